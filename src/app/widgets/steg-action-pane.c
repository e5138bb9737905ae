/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-action-pane.h"

#include "app/dialogs/steg-phase-question.h"
#include "app/rows/steg-field-row.h"
#include "app/rows/steg-link-list.h"
#include "app/steg-page.h"
#include "app/steg-record-words.h"
#include "app/steg-words.h"
#include "app/widgets/steg-attachments.h"
#include "app/widgets/steg-notes.h"
#include "app/widgets/steg-record-history.h"
#include "app/widgets/steg-references.h"
#include "base/steg-clock.h"
#include "model/steg-tables.h"
#include "session/steg-action-edit.h"

#include <glib/gi18n.h>

#define N_PHASES 4

struct _StegActionPane
{
  GtkBox parent;

  StegSession *session;
  StegRecord  *action; /* %NULL for an improvement without one */
  StegRecord  *improvement;
  gboolean     showing;

  GtkLabel  *place;
  GtkLabel  *title;
  GtkWidget *phases[N_PHASES];
  GtkWidget *phase_box;
  GtkWidget *action_box;
  GPtrArray *action_fields;      /* of StegFieldRow */
  GPtrArray *improvement_fields; /* of StegFieldRow */
  GPtrArray *links;              /* of StegLinkList */
  GtkWidget *attachments;
  GtkWidget *notes;
  GtkWidget *history;
  GtkWidget *references;
};

G_DEFINE_FINAL_TYPE (StegActionPane, steg_action_pane, GTK_TYPE_BOX)

/* The phase and what follows from it stand in the buttons above. */
static const guint action_fields[] = {
  STEG_ACTION_TITLE,
  STEG_ACTION_OWNER,
  STEG_ACTION_START,
  STEG_ACTION_DUE,
  STEG_ACTION_PROGRESS,
  STEG_ACTION_PRIORITY,
  STEG_ACTION_IMPACT,
  STEG_ACTION_EFFORT,
  STEG_ACTION_COST,
  STEG_ACTION_CYCLE,
  STEG_ACTION_MEASURE,
  STEG_ACTION_REPEAT,
  STEG_ACTION_OUTCOME,
  STEG_ACTION_OUTCOME_REASON,
  STEG_ACTION_STARTED_ON,
  STEG_ACTION_CHECKED_ON,
  STEG_ACTION_CLOSED_ON,
  STEG_ACTION_IMPROVEMENT,
  STEG_ACTION_DETAIL,
};

static const guint improvement_fields[] = {
  STEG_IMPROVEMENT_TITLE,
  STEG_IMPROVEMENT_AREA,
  STEG_IMPROVEMENT_PROPOSED_ON,
  STEG_IMPROVEMENT_DETAIL,
};

static void
show_phase (StegActionPane *self)
{
  int phase = self->action != NULL ? steg_record_get_choice (self->action, STEG_ACTION_PHASE) : -1;

  self->showing = TRUE;
  for (int i = 0; i < N_PHASES; i++)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->phases[i]), i == phase);
  self->showing = FALSE;
}

static void
phase_toggled_cb (GtkToggleButton *button, StegActionPane *self)
{
  int phase = 0;

  if (self->showing || self->action == NULL || !gtk_toggle_button_get_active (button))
    return;
  while (self->phases[phase] != GTK_WIDGET (button))
    phase++;
  steg_phase_question_ask_one (GTK_WIDGET (self), self->action, (StegPhase) phase);
  show_phase (self);
}

static void
show_heading (StegActionPane *self)
{
  StegProgramme *programme = steg_session_get_programme (self->session);
  StegRecord    *record = self->action != NULL ? self->action : self->improvement;
  StegRecord    *area = self->improvement != NULL
                          ? steg_record_get_link (self->improvement, STEG_IMPROVEMENT_AREA)
                          : NULL;

  gtk_label_set_text (self->place, area != NULL ? steg_record_words_name (programme, area) : "");
  gtk_label_set_text (self->title,
                      record != NULL ? steg_record_words_name (programme, record) : "");
}

static void
changed_cb (StegActionPane *self)
{
  if (self->action != NULL)
    {
      StegRecord *improvement = steg_record_get_link (self->action, STEG_ACTION_IMPROVEMENT);

      /* The action may have been moved to another improvement. */
      if (improvement != NULL && g_set_object (&self->improvement, improvement))
        for (guint i = 0; i < self->improvement_fields->len; i++)
          steg_field_row_set_record (self->improvement_fields->pdata[i], improvement);
    }
  show_heading (self);
  show_phase (self);
}

static void
steg_action_pane_dispose (GObject *object)
{
  StegActionPane *self = STEG_ACTION_PANE (object);

  g_clear_object (&self->action);
  g_clear_object (&self->improvement);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (steg_action_pane_parent_class)->dispose (object);
}

static void
steg_action_pane_finalize (GObject *object)
{
  StegActionPane *self = STEG_ACTION_PANE (object);

  g_ptr_array_unref (self->action_fields);
  g_ptr_array_unref (self->improvement_fields);
  g_ptr_array_unref (self->links);
  G_OBJECT_CLASS (steg_action_pane_parent_class)->finalize (object);
}

static void
steg_action_pane_class_init (StegActionPaneClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = steg_action_pane_dispose;
  G_OBJECT_CLASS (klass)->finalize = steg_action_pane_finalize;
}

static void
steg_action_pane_init (StegActionPane *self)
{
  self->action_fields = g_ptr_array_new ();
  self->improvement_fields = g_ptr_array_new ();
  self->links = g_ptr_array_new ();
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 9);
  gtk_widget_add_css_class (GTK_WIDGET (self), "detail-fields");
}

