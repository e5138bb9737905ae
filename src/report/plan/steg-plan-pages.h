/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-ink.h"
#include "report/plan/steg-plan-paper.h"
#include "report/plan/steg-plan.h"

G_BEGIN_DECLS

/* A plan laid out on sheets of paper: the chart, from left to right and then down, and the list,
 * with a heading on the first and a line that says what it is on each other. */
typedef struct _StegPlanPages StegPlanPages;

/* The font of plans on paper, and the size of their ordinary words in points. */
#define STEG_PLAN_FAMILY "Cantarell, sans-serif"
#define STEG_PLAN_FONT 9.0

/* Lays out @plan, which it takes over, on sheets of @width and @height points. A list without any
 * row, and a chart without any day, say so. */
StegPlanPages      *
steg_plan_pages_new (StegPlan *plan, const StegPlanPaper *paper, double width, double height);
void steg_plan_pages_free (StegPlanPages *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegPlanPages, steg_plan_pages_free)

/* Borrowed. */
const StegPlan *steg_plan_pages_get_plan (const StegPlanPages *self);

guint steg_plan_pages_count (const StegPlanPages *self);

/* The page, from 0, on which the list begins, and the one with the title of the group at @position
 * of the plan; -1 when there is no list. */
int steg_plan_pages_find_list (const StegPlanPages *self);
int steg_plan_pages_find_group (const StegPlanPages *self, guint position);

/* The size of a page, in points. */
void steg_plan_pages_measure (const StegPlanPages *self, double *width, double *height);

/* Paints the page at @position on @cr, from 0, 0, in points. */
void steg_plan_pages_paint (const StegPlanPages *self, guint position, cairo_t *cr);

G_END_DECLS
