/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-pasted-readings.h"

#include "base/steg-text.h"
#include "model/steg-written-date.h"
#include "model/steg-written-number.h"

#include <string.h>

typedef enum
{
  DATE,
  VALUE,
  NOTE,
  N_CELLS,
} Cell;

typedef struct
{
  StegPastedReadings *found;
  StegComma           comma;
  GHashTable         *days; /* that have a reading */
} Reader;

static void
clear_reading (gpointer reading)
{
  g_free (((StegPastedReading *) reading)->note);
}

static void
clear_refused (gpointer line)
{
  g_free (((StegRefusedLine *) line)->text);
}

gboolean
steg_pasted_readings_is_table (const char *text)
{
  g_autofree char *bare = text != NULL ? g_strstrip (g_strdup (text)) : NULL;

  return bare != NULL && strpbrk (bare, "\t;\n\r") != NULL;
}

static char *
unquoted (const char *cell)
{
  char *bare = g_strstrip (g_strdup (cell));
  gsize length = strlen (bare);

  if (length < 2 || bare[0] != '"' || bare[length - 1] != '"')
    return bare;
  bare[length - 1] = '\0';
  memmove (bare, bare + 1, length - 1);
  return g_strstrip (bare);
}

/* Always three cells; what is not there is empty. Returns: owned. */
static GStrv
split (const char *line, const char *separator)
{
  g_auto (GStrv) parts = NULL;
  const char      *blank = strrchr (line, ' ');
  g_autofree char *first = NULL;
  GStrv            cells = g_new0 (char *, N_CELLS + 1);

  if (separator != NULL)
    parts = g_strsplit (line, separator, N_CELLS);
  else if (blank != NULL)
    {
      first = g_strndup (line, (gsize) (blank - line));
      parts = g_strdupv ((char *[]){ first, (char *) blank + 1, NULL });
    }
  else
    parts = g_strdupv ((char *[]){ (char *) line, NULL });
  for (guint i = 0; i < N_CELLS; i++)
    cells[i] = unquoted (i < g_strv_length (parts) ? parts[i] : "");
  return cells;
}

static gboolean
read_date (const char *cell, StegDate *on, StegRefusal *why)
{
  static const StegRefusal reasons[] = {
    [STEG_WRITTEN_DATE_NONE] = STEG_REFUSED_DATE,
    [STEG_WRITTEN_DATE_NO_YEAR] = STEG_REFUSED_YEAR,
    [STEG_WRITTEN_DATE_NO_DAY] = STEG_REFUSED_DAY,
    [STEG_WRITTEN_DATE_AMBIGUOUS] = STEG_REFUSED_AMBIGUOUS_DATE,
  };
  StegWrittenDate written = steg_written_date (cell, on);

  if (written != STEG_WRITTEN_DATE_READ)
    *why = reasons[written];
  return written == STEG_WRITTEN_DATE_READ;
}

static gboolean
read_value (const char *cell, StegComma comma, double *value, StegRefusal *why)
{
  StegWrittenNumber written = steg_written_number (cell, comma, value);

  if (*cell == '\0')
    *why = STEG_REFUSED_NO_VALUE;
  else if (written == STEG_WRITTEN_NUMBER_AMBIGUOUS)
    *why = STEG_REFUSED_AMBIGUOUS_NUMBER;
  else
    *why = STEG_REFUSED_NUMBER;
  return written == STEG_WRITTEN_NUMBER_READ;
}

static gboolean
read_note (const char *cell, char **note, StegRefusal *why)
{
  *why = STEG_REFUSED_NOTE;
  *note = NULL;
  if (*cell == '\0')
    return TRUE;
  *note = steg_text_clean (cell, STEG_TEXT_MAX_LINE);
  return *note != NULL;
}

static void
refuse (Reader *reader, guint line, GStrv cells, StegRefusal why)
{
  g_autofree char *joined = g_strjoinv (" ", cells);
  StegRefusedLine  refused = { line, g_utf8_make_valid (g_strstrip (joined), -1), why };

  g_array_append_val (reader->found->refused, refused);
}

