/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rows/steg-link-list.h"

#include "app/steg-showing.h"
#include "model/steg-dependencies.h"
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

/* The buttons of the first row: what leads there, and what takes it out. */
static GtkWidget *
get_first (GtkWidget *list, guint position)
{
  return page_find (gtk_widget_get_last_child (list), GTK_TYPE_BUTTON, position);
}

static GtkWidget *
get_first_remove (GtkWidget *list)
{
  return get_first (list, 1);
}

/* Shows what waits for an action that something waits for. */
static GtkWidget *
show_waiting (PageFixture *fixture)
{
  GtkWidget *list
    = steg_link_list_new_back (fixture->programme, &steg_dependency_table, "What waits for it");

  fixture->action = steg_record_get_link (
    steg_programme_at (fixture->programme, &steg_dependency_table, 0), STEG_DEPENDENCY_WAITS_FOR);
  page_show_alone (fixture, list);
  steg_link_list_set_record (STEG_LINK_LIST (list), fixture->action);
  page_settle ();
  return list;
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

static void
what_is_listed_leads_there (PageFixture *fixture, gconstpointer unused)
{
  GtkWidget *list = show_helpers (fixture);
  GPtrArray *links
    = steg_programme_linked (fixture->programme, &steg_helper_table, STEG_HELPER_ACTION,
                             steg_record_get_id (fixture->action));
  GtkActionable *button = GTK_ACTIONABLE (get_first (list, 0));

  g_assert_cmpstr (gtk_actionable_get_action_name (button), ==, "win.show-person");
  g_assert_cmpstr (
    g_variant_get_string (gtk_actionable_get_action_target_value (button), NULL), ==,
    steg_record_get_link_id (links->pdata[0], STEG_HELPER_PERSON));
}

static void
a_statement_leads_to_its_area (PageFixture *fixture, gconstpointer unused)
{
  StegRecord *link = steg_programme_at (fixture->programme, &steg_action_statement_table, 0);
  StegRecord *statement = steg_record_get_link (link, STEG_ACTION_STATEMENT_STATEMENT);
  const char *id = NULL;

  g_assert_cmpstr (steg_showing_action (statement, &id), ==, "win.show-area");
  g_assert_cmpstr (id, ==, steg_record_get_link_id (statement, STEG_STATEMENT_AREA));
  g_assert_null (steg_showing_action (link, &id));
}

static void
what_waits_for_an_action_is_listed_and_leads_there (PageFixture *fixture, gconstpointer unused)
{
  GtkWidget *list = show_waiting (fixture);
  g_autoptr (GPtrArray) waiting = steg_dependencies_waiting (fixture->programme, fixture->action);
  GtkActionable *button = GTK_ACTIONABLE (get_first (list, 0));

  g_assert_cmpuint (waiting->len, >, 0);
  g_assert_cmpstr (gtk_actionable_get_action_name (button), ==, "win.show-action");
  g_assert_cmpstr (
    g_variant_get_string (gtk_actionable_get_action_target_value (button), NULL), ==,
    steg_record_get_id (waiting->pdata[0]));
}

static void
what_is_added_backwards_waits_for_the_action (PageFixture *fixture, gconstpointer unused)
{
  GtkWidget *list = show_waiting (fixture);
  g_autoptr (GPtrArray) before = steg_dependencies_waiting (fixture->programme, fixture->action);
  g_autoptr (GPtrArray) after = NULL;

  gtk_popover_popup (GTK_POPOVER (get_popover (list)));
  page_settle ();
  g_signal_emit_by_name (page_find (get_popover (list), GTK_TYPE_SEARCH_ENTRY, 0), "activate");
  page_settle ();
  after = steg_dependencies_waiting (fixture->programme, fixture->action);
  g_assert_cmpuint (after->len, ==, before->len + 1);
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
  ADD (what_is_listed_leads_there);
  ADD (a_statement_leads_to_its_area);
  ADD (what_waits_for_an_action_is_listed_and_leads_there);
  ADD (what_is_added_backwards_waits_for_the_action);
  ADD (without_a_record_nothing_is_listed);
  return g_test_run ();
}
