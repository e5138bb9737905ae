/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-forecast.h"

#include "support/test-programme.h"
#include "support/test-sentence.h"

#define TODAY "2026-05-20"
#define ROUND "2026-05-12"
#define SOON "2026-09-01"
#define LATER "2026-12-01"

/* Two areas at level 1 in two aspects, of three levels. */
typedef struct
{
  StegProgramme *programme;
  StegRecord    *round;
} Plan;

static Plan
make_plan (void)
{
  Plan self = { .programme = test_programme_new (2, 2, 3) };

  self.round = test_programme_round (self.programme, ROUND, TRUE);
  for (int area = 1; area <= 2; area++)
    {
      test_programme_judge (self.programme, self.round, area, 1);
      for (int aspect = 1; aspect <= 2; aspect++)
        test_programme_rate (self.programme, self.round, area, aspect, "rated", 1);
    }
  return self;
}

static StegRecord *
promise (const Plan *self, int area, int aspect, int level, const char *due)
{
  StegRecord *action = test_programme_action (self->programme, area, "plan", due);

  test_programme_promise (self->programme, action, area, aspect, level);
  return action;
}

/* Level 2 of an area, with one action for each aspect. Returns: the first. */
static StegRecord *
plan_area (const Plan *self, int area, const char *first, const char *second)
{
  StegRecord *action = promise (self, area, 1, 2, first);

  promise (self, area, 2, 2, second);
  return action;
}

static void
finish (const Plan *self, StegRecord *action, const char *on)
{
  test_programme_set (self->programme, action, STEG_ACTION_PHASE, "check");
  test_programme_set (self->programme, action, STEG_ACTION_CHECKED_ON, on);
}

static void
wait_for (const Plan *self, StegRecord *action, StegRecord *awaited)
{
  test_programme_add (self->programme, &steg_dependency_table, "action",
                      steg_record_get_id (action), "waits_for", steg_record_get_id (awaited), NULL);
}

static StegForecast *
foresee (const Plan *self)
{
  g_autoptr (StegStanding) standing = steg_standing_new (self->programme, test_day (TODAY));

  return steg_forecast_new (self->programme, standing, NULL, 0);
}

/* @area 0 is the programme. */
static const StegForecastLevel *
look (const Plan *self, StegForecast *forecast, int area, int level)
{
  StegRecord *record = area > 0 ? test_programme_area (self->programme, area) : NULL;

  return steg_forecast_get_level (forecast, steg_forecast_get_place (forecast, record), level);
}

static void
assert_state (const Plan *self, int area, int level, StegForecastState state, const char *on)
{
  g_autoptr (StegForecast) forecast = foresee (self);
  const StegForecastLevel *at = look (self, forecast, area, level);

  g_assert_cmpint (at->state, ==, state);
  g_assert_cmpint (at->on, ==, on != NULL ? test_day (on) : STEG_DATE_NONE);
}

static void
assert_dated (const Plan *self, int area, int level, const char *on)
{
  assert_state (self, area, level, STEG_FORECAST_DATED, on);
}

static void
assert_hole (const Plan *self, StegForecastHoleKind kind, guint count, StegRecord *action)
{
  g_autoptr (StegForecast) forecast = foresee (self);
  const StegForecastLevel *at = look (self, forecast, 1, 2);

  g_assert_cmpint (at->state, ==, STEG_FORECAST_NOT_PLANNED);
  g_assert_cmpint (at->on, ==, STEG_DATE_NONE);
  g_assert_cmpuint (at->counts[kind], ==, count);
  g_assert_cmpuint (at->n_holes, ==, count);
  g_assert_cmpint (at->holes[0].kind, ==, kind);
  g_assert_true (at->holes[0].action == action);
}

static void
a_level_comes_when_the_last_of_its_actions_is_done (void)
{
  Plan self = make_plan ();
  g_autoptr (StegProgramme) programme = self.programme;

  plan_area (&self, 1, SOON, LATER);
  assert_state (&self, 1, 1, STEG_FORECAST_REACHED, NULL);
  assert_dated (&self, 1, 2, LATER);
}

static void
the_programme_reaches_a_level_when_its_last_area_does (void)
{
  Plan self = make_plan ();
  g_autoptr (StegProgramme) programme = self.programme;

  plan_area (&self, 1, SOON, SOON);
  assert_state (&self, 0, 2, STEG_FORECAST_NOT_PLANNED, NULL);
  plan_area (&self, 2, SOON, LATER);
  assert_state (&self, 0, 1, STEG_FORECAST_REACHED, NULL);
  assert_dated (&self, 0, 2, LATER);
}

