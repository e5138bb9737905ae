/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-standing.h"
#include "model/steg-cycle-standing.h"
#include "model/steg-tables.h"
#include "support/test-programme.h"
#include "support/test-sentence.h"

#define TODAY "2026-05-20"

static StegStanding *
stand (StegProgramme *programme)
{
  return steg_standing_new (programme, test_day (TODAY));
}

/* Three areas, at 1 1 1 in January and at 2 1 - in May. */
static StegProgramme *
two_rounds (void)
{
  StegProgramme *programme = test_programme_new (3, 2, 4);
  StegRecord    *first = test_programme_round (programme, "2026-01-10", TRUE);
  StegRecord    *second = test_programme_round (programme, "2026-05-12", TRUE);

  for (int area = 1; area <= 3; area++)
    test_programme_judge (programme, first, area, 1);
  test_programme_judge (programme, second, 1, 2);
  test_programme_judge (programme, second, 2, 1);
  return programme;
}

static void
an_empty_programme_stands_nowhere (void)
{
  g_autoptr (StegProgramme) programme = steg_programme_new ();
  g_autoptr (StegStanding) standing = stand (programme);

  g_assert_null (standing->round);
  g_assert_cmpuint (standing->n_areas, ==, 0);
  g_assert_cmpint (standing->lowest, ==, 0);
  g_assert_cmpint (standing->target, ==, 0);
  g_assert_false (standing->goals_agree);
  g_assert_cmpuint (standing->n_attention, ==, 0);
  g_assert_null (standing->cycle);
  g_assert_cmpint (standing->phase, ==, -1);
}

static void
an_area_stands_where_the_current_round_put_it (void)
{
  g_autoptr (StegProgramme) programme = two_rounds ();
  g_autoptr (StegStanding) standing = stand (programme);
  static const struct
  {
    int level;
    int baseline;
    int previous;
    int change;
  } expected[] = {
    { 2, 1, 1, 1 },
    { 1, 1, 1, 0 },
    { 1, 1, 1, 0 }, /* left out in May: what January said still holds */
  };

  g_assert_cmpuint (standing->n_areas, ==, 3);
  for (guint i = 0; i < 3; i++)
    {
      g_assert_true (standing->areas[i].area == test_programme_area (programme, (int) i + 1));
      g_assert_cmpint (standing->areas[i].level, ==, expected[i].level);
      g_assert_cmpint (standing->areas[i].baseline, ==, expected[i].baseline);
      g_assert_cmpint (standing->areas[i].previous, ==, expected[i].previous);
      g_assert_cmpint (standing->areas[i].change, ==, expected[i].change);
    }
}

static void
the_key_figures_are_of_the_areas_that_have_a_level (void)
{
  g_autoptr (StegProgramme) programme = two_rounds ();
  g_autoptr (StegStanding) standing = NULL;

  test_programme_add (programme, &steg_area_table, "key", "4", "order", "Z", NULL);
  standing = stand (programme);
  g_assert_cmpuint (standing->n_areas, ==, 4);
  g_assert_cmpint (standing->areas[3].level, ==, 0);
  g_assert_cmpint (standing->lowest, ==, 1);
  g_assert_cmpfloat_with_epsilon (standing->mean, 4.0 / 3, 1e-9);
  g_assert_cmpfloat_with_epsilon (standing->mean_change, 1.0 / 3, 1e-9);
  g_assert_cmpint (standing->highest_level, ==, 4);
}

static void
a_round_that_is_not_agreed_changes_nothing_yet (void)
{
  g_autoptr (StegProgramme) programme = two_rounds ();
  g_autoptr (StegStanding) before = stand (programme);
  g_autoptr (StegStanding) after = NULL;

  test_programme_judge (programme, test_programme_round (programme, "2026-05-19", FALSE), 1, 4);
  after = stand (programme);
  g_assert_true (steg_standing_equal (before, after));
}

static void
goals_agree_until_one_area_has_its_own (void)
{
  g_autoptr (StegProgramme) programme = two_rounds ();
  StegRecord *card = steg_programme_get_card (programme);
  g_autoptr (StegStanding) before = NULL;
  g_autoptr (StegStanding) after = NULL;

  test_programme_set (programme, card, STEG_PROGRAM_TARGET_LEVEL, "3");
  test_programme_set (programme, card, STEG_PROGRAM_TARGET_ON, "2027-05-31");
  before = stand (programme);
  g_assert_true (before->goals_agree);
  g_assert_cmpint (before->areas[1].goal, ==, 3);
  g_assert_cmpint (before->areas[1].goal_on, ==, test_day ("2027-05-31"));

  test_programme_add (programme, &steg_goal_table, "area",
                      steg_record_get_id (test_programme_area (programme, 2)), "level", "2", "due",
                      "2026-11-10", NULL);
  after = stand (programme);
  g_assert_false (after->goals_agree);
  g_assert_cmpint (after->areas[1].goal, ==, 2);
  g_assert_cmpint (after->areas[1].goal_on, ==, test_day ("2026-11-10"));
  g_assert_cmpint (after->areas[0].goal, ==, 3);
  g_assert_false (steg_standing_equal (before, after));
}

