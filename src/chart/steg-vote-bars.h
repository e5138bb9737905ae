/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-chart.h"

G_BEGIN_DECLS

/* How many voted for one level. */
typedef struct
{
  const char *identity; /* handed back when it is pressed */
  const char *label;    /* "1", "?" */
  const char *spoken;   /* "Level 4, proactive: 1 vote: CISO, who stands apart" */
  guint       count;
  int         level;    /* 0: they do not know */
  gboolean    is_apart; /* two levels or more from the median */
} StegVoteBar;

/* How the votes for one aspect lie: a bar per level, side by side, those who do not know a little
 * apart after them, and a sign below the median. What stands apart is dashed. */
typedef struct
{
  StegChart chart;
  double    median;   /* 0: none has named a level */
  int       n_levels; /* of the framework */
  GArray   *bars;     /* of StegVoteBar */
} StegVoteBars;

/* Without bars. */
StegVoteBars *steg_vote_bars_new (int n_levels, double median);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegVoteBars, steg_chart_unref)

/* Adds one more. Texts are copied. A level without votes is added too, for its label. */
void steg_vote_bars_add (StegVoteBars *self, const StegVoteBar *bar);

/* Borrowed. */
const StegVoteBar *steg_vote_bars_get (const StegVoteBars *self, guint position);

G_END_DECLS
