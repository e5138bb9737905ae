/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-why.h"

#include "app/widgets/steg-line-label.h"

#define POPOVER_HEIGHT 380
#define POPOVER_CHARS 46

GtkWidget *
steg_why_label_new (const char *text, const char *style)
{
  GtkLabel *label = steg_line_label_new (text, style);

  gtk_label_set_max_width_chars (label, POPOVER_CHARS);
  return GTK_WIDGET (label);
}

static void
row_activated_cb (GtkWidget *list)
{
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
  g_autofree char *spoken = g_strdup_printf ("%s, %s", title, note);

  gtk_box_append (GTK_BOX (words), steg_why_label_new (title, NULL));
  gtk_box_append (GTK_BOX (words), steg_why_label_new (note, "quiet"));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (row),
                                          g_variant_new_string (steg_record_get_id (record)));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), action);
  gtk_list_box_append (list, row);
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
