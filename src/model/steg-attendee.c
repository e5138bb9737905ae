/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-attendee.h"

static const StegField fields[] = {
  [STEG_ATTENDEE_MEETING]
  = { "meeting", STEG_FIELD_LINK, N_ ("Meeting"), .target = "meeting", .required = TRUE },
  [STEG_ATTENDEE_PERSON]
  = { "person", STEG_FIELD_LINK, N_ ("Person"), .target = "person", .required = TRUE },
};

const StegTable steg_attendee_table = {
  .name = "attendee",
  .type = "StegAttendee",
  .label = N_ ("Attendee"),
  .fields = fields,
  .n_fields = STEG_ATTENDEE_N_FIELDS,
  .n_tuple = 2,
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == STEG_ATTENDEE_N_FIELDS);
