/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-wording.h"

static const StegField fields[] = {
  [STEG_WORDING_RECORD] = { "record", STEG_FIELD_ANY, N_ ("Record"), .required = TRUE },
  [STEG_WORDING_FIELD] = { "field", STEG_FIELD_TEXT, N_ ("Field"), .required = TRUE },
  [STEG_WORDING_LANGUAGE] = { "language", STEG_FIELD_TEXT, N_ ("Language"), .required = TRUE },
  [STEG_WORDING_TEXT] = { "text", STEG_FIELD_TEXT, N_ ("Text"), .required = TRUE },
};

const StegTable steg_wording_table = {
  .name = "wording",
  .type = "StegWording",
  .label = N_ ("Wording"),
  .fields = fields,
  .n_fields = STEG_WORDING_N_FIELDS,
  .n_tuple = 3,
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == STEG_WORDING_N_FIELDS);
