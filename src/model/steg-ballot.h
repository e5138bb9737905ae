/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* What one participant answers for one aspect of one area. */
typedef struct
{
  char *area; /* the id of an area */
  char *aspect;
  int   level;   /* 0: does not know */
  char *comment; /* "" without one */
} StegBallotAnswer;

/* The answers of one participant in one round, before they are revealed. */
typedef struct
{
  char      *document;  /* the programme's identity */
  char      *round;     /* ids */
  char      *person;    /* "" in one that does not say whose it is */
  gboolean   anonymous; /* whoever answered was promised that only the tally is kept */
  GPtrArray *answers;   /* of StegBallotAnswer */
} StegBallot;

/* An empty ballot for @person in @round. Returns: owned. */
StegBallot *steg_ballot_new (const char *document, StegRecord *round, const char *person);
void        steg_ballot_free (StegBallot *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegBallot, steg_ballot_free)

/* Adds an answer; one for the same aspect of the same area is not replaced. @comment may be %NULL.
 */
void steg_ballot_answer (
  StegBallot *self, const char *area, const char *aspect, int level, const char *comment);

/* Why a ballot cannot be taken. */
typedef enum
{
  STEG_BALLOT_SOUND,
  STEG_BALLOT_OTHER_DOCUMENT,
  STEG_BALLOT_OTHER_ROUND,
  STEG_BALLOT_UNKNOWN_PERSON,
  STEG_BALLOT_UNKNOWN_CELL,
  STEG_BALLOT_TWO_ANSWERS,
  STEG_BALLOT_LEVEL_OUT_OF_RANGE,
  STEG_BALLOT_LONG_COMMENT,
  STEG_BALLOT_EMPTY,
  STEG_BALLOT_TOO_EARLY,
  STEG_BALLOT_LOCKED,
  STEG_BALLOT_TOO_LATE,
  STEG_BALLOT_ALREADY_ANSWERED,
  STEG_BALLOT_UNREADABLE,
} StegBallotFault;

/* Whether @self can be taken into @round of @programme, whose identity is @document. Whether the
 * person has answered before is for steg_voting_take() to say. */
StegBallotFault steg_ballot_check (const StegBallot *self,
                                   StegProgramme    *programme,
                                   const char       *document,
                                   StegRecord       *round);

/* Why, as a sentence that says what to do: an untranslated msgid. */
const char *steg_ballot_fault_words (StegBallotFault fault);

/* Whether votes in @round have been revealed, so that whatever comes now is late. */
gboolean steg_ballot_is_revealed (StegRecord *round);

/* The persons who take part in @round, by name. Returns: (of borrowed StegRecord) owned. */
GPtrArray *steg_ballot_voters (StegProgramme *programme, StegRecord *round);

/* Of those, who were there or were not, by name. Returns: (of borrowed StegRecord) owned. */
GPtrArray *
steg_ballot_seated (StegProgramme *programme, StegRecord *round, gboolean attended);

/* The roles that an area needs at the table (area_role) and that no participant of @round is or
 * holds on the day of the round. Returns: their names in @language, owned. */
char **
steg_ballot_missing_roles (StegProgramme *programme, StegRecord *round, const char *language);

/* The same when @persons (of StegRecord) sit at the table on @day. */
char **steg_ballot_roles_missing_among (StegProgramme *programme,
                                        GPtrArray     *persons,
                                        StegDate       day,
                                        const char    *language);

G_END_DECLS
