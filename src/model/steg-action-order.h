/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-action-filter.h"

G_BEGIN_DECLS

/* In which groups actions are listed. */
typedef enum
{
  STEG_GROUP_AREA,
  STEG_GROUP_OWNER,
  STEG_GROUP_CYCLE,
  STEG_GROUP_PHASE,
  STEG_GROUP_MONTH, /* in which they are due */
  STEG_N_GROUPINGS,
} StegActionGrouping;

/* By what the actions of a group are sorted; what is equal stays in the order of the plan. */
typedef enum
{
  STEG_SORT_PLAN, /* areas, improvements and actions as they were put */
  STEG_SORT_TITLE,
  STEG_SORT_OWNER, /* by name, nobody last */
  STEG_SORT_PHASE,
  STEG_SORT_DUE, /* no date last, in either direction */
  STEG_SORT_PROGRESS,
  STEG_N_SORTS,
} StegActionSort;

/* The stable texts of both, as settings keep them ("area", "due"). */
extern const char *const steg_action_grouping_keys[STEG_N_GROUPINGS];
extern const char *const steg_action_sort_keys[STEG_N_SORTS];

typedef struct
{
  StegActionGrouping grouping; /* says which of the next three is meant */

  StegRecord *record; /* area, owner or cycle, borrowed; %NULL: those without */
  int         phase;  /* StegPhase; -1: improvements without an action, or not meant */
  StegDate    month;  /* its first day; STEG_DATE_NONE: those without, or not meant */
  guint       first;  /* its first row */
  guint       n_rows;
} StegActionGroup;

/* Rows in order, and the groups that they make. A row is an action, or an improvement that has no
 * action yet. */
typedef struct
{
  GPtrArray *rows;   /* of borrowed StegRecord */
  GArray    *groups; /* of StegActionGroup, none of them empty */
} StegActionOrder;

/* What @match wants of @programme, in order. Groups stand in the order of areas, of names, of
 * starts, of phases or of months; those without come last. Returns: owned. */
StegActionOrder *steg_action_order_new (StegProgramme     *programme,
                                        StegActionMatch   *match,
                                        StegActionGrouping grouping,
                                        StegActionSort     sort,
                                        gboolean           descending);
void             steg_action_order_free (StegActionOrder *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegActionOrder, steg_action_order_free)

G_END_DECLS
