/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-ink.h"
#include "report/plan/steg-plan-chart.h"

G_BEGIN_DECLS

/* The list of a plan on sheets below each other: the headings, and the title of a group that goes
 * on, are said again on each, and no row is cut. */
typedef struct _StegPlanList StegPlanList;

/* Lays it out with words as @ink sets them; @plan must outlive it. */
StegPlanList *steg_plan_list_new (const StegPlan     *plan,
                                  StegInk            *ink,
                                  const StegPalette  *palette,
                                  const StegPlanRoom *room);
void          steg_plan_list_free (StegPlanList *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegPlanList, steg_plan_list_free)

/* How many sheets it takes, at least one. */
guint steg_plan_list_count (const StegPlanList *self);

/* The sheet, from 0, on which the group at @position begins. */
guint steg_plan_list_find_group (const StegPlanList *self, guint position);

/* Paints the sheet at @sheet, from 0, 0. */
void steg_plan_list_paint (const StegPlanList *self,
                           guint               sheet,
                           StegInk            *ink,
                           const StegPalette  *palette);

G_END_DECLS
