/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-action-state.h"
#include "model/steg-attention.h"

G_BEGIN_DECLS

/* Where one area stands. */
typedef struct
{
  StegRecord *area;
  int         level; /* agreed now; 0: none yet. The verdict of the current round, or where that
                      * round left the area out, the last one before it */
  int      baseline; /* in the baseline round; 0: none */
  int      previous; /* in the round before the current one; 0: none */
  int      change;   /* level - baseline; 0 unless both are known */
  int      goal;     /* to be reached: the area's highest goal, else the programme's; 0: none */
  StegDate goal_on;  /* by this day; or none */
  int      planned;  /* steg_planned_steps_up_to(); 0: nothing above level */
} StegAreaStanding;

/* Where the whole programme stands at a day. Computed once per change; immutable and counted, so
 * that every view and chart shows the same numbers. It holds the records it names. */
#define STEG_TYPE_STANDING (steg_standing_get_type ())
typedef struct _StegStanding StegStanding;

struct _StegStanding
{
  StegDate    today;
  StegRecord *round;        /* the current round; %NULL: none */
  StegRecord *baseline;     /* the first round; %NULL: none */
  StegRecord *previous;     /* the round before the current one; %NULL: none */
  guint       participants; /* who attended the current round */

  const StegAreaStanding *areas; /* in the framework's order */
  guint                   n_areas;
  int                     highest_level; /* of the framework */

  int      lowest;      /* level of the lowest area that has one; 0: none has */
  double   mean;        /* of the areas that have a level; 0: none has */
  double   mean_change; /* since the baseline, over the areas that have a level in both */
  int      target;      /* the programme's target level; 0: none */
  StegDate target_on;
  gboolean goals_agree; /* every area has the same goal and date: one line can be drawn */

  StegActionCounts     actions;
  const StegAttention *attention; /* most pressing first */
  guint                n_attention;

  StegRecord *cycle;    /* that the team is in; %NULL: none */
  int         phase;    /* that it is in (StegPhase); -1 without a cycle */
  guint       cycle_at; /* its place among the cycles, from 1 */
  guint       n_cycles;
};

GType steg_standing_get_type (void);

/* Computes everything above; takes time in proportion to the number of records. Returns: owned. */
StegStanding *steg_standing_new (StegProgramme *programme, StegDate today);

/* The same with @round (%NULL: none) in the place of the current one: where the programme stood
 * then, seen from today. Returns: owned. */
StegStanding *steg_standing_new_at (StegProgramme *programme, StegDate today, StegRecord *round);

StegStanding *steg_standing_ref (StegStanding *self);
void          steg_standing_unref (StegStanding *self);

/* Whether both say the same, so that a view need not be drawn again. */
gboolean steg_standing_equal (const StegStanding *a, const StegStanding *b);

/* The place of @area; %NULL when it is not in the framework. Borrowed. */
const StegAreaStanding *steg_standing_get_area (const StegStanding *self, StegRecord *area);

/* The level that @area shall reach; 0: none. */
int steg_standing_get_goal (const StegStanding *self, StegRecord *area);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegStanding, steg_standing_unref)

G_END_DECLS
