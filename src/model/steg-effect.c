/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-effect.h"

static const StegChoice kind_choices[] = {
  { "loss", N_ ("Loss") },
  { "gain", N_ ("Gain") },
  { NULL },
};

static const StegChoice per_choices[] = {
  { "once", N_ ("Once") },
  { "month", N_ ("Per month") },
  { "year", N_ ("Per year") },
  { NULL },
};

static const StegField fields[] = {
  [STEG_EFFECT_KIND]
  = { "kind", STEG_FIELD_CHOICE, N_ ("Kind"), .choices = kind_choices, .preset = "loss" },
  [STEG_EFFECT_ORDER] = { "order", STEG_FIELD_ORDER, N_ ("Order") },
  [STEG_EFFECT_TEXT] = { "text", STEG_FIELD_TEXT, N_ ("Text"), .required = TRUE },
  [STEG_EFFECT_AREA] = { "area", STEG_FIELD_LINK, N_ ("Area"), .target = "area" },
  [STEG_EFFECT_AMOUNT] = { "amount", STEG_FIELD_REAL, N_ ("Amount") },
  [STEG_EFFECT_PER] = { "per", STEG_FIELD_CHOICE, N_ ("Per"), .choices = per_choices },
};

const StegTable steg_effect_table = {
  .name = "effect",
  .type = "StegEffect",
  .label = N_ ("Effect"),
  .fields = fields,
  .n_fields = STEG_EFFECT_N_FIELDS,
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == STEG_EFFECT_N_FIELDS);
