/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-area-role.h"

static const StegField fields[] = {
  [STEG_AREA_ROLE_AREA]
  = { "area", STEG_FIELD_LINK, N_ ("Area"), .target = "area", .required = TRUE },
  [STEG_AREA_ROLE_ROLE] = { "role", STEG_FIELD_TEXT, N_ ("Role"), .required = TRUE },
};

const StegTable steg_area_role_table = {
  .name = "area_role",
  .type = "StegAreaRole",
  .label = N_ ("Seat at the table"),
  .fields = fields,
  .n_fields = STEG_AREA_ROLE_N_FIELDS,
  .n_tuple = 2,
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == STEG_AREA_ROLE_N_FIELDS);
