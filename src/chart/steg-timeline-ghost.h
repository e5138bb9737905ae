/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-timeline-place.h"

G_BEGIN_DECLS

/* What of a bar is moved. */
typedef enum
{
  STEG_TIMELINE_GRIP_BAR,
  STEG_TIMELINE_GRIP_START,
  STEG_TIMELINE_GRIP_END,
} StegTimelineGrip;

/* A bar where it would be. */
typedef struct
{
  guint       position; /* of the bar's item */
  StegDate    start, due;
  const char *tip; /* lines that are said beside it; %NULL: none */
} StegTimelineGhost;

/* What is held by @point of the bar at @position: a bar that is long enough is held by its ends
 * where they are, a shorter one a little outside of them. Each end is 24 ordinary pixels wide. */
StegTimelineGrip steg_timeline_ghost_grip_at (const StegTimelineLayout *layout,
                                              const StegTimelinePane   *pane,
                                              guint                     position,
                                              StegPoint                 point);

/* Moves what is held by @days; an end goes no further than to the other. */
void
steg_timeline_ghost_move (StegTimelineGhost *self, StegTimelineGrip grip, int days);

void steg_timeline_ghost_paint (const StegTimelineGhost  *self,
                                const StegTimelineLayout *layout,
                                const StegTimelinePane   *pane,
                                StegInk                  *ink,
                                const StegPalette        *palette);

G_END_DECLS
