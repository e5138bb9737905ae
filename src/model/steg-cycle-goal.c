/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-cycle-goal.h"

static const StegField fields[] = {
  [STEG_CYCLE_GOAL_CYCLE]
  = { "cycle", STEG_FIELD_LINK, N_ ("Cycle"), .target = "cycle", .required = TRUE },
  [STEG_CYCLE_GOAL_AREA]
  = { "area", STEG_FIELD_LINK, N_ ("Area"), .target = "area", .required = TRUE },
  [STEG_CYCLE_GOAL_LEVEL] = { "level", STEG_FIELD_WHOLE, N_ ("Level"), .minimum = 1, .maximum = 9 },
};

const StegTable steg_cycle_goal_table = {
  .name = "cycle_goal",
  .type = "StegCycleGoal",
  .label = N_ ("Cycle goal"),
  .fields = fields,
  .n_fields = STEG_CYCLE_GOAL_N_FIELDS,
  .n_tuple = 2,
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == STEG_CYCLE_GOAL_N_FIELDS);
