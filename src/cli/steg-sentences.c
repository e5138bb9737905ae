/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/steg-sentences.h"

#include <glib/gi18n.h>
#include <string.h>

static const char *const sentences[] = {
  [STEG_ERROR_FAILED] = NULL,
  [STEG_ERROR_NOT_OURS] = N_ ("This is no file of Stegvis. It was left as it is."),
  [STEG_ERROR_DAMAGED] = N_ ("The file is damaged or not complete, and was left as it is. Correct "
                             "it, or take an earlier copy."),
  [STEG_ERROR_NEWER] = N_ ("The file was made by a newer Stegvis. Update Stegvis to open it."),
  [STEG_ERROR_GONE] = N_ ("The file is not there. Has it been moved or renamed?"),
  [STEG_ERROR_EXISTS] = N_ ("There is such a file already, and nothing is ever overwritten. Choose "
                            "another name."),
  [STEG_ERROR_NO_PERMISSION] = N_ ("You may not read this file. Ask its owner for permission."),
  [STEG_ERROR_READ_ONLY] = N_ ("The file may be read but not changed. Nothing was changed."),
  [STEG_ERROR_FOLDER] = N_ ("The folder is missing or may not be written to. Choose another."),
  [STEG_ERROR_FULL] = N_ ("The disk is full. Nothing was changed. Free some space and try again."),
  [STEG_ERROR_BUSY] = N_ ("Another command is working on this programme. Try again in a moment."),
  [STEG_ERROR_INVALID] = NULL,
  [STEG_ERROR_TOO_LARGE] = N_ ("The file is too large: at most 10 MB can be attached."),
  [STEG_ERROR_EMPTY] = N_ ("The file is empty: there is nothing in it to attach."),
  [STEG_ERROR_NO_FILE] = N_ ("That is not a file: a folder cannot be attached."),
  [STEG_ERROR_NOTHING_TO_UNDO] = N_ ("There is nothing to undo."),
  [STEG_ERROR_NOTHING_TO_REDO] = N_ ("There is nothing to redo."),
  [STEG_ERROR_ANONYMOUS] = N_ ("These votes stay revealed: they are anonymous, and who answered "
                               "what is forgotten. To vote again, begin a new round."),
};

char *
steg_sentences_error (const GError *error)
{
  const char *sentence = NULL;

  if (error->domain == STEG_ERROR && (guint) error->code < G_N_ELEMENTS (sentences))
    sentence = sentences[error->code];
  if (sentence == NULL)
    return g_strdup (error->message);
  return g_strdup_printf ("%s\n  %s", _ (sentence), error->message);
}

/* The label is a text of the file, so it is never handed to printf: each "%s" takes the next
 * argument, and anything else stands for itself. */
char *
steg_sentences_command (const StegLogRow *row)
{
  g_autoptr (GString) sentence = g_string_new (NULL);
  const char *rest = row->label != NULL && *row->label != '\0' ? _ (row->label) : "";
  char      **arguments = row->arguments;

  for (const char *hole = strstr (rest, "%s"); hole != NULL; hole = strstr (rest, "%s"))
    {
      g_string_append_len (sentence, rest, hole - rest);
      if (arguments != NULL && *arguments != NULL)
        g_string_append (sentence, *arguments++);
      rest = hole + strlen ("%s");
    }
  g_string_append (sentence, rest);
  return g_string_free (g_steal_pointer (&sentence), FALSE);
}

char *
steg_sentences_log (const StegLogRow *row)
{
  g_autofree char *sentence = steg_sentences_command (row);

  if (g_strcmp0 (row->kind, "undo") == 0)
    /* Translators: what a command did: "Change “Test backups”". */
    return g_strdup_printf (_ ("Undone: %s"), sentence);
  if (g_strcmp0 (row->kind, "redo") == 0)
    /* Translators: what a command did: "Change “Test backups”". */
    return g_strdup_printf (_ ("Done again: %s"), sentence);
  return g_steal_pointer (&sentence);
}
