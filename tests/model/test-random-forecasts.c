/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-action-state.h"
#include "model/steg-forecast.h"
#include "model/steg-gaps.h"

#include "support/test-programme.h"
#include "support/test-sentence.h"

/* Small enough that everything can be tried, and full of ties. */
#define PROGRAMMES 150
#define AREAS 2
#define ASPECTS 2
#define LEVELS 3
#define ACTIONS 9
#define DAYS 6

typedef struct
{
  StegProgramme *programme;
  StegStanding  *standing;
  StegRecord    *actions[ACTIONS];
} Plan;

static StegDate
today (void)
{
  return test_day ("2026-05-20");
}

static int
roll (int from, int to)
{
  return g_test_rand_int_range (from, to + 1);
}

static char *
random_day (int most)
{
  return steg_date_to_iso (today () + roll (-2, most));
}

static void
rate (StegProgramme *programme, StegRecord *round)
{
  for (int area = 1; area <= AREAS; area++)
    {
      test_programme_judge (programme, round, area, roll (1, 2));
      for (int aspect = 1; aspect <= ASPECTS; aspect++)
        test_programme_rate (programme, round, area, aspect, "rated", roll (1, 2));
    }
}

static StegRecord *
add_action (StegProgramme *programme)
{
  static const char *const phases[] = { "plan", "do", "plan", "do", "check" };
  const char              *phase = phases[roll (0, 4)];
  g_autofree char         *due = roll (0, 15) > 0 ? random_day (DAYS) : NULL;
  g_autofree char         *done_on = random_day (2);
  StegRecord              *action = test_programme_action (programme, roll (1, AREAS), phase, due);

  if (steg_record_get_choice (action, STEG_ACTION_PHASE) == STEG_PHASE_CHECK)
    test_programme_set (programme, action, STEG_ACTION_CHECKED_ON, done_on);
  if (roll (0, 9) == 0)
    test_programme_set (programme, action, STEG_ACTION_OUTCOME, "dropped");
  return action;
}

/* Most wait for one that was made before; now and then two wait for each other. */
static void
add_wait (const Plan *plan)
{
  int one = roll (0, ACTIONS - 1), other = roll (0, ACTIONS - 1);
  int first = roll (0, 9) > 0 ? MAX (one, other) : one;
  int second = one + other - first;

  if (first != second)
    test_programme_add (plan->programme, &steg_dependency_table, "action",
                        steg_record_get_id (plan->actions[first]), "waits_for",
                        steg_record_get_id (plan->actions[second]), NULL);
}

static void
promise_all (const Plan *plan)
{
  for (int area = 1; area <= AREAS; area++)
    for (int aspect = 1; aspect <= ASPECTS; aspect++)
      for (int level = 2; level <= LEVELS; level++)
        {
          int first = roll (0, ACTIONS - 1);

          for (int i = roll (1, 2); i > 0; i--)
            test_programme_promise (plan->programme, plan->actions[(first + i) % ACTIONS], area,
                                    aspect, level);
        }
}

static Plan
make_plan (void)
{
  Plan        plan = { .programme = test_programme_new (AREAS, ASPECTS, LEVELS) };
  StegRecord *round = test_programme_round (plan.programme, "2026-05-20", TRUE);

  rate (plan.programme, round);
  for (int i = 0; i < ACTIONS; i++)
    plan.actions[i] = add_action (plan.programme);
  for (int i = roll (0, ACTIONS); i > 0; i--)
    add_wait (&plan);
  promise_all (&plan);
  plan.standing = steg_standing_new (plan.programme, today ());
  return plan;
}

static void
clear_plan (Plan *plan)
{
  steg_standing_unref (plan->standing);
  g_object_unref (plan->programme);
}

static const StegForecastLevel *
look (StegForecast *forecast, StegRecord *area, int level)
{
  return steg_forecast_get_level (forecast, steg_forecast_get_place (forecast, area), level);
}

