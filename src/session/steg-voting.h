/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-ballot.h"
#include "session/steg-session.h"

G_BEGIN_DECLS

/* Votes before they are revealed. They are kept as answer files (steg-ballot-file.h) in the state
 * folder of this computer, votes/DOCUMENT/ROUND/PERSON.csv, and never in the programme's file,
 * whose history would let everybody read them. */

/* Takes @ballot into @round. While the round is voting it is kept, for Reveal; one that comes after
 * Reveal is committed at once and marked as late. One of somebody who has answered before is
 * refused unless @replace, and after Reveal always. Why it was refused is said in @fault. Returns:
 * FALSE when it was refused (@error not set) or could not be kept (@error). */
gboolean steg_voting_take (StegSession     *session,
                           StegRecord      *round,
                           StegBallot      *ballot,
                           gboolean         replace,
                           StegBallotFault *fault,
                           GError         **error);

/* Keeps @ballot for the Reveal of @round, in place of an earlier one of the same person, whatever
 * the round says of itself. Returns: FALSE with @error when it could not be kept. */
gboolean steg_voting_keep (StegSession *session,
                           StegRecord  *round,
                           StegBallot  *ballot,
                           GError     **error);

/* @ballot, an empty one, as an answer file to be filled in, with the statements in @language beside
 * (steg_ballot_file_write()). Returns: owned. */
char *
steg_voting_write_ballot (StegSession *session, const StegBallot *ballot, const char *language);

/* The ids of those whose answers to @round are kept here or revealed by name. Returns: a set,
 * owned. */
GHashTable *steg_voting_answered (StegSession *session, StegRecord *round);

/* How many answers to @round are kept here. */
guint steg_voting_count (StegSession *session, StegRecord *round);

/* Fewer answers to an anonymous round than this are not revealed: they would have names. */
#define STEG_VOTING_LEAST_ANONYMOUS 3

/* The label of a Reveal in the log; its argument is the title of the round. */
#define STEG_VOTING_REVEAL_LABEL N_ ("Reveal the votes of “%s”")

/* What reveals the kept answers to @round, as one edit: named votes, or in an anonymous round only
 * how many voted for each level. When it has been committed, steg_voting_forget() must follow.
 * Returns: owned; %NULL with %STEG_ERROR_EMPTY when nothing is kept, %STEG_ERROR_INVALID when an
 * anonymous round has too few, or another error. */
StegEdit *steg_voting_reveal (StegSession *session, StegRecord *round, GError **error);

/* Removes the kept answers to @round. Those to an anonymous round are nowhere then; as long as
 * @session lives it remembers them, so that the Reveal can be undone (steg-unreveal.h). */
void steg_voting_forget (StegSession *session, StegRecord *round);

/* What @session remembers of @round. Returns: (of StegBallot) borrowed; %NULL when nothing. */
GPtrArray *steg_voting_remembered (StegSession *session, StegRecord *round);

/* Rates every aspect in which all agree and that is not rated yet at the level they agree on.
 * Returns: owned; empty when there is none. */
StegEdit *steg_voting_accept (StegProgramme *programme, StegRecord *round);

G_END_DECLS
