/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rows/steg-link-list.h"

#include "widget-fixture.h"

#define FOR_ACTION(link) (steg_record_get_link ((link), STEG_HELPER_ACTION))

static guint
count_helpers (PageFixture *fixture)
{
  guint count = 0;

  for (guint i = 0; i < steg_programme_count (fixture->programme, &steg_helper_table); i++)
    if (FOR_ACTION (steg_programme_at (fixture->programme, &steg_helper_table, i))
        == fixture->action)
      count++;
  return count;
}

/* Shows the helpers of an action that has some. */
static GtkWidget *
show_helpers (PageFixture *fixture)
{
  GtkWidget *list = steg_link_list_new (fixture->programme, &steg_helper_table, "Helpers");

  fixture->action = FOR_ACTION (steg_programme_at (fixture->programme, &steg_helper_table, 0));
  page_show_alone (fixture, list);
  steg_link_list_set_record (STEG_LINK_LIST (list), fixture->action);
  page_settle ();
  return list;
}

static GtkWidget *
get_popover (GtkWidget *list)
{
  return GTK_WIDGET (
    gtk_menu_button_get_popover (GTK_MENU_BUTTON (page_find (list, GTK_TYPE_MENU_BUTTON, 0))));
}

/* The button of the first row: the menu button has one of its own before it. */
static GtkWidget *
get_first_remove (GtkWidget *list)
{
  GtkWidget *rows = gtk_widget_get_last_child (list);

  return page_find (rows, GTK_TYPE_BUTTON, 0);
}

static void
each_row_has_a_button_that_takes_it_out (PageFixture *fixture, gconstpointer unused)
{
  GtkWidget *list = show_helpers (fixture);
  guint      before = count_helpers (fixture);

  g_assert_cmpuint (before, >, 0);
  g_signal_emit_by_name (get_first_remove (list), "clicked");
  page_settle ();
  g_assert_cmpuint (count_helpers (fixture), ==, before - 1);
  page_undo (fixture);
  g_assert_cmpuint (count_helpers (fixture), ==, before);
  g_assert_nonnull (get_first_remove (list));
}

static void
what_is_searched_for_is_added_with_enter (PageFixture *fixture, gconstpointer unused)
{
  GtkWidget *list = show_helpers (fixture);
  GtkWidget *popover = get_popover (list);
  GtkWidget *search = page_find (popover, GTK_TYPE_SEARCH_ENTRY, 0);
  guint      before = count_helpers (fixture);

  gtk_popover_popup (GTK_POPOVER (popover));
  page_settle ();
  g_signal_emit_by_name (search, "activate");
  page_settle ();
  g_assert_cmpuint (count_helpers (fixture), ==, before + 1);
}

static void
what_fits_nothing_offers_nothing (PageFixture *fixture, gconstpointer unused)
{
  GtkWidget  *list = show_helpers (fixture);
  GtkWidget  *popover = get_popover (list);
  GtkWidget  *search = page_find (popover, GTK_TYPE_SEARCH_ENTRY, 0);
  GtkListBox *candidates = GTK_LIST_BOX (page_find (popover, GTK_TYPE_LIST_BOX, 0));

  gtk_popover_popup (GTK_POPOVER (popover));
  page_settle ();
  g_assert_nonnull (gtk_list_box_get_row_at_index (candidates, 0));
  gtk_editable_set_text (GTK_EDITABLE (search), "nobody is called this");
  g_signal_emit_by_name (search, "search-changed");
  g_assert_null (gtk_list_box_get_row_at_index (candidates, 0));
  gtk_popover_popdown (GTK_POPOVER (popover));
}

static void
without_a_record_nothing_is_listed (PageFixture *fixture, gconstpointer unused)
{
  GtkWidget *list = show_helpers (fixture);

  steg_link_list_set_record (STEG_LINK_LIST (list), NULL);
  g_assert_null (get_first_remove (list));
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
#define ADD(sentence) \
  g_test_add ("/link-list/" #sentence, PageFixture, NULL, page_set_up, sentence, page_tear_down)
  ADD (each_row_has_a_button_that_takes_it_out);
  ADD (what_is_searched_for_is_added_with_enter);
  ADD (what_fits_nothing_offers_nothing);
  ADD (without_a_record_nothing_is_listed);
  return g_test_run ();
}
