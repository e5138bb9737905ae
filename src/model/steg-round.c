/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-round.h"

static const StegChoice state_choices[] = {
  { "preparing", N_ ("Preparing") },
  { "voting", N_ ("Voting") },
  { "talking", N_ ("Talking") },
  { "agreed", N_ ("Agreed") },
  { NULL },
};

static const StegField fields[] = {
  [STEG_ROUND_TITLE] = { "title", STEG_FIELD_TEXT, N_ ("Title"), .required = TRUE },
  [STEG_ROUND_HELD_ON] = { "held_on", STEG_FIELD_DATE, N_ ("Held") },
  [STEG_ROUND_STATE]
  = { "state", STEG_FIELD_CHOICE, N_ ("State"), .choices = state_choices, .preset = "preparing" },
  [STEG_ROUND_ANONYMOUS] = { "anonymous", STEG_FIELD_FLAG, N_ ("Anonymous"), .preset = "no" },
  [STEG_ROUND_LOCKED] = { "locked", STEG_FIELD_FLAG, N_ ("Locked"), .preset = "no" },
  [STEG_ROUND_ILLUSTRATIVE]
  = { "illustrative", STEG_FIELD_FLAG, N_ ("Illustrative"), .preset = "no" },
  [STEG_ROUND_NOTE] = { "note", STEG_FIELD_LONG, N_ ("Note") },
};

const StegTable steg_round_table = {
  .name = "round",
  .type = "StegRound",
  .label = N_ ("Round"),
  .fields = fields,
  .n_fields = STEG_ROUND_N_FIELDS,
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == STEG_ROUND_N_FIELDS);
