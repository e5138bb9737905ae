/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/steg-cycle-edit.h"

#include "model/steg-gate-template.h"
#include "session/steg-edit-private.h"
#include "session/steg-standard-plan.h"
#include "support/test-programme.h"
#include "support/test-sentence.h"

#define TODAY (test_day ("2026-05-20"))
#define ROUNDS 400

static void
take (StegProgramme *programme, StegEdit *edit)
{
  steg_programme_absorb (programme, steg_edit_get_changes (edit));
  steg_edit_free (edit);
}

static StegProgramme *
new_planned (void)
{
  StegProgramme *programme = test_programme_new (2, 1, 3);

  take (programme, steg_standard_plan_new (programme, TODAY));
  return programme;
}

static StegRecord *
cycle_at (StegProgramme *programme, guint index)
{
  g_autoptr (GPtrArray) cycles = steg_cycles_in_order (programme);

  return cycles->pdata[index];
}

static void
move (StegProgramme *programme, StegRecord *cycle, StegCycleField field, StegDate day)
{
  StegEdit *edit = steg_edit_new (programme, "Test");

  steg_cycle_edit_date (edit, programme, cycle, field, day);
  take (programme, edit);
}

static StegDate
day_of (StegRecord *cycle, StegCycleField field)
{
  return steg_record_get_date (cycle, field);
}

static void
assert_no_holes (StegProgramme *programme)
{
  g_autoptr (GPtrArray) cycles = steg_cycles_in_order (programme);

  for (guint i = 0; i < cycles->len; i++)
    {
      StegRecord *cycle = cycles->pdata[i];

      for (guint field = STEG_CYCLE_PLAN_FROM; field < STEG_CYCLE_ACT_FROM; field++)
        g_assert_cmpint (day_of (cycle, field), <, day_of (cycle, field + 1));
      g_assert_cmpint (day_of (cycle, STEG_CYCLE_ACT_FROM), <=, day_of (cycle, STEG_CYCLE_ENDS_ON));
      if (i > 0)
        g_assert_cmpint (day_of (cycles->pdata[i - 1], STEG_CYCLE_ENDS_ON) + 1, ==,
                         day_of (cycle, STEG_CYCLE_PLAN_FROM));
    }
}

static void
it_is_known_which_days_move_with_one (void)
{
  g_autoptr (StegProgramme) programme = new_planned ();
  StegRecord   *cycle = cycle_at (programme, 1);
  StegRecord   *before = cycle_at (programme, 0);
  StegDate      day = day_of (before, STEG_CYCLE_ACT_FROM);
  StegEdit     *edit = steg_edit_new (programme, "Test");
  StegCycleDay *moved;
  g_autoptr (GArray) days = NULL;

  steg_cycle_edit_date (edit, programme, cycle, STEG_CYCLE_PLAN_FROM, day);
  days = steg_cycle_edit_list_moved (edit, programme, cycle, STEG_CYCLE_PLAN_FROM);
  g_assert_cmpuint (days->len, ==, 2);
  moved = &g_array_index (days, StegCycleDay, 0);
  g_assert_true (moved->cycle == before);
  g_assert_cmpint (moved->field, ==, STEG_CYCLE_ACT_FROM);
  g_assert_cmpint (moved->day, ==, day - 1);
  g_assert_cmpint (g_array_index (days, StegCycleDay, 1).field, ==, STEG_CYCLE_ENDS_ON);
  take (programme, edit);
  assert_no_holes (programme);
}

static void
the_standard_plan_leads_to_level_3_and_a_certification (void)
{
  g_autoptr (StegProgramme) programme = new_planned ();
  StegRecord *area = test_programme_area (programme, 1);
  StegRecord *certification = steg_programme_at (programme, &steg_milestone_table, 0);
  const int   levels[] = { 0, 2, 3 };

  assert_no_holes (programme);
  for (guint i = 0; i < G_N_ELEMENTS (levels); i++)
    g_assert_cmpint (steg_cycle_goal_level (programme, cycle_at (programme, i), area), ==,
                     levels[i]);
  g_assert_cmpint (day_of (cycle_at (programme, 2), STEG_CYCLE_ENDS_ON), ==,
                   test_day ("2027-11-19"));
  g_assert_cmpint (
    steg_record_get_date (steg_programme_get_card (programme), STEG_PROGRAM_TARGET_ON), ==,
    test_day ("2027-11-19"));
  g_assert_cmpint (steg_record_get_date (certification, STEG_MILESTONE_ON), ==,
                   test_day ("2028-05-20"));
}

