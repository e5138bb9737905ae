/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-rating.h"

static const StegChoice state_choices[] = {
  { "rated", N_ ("Rated") },
  { "not_assessed", N_ ("Not assessed") },
  { "not_applicable", N_ ("Not applicable") },
  { NULL },
};

static const StegChoice confidence_choices[] = {
  { "low", N_ ("Low") },
  { "medium", N_ ("Medium") },
  { "high", N_ ("High") },
  { NULL },
};

static const StegField fields[] = {
  [STEG_RATING_ROUND]
  = { "round", STEG_FIELD_LINK, N_ ("Round"), .target = "round", .required = TRUE },
  [STEG_RATING_AREA] = { "area", STEG_FIELD_LINK, N_ ("Area"), .target = "area", .required = TRUE },
  [STEG_RATING_ASPECT]
  = { "aspect", STEG_FIELD_LINK, N_ ("Aspect"), .target = "aspect", .required = TRUE },
  [STEG_RATING_STATE]
  = { "state", STEG_FIELD_CHOICE, N_ ("State"), .choices = state_choices, .preset = "rated" },
  [STEG_RATING_LEVEL] = { "level", STEG_FIELD_WHOLE, N_ ("Level"), .minimum = 1, .maximum = 9 },
  [STEG_RATING_CONFIDENCE]
  = { "confidence", STEG_FIELD_CHOICE, N_ ("Confidence"), .choices = confidence_choices },
  [STEG_RATING_NOTE] = { "note", STEG_FIELD_LONG, N_ ("Note") },
};

const StegTable steg_rating_table = {
  .name = "rating",
  .type = "StegRating",
  .label = N_ ("Rating"),
  .fields = fields,
  .n_fields = STEG_RATING_N_FIELDS,
  .n_tuple = 3,
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == STEG_RATING_N_FIELDS);
