/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/steg-answers.h"

#include "base/steg-error.h"
#include "exchange/steg-ballot-file.h"
#include "model/steg-tables.h"
#include "session/steg-attaching.h"
#include "session/steg-voting.h"

#include <string.h>

/* What is there and is no answer file, as against what cannot be read at all. */
static gboolean
is_unfit (const GError *error)
{
  return g_error_matches (error, STEG_ERROR, STEG_ERROR_DAMAGED)
         || g_error_matches (error, STEG_ERROR, STEG_ERROR_TOO_LARGE)
         || g_error_matches (error, STEG_ERROR, STEG_ERROR_EMPTY)
         || g_error_matches (error, STEG_ERROR, STEG_ERROR_NO_FILE);
}

/* Returns: owned; %NULL with @error, or without when there is no answer file in it. */
static StegBallot *
read_answers (const char *path, GError **error)
{
  g_autoptr (GError) failure = NULL;
  g_autoptr (GBytes) bytes = steg_attaching_read (path, &failure);
  StegBallot *ballot = bytes != NULL ? steg_ballot_file_read (bytes, &failure) : NULL;

  if (failure != NULL && !is_unfit (failure))
    g_propagate_error (error, g_steal_pointer (&failure));
  return ballot;
}

static StegRecord *
find (StegProgramme *programme, const StegTable *table, const char *id)
{
  StegRecord *record = steg_programme_find (programme, id);

  return record != NULL && steg_record_get_table (record) == table ? record : NULL;
}

gboolean
steg_answers_take (StegSession      *session,
                   const char       *path,
                   gboolean          replace,
                   StegAnswerTaking *taking,
                   GError          **error)
{
  g_autoptr (StegBallot) ballot = read_answers (path, error);
  StegProgramme *programme = steg_session_get_programme (session);

  *taking = (StegAnswerTaking){ .fault = STEG_BALLOT_UNREADABLE };
  if (ballot == NULL)
    return FALSE;
  taking->round = find (programme, &steg_round_table, ballot->round);
  taking->person = find (programme, &steg_person_table, ballot->person);
  if (taking->round == NULL)
    {
      taking->fault = strcmp (ballot->document, steg_session_get_document (session)) == 0
                        ? STEG_BALLOT_OTHER_ROUND
                        : STEG_BALLOT_OTHER_DOCUMENT;
      return FALSE;
    }
  taking->late = steg_ballot_is_revealed (taking->round);
  return steg_voting_take (session, taking->round, ballot, replace, &taking->fault, error);
}
