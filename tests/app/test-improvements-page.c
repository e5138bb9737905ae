/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/steg-improvements-page.h"

#include "app/rows/steg-cell-editor.h"
#include "app/rows/steg-line-row.h"
#include "app/rows/steg-lines.h"
#include "app/widgets/steg-filter-bar.h"
#include "widget-fixture.h"

#include "support/steg-assert.h"

static void
show_improvements (PageFixture *fixture)
{
  page_show (fixture, STEG_TYPE_IMPROVEMENTS_PAGE);
}

static const char *
get_shown (PageFixture *fixture)
{
  return gtk_stack_get_visible_child_name (GTK_STACK (page_child (fixture->page, "stack")));
}

static guint
count_actions (PageFixture *fixture)
{
  return steg_programme_count (fixture->programme, &steg_action_table);
}

static void
add (PageFixture *fixture, const char *title)
{
  GtkWidget *entry = page_child (page_child (fixture->page, "quick_add"), "new_action");

  gtk_editable_set_text (GTK_EDITABLE (entry), title);
  g_signal_emit_by_name (entry, "activate");
  page_settle ();
}

static gboolean
shows_detail (PageFixture *fixture)
{
  return gtk_widget_get_visible (page_child (fixture->page, "detail_side"));
}

static StegFilterBar *
get_bar (PageFixture *fixture)
{
  return STEG_FILTER_BAR (page_find (fixture->page, STEG_TYPE_FILTER_BAR, 0));
}

static void
search_for (PageFixture *fixture, const char *words)
{
  GtkWidget *search = page_find (GTK_WIDGET (get_bar (fixture)), GTK_TYPE_SEARCH_ENTRY, 0);

  gtk_editable_set_text (GTK_EDITABLE (search), words);
  g_signal_emit_by_name (search, "search-changed");
}

static void
what_is_typed_in_the_line_above_is_a_new_action (PageFixture *fixture, gconstpointer unused)
{
  guint before = count_actions (fixture);

  show_improvements (fixture);
  g_assert_false (shows_detail (fixture));
  add (fixture, "  Something new ");
  g_assert_cmpuint (count_actions (fixture), ==, before + 1);
  g_assert_true (shows_detail (fixture));
  g_assert_true (page_says (page_child (fixture->page, "detail_side"), "Something new"));
  page_undo (fixture);
  g_assert_cmpuint (count_actions (fixture), ==, before);
  g_assert_false (shows_detail (fixture));
}

static void
an_empty_line_adds_nothing (PageFixture *fixture, gconstpointer unused)
{
  guint before = count_actions (fixture);

  show_improvements (fixture);
  add (fixture, "   ");
  g_assert_cmpuint (count_actions (fixture), ==, before);
}

static void
delete_takes_out_what_is_shown_and_undo_brings_it_back (PageFixture *fixture, gconstpointer unused)
{
  guint before = count_actions (fixture);

  show_improvements (fixture);
  steg_page_show_record (STEG_PAGE (fixture->page), steg_record_get_id (fixture->action));
  page_settle ();
  g_assert_true (shows_detail (fixture));
  g_assert_true (gtk_widget_activate_action (fixture->page, "improvement.delete", NULL));
  page_settle ();
  g_assert_cmpuint (count_actions (fixture), ==, before - 1);
  page_undo (fixture);
  g_assert_cmpuint (count_actions (fixture), ==, before);
}

static void
the_detail_closes_and_leaves_what_was_typed (PageFixture *fixture, gconstpointer unused)
{
  GtkWidget *entry;

  show_improvements (fixture);
  steg_page_show_record (STEG_PAGE (fixture->page), steg_record_get_id (fixture->action));
  page_settle ();
  entry = page_find (page_child (fixture->page, "detail_side"), GTK_TYPE_ENTRY, 0);
  gtk_editable_set_text (GTK_EDITABLE (entry), "Typed and left");
  gtk_widget_activate_action (fixture->page, "improvement.close", NULL);
  page_settle ();
  g_assert_false (shows_detail (fixture));
  g_assert_cmpstr (steg_record_get_text (fixture->action, STEG_ACTION_TITLE), ==, "Typed and left");
}

static void
a_search_without_a_hit_offers_to_show_all (PageFixture *fixture, gconstpointer unused)
{
  show_improvements (fixture);
  search_for (fixture, "unheard of");
  g_assert_cmpstr (get_shown (fixture), ==, "none");
  g_assert_true (gtk_widget_activate_action (fixture->page, "improvement.show-all", NULL));
  g_assert_cmpstr (get_shown (fixture), ==, "list");
  g_assert_true (steg_action_filter_is_empty (steg_filter_bar_get_filter (get_bar (fixture))));
}

static void
what_is_asked_for_by_state_is_filtered (PageFixture *fixture, gconstpointer unused)
{
  static const struct
  {
    const char *state;
    const char *filter;
  } cases[] = {
    { "done", "state=done" },
    { "under-way", "state=under-way" },
    { "late", "late" },
    { "ahead", "state=ahead" },
  };

  show_improvements (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = NULL;

      steg_page_show_only (STEG_PAGE (fixture->page), cases[i].state);
      text = steg_action_filter_to_text (steg_filter_bar_get_filter (get_bar (fixture)));
      g_assert_cmpstr (text, ==, cases[i].filter);
      g_assert_cmpstr (get_shown (fixture), ==, "list");
    }
}