static void
a_boundary_moves_its_neighbour (void)
{
  g_autoptr (StegProgramme) programme = new_planned ();
  StegRecord *first = cycle_at (programme, 0);
  StegRecord *second = cycle_at (programme, 1);

  move (programme, first, STEG_CYCLE_ENDS_ON, test_day ("2026-12-01"));
  g_assert_cmpint (day_of (second, STEG_CYCLE_PLAN_FROM), ==, test_day ("2026-12-02"));
  move (programme, second, STEG_CYCLE_PLAN_FROM, test_day ("2026-11-10"));
  g_assert_cmpint (day_of (first, STEG_CYCLE_ENDS_ON), ==, test_day ("2026-11-09"));
  move (programme, first, STEG_CYCLE_CHECK_FROM, test_day ("2026-11-30"));
  g_assert_cmpint (day_of (first, STEG_CYCLE_ACT_FROM), ==, test_day ("2026-12-01"));
  g_assert_cmpint (day_of (second, STEG_CYCLE_PLAN_FROM), ==, test_day ("2026-12-02"));
  assert_no_holes (programme);
}

static void
holes_that_a_merge_left_are_mended (void)
{
  g_autoptr (StegProgramme) programme = new_planned ();
  StegRecord *second = cycle_at (programme, 1);

  test_programme_set (programme, cycle_at (programme, 0), STEG_CYCLE_ENDS_ON, "2026-10-01");
  test_programme_set (programme, second, STEG_CYCLE_CHECK_FROM, NULL);
  test_programme_set (programme, second, STEG_CYCLE_ACT_FROM, "2026-01-01");
  move (programme, second, STEG_CYCLE_DO_FROM, test_day ("2026-12-15"));
  assert_no_holes (programme);
  g_assert_cmpint (day_of (second, STEG_CYCLE_DO_FROM), ==, test_day ("2026-12-15"));
}

static void
a_cycle_without_days_comes_last (void)
{
  g_autoptr (StegProgramme) programme = new_planned ();
  StegRecord *bare = test_programme_add (programme, &steg_cycle_table, "title", "Bare", NULL);

  move (programme, bare, STEG_CYCLE_ACT_FROM, test_day ("2028-04-01"));
  g_assert_true (cycle_at (programme, 3) == bare);
  assert_no_holes (programme);
}

static void
edit_at_random (StegProgramme *programme, GRand *random)
{
  guint       count = steg_programme_count (programme, &steg_cycle_table);
  StegEdit   *edit = steg_edit_new (programme, "Test");
  int         what = g_rand_int_range (random, 0, 10);
  StegRecord *cycle = count > 0 ? cycle_at (programme, g_rand_int_range (random, 0, (int) count))
                                : NULL;

  if (cycle == NULL || (what == 0 && count < 8))
    steg_cycle_edit_add (edit, programme, "More", TODAY);
  else if (what == 1)
    steg_cycle_edit_remove (edit, programme, cycle);
  else
    steg_cycle_edit_date (
      edit, programme, cycle,
      (StegCycleField) g_rand_int_range (random, STEG_CYCLE_PLAN_FROM, STEG_CYCLE_ENDS_ON + 1),
      TODAY + g_rand_int_range (random, -400, 1200));
  take (programme, edit);
}

static void
no_sequence_of_edits_leaves_a_hole (void)
{
  g_autoptr (StegProgramme) programme = new_planned ();
  g_autoptr (GRand) random = g_rand_new_with_seed (20260520);

  for (guint i = 0; i < ROUNDS; i++)
    {
      edit_at_random (programme, random);
      assert_no_holes (programme);
    }
}

static StegRecord *
action_in (StegProgramme *programme, StegRecord *cycle, const char *phase, const char *due)
{
  StegRecord *action = test_programme_action (programme, 1, phase, due);

  test_programme_set (programme, action, STEG_ACTION_CYCLE, steg_record_get_id (cycle));
  return action;
}

static void
pass (StegProgramme *programme, StegRecord *cycle, StegPhase phase, const char *reason)
{
  StegEdit *edit = steg_edit_new (programme, "Test");

  steg_cycle_edit_pass (edit, programme, cycle, phase, TODAY, reason);
  take (programme, edit);
}

static void
the_plan_is_frozen_when_do_begins (void)
{
  g_autoptr (StegProgramme) programme = new_planned ();
  StegRecord *cycle = cycle_at (programme, 0);
  StegRecord *action = action_in (programme, cycle, "plan", "2026-07-01");
  g_autoptr (GArray) actions = NULL;
  const StegCycleAction *row;

  pass (programme, cycle, STEG_PHASE_PLAN, "No owner yet");
  g_assert_cmpint (steg_cycle_next_gate (programme, cycle), ==, STEG_PHASE_DO);
  test_programme_set (programme, action, STEG_ACTION_DUE, "2026-07-11");
  action_in (programme, cycle, "plan", "2026-08-01");

  actions = steg_cycle_actions (programme, cycle);
  g_assert_cmpuint (actions->len, ==, 2);
  row = &g_array_index (actions, StegCycleAction, 0);
  g_assert_true (row->planned && row->action == action);
  g_assert_cmpint (row->plan.to, ==, test_day ("2026-07-01"));
  g_assert_cmpint (steg_cycle_action_delay (row), ==, 10);
  g_assert_cmpuint (steg_cycle_result (actions).added, ==, 1);
}

