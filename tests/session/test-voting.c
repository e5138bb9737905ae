/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/steg-voting.h"

#include "base/steg-error.h"
#include "exchange/steg-blank-programme.h"
#include "model/steg-framework.h"
#include "model/steg-tables.h"
#include "support/steg-assert.h"
#include "support/steg-temporary-folder.h"

#include <string.h>

#define N_PEOPLE 4
#define SECRET "Nobody reads this yet"

typedef struct
{
  StegTemporaryFolder *folder;
  StegSession         *session;
  StegRecord          *round;
  char                *people[N_PEOPLE]; /* the last takes no part */
} Fixture;

static StegProgramme *
programme_of (Fixture *fixture)
{
  return steg_session_get_programme (fixture->session);
}

static guint
count (Fixture *fixture, const StegTable *table)
{
  return steg_programme_count (programme_of (fixture), table);
}

static void
add_people (Fixture *fixture, StegEdit *edit, const char *round)
{
  for (int i = 0; i < N_PEOPLE; i++)
    {
      fixture->people[i] = g_strdup (steg_edit_add (edit, &steg_person_table));
      steg_edit_text (edit, fixture->people[i], STEG_PERSON_NAME, "Somebody");
      if (i + 1 < N_PEOPLE)
        {
          const char *const parts[] = { round, fixture->people[i], NULL };

          steg_edit_ensure (edit, &steg_participant_table, parts);
        }
    }
}

static void
set_up (Fixture *fixture, gconstpointer unused)
{
  StegBlankProgramme wanted = { .title = "Road", .language = "en" };
  g_autoptr (GPtrArray) rows = steg_blank_programme_new (&wanted, NULL);
  g_autofree char *path = NULL;
  StegEdit        *edit;
  g_autofree char *round = NULL;

  fixture->folder = steg_temporary_folder_new ();
  path = steg_temporary_folder_dup_path (fixture->folder, "test.stegvis");
  fixture->session = steg_session_create (path, rows, STEG_STORE_WINDOW, NULL);
  g_assert_nonnull (fixture->session);
  edit = steg_edit_new (programme_of (fixture), "Round");
  round = g_strdup (steg_edit_add (edit, &steg_round_table));
  steg_edit_text (edit, round, STEG_ROUND_TITLE, "Baseline");
  steg_edit_choice (edit, round, STEG_ROUND_STATE, STEG_ROUND_STATE_VOTING);
  add_people (fixture, edit, round);
  g_assert_true (steg_session_commit (fixture->session, edit, NULL));
  fixture->round = steg_programme_find (programme_of (fixture), round);
}

static void
tear_down (Fixture *fixture, gconstpointer unused)
{
  steg_voting_forget (fixture->session, fixture->round);
  steg_assert_finalizes (fixture->session);
  for (int i = 0; i < N_PEOPLE; i++)
    g_free (fixture->people[i]);
  steg_temporary_folder_free (fixture->folder);
}

static void
set_flag (Fixture *fixture, guint field, gboolean flag)
{
  StegEdit *edit = steg_edit_new (programme_of (fixture), "Round");

  steg_edit_flag (edit, steg_record_get_id (fixture->round), field, flag);
  g_assert_true (steg_session_commit (fixture->session, edit, NULL));
}

static void
set_state (Fixture *fixture, StegRoundState state)
{
  StegEdit *edit = steg_edit_new (programme_of (fixture), "Round");

  steg_edit_choice (edit, steg_record_get_id (fixture->round), STEG_ROUND_STATE, (int) state);
  g_assert_true (steg_session_commit (fixture->session, edit, NULL));
}

static StegBallot *
fill_in (Fixture *fixture, int person, int level)
{
  g_autoptr (GPtrArray) areas = steg_framework_areas (programme_of (fixture));
  g_autoptr (GPtrArray) aspects = steg_framework_aspects (programme_of (fixture));
  StegBallot *ballot = steg_ballot_new (steg_session_get_document (fixture->session),
                                        fixture->round, fixture->people[person]);

  steg_ballot_answer (ballot, steg_record_get_id (areas->pdata[0]),
                      steg_record_get_id (aspects->pdata[0]), level, SECRET);
  return ballot;
}

/* Takes @ballot over. Returns: why it was refused. */
static StegBallotFault
take (Fixture *fixture, StegBallot *ballot, gboolean replace)
{
  g_autoptr (StegBallot) own = ballot;
  g_autoptr (GError) error = NULL;
  StegBallotFault fault;
  gboolean        taken
    = steg_voting_take (fixture->session, fixture->round, own, replace, &fault, &error);

  g_assert_no_error (error);
  g_assert_cmpint (taken, ==, fault == STEG_BALLOT_SOUND);
  return fault;
}

