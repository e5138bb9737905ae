/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-record-pane.h"

#include "app/rows/steg-field-row.h"

struct _StegRecordPane
{
  GtkBox parent;
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
steg_record_pane_set_record (StegRecordPane *self, StegRecord *record)
{
  g_return_if_fail (STEG_IS_RECORD_PANE (self));

  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    steg_field_row_set_record (STEG_FIELD_ROW (row), record);
}

void
steg_record_pane_settle (StegRecordPane *self)
{
  g_return_if_fail (STEG_IS_RECORD_PANE (self));

  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    steg_field_row_settle (STEG_FIELD_ROW (row));
}