static void
a_gate_that_is_taken_back_thaws_the_plan (void)
{
  g_autoptr (StegProgramme) programme = new_planned ();
  StegRecord *cycle = cycle_at (programme, 0);
  StegEdit   *edit;

  action_in (programme, cycle, "plan", "2026-07-01");
  pass (programme, cycle, STEG_PHASE_PLAN, NULL);
  edit = steg_edit_new (programme, "Test");
  steg_cycle_edit_take_back (edit, programme, cycle, STEG_PHASE_PLAN);
  take (programme, edit);
  g_assert_cmpint (steg_cycle_next_gate (programme, cycle), ==, STEG_PHASE_PLAN);
  g_assert_cmpuint (steg_programme_count (programme, &steg_planned_table), ==, 0);
}

static void
what_speaks_against_a_gate_is_named (void)
{
  g_autoptr (StegProgramme) programme = new_planned ();
  StegRecord *cycle = cycle_at (programme, 0);
  g_autoptr (GPtrArray) plan = NULL;
  g_autoptr (GPtrArray) later = NULL;
  StegRecord *owner = test_programme_add (programme, &steg_person_table, "name", "IT", NULL);
  StegRecord *ready = action_in (programme, cycle, "plan", "2026-07-01");

  test_programme_set (programme, ready, STEG_ACTION_OWNER, steg_record_get_id (owner));
  action_in (programme, cycle, "do", NULL);
  action_in (programme, cycle, "check", NULL);
  test_programme_set (programme, action_in (programme, cycle, "act", NULL), STEG_ACTION_OUTCOME,
                      "dropped");
  plan = steg_cycle_unready (programme, cycle, STEG_PHASE_PLAN);
  later = steg_cycle_unready (programme, cycle, STEG_PHASE_CHECK);
  g_assert_cmpuint (plan->len, ==, 1);
  g_assert_cmpuint (later->len, ==, 2);
}

static void
close_cycle (StegProgramme *programme, StegRecord *cycle, StegRecord *carried, StegRecord *dropped)
{
  StegRemainder remainders[]
    = { { carried, FALSE, NULL }, { dropped, TRUE, "Nobody needs it any more" } };
  StegEdit *edit = steg_edit_new (programme, "Test");

  steg_cycle_edit_close (edit, programme, cycle, remainders, 2, "Cycle 4", TODAY, "In time");
  take (programme, edit);
}

static void
closing_carries_over_and_drops (void)
{
  g_autoptr (StegProgramme) programme = new_planned ();
  StegRecord *cycle = cycle_at (programme, 0);
  StegRecord *carried = action_in (programme, cycle, "do", "2026-07-01");
  StegRecord *dropped = action_in (programme, cycle, "plan", "2026-07-02");
  g_autoptr (GArray) actions = NULL;
  StegCycleResult result;

  action_in (programme, cycle, "act", "2026-06-01");
  for (int phase = STEG_PHASE_PLAN; phase < STEG_PHASE_ACT; phase++)
    pass (programme, cycle, (StegPhase) phase, NULL);
  close_cycle (programme, cycle, carried, dropped);

  g_assert_cmpint (steg_cycle_next_gate (programme, cycle), ==, -1);
  g_assert_true (steg_record_get_link (carried, STEG_ACTION_CYCLE) == cycle_at (programme, 1));
  g_assert_cmpint (steg_record_get_choice (dropped, STEG_ACTION_OUTCOME), ==,
                   STEG_ACTION_OUTCOME_DROPPED);
  g_assert_cmpstr (steg_record_get_text (dropped, STEG_ACTION_OUTCOME_REASON), ==,
                   "Nobody needs it any more");
  actions = steg_cycle_actions (programme, cycle);
  result = steg_cycle_result (actions);
  g_assert_cmpuint (result.planned, ==, 3);
  g_assert_cmpuint (result.done, ==, 1);
  g_assert_cmpuint (result.carried, ==, 1);
  g_assert_cmpuint (result.dropped, ==, 1);
  g_assert_cmpuint (result.open, ==, 0);
}

