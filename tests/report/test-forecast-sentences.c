/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/figures/steg-forecast-sentences.h"

#include "support/test-programme.h"
#include "support/test-sentence.h"

/* One area at level 1 in one aspect, of three levels; level 3 is the goal, by 1 May 2027. */
typedef struct
{
  StegProgramme *programme;
  StegStanding  *standing;
  StegRecord    *action; /* for level 2 */
} Plan;

static StegRecord *
promise (StegProgramme *programme, int level, const char *due)
{
  StegRecord *action = test_programme_action (programme, 1, "plan", due);

  test_programme_promise (programme, action, 1, 1, level);
  return action;
}

static Plan
make_plan (const char *second, const char *third)
{
  Plan        plan = { .programme = test_programme_new (1, 1, 3) };
  StegRecord *round = test_programme_round (plan.programme, "2026-05-12", TRUE);
  StegRecord *card = steg_programme_get_card (plan.programme);

  test_programme_judge (plan.programme, round, 1, 1);
  test_programme_rate (plan.programme, round, 1, 1, "rated", 1);
  test_programme_set (plan.programme, card, STEG_PROGRAM_TARGET_LEVEL, "3");
  test_programme_set (plan.programme, card, STEG_PROGRAM_TARGET_ON, "2027-05-01");
  plan.action = promise (plan.programme, 2, second);
  if (third != NULL)
    promise (plan.programme, 3, third);
  plan.standing = steg_standing_new (plan.programme, test_day ("2026-05-20"));
  return plan;
}

static void
clear_plan (Plan *plan)
{
  steg_standing_unref (plan->standing);
  g_object_unref (plan->programme);
}

static void
a_level_is_said_with_its_month_and_how_that_is_with_the_goal (void)
{
  static const struct
  {
    const char *second;
    const char *third;
    int         level;
    const char *sentence;
  } cases[] = {
    { "2026-06-01", "2027-03-01", 1, "Level 1 is reached" },
    { "2026-06-01", "2027-03-01", 2, "Level 2 in Jun 2026" },
    { "2026-06-01", "2027-03-01", 3, "Level 3 in Mar 2027, 2 months before the goal" },
    { "2026-06-01", "2027-04-20", 3, "Level 3 in Apr 2027, in time for the goal" },
    { "2026-06-01", "2027-05-01", 3, "Level 3 in May 2027, in time for the goal" },
    { "2026-06-01", "2027-05-02", 3, "Level 3 in May 2027, 1 day after the goal" },
    { "2026-06-01", "2027-07-01", 3, "Level 3 in Jul 2027, 2 months after the goal" },
    { "2026-06-01", NULL, 3, "Level 3 is not planned: 1 statement has no action" },
    { NULL, "2027-03-01", 3, "Level 3 is not planned: 1 action has no date" },
  };

  const StegCatalogue *catalogue = steg_catalogue_get ("en");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      Plan plan = make_plan (cases[i].second, cases[i].third);
      g_autoptr (StegForecast) forecast
        = steg_forecast_new (plan.programme, plan.standing, NULL, 0);
      g_autofree char *sentence
        = steg_forecast_sentence (forecast, plan.standing, NULL, cases[i].level, catalogue);

      g_assert_cmpstr (sentence, ==, cases[i].sentence);
      clear_plan (&plan);
    }
}

static void
the_goal_is_asked_for_until_it_is_reached (void)
{
  Plan             plan = make_plan (NULL, NULL);
  StegRecord      *area = test_programme_area (plan.programme, 1);
  StegStanding     standing = *plan.standing;
  StegAreaStanding place = plan.standing->areas[0];

  g_assert_cmpint (steg_forecast_level_asked (plan.standing, NULL), ==, 3);
  g_assert_cmpint (steg_forecast_level_asked (plan.standing, area), ==, 3);
  standing.areas = &place;
  place.goal = 1;
  g_assert_cmpint (steg_forecast_level_asked (&standing, area), ==, 2);
  place.level = 3;
  g_assert_cmpint (steg_forecast_level_asked (&standing, area), ==, 3);
  clear_plan (&plan);
}