static gboolean
is_cause (const StegForecastLevel *level, StegRecord *action)
{
  for (guint i = 0; i < level->n_causes; i++)
    if (level->causes[i].action == action)
      return TRUE;
  return FALSE;
}

static gboolean
is_hole (const StegForecastLevel *level, StegRecord *action)
{
  for (guint i = 0; i < level->n_holes; i++)
    if (level->holes[i].action == action)
      return TRUE;
  return FALSE;
}

typedef void (*Check) (const Plan *plan, StegForecast *forecast, StegRecord *area, int level);

/* Tries @check on every level of every area and of the programme, in many plans. */
static void
for_all (Check check)
{
  for (int i = 0; i < PROGRAMMES; i++)
    {
      Plan plan = make_plan ();
      g_autoptr (StegForecast) forecast
        = steg_forecast_new (plan.programme, plan.standing, NULL, 0);

      for (int level = 1; level <= LEVELS; level++)
        for (int area = 0; area <= AREAS; area++)
          check (&plan, forecast, area > 0 ? test_programme_area (plan.programme, area) : NULL,
                 level);
      clear_plan (&plan);
    }
}

/* The definition, followed to the letter: no order, no memory, every row read every time. */
static StegDate
finish_by_definition (const Plan *plan, const StegForecast *forecast, StegRecord *action, int depth)
{
  StegDate finish = steg_record_get_date (action, STEG_ACTION_DUE);

  if (finish == STEG_DATE_NONE || depth > ACTIONS)
    return STEG_DATE_NONE;
  finish = MAX (finish + forecast->delay, today ());
  for (guint i = 0; i < steg_programme_count (plan->programme, &steg_dependency_table); i++)
    {
      StegRecord *row = steg_programme_at (plan->programme, &steg_dependency_table, i);
      StegRecord *awaited = steg_record_get_link (row, STEG_DEPENDENCY_WAITS_FOR);
      StegDate    other;

      if (steg_record_get_link (row, STEG_DEPENDENCY_ACTION) != action
          || !steg_action_is_open (awaited))
        continue;
      other = finish_by_definition (plan, forecast, awaited, depth + 1);
      if (other == STEG_DATE_NONE)
        return STEG_DATE_NONE;
      finish = MAX (finish, other);
    }
  return finish;
}

static gboolean
is_needed (StegStanding *standing, StegRecord *statement, StegRecord *area, int level)
{
  StegRecord *own = steg_record_get_link (statement, STEG_STATEMENT_AREA);
  int         number = (int) steg_record_get_whole (statement, STEG_STATEMENT_LEVEL);

  return (area == NULL || own == area) && number <= level
         && number > steg_standing_get_area (standing, own)->level;
}

static void
the_day_is_that_of_the_last_action (const Plan   *plan,
                                    StegForecast *forecast,
                                    StegRecord   *area,
                                    int           level)
{
  const StegForecastLevel *at = look (forecast, area, level);
  StegDate                 last = STEG_DATE_NONE;

  if (at->state != STEG_FORECAST_DATED)
    return;
  for (guint i = 0; i < steg_programme_count (plan->programme, &steg_action_statement_table); i++)
    {
      StegRecord *pair = steg_programme_at (plan->programme, &steg_action_statement_table, i);
      StegRecord *action = steg_record_get_link (pair, STEG_ACTION_STATEMENT_ACTION);
      StegRecord *statement = steg_record_get_link (pair, STEG_ACTION_STATEMENT_STATEMENT);
      StegRecord *aspect = steg_record_get_link (statement, STEG_STATEMENT_ASPECT);
      int         number = (int) steg_record_get_whole (statement, STEG_STATEMENT_LEVEL);

      if (!is_needed (plan->standing, statement, area, level) || !steg_action_is_open (action)
          || steg_gaps_is_true (plan->programme, plan->standing->round,
                                steg_record_get_link (statement, STEG_STATEMENT_AREA), aspect,
                                number))
        continue;
      g_assert_cmpint (finish_by_definition (plan, forecast, action, 0), !=, STEG_DATE_NONE);
      last = MAX (last, finish_by_definition (plan, forecast, action, 0));
    }
  g_assert_cmpint (at->on, ==, last);
}

