/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/steg-occurrence.h"

#include "model/steg-action-state.h"
#include "session/steg-action-edit.h"
#include "session/steg-edit-private.h"
#include "support/test-programme.h"
#include "support/test-sentence.h"

#define TODAY "2026-05-20"

static guint
count (StegProgramme *programme)
{
  return steg_programme_count (programme, &steg_action_table);
}

static void
move (StegProgramme *programme, StegRecord *action, StegPhase phase)
{
  g_autoptr (StegEdit) edit = steg_edit_new (programme, "Test");

  steg_action_edit_phase (edit, action, phase, test_day (TODAY));
  steg_programme_absorb (programme, steg_edit_get_changes (edit));
}

static StegRecord *
add_repeating (StegProgramme *programme)
{
  StegRecord *action = test_programme_action (programme, 1, "do", "2026-05-15");

  test_programme_set (programme, action, STEG_ACTION_START, "2026-05-11");
  test_programme_set (programme, action, STEG_ACTION_REPEAT, "month;3");
  test_programme_set (programme, action, STEG_ACTION_TITLE, "Test restoring backups");
  test_programme_set (programme, action, STEG_ACTION_EFFORT, "4.5");
  test_programme_set (programme, action, STEG_ACTION_PRIORITY, "high");
  test_programme_set (programme, action, STEG_ACTION_DETAIL, "On a machine of its own.");
  return action;
}

static StegRecord *
newest (StegProgramme *programme)
{
  return steg_programme_at (programme, &steg_action_table, count (programme) - 1);
}

static void
what_is_done_comes_again_as_it_was (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 2);
  StegRecord *action = add_repeating (programme);
  StegRecord *person = test_programme_add (programme, &steg_person_table, "name", "IT", NULL);
  StegRecord *next;

  test_programme_add (programme, &steg_helper_table, "action", steg_record_get_id (action),
                      "person", steg_record_get_id (person), NULL);
  test_programme_promise (programme, action, 1, 1, 2);
  test_programme_set (programme, action, STEG_ACTION_OWNER, steg_record_get_id (person));
  move (programme, action, STEG_PHASE_CHECK);
  next = newest (programme);

  g_assert_cmpuint (count (programme), ==, 2);
  g_assert_true (next != action);
  g_assert_cmpint (steg_record_get_date (next, STEG_ACTION_START), ==, test_day ("2026-08-11"));
  g_assert_cmpint (steg_record_get_date (next, STEG_ACTION_DUE), ==, test_day ("2026-08-15"));
  g_assert_cmpstr (steg_record_get_text (next, STEG_ACTION_TITLE), ==, "Test restoring backups");
  g_assert_cmpstr (steg_record_get_text (next, STEG_ACTION_DETAIL), ==, "On a machine of its own.");
  g_assert_cmpfloat (steg_record_get_real (next, STEG_ACTION_EFFORT), ==, 4.5);
  g_assert_cmpint (steg_record_get_choice (next, STEG_ACTION_PRIORITY), ==,
                   STEG_ACTION_PRIORITY_HIGH);
  g_assert_cmpstr (steg_record_get_text (next, STEG_ACTION_REPEAT), ==, "month;3");
  g_assert_true (steg_record_get_link (next, STEG_ACTION_OWNER) == person);
  g_assert_cmpuint (steg_programme_count (programme, &steg_helper_table), ==, 2);
}

static void
it_begins_anew_and_promises_nothing (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 2);
  StegRecord *action = add_repeating (programme);
  StegRecord *next;

  test_programme_promise (programme, action, 1, 1, 2);
  move (programme, action, STEG_PHASE_CHECK);
  next = newest (programme);
  g_assert_cmpint (steg_record_get_choice (next, STEG_ACTION_PHASE), ==, STEG_PHASE_PLAN);
  g_assert_cmpint (steg_record_get_whole (next, STEG_ACTION_PROGRESS), ==, 0);
  g_assert_false (steg_record_has (next, STEG_ACTION_STARTED_ON));
  g_assert_cmpint (steg_record_get_choice (next, STEG_ACTION_OUTCOME), ==,
                   STEG_ACTION_OUTCOME_OPEN);
  g_assert_cmpuint (steg_programme_count (programme, &steg_action_statement_table), ==, 1);
  g_assert_cmpstr (steg_record_get_text (next, STEG_ACTION_SERIES), ==,
                   steg_record_get_text (action, STEG_ACTION_SERIES));
  g_assert_true (steg_record_has (action, STEG_ACTION_SERIES));
}

