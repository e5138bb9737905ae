/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-note.h"

static const StegField fields[] = {
  [STEG_NOTE_RECORD] = { "record", STEG_FIELD_ANY, N_ ("Record"), .required = TRUE, .part = TRUE },
  [STEG_NOTE_ON] = { "on", STEG_FIELD_DATE, N_ ("Date") },
  [STEG_NOTE_AUTHOR] = { "author", STEG_FIELD_TEXT, N_ ("Author") },
  [STEG_NOTE_TEXT] = { "text", STEG_FIELD_LONG, N_ ("Text") },
};

const StegTable steg_note_table = {
  .name = "note",
  .type = "StegNote",
  .label = N_ ("Note"),
  .fields = fields,
  .n_fields = STEG_NOTE_N_FIELDS,
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == STEG_NOTE_N_FIELDS);
