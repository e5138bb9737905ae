/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-reading.h"

static const StegField fields[] = {
  [STEG_READING_MEASURE]
  = { "measure", STEG_FIELD_LINK, N_ ("Measure"), .target = "measure", .required = TRUE },
  [STEG_READING_ON] = { "on", STEG_FIELD_DATE, N_ ("Date"), .required = TRUE },
  [STEG_READING_VALUE] = { "value", STEG_FIELD_REAL, N_ ("Value") },
  [STEG_READING_NOTE] = { "note", STEG_FIELD_TEXT, N_ ("Note") },
};

const StegTable steg_reading_table = {
  .name = "reading",
  .type = "StegReading",
  .label = N_ ("Reading"),
  .fields = fields,
  .n_fields = STEG_READING_N_FIELDS,
  .n_tuple = 2,
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == STEG_READING_N_FIELDS);
