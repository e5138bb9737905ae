/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-deleting.h"

#include "app/steg-anywhere.h"
#include "app/steg-record-words.h"

#include <glib/gi18n.h>

void
steg_deleting_record (GtkWidget *anywhere, StegRecord *record)
{
  StegProgramme   *programme = steg_session_get_programme (steg_anywhere_get_session (anywhere));
  const char      *title = steg_record_words_name (programme, record);
  g_autofree char *toast = g_strdup_printf (_ ("“%s” is deleted"), title);
  StegEdit        *edit = steg_edit_new (programme, N_ ("Delete “%s”"));

  steg_edit_argument (edit, title);
  steg_edit_remove (edit, steg_record_get_id (record));
  steg_anywhere_commit_with_undo (anywhere, edit, toast);
}
