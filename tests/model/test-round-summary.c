/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-round-summary.h"
#include "support/test-programme.h"
#include "support/test-sentence.h"

static void
a_new_round_has_everything_before_it (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (3, 2, 4);
  StegRoundSummary summary
    = steg_round_summary (programme, test_programme_round (programme, NULL, FALSE));

  g_assert_cmpuint (summary.n_areas, ==, 3);
  g_assert_cmpuint (summary.n_agreed, ==, 0);
  g_assert_cmpuint (summary.n_unrated, ==, 6);
  g_assert_cmpfloat (summary.mean, ==, 0);
}

static void
the_mean_is_that_of_the_areas_agreed (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (3, 2, 4);
  StegRecord      *round = test_programme_round (programme, NULL, FALSE);
  StegRoundSummary summary;

  test_programme_judge (programme, round, 1, 1);
  test_programme_judge (programme, round, 3, 4);
  test_programme_rate (programme, round, 1, 1, "rated", 2);
  test_programme_rate (programme, round, 1, 2, "not_applicable", 0);
  test_programme_rate (programme, round, 2, 1, "rated", 0);
  summary = steg_round_summary (programme, round);
  g_assert_cmpuint (summary.n_agreed, ==, 2);
  g_assert_cmpfloat (summary.mean, ==, 2.5);
  g_assert_cmpuint (summary.n_unrated, ==, 4);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("round-summary", a_new_round_has_everything_before_it);
  ADD_SENTENCE ("round-summary", the_mean_is_that_of_the_areas_agreed);
  return g_test_run ();
}
