/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-level.h"

static const StegField fields[] = {
  [STEG_LEVEL_KEY] = { "key", STEG_FIELD_TEXT, N_ ("Key"), .required = TRUE },
  [STEG_LEVEL_NUMBER]
  = { "number", STEG_FIELD_WHOLE, N_ ("Number"), .minimum = 1, .maximum = 9, .required = TRUE },
};

const StegTable steg_level_table = {
  .name = "level",
  .type = "StegLevel",
  .label = N_ ("Level"),
  .fields = fields,
  .n_fields = STEG_LEVEL_N_FIELDS,
  .n_tuple = 1,
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == STEG_LEVEL_N_FIELDS);
