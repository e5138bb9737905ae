/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rows/steg-record-rows.h"

#define RECORD_KEY "steg-record"

StegRecord *
steg_record_rows_get (GtkListBoxRow *row)
{
  return g_object_get_data (G_OBJECT (row), RECORD_KEY);
}

GtkListBoxRow *
steg_record_rows_find (GtkListBox *box, StegRecord *record)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (box, i)) != NULL; i++)
    if (steg_record_rows_get (row) == record)
      return row;
  return NULL;
}

static gboolean
has_focus (GtkListBoxRow *row)
{
  GtkRoot   *root = gtk_widget_get_root (GTK_WIDGET (row));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL
         && (focus == GTK_WIDGET (row) || gtk_widget_is_ancestor (focus, GTK_WIDGET (row)));
}

static void
focus_near (GtkListBox *box, int index)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (box, index);

  if (row == NULL && index > 0)
    row = gtk_list_box_get_row_at_index (box, index - 1);
  if (row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
  else
    gtk_widget_child_focus (gtk_widget_get_parent (GTK_WIDGET (box)), GTK_DIR_TAB_FORWARD);
}

static void
drop_gone (GtkListBox *box, GPtrArray *records)
{
  GtkListBoxRow *row;
  int            index = 0;

  while ((row = gtk_list_box_get_row_at_index (box, index)) != NULL)
    {
      gboolean focused = has_focus (row);

      if (g_ptr_array_find (records, steg_record_rows_get (row), NULL))
        {
          index++;
          continue;
        }
      gtk_list_box_remove (box, GTK_WIDGET (row));
      if (focused)
        focus_near (box, index);
    }
}

static void
move (GtkListBox *box, GtkListBoxRow *row, int index)
{
  gboolean focused = has_focus (row);
  g_autoptr (GtkWidget) held = g_object_ref (GTK_WIDGET (row));

  gtk_list_box_remove (box, held);
  gtk_list_box_insert (box, held, index);
  if (focused)
    gtk_widget_grab_focus (held);
}

void
steg_record_rows_follow (GtkListBox *box, GPtrArray *records, StegRecordRowMaker make)
{
  g_return_if_fail (GTK_IS_LIST_BOX (box));

  drop_gone (box, records);
  for (int i = 0; i < (int) records->len; i++)
    {
      StegRecord    *record = records->pdata[i];
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (box, i);

      if (row != NULL && steg_record_rows_get (row) == record)
        continue;
      row = steg_record_rows_find (box, record);
      if (row != NULL)
        {
          move (box, row, i);
          continue;
        }
      row = make (record);
      g_object_set_data_full (G_OBJECT (row), RECORD_KEY, g_object_ref (record), g_object_unref);
      gtk_list_box_insert (box, GTK_WIDGET (row), i);
    }
}

void
steg_record_rows_name (GtkListBoxRow *row, const char *label)
{
  GtkWidget *child = gtk_list_box_row_get_child (row);

  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  if (child != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                    -1);
}
