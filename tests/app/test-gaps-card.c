/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "assessment-fixture.h"

#include "app/rows/steg-gap-row.h"
#include "app/widgets/steg-gaps-card.h"
#include "model/steg-framework.h"
#include "model/steg-gaps.h"
#include "model/steg-rounds.h"
#include "model/steg-tables.h"

static GtkWidget *
card_of (AssessmentFixture *fixture)
{
  return assessment_find (fixture->page, STEG_TYPE_GAPS_CARD);
}

/* Takes the fixture's area down to level 1, for whose next level nothing is planned yet. */
static void
judge_at_one (AssessmentFixture *fixture)
{
  const char *const parts[]
    = { steg_record_get_id (fixture->round), steg_record_get_id (fixture->area), NULL };
  StegRecord *verdict
    = steg_programme_find_tuple (fixture->programme, &steg_verdict_table, parts);
  g_autoptr (GPtrArray) pairs = steg_programme_select (
    fixture->programme, &steg_action_statement_table, NULL, NULL, -1);
  StegEdit *edit = steg_edit_new (fixture->programme, "Test");
  g_autoptr (GPtrArray) aspects = steg_framework_aspects (fixture->programme);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < pairs->len; i++)
    steg_edit_remove (edit, steg_record_get_id (pairs->pdata[i]));
  for (guint i = 0; i < aspects->len; i++)
    {
      StegRecord *rating = steg_rounds_get_rating (fixture->programme, fixture->round,
                                                   fixture->area, aspects->pdata[i]);

      steg_edit_whole (edit, steg_record_get_id (rating), STEG_RATING_LEVEL, 1);
    }
  steg_edit_whole (edit, steg_record_get_id (verdict), STEG_VERDICT_LEVEL, 1);
  steg_session_commit (fixture->session, edit, &error);
  g_assert_no_error (error);
  assessment_settle ();
}

static guint
count_open (AssessmentFixture *fixture)
{
  g_autoptr (GPtrArray) gaps = steg_gaps_new (fixture->programme, fixture->round, fixture->area);
  guint open = 0;

  for (guint i = 0; i < gaps->len; i++)
    {
      g_autoptr (GPtrArray) actions = steg_gaps_actions (fixture->programme, gaps->pdata[i]);

      open += actions->len == 0;
    }
  return open;
}

static void
all_that_is_missing_is_planned_with_one_press (AssessmentFixture *fixture, gconstpointer unused)
{
  guint before;

  judge_at_one (fixture);
  before = steg_programme_count (fixture->programme, &steg_action_table);
  g_assert_cmpuint (count_open (fixture), ==, 5);
  assessment_activate (card_of (fixture), "gaps.plan");
  g_assert_cmpuint (count_open (fixture), ==, 0);
  g_assert_cmpuint (steg_programme_count (fixture->programme, &steg_action_table), ==, before + 5);
  assessment_undo (fixture);
  g_assert_cmpuint (count_open (fixture), ==, 5);
}

static void
those_that_are_chosen_are_planned (AssessmentFixture *fixture, gconstpointer unused)
{
  GtkWidget *row;

  judge_at_one (fixture);
  row = assessment_find (card_of (fixture), STEG_TYPE_GAP_ROW);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (assessment_find (row, GTK_TYPE_CHECK_BUTTON)),
                               TRUE);
  row = gtk_widget_get_next_sibling (row);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (assessment_find (row, GTK_TYPE_CHECK_BUTTON)),
                               TRUE);
  assessment_activate (card_of (fixture), "gaps.plan");
  g_assert_cmpuint (count_open (fixture), ==, 3);
}

static void
one_is_planned_on_its_row (AssessmentFixture *fixture, gconstpointer unused)
{
  GtkWidget *row;

  judge_at_one (fixture);
  row = assessment_find (card_of (fixture), STEG_TYPE_GAP_ROW);
  assessment_activate (row, "gap.plan");
  g_assert_cmpuint (count_open (fixture), ==, 4);
  g_assert_nonnull (steg_gap_row_get_action (STEG_GAP_ROW (row)));
}

static void
what_is_planned_shows_its_action (AssessmentFixture *fixture, gconstpointer unused)
{
  GtkWidget *row = assessment_find (card_of (fixture), STEG_TYPE_GAP_ROW);

  g_assert_cmpuint (count_open (fixture), ==, 0);
  g_assert_nonnull (steg_gap_row_get_action (STEG_GAP_ROW (row)));
  g_assert_false (steg_gap_row_get_chosen (STEG_GAP_ROW (row)));
}

#define ADD(test)                                                                    \
  g_test_add ("/gaps-card/" #test, AssessmentFixture, NULL, assessment_set_up, test, \
              assessment_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  ADD (all_that_is_missing_is_planned_with_one_press);
  ADD (those_that_are_chosen_are_planned);
  ADD (one_is_planned_on_its_row);
  ADD (what_is_planned_shows_its_action);
  return g_test_run ();
}
