/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-cycle-phases.h"

G_BEGIN_DECLS

/* Where a cycle stands: its gates, what they ask, and what became of what was planned. A gate is
 * called by the phase that it ends: the gate of Plan is passed when Do begins, the gate of Act
 * closes the cycle. */

/* What became of an action of a cycle, as seen from that cycle. */
typedef enum
{
  STEG_FATE_OPEN,    /* still to be done in this cycle */
  STEG_FATE_DONE,    /* in Check or Act */
  STEG_FATE_CARRIED, /* it is in another cycle now, or in none */
  STEG_FATE_DROPPED, /* dropped with a reason */
} StegFate;

/* An action as the frozen plan has it and as it went. */
typedef struct
{
  StegRecord *action;  /* borrowed */
  gboolean    planned; /* it was in the cycle when Do began */
  StegPeriod  plan;    /* then; STEG_DATE_NONE where there was no date or no plan yet */
  StegPeriod  actual;  /* as it went, or as it is planned now for what lies ahead */
  StegFate    fate;
} StegCycleAction;

/* How many actions of a cycle came to what: done, carried, dropped and open are disjoint and make
 * up all of them; added are those among them that were not in the frozen plan. */
typedef struct
{
  guint planned;
  guint added;
  guint done;
  guint carried;
  guint dropped;
  guint open;
} StegCycleResult;

/* The row of the gate that ends @phase; %NULL when nothing is known of it. Borrowed. */
StegRecord *steg_cycle_get_gate (StegProgramme *programme, StegRecord *cycle, StegPhase phase);

/* The day on which that gate was passed; STEG_DATE_NONE: not yet. */
StegDate steg_cycle_passed_on (StegProgramme *programme, StegRecord *cycle, StegPhase phase);

/* The phase whose gate is to be passed next: the first that has not been; -1 for a closed cycle. */
int steg_cycle_next_gate (StegProgramme *programme, StegRecord *cycle);

/* The phase (StegPhase) that @cycle is in at @today; -1 when it is closed or has not begun. Days
 * are the plan, gates are the decision: a phase lasts until its gate is passed, whatever the plan
 * says, and a cycle begins on its first day, or earlier when a gate has been passed. */
int steg_cycle_phase_now (StegProgramme *programme, StegRecord *cycle, StegDate today);

/* The cycle that the team is in at @today: the last one that has begun and is not closed; %NULL
 * when there is none. Borrowed. */
StegRecord *steg_cycles_get_current (StegProgramme *programme, StegDate today);

/* The checklist at the gate that ends @phase, in order. Returns: (of borrowed StegRecord) owned. */
GPtrArray *steg_cycle_items (StegProgramme *programme, StegRecord *cycle, StegPhase phase);

/* How many of the items of that checklist are ticked. */
guint steg_cycle_items_done (GPtrArray *items);

/* The actions that speak against passing that gate: at the end of Plan those without an owner or a
 * due date, later those that are neither done nor dropped. Returns: (of borrowed StegRecord) owned.
 */
GPtrArray *steg_cycle_unready (StegProgramme *programme, StegRecord *cycle, StegPhase phase);

/* All actions that are in @cycle or were when Do began, by the day on which they were to be ready.
 * Returns: (of StegCycleAction) owned. */
GArray *steg_cycle_actions (StegProgramme *programme, StegRecord *cycle);

/* What @actions (see steg_cycle_actions()) came to. */
StegCycleResult steg_cycle_result (GArray *actions);

/* How many days after the plan @action became ready, or will be; negative when before; 0 where one
 * of the two is not known. */
int steg_cycle_action_delay (const StegCycleAction *action);

/* The level that @cycle shall bring @area to; 0 when it has no goal there. */
int steg_cycle_goal_level (StegProgramme *programme, StegRecord *cycle, StegRecord *area);

/* The cycle that comes after @cycle in time; %NULL for the last. Borrowed. */
StegRecord *steg_cycle_get_next (StegProgramme *programme, StegRecord *cycle);

G_END_DECLS
