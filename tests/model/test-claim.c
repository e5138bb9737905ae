/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-claim.h"

#include "support/test-programme.h"
#include "support/test-sentence.h"

#define TODAY "2026-05-20"

/* Evidence for the aspect at @aspect (0: the whole area) of area 1. */
static void
add_evidence (StegProgramme *programme, StegRecord *round, int aspect, const char *valid_until)
{
  StegRecord *evidence = test_programme_add (
    programme, &steg_evidence_table, "round", steg_record_get_id (round), "area",
    steg_record_get_id (test_programme_area (programme, 1)), "title", "Report", NULL);

  if (aspect > 0)
    test_programme_set (programme, evidence, STEG_EVIDENCE_ASPECT,
                        steg_record_get_id (test_programme_aspect (programme, aspect)));
  if (valid_until != NULL)
    test_programme_set (programme, evidence, STEG_EVIDENCE_VALID_UNTIL, valid_until);
}

static void
a_high_rating_without_evidence_is_claimed (void)
{
  static const struct
  {
    int         level;
    int         aspect; /* that the evidence is for; below 0: there is none */
    const char *valid_until;
    StegClaim   claim;
  } cases[] = {
    { 0, -1, NULL, STEG_CLAIM_NONE },
    { 2, -1, NULL, STEG_CLAIM_NONE },
    { 3, -1, NULL, STEG_CLAIM_UNFOUNDED },
    { 4, -1, NULL, STEG_CLAIM_UNFOUNDED },
    { 3, 1, NULL, STEG_CLAIM_NONE },
    { 3, 2, NULL, STEG_CLAIM_UNFOUNDED },
    { 3, 0, NULL, STEG_CLAIM_NONE },
    { 3, 1, "2026-05-20", STEG_CLAIM_NONE },
    { 3, 1, "2026-05-19", STEG_CLAIM_RAN_OUT },
    { 2, 1, "2026-05-19", STEG_CLAIM_NONE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (StegProgramme) programme = test_programme_new (1, 2, 4);
      StegRecord *round = test_programme_round (programme, "2026-05-12", FALSE);

      if (cases[i].level > 0)
        test_programme_rate (programme, round, 1, 1, "rated", cases[i].level);
      if (cases[i].aspect >= 0)
        add_evidence (programme, round, cases[i].aspect, cases[i].valid_until);
      g_assert_cmpint (steg_claim_get (programme, round, test_programme_area (programme, 1),
                                       test_programme_aspect (programme, 1), test_day (TODAY)),
                       ==, cases[i].claim);
      g_assert_cmpuint (steg_claim_count (programme, round, test_day (TODAY)), ==,
                        cases[i].claim != STEG_CLAIM_NONE);
    }
}

static void
one_that_holds_is_enough (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 4);
  StegRecord *round = test_programme_round (programme, "2026-05-12", FALSE);

  test_programme_rate (programme, round, 1, 1, "rated", 3);
  add_evidence (programme, round, 1, "2026-01-01");
  g_assert_cmpuint (steg_claim_count (programme, round, test_day (TODAY)), ==, 1);
  add_evidence (programme, round, 1, "2027-01-01");
  g_assert_cmpuint (steg_claim_count (programme, round, test_day (TODAY)), ==, 0);
}

static void
another_rounds_evidence_does_not_count (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 4);
  StegRecord *before = test_programme_round (programme, "2026-01-12", TRUE);
  StegRecord *round = test_programme_round (programme, "2026-05-12", FALSE);

  test_programme_rate (programme, round, 1, 1, "rated", 3);
  add_evidence (programme, before, 1, NULL);
  g_assert_cmpuint (steg_claim_count (programme, round, test_day (TODAY)), ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("claim", a_high_rating_without_evidence_is_claimed);
  ADD_SENTENCE ("claim", one_that_holds_is_enough);
  ADD_SENTENCE ("claim", another_rounds_evidence_does_not_count);
  return g_test_run ();
}
