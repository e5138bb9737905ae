/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-ballot.h"

#include "support/test-programme.h"
#include "support/test-sentence.h"

static StegRecord *
seat (StegProgramme *programme, StegRecord *round, const char *name)
{
  StegRecord *person = test_programme_add (programme, &steg_person_table, "name", name, NULL);

  test_programme_add (programme, &steg_participant_table, "round", steg_record_get_id (round),
                      "person", steg_record_get_id (person), NULL);
  return person;
}

/* A role that an area needs, called @name in English. */
static void
need (StegProgramme *programme, int area, const char *name)
{
  StegRecord *role
    = test_programme_add (programme, &steg_area_role_table, "area",
                          steg_record_get_id (test_programme_area (programme, area)), "role",
                          name, NULL);

  test_programme_add (programme, &steg_wording_table, "record", steg_record_get_id (role), "field",
                      "name", "language", "en", "text", name, NULL);
}

static void
those_who_take_part_come_by_name (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 4);
  StegRecord *round = test_programme_round (programme, "2026-05-12", FALSE);
  StegRecord *last = seat (programme, round, "Öppna frågor");
  StegRecord *first = seat (programme, round, "CISO");
  g_autoptr (GPtrArray) voters = NULL;

  seat (programme, test_programme_round (programme, NULL, FALSE), "IT");
  voters = steg_ballot_voters (programme, round);
  g_assert_cmpuint (voters->len, ==, 2);
  g_assert_true (voters->pdata[0] == first);
  g_assert_true (voters->pdata[1] == last);
}

static void
those_who_were_there_come_by_name (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 4);
  StegRecord *round = test_programme_round (programme, "2026-05-12", FALSE);
  StegRecord *last = seat (programme, round, "Öppna frågor");
  StegRecord *first = seat (programme, round, "CISO");
  StegRecord *absent = test_programme_add (programme, &steg_person_table, "name", "IT", NULL);
  g_autoptr (GPtrArray) there = NULL;
  g_autoptr (GPtrArray) away = NULL;

  test_programme_add (programme, &steg_participant_table, "round", steg_record_get_id (round),
                      "person", steg_record_get_id (absent), "attended", "no", NULL);
  there = steg_ballot_seated (programme, round, TRUE);
  away = steg_ballot_seated (programme, round, FALSE);
  g_assert_cmpuint (there->len, ==, 2);
  g_assert_true (there->pdata[0] == first);
  g_assert_true (there->pdata[1] == last);
  g_assert_cmpuint (away->len, ==, 1);
  g_assert_true (away->pdata[0] == absent);
}

static void
a_role_that_nobody_at_the_table_has_is_missing_once (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (2, 1, 4);
  StegRecord *round = test_programme_round (programme, "2026-05-12", FALSE);
  StegRecord *human = seat (programme, round, "Somebody");
  StegRecord *held = test_programme_add (programme, &steg_person_table, "name", "HR", NULL);
  g_auto (GStrv) missing = NULL;

  test_programme_add (programme, &steg_holder_table, "role", steg_record_get_id (held), "human",
                      steg_record_get_id (human), NULL);
  seat (programme, round, "it");
  need (programme, 1, "IT manager");
  need (programme, 1, "HR");
  need (programme, 1, "Procurement");
  need (programme, 2, "Procurement");
  missing = steg_ballot_missing_roles (programme, round, "en");
  g_assert_cmpuint (g_strv_length (missing), ==, 1);
  g_assert_cmpstr (missing[0], ==, "Procurement");
}

static void
every_reason_to_refuse_has_words (void)
{
  for (int fault = STEG_BALLOT_SOUND + 1; fault <= STEG_BALLOT_UNREADABLE; fault++)
    g_assert_cmpstr (steg_ballot_fault_words ((StegBallotFault) fault), !=, "");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("ballot", those_who_take_part_come_by_name);
  ADD_SENTENCE ("ballot", those_who_were_there_come_by_name);
  ADD_SENTENCE ("ballot", a_role_that_nobody_at_the_table_has_is_missing_once);
  ADD_SENTENCE ("ballot", every_reason_to_refuse_has_words);
  return g_test_run ();
}
