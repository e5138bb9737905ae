/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-planned-steps.h"

#include "support/test-programme.h"
#include "support/test-sentence.h"

#define DATED "2026-09-01"

/* One area at level 1 in two aspects, the second of which is at level 2 already. */
typedef struct
{
  StegProgramme *programme;
  StegRecord    *round;
} Area;

static Area
make_area (void)
{
  Area self = { .programme = test_programme_new (1, 2, 4) };

  self.round = test_programme_round (self.programme, "2026-05-12", TRUE);
  test_programme_rate (self.programme, self.round, 1, 1, "rated", 1);
  test_programme_rate (self.programme, self.round, 1, 2, "rated", 2);
  return self;
}

static StegRecord *
promise (const Area *self, const char *phase, const char *due, int aspect, int level)
{
  StegRecord *action = test_programme_action (self->programme, 1, phase, due);

  test_programme_promise (self->programme, action, 1, aspect, level);
  return action;
}

static int
planned_from (const Area *self, int level)
{
  return steg_planned_steps_up_to (self->programme, self->round,
                                   test_programme_area (self->programme, 1), level);
}

static void
a_step_is_planned_when_every_open_statement_has_a_dated_action (void)
{
  Area self = make_area ();
  g_autoptr (StegProgramme) programme = self.programme;

  g_assert_cmpint (planned_from (&self, 1), ==, 0);
  promise (&self, "plan", DATED, 1, 2);
  g_assert_cmpint (planned_from (&self, 1), ==, 2);
  promise (&self, "plan", DATED, 1, 3);
  g_assert_cmpint (planned_from (&self, 1), ==, 2);
  promise (&self, "plan", DATED, 2, 3);
  g_assert_cmpint (planned_from (&self, 1), ==, 3);
}

static void
a_hole_in_between_ends_the_plan (void)
{
  Area self = make_area ();
  g_autoptr (StegProgramme) programme = self.programme;

  promise (&self, "plan", DATED, 1, 3);
  promise (&self, "plan", DATED, 2, 3);
  g_assert_cmpint (planned_from (&self, 1), ==, 0);
}

static void
an_action_counts_while_it_is_dated_and_not_dropped (void)
{
  static const struct
  {
    const char *phase;
    const char *due;
    const char *outcome;
    int         planned;
  } cases[] = {
    { "plan", DATED, "open", 2 },
    { "do", "2026-01-01", "open", 2 },
    { "plan", NULL, "open", 0 },
    { "do", NULL, "open", 0 },
    { "check", NULL, "open", 2 },
    { "act", NULL, "kept", 2 },
    { "plan", DATED, "dropped", 0 },
    { "act", DATED, "dropped", 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      Area self = make_area ();
      g_autoptr (StegProgramme) programme = self.programme;
      StegRecord *action = promise (&self, cases[i].phase, cases[i].due, 1, 2);

      test_programme_set (programme, action, STEG_ACTION_OUTCOME, cases[i].outcome);
      g_assert_cmpint (planned_from (&self, 1), ==, cases[i].planned);
    }
}

static void
one_action_may_make_several_statements_true (void)
{
  Area self = make_area ();
  g_autoptr (StegProgramme) programme = self.programme;
  StegRecord *action = promise (&self, "plan", DATED, 1, 2);

  test_programme_promise (programme, action, 1, 1, 3);
  test_programme_promise (programme, action, 1, 2, 3);
  g_assert_cmpint (planned_from (&self, 1), ==, 3);
}

static void
nothing_is_planned_above_an_unknown_or_the_highest_level (void)
{
  Area self = make_area ();
  g_autoptr (StegProgramme) programme = self.programme;

  promise (&self, "plan", DATED, 1, 2);
  g_assert_cmpint (planned_from (&self, 0), ==, 0);
  g_assert_cmpint (planned_from (&self, 4), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("planned-steps", a_step_is_planned_when_every_open_statement_has_a_dated_action);
  ADD_SENTENCE ("planned-steps", a_hole_in_between_ends_the_plan);
  ADD_SENTENCE ("planned-steps", an_action_counts_while_it_is_dated_and_not_dropped);
  ADD_SENTENCE ("planned-steps", one_action_may_make_several_statements_true);
  ADD_SENTENCE ("planned-steps", nothing_is_planned_above_an_unknown_or_the_highest_level);
  return g_test_run ();
}