static void
a_level_waits_for_those_below_it (void)
{
  Plan self = make_plan ();
  g_autoptr (StegProgramme) programme = self.programme;

  promise (&self, 1, 1, 3, SOON);
  promise (&self, 1, 2, 3, SOON);
  assert_state (&self, 1, 3, STEG_FORECAST_NOT_PLANNED, NULL);
  plan_area (&self, 1, SOON, LATER);
  assert_dated (&self, 1, 3, LATER);
}

static void
all_actions_of_a_statement_must_be_done (void)
{
  Plan self = make_plan ();
  g_autoptr (StegProgramme) programme = self.programme;

  plan_area (&self, 1, SOON, SOON);
  promise (&self, 1, 1, 2, LATER);
  assert_dated (&self, 1, 2, LATER);
}

static void
what_is_true_already_needs_no_action (void)
{
  Plan self = make_plan ();
  g_autoptr (StegProgramme) programme = self.programme;
  StegRecord *round = test_programme_round (programme, "2026-05-15", TRUE);

  test_programme_judge (programme, round, 1, 1);
  test_programme_rate (programme, round, 1, 1, "rated", 1);
  test_programme_rate (programme, round, 1, 2, "not_applicable", 0);
  promise (&self, 1, 1, 2, SOON);
  assert_dated (&self, 1, 2, SOON);
}

static void
an_area_that_a_round_leaves_out_stands_where_the_one_before_left_it (void)
{
  Plan self = make_plan ();
  g_autoptr (StegProgramme) programme = self.programme;

  test_programme_round (programme, "2026-05-15", TRUE);
  plan_area (&self, 1, SOON, LATER);
  assert_dated (&self, 1, 2, LATER);
}

static void
a_late_action_moves_it (void)
{
  Plan self = make_plan ();
  g_autoptr (StegProgramme) programme = self.programme;

  plan_area (&self, 1, "2026-05-01", "2026-04-01");
  assert_dated (&self, 1, 2, TODAY);
}

