/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-statement.h"

static const StegField fields[] = {
  [STEG_STATEMENT_AREA]
  = { "area", STEG_FIELD_LINK, N_ ("Area"), .target = "area", .required = TRUE },
  [STEG_STATEMENT_ASPECT]
  = { "aspect", STEG_FIELD_LINK, N_ ("Aspect"), .target = "aspect", .required = TRUE },
  [STEG_STATEMENT_LEVEL]
  = { "level", STEG_FIELD_WHOLE, N_ ("Level"), .minimum = 1, .maximum = 9, .required = TRUE },
};

const StegTable steg_statement_table = {
  .name = "statement",
  .type = "StegStatement",
  .label = N_ ("Statement"),
  .fields = fields,
  .n_fields = STEG_STATEMENT_N_FIELDS,
  .n_tuple = 3,
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == STEG_STATEMENT_N_FIELDS);
