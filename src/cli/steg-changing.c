/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/steg-changing.h"

#include "cli/steg-locale.h"
#include "cli/steg-output.h"
#include "cli/steg-sentences.h"
#include "session/steg-edit-circle.h"

#include <glib/gi18n.h>

static void
on_diverged (StegSession *session, const char *beside, gpointer user_value)
{
  g_autofree char *sentence
    = g_strdup_printf (_ ("Somebody else changed the file at the same moment. Theirs was left as "
                          "it is, and yours is in %s."),
                       beside);

  steg_output_error (sentence);
}

StegSession *
steg_changing_open (const char *path, GError **error)
{
  StegSession *session = steg_session_open (path, STEG_STORE_COMMAND, error);

  if (session != NULL)
    g_signal_connect (session, "diverged", G_CALLBACK (on_diverged), NULL);
  return session;
}

gboolean
steg_changing_finish (StegSession *session, GError **error)
{
  return steg_session_publish (session, error) && steg_session_close (session, error);
}

gboolean
steg_changing_commit (StegSession *session, StegEdit *edit, GError **error)
{
  g_autofree char *circle
    = steg_edit_say_circle (edit, steg_catalogue_get (steg_locale_language ()));

  if (circle != NULL)
    {
      steg_edit_free (edit);
      g_set_error_literal (error, STEG_ERROR, STEG_ERROR_INVALID, circle);
      return FALSE;
    }
  return steg_session_commit (session, edit, error) && steg_changing_finish (session, error);
}

static void
say_step (gboolean is_back, const char *what, guint kept)
{
  if (is_back)
    /* Translators: what a command did: "Change “Test backups”". */
    steg_output_format (_ ("Undone: %s"), what);
  else
    /* Translators: what a command did: "Change “Test backups”". */
    steg_output_format (_ ("Done again: %s"), what);
  steg_output_text ("\n");
  if (kept > 0)
    steg_output_format (ngettext ("%u value that others have changed since was kept.\n",
                                  "%u values that others have changed since were kept.\n", kept),
                        kept);
}

gboolean
steg_changing_step (const char *path, gboolean is_back, GError **error)
{
  g_autoptr (StegSession) session = steg_changing_open (path, error);
  const StegLogRow *row = NULL;
  g_autofree char  *what = NULL;
  guint             kept = 0;
  gboolean          done;

  if (session == NULL)
    return FALSE;
  row = is_back ? steg_session_get_undo (session) : steg_session_get_redo (session);
  what = row != NULL ? steg_sentences_command (row) : g_strdup ("");
  done = is_back ? steg_session_undo (session, &kept, error)
                 : steg_session_redo (session, &kept, error);
  if (!done || !steg_changing_finish (session, error))
    return FALSE;
  say_step (is_back, what, kept);
  return TRUE;
}

const char *
steg_changing_title (StegRecord *record)
{
  int field = steg_arguments_title_field (steg_record_get_table (record));

  return field >= 0 ? steg_record_get_text (record, (guint) field) : NULL;
}

StegEdit *
steg_changing_edit (StegSession     *session,
                    const StegTable *table,
                    const char      *title,
                    const char      *titled,
                    const char      *untitled)
{
  gboolean  is_titled = title != NULL && *title != '\0';
  StegEdit *edit
    = steg_edit_new (steg_session_get_programme (session), is_titled ? titled : untitled);

  steg_edit_argument (edit, is_titled ? title : table->name);
  return edit;
}

static gboolean
assign (StegEdit             *edit,
        const StegTable      *table,
        const char           *id,
        const StegAssignment *assignment,
        GError              **error)
{
  if (table->fields[assignment->field].kind != STEG_FIELD_LONG)
    return steg_edit_parse (edit, id, assignment->field, assignment->value, error);
  steg_edit_text (edit, id, assignment->field, assignment->value);
  return TRUE;
}

gboolean
steg_changing_assign (StegEdit        *edit,
                      const StegTable *table,
                      const char      *id,
                      GArray          *assignments,
                      guint            first,
                      GError         **error)
{
  for (guint i = 0; i < assignments->len; i++)
    {
      const StegAssignment *assignment = &g_array_index (assignments, StegAssignment, i);

      if (assignment->field >= first && !assign (edit, table, id, assignment, error))
        return FALSE;
    }
  return TRUE;
}
