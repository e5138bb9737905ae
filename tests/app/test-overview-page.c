/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/steg-overview-page.h"

#include "app/rows/steg-attention-row.h"
#include "app/widgets/steg-why.h"
#include "widget-fixture.h"

#include <string.h>

static void
show_overview (PageFixture *fixture)
{
  page_show (fixture, STEG_TYPE_OVERVIEW_PAGE);
}

static GtkListBox *
get_attention (PageFixture *fixture)
{
  return GTK_LIST_BOX (page_child (fixture->page, "attention"));
}

static guint
count_attention (PageFixture *fixture)
{
  guint count = 0;

  while (gtk_list_box_get_row_at_index (get_attention (fixture), (int) count) != NULL)
    count++;
  return count;
}

static void
it_says_where_we_are_and_where_we_want_to_be (PageFixture *fixture, gconstpointer unused)
{
  static const char *const words[]
    = { "Lowest area", "Level 1", "Mean", "1.5", "Target", "Level 3", "May 2027" };

  show_overview (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (!page_says (fixture->page, words[i]))
      g_test_fail_printf ("“%s” is not on the page", words[i]);
}

static void
the_title_follows_the_programme (PageFixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  StegRecord *card = steg_programme_get_card (fixture->programme);
  StegEdit   *edit = steg_edit_new (fixture->programme, "Rename");

  show_overview (fixture);
  steg_edit_text (edit, steg_record_get_id (card), STEG_PROGRAM_TITLE, "Called otherwise");
  g_assert_true (steg_session_commit (fixture->session, edit, &error));
  g_assert_no_error (error);
  g_assert_true (page_says (page_child (fixture->page, "title"), "Called otherwise"));
  page_undo (fixture);
  g_assert_false (page_says (page_child (fixture->page, "title"), "Called otherwise"));
}

static void
what_needs_attention_stands_first_and_the_rest_is_counted (PageFixture  *fixture,
                                                           gconstpointer unused)
{
  const StegStanding *standing = steg_session_get_standing (fixture->session);
  GtkWidget          *more;
  g_autofree char    *rest = NULL;

  show_overview (fixture);
  more = page_child (fixture->page, "more");
  g_assert_cmpuint (standing->n_attention, >, 7);
  g_assert_cmpuint (count_attention (fixture), ==, 7);
  rest = g_strdup_printf ("and %u more", standing->n_attention - 7);
  g_assert_true (gtk_widget_get_visible (more));
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (more)), ==, rest);
}

static void
what_is_done_needs_attention_no_longer (PageFixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  StegAttentionRow *row;
  StegRecord       *late;
  StegEdit         *edit;

  show_overview (fixture);
  row = STEG_ATTENTION_ROW (gtk_list_box_get_row_at_index (get_attention (fixture), 0));
  late = g_object_ref (steg_attention_row_get_record (row));
  edit = steg_edit_new (fixture->programme, "Finish");
  steg_edit_choice (edit, steg_record_get_id (late), STEG_ACTION_PHASE, STEG_PHASE_ACT);
  g_assert_true (steg_session_commit (fixture->session, edit, &error));
  g_assert_no_error (error);
  row = STEG_ATTENTION_ROW (gtk_list_box_get_row_at_index (get_attention (fixture), 0));
  g_assert_true (steg_attention_row_get_record (row) != late);
  g_object_unref (late);
}

/* The number that stands before @words among the counts. */
static int
count_of (PageFixture *fixture, const char *words)
{
  GtkWidget *counts = page_child (fixture->page, "counts");
  GtkWidget *label;

  for (guint i = 1; (label = page_find (counts, GTK_TYPE_LABEL, i)) != NULL; i += 2)
    if (strcmp (gtk_label_get_text (GTK_LABEL (label)), words) == 0)
      return atoi (gtk_label_get_text (GTK_LABEL (page_find (counts, GTK_TYPE_LABEL, i - 1))));
  return -1;
}

static void
actions_are_counted_by_their_state (PageFixture *fixture, gconstpointer unused)
{
  const StegStanding *standing = steg_session_get_standing (fixture->session);

  show_overview (fixture);
  g_assert_cmpint (count_of (fixture, "done"), ==, (int) standing->actions.done);
  g_assert_cmpint (count_of (fixture, "under way"), ==, (int) standing->actions.under_way);
  g_assert_cmpint (count_of (fixture, "late"), ==, (int) standing->actions.late);
  g_assert_cmpint (count_of (fixture, "ahead"), ==, (int) standing->actions.ahead);
}

static void
every_count_leads_to_what_it_is_about (PageFixture *fixture, gconstpointer unused)
{
  show_overview (fixture);
  for (guint k = 0; k < 4; k++)
    {
      GtkWidget *button = page_find (page_child (fixture->page, "counts"), GTK_TYPE_BUTTON, k);

      g_assert_nonnull (button);
      g_assert_nonnull (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)));
      g_assert_nonnull (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (button)));
    }
}

