/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* An action that is due today or within so many days is due soon. */
#define STEG_ACTION_SOON_DAYS 7

/* Where an action is; each action is in exactly one state. */
typedef enum
{
  STEG_ACTION_AHEAD,     /* phase Plan, not late */
  STEG_ACTION_UNDER_WAY, /* phase Do, not late */
  STEG_ACTION_LATE,      /* due before today and not yet in Check */
  STEG_ACTION_DONE,      /* phase Check or Act */
  STEG_ACTION_DROPPED,   /* outcome dropped, whatever the phase */
} StegActionState;

StegActionState steg_action_state (StegRecord *action, StegDate today);

/* Whether something remains to be done: neither done nor dropped. */
gboolean steg_action_is_open (StegRecord *action);

/* Whether @action is open and due today or in the next STEG_ACTION_SOON_DAYS days. */
gboolean steg_action_is_due_soon (StegRecord *action, StegDate today);

/* How many days @action is late; 0 when it is not. */
int steg_action_days_late (StegRecord *action, StegDate today);

/* The open action that the action of @dependency (a row of that table), open itself, waits for;
 * %NULL when one of them is not open, and so nothing waits. Borrowed. */
StegRecord *steg_action_held_up_by (StegRecord *dependency);

/* The first open action that @action, being open itself, waits for; %NULL when it can begin.
 * Looks through all dependencies: for many actions use steg_action_all_waiting(). Borrowed. */
StegRecord *steg_action_get_awaited (StegProgramme *programme, StegRecord *action);

/* All open actions that wait for an open one, each with the first it waits for. Returns: (borrowed
 * StegRecord → borrowed StegRecord) owned. */
GHashTable *steg_action_all_waiting (StegProgramme *programme);

/* How many actions are in each state. Dropped ones are in none of the numbers. */
typedef struct
{
  guint done;
  guint under_way;
  guint late;
  guint ahead;
} StegActionCounts;

G_END_DECLS