static void
vote (Fixture *fixture, int person, int level)
{
  g_assert_cmpint (take (fixture, fill_in (fixture, person, level), FALSE), ==, STEG_BALLOT_SOUND);
}

static void
reveal (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  StegEdit *edit = steg_voting_reveal (fixture->session, fixture->round, &error);

  g_assert_no_error (error);
  g_assert_true (steg_session_commit (fixture->session, edit, &error));
  g_assert_no_error (error);
  steg_voting_forget (fixture->session, fixture->round);
}

/* Whether @words are anywhere among the bytes of the programme's file. */
static gboolean
file_holds (Fixture *fixture, const char *words)
{
  g_autofree char *bytes = NULL;
  gsize            size;

  g_assert_true (steg_session_publish (fixture->session, NULL));
  g_assert_true (
    g_file_get_contents (steg_session_get_path (fixture->session), &bytes, &size, NULL));
  return memmem (bytes, size, words, strlen (words)) != NULL;
}

static void
votes_are_not_in_the_file_until_they_are_revealed (Fixture *fixture, gconstpointer unused)
{
  vote (fixture, 0, 1);
  vote (fixture, 1, 2);
  g_assert_cmpuint (steg_voting_count (fixture->session, fixture->round), ==, 2);
  g_assert_cmpuint (count (fixture, &steg_vote_table), ==, 0);
  g_assert_false (file_holds (fixture, SECRET));
  reveal (fixture);
  g_assert_cmpuint (count (fixture, &steg_vote_table), ==, 2);
  g_assert_true (file_holds (fixture, SECRET));
  g_assert_cmpuint (steg_voting_count (fixture->session, fixture->round), ==, 0);
  g_assert_cmpint (steg_record_get_choice (fixture->round, STEG_ROUND_STATE), ==,
                   STEG_ROUND_STATE_TALKING);
  g_assert_true (steg_session_undo (fixture->session, NULL, NULL));
  g_assert_cmpuint (count (fixture, &steg_vote_table), ==, 0);
}

static void
an_undone_reveal_keeps_the_answers_as_before (Fixture *fixture, gconstpointer unused)
{
  vote (fixture, 0, 1);
  vote (fixture, 1, 2);
  reveal (fixture);
  for (int i = 0; i < 2; i++)
    {
      g_assert_true (steg_session_undo (fixture->session, NULL, NULL));
      g_assert_cmpuint (steg_voting_count (fixture->session, fixture->round), ==, 2);
      g_assert_cmpint (take (fixture, fill_in (fixture, 0, 3), FALSE), ==,
                       STEG_BALLOT_ALREADY_ANSWERED);
      g_assert_true (steg_session_redo (fixture->session, NULL, NULL));
      g_assert_cmpuint (steg_voting_count (fixture->session, fixture->round), ==, 0);
      g_assert_cmpuint (count (fixture, &steg_vote_table), ==, 2);
    }
  g_assert_true (steg_session_undo (fixture->session, NULL, NULL));
  g_assert_cmpint (take (fixture, fill_in (fixture, 0, 3), TRUE), ==, STEG_BALLOT_SOUND);
  reveal (fixture);
  g_assert_cmpuint (count (fixture, &steg_vote_table), ==, 2);
}

/* As when the program is closed and started again. */
static void
restart (Fixture *fixture)
{
  g_autofree char *path = g_strdup (steg_session_get_path (fixture->session));
  g_autofree char *round = g_strdup (steg_record_get_id (fixture->round));

  g_assert_true (steg_session_close (fixture->session, NULL));
  steg_assert_finalizes (fixture->session);
  fixture->session = steg_session_open (path, STEG_STORE_WINDOW, NULL);
  g_assert_nonnull (fixture->session);
  fixture->round = steg_programme_find (programme_of (fixture), round);
}

static void
a_reveal_is_undone_after_a_restart_too (Fixture *fixture, gconstpointer unused)
{
  vote (fixture, 0, 1);
  vote (fixture, 1, 2);
  reveal (fixture);
  vote (fixture, 2, 4);
  g_assert_true (steg_session_undo (fixture->session, NULL, NULL));
  restart (fixture);
  g_assert_true (steg_session_undo (fixture->session, NULL, NULL));
  g_assert_cmpuint (steg_voting_count (fixture->session, fixture->round), ==, 2);
  g_assert_cmpuint (count (fixture, &steg_vote_table), ==, 0);
  restart (fixture);
  reveal (fixture);
  g_assert_cmpuint (count (fixture, &steg_vote_table), ==, 2);
  g_assert_cmpstr (steg_record_get_text (
                     steg_programme_at (programme_of (fixture), &steg_vote_table, 1),
                     STEG_VOTE_COMMENT),
                   ==, SECRET);
}