static void
a_record_that_a_filter_hides_is_shown_all_the_same (PageFixture *fixture, gconstpointer unused)
{
  show_improvements (fixture);
  search_for (fixture, "unheard of");
  g_assert_true (
    steg_page_show_record (STEG_PAGE (fixture->page), steg_record_get_id (fixture->action)));
  g_assert_true (shows_detail (fixture));
  g_assert_false (steg_page_show_record (STEG_PAGE (fixture->page), "unheard of"));
}

static GListModel *
get_lines (PageFixture *fixture)
{
  return G_LIST_MODEL (
    gtk_list_view_get_model (GTK_LIST_VIEW (page_child (fixture->page, "table"))));
}

static guint
count_headings (PageFixture *fixture)
{
  guint count = 0;

  for (guint i = 0; i < g_list_model_get_n_items (get_lines (fixture)); i++)
    {
      g_autoptr (GObject) line = g_list_model_get_item (get_lines (fixture), i);

      count += STEG_IS_HEADING (line) ? 1 : 0;
    }
  return count;
}

static void
the_list_is_grouped_in_five_ways_and_loses_nobody (PageFixture *fixture, gconstpointer unused)
{
  static const char *const first[]
    = { "Risk management", "CEO", "Foundations", "Plan", "Dec 2025" };
  GtkDropDown *grouping;
  guint        records;

  show_improvements (fixture);
  grouping = GTK_DROP_DOWN (page_child (page_child (fixture->page, "arrange_menu"), "grouping"));
  records = g_list_model_get_n_items (get_lines (fixture)) - count_headings (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (first); i++)
    {
      gtk_drop_down_set_selected (grouping, i);
      page_settle ();
      g_assert_true (page_says (page_child (fixture->page, "table"), first[i]));
      g_assert_cmpuint (count_headings (fixture), >, 1);
      g_assert_cmpuint (g_list_model_get_n_items (get_lines (fixture)) - count_headings (fixture),
                        ==, records);
    }
  gtk_drop_down_set_selected (grouping, 0);
}

static StegRecord *
focused_record (PageFixture *fixture)
{
  GtkWidget *line = gtk_widget_get_focus_child (page_child (fixture->page, "table"));
  GtkWidget *row = line != NULL ? gtk_widget_get_first_child (line) : NULL;

  return STEG_IS_LINE_ROW (row) ? STEG_RECORD (steg_line_row_get_line (STEG_LINE_ROW (row))) : NULL;
}

static void
tab_comes_to_the_first_action_below_its_heading_and_enter_edits_it (PageFixture  *fixture,
                                                                    gconstpointer unused)
{
  StegRecord *first;

  show_improvements (fixture);
  gtk_widget_grab_focus (page_find (page_child (fixture->page, "heads"), GTK_TYPE_BUTTON, 4));
  gtk_widget_child_focus (fixture->page, GTK_DIR_TAB_FORWARD);
  first = focused_record (fixture);
  g_assert_nonnull (first);
  g_signal_emit_by_name (page_child (fixture->page, "table"), "activate", 1);
  page_settle ();
  g_assert_nonnull (page_find (page_child (fixture->page, "table"), STEG_TYPE_CELL_EDITOR, 0));
  g_assert_cmpstr (steg_page_get_shown (STEG_PAGE (fixture->page)), ==, steg_record_get_id (first));
}

static gboolean
is_narrow (gpointer fixture)
{
  return !gtk_widget_get_visible (page_child (((PageFixture *) fixture)->page, "list_side"));
}

static void
in_a_narrow_window_the_detail_covers_the_list (PageFixture *fixture, gconstpointer unused)
{
  show_improvements (fixture);
  steg_page_show_record (STEG_PAGE (fixture->page), steg_record_get_id (fixture->action));
  g_assert_true (gtk_widget_get_visible (page_child (fixture->page, "list_side")));
  gtk_window_set_default_size (fixture->window, 400, 700);
  steg_assert_soon (is_narrow, fixture, 10);
  gtk_widget_activate_action (fixture->page, "improvement.close", NULL);
  g_assert_true (gtk_widget_get_visible (page_child (fixture->page, "list_side")));
  g_assert_false (shows_detail (fixture));
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
#define ADD(sentence)                                                                    \
  g_test_add ("/improvements-page/" #sentence, PageFixture, NULL, page_set_up, sentence, \
              page_tear_down)
  ADD (what_is_typed_in_the_line_above_is_a_new_action);
  ADD (an_empty_line_adds_nothing);
  ADD (delete_takes_out_what_is_shown_and_undo_brings_it_back);
  ADD (the_detail_closes_and_leaves_what_was_typed);
  ADD (a_search_without_a_hit_offers_to_show_all);
  ADD (what_is_asked_for_by_state_is_filtered);
  ADD (a_record_that_a_filter_hides_is_shown_all_the_same);
  ADD (the_list_is_grouped_in_five_ways_and_loses_nobody);
  ADD (tab_comes_to_the_first_action_below_its_heading_and_enter_edits_it);
  ADD (in_a_narrow_window_the_detail_covers_the_list);
  return g_test_run ();
}
