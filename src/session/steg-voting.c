/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/steg-voting.h"

#include "base/steg-error.h"
#include "exchange/steg-ballot-file.h"
#include "model/steg-framework.h"
#include "model/steg-rating.h"
#include "model/steg-tables.h"
#include "model/steg-vote-spread.h"
#include "store/steg-installation.h"

#include <glib/gstdio.h>
#include <string.h>

#define SUFFIX ".csv"

/* Returns: owned; %NULL with @error. */
static char *
folder_of (StegSession *session, StegRecord *round, GError **error)
{
  g_autofree char *part = g_build_filename ("votes", steg_session_get_document (session),
                                            steg_record_get_id (round), NULL);

  return steg_installation_folder (part, error);
}

static char *
path_of (const char *folder, const char *person)
{
  g_autofree char *name = g_strconcat (person, SUFFIX, NULL);

  return g_build_filename (folder, name, NULL);
}

typedef void (*Visit) (const char *path, const char *person, gpointer user_value);

static void
visit_kept (StegSession *session, StegRecord *round, Visit visit, gpointer user_value)
{
  g_autofree char *folder = folder_of (session, round, NULL);
  g_autoptr (GDir) dir = folder != NULL ? g_dir_open (folder, 0, NULL) : NULL;
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, SUFFIX))
      {
        g_autofree char *path = g_build_filename (folder, name, NULL);
        g_autofree char *person = g_strndup (name, strlen (name) - strlen (SUFFIX));

        visit (path, person, user_value);
      }
}

static void
add_person (const char *path, const char *person, gpointer set)
{
  g_hash_table_add (set, g_strdup (person));
}

static GHashTable *
kept_persons (StegSession *session, StegRecord *round)
{
  GHashTable *persons = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  visit_kept (session, round, add_person, persons);
  return persons;
}

static void
add_revealed (StegProgramme *programme, StegRecord *round, GHashTable *persons)
{
  GPtrArray *votes = steg_programme_linked (programme, &steg_vote_table, STEG_VOTE_ROUND,
                                            steg_record_get_id (round));

  for (guint i = 0; votes != NULL && i < votes->len; i++)
    g_hash_table_add (persons,
                      g_strdup (steg_record_get_link_id (votes->pdata[i], STEG_VOTE_PERSON)));
}

GHashTable *
steg_voting_answered (StegSession *session, StegRecord *round)
{
  GHashTable *persons = kept_persons (session, round);

  add_revealed (steg_session_get_programme (session), round, persons);
  return persons;
}

guint
steg_voting_count (StegSession *session, StegRecord *round)
{
  g_autoptr (GHashTable) persons = kept_persons (session, round);

  return g_hash_table_size (persons);
}

char *
steg_voting_write_ballot (StegSession *session, const StegBallot *ballot, const char *language)
{
  return steg_ballot_file_write (ballot, steg_session_get_programme (session), language);
}

gboolean
steg_voting_keep (StegSession *session, StegRecord *round, StegBallot *ballot, GError **error)
{
  g_autofree char *folder = folder_of (session, round, error);
  g_autofree char *path = folder != NULL ? path_of (folder, ballot->person) : NULL;
  g_autofree char *text = NULL;
  g_autoptr (GError) failure = NULL;

  if (path == NULL)
    return FALSE;
  ballot->anonymous |= steg_record_get_flag (round, STEG_ROUND_ANONYMOUS);
  text = steg_ballot_file_write (ballot, steg_session_get_programme (session), NULL);
  if (g_file_set_contents_full (path, text, -1, G_FILE_SET_CONTENTS_CONSISTENT, 0600, &failure))
    return TRUE;
  steg_error_take_failure (error, g_steal_pointer (&failure), path);
  return FALSE;
}

static void
write_vote (StegEdit *edit, const StegBallot *ballot, const StegBallotAnswer *answer, gboolean late)
{
  const char *const parts[]
    = { ballot->round, answer->area, answer->aspect, ballot->person, NULL };
  const char *id = steg_edit_ensure (edit, &steg_vote_table, parts);

  steg_edit_whole (edit, id, STEG_VOTE_LEVEL, answer->level);
  steg_edit_text (edit, id, STEG_VOTE_COMMENT, answer->comment);
  steg_edit_flag (edit, id, STEG_VOTE_LATE, late);
}

static void
write_votes (StegEdit *edit, const StegBallot *ballot, gboolean late)
{
  for (guint i = 0; i < ballot->answers->len; i++)
    write_vote (edit, ballot, ballot->answers->pdata[i], late);
}