static void
answers_that_came_since_are_revealed_by_redo (Fixture *fixture, gconstpointer unused)
{
  vote (fixture, 0, 1);
  reveal (fixture);
  g_assert_true (steg_session_undo (fixture->session, NULL, NULL));
  vote (fixture, 1, 2);
  restart (fixture);
  g_assert_true (steg_session_redo (fixture->session, NULL, NULL));
  g_assert_cmpuint (count (fixture, &steg_vote_table), ==, 2);
  g_assert_cmpuint (steg_voting_count (fixture->session, fixture->round), ==, 0);
}

static void
an_anonymous_reveal_is_undone_until_a_restart (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;

  set_flag (fixture, STEG_ROUND_ANONYMOUS, TRUE);
  for (int i = 0; i + 1 < N_PEOPLE; i++)
    vote (fixture, i, 1 + i);
  reveal (fixture);
  g_assert_true (steg_session_undo (fixture->session, NULL, NULL));
  g_assert_cmpuint (steg_voting_count (fixture->session, fixture->round), ==, N_PEOPLE - 1);
  g_assert_true (steg_session_redo (fixture->session, NULL, NULL));
  g_assert_cmpuint (steg_voting_count (fixture->session, fixture->round), ==, 0);
  restart (fixture);
  g_assert_false (steg_session_undo (fixture->session, NULL, &error));
  g_assert_error (error, STEG_ERROR, STEG_ERROR_ANONYMOUS);
  g_assert_cmpuint (count (fixture, &steg_tally_table), >, 0);
  g_assert_cmpuint (steg_voting_count (fixture->session, fixture->round), ==, 0);
}

static void
an_anonymous_round_keeps_how_many_and_not_who (Fixture *fixture, gconstpointer unused)
{
  guint sum = 0;

  set_flag (fixture, STEG_ROUND_ANONYMOUS, TRUE);
  for (int i = 0; i + 1 < N_PEOPLE; i++)
    vote (fixture, i, 1 + i % 2);
  reveal (fixture);
  g_assert_cmpuint (count (fixture, &steg_vote_table), ==, 0);
  for (guint i = 0; i < count (fixture, &steg_tally_table); i++)
    sum += (guint) steg_record_get_whole (
      steg_programme_at (programme_of (fixture), &steg_tally_table, i), STEG_TALLY_COUNT);
  g_assert_cmpuint (sum, ==, N_PEOPLE - 1);
  g_assert_false (file_holds (fixture, SECRET));
}

static void
the_promise_of_anonymity_outlives_a_change_of_the_round (Fixture *fixture, gconstpointer unused)
{
  set_flag (fixture, STEG_ROUND_ANONYMOUS, TRUE);
  for (int i = 0; i + 1 < N_PEOPLE; i++)
    vote (fixture, i, 2);
  set_flag (fixture, STEG_ROUND_ANONYMOUS, FALSE);
  reveal (fixture);
  g_assert_cmpuint (count (fixture, &steg_vote_table), ==, 0);
  g_assert_true (steg_record_get_flag (fixture->round, STEG_ROUND_ANONYMOUS));
  g_assert_false (file_holds (fixture, SECRET));
}

static void
too_few_answers_are_not_revealed (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (steg_voting_reveal (fixture->session, fixture->round, &error));
  g_assert_error (error, STEG_ERROR, STEG_ERROR_EMPTY);
  g_clear_error (&error);
  set_flag (fixture, STEG_ROUND_ANONYMOUS, TRUE);
  vote (fixture, 0, 1);
  vote (fixture, 1, 1);
  g_assert_null (steg_voting_reveal (fixture->session, fixture->round, &error));
  g_assert_error (error, STEG_ERROR, STEG_ERROR_INVALID);
}

static void
what_comes_after_reveal_is_late (Fixture *fixture, gconstpointer unused)
{
  vote (fixture, 0, 1);
  reveal (fixture);
  vote (fixture, 1, 3);
  g_assert_cmpuint (count (fixture, &steg_vote_table), ==, 2);
  g_assert_false (steg_record_get_flag (
    steg_programme_at (programme_of (fixture), &steg_vote_table, 0), STEG_VOTE_LATE));
  g_assert_true (steg_record_get_flag (
    steg_programme_at (programme_of (fixture), &steg_vote_table, 1), STEG_VOTE_LATE));
  g_assert_cmpint (take (fixture, fill_in (fixture, 1, 2), TRUE), ==,
                   STEG_BALLOT_ALREADY_ANSWERED);
  set_flag (fixture, STEG_ROUND_ANONYMOUS, TRUE);
  g_assert_cmpint (take (fixture, fill_in (fixture, 2, 2), FALSE), ==, STEG_BALLOT_TOO_LATE);
}

