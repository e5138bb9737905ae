/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

G_BEGIN_DECLS

extern const StegTable steg_goal_table;

typedef enum
{
  STEG_GOAL_AREA,
  STEG_GOAL_LEVEL,
  STEG_GOAL_DUE,
  STEG_GOAL_N_FIELDS,
} StegGoalField;

G_END_DECLS
