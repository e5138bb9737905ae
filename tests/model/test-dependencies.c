/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-dependencies.h"

#include "support/test-programme.h"
#include "support/test-sentence.h"

/* Five actions, A to E, of which some wait for others. */
#define N_ACTIONS 5

typedef struct
{
  StegProgramme *programme;
  StegRecord    *actions[N_ACTIONS];
} Plan;

static StegRecord *
at (Plan *plan, char letter)
{
  return plan->actions[letter - 'A'];
}

static void
tie (Plan *plan, char action, char awaited)
{
  test_programme_add (plan->programme, &steg_dependency_table, "action",
                      steg_record_get_id (at (plan, action)), "waits_for",
                      steg_record_get_id (at (plan, awaited)), NULL);
}

/* @ties: "BA CB" lets B wait for A and C for B. */
static Plan
make_plan (const char *ties)
{
  Plan plan = { .programme = test_programme_new (1, 1, 1) };

  for (int i = 0; i < N_ACTIONS; i++)
    {
      const char title[] = { (char) ('A' + i), '\0' };

      plan.actions[i] = test_programme_action (plan.programme, 1, "plan", "2026-06-10");
      test_programme_set (plan.programme, plan.actions[i], STEG_ACTION_TITLE, title);
    }
  for (const char *two = ties; *two != '\0'; two += two[2] == ' ' ? 3 : 2)
    tie (&plan, two[0], two[1]);
  return plan;
}

/* The titles of @actions in a row. */
static char *
letters (GPtrArray *actions)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < actions->len; i++)
    g_string_append (text, steg_record_get_text (actions->pdata[i], STEG_ACTION_TITLE));
  return g_string_free (text, FALSE);
}

static void
who_waits_for_whom_is_read_both_ways (void)
{
  Plan plan = make_plan ("BA CA DB DC");
  g_autoptr (GPtrArray) awaited = steg_dependencies_awaited (plan.programme, at (&plan, 'D'));
  g_autoptr (GPtrArray) waiting = steg_dependencies_waiting (plan.programme, at (&plan, 'A'));
  g_autoptr (GPtrArray) none = steg_dependencies_waiting (plan.programme, at (&plan, 'E'));
  g_autofree char *before = letters (awaited);
  g_autofree char *after = letters (waiting);

  g_assert_cmpstr (before, ==, "BC");
  g_assert_cmpstr (after, ==, "BC");
  g_assert_cmpuint (none->len, ==, 0);
  g_object_unref (plan.programme);
}

static void
followers_are_found_through_others_and_once (void)
{
  Plan plan = make_plan ("BA CA DB DC ED");
  g_autoptr (GPtrArray) all = steg_dependencies_followers (plan.programme, at (&plan, 'A'));
  g_autofree char *found = letters (all);

  g_assert_cmpstr (found, ==, "BCDE");
  g_object_unref (plan.programme);
}

static void
what_is_done_or_dropped_does_not_follow (void)
{
  Plan plan = make_plan ("BA CB DA ED");
  g_autoptr (GPtrArray) all = NULL;
  g_autofree char *found = NULL;

  test_programme_set (plan.programme, at (&plan, 'B'), STEG_ACTION_PHASE, "check");
  test_programme_set (plan.programme, at (&plan, 'E'), STEG_ACTION_OUTCOME, "dropped");
  all = steg_dependencies_followers (plan.programme, at (&plan, 'A'));
  found = letters (all);
  g_assert_cmpstr (found, ==, "D");
  g_object_unref (plan.programme);
}

