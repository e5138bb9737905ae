/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-record-pane.h"

#include "app/rows/steg-field-row.h"
#include "app/widgets/steg-attachments.h"
#include "app/widgets/steg-notes.h"

#include <glib/gi18n.h>

struct _StegRecordPane
{
  GtkBox parent;

  GtkWidget *files; /* both %NULL where they are not wanted */
  GtkWidget *notes;
};

G_DEFINE_FINAL_TYPE (StegRecordPane, steg_record_pane, GTK_TYPE_BOX)

static void
steg_record_pane_class_init (StegRecordPaneClass *klass)
{
}

static void
steg_record_pane_init (StegRecordPane *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 9);
}

GtkWidget *
steg_record_pane_new (StegProgramme   *programme,
                      const StegTable *table,
                      const guint     *fields,
                      guint            n_fields)
{
  GtkWidget *self = g_object_new (STEG_TYPE_RECORD_PANE, NULL);

  for (guint i = 0; i < n_fields; i++)
    gtk_box_append (GTK_BOX (self), steg_field_row_new (programme, table, fields[i]));
  return self;
}

void
steg_record_pane_add_files_and_notes (StegRecordPane *self, StegSession *session)
{
  g_return_if_fail (STEG_IS_RECORD_PANE (self));

  self->files = steg_attachments_new (session, _ ("Attachments"));
  gtk_box_append (GTK_BOX (self), self->files);
  self->notes = steg_notes_new (session);
  gtk_box_append (GTK_BOX (self), self->notes);
}

void
steg_record_pane_set_record (StegRecordPane *self, StegRecord *record)
{
  g_return_if_fail (STEG_IS_RECORD_PANE (self));

  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    if (STEG_IS_FIELD_ROW (row))
      steg_field_row_set_record (STEG_FIELD_ROW (row), record);
  if (self->files == NULL)
    return;
  steg_attachments_set_record (STEG_ATTACHMENTS (self->files), record);
  steg_notes_set_record (STEG_NOTES (self->notes), record);
}

void
steg_record_pane_settle (StegRecordPane *self)
{
  g_return_if_fail (STEG_IS_RECORD_PANE (self));

  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    if (STEG_IS_FIELD_ROW (row))
      steg_field_row_settle (STEG_FIELD_ROW (row));
  if (self->notes != NULL)
    steg_notes_settle (STEG_NOTES (self->notes));
}
