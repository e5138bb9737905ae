/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-dependency.h"

static const StegField fields[] = {
  [STEG_DEPENDENCY_ACTION]
  = { "action", STEG_FIELD_LINK, N_ ("Action"), .target = "action", .required = TRUE },
  [STEG_DEPENDENCY_WAITS_FOR]
  = { "waits_for", STEG_FIELD_LINK, N_ ("Waits for"), .target = "action", .required = TRUE },
};

const StegTable steg_dependency_table = {
  .name = "dependency",
  .type = "StegDependency",
  .label = N_ ("Waits for"),
  .fields = fields,
  .n_fields = STEG_DEPENDENCY_N_FIELDS,
  .n_tuple = 2,
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == STEG_DEPENDENCY_N_FIELDS);