static void
a_circle_is_found_and_named (void)
{
  static const struct
  {
    const char *ties;
    char        action, awaited;
    const char *words;
  } rows[] = {
    { "", 'A', 'A', "“A” cannot wait for itself" },
    { "BA", 'A', 'B', "That would be a circle: “A” waits for “B”, which waits for “A”" },
    { "BA CB", 'A', 'C',
      "That would be a circle: “A” waits for “C”, which waits for “B”, which waits for “A”" },
    { "BA CB CA", 'A', 'C', "That would be a circle: “A” waits for “C”, which waits for “A”" },
    { "BA CB DC", 'E', 'D', NULL },
    { "BA CB", 'C', 'A', NULL },
    { "BA CA DB DC", 'D', 'A', NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      Plan plan = make_plan (rows[i].ties);
      g_autoptr (GPtrArray) circle = steg_dependencies_find_circle (
        plan.programme, NULL, steg_record_get_id (at (&plan, rows[i].action)),
        steg_record_get_id (at (&plan, rows[i].awaited)));
      g_autofree char *words = circle != NULL
                                 ? steg_dependencies_say_circle (steg_catalogue_get ("en"),
                                                                 plan.programme, circle)
                                 : NULL;

      g_assert_cmpstr (words, ==, rows[i].words);
      g_object_unref (plan.programme);
    }
}

static StegChange *
tie_change (Plan *plan, char action, char awaited, StegChangeKind kind)
{
  StegChange *change = steg_change_new_row (&steg_dependency_table);

  steg_change_take (change, STEG_DEPENDENCY_ACTION,
                    steg_value_text (steg_record_get_id (at (plan, action))));
  steg_change_take (change, STEG_DEPENDENCY_WAITS_FOR,
                    steg_value_text (steg_record_get_id (at (plan, awaited))));
  steg_change_complete (change, NULL);
  change->kind = kind;
  return change;
}

static void
what_an_edit_takes_out_is_not_in_the_way (void)
{
  Plan plan = make_plan ("BA");
  g_autoptr (GPtrArray) changes = steg_changes_new ();
  g_autoptr (GPtrArray) circle = NULL;

  g_ptr_array_add (changes, tie_change (&plan, 'A', 'B', STEG_CHANGE_ADD));
  circle = steg_dependencies_find_new_circle (plan.programme, changes);
  g_assert_nonnull (circle);
  g_ptr_array_add (changes, tie_change (&plan, 'B', 'A', STEG_CHANGE_REMOVE));
  g_assert_null (steg_dependencies_find_new_circle (plan.programme, changes));
  g_object_unref (plan.programme);
}

static void
a_circle_within_one_edit_is_found (void)
{
  Plan plan = make_plan ("BA");
  g_autoptr (GPtrArray) changes = steg_changes_new ();
  g_autoptr (GPtrArray) circle = NULL;

  g_ptr_array_add (changes, tie_change (&plan, 'C', 'B', STEG_CHANGE_ADD));
  g_assert_null (steg_dependencies_find_new_circle (plan.programme, changes));
  g_ptr_array_add (changes, tie_change (&plan, 'A', 'C', STEG_CHANGE_ADD));
  circle = steg_dependencies_find_new_circle (plan.programme, changes);
  g_assert_cmpuint (circle->len, ==, 3);
  g_object_unref (plan.programme);
}

static void
those_that_wait_move_as_far (void)
{
  static const struct
  {
    const char *phase, *start, *due;
    int         days;
    const char *new_start, *new_due; /* %NULL twice: it is not moved */
  } rows[] = {
    { "plan", "2026-06-01", "2026-06-10", 5, "2026-06-06", "2026-06-15" },
    { "plan", "2026-06-01", "2026-06-10", -5, "2026-05-27", "2026-06-05" },
    { "plan", NULL, "2026-06-10", 5, NULL, "2026-06-15" },
    { "plan", "2026-06-01", NULL, 5, "2026-06-06", NULL },
    { "plan", NULL, NULL, 5, NULL, NULL },
    { "plan", "2026-06-01", "2026-06-10", 0, NULL, NULL },
    { "do", "2026-06-01", "2026-06-10", 5, "2026-06-01", "2026-06-15" },
    { "do", "2026-06-01", "2026-06-10", -20, "2026-06-01", "2026-06-01" },
    { "do", "2026-06-01", NULL, 5, NULL, NULL },
    { "check", "2026-06-01", "2026-06-10", 5, NULL, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      Plan plan = make_plan ("BA");
      g_autoptr (GPtrArray) moved = g_ptr_array_new ();
      g_autoptr (GArray) shifts = NULL;

      test_programme_set (plan.programme, at (&plan, 'B'), STEG_ACTION_PHASE, rows[i].phase);
      test_programme_set (plan.programme, at (&plan, 'B'), STEG_ACTION_START, rows[i].start);
      test_programme_set (plan.programme, at (&plan, 'B'), STEG_ACTION_DUE, rows[i].due);
      g_ptr_array_add (moved, at (&plan, 'A'));
      shifts = steg_dependencies_shift (plan.programme, moved, rows[i].days);
      if (rows[i].new_start == NULL && rows[i].new_due == NULL)
        g_assert_cmpuint (shifts->len, ==, 0);
      else
        {
          const StegShift *shift = &g_array_index (shifts, StegShift, 0);

          g_assert_cmpuint (shifts->len, ==, 1);
          g_assert_true (shift->action == at (&plan, 'B'));
          g_assert_cmpint (shift->start, ==,
                           rows[i].new_start != NULL ? test_day (rows[i].new_start) : 0);
          g_assert_cmpint (shift->due, ==,
                           rows[i].new_due != NULL ? test_day (rows[i].new_due) : 0);
        }
      g_object_unref (plan.programme);
    }
}

static void
what_moves_itself_is_not_moved_twice (void)
{
  Plan plan = make_plan ("BA CB DC");
  g_autoptr (GPtrArray) moved = g_ptr_array_new ();
  g_autoptr (GArray) shifts = NULL;

  g_ptr_array_add (moved, at (&plan, 'A'));
  g_ptr_array_add (moved, at (&plan, 'C'));
  shifts = steg_dependencies_shift (plan.programme, moved, 3);
  g_assert_cmpuint (shifts->len, ==, 2);
  g_assert_true (g_array_index (shifts, StegShift, 0).action == at (&plan, 'B'));
  g_assert_true (g_array_index (shifts, StegShift, 1).action == at (&plan, 'D'));
  g_object_unref (plan.programme);
}

static void
what_follows_several_goes_with_the_one_that_takes_it_furthest (void)
{
  Plan     plan = make_plan ("BA DB DC EC");
  StegMove moves[] = { { at (&plan, 'A'), -2 }, { at (&plan, 'B'), 4 }, { at (&plan, 'C'), 9 } };
  g_autoptr (GArray) list = g_array_new (FALSE, FALSE, sizeof (StegMove));
  g_autoptr (GArray) shifts = NULL;

  g_array_append_vals (list, moves, G_N_ELEMENTS (moves));
  shifts = steg_dependencies_shift_each (plan.programme, list);
  g_assert_cmpuint (shifts->len, ==, 2);
  for (guint i = 0; i < shifts->len; i++)
    {
      const StegShift *shift = &g_array_index (shifts, StegShift, i);

      g_assert_true (shift->action == at (&plan, i == 0 ? 'D' : 'E'));
      g_assert_cmpint (shift->due, ==, steg_record_get_date (shift->action, STEG_ACTION_DUE) + 9);
    }
  g_object_unref (plan.programme);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("dependencies", who_waits_for_whom_is_read_both_ways);
  ADD_SENTENCE ("dependencies", followers_are_found_through_others_and_once);
  ADD_SENTENCE ("dependencies", what_is_done_or_dropped_does_not_follow);
  ADD_SENTENCE ("dependencies", a_circle_is_found_and_named);
  ADD_SENTENCE ("dependencies", what_an_edit_takes_out_is_not_in_the_way);
  ADD_SENTENCE ("dependencies", a_circle_within_one_edit_is_found);
  ADD_SENTENCE ("dependencies", those_that_wait_move_as_far);
  ADD_SENTENCE ("dependencies", what_moves_itself_is_not_moved_twice);
  ADD_SENTENCE ("dependencies", what_follows_several_goes_with_the_one_that_takes_it_furthest);
  return g_test_run ();
}
