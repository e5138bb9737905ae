/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-vote.h"

static const StegField fields[] = {
  [STEG_VOTE_ROUND]
  = { "round", STEG_FIELD_LINK, N_ ("Round"), .target = "round", .required = TRUE },
  [STEG_VOTE_AREA] = { "area", STEG_FIELD_LINK, N_ ("Area"), .target = "area", .required = TRUE },
  [STEG_VOTE_ASPECT]
  = { "aspect", STEG_FIELD_LINK, N_ ("Aspect"), .target = "aspect", .required = TRUE },
  [STEG_VOTE_PERSON]
  = { "person", STEG_FIELD_LINK, N_ ("Person"), .target = "person", .required = TRUE },
  [STEG_VOTE_LEVEL] = { "level", STEG_FIELD_WHOLE, N_ ("Level"), .minimum = 0, .maximum = 9 },
  [STEG_VOTE_COMMENT] = { "comment", STEG_FIELD_TEXT, N_ ("Comment") },
  [STEG_VOTE_LATE] = { "late", STEG_FIELD_FLAG, N_ ("Late"), .preset = "no" },
};

const StegTable steg_vote_table = {
  .name = "vote",
  .type = "StegVote",
  .label = N_ ("Vote"),
  .fields = fields,
  .n_fields = STEG_VOTE_N_FIELDS,
  .n_tuple = 4,
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == STEG_VOTE_N_FIELDS);