static GtkLabel *
add_label (GtkWidget *box, const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (label, style);
  gtk_box_append (GTK_BOX (box), label);
  return GTK_LABEL (label);
}

static void
add_phases (StegActionPane *self)
{
  static const char *const styles[N_PHASES]
    = { "phase-button-plan", "phase-button-do", "phase-button-check", "phase-button-act" };

  self->phase_box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 3);
  gtk_box_set_homogeneous (GTK_BOX (self->phase_box), TRUE);
  gtk_widget_add_css_class (self->phase_box, "phase-buttons");
  for (int i = 0; i < N_PHASES; i++)
    {
      self->phases[i]
        = gtk_toggle_button_new_with_label (steg_words_label (steg_phase_choices[i].label));
      gtk_widget_add_css_class (self->phases[i], styles[i]);
      if (i > 0)
        gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (self->phases[i]),
                                     GTK_TOGGLE_BUTTON (self->phases[0]));
      g_signal_connect (self->phases[i], "toggled", G_CALLBACK (phase_toggled_cb), self);
      gtk_box_append (GTK_BOX (self->phase_box), self->phases[i]);
    }
  gtk_box_append (GTK_BOX (self), self->phase_box);
}

static void
add_fields (GtkWidget       *box,
            StegProgramme   *programme,
            const StegTable *table,
            const guint     *fields,
            guint            n_fields,
            GPtrArray       *rows)
{
  for (guint i = 0; i < n_fields; i++)
    {
      GtkWidget *row = steg_field_row_new (programme, table, fields[i]);

      gtk_box_append (GTK_BOX (box), row);
      g_ptr_array_add (rows, row);
    }
}

static void
add_links (StegActionPane *self, GtkWidget *list)
{
  gtk_box_append (GTK_BOX (self->action_box), list);
  g_ptr_array_add (self->links, list);
}

static void
add_all_links (StegActionPane *self, StegProgramme *programme)
{
  add_links (self, steg_link_list_new (programme, &steg_helper_table, _ ("Helpers")));
  add_links (self, steg_link_list_new (programme, &steg_dependency_table, _ ("Waits for")));
  add_links (self,
             steg_link_list_new_back (programme, &steg_dependency_table, _ ("What waits for it")));
  add_links (self,
             steg_link_list_new (programme, &steg_action_statement_table, _ ("Makes true")));
}

GtkWidget *
steg_action_pane_new (StegSession *session)
{
  StegActionPane *self = g_object_new (STEG_TYPE_ACTION_PANE, NULL);
  StegProgramme  *programme = steg_session_get_programme (session);

  self->session = g_object_ref (session);
  self->place = add_label (GTK_WIDGET (self), "", "caption-heading");
  self->title = add_label (GTK_WIDGET (self), "", "title-2");
  add_phases (self);
  self->action_box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);
  gtk_box_append (GTK_BOX (self), self->action_box);
  add_fields (self->action_box, programme, &steg_action_table, action_fields,
              G_N_ELEMENTS (action_fields), self->action_fields);
  add_all_links (self, programme);
  self->references = steg_references_new (session);
  gtk_box_append (GTK_BOX (self), self->references);
  self->attachments = steg_attachments_new (session, _ ("Attachments"));
  gtk_box_append (GTK_BOX (self), self->attachments);
  self->notes = steg_notes_new (session);
  gtk_box_append (GTK_BOX (self), self->notes);
  add_label (GTK_WIDGET (self), _ ("The improvement"), "heading");
  add_fields (GTK_WIDGET (self), programme, &steg_improvement_table, improvement_fields,
              G_N_ELEMENTS (improvement_fields), self->improvement_fields);
  self->history = steg_record_history_new (session);
  gtk_box_append (GTK_BOX (self), self->history);
  g_signal_connect_object (session, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

void
steg_action_pane_set_record (StegActionPane *self, StegRecord *record)
{
  gboolean    is_action = record != NULL && steg_record_get_table (record) == &steg_action_table;
  StegRecord *action = is_action ? record : NULL;
  StegRecord *improvement
    = is_action ? steg_record_get_link (record, STEG_ACTION_IMPROVEMENT) : record;

  g_return_if_fail (STEG_IS_ACTION_PANE (self));

  g_set_object (&self->action, action);
  g_set_object (&self->improvement, improvement);
  for (guint i = 0; i < self->action_fields->len; i++)
    steg_field_row_set_record (self->action_fields->pdata[i], self->action);
  for (guint i = 0; i < self->improvement_fields->len; i++)
    steg_field_row_set_record (self->improvement_fields->pdata[i], self->improvement);
  for (guint i = 0; i < self->links->len; i++)
    steg_link_list_set_record (self->links->pdata[i], self->action);
  steg_references_set_record (STEG_REFERENCES (self->references), record);
  steg_attachments_set_record (STEG_ATTACHMENTS (self->attachments), record);
  steg_notes_set_record (STEG_NOTES (self->notes), record);
  steg_record_history_set_record (STEG_RECORD_HISTORY (self->history), record);
  gtk_widget_set_visible (self->phase_box, is_action);
  gtk_widget_set_visible (self->action_box, is_action);
  show_heading (self);
  show_phase (self);
}

void
steg_action_pane_settle (StegActionPane *self)
{
  for (guint i = 0; i < self->action_fields->len; i++)
    steg_field_row_settle (self->action_fields->pdata[i]);
  for (guint i = 0; i < self->improvement_fields->len; i++)
    steg_field_row_settle (self->improvement_fields->pdata[i]);
  steg_references_settle (STEG_REFERENCES (self->references));
  steg_notes_settle (STEG_NOTES (self->notes));
}
