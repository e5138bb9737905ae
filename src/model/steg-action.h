/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

G_BEGIN_DECLS

extern const StegTable steg_action_table;

typedef enum
{
  STEG_ACTION_IMPROVEMENT,
  STEG_ACTION_TITLE,
  STEG_ACTION_ORDER,
  STEG_ACTION_OWNER,
  STEG_ACTION_PHASE,
  STEG_ACTION_OUTCOME,
  STEG_ACTION_OUTCOME_REASON,
  STEG_ACTION_START,
  STEG_ACTION_DUE,
  STEG_ACTION_STARTED_ON,
  STEG_ACTION_CHECKED_ON,
  STEG_ACTION_CLOSED_ON,
  STEG_ACTION_PRIORITY,
  STEG_ACTION_IMPACT,
  STEG_ACTION_EFFORT,
  STEG_ACTION_COST,
  STEG_ACTION_PROGRESS,
  STEG_ACTION_CYCLE,
  STEG_ACTION_MEASURE,
  STEG_ACTION_REPEAT,
  STEG_ACTION_SERIES,
  STEG_ACTION_DETAIL,
  STEG_ACTION_N_FIELDS,
} StegActionField;

/* The choices of phase, in the order in which they are stored. */
typedef enum
{
  STEG_PHASE_PLAN,
  STEG_PHASE_DO,
  STEG_PHASE_CHECK,
  STEG_PHASE_ACT,
} StegPhase;

extern const StegChoice steg_phase_choices[];

/* The choices of outcome, in the order in which they are stored. */
typedef enum
{
  STEG_ACTION_OUTCOME_OPEN,
  STEG_ACTION_OUTCOME_KEPT,
  STEG_ACTION_OUTCOME_DROPPED,
} StegActionOutcome;

/* The choices of priority, in the order in which they are stored. */
typedef enum
{
  STEG_ACTION_PRIORITY_LOW,
  STEG_ACTION_PRIORITY_NORMAL,
  STEG_ACTION_PRIORITY_HIGH,
} StegActionPriority;

G_END_DECLS
