/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

G_BEGIN_DECLS

extern const StegTable steg_cycle_table;

typedef enum
{
  STEG_CYCLE_TITLE,
  STEG_CYCLE_GOAL,
  STEG_CYCLE_PLAN_FROM,
  STEG_CYCLE_DO_FROM,
  STEG_CYCLE_CHECK_FROM,
  STEG_CYCLE_ACT_FROM,
  STEG_CYCLE_ENDS_ON,
  STEG_CYCLE_LEARNT,
  STEG_CYCLE_ROUND,
  STEG_CYCLE_N_FIELDS,
} StegCycleField;

G_END_DECLS
