/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-prompt.h"

static const StegField fields[] = {
  [STEG_PROMPT_AREA]
  = { "area", STEG_FIELD_LINK, N_ ("Area"), .target = "area", .required = TRUE, .part = TRUE },
  [STEG_PROMPT_ASPECT]
  = { "aspect", STEG_FIELD_LINK, N_ ("Aspect"), .target = "aspect", .part = TRUE },
  [STEG_PROMPT_ORDER] = { "order", STEG_FIELD_ORDER, N_ ("Order") },
};

const StegTable steg_prompt_table = {
  .name = "prompt",
  .type = "StegPrompt",
  .label = N_ ("Prompt"),
  .fields = fields,
  .n_fields = STEG_PROMPT_N_FIELDS,
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == STEG_PROMPT_N_FIELDS);