/* The figure at @position, while none is explained. */
static GtkWidget *
find_figure (PageFixture *fixture, guint position)
{
  return page_find (page_child (fixture->page, "figures"), GTK_TYPE_BUTTON, position);
}

/* The popover that explains @figure. */
static GtkWidget *
ask_why (GtkWidget *figure)
{
  GtkWidget *popover;

  g_signal_emit_by_name (figure, "clicked");
  page_settle ();
  popover = gtk_widget_get_last_child (figure);
  g_assert_true (GTK_IS_POPOVER (popover));
  g_assert_true (gtk_widget_get_visible (popover));
  return popover;
}

static void
every_figure_explains_itself_and_leads_on (PageFixture *fixture, gconstpointer unused)
{
  static const struct
  {
    const char *sentence, *rule, *note, *way;
    guint       n_areas;
  } cases[] = {
    { "The lowest area is on level 1", "the group agreed on", "Level 1, agreed on 30 Apr 2026",
      "assessment", 3 },
    { "The mean of the levels is 1.5", "(2 + 2 + 1 + 1 + 2 + 1) / 6 = 1.5",
      "Level 2, was level 1 in the first round", "assessment", 6 },
    { "The target is level 3", "every area has it as its goal", "Level 1: 2 levels to go",
      "timeline", 6 },
    { "The target is to be reached by 5 May 2027", "There are 12 months left.",
      "○ Level 3 is not planned: 2 statements have no action", "timeline", 6 },
  };

  GtkWidget *figures[G_N_ELEMENTS (cases)];

  show_overview (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    figures[i] = find_figure (fixture, i);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GtkWidget  *popover = ask_why (figures[i]);
      GtkWidget  *way = page_find (popover, GTK_TYPE_BUTTON, 0);
      GtkWidget  *row = page_find (popover, GTK_TYPE_LIST_BOX_ROW, 0);
      const char *action = NULL;
      GVariant   *target = gtk_actionable_get_action_target_value (GTK_ACTIONABLE (way));

      g_assert_true (page_says (popover, cases[i].sentence));
      g_assert_true (page_says (popover, cases[i].rule));
      g_assert_true (page_says (popover, cases[i].note));
      g_assert_nonnull (steg_why_find (GTK_LIST_BOX_ROW (row), &action));
      g_assert_cmpstr (action, ==, "win.show-area");
      g_assert_cmpstr (g_variant_get_string (target, NULL), ==, cases[i].way);
      g_assert_nonnull (page_find (popover, GTK_TYPE_LIST_BOX_ROW, cases[i].n_areas - 1));
      g_assert_null (page_find (popover, GTK_TYPE_LIST_BOX_ROW, cases[i].n_areas));
      gtk_popover_popdown (GTK_POPOVER (popover));
    }
}

static void
a_target_that_nobody_set_is_not_shown (PageFixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  StegRecord *card = steg_programme_get_card (fixture->programme);
  StegEdit   *edit = steg_edit_new (fixture->programme, "No target");
  GtkWidget  *target;

  show_overview (fixture);
  target = find_figure (fixture, 2);
  g_assert_true (gtk_widget_get_visible (target));
  steg_edit_empty (edit, steg_record_get_id (card), STEG_PROGRAM_TARGET_LEVEL);
  g_assert_true (steg_session_commit (fixture->session, edit, &error));
  g_assert_no_error (error);
  g_assert_false (gtk_widget_get_visible (target));
}

static void
a_round_without_a_level_is_not_called_assessed (PageFixture *fixture, gconstpointer unused)
{
  StegEdit   *edit = steg_edit_new (fixture->programme, "Round");
  const char *id = steg_edit_add (edit, &steg_round_table);

  for (guint i = 0; i < steg_programme_count (fixture->programme, &steg_round_table); i++)
    steg_edit_remove (
      edit, steg_record_get_id (steg_programme_at (fixture->programme, &steg_round_table, i)));
  steg_edit_text (edit, id, STEG_ROUND_TITLE, "Autumn");
  steg_edit_date (edit, id, STEG_ROUND_HELD_ON, steg_date_new (2026, 5, 20));
  g_assert_true (steg_session_commit (fixture->session, edit, NULL));
  show_overview (fixture);
  g_assert_true (page_says (
    fixture->page, "Cycle 2 of 3 · Do · “Autumn” has begun, no level is agreed yet"));
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
#define ADD(sentence) \
  g_test_add ("/overview-page/" #sentence, PageFixture, NULL, page_set_up, sentence, page_tear_down)
  ADD (it_says_where_we_are_and_where_we_want_to_be);
  ADD (the_title_follows_the_programme);
  ADD (what_needs_attention_stands_first_and_the_rest_is_counted);
  ADD (what_is_done_needs_attention_no_longer);
  ADD (a_round_without_a_level_is_not_called_assessed);
  ADD (actions_are_counted_by_their_state);
  ADD (every_count_leads_to_what_it_is_about);
  ADD (every_figure_explains_itself_and_leads_on);
  ADD (a_target_that_nobody_set_is_not_shown);
  return g_test_run ();
}
