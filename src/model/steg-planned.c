/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-planned.h"

static const StegField fields[] = {
  [STEG_PLANNED_CYCLE]
  = { "cycle", STEG_FIELD_LINK, N_ ("Cycle"), .target = "cycle", .required = TRUE },
  [STEG_PLANNED_ACTION]
  = { "action", STEG_FIELD_LINK, N_ ("Action"), .target = "action", .required = TRUE },
  [STEG_PLANNED_START] = { "start", STEG_FIELD_DATE, N_ ("Start") },
  [STEG_PLANNED_DUE] = { "due", STEG_FIELD_DATE, N_ ("Due") },
};

const StegTable steg_planned_table = {
  .name = "planned",
  .type = "StegPlanned",
  .label = N_ ("Frozen plan"),
  .fields = fields,
  .n_fields = STEG_PLANNED_N_FIELDS,
  .n_tuple = 2,
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == STEG_PLANNED_N_FIELDS);
