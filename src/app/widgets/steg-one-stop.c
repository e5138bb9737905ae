/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-one-stop.h"

struct _StegOneStop
{
  AdwBin parent_instance;
};

G_DEFINE_FINAL_TYPE (StegOneStop, steg_one_stop, ADW_TYPE_BIN)

/* Where Tab comes in. Returns: borrowed; %NULL when no row is shown. */
static GtkWidget *
find_entry (GtkWidget *list)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (GTK_LIST_BOX (list));
  GtkWidget     *entry = row != NULL ? GTK_WIDGET (row) : gtk_widget_get_first_child (list);

  while (entry != NULL && !(GTK_IS_LIST_BOX_ROW (entry) && gtk_widget_get_child_visible (entry)))
    entry = gtk_widget_get_next_sibling (entry);
  return entry;
}

static gboolean
enter_rows (GtkWidget *list)
{
  GtkWidget *entry = find_entry (list);

  return entry != NULL && gtk_widget_grab_focus (entry);
}

/* It remembers by itself where it was left. At the beginning that is the first of its lines; a
 * heading there does not take the focus, and then GTK 4.8 does not look further. */
static gboolean
enter_view (GtkWidget *view, GtkDirectionType direction)
{
  GtkWidget *line = gtk_widget_get_first_child (view);

  if (gtk_widget_child_focus (view, direction))
    return TRUE;
  while (line != NULL && !gtk_widget_child_focus (line, direction))
    line = gtk_widget_get_next_sibling (line);
  return line != NULL;
}

static gboolean
steg_one_stop_focus (GtkWidget *widget, GtkDirectionType direction)
{
  GtkWidget *list = adw_bin_get_child (ADW_BIN (widget));

  if (direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD)
    return GTK_WIDGET_CLASS (steg_one_stop_parent_class)->focus (widget, direction);
  if (gtk_widget_get_focus_child (widget) != NULL)
    return FALSE;
  if (GTK_IS_SCROLLED_WINDOW (list))
    list = gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (list));
  return GTK_IS_LIST_BOX (list) ? enter_rows (list) : enter_view (list, direction);
}

static void
steg_one_stop_class_init (StegOneStopClass *class)
{
  GTK_WIDGET_CLASS (class)->focus = steg_one_stop_focus;
}

static void
steg_one_stop_init (StegOneStop *self)
{
}

gboolean
steg_one_stop_enter (GtkWidget *page, GtkListBox *list, GtkDirectionType direction)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (list);

  return direction == GTK_DIR_TAB_FORWARD && gtk_widget_get_focus_child (page) == NULL
         && row != NULL && gtk_widget_get_mapped (GTK_WIDGET (row))
         && gtk_widget_grab_focus (GTK_WIDGET (row));
}
