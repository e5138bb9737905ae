/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-vote-spread.h"

#include "support/test-programme.h"
#include "support/test-sentence.h"

static StegRecord *
add_round (StegProgramme *programme)
{
  return test_programme_round (programme, "2026-05-12", FALSE);
}

/* A vote of somebody new. */
static StegRecord *
vote (StegProgramme *programme, StegRecord *round, int area, int aspect, int level)
{
  StegRecord *person
    = test_programme_add (programme, &steg_person_table, "name", "Somebody", NULL);
  g_autofree char *words = g_strdup_printf ("%d", level);

  return test_programme_add (
    programme, &steg_vote_table, "round", steg_record_get_id (round), "area",
    steg_record_get_id (test_programme_area (programme, area)), "aspect",
    steg_record_get_id (test_programme_aspect (programme, aspect)), "person",
    steg_record_get_id (person), "level", words, NULL);
}

static StegVoteSpread
spread_of (StegProgramme *programme, StegRecord *round, int area, int aspect)
{
  return steg_vote_spread (programme, round, test_programme_area (programme, area),
                           test_programme_aspect (programme, aspect));
}

static const struct
{
  int      levels[5]; /* -1: no more */
  double   median;
  int      lowest, highest;
  gboolean agreed;
  guint    n_apart;
} cases[] = {
  { { -1 }, 0, 0, 0, FALSE, 0 },
  { { 2, -1 }, 2, 2, 2, FALSE, 0 },
  { { 2, 2, -1 }, 2, 2, 2, TRUE, 0 },
  { { 2, 2, 0, -1 }, 2, 2, 2, FALSE, 0 },
  { { 0, 0, -1 }, 0, 0, 0, FALSE, 0 },
  { { 1, 2, -1 }, 1.5, 1, 2, FALSE, 0 },
  { { 1, 1, 1, 4, -1 }, 1, 1, 4, FALSE, 1 },
  { { 1, 1, 2, 3, 4 }, 2, 1, 4, FALSE, 1 },
};

static void
votes_have_a_median_a_spread_and_outliers (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 4);
      StegRecord    *round = add_round (programme);
      StegVoteSpread spread;
      g_autoptr (GPtrArray) apart = NULL;

      for (guint k = 0; k < G_N_ELEMENTS (cases[i].levels) && cases[i].levels[k] >= 0; k++)
        vote (programme, round, 1, 1, cases[i].levels[k]);
      spread = spread_of (programme, round, 1, 1);
      apart = steg_vote_spread_apart (programme, round, &spread);
      g_assert_cmpfloat (spread.median, ==, cases[i].median);
      g_assert_cmpint (spread.lowest, ==, cases[i].lowest);
      g_assert_cmpint (spread.highest, ==, cases[i].highest);
      g_assert_cmpint (spread.agreed, ==, cases[i].agreed);
      g_assert_cmpuint (apart->len, ==, cases[i].n_apart);
    }
}

static void
a_tally_is_read_as_votes_without_names (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 4);
  StegRecord      *round = add_round (programme);
  static const int counts[] = { 1, 3, 0, 1 };
  StegVoteSpread   spread;
  g_autoptr (GPtrArray) apart = NULL;

  for (int level = 0; level < 4; level++)
    {
      g_autofree char *words = g_strdup_printf ("%d", level);
      g_autofree char *count = g_strdup_printf ("%d", counts[level]);

      test_programme_add (programme, &steg_tally_table, "round", steg_record_get_id (round), "area",
                          steg_record_get_id (test_programme_area (programme, 1)), "aspect",
                          steg_record_get_id (test_programme_aspect (programme, 1)), "level", words,
                          "count", count, NULL);
    }
  spread = spread_of (programme, round, 1, 1);
  apart = steg_vote_spread_apart (programme, round, &spread);
  g_assert_true (steg_vote_spread_has_any (programme, round));
  g_assert_cmpuint (spread.n_votes, ==, 4);
  g_assert_cmpuint (spread.counts[0], ==, 1);
  g_assert_cmpfloat (spread.median, ==, 1);
  g_assert_true (steg_vote_spread_stands_apart (&spread, 3));
  g_assert_cmpuint (apart->len, ==, 0);
}

static void
areas_come_by_how_much_people_disagree (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (3, 2, 4);
  StegRecord *round = add_round (programme);
  g_autoptr (GPtrArray) areas = NULL;

  g_assert_false (steg_vote_spread_has_any (programme, round));
  vote (programme, round, 3, 1, 1);
  vote (programme, round, 3, 1, 3);
  vote (programme, round, 3, 2, 2);
  vote (programme, round, 3, 2, 3);
  areas = steg_vote_spread_areas (programme, round);
  g_assert_cmpint (
    steg_vote_spread_disagreement (programme, round, test_programme_area (programme, 3)), ==, 3);
  g_assert_true (areas->pdata[0] == test_programme_area (programme, 3));
  g_assert_true (areas->pdata[1] == test_programme_area (programme, 1));
  g_assert_true (areas->pdata[2] == test_programme_area (programme, 2));
}

static void
what_all_agree_on_and_nobody_rated_can_be_accepted (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 3, 4);
  StegRecord *round = add_round (programme);
  g_autoptr (GArray) agreed = NULL;

  for (int aspect = 1; aspect <= 3; aspect++)
    {
      vote (programme, round, 1, aspect, 2);
      vote (programme, round, 1, aspect, aspect == 3 ? 3 : 2);
    }
  test_programme_rate (programme, round, 1, 1, "rated", 1);
  agreed = steg_vote_spread_agreed (programme, round);
  g_assert_cmpuint (agreed->len, ==, 1);
  g_assert_true (g_array_index (agreed, StegVoteSpread, 0).aspect
                 == test_programme_aspect (programme, 2));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("vote-spread", votes_have_a_median_a_spread_and_outliers);
  ADD_SENTENCE ("vote-spread", a_tally_is_read_as_votes_without_names);
  ADD_SENTENCE ("vote-spread", areas_come_by_how_much_people_disagree);
  ADD_SENTENCE ("vote-spread", what_all_agree_on_and_nobody_rated_can_be_accepted);
  return g_test_run ();
}
