/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-gate-item.h"

#include "model/steg-action.h"

static const StegField fields[] = {
  [STEG_GATE_ITEM_CYCLE]
  = { "cycle", STEG_FIELD_LINK, N_ ("Cycle"), .target = "cycle", .required = TRUE, .part = TRUE },
  [STEG_GATE_ITEM_PHASE]
  = { "phase", STEG_FIELD_CHOICE, N_ ("Phase"), .choices = steg_phase_choices, .preset = "plan" },
  [STEG_GATE_ITEM_ORDER] = { "order", STEG_FIELD_ORDER, N_ ("Order") },
  [STEG_GATE_ITEM_TEXT] = { "text", STEG_FIELD_TEXT, N_ ("Text"), .required = TRUE },
  [STEG_GATE_ITEM_DONE] = { "done", STEG_FIELD_FLAG, N_ ("Done"), .preset = "no" },
};

const StegTable steg_gate_item_table = {
  .name = "gate_item",
  .type = "StegGateItem",
  .label = N_ ("Checklist item"),
  .fields = fields,
  .n_fields = STEG_GATE_ITEM_N_FIELDS,
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == STEG_GATE_ITEM_N_FIELDS);
