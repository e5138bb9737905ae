/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-verdict.h"

static const StegField fields[] = {
  [STEG_VERDICT_ROUND]
  = { "round", STEG_FIELD_LINK, N_ ("Round"), .target = "round", .required = TRUE },
  [STEG_VERDICT_AREA]
  = { "area", STEG_FIELD_LINK, N_ ("Area"), .target = "area", .required = TRUE },
  [STEG_VERDICT_LEVEL] = { "level", STEG_FIELD_WHOLE, N_ ("Level"), .minimum = 1, .maximum = 9 },
  [STEG_VERDICT_DISSENT] = { "dissent", STEG_FIELD_LONG, N_ ("Dissent") },
};

const StegTable steg_verdict_table = {
  .name = "verdict",
  .type = "StegVerdict",
  .label = N_ ("Verdict"),
  .fields = fields,
  .n_fields = STEG_VERDICT_N_FIELDS,
  .n_tuple = 2,
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == STEG_VERDICT_N_FIELDS);