static void
read_cells (Reader *reader, guint line, GStrv cells)
{
  StegPastedReading reading = { 0 };
  StegRefusal       why = STEG_REFUSED_TWICE;

  if (!read_date (cells[DATE], &reading.on, &why)
      || !read_value (cells[VALUE], reader->comma, &reading.value, &why)
      || !read_note (cells[NOTE], &reading.note, &why))
    {
      refuse (reader, line, cells, why);
      return;
    }
  if (!g_hash_table_add (reader->days, GINT_TO_POINTER (reading.on)))
    {
      refuse (reader, line, cells, STEG_REFUSED_TWICE);
      g_free (reading.note);
      return;
    }
  g_array_append_val (reader->found->readings, reading);
}

static gboolean
is_heading (GStrv cells)
{
  StegDate on;
  double   value;

  return steg_written_date (cells[DATE], &on) == STEG_WRITTEN_DATE_NONE
         && steg_written_number (cells[VALUE], STEG_COMMA_DECIMAL, &value)
              == STEG_WRITTEN_NUMBER_NONE
         && strpbrk (cells[DATE], "0123456789") == NULL
         && strpbrk (cells[VALUE], "0123456789") == NULL;
}

static gboolean
is_empty (GStrv cells)
{
  return *cells[DATE] == '\0' && *cells[VALUE] == '\0' && *cells[NOTE] == '\0';
}

static const char *
separator_of (const char *text)
{
  if (strchr (text, '\t') != NULL)
    return "\t";
  return strchr (text, ';') != NULL ? ";" : NULL;
}

/* One number with decimals tells how all the others are written, unless another gainsays it. */
static StegComma
find_comma (GPtrArray *lines)
{
  StegComma common = STEG_COMMA_UNKNOWN;

  for (guint i = 0; i < lines->len; i++)
    {
      GStrv     cells = lines->pdata[i];
      StegComma comma = steg_written_number_comma (cells[VALUE]);
      double    number;

      if (comma == STEG_COMMA_UNKNOWN
          || steg_written_number (cells[VALUE], comma, &number) != STEG_WRITTEN_NUMBER_READ)
        continue;
      if (common != STEG_COMMA_UNKNOWN && common != comma)
        return STEG_COMMA_UNKNOWN;
      common = comma;
    }
  return common;
}

static GPtrArray *
split_lines (const char *text)
{
  GPtrArray  *lines = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  const char *separator = separator_of (text);
  g_autoptr (GString) unix_text = g_string_new (text);
  g_auto (GStrv) rows = NULL;

  g_string_replace (unix_text, "\r\n", "\n", 0);
  g_string_replace (unix_text, "\r", "\n", 0);
  rows = g_strsplit (unix_text->str, "\n", -1);
  for (guint i = 0; rows[i] != NULL; i++)
    {
      if (separator == NULL)
        g_strstrip (rows[i]);
      g_ptr_array_add (lines, split (rows[i], separator));
    }
  return lines;
}

StegPastedReadings *
steg_pasted_readings_new (const char *text)
{
  StegPastedReadings *self = g_new0 (StegPastedReadings, 1);
  g_autoptr (GPtrArray) lines = split_lines (text);
  g_autoptr (GHashTable) days = g_hash_table_new (NULL, NULL);
  Reader   reader = { self, find_comma (lines), days };
  gboolean first = TRUE;

  self->readings = g_array_new (FALSE, FALSE, sizeof (StegPastedReading));
  g_array_set_clear_func (self->readings, clear_reading);
  self->refused = g_array_new (FALSE, FALSE, sizeof (StegRefusedLine));
  g_array_set_clear_func (self->refused, clear_refused);
  for (guint i = 0; i < lines->len; i++)
    {
      if (is_empty (lines->pdata[i]))
        continue;
      if (!first || !is_heading (lines->pdata[i]))
        read_cells (&reader, i + 1, lines->pdata[i]);
      first = FALSE;
    }
  return self;
}

void
steg_pasted_readings_free (StegPastedReadings *self)
{
  g_array_unref (self->readings);
  g_array_unref (self->refused);
  g_free (self);
}
