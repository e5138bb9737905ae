/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-decision.h"

static const StegChoice state_choices[] = {
  { "asked", N_ ("Asked") },
  { "decided", N_ ("Decided") },
  { "withdrawn", N_ ("Withdrawn") },
  { NULL },
};

static const StegField fields[] = {
  [STEG_DECISION_QUESTION] = { "question", STEG_FIELD_TEXT, N_ ("Question"), .required = TRUE },
  [STEG_DECISION_OPTIONS] = { "options", STEG_FIELD_LONG, N_ ("Options") },
  [STEG_DECISION_STATE]
  = { "state", STEG_FIELD_CHOICE, N_ ("State"), .choices = state_choices, .preset = "asked" },
  [STEG_DECISION_ASKED_OF] = { "asked_of", STEG_FIELD_LINK, N_ ("Asked of"), .target = "person" },
  [STEG_DECISION_NEEDED_BY] = { "needed_by", STEG_FIELD_DATE, N_ ("Needed by") },
  [STEG_DECISION_DECIDED_ON] = { "decided_on", STEG_FIELD_DATE, N_ ("Decided") },
  [STEG_DECISION_ANSWER] = { "answer", STEG_FIELD_TEXT, N_ ("Answer") },
  [STEG_DECISION_MEETING] = { "meeting", STEG_FIELD_LINK, N_ ("Meeting"), .target = "meeting" },
  [STEG_DECISION_ACTION] = { "action", STEG_FIELD_LINK, N_ ("Action"), .target = "action" },
};

const StegTable steg_decision_table = {
  .name = "decision",
  .type = "StegDecision",
  .label = N_ ("Decision"),
  .fields = fields,
  .n_fields = STEG_DECISION_N_FIELDS,
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == STEG_DECISION_N_FIELDS);
