/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "actions-fixture.h"
#include "session/steg-action-edit.h"
#include "session/steg-cycle-edit.h"
#include "session/steg-standard-plan.h"

/* Everything that people do to a plan, in any order, with undo and redo in between. */

#define N_STEPS 240

/* The whole file is examined after so many steps, by the questions of “stegvisctl check”, which
 * share nothing with the code that moves the days. */
#define STEPS_A_LOOK 6

#define MOST_CYCLES 6

static StegDate
any_day (void)
{
  return steg_date_new (2026, 5, 20) + g_test_rand_int_range (-400, 1200);
}

static StegRecord *
any_action (ActionsFixture *fixture)
{
  return steg_programme_find (fixture->programme,
                              fixture->actions[g_test_rand_int_range (0, ACTIONS_N)]);
}

static StegRecord *
any_cycle (ActionsFixture *fixture)
{
  guint n = steg_programme_count (fixture->programme, &steg_cycle_table);

  return n > 0 ? steg_programme_at (fixture->programme, &steg_cycle_table,
                                    (guint) g_test_rand_int_range (0, (int) n))
               : NULL;
}

static void
move_a_day (ActionsFixture *fixture, StegEdit *edit, StegRecord *cycle)
{
  steg_cycle_edit_date (
    edit, fixture->programme, cycle,
    (StegCycleField) g_test_rand_int_range (STEG_CYCLE_PLAN_FROM, STEG_CYCLE_ENDS_ON + 1),
    any_day ());
}

/* Days in any order: most of them are refused, and then nothing is changed. */
static void
set_days (ActionsFixture *fixture, StegEdit *edit, StegRecord *cycle)
{
  StegDate days[STEG_CYCLE_N_DAYS];

  for (guint i = 0; i < STEG_CYCLE_N_DAYS; i++)
    days[i] = g_test_rand_int_range (0, 2) == 0 ? any_day () : STEG_DATE_NONE;
  days[g_test_rand_int_range (0, STEG_CYCLE_N_DAYS)] = any_day ();
  steg_cycle_edit_days (edit, fixture->programme, steg_record_get_id (cycle), days);
}

static void
edit_cycle (ActionsFixture *fixture, StegEdit *edit, int what)
{
  StegRecord *cycle = any_cycle (fixture);

  if (cycle == NULL
      || (what == 0
          && steg_programme_count (fixture->programme, &steg_cycle_table) < MOST_CYCLES))
    steg_cycle_edit_add (edit, fixture->programme, "More", any_day ());
  else if (what == 1)
    steg_cycle_edit_remove (edit, fixture->programme, cycle);
  else if (what == 2)
    set_days (fixture, edit, cycle);
  else
    move_a_day (fixture, edit, cycle);
}

static void
edit_action (ActionsFixture *fixture, StegEdit *edit, int what)
{
  StegRecord       *action = any_action (fixture);
  const char *const parts[]
    = { steg_record_get_id (action), steg_record_get_id (any_action (fixture)), NULL };

  if (what == 0)
    steg_action_edit_phase (edit, action, (StegPhase) g_test_rand_int_range (0, STEG_N_PHASES),
                            any_day ());
  else if (what == 1)
    steg_edit_date (edit, parts[0], STEG_ACTION_DUE, any_day ());
  else
    steg_edit_ensure (edit, &steg_dependency_table, parts);
}

static void
do_anything (ActionsFixture *fixture)
{
  StegEdit *edit;
  int       what = g_test_rand_int_range (0, 12);

  if (what == 10)
    steg_session_undo (fixture->session, NULL, NULL);
  else if (what == 11)
    steg_session_redo (fixture->session, NULL, NULL);
  else
    {
      edit = steg_edit_new (fixture->programme, "Random");
      if (what < 5)
        edit_cycle (fixture, edit, what);
      else
        edit_action (fixture, edit, what - 5);
      steg_session_commit (fixture->session, edit, NULL);
    }
}

static void
assert_sound (ActionsFixture *fixture)
{
  g_autoptr (GPtrArray) findings = NULL;
  g_autoptr (GError) error = NULL;

  steg_session_publish (fixture->session, &error);
  g_assert_no_error (error);
  findings = steg_store_check (steg_session_get_path (fixture->session), &error);
  g_assert_no_error (error);
  for (guint i = 0; i < findings->len; i++)
    g_test_message ("%s", (const char *) findings->pdata[i]);
  g_assert_cmpuint (findings->len, ==, 0);
}

static void
any_edits_leave_no_hole_and_no_circle (ActionsFixture *fixture, gconstpointer unused)
{
  StegEdit *edit = steg_standard_plan_new (fixture->programme, steg_date_new (2026, 5, 20));
  guint     most = 0;

  g_assert_true (steg_session_commit (fixture->session, edit, NULL));
  for (int i = 1; i <= N_STEPS; i++)
    {
      do_anything (fixture);
      if (i % STEPS_A_LOOK == 0)
        assert_sound (fixture);
      most = MAX (most, steg_programme_count (fixture->programme, &steg_dependency_table));
    }
  /* It was no empty game. */
  g_assert_cmpuint (most, >, 3);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/any-edits/any_edits_leave_no_hole_and_no_circle", ActionsFixture, NULL,
              actions_set_up, any_edits_leave_no_hole_and_no_circle, actions_tear_down);
  return g_test_run ();
}