static StegEdit *
edit_about (StegSession *session, const char *label, StegRecord *round)
{
  StegEdit *edit = steg_edit_new (steg_session_get_programme (session), label);

  steg_edit_argument (edit, steg_record_get_text (round, STEG_ROUND_TITLE));
  return edit;
}

static gboolean
commit_late (StegSession *session, StegRecord *round, const StegBallot *ballot, GError **error)
{
  StegEdit *edit = edit_about (session, N_ ("Take late votes into “%s”"), round);

  write_votes (edit, ballot, TRUE);
  return steg_session_commit (session, edit, error);
}

gboolean
steg_voting_take (StegSession     *session,
                  StegRecord      *round,
                  StegBallot      *ballot,
                  gboolean         replace,
                  StegBallotFault *fault,
                  GError         **error)
{
  g_autoptr (GHashTable) answered = steg_voting_answered (session, round);
  gboolean revealed = steg_ballot_is_revealed (round);

  *fault = steg_ballot_check (ballot, steg_session_get_programme (session),
                              steg_session_get_document (session), round);
  if (*fault == STEG_BALLOT_SOUND && g_hash_table_contains (answered, ballot->person)
      && (revealed || !replace))
    *fault = STEG_BALLOT_ALREADY_ANSWERED;
  if (*fault != STEG_BALLOT_SOUND)
    return FALSE;
  return revealed ? commit_late (session, round, ballot, error)
                  : steg_voting_keep (session, round, ballot, error);
}

typedef struct
{
  GPtrArray *ballots; /* of StegBallot */
  GError    *error;
} Loading;

static void
load (const char *path, const char *person, gpointer user_value)
{
  Loading    *loading = user_value;
  StegBallot *ballot
    = loading->error == NULL ? steg_ballot_file_load (path, &loading->error) : NULL;

  if (ballot != NULL)
    g_ptr_array_add (loading->ballots, ballot);
}

/* Returns: (of StegBallot) owned; %NULL with @error. */
static GPtrArray *
load_kept (StegSession *session, StegRecord *round, GError **error)
{
  g_autoptr (GPtrArray) ballots
    = g_ptr_array_new_with_free_func ((GDestroyNotify) steg_ballot_free);
  Loading loading = { ballots, NULL };

  visit_kept (session, round, load, &loading);
  if (!steg_error_pass (loading.error, error))
    return NULL;
  return g_steal_pointer (&ballots);
}

/* A promise holds even when the round has been changed since it was made. */
static gboolean
is_anonymous (StegRecord *round, GPtrArray *ballots)
{
  for (guint i = 0; i < ballots->len; i++)
    if (((StegBallot *) ballots->pdata[i])->anonymous)
      return TRUE;
  return steg_record_get_flag (round, STEG_ROUND_ANONYMOUS);
}

/* How many of @ballots have an answer like @like. */
static guint
count_alike (GPtrArray *ballots, const StegBallotAnswer *like)
{
  guint n = 0;

  for (guint i = 0; i < ballots->len; i++)
    {
      GPtrArray *answers = ((StegBallot *) ballots->pdata[i])->answers;

      for (guint k = 0; k < answers->len; k++)
        {
          const StegBallotAnswer *answer = answers->pdata[k];

          n += strcmp (answer->area, like->area) == 0
               && strcmp (answer->aspect, like->aspect) == 0 && answer->level == like->level;
        }
    }
  return n;
}

static void
write_count (StegEdit *edit, StegRecord *round, GPtrArray *ballots, const StegBallotAnswer *like)
{
  g_autofree char  *level = g_strdup_printf ("%d", like->level);
  const char *const parts[]
    = { steg_record_get_id (round), like->area, like->aspect, level, NULL };

  steg_edit_whole (edit, steg_edit_ensure (edit, &steg_tally_table, parts), STEG_TALLY_COUNT,
                   count_alike (ballots, like));
}

/* Every level of every cell is written, those that nobody chose as 0, in the framework's order: so
 * not even the order of the rows says who came first. */
static void
write_tally (StegEdit *edit, StegProgramme *programme, StegRecord *round, GPtrArray *ballots)
{
  g_autoptr (GPtrArray) areas = steg_framework_areas (programme);
  g_autoptr (GPtrArray) aspects = steg_framework_aspects (programme);
  int highest = steg_framework_highest_level (programme);

  for (guint i = 0; i < areas->len; i++)
    for (guint k = 0; k < aspects->len; k++)
      for (int level = 0; level <= highest; level++)
        {
          StegBallotAnswer like = { .area = (char *) steg_record_get_id (areas->pdata[i]),
                                    .aspect = (char *) steg_record_get_id (aspects->pdata[k]),
                                    .level = level };

          write_count (edit, round, ballots, &like);
        }
}