static void
what_cannot_be_taken_is_refused_with_the_reason (Fixture *fixture, gconstpointer unused)
{
  StegBallot *ballot = fill_in (fixture, 0, 5);

  g_assert_cmpint (take (fixture, ballot, FALSE), ==, STEG_BALLOT_LEVEL_OUT_OF_RANGE);
  g_assert_cmpint (take (fixture, fill_in (fixture, 3, 1), FALSE), ==, STEG_BALLOT_UNKNOWN_PERSON);
  ballot = fill_in (fixture, 0, 1);
  ballot->document[0] = 'x';
  g_assert_cmpint (take (fixture, ballot, FALSE), ==, STEG_BALLOT_OTHER_DOCUMENT);
  ballot = fill_in (fixture, 0, 1);
  ballot->round[0] = 'x';
  g_assert_cmpint (take (fixture, ballot, FALSE), ==, STEG_BALLOT_OTHER_ROUND);
  ballot = fill_in (fixture, 0, 1);
  steg_ballot_answer (ballot, "area", "aspect", 1, NULL);
  g_assert_cmpint (take (fixture, ballot, FALSE), ==, STEG_BALLOT_UNKNOWN_CELL);
  ballot = fill_in (fixture, 0, 1);
  g_ptr_array_set_size (ballot->answers, 0);
  g_assert_cmpint (take (fixture, ballot, FALSE), ==, STEG_BALLOT_EMPTY);
  vote (fixture, 0, 1);
  g_assert_cmpint (take (fixture, fill_in (fixture, 0, 2), FALSE), ==,
                   STEG_BALLOT_ALREADY_ANSWERED);
  g_assert_cmpint (take (fixture, fill_in (fixture, 0, 2), TRUE), ==, STEG_BALLOT_SOUND);
  set_state (fixture, STEG_ROUND_STATE_PREPARING);
  g_assert_cmpint (take (fixture, fill_in (fixture, 1, 1), FALSE), ==, STEG_BALLOT_TOO_EARLY);
  set_flag (fixture, STEG_ROUND_LOCKED, TRUE);
  g_assert_cmpint (take (fixture, fill_in (fixture, 1, 1), FALSE), ==, STEG_BALLOT_LOCKED);
}

static void
what_all_agree_on_is_accepted_and_undone_in_one_step (Fixture *fixture, gconstpointer unused)
{
  vote (fixture, 0, 2);
  vote (fixture, 1, 2);
  reveal (fixture);
  g_assert_true (steg_session_commit (
    fixture->session, steg_voting_accept (programme_of (fixture), fixture->round), NULL));
  g_assert_cmpuint (count (fixture, &steg_rating_table), ==, 1);
  g_assert_true (steg_session_undo (fixture->session, NULL, NULL));
  g_assert_cmpuint (count (fixture, &steg_rating_table), ==, 0);
}

static void
add (const char *name, void (*test) (Fixture *, gconstpointer))
{
  g_test_add (name, Fixture, NULL, set_up, test, tear_down);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("/voting/votes_are_not_in_the_file_until_they_are_revealed",
       votes_are_not_in_the_file_until_they_are_revealed);
  add ("/voting/an_undone_reveal_keeps_the_answers_as_before",
       an_undone_reveal_keeps_the_answers_as_before);
  add ("/voting/a_reveal_is_undone_after_a_restart_too", a_reveal_is_undone_after_a_restart_too);
  add ("/voting/answers_that_came_since_are_revealed_by_redo",
       answers_that_came_since_are_revealed_by_redo);
  add ("/voting/an_anonymous_reveal_is_undone_until_a_restart",
       an_anonymous_reveal_is_undone_until_a_restart);
  add ("/voting/an_anonymous_round_keeps_how_many_and_not_who",
       an_anonymous_round_keeps_how_many_and_not_who);
  add ("/voting/the_promise_of_anonymity_outlives_a_change_of_the_round",
       the_promise_of_anonymity_outlives_a_change_of_the_round);
  add ("/voting/too_few_answers_are_not_revealed", too_few_answers_are_not_revealed);
  add ("/voting/what_comes_after_reveal_is_late", what_comes_after_reveal_is_late);
  add ("/voting/what_cannot_be_taken_is_refused_with_the_reason",
       what_cannot_be_taken_is_refused_with_the_reason);
  add ("/voting/what_all_agree_on_is_accepted_and_undone_in_one_step",
       what_all_agree_on_is_accepted_and_undone_in_one_step);
  return g_test_run ();
}
