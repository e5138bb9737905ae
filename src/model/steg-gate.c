/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-gate.h"

#include "model/steg-action.h"

static const StegField fields[] = {
  [STEG_GATE_CYCLE]
  = { "cycle", STEG_FIELD_LINK, N_ ("Cycle"), .target = "cycle", .required = TRUE },
  [STEG_GATE_PHASE]
  = { "phase", STEG_FIELD_CHOICE, N_ ("Phase"), .choices = steg_phase_choices, .required = TRUE },
  [STEG_GATE_PASSED_ON] = { "passed_on", STEG_FIELD_DATE, N_ ("Passed") },
  [STEG_GATE_REASON] = { "reason", STEG_FIELD_TEXT, N_ ("Reason") },
};

const StegTable steg_gate_table = {
  .name = "gate",
  .type = "StegGate",
  .label = N_ ("Gate"),
  .fields = fields,
  .n_fields = STEG_GATE_N_FIELDS,
  .n_tuple = 2,
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == STEG_GATE_N_FIELDS);
