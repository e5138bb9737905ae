/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rows/steg-line-row.h"

#include "widget-fixture.h"

#include "support/steg-assert.h"

#define TODAY (steg_date_new (2026, 5, 20))

static StegActionOrder *
list_order (PageFixture *fixture, const char *text, StegActionGrouping grouping)
{
  g_autoptr (StegActionFilter) filter = steg_action_filter_parse (text);
  g_autoptr (StegActionMatch) match
    = steg_action_match_new (fixture->programme, filter, TODAY, NULL);

  return steg_action_order_new (fixture->programme, match, grouping, STEG_SORT_PLAN, FALSE);
}

static StegLines *
list_lines (PageFixture *fixture, const char *text)
{
  g_autoptr (StegActionOrder) order = list_order (fixture, text, STEG_GROUP_AREA);
  StegLines *lines = steg_lines_new ();

  steg_lines_update (lines, order);
  return lines;
}

static guint
count_lines (StegLines *lines)
{
  return g_list_model_get_n_items (G_LIST_MODEL (lines));
}

static guint
count_headings (StegLines *lines)
{
  guint count = 0;

  for (guint i = 0; i < count_lines (lines); i++)
    count += STEG_IS_HEADING (steg_lines_at (lines, i)) ? 1 : 0;
  return count;
}

static void
every_action_that_was_not_dropped_has_a_line (PageFixture *fixture, gconstpointer unused)
{
  g_autoptr (StegLines) lines = list_lines (fixture, "");

  for (guint i = 0; i < steg_programme_count (fixture->programme, &steg_action_table); i++)
    {
      StegRecord *action = steg_programme_at (fixture->programme, &steg_action_table, i);

      g_assert_cmpint (steg_lines_find (lines, action) >= 0, ==,
                       steg_action_state (action, TODAY) != STEG_ACTION_DROPPED);
    }
  g_assert_cmpuint (count_headings (lines), ==, 6);
  g_assert_true (STEG_IS_HEADING (steg_lines_at (lines, 0)));
  g_assert_null (steg_lines_at (lines, count_lines (lines)));
}

static void
a_filter_leaves_only_what_fits_and_its_headings (PageFixture *fixture, gconstpointer unused)
{
  StegRecord      *area = steg_programme_at (fixture->programme, &steg_area_table, 0);
  g_autofree char *named = g_strconcat ("area=", steg_record_get_id (area), NULL);
  g_autoptr (StegLines) of_area = list_lines (fixture, named);
  g_autoptr (StegLines) late = list_lines (fixture, "late");
  g_autoptr (StegLines) words = list_lines (fixture, "words=PHISH  mail");
  g_autoptr (StegLines) none = list_lines (fixture, "words=unheard of");

  g_assert_cmpuint (count_headings (of_area), ==, 1);
  g_assert_cmpuint (count_lines (late) - count_headings (late), ==, 3);
  g_assert_cmpuint (count_lines (words) - count_headings (words), ==, 2);
  g_assert_cmpuint (count_lines (none), ==, 0);
}

static void
add_up_cb (GListModel *model, guint position, guint removed, guint added, guint *touched)
{
  *touched += removed + added;
}

static void
an_update_touches_only_what_differs (PageFixture *fixture, gconstpointer unused)
{
  g_autoptr (StegLines) lines = list_lines (fixture, "");
  g_autoptr (StegActionOrder) order = list_order (fixture, "", STEG_GROUP_AREA);
  GObject *heading = steg_lines_at (lines, 0);
  guint    touched = 0;

  g_signal_connect (lines, "items-changed", G_CALLBACK (add_up_cb), &touched);
  steg_lines_update (lines, order);
  g_assert_cmpuint (touched, ==, 0);
  g_ptr_array_remove_index (order->rows, order->rows->len - 1);
  g_array_index (order->groups, StegActionGroup, order->groups->len - 1).n_rows--;
  steg_lines_update (lines, order);
  g_assert_cmpuint (touched, ==, 1);
  g_assert_true (steg_lines_at (lines, 0) == heading);
}

static void
show_headings (PageFixture *fixture, GtkWidget *row, StegActionGrouping grouping, GString *said)
{
  g_autoptr (StegActionOrder) order = list_order (fixture, "", grouping);
  g_autoptr (StegLines) lines = steg_lines_new ();

  steg_lines_update (lines, order);
  for (guint i = 0; i < count_lines (lines); i++)
    if (STEG_IS_HEADING (steg_lines_at (lines, i)))
      {
        steg_line_row_set_line (STEG_LINE_ROW (row), steg_lines_at (lines, i));
        g_string_append_printf (
          said, "%s, ", gtk_label_get_text (GTK_LABEL (page_find (row, GTK_TYPE_LABEL, 0))));
      }
  steg_line_row_set_line (STEG_LINE_ROW (row), NULL);
}

static void
every_group_has_a_heading_in_words (PageFixture *fixture, gconstpointer unused)
{
  static const struct
  {
    StegActionGrouping grouping;
    const char        *said;
  } cases[] = {
    { STEG_GROUP_AREA, "Risk management, " },
    { STEG_GROUP_OWNER, "CISO, " },
    { STEG_GROUP_PHASE, "Plan, Do, Check, Act" },
    { STEG_GROUP_MONTH, "May 2026, " },
    { STEG_GROUP_CYCLE, ", " },
  };
  GtkWidget *row = steg_line_row_new (fixture->session);

  page_show_alone (fixture, row);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GString) said = g_string_new (NULL);

      show_headings (fixture, row, cases[i].grouping, said);
      g_assert_nonnull (strstr (said->str, cases[i].said));
      g_assert_null (strstr (said->str, ", ,"));
    }
}

/* The line of the fixture's action on a row of its own. */
static GtkWidget *
show_row (PageFixture *fixture)
{
  GtkWidget *row = steg_line_row_new (fixture->session);

  page_show_alone (fixture, row);
  steg_line_row_set_line (STEG_LINE_ROW (row), G_OBJECT (fixture->action));
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
  ADD (every_group_has_a_heading_in_words);
  ADD (a_row_says_what_how_who_and_when_and_follows);
  ADD (a_compact_row_says_it_in_two_lines);
  ADD (a_row_that_lets_go_says_nothing);
  return g_test_run ();
}