static void
the_median_delay_of_finished_actions_moves_it (void)
{
  static const struct
  {
    const char *done_on[3]; /* due on 1 March */
    int         delay;
    guint       n;
  } cases[] = {
    { { NULL }, 0, 0 },
    { { "2026-03-11" }, 10, 1 },
    { { "2026-03-11", "2026-03-05" }, 4, 2 },
    { { "2026-03-11", "2026-02-01", "2026-03-05" }, 4, 3 },
    { { "2026-02-11", "2026-02-01", "2026-03-05" }, 0, 3 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      Plan self = make_plan ();
      g_autoptr (StegProgramme) programme = self.programme;
      g_autoptr (StegForecast) forecast = NULL;

      for (guint j = 0; j < cases[i].n; j++)
        finish (&self, test_programme_action (programme, 1, "do", "2026-03-01"),
                cases[i].done_on[j]);
      plan_area (&self, 1, SOON, SOON);
      forecast = foresee (&self);
      g_assert_cmpint (forecast->delay, ==, cases[i].delay);
      g_assert_cmpuint (forecast->n_finished, ==, cases[i].n);
      g_assert_cmpint (look (&self, forecast, 1, 2)->on, ==, test_day (SOON) + cases[i].delay);
    }
}

static void
an_action_cannot_finish_before_the_one_it_waits_for (void)
{
  Plan self = make_plan ();
  g_autoptr (StegProgramme) programme = self.programme;
  StegRecord *action = plan_area (&self, 1, SOON, SOON);
  StegRecord *between = test_programme_action (programme, 2, "plan", SOON);
  StegRecord *awaited = test_programme_action (programme, 2, "plan", LATER);

  wait_for (&self, action, between);
  assert_dated (&self, 1, 2, SOON);
  wait_for (&self, between, awaited);
  assert_dated (&self, 1, 2, LATER);
  finish (&self, awaited, "2026-05-18");
  test_programme_set (programme, awaited, STEG_ACTION_DUE, NULL);
  assert_dated (&self, 1, 2, SOON);
}

static void
a_statement_without_an_action_makes_it_not_planned (void)
{
  Plan self = make_plan ();
  g_autoptr (StegProgramme) programme = self.programme;

  promise (&self, 1, 1, 2, SOON);
  assert_hole (&self, STEG_FORECAST_NO_ACTION, 1, NULL);
}

static void
an_action_without_a_date_makes_it_not_planned (void)
{
  Plan self = make_plan ();
  g_autoptr (StegProgramme) programme = self.programme;
  StegRecord *action = plan_area (&self, 1, NULL, SOON);

  assert_hole (&self, STEG_FORECAST_NO_DATE, 1, action);
  test_programme_promise (programme, action, 1, 1, 3);
  promise (&self, 1, 2, 3, SOON);
  {
    g_autoptr (StegForecast) forecast = foresee (&self);
    const StegForecastLevel *third = look (&self, forecast, 1, 3);

    g_assert_cmpuint (third->n_holes, ==, 2);
    g_assert_cmpuint (third->counts[STEG_FORECAST_NO_DATE], ==, 1);
  }
}

static void
an_action_that_waits_for_one_without_a_date_is_not_planned (void)
{
  Plan self = make_plan ();
  g_autoptr (StegProgramme) programme = self.programme;
  StegRecord *action = plan_area (&self, 1, SOON, SOON);
  StegRecord *awaited = test_programme_action (programme, 2, "plan", NULL);

  wait_for (&self, action, awaited);
  assert_hole (&self, STEG_FORECAST_NO_DATE, 1, awaited);
}

static void
what_waits_in_a_circle_is_not_planned (void)
{
  Plan self = make_plan ();
  g_autoptr (StegProgramme) programme = self.programme;
  StegRecord *action = plan_area (&self, 1, SOON, SOON);
  StegRecord *other = test_programme_action (programme, 2, "plan", SOON);

  wait_for (&self, action, other);
  wait_for (&self, other, action);
  {
    g_autoptr (StegForecast) forecast = foresee (&self);

    g_assert_cmpint (look (&self, forecast, 1, 2)->state, ==, STEG_FORECAST_NOT_PLANNED);
    g_assert_cmpuint (look (&self, forecast, 1, 2)->counts[STEG_FORECAST_CIRCLE], ==, 1);
  }
}

static void
a_dropped_action_makes_it_not_planned (void)
{
  Plan self = make_plan ();
  g_autoptr (StegProgramme) programme = self.programme;
  StegRecord *action = plan_area (&self, 1, SOON, SOON);

  test_programme_set (programme, action, STEG_ACTION_OUTCOME, "dropped");
  assert_hole (&self, STEG_FORECAST_DROPPED, 1, action);
  promise (&self, 1, 1, 2, LATER);
  assert_dated (&self, 1, 2, LATER);
}

static void
a_dropped_action_holds_up_nothing (void)
{
  Plan self = make_plan ();
  g_autoptr (StegProgramme) programme = self.programme;
  StegRecord *action = plan_area (&self, 1, SOON, SOON);
  StegRecord *awaited = test_programme_action (programme, 2, "plan", LATER);

  wait_for (&self, action, awaited);
  test_programme_set (programme, awaited, STEG_ACTION_OUTCOME, "dropped");
  assert_dated (&self, 1, 2, SOON);
}

static void
a_done_action_counts_until_a_round_denies_its_statement (void)
{
  Plan self = make_plan ();
  g_autoptr (StegProgramme) programme = self.programme;
  StegRecord *first = promise (&self, 1, 1, 2, ROUND);
  StegRecord *second = promise (&self, 1, 2, 2, "2026-05-14");
  StegRecord *round;

  finish (&self, first, ROUND);
  finish (&self, second, "2026-05-14");
  assert_state (&self, 1, 2, STEG_FORECAST_DONE, "2026-05-14");
  round = test_programme_round (programme, "2026-05-16", TRUE);
  test_programme_judge (programme, round, 1, 1);
  test_programme_rate (programme, round, 1, 1, "rated", 2);
  test_programme_rate (programme, round, 1, 2, "not_assessed", 0);
  assert_state (&self, 1, 2, STEG_FORECAST_DONE, "2026-05-14");
  round = test_programme_round (programme, "2026-05-18", TRUE);
  test_programme_judge (programme, round, 1, 1);
  test_programme_rate (programme, round, 1, 1, "rated", 2);
  test_programme_rate (programme, round, 1, 2, "rated", 1);
  assert_hole (&self, STEG_FORECAST_DENIED, 1, second);
  promise (&self, 1, 2, 2, LATER);
  assert_dated (&self, 1, 2, LATER);
}

static void
an_area_without_a_level_has_no_forecast (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (2, 1, 3);
  Plan self = { programme, NULL };
  g_autoptr (StegForecast) forecast = NULL;

  assert_state (&self, 1, 2, STEG_FORECAST_NOT_ASSESSED, NULL);
  assert_state (&self, 0, 3, STEG_FORECAST_NOT_ASSESSED, NULL);
  forecast = foresee (&self);
  g_assert_cmpuint (look (&self, forecast, 0, 3)->counts[STEG_FORECAST_AREA_UNKNOWN], ==, 2);
  g_assert_cmpuint (look (&self, forecast, 0, 3)->n_holes, ==, 2);
  g_assert_null (look (&self, forecast, 0, 4));
  g_assert_null (look (&self, forecast, 0, 0));
}

static void
the_causes_are_those_that_end_last_and_what_they_wait_for (void)
{
  Plan self = make_plan ();
  g_autoptr (StegProgramme) programme = self.programme;
  StegRecord *waiting = plan_area (&self, 1, SOON, SOON);
  StegRecord *awaited = test_programme_action (programme, 2, "plan", LATER);
  StegRecord *tied = promise (&self, 1, 2, 2, LATER);
  g_autoptr (StegForecast) forecast = NULL;
  const StegForecastLevel *at;

  wait_for (&self, waiting, awaited);
  forecast = foresee (&self);
  at = look (&self, forecast, 1, 2);
  g_assert_cmpuint (at->n_causes, ==, 2);
  g_assert_true (at->causes[0].action == awaited);
  g_assert_true (at->causes[0].waiting == waiting);
  g_assert_true (at->causes[0].statement == test_programme_statement (programme, 1, 1, 2));
  g_assert_true (at->causes[1].action == tied);
  g_assert_null (at->causes[1].waiting);
  g_assert_cmpint (at->causes[1].due, ==, test_day (LATER));
}

static void
a_move_is_foreseen_before_it_is_made (void)
{
  Plan self = make_plan ();
  g_autoptr (StegProgramme) programme = self.programme;
  StegForecastMove move = { .action = plan_area (&self, 1, SOON, SOON), .due = test_day (LATER) };
  g_autoptr (StegStanding) standing = steg_standing_new (programme, test_day (TODAY));
  g_autoptr (StegForecast) moved = steg_forecast_new (programme, standing, &move, 1);
  g_autoptr (StegForecast) cleared = NULL;

  g_assert_cmpint (look (&self, moved, 1, 2)->on, ==, test_day (LATER));
  g_assert_cmpint (look (&self, moved, 1, 2)->causes[0].due, ==, test_day (LATER));
  move.due = STEG_DATE_NONE;
  cleared = steg_forecast_new (programme, standing, &move, 1);
  g_assert_cmpint (look (&self, cleared, 1, 2)->state, ==, STEG_FORECAST_NOT_PLANNED);
  assert_dated (&self, 1, 2, SOON);
}

static void
it_outlives_the_programme (void)
{
  Plan          self = make_plan ();
  StegRecord   *action = plan_area (&self, 1, SOON, LATER);
  StegForecast *forecast = foresee (&self);

  g_object_add_weak_pointer (G_OBJECT (action), (gpointer *) &action);
  g_assert_finalize_object (self.programme);
  g_assert_null (action);
  g_assert_cmpuint (forecast->areas[0].levels[1].n_causes, ==, 1);
  g_assert_cmpint (steg_record_get_choice (forecast->areas[0].levels[1].causes[0].action,
                                           STEG_ACTION_PHASE),
                   ==, STEG_PHASE_PLAN);
  steg_forecast_unref (steg_forecast_ref (forecast));
  steg_forecast_unref (forecast);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("forecast", a_level_comes_when_the_last_of_its_actions_is_done);
  ADD_SENTENCE ("forecast", the_programme_reaches_a_level_when_its_last_area_does);
  ADD_SENTENCE ("forecast", a_level_waits_for_those_below_it);
  ADD_SENTENCE ("forecast", all_actions_of_a_statement_must_be_done);
  ADD_SENTENCE ("forecast", what_is_true_already_needs_no_action);
  ADD_SENTENCE ("forecast", an_area_that_a_round_leaves_out_stands_where_the_one_before_left_it);
  ADD_SENTENCE ("forecast", a_late_action_moves_it);
  ADD_SENTENCE ("forecast", the_median_delay_of_finished_actions_moves_it);
  ADD_SENTENCE ("forecast", an_action_cannot_finish_before_the_one_it_waits_for);
  ADD_SENTENCE ("forecast", a_statement_without_an_action_makes_it_not_planned);
  ADD_SENTENCE ("forecast", an_action_without_a_date_makes_it_not_planned);
  ADD_SENTENCE ("forecast", an_action_that_waits_for_one_without_a_date_is_not_planned);
  ADD_SENTENCE ("forecast", what_waits_in_a_circle_is_not_planned);
  ADD_SENTENCE ("forecast", a_dropped_action_makes_it_not_planned);
  ADD_SENTENCE ("forecast", a_dropped_action_holds_up_nothing);
  ADD_SENTENCE ("forecast", a_done_action_counts_until_a_round_denies_its_statement);
  ADD_SENTENCE ("forecast", an_area_without_a_level_has_no_forecast);
  ADD_SENTENCE ("forecast", the_causes_are_those_that_end_last_and_what_they_wait_for);
  ADD_SENTENCE ("forecast", a_move_is_foreseen_before_it_is_made);
  ADD_SENTENCE ("forecast", it_outlives_the_programme);
  return g_test_run ();
}
