/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* So many sheets a chart may be wide. */
#define STEG_PLAN_MOST_WIDE 12

typedef enum
{
  STEG_PLAN_BOTH, /* the chart, and then the list */
  STEG_PLAN_LIST,
  STEG_PLAN_CHART,
  STEG_PLAN_N_PARTS,
} StegPlanParts;

typedef enum
{
  STEG_PLAN_A4,
  STEG_PLAN_A3,
  STEG_PLAN_N_SIZES,
} StegPlanSize;

/* How a plan is put on paper. A value. */
typedef struct
{
  StegPlanParts parts;
  StegPlanSize  size;
  gboolean      is_upright; /* else it lies on its long side */
  guint         wide;       /* over how many sheets the chart goes, 1 to %STEG_PLAN_MOST_WIDE */
} StegPlanPaper;

/* The stable texts of both ("both", "a4"), as settings and the command line have them. */
extern const char *const steg_plan_parts_keys[STEG_PLAN_N_PARTS];
extern const char *const steg_plan_size_keys[STEG_PLAN_N_SIZES];

/* "both a4 lying 1": what a setting keeps. Returns: owned. */
char *steg_plan_paper_to_text (const StegPlanPaper *self);

/* The paper that @text says; what it does not say is as it is at first: chart and list, on one A4
 * sheet's width that lies on its long side. */
StegPlanPaper steg_plan_paper_parse (const char *text);

/* The size of a sheet, in points. */
void steg_plan_paper_measure (const StegPlanPaper *self, double *width, double *height);

G_END_DECLS