static void
one_of_a_series_is_open_at_a_time (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 2);
  StegRecord *action = add_repeating (programme);

  move (programme, action, STEG_PHASE_CHECK);
  move (programme, action, STEG_PHASE_ACT);
  g_assert_cmpuint (count (programme), ==, 2);
  move (programme, action, STEG_PHASE_DO);
  move (programme, action, STEG_PHASE_CHECK);
  g_assert_cmpuint (count (programme), ==, 2);
  move (programme, newest (programme), STEG_PHASE_ACT);
  g_assert_cmpuint (count (programme), ==, 3);
  g_assert_cmpint (steg_record_get_date (newest (programme), STEG_ACTION_DUE), ==,
                   test_day ("2026-11-15"));
}

static void
nothing_comes_again_without_a_date_a_repetition_or_an_end (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 2);
  StegRecord *dateless = add_repeating (programme);
  StegRecord *once = add_repeating (programme);
  StegRecord *begun = add_repeating (programme);
  StegRecord *odd = add_repeating (programme);

  test_programme_set (programme, dateless, STEG_ACTION_START, NULL);
  test_programme_set (programme, dateless, STEG_ACTION_DUE, NULL);
  test_programme_set (programme, once, STEG_ACTION_REPEAT, NULL);
  test_programme_set (programme, odd, STEG_ACTION_REPEAT, "now and then");
  test_programme_set (programme, begun, STEG_ACTION_PHASE, "plan");
  move (programme, dateless, STEG_PHASE_CHECK);
  move (programme, once, STEG_PHASE_CHECK);
  move (programme, odd, STEG_PHASE_CHECK);
  move (programme, begun, STEG_PHASE_DO);
  g_assert_cmpuint (count (programme), ==, 4);
}

static void
what_is_dropped_does_not_come_again (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 2);
  StegRecord *action = add_repeating (programme);
  g_autoptr (StegEdit) edit = steg_edit_new (programme, "Test");

  steg_action_edit_drop (edit, action, "The supplier does it now", test_day (TODAY));
  steg_programme_absorb (programme, steg_edit_get_changes (edit));
  g_assert_cmpuint (count (programme), ==, 1);
  g_assert_cmpint (steg_action_state (action, test_day (TODAY)), ==, STEG_ACTION_DROPPED);
  g_assert_cmpint (steg_record_get_choice (action, STEG_ACTION_PHASE), ==, STEG_PHASE_ACT);
  g_assert_cmpint (steg_record_get_date (action, STEG_ACTION_CLOSED_ON), ==, test_day (TODAY));
  g_assert_cmpstr (steg_record_get_text (action, STEG_ACTION_OUTCOME_REASON), ==,
                   "The supplier does it now");
}

static void
it_belongs_to_the_cycle_that_it_falls_in (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 2);
  StegRecord *action = add_repeating (programme);
  StegRecord *cycle
    = test_programme_add (programme, &steg_cycle_table, "title", "Cycle 2", "plan_from",
                          "2026-07-01", "ends_on", "2026-12-31", NULL);

  move (programme, action, STEG_PHASE_CHECK);
  g_assert_true (steg_record_get_link (newest (programme), STEG_ACTION_CYCLE) == cycle);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("occurrence", what_is_done_comes_again_as_it_was);
  ADD_SENTENCE ("occurrence", it_begins_anew_and_promises_nothing);
  ADD_SENTENCE ("occurrence", one_of_a_series_is_open_at_a_time);
  ADD_SENTENCE ("occurrence", nothing_comes_again_without_a_date_a_repetition_or_an_end);
  ADD_SENTENCE ("occurrence", what_is_dropped_does_not_come_again);
  ADD_SENTENCE ("occurrence", it_belongs_to_the_cycle_that_it_falls_in);
  return g_test_run ();
}
