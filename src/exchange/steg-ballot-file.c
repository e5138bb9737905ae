/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/steg-ballot-file.h"

#include "base/steg-error.h"
#include "base/steg-id.h"
#include "base/steg-text.h"
#include "exchange/steg-csv.h"
#include "model/steg-framework.h"
#include "model/steg-tables.h"

#include <string.h>

#define MARK "stegvis-ballot"
#define VERSION "1"
#define BYTE_ORDER_MARK "\xef\xbb\xbf"

/* A level that no framework has, for a cell that holds no number. */
#define NO_LEVEL -1

typedef struct
{
  StegBallot *ballot;
  GPtrArray  *rows;
  int         area, aspect, level, comment; /* columns */
} Reader;

static const char *
cell (Reader *self, guint row, int column)
{
  char **cells = self->rows->pdata[row];

  return column >= 0 && (guint) column < g_strv_length (cells) ? g_strstrip (cells[column]) : "";
}

static int
find_column (Reader *self, guint row, const char *name)
{
  char **cells = self->rows->pdata[row];

  for (int i = 0; cells[i] != NULL; i++)
    if (g_ascii_strcasecmp (g_strstrip (cells[i]), name) == 0)
      return i;
  return -1;
}

static void
take (char **place, const char *text)
{
  g_free (*place);
  *place = g_strdup (text);
}

static void
read_head (Reader *self, guint row)
{
  const char *name = cell (self, row, 0);
  const char *value = cell (self, row, 1);

  if (strcmp (name, "document") == 0)
    take (&self->ballot->document, value);
  else if (strcmp (name, "round") == 0)
    take (&self->ballot->round, value);
  else if (strcmp (name, "person") == 0)
    take (&self->ballot->person, value);
  else if (strcmp (name, "anonymous") == 0)
    self->ballot->anonymous = strcmp (value, "yes") == 0;
}

static int
read_level (const char *text)
{
  guint64 level;

  if (strcmp (text, "?") == 0)
    return 0;
  return g_ascii_string_to_unsigned (text, 10, 0, 9, &level, NULL) ? (int) level : NO_LEVEL;
}

static void
read_answer (Reader *self, guint row)
{
  const char *const area[] = { cell (self, row, self->area), NULL };
  const char *const aspect[] = { cell (self, row, self->aspect), NULL };
  const char       *level = cell (self, row, self->level);
  g_autofree char  *area_id = steg_id_for_tuple (steg_area_table.name, area);
  g_autofree char  *aspect_id = steg_id_for_tuple (steg_aspect_table.name, aspect);
  const char       *comment = steg_csv_plain (cell (self, row, self->comment));

  if (*level != '\0')
    steg_ballot_answer (self->ballot, area_id, aspect_id, read_level (level), comment);
}

/* Returns: the row of the columns' names; 0 when there is none. */
static guint
read_heads (Reader *self)
{
  for (guint i = 1; i < self->rows->len; i++)
    {
      self->area = find_column (self, i, "area");
      self->aspect = find_column (self, i, "aspect");
      self->level = find_column (self, i, "level");
      self->comment = find_column (self, i, "comment");
      if (self->area >= 0 && self->aspect >= 0 && self->level >= 0)
        return i;
      read_head (self, i);
    }
  return 0;
}

static gboolean
is_ours (Reader *self)
{
  return self->rows->len > 1 && strcmp (cell (self, 0, 0), MARK) == 0
         && strcmp (cell (self, 0, 1), VERSION) == 0;
}

StegBallot *
steg_ballot_file_read (GBytes *bytes, GError **error)
{
  g_autoptr (GPtrArray) rows = NULL;
  g_autoptr (StegBallot) ballot = NULL;
  Reader self = { 0 };
  guint  names;

  if (g_bytes_get_size (bytes) > STEG_BALLOT_FILE_MOST)
    {
      g_set_error_literal (error, STEG_ERROR, STEG_ERROR_TOO_LARGE, "too large for answers");
      return NULL;
    }
  rows = steg_csv_read (bytes, error);
  if (rows == NULL)
    return NULL;
  ballot = steg_ballot_new ("", NULL, NULL);
  self = (Reader){ .ballot = ballot, .rows = rows };
  names = is_ours (&self) ? read_heads (&self) : 0;
  if (names == 0)
    {
      g_set_error_literal (error, STEG_ERROR, STEG_ERROR_DAMAGED, "no answer file");
      return NULL;
    }
  for (guint i = names + 1; i < rows->len; i++)
    read_answer (&self, i);
  return g_steal_pointer (&ballot);
}

