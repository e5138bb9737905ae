/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

G_BEGIN_DECLS

extern const StegTable steg_gate_table;

typedef enum
{
  STEG_GATE_CYCLE,
  STEG_GATE_PHASE,
  STEG_GATE_PASSED_ON,
  STEG_GATE_REASON,
  STEG_GATE_N_FIELDS,
} StegGateField;

G_END_DECLS
