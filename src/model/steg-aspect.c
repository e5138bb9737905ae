/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-aspect.h"

static const StegField fields[] = {
  [STEG_ASPECT_KEY] = { "key", STEG_FIELD_TEXT, N_ ("Key"), .required = TRUE },
  [STEG_ASPECT_ORDER] = { "order", STEG_FIELD_ORDER, N_ ("Order") },
};

const StegTable steg_aspect_table = {
  .name = "aspect",
  .type = "StegAspect",
  .label = N_ ("Aspect"),
  .fields = fields,
  .n_fields = STEG_ASPECT_N_FIELDS,
  .n_tuple = 1,
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == STEG_ASPECT_N_FIELDS);
