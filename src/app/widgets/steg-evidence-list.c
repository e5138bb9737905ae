/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-evidence-list.h"

#include "app/pages/steg-assessment-edits.h"
#include "app/rows/steg-evidence-row.h"
#include "app/rows/steg-record-rows.h"
#include "app/steg-anywhere.h"
#include "model/steg-claim.h"
#include "model/steg-round.h"

#include <glib/gi18n.h>

struct _StegEvidenceList
{
  GtkBox parent;

  StegProgramme *programme;
  StegRecord    *round;
  StegRecord    *area;

  GtkListBox *list;
  GtkWidget  *entry;
};

G_DEFINE_FINAL_TYPE (StegEvidenceList, steg_evidence_list, GTK_TYPE_BOX)

static void
activated_cb (GtkListBox *list, GtkListBoxRow *row)
{
  gtk_widget_activate_action (GTK_WIDGET (row), "evidence.toggle", NULL);
}

static void
add_typed (StegEvidenceList *self)
{
  g_autofree char *text
    = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry))));

  if (*text == '\0' || self->area == NULL)
    return;
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  if (!steg_anywhere_commit (GTK_WIDGET (self),
                             steg_assessment_add_evidence (self->programme, self->round,
                                                           self->area, NULL, text)))
    gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
}

static void
steg_evidence_list_dispose (GObject *object)
{
  StegEvidenceList *self = STEG_EVIDENCE_LIST (object);

  g_clear_object (&self->programme);
  g_clear_object (&self->round);
  g_clear_object (&self->area);
  G_OBJECT_CLASS (steg_evidence_list_parent_class)->dispose (object);
}

static void
steg_evidence_list_class_init (StegEvidenceListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = steg_evidence_list_dispose;
}

static void
steg_evidence_list_init (StegEvidenceList *self)
{
  const char *words = _ ("Add a link: what it is, and https://…");

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "lines");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Evidence"), -1);
  g_signal_connect (self->list, "row-activated", G_CALLBACK (activated_cb), NULL);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->list));
  self->entry = gtk_entry_new ();
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->entry), words);
  gtk_widget_add_css_class (self->entry, "add-line");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  words, -1);
  g_signal_connect_swapped (self->entry, "activate", G_CALLBACK (add_typed), self);
  gtk_box_append (GTK_BOX (self), self->entry);
}

GtkWidget *
steg_evidence_list_new (void)
{
  return g_object_new (STEG_TYPE_EVIDENCE_LIST, NULL);
}

void
steg_evidence_list_show (StegEvidenceList *self,
                         StegProgramme    *programme,
                         StegRecord       *round,
                         StegRecord       *area)
{
  gboolean locked = steg_record_get_flag (round, STEG_ROUND_LOCKED);
  g_autoptr (GPtrArray) evidence = NULL;

  g_return_if_fail (STEG_IS_EVIDENCE_LIST (self));

  if (self->round != round || self->area != area)
    steg_evidence_list_settle (self);
  g_set_object (&self->programme, programme);
  g_set_object (&self->round, round);
  g_set_object (&self->area, area);
  evidence = steg_claim_evidence (programme, round, area, NULL);
  steg_record_rows_follow (self->list, evidence, steg_evidence_row_new);
  for (guint i = 0; i < evidence->len; i++)
    steg_evidence_row_show (STEG_EVIDENCE_ROW (gtk_list_box_get_row_at_index (self->list, (int) i)),
                            programme, locked);
  gtk_widget_set_visible (GTK_WIDGET (self->list), evidence->len > 0);
  gtk_widget_set_visible (self->entry, !locked);
}

void
steg_evidence_list_settle (StegEvidenceList *self)
{
  GtkListBoxRow *row;

  g_return_if_fail (STEG_IS_EVIDENCE_LIST (self));

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    steg_evidence_row_settle (STEG_EVIDENCE_ROW (row));
  add_typed (self);
}