static gboolean
check_enough (GPtrArray *ballots, gboolean anonymous, GError **error)
{
  if (ballots->len == 0)
    g_set_error_literal (error, STEG_ERROR, STEG_ERROR_EMPTY, "no answers are kept");
  else if (anonymous && ballots->len < STEG_VOTING_LEAST_ANONYMOUS)
    g_set_error_literal (error, STEG_ERROR, STEG_ERROR_INVALID,
                         "too few answers for an anonymous round");
  else
    return TRUE;
  return FALSE;
}

StegEdit *
steg_voting_reveal (StegSession *session, StegRecord *round, GError **error)
{
  g_autoptr (GPtrArray) ballots = load_kept (session, round, error);
  StegProgramme *programme = steg_session_get_programme (session);
  gboolean       anonymous = ballots != NULL && is_anonymous (round, ballots);
  StegEdit      *edit;

  if (ballots == NULL || !check_enough (ballots, anonymous, error))
    return NULL;
  edit = edit_about (session, STEG_VOTING_REVEAL_LABEL, round);
  if (anonymous)
    write_tally (edit, programme, round, ballots);
  for (guint i = 0; !anonymous && i < ballots->len; i++)
    write_votes (edit, ballots->pdata[i], FALSE);
  steg_edit_flag (edit, steg_record_get_id (round), STEG_ROUND_ANONYMOUS, anonymous);
  if (!steg_ballot_is_revealed (round))
    steg_edit_choice (edit, steg_record_get_id (round), STEG_ROUND_STATE,
                      STEG_ROUND_STATE_TALKING);
  return edit;
}

/* By the ids of the rounds: (of StegBallot) what anonymous ones kept before their Reveal. */
static GHashTable *
get_remembered (StegSession *session)
{
  static const char key[] = "steg-voting-remembered";
  GHashTable       *rounds = g_object_get_data (G_OBJECT (session), key);

  if (rounds == NULL)
    {
      rounds = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                      (GDestroyNotify) g_ptr_array_unref);
      g_object_set_data_full (G_OBJECT (session), key, rounds,
                              (GDestroyNotify) g_hash_table_unref);
    }
  return rounds;
}

GPtrArray *
steg_voting_remembered (StegSession *session, StegRecord *round)
{
  return g_hash_table_lookup (get_remembered (session), steg_record_get_id (round));
}

static void
remove_kept (const char *path, const char *person, gpointer unused)
{
  g_unlink (path);
}

void
steg_voting_forget (StegSession *session, StegRecord *round)
{
  g_autofree char *folder = folder_of (session, round, NULL);
  g_autoptr (GPtrArray) ballots = load_kept (session, round, NULL);

  if (ballots != NULL && ballots->len > 0 && is_anonymous (round, ballots))
    g_hash_table_replace (get_remembered (session), g_strdup (steg_record_get_id (round)),
                          g_steal_pointer (&ballots));
  visit_kept (session, round, remove_kept, NULL);
  if (folder != NULL)
    g_rmdir (folder);
}

static void
accept (StegEdit *edit, StegRecord *round, const StegVoteSpread *spread)
{
  const char *const parts[] = { steg_record_get_id (round), steg_record_get_id (spread->area),
                                steg_record_get_id (spread->aspect), NULL };
  const char       *id = steg_edit_ensure (edit, &steg_rating_table, parts);

  steg_edit_choice (edit, id, STEG_RATING_STATE, STEG_RATING_STATE_RATED);
  steg_edit_whole (edit, id, STEG_RATING_LEVEL, spread->lowest);
}

StegEdit *
steg_voting_accept (StegProgramme *programme, StegRecord *round)
{
  g_autoptr (GArray) agreed = steg_vote_spread_agreed (programme, round);
  StegEdit *edit = steg_edit_new (programme, N_ ("Accept what all agree on in “%s”"));

  steg_edit_argument (edit, steg_record_get_text (round, STEG_ROUND_TITLE));
  for (guint i = 0; i < agreed->len; i++)
    accept (edit, round, &g_array_index (agreed, StegVoteSpread, i));
  return edit;
}