static GBytes *
read_some (const char *path, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFileInputStream) stream = g_file_read (file, NULL, error);

  if (stream == NULL)
    return NULL;
  return g_input_stream_read_bytes (G_INPUT_STREAM (stream), STEG_BALLOT_FILE_MOST + 1, NULL,
                                    error);
}

StegBallot *
steg_ballot_file_load (const char *path, GError **error)
{
  g_autoptr (GBytes) bytes = read_some (path, error);

  return bytes != NULL ? steg_ballot_file_read (bytes, error) : NULL;
}

static void
write_head (GString *text, const char *name, const char *value, const char *words)
{
  const char *const cells[] = { name, value, words, NULL };

  steg_csv_append (text, cells);
}

static const char *
title_of (StegProgramme *programme, const char *id, guint field)
{
  StegRecord *record = steg_programme_find (programme, id);

  return record != NULL ? steg_record_get_text (record, field) : NULL;
}

static const StegBallotAnswer *
find_answer (const StegBallot *self, StegRecord *area, StegRecord *aspect)
{
  for (guint i = 0; i < self->answers->len; i++)
    {
      const StegBallotAnswer *answer = self->answers->pdata[i];

      if (strcmp (answer->area, steg_record_get_id (area)) == 0
          && strcmp (answer->aspect, steg_record_get_id (aspect)) == 0)
        return answer;
    }
  return NULL;
}

typedef struct
{
  const StegBallot *ballot;
  StegProgramme    *programme;
  const char       *language;
  GString          *text;
} Writer;

static const char *
wording (const Writer *self, StegRecord *record, const char *field)
{
  return record != NULL
           ? steg_programme_wording (self->programme, record, field, self->language)
           : "";
}

static void
write_row (const Writer *self, StegRecord *area, StegRecord *aspect, gboolean is_full)
{
  const StegBallotAnswer *answer = find_answer (self->ballot, area, aspect);
  g_autoptr (GPtrArray) cells = g_ptr_array_new ();
  g_autofree char *level = answer != NULL ? g_strdup_printf ("%d", answer->level) : g_strdup ("");
  int              highest = is_full ? steg_framework_highest_level (self->programme) : 0;

  if (answer == NULL && !is_full)
    return;
  g_ptr_array_add (cells, (gpointer) steg_record_get_text (area, STEG_AREA_KEY));
  g_ptr_array_add (cells, (gpointer) steg_record_get_text (aspect, STEG_ASPECT_KEY));
  g_ptr_array_add (cells, level);
  g_ptr_array_add (cells, answer != NULL ? answer->comment : (gpointer) "");
  if (is_full)
    {
      g_ptr_array_add (cells, (gpointer) wording (self, area, "name"));
      g_ptr_array_add (cells, (gpointer) wording (self, aspect, "name"));
    }
  for (int i = 1; i <= highest; i++)
    g_ptr_array_add (cells, (gpointer) wording (self,
                                                steg_framework_get_statement (self->programme,
                                                                              area, aspect, i),
                                                "text"));
  g_ptr_array_add (cells, NULL);
  steg_csv_append (self->text, (const char *const *) cells->pdata);
}

static void
write_names (const Writer *self)
{
  static const char *const names[] = { "area", "aspect", "level", "comment", NULL };

  steg_csv_append (self->text, names);
}

static void
write_heads (const Writer *self)
{
  const StegBallot *ballot = self->ballot;

  write_head (self->text, MARK, VERSION, NULL);
  write_head (self->text, "document", ballot->document, NULL);
  write_head (self->text, "round", ballot->round,
              title_of (self->programme, ballot->round, STEG_ROUND_TITLE));
  write_head (self->text, "person", ballot->person,
              title_of (self->programme, ballot->person, STEG_PERSON_NAME));
  write_head (self->text, "anonymous", ballot->anonymous ? "yes" : "no", NULL);
  write_names (self);
}

char *
steg_ballot_file_write (const StegBallot *self, StegProgramme *programme, const char *language)
{
  g_autoptr (GPtrArray) areas = steg_framework_areas (programme);
  g_autoptr (GPtrArray) aspects = steg_framework_aspects (programme);
  GString *text = g_string_new (BYTE_ORDER_MARK);
  Writer   writer = { self, programme, language, text };

  write_heads (&writer);
  for (guint i = 0; i < areas->len; i++)
    for (guint k = 0; k < aspects->len; k++)
      write_row (&writer, areas->pdata[i], aspects->pdata[k], language != NULL);
  return g_string_free (text, FALSE);
}
