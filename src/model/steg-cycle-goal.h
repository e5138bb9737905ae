/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

G_BEGIN_DECLS

extern const StegTable steg_cycle_goal_table;

typedef enum
{
  STEG_CYCLE_GOAL_CYCLE,
  STEG_CYCLE_GOAL_AREA,
  STEG_CYCLE_GOAL_LEVEL,
  STEG_CYCLE_GOAL_N_FIELDS,
} StegCycleGoalField;

G_END_DECLS
