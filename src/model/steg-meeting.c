/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-meeting.h"

static const StegChoice kind_choices[] = {
  { "management", N_ ("Management") },
  { "review", N_ ("Review") },
  { "cycle", N_ ("Cycle") },
  { "other", N_ ("Other") },
  { NULL },
};

static const StegField fields[] = {
  [STEG_MEETING_TITLE] = { "title", STEG_FIELD_TEXT, N_ ("Title"), .required = TRUE },
  [STEG_MEETING_ON] = { "on", STEG_FIELD_DATE, N_ ("Date") },
  [STEG_MEETING_KIND]
  = { "kind", STEG_FIELD_CHOICE, N_ ("Kind"), .choices = kind_choices, .preset = "management" },
  [STEG_MEETING_SHOWN] = { "shown", STEG_FIELD_TEXT, N_ ("Shown") },
  [STEG_MEETING_NOTE] = { "note", STEG_FIELD_LONG, N_ ("Note") },
};

const StegTable steg_meeting_table = {
  .name = "meeting",
  .type = "StegMeeting",
  .label = N_ ("Meeting"),
  .fields = fields,
  .n_fields = STEG_MEETING_N_FIELDS,
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == STEG_MEETING_N_FIELDS);
