/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-record.h"

G_BEGIN_DECLS

/* A note: its words, who wrote it and when. It is edited where it stands (note.edit: Enter, F2 or a
 * press) and removed with Delete or its button (note.remove). */
#define STEG_TYPE_NOTE_ROW (steg_note_row_get_type ())
G_DECLARE_FINAL_TYPE (StegNoteRow, steg_note_row, STEG, NOTE_ROW, GtkListBoxRow)

/* A StegRecordRowMaker. Returns: floating. */
GtkListBoxRow *steg_note_row_new (StegRecord *note);

/* Shows what the note holds now. */
void steg_note_row_show (StegNoteRow *self);

/* Commits what is typed and not committed yet. */
void steg_note_row_settle (StegNoteRow *self);

G_END_DECLS
