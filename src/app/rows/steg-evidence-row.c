/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rows/steg-evidence-row.h"

#include "app/pages/steg-assessment-words.h"
#include "app/rows/steg-record-rows.h"
#include "app/steg-anywhere.h"
#include "app/steg-attached-file.h"
#include "app/steg-words.h"
#include "app/widgets/steg-record-pane.h"
#include "base/steg-clock.h"
#include "model/steg-claim.h"
#include "model/steg-evidence.h"
#include "session/steg-attaching.h"

#include <glib/gi18n.h>

struct _StegEvidenceRow
{
  GtkListBoxRow parent;

  StegRecord    *evidence;
  StegProgramme *programme;

  GtkLabel  *title;
  GtkLabel  *facts;
  GtkWidget *link;
  GtkWidget *open;
  GtkWidget *save;
  GtkWidget *remove;
  GtkWidget *box;
  GtkWidget *pane; /* %NULL until it is opened for the first time */
};

G_DEFINE_FINAL_TYPE (StegEvidenceRow, steg_evidence_row, GTK_TYPE_LIST_BOX_ROW)

static const char *
title_of (StegEvidenceRow *self)
{
  const char *title = steg_record_get_text (self->evidence, STEG_EVIDENCE_TITLE);

  return title != NULL ? title : "–";
}

/* The file that it is; %NULL when it is none. Borrowed. */
static StegRecord *
file_of (StegEvidenceRow *self)
{
  return steg_record_get_link (self->evidence, STEG_EVIDENCE_ATTACHMENT);
}

static void
open_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  steg_attached_file_open (widget, file_of (STEG_EVIDENCE_ROW (widget)));
}

static void
save_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  steg_attached_file_save (widget, file_of (STEG_EVIDENCE_ROW (widget)));
}

static void
toggle_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  static const guint fields[]
    = { STEG_EVIDENCE_TITLE, STEG_EVIDENCE_URL, STEG_EVIDENCE_ASPECT, STEG_EVIDENCE_VALID_UNTIL };
  StegEvidenceRow *self = STEG_EVIDENCE_ROW (widget);
  gboolean         is_open = self->pane != NULL && gtk_widget_get_visible (self->pane);

  if (self->pane == NULL)
    {
      self->pane = steg_record_pane_new (self->programme, &steg_evidence_table, fields,
                                         G_N_ELEMENTS (fields));
      gtk_box_append (GTK_BOX (self->box), self->pane);
      steg_record_pane_set_record (STEG_RECORD_PANE (self->pane), self->evidence);
    }
  gtk_widget_set_visible (self->pane, !is_open);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_EXPANDED, !is_open, -1);
}

/* The toast belongs to the list: the row is gone by the time it is shown. */
static void
remove_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  StegEvidenceRow *self = STEG_EVIDENCE_ROW (widget);
  g_autofree char *toast = g_strdup_printf (_ ("“%s” is removed"), title_of (self));
  StegEdit        *edit;

  if (steg_record_has (self->evidence, STEG_EVIDENCE_ATTACHMENT))
    edit = steg_attaching_remove (self->programme, self->evidence);
  else
    {
      edit = steg_edit_new (self->programme, N_ ("Remove the evidence “%s”"));
      steg_edit_argument (edit, title_of (self));
      steg_edit_remove (edit, steg_record_get_id (self->evidence));
    }
  steg_anywhere_commit_with_undo (gtk_widget_get_parent (widget), edit, toast);
}

static void
link_cb (StegEvidenceRow *self)
{
  gtk_show_uri (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))),
                steg_record_get_text (self->evidence, STEG_EVIDENCE_URL), GDK_CURRENT_TIME);
}

static void
steg_evidence_row_dispose (GObject *object)
{
  g_clear_object (&STEG_EVIDENCE_ROW (object)->evidence);
  g_clear_object (&STEG_EVIDENCE_ROW (object)->programme);
  G_OBJECT_CLASS (steg_evidence_row_parent_class)->dispose (object);
}

static void
steg_evidence_row_class_init (StegEvidenceRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = steg_evidence_row_dispose;
  gtk_widget_class_install_action (widget_class, "evidence.toggle", NULL, toggle_action);
  gtk_widget_class_install_action (widget_class, "evidence.open", NULL, open_action);
  gtk_widget_class_install_action (widget_class, "evidence.save", NULL, save_action);
  gtk_widget_class_install_action (widget_class, "evidence.remove", NULL, remove_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, 0, "evidence.remove", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_Delete, 0, "evidence.remove", NULL);
}

static GtkLabel *
add_label (GtkWidget *box)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_box_append (GTK_BOX (box), label);
  return GTK_LABEL (label);
}

static GtkWidget *
add_button (GtkWidget *box, const char *icon, const char *words)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, words,
                                  -1);
  gtk_box_append (GTK_BOX (box), button);
  return button;
}

