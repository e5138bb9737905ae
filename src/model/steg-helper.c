/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-helper.h"

static const StegField fields[] = {
  [STEG_HELPER_ACTION]
  = { "action", STEG_FIELD_LINK, N_ ("Action"), .target = "action", .required = TRUE },
  [STEG_HELPER_PERSON]
  = { "person", STEG_FIELD_LINK, N_ ("Person"), .target = "person", .required = TRUE },
};

const StegTable steg_helper_table = {
  .name = "helper",
  .type = "StegHelper",
  .label = N_ ("Helper"),
  .fields = fields,
  .n_fields = STEG_HELPER_N_FIELDS,
  .n_tuple = 2,
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == STEG_HELPER_N_FIELDS);
