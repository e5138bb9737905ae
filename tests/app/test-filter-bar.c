/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-filter-bar.h"

#include "app/rows/steg-saved-view-row.h"
#include "app/widgets/steg-filter-menu.h"
#include "app/widgets/steg-filter-parts.h"
#include "app/widgets/steg-saved-views.h"
#include "model/steg-framework.h"
#include "widget-fixture.h"

static StegFilterBar *
show_bar (PageFixture *fixture)
{
  GtkWidget *bar = g_object_new (STEG_TYPE_FILTER_BAR, NULL);

  steg_filter_bar_set_session (STEG_FILTER_BAR (bar), fixture->session);
  page_show_alone (fixture, bar);
  return STEG_FILTER_BAR (bar);
}

static void
set_filter (StegFilterBar *bar, const char *text)
{
  g_autoptr (StegActionFilter) filter = steg_action_filter_parse (text);

  steg_filter_bar_set_filter (bar, filter);
}

static void
assert_filter (StegFilterBar *bar, const char *expected)
{
  g_autofree char *text = steg_action_filter_to_text (steg_filter_bar_get_filter (bar));

  g_assert_cmpstr (text, ==, expected);
}

static guint
count_chips (StegFilterBar *bar)
{
  guint count = 0;

  while (page_find (GTK_WIDGET (bar), GTK_TYPE_FLOW_BOX_CHILD, count) != NULL)
    count++;
  return count;
}

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
what_is_on_is_a_chip_that_takes_it_off (PageFixture *fixture, gconstpointer unused)
{
  StegFilterBar *bar = show_bar (fixture);
  guint          changes = 0;

  g_assert_cmpuint (count_chips (bar), ==, 0);
  g_signal_connect_swapped (bar, "changed", G_CALLBACK (count_cb), &changes);
  set_filter (bar, "mine late no-owner phase=do state=done words=backup");
  g_assert_cmpuint (changes, ==, 1);
  g_assert_cmpuint (count_chips (bar), ==, 5);
  g_assert_true (page_says (GTK_WIDGET (bar), "Phase: Do"));
  for (guint left = 5; left > 0; left--)
    {
      g_assert_cmpuint (count_chips (bar), ==, left);
      g_signal_emit_by_name (
        gtk_widget_get_first_child (page_find (GTK_WIDGET (bar), GTK_TYPE_FLOW_BOX_CHILD, 0)),
        "clicked");
    }
  assert_filter (bar, "words=backup");
  g_assert_cmpuint (changes, ==, 6);
  gtk_widget_activate_action (GTK_WIDGET (bar), "filter.clear", NULL);
  assert_filter (bar, "");
}

static void
what_is_chosen_in_the_menu_is_filtered (PageFixture *fixture, gconstpointer unused)
{
  StegFilterBar *bar = show_bar (fixture);
  GtkWidget     *menu = page_find (GTK_WIDGET (bar), STEG_TYPE_FILTER_MENU, 0);
  g_autoptr (GPtrArray) areas = steg_framework_areas (fixture->programme);
  const char      *area = steg_record_get_id (areas->pdata[0]);
  g_autofree char *expected = g_strconcat ("late waiting area=", area, NULL);

  for (guint i = 0; i < STEG_FILTER_PART_N_CONDITIONS; i++)
    if (i == STEG_FILTER_PART_LATE || i == STEG_FILTER_PART_WAITING)
      gtk_check_button_set_active (
        GTK_CHECK_BUTTON (page_find (menu, GTK_TYPE_CHECK_BUTTON, i)), TRUE);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (page_find (menu, GTK_TYPE_DROP_DOWN, 0)), 1);
  assert_filter (bar, expected);
  steg_filter_bar_set_filter (bar, NULL);
  g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (
    page_find (menu, GTK_TYPE_CHECK_BUTTON, STEG_FILTER_PART_LATE))));
  g_assert_cmpuint (
    gtk_drop_down_get_selected (GTK_DROP_DOWN (page_find (menu, GTK_TYPE_DROP_DOWN, 0))), ==, 0);
}

