/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-tally.h"

static const StegField fields[] = {
  [STEG_TALLY_ROUND]
  = { "round", STEG_FIELD_LINK, N_ ("Round"), .target = "round", .required = TRUE },
  [STEG_TALLY_AREA] = { "area", STEG_FIELD_LINK, N_ ("Area"), .target = "area", .required = TRUE },
  [STEG_TALLY_ASPECT]
  = { "aspect", STEG_FIELD_LINK, N_ ("Aspect"), .target = "aspect", .required = TRUE },
  [STEG_TALLY_LEVEL]
  = { "level", STEG_FIELD_WHOLE, N_ ("Level"), .minimum = 0, .maximum = 9, .required = TRUE },
  [STEG_TALLY_COUNT] = { "count", STEG_FIELD_WHOLE, N_ ("Count"), .minimum = 0, .maximum = 100000 },
};

const StegTable steg_tally_table = {
  .name = "tally",
  .type = "StegTally",
  .label = N_ ("Tally"),
  .fields = fields,
  .n_fields = STEG_TALLY_N_FIELDS,
  .n_tuple = 4,
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == STEG_TALLY_N_FIELDS);
