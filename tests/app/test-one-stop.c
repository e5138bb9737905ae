/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-one-stop.h"
#include "app/widgets/steg-remark-field.h"
#include "support/steg-assert.h"

#include <adwaita.h>

typedef struct
{
  GtkWidget  *window;
  GtkWidget  *before;
  GtkListBox *list;
  GtkWidget  *after;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer n_rows)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  fixture->window = gtk_window_new ();
  fixture->before = gtk_button_new_with_label ("before");
  fixture->list = GTK_LIST_BOX (gtk_list_box_new ());
  fixture->after = gtk_button_new_with_label ("after");
  for (int row = 0; row < GPOINTER_TO_INT (n_rows); row++)
    gtk_list_box_append (fixture->list, gtk_label_new ("row"));
  gtk_box_append (GTK_BOX (box), fixture->before);
  gtk_box_append (
    GTK_BOX (box), g_object_new (STEG_TYPE_ONE_STOP, "child", GTK_WIDGET (fixture->list), NULL));
  gtk_box_append (GTK_BOX (box), fixture->after);
  gtk_window_set_child (GTK_WINDOW (fixture->window), box);
  gtk_window_present (GTK_WINDOW (fixture->window));
  gtk_widget_grab_focus (fixture->before);
}

static void
tear_down (Fixture *fixture, gconstpointer n_rows)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
}

static GtkWidget *
row_at (Fixture *fixture, int index)
{
  return GTK_WIDGET (gtk_list_box_get_row_at_index (fixture->list, index));
}

static GtkWidget *
tab (Fixture *fixture, GtkDirectionType direction)
{
  gtk_widget_child_focus (fixture->window, direction);
  return gtk_window_get_focus (GTK_WINDOW (fixture->window));
}

static void
tab_comes_in_at_the_selected_row_and_leaves_it_selected (Fixture *fixture, gconstpointer n_rows)
{
  gtk_list_box_select_row (fixture->list, GTK_LIST_BOX_ROW (row_at (fixture, 1)));
  g_assert_true (tab (fixture, GTK_DIR_TAB_FORWARD) == row_at (fixture, 1));
  g_assert_true (tab (fixture, GTK_DIR_TAB_FORWARD) == fixture->after);
  g_assert_true (tab (fixture, GTK_DIR_TAB_BACKWARD) == row_at (fixture, 1));
  g_assert_true (tab (fixture, GTK_DIR_TAB_BACKWARD) == fixture->before);
  g_assert_true (gtk_list_box_get_selected_row (fixture->list)
                 == GTK_LIST_BOX_ROW (row_at (fixture, 1)));
}

static gboolean
all_but_the_first (GtkListBoxRow *row, gpointer first)
{
  return row != first;
}

static void
without_a_selection_it_comes_in_at_the_first_row_that_is_shown (Fixture      *fixture,
                                                                gconstpointer n_rows)
{
  g_assert_true (tab (fixture, GTK_DIR_TAB_FORWARD) == row_at (fixture, 0));
  gtk_widget_grab_focus (fixture->before);
  gtk_list_box_unselect_all (fixture->list);
  gtk_list_box_set_filter_func (fixture->list, all_but_the_first, row_at (fixture, 0), NULL);
  g_assert_true (tab (fixture, GTK_DIR_TAB_FORWARD) == row_at (fixture, 1));
}

static void
an_empty_list_is_passed_by (Fixture *fixture, gconstpointer n_rows)
{
  g_assert_true (tab (fixture, GTK_DIR_TAB_FORWARD) == fixture->after);
}

/* The first is a heading. */
static void
bind_line_cb (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  gboolean heading = gtk_list_item_get_position (item) == 0;

  gtk_list_item_set_child (item, gtk_label_new ("line"));
  gtk_list_item_set_selectable (item, !heading);
  gtk_list_item_set_activatable (item, !heading);
}

static GtkWidget *
create_view (guint n_lines)
{
  GtkStringList      *lines = gtk_string_list_new (NULL);
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkWidget          *view;

  for (guint i = 0; i < n_lines; i++)
    gtk_string_list_append (lines, "line");
  g_signal_connect (factory, "bind", G_CALLBACK (bind_line_cb), NULL);
  view = gtk_list_view_new (
    GTK_SELECTION_MODEL (gtk_single_selection_new (G_LIST_MODEL (lines))), factory);
  return view;
}

static void
a_list_view_is_entered_below_its_heading_and_then_where_it_was_left (Fixture      *fixture,
                                                                     gconstpointer n_rows)
{
  GtkWidget *stop = gtk_widget_get_next_sibling (fixture->before);
  GtkWidget *view = create_view (3);
  GtkWidget *heading;
  GtkWidget *last;

  adw_bin_set_child (ADW_BIN (stop), view);
  heading = gtk_widget_get_first_child (view);
  last = gtk_widget_get_last_child (view);
  g_assert_true (tab (fixture, GTK_DIR_TAB_FORWARD) == gtk_widget_get_next_sibling (heading));
  g_assert_true (tab (fixture, GTK_DIR_TAB_FORWARD) == fixture->after);
  gtk_widget_grab_focus (last);
  g_assert_true (tab (fixture, GTK_DIR_TAB_FORWARD) == fixture->after);
  g_assert_true (tab (fixture, GTK_DIR_TAB_BACKWARD) == last);
  g_assert_true (tab (fixture, GTK_DIR_TAB_BACKWARD) == fixture->before);
}

static void
a_text_is_left_backwards_too (void)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *before = gtk_button_new_with_label ("before");
  GtkWidget *field = g_object_new (STEG_TYPE_REMARK_FIELD, NULL);

  gtk_box_append (GTK_BOX (box), before);
  gtk_box_append (GTK_BOX (box), field);
  gtk_window_set_child (GTK_WINDOW (window), box);
  gtk_window_present (GTK_WINDOW (window));
  gtk_widget_grab_focus (field);
  g_assert_true (GTK_IS_TEXT_VIEW (gtk_window_get_focus (GTK_WINDOW (window))));
  gtk_widget_child_focus (window, GTK_DIR_TAB_BACKWARD);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) == before);
  gtk_window_destroy (GTK_WINDOW (window));
}

#define TEST(rows, name) \
  g_test_add ("/app/one-stop/" #name, Fixture, GINT_TO_POINTER (rows), set_up, name, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  TEST (3, tab_comes_in_at_the_selected_row_and_leaves_it_selected);
  TEST (3, without_a_selection_it_comes_in_at_the_first_row_that_is_shown);
  TEST (0, a_list_view_is_entered_below_its_heading_and_then_where_it_was_left);
  TEST (0, an_empty_list_is_passed_by);
  g_test_add_func ("/app/one-stop/a_text_is_left_backwards_too", a_text_is_left_backwards_too);
  return g_test_run ();
}