static void
all_bars_of_a_window_share_one_filter (PageFixture *fixture, gconstpointer unused)
{
  StegFilterBar *bar = show_bar (fixture);
  GtkWidget     *other = g_object_new (STEG_TYPE_FILTER_BAR, NULL);
  guint          changes = 0;

  set_filter (bar, "late");
  steg_filter_bar_set_session (STEG_FILTER_BAR (other), fixture->session);
  gtk_box_append (GTK_BOX (bar), other);
  assert_filter (STEG_FILTER_BAR (other), "late");
  g_signal_connect_swapped (bar, "changed", G_CALLBACK (count_cb), &changes);
  set_filter (STEG_FILTER_BAR (other), "no-date");
  assert_filter (bar, "no-date");
  g_assert_cmpuint (changes, ==, 1);
  gtk_box_remove (GTK_BOX (bar), other);
}

static guint
count_views (PageFixture *fixture)
{
  return steg_programme_count (fixture->programme, &steg_saved_view_table);
}

static void
save_view (StegFilterBar *bar, const char *title)
{
  GtkWidget *views = page_find (GTK_WIDGET (bar), STEG_TYPE_SAVED_VIEWS, 0);
  GtkWidget *entry = page_child (views, "name");

  gtk_editable_set_text (GTK_EDITABLE (entry), title);
  g_signal_emit_by_name (entry, "activate");
  page_settle ();
}

static void
a_view_is_saved_chosen_and_changed_under_its_name (PageFixture *fixture, gconstpointer unused)
{
  StegFilterBar *bar = show_bar (fixture);
  GtkWidget     *views = page_find (GTK_WIDGET (bar), STEG_TYPE_SAVED_VIEWS, 0);

  set_filter (bar, "late words=backup");
  save_view (bar, "   ");
  g_assert_cmpuint (count_views (fixture), ==, 0);
  save_view (bar, " For the next meeting ");
  g_assert_cmpuint (count_views (fixture), ==, 1);
  steg_filter_bar_set_filter (bar, NULL);
  g_signal_emit_by_name (page_child (views, "list"), "row-activated",
                         page_find (views, STEG_TYPE_SAVED_VIEW_ROW, 0));
  assert_filter (bar, "late words=backup");
  set_filter (bar, "no-owner");
  save_view (bar, "FOR the next meeting");
  g_assert_cmpuint (count_views (fixture), ==, 1);
  g_assert_cmpstr (
    steg_record_get_text (steg_programme_at (fixture->programme, &steg_saved_view_table, 0),
                          STEG_SAVED_VIEW_FILTER),
    ==, "no-owner");
  page_undo (fixture);
  page_undo (fixture);
  g_assert_cmpuint (count_views (fixture), ==, 0);
}

static void
a_view_is_renamed_and_removed_in_one_step_each (PageFixture *fixture, gconstpointer unused)
{
  StegFilterBar *bar = show_bar (fixture);
  GtkWidget     *row, *entry;

  save_view (bar, "Everything");
  row = page_find (GTK_WIDGET (bar), STEG_TYPE_SAVED_VIEW_ROW, 0);
  g_assert_true (gtk_widget_activate_action (row, "view.rename", NULL));
  entry = page_find (row, GTK_TYPE_ENTRY, 0);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "Everything");
  gtk_editable_set_text (GTK_EDITABLE (entry), "All");
  g_signal_emit_by_name (entry, "activate");
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (page_find (row, GTK_TYPE_LABEL, 0))), ==, "All");
  g_assert_true (gtk_widget_activate_action (row, "view.remove", NULL));
  page_settle ();
  g_assert_cmpuint (count_views (fixture), ==, 0);
  page_undo (fixture);
  g_assert_cmpuint (count_views (fixture), ==, 1);
}

static void
a_view_of_what_is_gone_says_so (PageFixture *fixture, gconstpointer unused)
{
  StegFilterBar *bar = show_bar (fixture);

  set_filter (bar, "owner=nobody-of-that-identity");
  g_assert_true (page_says (GTK_WIDGET (bar), "Who: no longer there"));
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
#define ADD(sentence) \
  g_test_add ("/filter-bar/" #sentence, PageFixture, NULL, page_set_up, sentence, page_tear_down)
  ADD (what_is_on_is_a_chip_that_takes_it_off);
  ADD (what_is_chosen_in_the_menu_is_filtered);
  ADD (all_bars_of_a_window_share_one_filter);
  ADD (a_view_is_saved_chosen_and_changed_under_its_name);
  ADD (a_view_is_renamed_and_removed_in_one_step_each);
  ADD (a_view_of_what_is_gone_says_so);
  return g_test_run ();
}
