/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

G_BEGIN_DECLS

extern const StegTable steg_note_table;

typedef enum
{
  STEG_NOTE_RECORD,
  STEG_NOTE_ON,
  STEG_NOTE_AUTHOR,
  STEG_NOTE_TEXT,
  STEG_NOTE_N_FIELDS,
} StegNoteField;

G_END_DECLS
