/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-goal.h"

static const StegField fields[] = {
  [STEG_GOAL_AREA] = { "area", STEG_FIELD_LINK, N_ ("Area"), .target = "area", .required = TRUE },
  [STEG_GOAL_LEVEL]
  = { "level", STEG_FIELD_WHOLE, N_ ("Level"), .minimum = 1, .maximum = 9, .required = TRUE },
  [STEG_GOAL_DUE] = { "due", STEG_FIELD_DATE, N_ ("Due") },
};

const StegTable steg_goal_table = {
  .name = "goal",
  .type = "StegGoal",
  .label = N_ ("Goal"),
  .fields = fields,
  .n_fields = STEG_GOAL_N_FIELDS,
  .n_tuple = 2,
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == STEG_GOAL_N_FIELDS);
