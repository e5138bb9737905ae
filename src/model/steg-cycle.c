/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-cycle.h"

static const StegField fields[] = {
  [STEG_CYCLE_TITLE] = { "title", STEG_FIELD_TEXT, N_ ("Title"), .required = TRUE },
  [STEG_CYCLE_GOAL] = { "goal", STEG_FIELD_LONG, N_ ("Goal") },
  [STEG_CYCLE_PLAN_FROM] = { "plan_from", STEG_FIELD_DATE, N_ ("Plan from") },
  [STEG_CYCLE_DO_FROM] = { "do_from", STEG_FIELD_DATE, N_ ("Do from") },
  [STEG_CYCLE_CHECK_FROM] = { "check_from", STEG_FIELD_DATE, N_ ("Check from") },
  [STEG_CYCLE_ACT_FROM] = { "act_from", STEG_FIELD_DATE, N_ ("Act from") },
  [STEG_CYCLE_ENDS_ON] = { "ends_on", STEG_FIELD_DATE, N_ ("Ends") },
  [STEG_CYCLE_LEARNT] = { "learnt", STEG_FIELD_LONG, N_ ("Learnt") },
  [STEG_CYCLE_ROUND] = { "round", STEG_FIELD_LINK, N_ ("Round"), .target = "round" },
};

const StegTable steg_cycle_table = {
  .name = "cycle",
  .type = "StegCycle",
  .label = N_ ("Cycle"),
  .fields = fields,
  .n_fields = STEG_CYCLE_N_FIELDS,
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == STEG_CYCLE_N_FIELDS);
