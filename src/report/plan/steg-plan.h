/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-catalogue.h"
#include "chart/steg-timeline.h"
#include "model/steg-action-order.h"
#include "model/steg-standing.h"

G_BEGIN_DECLS

/* Which actions a plan has, and in which groups and order; all borrowed. */
typedef struct
{
  const StegActionFilter *filter; /* %NULL: all but those that were dropped */
  GHashTable             *mine;   /* see steg_action_match_new(); may be %NULL */
  StegActionGrouping      grouping;
  StegActionSort          sort;
  gboolean                descending;
} StegPlanSelection;

typedef enum
{
  STEG_PLAN_AREA,
  STEG_PLAN_WHAT,
  STEG_PLAN_HOW,
  STEG_PLAN_WHO,
  STEG_PLAN_START,
  STEG_PLAN_DUE,
  STEG_PLAN_STATE,
  STEG_PLAN_N_COLUMNS,
} StegPlanColumn;

/* An action, or an improvement that has none yet. */
typedef struct
{
  char           *texts[STEG_PLAN_N_COLUMNS]; /* "" where there is nothing */
  StegDate        start, due;                 /* or none */
  StegActionState state;
  gboolean        is_bare;      /* an improvement without an action */
  gboolean        goes_on_with; /* the same improvement as the row before it, of the same group */
} StegPlanRow;

typedef struct
{
  char *title;
  guint first, n_rows;
} StegPlanGroup;

/* What a plan on paper says. A value: what changes in the programme later is not in it. */
typedef struct
{
  const StegCatalogue *catalogue;
  StegDate             today;
  char                *title;        /* of the programme */
  char                *organisation; /* may be "" */
  char                *shown;        /* which actions, "" for all */
  const char          *grouped;      /* "By area" */
  gboolean             is_part;      /* not all actions are asked for */
  gboolean             has_areas;    /* the groups are not the areas: a column says them */
  GArray              *rows;         /* of StegPlanRow */
  GArray              *groups;       /* of StegPlanGroup */
  StegTimeline        *timeline;     /* of these actions alone */
} StegPlan;

/* The plan of @programme as it stands in @standing, in the words of @catalogue. Returns: owned. */
StegPlan *steg_plan_new (StegProgramme           *programme,
                         const StegStanding      *standing,
                         const StegPlanSelection *selection,
                         const StegCatalogue     *catalogue);
void      steg_plan_free (StegPlan *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegPlan, steg_plan_free)

const StegPlanRow   *steg_plan_row (const StegPlan *self, guint position);
const StegPlanGroup *steg_plan_group (const StegPlan *self, guint position);

/* What stands over a column. Borrowed. */
const char *steg_plan_heading (const StegPlan *self, StegPlanColumn column);

/* The list with its headings, for a spreadsheet: every row says all of it, and days are ISO dates
 * (2026-05-20). Returns: (of GStrv) owned. */
GPtrArray *steg_plan_table (const StegPlan *self);

G_END_DECLS
