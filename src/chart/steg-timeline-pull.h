/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-timeline-place.h"

G_BEGIN_DECLS

/* A line that is pulled from the end of a bar to another one, which is to wait for it. Bars are
 * positions of items, -1: none. */
typedef struct
{
  int         pointed;   /* the bar that shows the dot from which a line can be pulled */
  gboolean    is_pulled; /* what follows means something */
  int         awaited;   /* where the line begins; none: nothing is chosen yet */
  int         waiting;   /* and ends; none: at @pointer */
  int         chosen;    /* the one of the two that is being looked for */
  StegPoint   pointer;
  gboolean    is_refused; /* it cannot be */
  const char *tip;        /* lines that are said beside it; %NULL: none */
} StegTimelinePull;

/* The bar whose dot is at @point of the chart, whether or not it is shown: below the end of the
 * bar, where its lines begin, in 24 by 16 ordinary pixels. Returns: -1 when there is none. */
int steg_timeline_pull_find_dot (const StegTimelineLayout *layout,
                                 const StegTimelinePane   *pane,
                                 StegPoint                 point);

/* Where the dot of the bar at @position is. */
StegPoint steg_timeline_pull_get_dot (const StegTimelineLayout *layout,
                                      const StegTimelinePane   *pane,
                                      guint                     position);

void steg_timeline_pull_paint (const StegTimelinePull   *self,
                               const StegTimelineLayout *layout,
                               const StegTimelinePane   *pane,
                               StegInk                  *ink,
                               const StegPalette        *palette);

G_END_DECLS