static void
an_area_aims_at_its_highest_goal (void)
{
  g_autoptr (StegProgramme) programme = two_rounds ();
  const char *area = steg_record_get_id (test_programme_area (programme, 1));
  g_autoptr (StegStanding) standing = NULL;

  test_programme_add (programme, &steg_goal_table, "area", area, "level", "4", "due", "2028-01-01",
                      NULL);
  test_programme_add (programme, &steg_goal_table, "area", area, "level", "2", "due", "2026-11-10",
                      NULL);
  standing = stand (programme);
  g_assert_cmpint (standing->areas[0].goal, ==, 4);
  g_assert_cmpint (standing->areas[0].goal_on, ==, test_day ("2028-01-01"));
}

static void
planned_steps_start_above_the_level (void)
{
  g_autoptr (StegProgramme) programme = two_rounds ();
  StegRecord *action = test_programme_action (programme, 1, "plan", "2026-09-01");
  g_autoptr (StegStanding) standing = NULL;

  test_programme_promise (programme, action, 1, 1, 3);
  test_programme_promise (programme, action, 1, 2, 3);
  test_programme_promise (programme, action, 2, 1, 3);
  test_programme_promise (programme, action, 2, 2, 3);
  standing = stand (programme);
  g_assert_cmpint (standing->areas[0].planned, ==, 3);
  g_assert_cmpint (standing->areas[1].planned, ==, 0);
}

static void
a_late_action_is_counted_and_named (void)
{
  g_autoptr (StegProgramme) programme = two_rounds ();
  StegRecord *late = test_programme_action (programme, 1, "do", "2026-05-08");
  g_autoptr (StegStanding) standing = stand (programme);

  g_assert_cmpuint (standing->actions.late, ==, 1);
  g_assert_cmpuint (standing->actions.under_way, ==, 0);
  g_assert_cmpuint (standing->n_attention, ==, 1);
  g_assert_true (standing->attention[0].record == late);
  g_assert_cmpint (standing->attention[0].days, ==, -12);
}

static void
pass_gate (StegProgramme *programme, StegRecord *cycle, const char *phase)
{
  test_programme_add (programme, &steg_gate_table, "cycle", steg_record_get_id (cycle), "phase",
                      phase, "passed_on", "2026-05-01", NULL);
}

static void
the_running_cycle_has_its_place_and_the_phase_of_its_gates (void)
{
  g_autoptr (StegProgramme) programme = two_rounds ();
  StegRecord *second;
  g_autoptr (StegStanding) standing = NULL;
  g_autoptr (StegStanding) passed = NULL;

  test_programme_add (programme, &steg_cycle_table, "title", "1", "plan_from", "2026-01-01",
                      "ends_on", "2026-04-30", NULL);
  second = test_programme_add (programme, &steg_cycle_table, "title", "2", "plan_from",
                               "2026-05-01", "do_from", "2026-05-15", NULL);
  standing = stand (programme);
  g_assert_true (standing->cycle == second);
  g_assert_cmpint (standing->phase, ==, STEG_PHASE_PLAN);
  g_assert_cmpuint (standing->cycle_at, ==, 2);
  g_assert_cmpuint (standing->n_cycles, ==, 2);
  pass_gate (programme, second, "plan");
  passed = stand (programme);
  g_assert_cmpint (passed->phase, ==, STEG_PHASE_DO);
}

static void
a_cycle_runs_from_its_first_day_until_it_is_closed (void)
{
  static const char *const gates[] = { "plan", "do", "check", "act" };
  g_autoptr (StegProgramme) programme = two_rounds ();
  StegRecord *over = test_programme_add (programme, &steg_cycle_table, "title", "1", "plan_from",
                                         "2026-01-01", "ends_on", "2026-04-30", NULL);
  StegRecord *ahead = test_programme_add (programme, &steg_cycle_table, "title", "2", "plan_from",
                                          "2026-07-01", NULL);
  StegDate    today = test_day ("2026-05-20");

  g_assert_cmpint (steg_cycle_phase_now (programme, ahead, today), ==, -1);
  for (int i = 0; i < STEG_N_PHASES; i++)
    {
      g_assert_true (steg_cycles_get_current (programme, today) == over);
      g_assert_cmpint (steg_cycle_phase_now (programme, over, today), ==, i);
      pass_gate (programme, over, gates[i]);
    }
  g_assert_null (steg_cycles_get_current (programme, today));
  pass_gate (programme, ahead, "plan");
  g_assert_true (steg_cycles_get_current (programme, today) == ahead);
}

