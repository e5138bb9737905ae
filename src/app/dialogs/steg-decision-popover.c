/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/dialogs/steg-decision-popover.h"

#include "app/steg-anywhere.h"
#include "app/steg-page.h"
#include "app/steg-words.h"
#include "base/steg-clock.h"
#include "model/steg-decision.h"
#include "model/steg-person.h"

#include <glib/gi18n.h>

struct _StegDecisionPopover
{
  GtkPopover parent;

  GtkLabel    *question;
  GtkLabel    *facts;
  GtkLabel    *options;
  GtkEditable *answer;
  GtkWidget   *decide;
  StegRecord  *decision;
};

G_DEFINE_FINAL_TYPE (StegDecisionPopover, steg_decision_popover, GTK_TYPE_POPOVER)

static void
answer_changed_cb (StegDecisionPopover *self)
{
  g_autofree char *answer = g_strstrip (g_strdup (gtk_editable_get_text (self->answer)));

  gtk_widget_set_sensitive (self->decide, *answer != '\0');
}

/* The popover closes before the row that it hangs on is rebuilt by the change. */
static void
settle (StegDecisionPopover *self, StegDecisionState state, const char *label, const char *toast)
{
  GtkWidget   *anchor = gtk_widget_get_ancestor (GTK_WIDGET (self), STEG_TYPE_PAGE);
  StegSession *session = steg_anywhere_get_session (GTK_WIDGET (self));
  const char  *id = steg_record_get_id (self->decision);
  StegEdit    *edit = steg_edit_new (steg_session_get_programme (session), label);

  steg_edit_argument (edit, steg_record_get_text (self->decision, STEG_DECISION_QUESTION));
  steg_edit_choice (edit, id, STEG_DECISION_STATE, (int) state);
  steg_edit_text (edit, id, STEG_DECISION_ANSWER, gtk_editable_get_text (self->answer));
  if (state == STEG_DECISION_STATE_DECIDED)
    steg_edit_date (edit, id, STEG_DECISION_DECIDED_ON, steg_clock_today ());
  gtk_popover_popdown (GTK_POPOVER (self));
  steg_anywhere_commit_with_undo (anchor, edit, toast);
}

static void
decide_cb (StegDecisionPopover *self)
{
  if (gtk_widget_get_sensitive (self->decide))
    settle (self, STEG_DECISION_STATE_DECIDED, N_ ("Decide “%s”"),
            _ ("The decision is written down"));
}

static void
withdraw_cb (StegDecisionPopover *self)
{
  settle (self, STEG_DECISION_STATE_WITHDRAWN, N_ ("Withdraw “%s”"),
          _ ("The question is withdrawn"));
}

static void
steg_decision_popover_dispose (GObject *object)
{
  g_clear_object (&STEG_DECISION_POPOVER (object)->decision);
  G_OBJECT_CLASS (steg_decision_popover_parent_class)->dispose (object);
}

static void
steg_decision_popover_class_init (StegDecisionPopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = steg_decision_popover_dispose;
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/stegvis/Stegvis/dialogs/decision-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, StegDecisionPopover, question);
  gtk_widget_class_bind_template_child (widget_class, StegDecisionPopover, facts);
  gtk_widget_class_bind_template_child (widget_class, StegDecisionPopover, options);
  gtk_widget_class_bind_template_child (widget_class, StegDecisionPopover, answer);
  gtk_widget_class_bind_template_child (widget_class, StegDecisionPopover, decide);
  gtk_widget_class_bind_template_callback (widget_class, answer_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, decide_cb);
  gtk_widget_class_bind_template_callback (widget_class, withdraw_cb);
}

static void
steg_decision_popover_init (StegDecisionPopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static char *
describe (StegRecord *decision)
{
  StegRecord      *person = steg_record_get_link (decision, STEG_DECISION_ASKED_OF);
  const char      *name = person != NULL ? steg_record_get_text (person, STEG_PERSON_NAME) : NULL;
  StegDate         needed = steg_record_get_date (decision, STEG_DECISION_NEEDED_BY);
  g_autofree char *day = steg_words_date (needed, STEG_DATE_STYLE_FULL);

  if (name != NULL && needed != STEG_DATE_NONE)
    return g_strdup_printf (_ ("Asked of %s, needed by %s"), name, day);
  if (name != NULL)
    return g_strdup_printf (_ ("Asked of %s"), name);
  return needed != STEG_DATE_NONE ? g_strdup_printf (_ ("Needed by %s"), day) : g_strdup ("");
}

static void
say (GtkLabel *label, const char *text)
{
  gtk_label_set_text (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL && *text != '\0');
}

/* Not from within the signal: the popover is still emitting it. */
static gboolean
go (gpointer self)
{
  gtk_widget_unparent (self);
  return G_SOURCE_REMOVE;
}

static void
closed_cb (GtkWidget *self)
{
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, go, g_object_ref (self), g_object_unref);
}

void
steg_decision_popover_show (GtkWidget *anchor, StegRecord *decision)
{
  StegDecisionPopover *self = g_object_new (STEG_TYPE_DECISION_POPOVER, NULL);
  g_autofree char     *facts = describe (decision);

  self->decision = g_object_ref (decision);
  say (self->question, steg_record_get_text (decision, STEG_DECISION_QUESTION));
  say (self->facts, facts);
  say (self->options, steg_record_get_text (decision, STEG_DECISION_OPTIONS));
  g_signal_connect (self, "closed", G_CALLBACK (closed_cb), NULL);
  gtk_widget_set_parent (GTK_WIDGET (self), anchor);
  gtk_popover_popup (GTK_POPOVER (self));
}
