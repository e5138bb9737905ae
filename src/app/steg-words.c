/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-words.h"

#include "app/steg-language.h"
#include "base/steg-clock.h"
#include "base/steg-error.h"

#include <glib/gi18n.h>

typedef struct
{
  const char *title;
  const char *advice;
} Words;

static const Words error_words[] = {
  [STEG_ERROR_FAILED]
  = { N_ ("That did not work"),
      N_ ("Nothing was changed. Try again; if it happens again, restart the program.") },
  [STEG_ERROR_NOT_OURS]
  = { N_ ("This is not a Stegvis programme"),
      N_ ("The file was made by another program, and was left as it is. Choose a file whose name "
          "ends in .stegvis.") },
  [STEG_ERROR_DAMAGED]
  = { N_ ("This programme is damaged"),
      N_ ("Parts of the file are missing or changed, and it was left as it is. Fetch an earlier "
          "copy from your backup, or ask whoever sent the file to send it again.") },
  [STEG_ERROR_NEWER]
  = { N_ ("This programme was made by a newer Stegvis"),
      N_ ("Update Stegvis to open it, or ask whoever has the newer version to open it.") },
  [STEG_ERROR_GONE]
  = { N_ ("The file is not there"),
      N_ ("It may have been moved, renamed or deleted, or its disk or share is not connected. "
          "Connect it and try again, or open the file from where it is now.") },
  [STEG_ERROR_EXISTS]
  = { N_ ("There is already a file with that name"),
      N_ ("Nothing is ever overwritten. Choose another name or another folder.") },
  [STEG_ERROR_NO_PERMISSION]
  = { N_ ("You may not read this file"),
      N_ ("Ask its owner, or whoever looks after the folder, for permission.") },
  [STEG_ERROR_READ_ONLY]
  = { N_ ("The file may not be changed"),
      N_ ("It is protected, or belongs to somebody else. Keep the programme in another file, where "
          "you may write.") },
  [STEG_ERROR_FOLDER]
  = { N_ ("The folder cannot be written to"),
      N_ ("It is missing, not connected or closed to you. Connect it, or choose another folder.") },
  [STEG_ERROR_FULL]
  = { N_ ("The disk is full"),
      N_ ("Free some space, or keep the programme on another disk, and try again.") },
  [STEG_ERROR_BUSY]
  = { N_ ("This programme is already open"),
      N_ ("Another window or another user of this computer has it open. Close it there first.") },
  [STEG_ERROR_INVALID]
  = { N_ ("That value is not allowed"), N_ ("Nothing was changed. Enter another value.") },
  [STEG_ERROR_TOO_LARGE]
  = { N_ ("The file is too large"),
      N_ ("At most 10 MB can be attached. Put the file where everybody can reach it, and write "
          "down a link to it.") },
  [STEG_ERROR_EMPTY]
  = { N_ ("The file is empty"), N_ ("There is nothing in it to attach. Choose another file.") },
  [STEG_ERROR_NO_FILE]
  = { N_ ("That is not a file"),
      N_ ("A folder cannot be attached. Choose the files in it, or pack them into one file.") },
  [STEG_ERROR_NOTHING_TO_UNDO]
  = { N_ ("There is nothing to undo"), N_ ("Everything you did here is already undone.") },
  [STEG_ERROR_NOTHING_TO_REDO]
  = { N_ ("There is nothing to redo"), N_ ("Everything that was undone here is done again.") },
  [STEG_ERROR_ANONYMOUS]
  = { N_ ("These votes stay revealed"),
      N_ ("They are anonymous, and who answered what is kept nowhere any more. To vote again, "
          "begin a new round.") },
};

static const Words *
words_for (const GError *error)
{
  if (error->domain == STEG_ERROR && error->code >= 0
      && (guint) error->code < G_N_ELEMENTS (error_words))
    return &error_words[error->code];
  return &error_words[STEG_ERROR_FAILED];
}

const char *
steg_words_error_title (const GError *error)
{
  return _ (words_for (error)->title);
}

const char *
steg_words_error_advice (const GError *error)
{
  return _ (words_for (error)->advice);
}

char *
steg_words_error (const GError *error)
{
  const Words *words = words_for (error);

  return g_strdup_printf ("%s. %s", _ (words->title), _ (words->advice));
}

const char *
steg_words_label (const char *label)
{
  return label != NULL && *label != '\0' ? _ (label) : "";
}

/* The label is a text of the file, so it is never handed to printf: each "%s" takes the next
 * argument, and anything else stands for itself. */
char *
steg_words_log (const StegLogRow *row)
{
  g_autoptr (GString) sentence = g_string_new (NULL);
  const char *rest = steg_words_label (row->label);
  guint       used = 0;
  guint       n_arguments = row->arguments != NULL ? g_strv_length (row->arguments) : 0;

  for (const char *hole = strstr (rest, "%s"); hole != NULL; hole = strstr (rest, "%s"))
    {
      g_string_append_len (sentence, rest, hole - rest);
      if (used < n_arguments)
        g_string_append (sentence, row->arguments[used++]);
      rest = hole + 2;
    }
  g_string_append (sentence, rest);
  return g_string_free (g_steal_pointer (&sentence), FALSE);
}

char *
steg_words_date (StegDate date, StegDateStyle style)
{
  return steg_catalogue_format_date (steg_language_catalogue (), date, style);
}

char *
steg_words_number (double number, int decimals)
{
  return steg_catalogue_format_number (steg_language_catalogue (), number, decimals);
}

static GDateTime *
local_time (gint64 time)
{
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (time / G_USEC_PER_SEC);

  return g_date_time_to_local (utc);
}

StegDate
steg_words_day (gint64 time)
{
  g_autoptr (GDateTime) here = local_time (time);

  return steg_date_new (g_date_time_get_year (here), g_date_time_get_month (here),
                        g_date_time_get_day_of_month (here));
}

char *
steg_words_moment (gint64 time)
{
  g_autoptr (GDateTime) here = local_time (time);
  g_autofree char *clock = g_date_time_format (here, "%H:%M");
  StegDate         date = steg_words_day (time);
  g_autofree char *day = NULL;

  if (date == steg_clock_today ())
    return g_steal_pointer (&clock);
  day = steg_words_date (date, STEG_DATE_STYLE_FULL);
  return g_strdup_printf ("%s %s", day, clock);
}
