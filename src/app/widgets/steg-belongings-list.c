/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-belongings-list.h"

#include "app/rows/steg-record-rows.h"
#include "app/steg-showing.h"
#include "app/steg-words.h"
#include "app/widgets/steg-line-label.h"
#include "model/steg-action-state.h"
#include "model/steg-tables.h"

#include <glib/gi18n.h>

struct _StegBelongingsList
{
  GtkBox parent;
};

G_DEFINE_FINAL_TYPE (StegBelongingsList, steg_belongings_list, GTK_TYPE_BOX)

static void
activated_cb (GtkListBox *list, GtkListBoxRow *row)
{
  const char *id;
  const char *action = steg_showing_action (steg_record_rows_get (row), &id);

  if (action != NULL)
    gtk_widget_activate_action (GTK_WIDGET (list), action, "s", id);
}

static char *
day_in_words (StegRecord *record, StegDate today, gboolean *late)
{
  const StegTable *table = steg_record_get_table (record);
  guint            field
    = table == &steg_action_table ? (guint) STEG_ACTION_DUE : (guint) STEG_DOCUMENT_REVIEW_ON;
  StegDate day
    = table == &steg_measure_table ? STEG_DATE_NONE : steg_record_get_date (record, field);
  g_autofree char *words = steg_words_date (day, STEG_DATE_STYLE_FULL);

  *late = table == &steg_action_table ? steg_action_state (record, today) == STEG_ACTION_LATE
                                      : day != STEG_DATE_NONE && day < today;
  if (day == STEG_DATE_NONE)
    return g_strdup (table == &steg_action_table ? _ ("no date") : "");
  if (*late)
    return table == &steg_action_table ? g_strdup_printf (_ ("⚠ late, was due %s"), words)
                                       : g_strdup_printf (_ ("⚠ review was due %s"), words);
  return table == &steg_action_table ? g_strdup_printf (_ ("due %s"), words)
                                     : g_strdup_printf (_ ("review %s"), words);
}

static GtkListBoxRow *
make_row (StegRecord *record)
{
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  return GTK_LIST_BOX_ROW (row);
}

static const char *
title_of (StegRecord *record)
{
  int field = steg_table_find_field (steg_record_get_table (record), "title");

  return steg_record_get_text (record, (guint) field);
}

static void
show_row (GtkListBoxRow *row, StegRecord *record, StegDate today)
{
  GtkWidget       *box = gtk_list_box_row_get_child (row);
  const char      *title = title_of (record);
  gboolean         late;
  g_autofree char *day = day_in_words (record, today, &late);
  g_autofree char *spoken
    = *day != '\0' ? g_strdup_printf ("%s, %s", title, day) : g_strdup (title);
  GtkLabel *caption = steg_line_label_new (day, late ? "late" : "quiet");

  gtk_box_append (GTK_BOX (box), GTK_WIDGET (steg_line_label_new (title, NULL)));
  gtk_widget_add_css_class (GTK_WIDGET (caption), "caption");
  gtk_widget_set_visible (GTK_WIDGET (caption), *day != '\0');
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (caption));
  steg_record_rows_name (row, spoken);
}

static void
append_list (StegBelongingsList *self, const char *heading, GPtrArray *records, StegDate today)
{
  GtkListBox *list = GTK_LIST_BOX (gtk_list_box_new ());

  if (records->len == 0)
    {
      g_object_unref (g_object_ref_sink (list));
      return;
    }
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (steg_line_label_new (heading, "dim-label")));
  gtk_list_box_set_selection_mode (list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (list), "lines");
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, heading,
                                  -1);
  g_signal_connect (list, "row-activated", G_CALLBACK (activated_cb), NULL);
  steg_record_rows_follow (list, records, make_row);
  for (guint i = 0; i < records->len; i++)
    show_row (gtk_list_box_get_row_at_index (list, (int) i), records->pdata[i], today);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (list));
}

static void
steg_belongings_list_class_init (StegBelongingsListClass *klass)
{
}

static void
steg_belongings_list_init (StegBelongingsList *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 3);
}

GtkWidget *
steg_belongings_list_new (void)
{
  return g_object_new (STEG_TYPE_BELONGINGS_LIST, NULL);
}

void
steg_belongings_list_show (StegBelongingsList   *self,
                           const StegBelongings *belongings,
                           StegDate              today)
{
  GtkWidget *child;

  g_return_if_fail (STEG_IS_BELONGINGS_LIST (self));

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_box_remove (GTK_BOX (self), child);
  if (belongings == NULL)
    return;
  append_list (self, _ ("Open actions"), belongings->actions, today);
  append_list (self, _ ("Measures"), belongings->measures, today);
  append_list (self, _ ("Documents"), belongings->documents, today);
  if (gtk_widget_get_first_child (GTK_WIDGET (self)) == NULL)
    gtk_box_append (GTK_BOX (self),
                    GTK_WIDGET (steg_line_label_new (_ ("Owns nothing that is open."), "quiet")));
}
