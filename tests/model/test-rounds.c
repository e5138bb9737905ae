/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-rounds.h"

#include "support/test-programme.h"
#include "support/test-sentence.h"

static void
rounds_come_by_the_day_on_which_they_were_held (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 4);
  StegRecord *undated = test_programme_round (programme, NULL, FALSE);
  StegRecord *second = test_programme_round (programme, "2026-05-12", TRUE);
  StegRecord *first = test_programme_round (programme, "2026-01-10", TRUE);
  StegRecord *also_undated = test_programme_round (programme, NULL, FALSE);
  g_autoptr (GPtrArray) rounds = steg_rounds_in_order (programme);

  g_assert_cmpuint (rounds->len, ==, 4);
  g_assert_true (rounds->pdata[0] == first);
  g_assert_true (rounds->pdata[1] == second);
  g_assert_true (rounds->pdata[2] == undated);
  g_assert_true (rounds->pdata[3] == also_undated);
  g_assert_null (steg_rounds_get_before (programme, first));
  g_assert_true (steg_rounds_get_before (programme, second) == first);
  g_assert_true (steg_rounds_get_before (programme, undated) == second);
}

static void
the_latest_agreed_round_is_the_current_one (void)
{
  static const struct
  {
    gboolean agreed[3];
    int      current;
    int      baseline;
  } cases[] = {
    { { TRUE, TRUE, TRUE }, 2, 0 },
    { { TRUE, TRUE, FALSE }, 1, 0 },
    { { TRUE, FALSE, FALSE }, 0, 0 },
    { { FALSE, TRUE, FALSE }, 1, 1 },
    { { FALSE, FALSE, FALSE }, 2, 0 },
  };
  static const char *const days[] = { "2026-01-10", "2026-05-12", "2026-11-10" };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 4);
      StegRecord *rounds[3];

      for (int j = 0; j < 3; j++)
        rounds[j] = test_programme_round (programme, days[j], cases[i].agreed[j]);
      g_assert_true (steg_rounds_get_current (programme) == rounds[cases[i].current]);
      g_assert_true (steg_rounds_get_baseline (programme) == rounds[cases[i].baseline]);
    }
}

static void
without_rounds_there_is_no_current_one (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 4);

  g_assert_null (steg_rounds_get_current (programme));
  g_assert_null (steg_rounds_get_baseline (programme));
  g_assert_cmpint (steg_rounds_level (programme, NULL, test_programme_area (programme, 1)), ==, 0);
}

static void
only_what_was_rated_has_a_level (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 4, 4);
  StegRecord      *round = test_programme_round (programme, "2026-05-12", TRUE);
  StegRecord      *area = test_programme_area (programme, 1);
  static const int expected[] = { 2, 0, 0, 0 };

  test_programme_rate (programme, round, 1, 1, "rated", 2);
  test_programme_rate (programme, round, 1, 2, "not_assessed", 2);
  test_programme_rate (programme, round, 1, 3, "not_applicable", 2);
  for (int i = 1; i <= 4; i++)
    g_assert_cmpint (
      steg_rounds_rated_level (programme, round, area, test_programme_aspect (programme, i)), ==,
      expected[i - 1]);
  g_assert_nonnull (
    steg_rounds_get_rating (programme, round, area, test_programme_aspect (programme, 3)));
  g_assert_null (
    steg_rounds_get_rating (programme, round, area, test_programme_aspect (programme, 4)));
}

static void
a_verdict_belongs_to_one_round_and_area (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (2, 1, 4);
  StegRecord *first = test_programme_round (programme, "2026-01-10", TRUE);
  StegRecord *second = test_programme_round (programme, "2026-05-12", TRUE);

  test_programme_judge (programme, first, 1, 1);
  test_programme_judge (programme, second, 1, 2);
  g_assert_cmpint (steg_rounds_level (programme, first, test_programme_area (programme, 1)), ==, 1);
  g_assert_cmpint (steg_rounds_level (programme, second, test_programme_area (programme, 1)), ==,
                   2);
  g_assert_cmpint (steg_rounds_level (programme, first, test_programme_area (programme, 2)), ==, 0);
  g_assert_null (steg_rounds_get_verdict (programme, first, test_programme_area (programme, 2)));
}

static StegRecord *
reason (StegProgramme *programme, StegRecord *round, int area, const char *order)
{
  return test_programme_add (programme, &steg_reason_table, "round", steg_record_get_id (round),
                             "area", steg_record_get_id (test_programme_area (programme, area)),
                             "order", order, "text", "No tests", NULL);
}

static void
reasons_come_in_the_order_that_was_given_to_them (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (2, 1, 4);
  StegRecord *first = test_programme_round (programme, "2026-01-10", TRUE);
  StegRecord *second = test_programme_round (programme, "2026-05-12", TRUE);
  StegRecord *below = reason (programme, second, 1, "V");
  StegRecord *above = reason (programme, second, 1, "F");
  g_autoptr (GPtrArray) reasons = NULL;

  reason (programme, first, 1, "A");
  reason (programme, second, 2, "B");
  reasons = steg_rounds_reasons (programme, second, test_programme_area (programme, 1));
  g_assert_cmpuint (reasons->len, ==, 2);
  g_assert_true (reasons->pdata[0] == above);
  g_assert_true (reasons->pdata[1] == below);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("rounds", rounds_come_by_the_day_on_which_they_were_held);
  ADD_SENTENCE ("rounds", the_latest_agreed_round_is_the_current_one);
  ADD_SENTENCE ("rounds", without_rounds_there_is_no_current_one);
  ADD_SENTENCE ("rounds", only_what_was_rated_has_a_level);
  ADD_SENTENCE ("rounds", a_verdict_belongs_to_one_round_and_area);
  ADD_SENTENCE ("rounds", reasons_come_in_the_order_that_was_given_to_them);
  return g_test_run ();
}
