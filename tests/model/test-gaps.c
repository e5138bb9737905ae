/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-gaps.h"

#include "support/test-programme.h"
#include "support/test-sentence.h"

static void
the_next_level_is_the_to_do_list (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (2, 5, 4);
  StegRecord *round = test_programme_round (programme, "2026-05-12", TRUE);
  g_autoptr (GPtrArray) gaps = NULL;

  test_programme_rate (programme, round, 1, 1, "rated", 1);
  test_programme_rate (programme, round, 1, 2, "rated", 2);
  test_programme_rate (programme, round, 1, 3, "not_applicable", 0);
  test_programme_rate (programme, round, 1, 4, "not_assessed", 0);
  test_programme_judge (programme, round, 1, 1);
  gaps = steg_gaps_new (programme, round, test_programme_area (programme, 1));

  g_assert_cmpuint (gaps->len, ==, 3);
  g_assert_true (gaps->pdata[0] == test_programme_statement (programme, 1, 1, 2));
  g_assert_true (gaps->pdata[1] == test_programme_statement (programme, 1, 4, 2));
  g_assert_true (gaps->pdata[2] == test_programme_statement (programme, 1, 5, 2));
}

static void
an_area_without_a_verdict_has_no_gaps (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 5, 4);
  StegRecord *round = test_programme_round (programme, "2026-05-12", TRUE);
  g_autoptr (GPtrArray) gaps = steg_gaps_new (programme, round, test_programme_area (programme, 1));

  g_assert_cmpuint (gaps->len, ==, 0);
}

static void
above_the_highest_level_there_is_nothing_to_do (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 5, 4);
  StegRecord *round = test_programme_round (programme, "2026-05-12", TRUE);
  g_autoptr (GPtrArray) gaps = NULL;

  test_programme_judge (programme, round, 1, 4);
  gaps = steg_gaps_new (programme, round, test_programme_area (programme, 1));
  g_assert_cmpuint (gaps->len, ==, 0);
}

static void
a_statement_is_true_from_its_level_on (void)
{
  static const struct
  {
    const char *state;
    int         rated;
    int         level;
    gboolean    is_true;
  } cases[] = {
    { "rated", 2, 1, TRUE },
    { "rated", 2, 2, TRUE },
    { "rated", 2, 3, FALSE },
    { "not_applicable", 0, 4, TRUE },
    { "not_assessed", 0, 1, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 4);
      StegRecord *round = test_programme_round (programme, "2026-05-12", TRUE);
      StegRecord *area = test_programme_area (programme, 1);
      StegRecord *aspect = test_programme_aspect (programme, 1);

      g_assert_false (steg_gaps_is_true (programme, round, area, aspect, 1));
      test_programme_rate (programme, round, 1, 1, cases[i].state, cases[i].rated);
      g_assert_cmpint (steg_gaps_is_true (programme, round, area, aspect, cases[i].level), ==,
                       cases[i].is_true);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("gaps", the_next_level_is_the_to_do_list);
  ADD_SENTENCE ("gaps", an_area_without_a_verdict_has_no_gaps);
  ADD_SENTENCE ("gaps", above_the_highest_level_there_is_nothing_to_do);
  ADD_SENTENCE ("gaps", a_statement_is_true_from_its_level_on);
  return g_test_run ();
}
