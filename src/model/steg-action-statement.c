/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-action-statement.h"

static const StegField fields[] = {
  [STEG_ACTION_STATEMENT_ACTION]
  = { "action", STEG_FIELD_LINK, N_ ("Action"), .target = "action", .required = TRUE },
  [STEG_ACTION_STATEMENT_STATEMENT]
  = { "statement", STEG_FIELD_LINK, N_ ("Statement"), .target = "statement", .required = TRUE },
};

const StegTable steg_action_statement_table = {
  .name = "action_statement",
  .type = "StegActionStatement",
  .label = N_ ("Makes true"),
  .fields = fields,
  .n_fields = STEG_ACTION_STATEMENT_N_FIELDS,
  .n_tuple = 2,
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == STEG_ACTION_STATEMENT_N_FIELDS);
