/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-trait.h"

static const StegField fields[] = {
  [STEG_TRAIT_ASPECT]
  = { "aspect", STEG_FIELD_LINK, N_ ("Aspect"), .target = "aspect", .required = TRUE },
  [STEG_TRAIT_LEVEL]
  = { "level", STEG_FIELD_WHOLE, N_ ("Level"), .minimum = 1, .maximum = 9, .required = TRUE },
};

const StegTable steg_trait_table = {
  .name = "trait",
  .type = "StegTrait",
  .label = N_ ("Trait"),
  .fields = fields,
  .n_fields = STEG_TRAIT_N_FIELDS,
  .n_tuple = 2,
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == STEG_TRAIT_N_FIELDS);
