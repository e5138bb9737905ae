/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-action.h"

const StegChoice steg_phase_choices[] = {
  { "plan", N_ ("Plan") },
  { "do", N_ ("Do") },
  { "check", N_ ("Check") },
  { "act", N_ ("Act") },
  { NULL },
};

static const StegChoice outcome_choices[] = {
  { "open", N_ ("Not decided yet") },
  { "kept", N_ ("Kept") },
  { "dropped", N_ ("Dropped") },
  { NULL },
};

static const StegChoice priority_choices[] = {
  { "low", N_ ("Low") },
  { "normal", N_ ("Normal") },
  { "high", N_ ("High") },
  { NULL },
};

static const StegField fields[] = {
  [STEG_ACTION_IMPROVEMENT] = { "improvement", STEG_FIELD_LINK, N_ ("What"),
                                .target = "improvement", .required = TRUE, .part = TRUE },
  [STEG_ACTION_TITLE] = { "title", STEG_FIELD_TEXT, N_ ("How"), .required = TRUE },
  [STEG_ACTION_ORDER] = { "order", STEG_FIELD_ORDER, N_ ("Order") },
  [STEG_ACTION_OWNER] = { "owner", STEG_FIELD_LINK, N_ ("Who"), .target = "person" },
  [STEG_ACTION_PHASE]
  = { "phase", STEG_FIELD_CHOICE, N_ ("Phase"), .choices = steg_phase_choices, .preset = "plan" },
  [STEG_ACTION_OUTCOME]
  = { "outcome", STEG_FIELD_CHOICE, N_ ("Outcome"), .choices = outcome_choices, .preset = "open" },
  [STEG_ACTION_OUTCOME_REASON] = { "outcome_reason", STEG_FIELD_TEXT, N_ ("Reason") },
  [STEG_ACTION_START] = { "start", STEG_FIELD_DATE, N_ ("Start") },
  [STEG_ACTION_DUE] = { "due", STEG_FIELD_DATE, N_ ("Due") },
  [STEG_ACTION_STARTED_ON] = { "started_on", STEG_FIELD_DATE, N_ ("Started") },
  [STEG_ACTION_CHECKED_ON] = { "checked_on", STEG_FIELD_DATE, N_ ("Checked") },
  [STEG_ACTION_CLOSED_ON] = { "closed_on", STEG_FIELD_DATE, N_ ("Closed") },
  [STEG_ACTION_PRIORITY] = { "priority", STEG_FIELD_CHOICE, N_ ("Priority"),
                             .choices = priority_choices, .preset = "normal" },
  [STEG_ACTION_IMPACT] = { "impact", STEG_FIELD_WHOLE, N_ ("Effect"), .minimum = 1, .maximum = 3 },
  [STEG_ACTION_EFFORT]
  = { "effort", STEG_FIELD_REAL, N_ ("Effort (hours)"), .minimum = 0, .maximum = 1000000 },
  [STEG_ACTION_COST]
  = { "cost", STEG_FIELD_REAL, N_ ("Cost"), .minimum = 0, .maximum = 1000000000000 },
  [STEG_ACTION_PROGRESS]
  = { "progress", STEG_FIELD_WHOLE, N_ ("Progress"), .preset = "0", .minimum = 0, .maximum = 100 },
  [STEG_ACTION_CYCLE] = { "cycle", STEG_FIELD_LINK, N_ ("Cycle"), .target = "cycle" },
  [STEG_ACTION_MEASURE] = { "measure", STEG_FIELD_LINK, N_ ("Measure"), .target = "measure" },
  [STEG_ACTION_REPEAT] = { "repeat", STEG_FIELD_TEXT, N_ ("Repeats") },
  [STEG_ACTION_SERIES] = { "series", STEG_FIELD_TEXT, N_ ("Series") },
  [STEG_ACTION_DETAIL] = { "detail", STEG_FIELD_LONG, N_ ("Detail") },
};

const StegTable steg_action_table = {
  .name = "action",
  .type = "StegAction",
  .label = N_ ("Action"),
  .fields = fields,
  .n_fields = STEG_ACTION_N_FIELDS,
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == STEG_ACTION_N_FIELDS);