static void
the_last_cycle_carries_over_into_a_new_one (void)
{
  g_autoptr (StegProgramme) programme = new_planned ();
  StegRecord *last = cycle_at (programme, 2);
  StegRecord *carried = action_in (programme, last, "do", NULL);
  StegRecord *dropped = action_in (programme, last, "do", NULL);

  close_cycle (programme, last, carried, dropped);
  g_assert_cmpuint (steg_programme_count (programme, &steg_cycle_table), ==, 4);
  g_assert_true (steg_record_get_link (carried, STEG_ACTION_CYCLE) == cycle_at (programme, 3));
  g_assert_cmpstr (steg_record_get_text (cycle_at (programme, 3), STEG_CYCLE_TITLE), ==, "Cycle 4");
  assert_no_holes (programme);
}

static void
check_is_a_round_with_those_who_were_there_last_time (void)
{
  g_autoptr (StegProgramme) programme = new_planned ();
  StegRecord *cycle = cycle_at (programme, 0);
  StegRecord *last = test_programme_round (programme, "2026-01-01", TRUE);
  StegRecord *person = test_programme_add (programme, &steg_person_table, "name", "IT", NULL);
  StegEdit   *edit = steg_edit_new (programme, "Test");
  StegRecord *round;

  test_programme_add (programme, &steg_participant_table, "round", steg_record_get_id (last),
                      "person", steg_record_get_id (person), "attended", "yes", NULL);
  steg_cycle_edit_open_round (edit, programme, cycle, "Round 2", TODAY);
  take (programme, edit);
  round = steg_record_get_link (cycle, STEG_CYCLE_ROUND);
  g_assert_nonnull (round);
  g_assert_cmpint (steg_record_get_date (round, STEG_ROUND_HELD_ON), ==, TODAY);
  g_assert_cmpuint (steg_programme_count (programme, &steg_participant_table), ==, 2);
}

static void
checklists_become_those_of_new_cycles (void)
{
  g_autoptr (StegProgramme) programme = new_planned ();
  StegRecord *cycle = cycle_at (programme, 0);
  StegEdit   *edit = steg_edit_new (programme, "Test");
  g_autoptr (GPtrArray) texts = NULL;
  g_autoptr (GPtrArray) items = NULL;

  steg_cycle_edit_add_item (edit, programme, cycle, STEG_PHASE_DO, "Ask everybody");
  take (programme, edit);
  edit = steg_edit_new (programme, "Test");
  steg_cycle_edit_add_item (edit, programme, cycle, STEG_PHASE_DO, "Write it down");
  take (programme, edit);
  edit = steg_edit_new (programme, "Test");
  steg_cycle_edit_keep_checklists (edit, programme, cycle);
  take (programme, edit);
  texts = steg_gate_template_list (programme, STEG_PHASE_DO, "sv");
  g_assert_cmpuint (texts->len, ==, 2);
  g_assert_cmpstr (texts->pdata[1], ==, "Write it down");

  edit = steg_edit_new (programme, "Test");
  steg_cycle_edit_add (edit, programme, "Next", TODAY);
  take (programme, edit);
  items = steg_cycle_items (programme, cycle_at (programme, 3), STEG_PHASE_DO);
  g_assert_cmpuint (items->len, ==, 2);
  g_assert_cmpuint (steg_cycle_items_done (items), ==, 0);

  edit = steg_edit_new (programme, "Test");
  steg_edit_remove (edit, steg_record_get_id (items->pdata[0]));
  take (programme, edit);
  edit = steg_edit_new (programme, "Test");
  steg_cycle_edit_keep_checklists (edit, programme, cycle_at (programme, 3));
  take (programme, edit);
  g_clear_pointer (&texts, g_ptr_array_unref);
  texts = steg_gate_template_list (programme, STEG_PHASE_DO, "en");
  g_assert_cmpuint (texts->len, ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("cycle-edit", the_standard_plan_leads_to_level_3_and_a_certification);
  ADD_SENTENCE ("cycle-edit", a_boundary_moves_its_neighbour);
  ADD_SENTENCE ("cycle-edit", it_is_known_which_days_move_with_one);
  ADD_SENTENCE ("cycle-edit", holes_that_a_merge_left_are_mended);
  ADD_SENTENCE ("cycle-edit", a_cycle_without_days_comes_last);
  ADD_SENTENCE ("cycle-edit", no_sequence_of_edits_leaves_a_hole);
  ADD_SENTENCE ("cycle-edit", the_plan_is_frozen_when_do_begins);
  ADD_SENTENCE ("cycle-edit", a_gate_that_is_taken_back_thaws_the_plan);
  ADD_SENTENCE ("cycle-edit", what_speaks_against_a_gate_is_named);
  ADD_SENTENCE ("cycle-edit", closing_carries_over_and_drops);
  ADD_SENTENCE ("cycle-edit", the_last_cycle_carries_over_into_a_new_one);
  ADD_SENTENCE ("cycle-edit", check_is_a_round_with_those_who_were_there_last_time);
  ADD_SENTENCE ("cycle-edit", checklists_become_those_of_new_cycles);
  return g_test_run ();
}
