/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-holder.h"

static const StegField fields[] = {
  [STEG_HOLDER_ROLE]
  = { "role", STEG_FIELD_LINK, N_ ("Role"), .target = "person", .required = TRUE, .part = TRUE },
  [STEG_HOLDER_HUMAN]
  = { "human", STEG_FIELD_LINK, N_ ("Human"), .target = "person", .required = TRUE, .part = TRUE },
  [STEG_HOLDER_FROM] = { "from", STEG_FIELD_DATE, N_ ("From") },
  [STEG_HOLDER_UNTIL] = { "until", STEG_FIELD_DATE, N_ ("Until") },
};

const StegTable steg_holder_table = {
  .name = "holder",
  .type = "StegHolder",
  .label = N_ ("Holder"),
  .fields = fields,
  .n_fields = STEG_HOLDER_N_FIELDS,
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == STEG_HOLDER_N_FIELDS);
