/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/steg-unreveal.h"

#include "base/steg-error.h"
#include "model/steg-tables.h"
#include "model/steg-vote-spread.h"
#include "session/steg-voting.h"

#include <string.h>

static gboolean
is_reveal (const StegLogRow *row)
{
  return row != NULL && row->label != NULL && strcmp (row->label, STEG_VOTING_REVEAL_LABEL) == 0;
}

/* The log names a round by its title, which is not its own alone: those that the Reveal @row may be
 * about. Returns: (of StegRecord) owned. */
static GPtrArray *
list_revealed (StegProgramme *programme, const StegLogRow *row)
{
  GPtrArray  *rounds = g_ptr_array_new_with_free_func (g_object_unref);
  const char *title = row->arguments != NULL ? row->arguments[0] : NULL;

  for (guint i = 0; i < steg_programme_count (programme, &steg_round_table); i++)
    {
      StegRecord *round = steg_programme_at (programme, &steg_round_table, i);

      if (g_strcmp0 (steg_record_get_text (round, STEG_ROUND_TITLE), title) == 0
          && steg_vote_spread_has_any (programme, round))
        g_ptr_array_add (rounds, g_object_ref (round));
    }
  return rounds;
}

/* The ballot of @person among @ballots, made where there is none yet. */
static StegBallot *
ballot_of (GHashTable *ballots, const char *document, StegRecord *round, const char *person)
{
  StegBallot *ballot = g_hash_table_lookup (ballots, person);

  if (ballot == NULL)
    {
      ballot = steg_ballot_new (document, round, person);
      g_hash_table_insert (ballots, ballot->person, ballot);
    }
  return ballot;
}

/* The named votes of @round as they were handed in; late ones came by themselves. Returns: (of
 * StegBallot by person) owned. */
static GHashTable *
collect_named (StegSession *session, StegRecord *round)
{
  StegProgramme *programme = steg_session_get_programme (session);
  GPtrArray     *votes = steg_programme_linked (programme, &steg_vote_table, STEG_VOTE_ROUND,
                                                steg_record_get_id (round));
  GHashTable    *ballots
    = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) steg_ballot_free);

  for (guint i = 0; votes != NULL && i < votes->len; i++)
    if (!steg_record_get_flag (votes->pdata[i], STEG_VOTE_LATE))
      steg_ballot_answer (ballot_of (ballots, steg_session_get_document (session), round,
                                     steg_record_get_link_id (votes->pdata[i], STEG_VOTE_PERSON)),
                          steg_record_get_link_id (votes->pdata[i], STEG_VOTE_AREA),
                          steg_record_get_link_id (votes->pdata[i], STEG_VOTE_ASPECT),
                          (int) steg_record_get_whole (votes->pdata[i], STEG_VOTE_LEVEL),
                          steg_record_get_text (votes->pdata[i], STEG_VOTE_COMMENT));
  return ballots;
}

static gboolean
keep_named (StegSession *session, StegRecord *round, GError **error)
{
  g_autoptr (GHashTable) ballots = collect_named (session, round);
  GHashTableIter iter;
  gpointer       ballot;

  g_hash_table_iter_init (&iter, ballots);
  while (g_hash_table_iter_next (&iter, NULL, &ballot))
    if (!steg_voting_keep (session, round, ballot, error))
      return FALSE;
  return TRUE;
}

static gboolean
keep_remembered (StegSession *session, StegRecord *round, GError **error)
{
  GPtrArray *ballots = steg_voting_remembered (session, round);

  if (ballots == NULL)
    {
      g_set_error_literal (error, STEG_ERROR, STEG_ERROR_ANONYMOUS,
                           "of an anonymous round only the tally is left");
      return FALSE;
    }
  for (guint i = 0; i < ballots->len; i++)
    if (!steg_voting_keep (session, round, ballots->pdata[i], error))
      return FALSE;
  return TRUE;
}

GPtrArray *
steg_unreveal_prepare (StegSession *session, GError **error)
{
  const StegLogRow *row = steg_session_get_undo (session);
  g_autoptr (GPtrArray) rounds = NULL;

  if (!is_reveal (row))
    return g_ptr_array_new ();
  rounds = list_revealed (steg_session_get_programme (session), row);
  for (guint i = 0; i < rounds->len; i++)
    {
      StegRecord *round = rounds->pdata[i];
      gboolean    is_kept = steg_record_get_flag (round, STEG_ROUND_ANONYMOUS)
                              ? keep_remembered (session, round, error)
                              : keep_named (session, round, error);

      if (!is_kept)
        {
          steg_unreveal_finish (session, rounds);
          return NULL;
        }
    }
  return g_steal_pointer (&rounds);
}

void
steg_unreveal_finish (StegSession *session, GPtrArray *rounds)
{
  for (guint i = 0; i < rounds->len; i++)
    if (steg_vote_spread_has_any (steg_session_get_programme (session), rounds->pdata[i]))
      steg_voting_forget (session, rounds->pdata[i]);
}

static gboolean
reveal_again (StegSession *session, StegRecord *round, GError **error)
{
  StegEdit *edit = steg_voting_reveal (session, round, error);

  if (edit == NULL || !steg_session_commit (session, edit, error))
    return FALSE;
  steg_voting_forget (session, round);
  return TRUE;
}

/* An edit that changes nothing is not logged: where the answers are what they were, redo is all. */
gboolean
steg_unreveal_redone (StegSession *session, const StegLogRow *row, GError **error)
{
  g_autoptr (GPtrArray) rounds = NULL;

  if (!is_reveal (row))
    return TRUE;
  rounds = list_revealed (steg_session_get_programme (session), row);
  for (guint i = 0; i < rounds->len; i++)
    if (steg_voting_count (session, rounds->pdata[i]) > 0
        && !reveal_again (session, rounds->pdata[i], error))
      return FALSE;
  return TRUE;
}
