/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-reference.h"

static const StegField fields[] = {
  [STEG_REFERENCE_RECORD]
  = { "record", STEG_FIELD_ANY, N_ ("Record"), .required = TRUE, .part = TRUE },
  [STEG_REFERENCE_ORDER] = { "order", STEG_FIELD_ORDER, N_ ("Order") },
  [STEG_REFERENCE_TITLE] = { "title", STEG_FIELD_TEXT, N_ ("Title"), .required = TRUE },
  [STEG_REFERENCE_CLAUSE] = { "clause", STEG_FIELD_TEXT, N_ ("Clause") },
  [STEG_REFERENCE_URL] = { "url", STEG_FIELD_TEXT, N_ ("Link") },
  [STEG_REFERENCE_CHECKED_ON] = { "checked_on", STEG_FIELD_DATE, N_ ("Last checked") },
};

const StegTable steg_reference_table = {
  .name = "reference",
  .type = "StegReference",
  .label = N_ ("Reference"),
  .fields = fields,
  .n_fields = STEG_REFERENCE_N_FIELDS,
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == STEG_REFERENCE_N_FIELDS);
