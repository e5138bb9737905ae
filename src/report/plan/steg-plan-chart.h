/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-ink.h"
#include "report/plan/steg-plan.h"

G_BEGIN_DECLS

/* The timeline of a plan cut into sheets, across and down: never through a bar, with its headings
 * on every sheet, and from the first to the last day that has something to show. Months without
 * anything between these stay, because a line of time that leaves some out lies about how long
 * things take. */
typedef struct _StegPlanChart StegPlanChart;

/* The room on each sheet. */
typedef struct
{
  double width;
  double first_height; /* of the topmost sheets, */
  double height;       /* and of those below */
} StegPlanRoom;

/* Lays it out over at most @wide sheets, with words as @ink sets them in the font of @palette, both
 * of which it only borrows until it returns. %NULL when there is nothing to be placed on a line of
 * time. @plan must outlive it. */
StegPlanChart *steg_plan_chart_new (const StegPlan     *plan,
                                    StegInk            *ink,
                                    const StegPalette  *palette,
                                    const StegPlanRoom *room,
                                    guint               wide);
void           steg_plan_chart_free (StegPlanChart *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegPlanChart, steg_plan_chart_free)

/* How many sheets it takes across, and down. */
guint steg_plan_chart_across (const StegPlanChart *self);
guint steg_plan_chart_down (const StegPlanChart *self);

/* How many of these sheets there are: those at the left, and of the others those that have anything
 * to show. */
guint steg_plan_chart_count (const StegPlanChart *self);

/* Where the sheet at @position of these is, line by line. */
void steg_plan_chart_find (const StegPlanChart *self, guint position, guint *across, guint *down);

/* How tall it is on the sheets at @down. */
double steg_plan_chart_height (const StegPlanChart *self, guint down);

/* Paints the sheet at @across and @down, from 0, 0. */
void steg_plan_chart_paint (const StegPlanChart *self,
                            guint                across,
                            guint                down,
                            StegInk             *ink,
                            const StegPalette   *palette);

G_END_DECLS
