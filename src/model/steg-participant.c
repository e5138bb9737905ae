/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-participant.h"

static const StegField fields[] = {
  [STEG_PARTICIPANT_ROUND]
  = { "round", STEG_FIELD_LINK, N_ ("Round"), .target = "round", .required = TRUE },
  [STEG_PARTICIPANT_PERSON]
  = { "person", STEG_FIELD_LINK, N_ ("Person"), .target = "person", .required = TRUE },
  [STEG_PARTICIPANT_ATTENDED] = { "attended", STEG_FIELD_FLAG, N_ ("Attended"), .preset = "yes" },
};

const StegTable steg_participant_table = {
  .name = "participant",
  .type = "StegParticipant",
  .label = N_ ("Participant"),
  .fields = fields,
  .n_fields = STEG_PARTICIPANT_N_FIELDS,
  .n_tuple = 2,
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == STEG_PARTICIPANT_N_FIELDS);
