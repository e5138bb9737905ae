/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rows/steg-line-row.h"

#include "widget-fixture.h"

#include "support/steg-assert.h"

#define TODAY (steg_date_new (2026, 5, 20))

static GPtrArray *
list_lines (PageFixture *fixture, const char *text)
{
  g_autoptr (StegActionFilter) filter = steg_action_filter_parse (text);
  g_autoptr (StegActionMatch) match
    = steg_action_match_new (fixture->programme, filter, TODAY, NULL);

  return steg_lines_new (fixture->programme, match);
}

static guint
count_of_kind (GPtrArray *lines, StegLineKind kind)
{
  guint count = 0;

  for (guint i = 0; i < lines->len; i++)
    if (steg_line_get_kind (lines->pdata[i]) == kind)
      count++;
  return count;
}

static void
every_action_that_was_not_dropped_has_a_line (PageFixture *fixture, gconstpointer unused)
{
  g_autoptr (GPtrArray) lines = list_lines (fixture, "");
  guint expected = 0;

  for (guint i = 0; i < steg_programme_count (fixture->programme, &steg_action_table); i++)
    if (steg_action_state (steg_programme_at (fixture->programme, &steg_action_table, i), TODAY)
        != STEG_ACTION_DROPPED)
      expected++;
  g_assert_cmpuint (count_of_kind (lines, STEG_LINE_ACTION), ==, expected);
  g_assert_cmpuint (count_of_kind (lines, STEG_LINE_AREA), ==, 6);
  g_assert_cmpint (steg_line_get_kind (lines->pdata[0]), ==, STEG_LINE_AREA);
}

static void
a_filter_leaves_only_what_fits_and_its_headings (PageFixture *fixture, gconstpointer unused)
{
  StegRecord      *area = steg_programme_at (fixture->programme, &steg_area_table, 0);
  g_autofree char *named = g_strconcat ("area=", steg_record_get_id (area), NULL);
  g_autoptr (GPtrArray) of_area = list_lines (fixture, named);
  g_autoptr (GPtrArray) late = list_lines (fixture, "late");
  g_autoptr (GPtrArray) words = list_lines (fixture, "words=PHISH  mail");
  g_autoptr (GPtrArray) none = list_lines (fixture, "words=unheard of");

  g_assert_cmpuint (count_of_kind (of_area, STEG_LINE_AREA), ==, 1);
  g_assert_cmpuint (count_of_kind (late, STEG_LINE_ACTION), ==, 3);
  g_assert_cmpuint (count_of_kind (words, STEG_LINE_ACTION), ==, 2);
  g_assert_cmpuint (none->len, ==, 0);
}

static void
add_up_cb (GListModel *model, guint position, guint removed, guint added, guint *touched)
{
  *touched += removed + added;
}

static void
an_update_touches_only_what_differs (PageFixture *fixture, gconstpointer unused)
{
  g_autoptr (GPtrArray) lines = list_lines (fixture, "");
  g_autoptr (GListStore) store = g_list_store_new (STEG_TYPE_LINE);
  guint touched = 0;

  steg_lines_update (store, lines);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (store)), ==, lines->len);
  g_signal_connect (store, "items-changed", G_CALLBACK (add_up_cb), &touched);
  steg_lines_update (store, lines);
  g_assert_cmpuint (touched, ==, 0);
  g_ptr_array_remove_index (lines, 3);
  steg_lines_update (store, lines);
  g_assert_cmpuint (touched, ==, 1);
}

/* The line of the fixture's action on a row of its own. */
static GtkWidget *
show_row (PageFixture *fixture)
{
  GtkWidget *row = steg_line_row_new (fixture->session);
  g_autoptr (GPtrArray) lines = list_lines (fixture, "");

  page_show_alone (fixture, row);
  for (guint i = 0; i < lines->len; i++)
    if (steg_line_get_record (lines->pdata[i]) == fixture->action)
      steg_line_row_set_line (STEG_LINE_ROW (row), lines->pdata[i]);
  page_settle ();
  return row;
}

static void
a_row_says_what_how_who_and_when_and_follows (PageFixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  GtkWidget *row = show_row (fixture);
  StegEdit  *edit = steg_edit_new (fixture->programme, "Rename");

  g_assert_true (page_says (row, steg_record_get_text (fixture->action, STEG_ACTION_TITLE)));
  g_assert_true (page_says (row, "Security manager"));
  g_assert_true (page_says (row, "2026"));
  steg_edit_text (edit, steg_record_get_id (fixture->action), STEG_ACTION_TITLE, "Otherwise");
  steg_edit_link (edit, steg_record_get_id (fixture->action), STEG_ACTION_OWNER, NULL);
  g_assert_true (steg_session_commit (fixture->session, edit, &error));
  g_assert_no_error (error);
  g_assert_true (page_says (row, "Otherwise"));
  g_assert_true (page_says (row, "nobody"));
  g_assert_false (page_says (row, "Security manager"));
}

static void
a_compact_row_says_it_in_two_lines (PageFixture *fixture, gconstpointer unused)
{
  GtkWidget *row = show_row (fixture);

  g_object_set (row, "compact", TRUE, NULL);
  page_settle ();
  g_assert_true (page_says (row, "Security manager · "));
  g_assert_true (page_says (row, steg_record_get_text (fixture->action, STEG_ACTION_TITLE)));
}

static void
a_row_that_lets_go_says_nothing (PageFixture *fixture, gconstpointer unused)
{
  GtkWidget *row = show_row (fixture);

  steg_line_row_set_line (STEG_LINE_ROW (row), NULL);
  page_settle ();
  g_assert_false (page_says (row, "Security manager"));
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
#define ADD(sentence) \
  g_test_add ("/line/" #sentence, PageFixture, NULL, page_set_up, sentence, page_tear_down)
  ADD (every_action_that_was_not_dropped_has_a_line);
  ADD (a_filter_leaves_only_what_fits_and_its_headings);
  ADD (an_update_touches_only_what_differs);
  ADD (a_row_says_what_how_who_and_when_and_follows);
  ADD (a_compact_row_says_it_in_two_lines);
  ADD (a_row_that_lets_go_says_nothing);
  return g_test_run ();
}
