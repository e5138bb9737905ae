/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-programme.h"

G_BEGIN_DECLS

#define STEG_VOTE_MOST_LEVELS 10

/* How the votes of one round for one aspect of one area lie: of named votes or of a tally alike. */
typedef struct
{
  StegRecord *area; /* borrowed, as aspect */
  StegRecord *aspect;
  guint       counts[STEG_VOTE_MOST_LEVELS]; /* by level; at 0 those who do not know */
  guint       n_votes;                       /* those who named a level */
  double      median;                        /* halfway between the middle two; 0 without votes */
  int         lowest;                        /* 0 without votes */
  int         highest;
  gboolean    agreed; /* at least two named a level, all the same, and nobody does not know */
} StegVoteSpread;

/* How the votes in @round for @aspect of @area lie. */
StegVoteSpread steg_vote_spread (StegProgramme *programme,
                                 StegRecord    *round,
                                 StegRecord    *area,
                                 StegRecord    *aspect);

/* Whether a vote for @level stands apart: two levels or more from the median. */
gboolean steg_vote_spread_stands_apart (const StegVoteSpread *self, int level);

/* The votes (of table vote) behind it, from the lowest level to the highest and then of those who
 * do not know, alike by name. None in an anonymous round. Returns: (of borrowed StegRecord) owned.
 */
GPtrArray *
steg_vote_spread_votes (StegProgramme *programme, StegRecord *round, const StegVoteSpread *self);

/* Those of them that stand apart. Returns: (of borrowed StegRecord) owned. */
GPtrArray *
steg_vote_spread_apart (StegProgramme *programme, StegRecord *round, const StegVoteSpread *self);

/* Whether @round has any votes, or a tally. */
gboolean steg_vote_spread_has_any (StegProgramme *programme, StegRecord *round);

/* What should be talked about first: the areas by the sum over their aspects of the distance
 * between the lowest and the highest vote, the greatest first; alike, in the framework's order.
 * Returns: (of borrowed StegRecord) owned. */
GPtrArray *steg_vote_spread_areas (StegProgramme *programme, StegRecord *round);

/* That sum for @area. */
int steg_vote_spread_disagreement (StegProgramme *programme, StegRecord *round, StegRecord *area);

/* The aspects in which all agree and that are not rated in @round yet. Returns: (of StegVoteSpread)
 * owned. */
GArray *steg_vote_spread_agreed (StegProgramme *programme, StegRecord *round);

G_END_DECLS
