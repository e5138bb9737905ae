/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-chart.h"

G_BEGIN_DECLS

/* The hours of what nobody has estimated. */
#define STEG_EFFORT_NOT_ESTIMATED (-1.0)

/* How an action is doing; told apart by shape. */
typedef enum
{
  STEG_EFFORT_AHEAD,
  STEG_EFFORT_UNDER_WAY,
  STEG_EFFORT_LATE,
  STEG_EFFORT_DONE,
  STEG_EFFORT_N_STATES,
} StegEffortState;

/* Already translated; a legend entry that is %NULL is not drawn. */
typedef struct
{
  const char *not_estimated; /* stands below the place of what has no hours */
  const char *quick;         /* what is marked as much effect for little effort: "quick wins" */
  const char *quick_key;     /* the same in the legend, with what it means */
  const char *states[STEG_EFFORT_N_STATES];
} StegEffortWords;

/* Everything that has the same effect: from the greatest to none. */
typedef struct
{
  const char *name;  /* "2 statements" */
  double      quick; /* an action of no more hours is a quick win; 0: none is */
} StegEffortBand;

typedef struct
{
  double      hours;
  const char *label; /* "8 h" */
} StegEffortTick;

typedef struct
{
  const char     *identity; /* handed back when it is pressed */
  const char     *title;
  const char     *cost;   /* "12 000 SEK"; %NULL: not known */
  const char     *spoken; /* all of it in a sentence */
  double          hours;  /* or STEG_EFFORT_NOT_ESTIMATED */
  guint           band;
  StegEffortState state;
  gboolean        is_chosen; /* it has a frame */
} StegEffortItem;

/* What actions ask for, in hours, against what they give. */
typedef struct
{
  StegChart       chart;
  StegEffortWords words;
  GArray         *bands; /* of StegEffortBand, from the top */
  GArray         *ticks; /* of StegEffortTick, rising; the scale ends at the first and last */
  GArray         *items; /* of StegEffortItem, in the order in which the focus goes through them */
} StegEffort;

/* Without anything on it. Texts are copied, here and below. */
StegEffort *steg_effort_new (const StegEffortWords *words);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegEffort, steg_chart_unref)

/* Each adds one more: a band below the others, a tick of more hours than the others, an action in a
 * band that is there. */
void steg_effort_add_band (StegEffort *self, const StegEffortBand *band);
void steg_effort_add_tick (StegEffort *self, const StegEffortTick *tick);
void steg_effort_add_item (StegEffort *self, const StegEffortItem *item);

/* Borrowed. */
const StegEffortBand *steg_effort_band (const StegEffort *self, guint position);
const StegEffortTick *steg_effort_tick (const StegEffort *self, guint position);
const StegEffortItem *steg_effort_item (const StegEffort *self, guint position);

/* The position of the action called @identity; -1 when it is not there. */
int steg_effort_find (const StegEffort *self, const char *identity);

G_END_DECLS
