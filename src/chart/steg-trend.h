/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-chart.h"

G_BEGIN_DECLS

/* The words around the figures, already translated; one that is %NULL is not drawn. */
typedef struct
{
  const char *goal;  /* what the goal line means: "Goal: level 3" */
  const char *mean;  /* what the line means */
  const char *range; /* what the band means: from the lowest to the highest area */
} StegTrendWords;

typedef struct
{
  const char *identity; /* handed back when the round is activated */
  const char *name;     /* "May 2026" */
  const char *spoken;
  const char *value;  /* the mean as it is written: "1.5"; %NULL: nothing is agreed on */
  double      mean;   /* of the areas that have a level; 0: none has */
  int         lowest; /* of those areas */
  int         highest;
} StegTrendRound;

/* What a trend shows: a column for each round, in it the mean of all levels and how far the areas
 * are apart; and below, if there is room, the level of every area. */
typedef struct
{
  StegChart      chart;
  StegTrendWords words;
  int            goal;   /* 0: none, or not the same for all areas */
  GPtrArray     *levels; /* titles, from level 1 */
  GArray        *rounds; /* of StegTrendRound, in order */
  GPtrArray     *areas;  /* names */
  GArray        *cells;  /* of int: the levels of the first area, round by round, of the second … */
} StegTrend;

/* Without anything. Texts are copied, here and below. */
StegTrend *steg_trend_new (const StegTrendWords *words, int goal);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegTrend, steg_chart_unref)

/* Each adds one more: first all levels and rounds, then the areas with their level in each round
 * (0: not assessed). */
void steg_trend_add_level (StegTrend *self, const char *title);
void steg_trend_add_round (StegTrend *self, const StegTrendRound *round);
void steg_trend_add_area (StegTrend *self, const char *name, const int *levels);

/* The round at @position. Borrowed. */
const StegTrendRound *steg_trend_round (const StegTrend *self, guint position);

G_END_DECLS