static void
the_day_is_that_of_the_last_action_by_definition (void)
{
  for_all (the_day_is_that_of_the_last_action);
}

/* Later by a day than it is now; one that is late stands today. */
static StegForecastMove
a_day_later (const StegForecast *forecast, StegRecord *action)
{
  StegDate due = steg_record_get_date (action, STEG_ACTION_DUE);

  return (StegForecastMove){ action, MAX (due, forecast->today - forecast->delay) + 1 };
}

static void
only_causes_move_the_day (const Plan *plan, StegForecast *forecast, StegRecord *area, int level)
{
  const StegForecastLevel *at = look (forecast, area, level);

  for (int i = 0; at->state == STEG_FORECAST_DATED && i < ACTIONS; i++)
    {
      StegForecastMove move = a_day_later (forecast, plan->actions[i]);
      g_autoptr (StegForecast) moved
        = steg_forecast_new (plan->programme, plan->standing, &move, 1);
      StegDate expected = at->on + (is_cause (at, plan->actions[i]) ? 1 : 0);

      g_assert_cmpint (look (moved, area, level)->on, ==, expected);
    }
}

static void
an_action_moves_the_day_if_and_only_if_it_is_named (void)
{
  for_all (only_causes_move_the_day);
}

/* Whether the level is planned when every action without a day gets one, except @except. */
static gboolean
is_planned_with_days (const Plan *plan, StegRecord *area, int level, StegRecord *except)
{
  StegForecastMove moves[ACTIONS];
  guint            n = 0;
  g_autoptr (StegForecast) dated = NULL;

  for (int i = 0; i < ACTIONS; i++)
    if (!steg_record_has (plan->actions[i], STEG_ACTION_DUE) && plan->actions[i] != except)
      moves[n++] = (StegForecastMove){ plan->actions[i], today () };
  dated = steg_forecast_new (plan->programme, plan->standing, moves, n);
  return look (dated, area, level)->state == STEG_FORECAST_DATED;
}

static void
holes_are_what_lacks (const Plan *plan, StegForecast *forecast, StegRecord *area, int level)
{
  const StegForecastLevel *at = look (forecast, area, level);

  g_assert_true ((at->state == STEG_FORECAST_NOT_PLANNED) == (at->n_holes > 0));
  if (at->n_holes == 0 || at->counts[STEG_FORECAST_NO_DATE] == 0)
    return;
  for (guint kind = 0; kind < STEG_FORECAST_N_HOLES; kind++)
    if (kind != STEG_FORECAST_NO_DATE && at->counts[kind] > 0)
      return;
  if (!is_planned_with_days (plan, area, level, NULL))
    return; /* behind a day that lacked there was a circle */
  for (int i = 0; i < ACTIONS; i++)
    if (!steg_record_has (plan->actions[i], STEG_ACTION_DUE))
      g_assert_true (is_planned_with_days (plan, area, level, plan->actions[i])
                     == !is_hole (at, plan->actions[i]));
}

static void
what_lacks_a_day_keeps_a_level_from_being_planned_if_and_only_if_it_is_named (void)
{
  for_all (holes_are_what_lacks);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("random-forecasts", the_day_is_that_of_the_last_action_by_definition);
  ADD_SENTENCE ("random-forecasts", an_action_moves_the_day_if_and_only_if_it_is_named);
  ADD_SENTENCE ("random-forecasts",
                what_lacks_a_day_keeps_a_level_from_being_planned_if_and_only_if_it_is_named);
  return g_test_run ();
}
