/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-parked.h"

static const StegField fields[] = {
  [STEG_PARKED_ROUND]
  = { "round", STEG_FIELD_LINK, N_ ("Round"), .target = "round", .required = TRUE, .part = TRUE },
  [STEG_PARKED_AREA] = { "area", STEG_FIELD_LINK, N_ ("Area"), .target = "area", .part = TRUE },
  [STEG_PARKED_TEXT] = { "text", STEG_FIELD_TEXT, N_ ("Text"), .required = TRUE },
  [STEG_PARKED_DONE] = { "done", STEG_FIELD_FLAG, N_ ("Done"), .preset = "no" },
};

const StegTable steg_parked_table = {
  .name = "parked",
  .type = "StegParked",
  .label = N_ ("Parked question"),
  .fields = fields,
  .n_fields = STEG_PARKED_N_FIELDS,
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == STEG_PARKED_N_FIELDS);