static void
causes_and_holes_say_what_they_are_about (void)
{
  const StegCatalogue *catalogue = steg_catalogue_get ("en");
  Plan                 plan = make_plan ("2026-06-01", NULL);
  StegRecord          *awaited = test_programme_action (plan.programme, 1, "plan", "2026-07-01");
  g_autoptr (StegForecast) forecast = NULL;
  g_autofree char *cause = NULL;
  g_autofree char *hole = NULL;

  test_programme_add (plan.programme, &steg_dependency_table, "action",
                      steg_record_get_id (plan.action), "waits_for", steg_record_get_id (awaited),
                      NULL);
  forecast = steg_forecast_new (plan.programme, plan.standing, NULL, 0);
  cause = steg_forecast_cause_note (plan.programme, &forecast->programme.levels[1].causes[0],
                                    catalogue);
  hole
    = steg_forecast_hole_note (plan.programme, &forecast->programme.levels[2].holes[0], catalogue);
  g_assert_cmpstr (cause, ==, "Area 1 · due 1 Jul 2026 · “How” waits for it");
  g_assert_cmpstr (hole, ==, "Area 1 · Level 3 · no action yet");
  clear_plan (&plan);
}

static void
a_change_is_told_where_it_changes_something (void)
{
  const StegCatalogue *catalogue = steg_catalogue_get ("en");
  Plan                 plan = make_plan ("2026-06-01", "2026-09-01");
  StegRecord          *area = test_programme_area (plan.programme, 1);
  StegForecastMove     moves[]
    = { { plan.action, test_day ("2026-08-01") }, { plan.action, test_day ("2026-12-01") } };
  static const char *const sentences[]
    = { NULL, "Area 1: Level 3 on 1 Dec 2026 instead of 1 Sep 2026. "
              "All areas: Level 3 on 1 Dec 2026 instead of 1 Sep 2026." };
  g_autoptr (StegForecast) before = steg_forecast_new (plan.programme, plan.standing, NULL, 0);

  for (guint i = 0; i < G_N_ELEMENTS (moves); i++)
    {
      g_autoptr (StegForecast) after
        = steg_forecast_new (plan.programme, plan.standing, &moves[i], 1);
      g_autofree char *sentence = steg_forecast_change_sentence (
        plan.programme, plan.standing, before, after, area, catalogue);

      g_assert_cmpstr (sentence, ==, sentences[i]);
    }
  clear_plan (&plan);
}

static void
the_delay_is_said_with_its_reason (void)
{
  const StegCatalogue *catalogue = steg_catalogue_get ("en");
  StegForecast         forecast = { .n_finished = 0 };
  g_autofree char     *moved = NULL;
  g_autofree char     *stands = NULL;

  g_assert_null (steg_forecast_delay_sentence (&forecast, catalogue));
  forecast.n_finished = 3;
  stands = steg_forecast_delay_sentence (&forecast, catalogue);
  forecast.delay = 5;
  moved = steg_forecast_delay_sentence (&forecast, catalogue);
  g_assert_nonnull (g_strstr_len (stands, -1, "planned days stand"));
  g_assert_nonnull (g_strstr_len (moved, -1, "moved by 5 days"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("forecast-sentences", a_level_is_said_with_its_month_and_how_that_is_with_the_goal);
  ADD_SENTENCE ("forecast-sentences", the_goal_is_asked_for_until_it_is_reached);
  ADD_SENTENCE ("forecast-sentences", causes_and_holes_say_what_they_are_about);
  ADD_SENTENCE ("forecast-sentences", a_change_is_told_where_it_changes_something);
  ADD_SENTENCE ("forecast-sentences", the_delay_is_said_with_its_reason);
  return g_test_run ();
}
