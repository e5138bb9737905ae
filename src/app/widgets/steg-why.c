/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-why.h"

#include "app/widgets/steg-line-label.h"

#define POPOVER_HEIGHT 520
#define POPOVER_CHARS 46

GtkWidget *
steg_why_label_new (const char *text, const char *style)
{
  GtkLabel *label = steg_line_label_new (text, style);

  gtk_label_set_max_width_chars (label, POPOVER_CHARS);
  return GTK_WIDGET (label);
}

/* Where a line leads. */
typedef struct
{
  StegRecord *record;
  const char *action; /* static */
} Way;

static void
free_way (gpointer pointer)
{
  Way *way = pointer;

  g_object_unref (way->record);
  g_free (way);
}

static const Way *
get_way (GtkListBoxRow *row)
{
  return g_object_get_data (G_OBJECT (row), "way");
}

/* The lines have no action of their own: then the list would say nothing, and the popover stay
 * where the way leads to the page that is there already. */
static void
row_activated_cb (GtkWidget *list, GtkListBoxRow *row)
{
  const Way *way = get_way (row);

  gtk_widget_activate_action (list, way->action, "s", steg_record_get_id (way->record));
  gtk_popover_popdown (GTK_POPOVER (gtk_widget_get_ancestor (list, GTK_TYPE_POPOVER)));
}

GtkListBox *
steg_why_list_new (const char *label)
{
  GtkListBox *list = GTK_LIST_BOX (gtk_list_box_new ());

  gtk_list_box_set_selection_mode (list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (list), "attention");
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_signal_connect (list, "row-activated", G_CALLBACK (row_activated_cb), NULL);
  return list;
}

void
steg_why_add (
  GtkListBox *list, const char *title, const char *note, const char *action, StegRecord *record)
{
  GtkWidget       *row = gtk_list_box_row_new ();
  GtkWidget       *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  Way             *way = g_new0 (Way, 1);
  g_autofree char *spoken = g_strdup_printf ("%s, %s", title, note);

  gtk_box_append (GTK_BOX (words), steg_why_label_new (title, NULL));
  gtk_box_append (GTK_BOX (words), steg_why_label_new (note, "quiet"));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  way->record = g_object_ref (record);
  way->action = action;
  g_object_set_data_full (G_OBJECT (row), "way", way, free_way);
  gtk_list_box_append (list, row);
}

StegRecord *
steg_why_find (GtkListBoxRow *row, const char **action)
{
  const Way *way = get_way (row);

  *action = way->action;
  return way->record;
}

GtkWidget *
steg_why_popover_new (GtkWidget *content)
{
  GtkWidget         *popover = gtk_popover_new ();
  GtkScrolledWindow *scrolled = GTK_SCROLLED_WINDOW (gtk_scrolled_window_new ());

  gtk_widget_add_css_class (content, "popover-content");
  gtk_scrolled_window_set_policy (scrolled, GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (scrolled, TRUE);
  gtk_scrolled_window_set_propagate_natural_width (scrolled, TRUE);
  gtk_scrolled_window_set_max_content_height (scrolled, POPOVER_HEIGHT);
  gtk_scrolled_window_set_child (scrolled, content);
  gtk_popover_set_child (GTK_POPOVER (popover), GTK_WIDGET (scrolled));
  return popover;
}
