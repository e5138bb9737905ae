/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/dialogs/steg-phase-question.h"

#include "app/steg-anywhere.h"
#include "app/steg-page.h"
#include "app/steg-record-words.h"
#include "app/steg-words.h"
#include "app/widgets/steg-remark-field.h"
#include "base/steg-clock.h"
#include "base/steg-text.h"
#include "model/steg-proposed.h"
#include "model/steg-rounds.h"
#include "session/steg-action-edit.h"
#include "session/steg-note-edit.h"

#include <glib/gi18n.h>

struct _StegPhaseQuestion
{
  AdwWindow parent;

  GtkWidget     *from; /* weak: the page, or the window, that it was asked in */
  StegProgramme *programme;
  GPtrArray     *actions; /* of StegRecord */
  StegPhase      phase;

  GtkLabel        *subject;
  GtkWidget       *happened_box;
  StegRemarkField *happened;
  GtkWidget       *outcome_box;
  GtkWidget       *kept;
  GtkCheckButton  *dropped;
  GtkWidget       *reason;
  GtkLabel        *proposal;
  GtkWidget       *move;
};

G_DEFINE_FINAL_TYPE (StegPhaseQuestion, steg_phase_question, ADW_TYPE_WINDOW)

/* The command is about one action, which the history names, or about several, which it counts. */
static StegEdit *
begin (StegProgramme *programme, GPtrArray *actions)
{
  g_autofree char *count = g_strdup_printf ("%u", actions->len);
  gboolean         is_one = actions->len == 1;
  StegEdit        *edit
    = steg_edit_new (programme, is_one ? N_ ("Change the phase of “%s”")
                                       : N_ ("Change the phase of several actions (%s)"));

  steg_edit_argument (edit,
                      is_one ? steg_record_words_name (programme, actions->pdata[0]) : count);
  return edit;
}

static StegEdit *
edit_moving (StegProgramme *programme, GPtrArray *actions, StegPhase phase, const char *happened)
{
  StegEdit *edit = begin (programme, actions);

  for (guint i = 0; i < actions->len; i++)
    {
      steg_action_edit_phase (edit, actions->pdata[i], phase, steg_clock_today ());
      steg_note_edit_add (edit, actions->pdata[i], happened, steg_clock_today ());
    }
  return edit;
}

static StegEdit *
edit_dropping (StegProgramme *programme, GPtrArray *actions, const char *reason)
{
  StegEdit *edit = begin (programme, actions);

  for (guint i = 0; i < actions->len; i++)
    steg_action_edit_drop (edit, actions->pdata[i], reason, steg_clock_today ());
  return edit;
}

static gboolean
is_dropped (StegPhaseQuestion *self)
{
  return self->phase == STEG_PHASE_ACT && gtk_check_button_get_active (self->dropped);
}

static char *
dup_reason (StegPhaseQuestion *self)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->reason))));
}

static void
outcome_changed_cb (StegPhaseQuestion *self)
{
  g_autofree char *reason = dup_reason (self);
  gboolean         dropped = is_dropped (self);
  gboolean         was_hidden = !gtk_widget_get_visible (self->reason);

  gtk_widget_set_visible (self->reason, dropped);
  gtk_widget_set_sensitive (self->move, !dropped || *reason != '\0');
  if (dropped && was_hidden)
    gtk_widget_grab_focus (self->reason);
}

static void
move_cb (StegPhaseQuestion *self)
{
  g_autofree char *happened = steg_remark_field_dup_text (self->happened);
  g_autofree char *reason = dup_reason (self);
  StegEdit        *edit = is_dropped (self)
                            ? edit_dropping (self->programme, self->actions, reason)
                            : edit_moving (self->programme, self->actions, self->phase, happened);

  if (steg_anywhere_commit (self->from, edit))
    gtk_window_close (GTK_WINDOW (self));
}

static void
steg_phase_question_dispose (GObject *object)
{
  StegPhaseQuestion *self = STEG_PHASE_QUESTION (object);

  g_clear_weak_pointer (&self->from);
  g_clear_pointer (&self->actions, g_ptr_array_unref);
  g_clear_object (&self->programme);
  G_OBJECT_CLASS (steg_phase_question_parent_class)->dispose (object);
}

static void
steg_phase_question_class_init (StegPhaseQuestionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = steg_phase_question_dispose;

  g_type_ensure (STEG_TYPE_REMARK_FIELD);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/stegvis/Stegvis/dialogs/phase-question.ui");
  gtk_widget_class_bind_template_child (widget_class, StegPhaseQuestion, subject);
  gtk_widget_class_bind_template_child (widget_class, StegPhaseQuestion, happened_box);
  gtk_widget_class_bind_template_child (widget_class, StegPhaseQuestion, happened);
  gtk_widget_class_bind_template_child (widget_class, StegPhaseQuestion, outcome_box);
  gtk_widget_class_bind_template_child (widget_class, StegPhaseQuestion, kept);
  gtk_widget_class_bind_template_child (widget_class, StegPhaseQuestion, dropped);
  gtk_widget_class_bind_template_child (widget_class, StegPhaseQuestion, reason);
  gtk_widget_class_bind_template_child (widget_class, StegPhaseQuestion, proposal);
  gtk_widget_class_bind_template_child (widget_class, StegPhaseQuestion, move);
  gtk_widget_class_bind_template_callback (widget_class, outcome_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, move_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, GDK_CONTROL_MASK,
                                       "default.activate", NULL);
}

