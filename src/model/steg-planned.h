/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

G_BEGIN_DECLS

extern const StegTable steg_planned_table;

typedef enum
{
  STEG_PLANNED_CYCLE,
  STEG_PLANNED_ACTION,
  STEG_PLANNED_START,
  STEG_PLANNED_DUE,
  STEG_PLANNED_N_FIELDS,
} StegPlannedField;

G_END_DECLS
