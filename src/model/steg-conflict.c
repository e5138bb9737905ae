/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-conflict.h"

static const StegField fields[] = {
  [STEG_CONFLICT_TABLE_NAME] = { "table_name", STEG_FIELD_TEXT, N_ ("Table"), .required = TRUE },
  [STEG_CONFLICT_RECORD] = { "record", STEG_FIELD_TEXT, N_ ("Record"), .required = TRUE },
  [STEG_CONFLICT_FIELD] = { "field", STEG_FIELD_TEXT, N_ ("Field"), .required = TRUE },
  [STEG_CONFLICT_BASE] = { "base", STEG_FIELD_TEXT, N_ ("Before") },
  [STEG_CONFLICT_OURS] = { "ours", STEG_FIELD_TEXT, N_ ("Ours") },
  [STEG_CONFLICT_THEIRS] = { "theirs", STEG_FIELD_TEXT, N_ ("Theirs") },
  [STEG_CONFLICT_DECIDED] = { "decided", STEG_FIELD_FLAG, N_ ("Decided"), .preset = "no" },
};

const StegTable steg_conflict_table = {
  .name = "conflict",
  .type = "StegConflict",
  .label = N_ ("Merge question"),
  .fields = fields,
  .n_fields = STEG_CONFLICT_N_FIELDS,
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == STEG_CONFLICT_N_FIELDS);