static void
steg_phase_question_init (StegPhaseQuestion *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* What keeping the actions says to the next round: the group decides, but is told. */
static void
say_proposal (StegPhaseQuestion *self)
{
  StegRecord *round = steg_rounds_get_current (self->programme);
  g_autoptr (GPtrArray) made
    = steg_proposed_by_keeping (self->programme, round, self->actions);
  g_autoptr (GString) names = g_string_new (NULL);
  g_autofree char *sentence = NULL;

  for (guint i = 0; i < made->len; i++)
    {
      g_autofree char *place = steg_record_words_place (self->programme, made->pdata[i]);

      steg_text_list (names, place != NULL ? place : "");
    }
  sentence = g_strdup_printf (_ ("The next round then proposes: %s"), names->str);
  gtk_label_set_text (self->proposal, sentence);
  gtk_widget_set_visible (GTK_WIDGET (self->proposal), made->len > 0);
}

static void
show_question (StegPhaseQuestion *self)
{
  gboolean         is_act = self->phase == STEG_PHASE_ACT;
  const char      *phase = steg_words_label (steg_phase_choices[self->phase].label);
  g_autofree char *title = g_strdup_printf (_ ("Move to %s"), phase);
  g_autofree char *count = g_strdup_printf (
    ngettext ("%u action", "%u actions", self->actions->len), self->actions->len);

  gtk_window_set_title (GTK_WINDOW (self), title);
  gtk_label_set_text (self->subject,
                      self->actions->len == 1
                        ? steg_record_words_name (self->programme, self->actions->pdata[0])
                        : count);
  gtk_widget_set_visible (self->happened_box, !is_act);
  gtk_widget_set_visible (self->outcome_box, is_act);
  if (is_act)
    say_proposal (self);
  gtk_widget_grab_focus (is_act ? self->kept : GTK_WIDGET (self->happened));
}

static void
present (GtkWidget *anywhere, StegProgramme *programme, GPtrArray *actions, StegPhase phase)
{
  GtkRoot           *root = gtk_widget_get_root (anywhere);
  GtkWidget         *page = gtk_widget_get_ancestor (anywhere, STEG_TYPE_PAGE);
  StegPhaseQuestion *self = g_object_new (STEG_TYPE_PHASE_QUESTION, "transient-for", root, NULL);

  g_set_weak_pointer (&self->from, page != NULL ? page : GTK_WIDGET (root));
  self->programme = g_object_ref (programme);
  self->actions = g_ptr_array_ref (actions);
  self->phase = phase;
  show_question (self);
  gtk_window_present (GTK_WINDOW (self));
}

/* The actions with @ids that are not in @phase. */
static GPtrArray *
list_moving (StegProgramme *programme, GPtrArray *ids, StegPhase phase)
{
  GPtrArray *actions = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < ids->len; i++)
    {
      StegRecord *record = steg_programme_find (programme, ids->pdata[i]);

      if (record != NULL && steg_record_get_table (record) == &steg_action_table
          && steg_record_get_choice (record, STEG_ACTION_PHASE) != (int) phase)
        g_ptr_array_add (actions, g_object_ref (record));
    }
  return actions;
}

static gboolean
comes_forward (GPtrArray *actions, StegPhase phase)
{
  for (guint i = 0; i < actions->len; i++)
    if (steg_record_get_choice (actions->pdata[i], STEG_ACTION_PHASE) < (int) phase)
      return TRUE;
  return FALSE;
}

void
steg_phase_question_ask (GtkWidget *anywhere, GPtrArray *ids, StegPhase phase)
{
  StegSession *session = steg_anywhere_get_session (anywhere);
  g_autoptr (GPtrArray) actions = NULL;
  StegProgramme *programme;

  g_return_if_fail (session != NULL);

  programme = steg_session_get_programme (session);
  actions = list_moving (programme, ids, phase);
  if (actions->len == 0)
    return;
  if (phase >= STEG_PHASE_CHECK && comes_forward (actions, phase))
    present (anywhere, programme, actions, phase);
  else
    steg_anywhere_commit (anywhere, edit_moving (programme, actions, phase, NULL));
}

void
steg_phase_question_ask_one (GtkWidget *anywhere, StegRecord *action, StegPhase phase)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();

  g_ptr_array_add (ids, (gpointer) steg_record_get_id (action));
  steg_phase_question_ask (anywhere, ids, phase);
}