static void
those_who_attended_are_counted (void)
{
  g_autoptr (StegProgramme) programme = two_rounds ();
  StegRecord *round = steg_programme_at (programme, &steg_round_table, 1);
  g_autoptr (StegStanding) standing = NULL;

  for (int i = 0; i < 6; i++)
    {
      StegRecord *person = test_programme_add (programme, &steg_person_table, "name", "IT", NULL);

      test_programme_add (programme, &steg_participant_table, "round", steg_record_get_id (round),
                          "person", steg_record_get_id (person), "attended", i < 5 ? "yes" : "no",
                          NULL);
    }
  standing = stand (programme);
  g_assert_cmpuint (standing->participants, ==, 5);
}

static void
a_standing_outlives_its_programme (void)
{
  StegProgramme *programme = two_rounds ();
  StegRecord    *area = test_programme_area (programme, 1);
  StegStanding  *standing = stand (programme);
  StegStanding  *same = steg_standing_ref (standing);

  g_object_add_weak_pointer (G_OBJECT (area), (gpointer *) &area);
  steg_standing_unref (standing);
  g_assert_finalize_object (programme);
  g_assert_nonnull (steg_standing_get_area (same, area));
  g_assert_null (steg_standing_get_area (same, same->round));
  steg_standing_unref (same);
  g_assert_null (area);
}

/* Ten times the actions may take ten times as long, and some more for caches; a scan within a scan
 * would take a hundred times as long. */
static double
seconds_for (int n_actions)
{
  g_autoptr (StegProgramme) programme = two_rounds ();
  g_autoptr (GPtrArray) changes = steg_changes_new ();
  g_autoptr (GTimer) timer = NULL;
  g_autoptr (StegStanding) standing = NULL;
  const char *statement = steg_record_get_id (test_programme_statement (programme, 1, 1, 2));

  for (int i = 0; i < n_actions; i++)
    {
      StegChange *action = steg_change_new_row (&steg_action_table);
      StegChange *pair = steg_change_new_row (&steg_action_statement_table);

      steg_change_take (action, STEG_ACTION_DUE, steg_value_whole (test_day (TODAY) - 30 + i % 60));
      steg_change_take (pair, STEG_ACTION_STATEMENT_ACTION, steg_value_text (action->id));
      steg_change_take (pair, STEG_ACTION_STATEMENT_STATEMENT, steg_value_text (statement));
      steg_change_complete (pair, NULL);
      g_ptr_array_add (changes, action);
      g_ptr_array_add (changes, pair);
    }
  steg_programme_absorb (programme, changes);
  timer = g_timer_new ();
  standing = stand (programme);
  return g_timer_elapsed (timer, NULL);
}

static void
the_cost_grows_with_the_records (void)
{
  double few = seconds_for (2000);
  double many = seconds_for (20000);

  g_test_message ("2,000 actions: %.1f ms, 20,000: %.1f ms", few * 1000, many * 1000);
  g_assert_cmpfloat (many, <, 50 * few + 0.05);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("standing", an_empty_programme_stands_nowhere);
  ADD_SENTENCE ("standing", an_area_stands_where_the_current_round_put_it);
  ADD_SENTENCE ("standing", the_key_figures_are_of_the_areas_that_have_a_level);
  ADD_SENTENCE ("standing", a_round_that_is_not_agreed_changes_nothing_yet);
  ADD_SENTENCE ("standing", goals_agree_until_one_area_has_its_own);
  ADD_SENTENCE ("standing", an_area_aims_at_its_highest_goal);
  ADD_SENTENCE ("standing", planned_steps_start_above_the_level);
  ADD_SENTENCE ("standing", a_late_action_is_counted_and_named);
  ADD_SENTENCE ("standing", the_running_cycle_has_its_place_and_the_phase_of_its_gates);
  ADD_SENTENCE ("standing", a_cycle_runs_from_its_first_day_until_it_is_closed);
  ADD_SENTENCE ("standing", those_who_attended_are_counted);
  ADD_SENTENCE ("standing", a_standing_outlives_its_programme);
  ADD_SENTENCE ("standing", the_cost_grows_with_the_records);
  return g_test_run ();
}
