/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-action-state.h"

#include "model/steg-attention.h"
#include "support/test-programme.h"
#include "support/test-sentence.h"

#define TODAY "2026-05-20"

static void
every_action_is_in_one_state (void)
{
  static const struct
  {
    const char     *phase;
    const char     *outcome;
    const char     *due;
    StegActionState state;
  } cases[] = {
    { "plan", "open", NULL, STEG_ACTION_AHEAD },
    { "plan", "open", "2026-05-20", STEG_ACTION_AHEAD },
    { "plan", "open", "2026-05-19", STEG_ACTION_LATE },
    { "do", "open", NULL, STEG_ACTION_UNDER_WAY },
    { "do", "open", "2026-05-20", STEG_ACTION_UNDER_WAY },
    { "do", "open", "2026-05-19", STEG_ACTION_LATE },
    { "check", "open", "2026-05-19", STEG_ACTION_DONE },
    { "act", "open", NULL, STEG_ACTION_DONE },
    { "act", "kept", "2026-05-19", STEG_ACTION_DONE },
    { "plan", "dropped", NULL, STEG_ACTION_DROPPED },
    { "do", "dropped", "2026-05-19", STEG_ACTION_DROPPED },
    { "act", "dropped", NULL, STEG_ACTION_DROPPED },
    { NULL, NULL, NULL, STEG_ACTION_AHEAD },
  };
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 1);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      StegRecord *action = test_programme_action (programme, 1, cases[i].phase, cases[i].due);

      test_programme_set (programme, action, STEG_ACTION_OUTCOME, cases[i].outcome);
      g_assert_cmpint (steg_action_state (action, test_day (TODAY)), ==, cases[i].state);
      g_assert_cmpint (steg_action_is_open (action), ==,
                       cases[i].state != STEG_ACTION_DONE && cases[i].state != STEG_ACTION_DROPPED);
    }
}

static void
lateness_is_counted_in_days (void)
{
  static const struct
  {
    const char *phase;
    const char *due;
    int         days;
  } cases[] = {
    { "do", "2026-05-08", 12 },
    { "plan", "2026-05-19", 1 },
    { "do", "2026-05-20", 0 },
    { "do", "2026-06-01", 0 },
    { "check", "2026-05-08", 0 },
    { "do", NULL, 0 },
  };
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 1);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (
      steg_action_days_late (test_programme_action (programme, 1, cases[i].phase, cases[i].due),
                             test_day (TODAY)),
      ==, cases[i].days);
}

static void
due_soon_is_today_and_seven_days_more (void)
{
  static const struct
  {
    const char *phase;
    const char *due;
    gboolean    soon;
  } cases[] = {
    { "do", "2026-05-19", FALSE },
    { "do", "2026-05-20", TRUE },
    { "plan", "2026-05-27", TRUE },
    { "do", "2026-05-28", FALSE },
    { "check", "2026-05-21", FALSE },
    { "do", NULL, FALSE },
  };
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 1);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (
      steg_action_is_due_soon (test_programme_action (programme, 1, cases[i].phase, cases[i].due),
                               test_day (TODAY)),
      ==, cases[i].soon);
}

static void
a_late_action_is_not_under_way (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 1);
  StegActionCounts counts;
  g_autoptr (GArray) items = NULL;

  test_programme_action (programme, 1, "do", "2026-05-01");
  test_programme_action (programme, 1, "do", "2026-06-01");
  test_programme_action (programme, 1, "do", NULL);
  test_programme_action (programme, 1, "plan", "2026-05-01");
  test_programme_action (programme, 1, "plan", NULL);
  test_programme_action (programme, 1, "check", "2026-05-01");
  test_programme_set (programme, test_programme_action (programme, 1, "do", "2026-05-01"),
                      STEG_ACTION_OUTCOME, "dropped");

  items = steg_attention_new (programme, test_day (TODAY), &counts);
  g_assert_cmpuint (counts.late, ==, 2);
  g_assert_cmpuint (counts.under_way, ==, 2);
  g_assert_cmpuint (counts.ahead, ==, 1);
  g_assert_cmpuint (counts.done, ==, 1);
}

/* How one action waits for another. */
typedef struct
{
  StegProgramme *programme;
  StegRecord    *action;
  StegRecord    *awaited;
} Wait;

static Wait
let_wait (void)
{
  Wait wait = { .programme = test_programme_new (1, 1, 1) };

  wait.action = test_programme_action (wait.programme, 1, "plan", NULL);
  wait.awaited = test_programme_action (wait.programme, 1, "do", NULL);
  test_programme_add (wait.programme, &steg_dependency_table, "action",
                      steg_record_get_id (wait.action), "waits_for",
                      steg_record_get_id (wait.awaited), NULL);
  return wait;
}

static void
assert_waits (const Wait *wait, gboolean waits)
{
  g_autoptr (GHashTable) all = steg_action_all_waiting (wait->programme);

  g_assert_true (steg_action_get_awaited (wait->programme, wait->action)
                 == (waits ? wait->awaited : NULL));
  g_assert_true (g_hash_table_lookup (all, wait->action) == (waits ? wait->awaited : NULL));
  g_assert_cmpuint (g_hash_table_size (all), ==, waits);
  g_assert_null (steg_action_get_awaited (wait->programme, wait->awaited));
}

static void
an_action_waits_until_what_it_needs_is_done (void)
{
  Wait wait = let_wait ();
  g_autoptr (StegProgramme) programme = wait.programme;

  assert_waits (&wait, TRUE);
  test_programme_set (programme, wait.awaited, STEG_ACTION_PHASE, "check");
  assert_waits (&wait, FALSE);
}

static void
nobody_waits_for_a_dropped_action (void)
{
  Wait wait = let_wait ();
  g_autoptr (StegProgramme) programme = wait.programme;

  test_programme_set (programme, wait.awaited, STEG_ACTION_OUTCOME, "dropped");
  assert_waits (&wait, FALSE);
}

static void
a_done_action_waits_for_nothing (void)
{
  Wait wait = let_wait ();
  g_autoptr (StegProgramme) programme = wait.programme;

  test_programme_set (programme, wait.action, STEG_ACTION_PHASE, "act");
  assert_waits (&wait, FALSE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("action-state", every_action_is_in_one_state);
  ADD_SENTENCE ("action-state", lateness_is_counted_in_days);
  ADD_SENTENCE ("action-state", due_soon_is_today_and_seven_days_more);
  ADD_SENTENCE ("action-state", a_late_action_is_not_under_way);
  ADD_SENTENCE ("action-state", an_action_waits_until_what_it_needs_is_done);
  ADD_SENTENCE ("action-state", nobody_waits_for_a_dropped_action);
  ADD_SENTENCE ("action-state", a_done_action_waits_for_nothing);
  return g_test_run ();
}
