/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-area.h"

static const StegField fields[] = {
  [STEG_AREA_KEY] = { "key", STEG_FIELD_TEXT, N_ ("Key"), .required = TRUE },
  [STEG_AREA_ORDER] = { "order", STEG_FIELD_ORDER, N_ ("Order") },
};

const StegTable steg_area_table = {
  .name = "area",
  .type = "StegArea",
  .label = N_ ("Area"),
  .fields = fields,
  .n_fields = STEG_AREA_N_FIELDS,
  .n_tuple = 1,
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == STEG_AREA_N_FIELDS);
