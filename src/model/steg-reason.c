/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-reason.h"

static const StegField fields[] = {
  [STEG_REASON_ROUND]
  = { "round", STEG_FIELD_LINK, N_ ("Round"), .target = "round", .required = TRUE, .part = TRUE },
  [STEG_REASON_AREA]
  = { "area", STEG_FIELD_LINK, N_ ("Area"), .target = "area", .required = TRUE, .part = TRUE },
  [STEG_REASON_ORDER] = { "order", STEG_FIELD_ORDER, N_ ("Order") },
  [STEG_REASON_TEXT] = { "text", STEG_FIELD_TEXT, N_ ("Why"), .required = TRUE },
};

const StegTable steg_reason_table = {
  .name = "reason",
  .type = "StegReason",
  .label = N_ ("Reason"),
  .fields = fields,
  .n_fields = STEG_REASON_N_FIELDS,
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == STEG_REASON_N_FIELDS);