static GtkWidget *
add_action (GtkWidget *box, const char *icon, const char *words, const char *action)
{
  GtkWidget *button = add_button (box, icon, words);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  return button;
}

static void
steg_evidence_row_init (StegEvidenceRow *self)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);

  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), self->box);
  gtk_box_append (GTK_BOX (self->box), line);
  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (line), words);
  self->title = add_label (words);
  self->facts = add_label (words);
  gtk_widget_add_css_class (GTK_WIDGET (self->facts), "caption");
  gtk_widget_add_css_class (GTK_WIDGET (self->facts), "quiet");
  self->link = add_button (line, "web-browser-symbolic", _ ("Open the link"));
  g_signal_connect_swapped (self->link, "clicked", G_CALLBACK (link_cb), self);
  self->open = add_action (line, "document-open-symbolic", _ ("Open this file"), "evidence.open");
  self->save = add_action (line, "document-save-as-symbolic", _ ("Save a copy of this file"),
                           "evidence.save");
  self->remove = add_action (line, "user-trash-symbolic", _ ("Remove"), "evidence.remove");
}

GtkListBoxRow *
steg_evidence_row_new (StegRecord *evidence)
{
  StegEvidenceRow *self = g_object_new (STEG_TYPE_EVIDENCE_ROW, NULL);

  self->evidence = g_object_ref (evidence);
  return GTK_LIST_BOX_ROW (self);
}

/* "Ways of working · valid until 3 May 2027". Returns: owned. */
static char *
describe_hold (StegEvidenceRow *self)
{
  StegRecord      *aspect = steg_record_get_link (self->evidence, STEG_EVIDENCE_ASPECT);
  StegDate         until = steg_record_get_date (self->evidence, STEG_EVIDENCE_VALID_UNTIL);
  g_autofree char *day = steg_words_date (until, STEG_DATE_STYLE_FULL);
  const char      *about = aspect != NULL ? steg_assessment_words_name (self->programme, aspect)
                                          : _ ("For the whole area");

  if (!steg_record_has (self->evidence, STEG_EVIDENCE_VALID_UNTIL))
    return g_strdup (about);
  if (steg_claim_evidence_holds (self->evidence, steg_clock_today ()))
    /* Translators: what evidence is for, and the last day on which it holds. */
    return g_strdup_printf (_ ("%s · valid until %s"), about, day);
  return g_strdup_printf (_ ("%s · ◇ expired %s: it counts as none"), about, day);
}

/* The same, after what a file is: "PDF document · 12 kB · …". Returns: owned. */
static char *
describe (StegEvidenceRow *self)
{
  StegRecord      *file = file_of (self);
  g_autofree char *hold = describe_hold (self);
  g_autofree char *kind = file != NULL ? steg_attached_file_describe (file) : NULL;

  if (kind == NULL)
    return g_steal_pointer (&hold);
  /* Translators: what a file is, and what it is evidence for. */
  return g_strdup_printf (_ ("%s · %s"), kind, hold);
}

static void
offer (StegEvidenceRow *self, GtkWidget *button, const char *action, gboolean is_offered)
{
  gtk_widget_set_visible (button, is_offered);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), action, is_offered);
}

/* Only what a browser opens is opened: a programme comes from anywhere. */
static gboolean
is_web_address (const char *url)
{
  return url != NULL && (g_str_has_prefix (url, "https://") || g_str_has_prefix (url, "http://"));
}

void
steg_evidence_row_show (StegEvidenceRow *self, StegProgramme *programme, gboolean locked)
{
  g_autofree char *facts = NULL;
  g_autofree char *spoken = NULL;

  g_return_if_fail (STEG_IS_EVIDENCE_ROW (self));

  g_set_object (&self->programme, programme);
  facts = describe (self);
  spoken = g_strdup_printf ("%s. %s", title_of (self), facts);
  gtk_label_set_text (self->title, title_of (self));
  gtk_label_set_text (self->facts, facts);
  gtk_widget_set_visible (
    self->link, is_web_address (steg_record_get_text (self->evidence, STEG_EVIDENCE_URL)));
  offer (self, self->open, "evidence.open", file_of (self) != NULL);
  offer (self, self->save, "evidence.save", file_of (self) != NULL);
  offer (self, self->remove, "evidence.remove", !locked);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "evidence.toggle", !locked);
  if (locked && self->pane != NULL)
    gtk_widget_set_visible (self->pane, FALSE);
  steg_record_rows_name (GTK_LIST_BOX_ROW (self), spoken);
}

void
steg_evidence_row_settle (StegEvidenceRow *self)
{
  g_return_if_fail (STEG_IS_EVIDENCE_ROW (self));

  if (self->pane != NULL)
    steg_record_pane_settle (STEG_RECORD_PANE (self->pane));
}
