/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-measure.h"

static const StegChoice direction_choices[] = {
  { "up", N_ ("Up") },
  { "down", N_ ("Down") },
  { "hold", N_ ("Hold") },
  { NULL },
};

static const StegChoice cadence_choices[] = {
  { "week", N_ ("Weekly") },
  { "month", N_ ("Monthly") },
  { "quarter", N_ ("Quarterly") },
  { "year", N_ ("Yearly") },
  { NULL },
};

static const StegField fields[] = {
  [STEG_MEASURE_TITLE] = { "title", STEG_FIELD_TEXT, N_ ("Title"), .required = TRUE },
  [STEG_MEASURE_AREA] = { "area", STEG_FIELD_LINK, N_ ("Area"), .target = "area" },
  [STEG_MEASURE_IMPROVEMENT]
  = { "improvement", STEG_FIELD_LINK, N_ ("Improvement"), .target = "improvement" },
  [STEG_MEASURE_UNIT] = { "unit", STEG_FIELD_TEXT, N_ ("Unit") },
  [STEG_MEASURE_GOAL] = { "goal", STEG_FIELD_REAL, N_ ("Goal") },
  [STEG_MEASURE_DIRECTION] = { "direction", STEG_FIELD_CHOICE, N_ ("Direction"),
                               .choices = direction_choices, .preset = "up" },
  [STEG_MEASURE_CADENCE]
  = { "cadence", STEG_FIELD_CHOICE, N_ ("Cadence"), .choices = cadence_choices, .preset = "month" },
  [STEG_MEASURE_OWNER] = { "owner", STEG_FIELD_LINK, N_ ("Who"), .target = "person" },
};

const StegTable steg_measure_table = {
  .name = "measure",
  .type = "StegMeasure",
  .label = N_ ("Measure"),
  .fields = fields,
  .n_fields = STEG_MEASURE_N_FIELDS,
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == STEG_MEASURE_N_FIELDS);
