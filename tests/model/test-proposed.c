/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-proposed.h"

#include "support/test-programme.h"
#include "support/test-sentence.h"

/* An action for the statement of @level, in @phase with @outcome. */
static StegRecord *
promise (StegProgramme *programme, int level, const char *phase, const char *outcome)
{
  StegRecord *action = test_programme_action (programme, 1, phase, NULL);

  test_programme_set (programme, action, STEG_ACTION_OUTCOME, outcome);
  test_programme_promise (programme, action, 1, 1, level);
  return action;
}

/* The action that proposes level 2. */
static StegRecord *
proposed (StegProgramme *programme, StegRecord *round)
{
  return steg_proposed_get_action (programme, round, test_programme_statement (programme, 1, 1, 2));
}

static void
only_what_was_kept_proposes_a_statement (void)
{
  static const struct
  {
    const char *phase, *outcome;
    gboolean    is_proposed;
  } rows[] = {
    { "plan", "open", FALSE },
    { "do", "open", FALSE },
    { "check", "open", FALSE },
    { "act", "kept", TRUE },
    { "act", "dropped", FALSE },
    { "do", "kept", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 4);
      StegRecord *round = test_programme_round (programme, "2026-01-10", TRUE);
      StegRecord *action = promise (programme, 2, rows[i].phase, rows[i].outcome);

      test_programme_rate (programme, round, 1, 1, "rated", 1);
      g_assert_true (proposed (programme, round) == (rows[i].is_proposed ? action : NULL));
    }
}

static void
everything_tied_to_the_statement_must_be_done (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 4);
  StegRecord *round = test_programme_round (programme, "2026-01-10", TRUE);
  StegRecord *kept = promise (programme, 2, "act", "kept");
  StegRecord *open;

  promise (programme, 2, "act", "dropped");
  open = promise (programme, 2, "do", "open");
  test_programme_rate (programme, round, 1, 1, "rated", 1);
  g_assert_null (proposed (programme, round));
  test_programme_set (programme, open, STEG_ACTION_PHASE, "check");
  g_assert_true (proposed (programme, round) == kept);
}

static void
what_the_round_found_true_is_not_proposed (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 4);
  StegRecord *round = test_programme_round (programme, "2026-01-10", TRUE);

  promise (programme, 2, "act", "kept");
  test_programme_rate (programme, round, 1, 1, "rated", 2);
  g_assert_null (proposed (programme, round));
}

static void
keeping_an_action_tells_which_statements_it_makes_true (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 4);
  StegRecord *round = test_programme_round (programme, "2026-01-10", TRUE);
  g_autoptr (GPtrArray) actions = g_ptr_array_new ();
  g_autoptr (GPtrArray) made = NULL;
  g_autoptr (GPtrArray) not_yet = NULL;

  test_programme_rate (programme, round, 1, 1, "rated", 1);
  g_ptr_array_add (actions, promise (programme, 2, "check", "open"));
  made = steg_proposed_by_keeping (programme, round, actions);
  g_assert_cmpuint (made->len, ==, 1);
  g_assert_true (made->pdata[0] == test_programme_statement (programme, 1, 1, 2));
  promise (programme, 2, "plan", "open");
  not_yet = steg_proposed_by_keeping (programme, round, actions);
  g_assert_cmpuint (not_yet->len, ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("proposed", only_what_was_kept_proposes_a_statement);
  ADD_SENTENCE ("proposed", everything_tied_to_the_statement_must_be_done);
  ADD_SENTENCE ("proposed", what_the_round_found_true_is_not_proposed);
  ADD_SENTENCE ("proposed", keeping_an_action_tells_which_statements_it_makes_true);
  return g_test_run ();
}
