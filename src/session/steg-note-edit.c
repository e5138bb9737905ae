/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/steg-note-edit.h"

#include "model/steg-note.h"
#include "session/steg-signature.h"

void
steg_note_edit_add (StegEdit *edit, StegRecord *record, const char *text, StegDate today)
{
  g_autofree char *clean = g_strstrip (g_strdup (text != NULL ? text : ""));
  g_autofree char *author = NULL;
  const char      *id;

  if (*clean == '\0')
    return;
  author = steg_signature_dup ();
  id = steg_edit_add (edit, &steg_note_table);
  steg_edit_link (edit, id, STEG_NOTE_RECORD, steg_record_get_id (record));
  steg_edit_date (edit, id, STEG_NOTE_ON, today);
  steg_edit_text (edit, id, STEG_NOTE_AUTHOR, author);
  steg_edit_text (edit, id, STEG_NOTE_TEXT, clean);
}
