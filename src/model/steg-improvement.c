/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-improvement.h"

static const StegField fields[] = {
  [STEG_IMPROVEMENT_AREA]
  = { "area", STEG_FIELD_LINK, N_ ("Area"), .target = "area", .required = TRUE, .part = TRUE },
  [STEG_IMPROVEMENT_TITLE] = { "title", STEG_FIELD_TEXT, N_ ("What"), .required = TRUE },
  [STEG_IMPROVEMENT_ORDER] = { "order", STEG_FIELD_ORDER, N_ ("Order") },
  [STEG_IMPROVEMENT_PROPOSED_ON] = { "proposed_on", STEG_FIELD_DATE, N_ ("Proposed") },
  [STEG_IMPROVEMENT_DETAIL] = { "detail", STEG_FIELD_LONG, N_ ("Detail") },
};

const StegTable steg_improvement_table = {
  .name = "improvement",
  .type = "StegImprovement",
  .label = N_ ("Improvement"),
  .fields = fields,
  .n_fields = STEG_IMPROVEMENT_N_FIELDS,
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == STEG_IMPROVEMENT_N_FIELDS);
