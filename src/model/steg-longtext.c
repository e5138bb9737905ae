/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-longtext.h"

static const StegField fields[] = {
  [STEG_LONGTEXT_TEXT] = { "text", STEG_FIELD_TEXT, NULL },
};

const StegTable steg_longtext_table = {
  .name = "longtext",
  .type = "StegLongtext",
  .label = N_ ("Long text"),
  .fields = fields,
  .n_fields = STEG_LONGTEXT_N_FIELDS,
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == STEG_LONGTEXT_N_FIELDS);
