/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

G_BEGIN_DECLS

extern const StegTable steg_gate_item_table;

typedef enum
{
  STEG_GATE_ITEM_CYCLE,
  STEG_GATE_ITEM_PHASE,
  STEG_GATE_ITEM_ORDER,
  STEG_GATE_ITEM_TEXT,
  STEG_GATE_ITEM_DONE,
  STEG_GATE_ITEM_N_FIELDS,
} StegGateItemField;

G_END_DECLS
