/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/steg-csv.h"

#include "base/steg-error.h"

#include <string.h>

#define BYTE_ORDER_MARK "\xef\xbb\xbf"

/* What a spreadsheet takes for the beginning of a formula. */
#define FORMULA "=+-@\t\r"

typedef struct
{
  const char *at;
  char        separator;
} Reader;

static char
find_separator (const char *text)
{
  gboolean quoted = FALSE;

  for (; *text != '\0' && (quoted || (*text != '\n' && *text != '\r')); text++)
    if (*text == '"')
      quoted = !quoted;
    else if (!quoted && strchr (";,\t", *text) != NULL)
      return *text;
  return ';';
}

static gboolean
read_quoted (Reader *self, GString *cell)
{
  for (self->at++; *self->at != '\0'; self->at++)
    {
      if (*self->at == '"' && self->at[1] != '"')
        {
          self->at++;
          return TRUE;
        }
      if (*self->at == '"')
        self->at++;
      g_string_append_c (cell, *self->at);
    }
  return FALSE;
}

static gboolean
is_end (const Reader *self)
{
  return *self->at == '\0' || *self->at == '\n' || *self->at == '\r';
}

/* Returns: owned; %NULL when a quote has no end. */
static char *
read_cell (Reader *self)
{
  g_autoptr (GString) cell = g_string_new (NULL);

  if (*self->at == '"' && !read_quoted (self, cell))
    return NULL;
  for (; !is_end (self) && *self->at != self->separator; self->at++)
    g_string_append_c (cell, *self->at);
  return g_string_free (g_steal_pointer (&cell), FALSE);
}

static char **
read_row (Reader *self)
{
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);

  while (TRUE)
    {
      char *cell = read_cell (self);

      if (cell == NULL)
        return NULL;
      g_ptr_array_add (cells, cell);
      if (is_end (self))
        break;
      self->at++;
    }
  if (*self->at == '\r')
    self->at++;
  if (*self->at == '\n')
    self->at++;
  g_ptr_array_add (cells, NULL);
  return (char **) g_ptr_array_free (g_steal_pointer (&cells), FALSE);
}

static char *
decode (GBytes *bytes)
{
  gsize       size;
  const char *text = g_bytes_get_data (bytes, &size);

  if (size == 0 || memchr (text, '\0', size) != NULL)
    return size == 0 ? g_strdup ("") : NULL;
  if (size >= strlen (BYTE_ORDER_MARK) && memcmp (text, BYTE_ORDER_MARK, 3) == 0)
    {
      text += strlen (BYTE_ORDER_MARK);
      size -= strlen (BYTE_ORDER_MARK);
    }
  if (g_utf8_validate (text, (gssize) size, NULL))
    return g_strndup (text, size);
  return g_convert (text, (gssize) size, "UTF-8", "WINDOWS-1252", NULL, NULL, NULL);
}

/* Returns: owned; %NULL when a quote has no end. */
static GPtrArray *
read_rows (const char *text)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  Reader self = { text, find_separator (text) };

  while (*self.at != '\0')
    {
      char **row = read_row (&self);

      if (row == NULL)
        return NULL;
      g_ptr_array_add (rows, row);
    }
  return g_steal_pointer (&rows);
}

GPtrArray *
steg_csv_read (GBytes *bytes, GError **error)
{
  g_autofree char *text = decode (bytes);
  GPtrArray       *rows = text != NULL ? read_rows (text) : NULL;

  if (rows == NULL)
    g_set_error_literal (error, STEG_ERROR, STEG_ERROR_DAMAGED, "no table");
  return rows;
}

static void
append_cell (GString *text, const char *cell)
{
  g_autoptr (GString) quoted = NULL;

  if (strpbrk (cell, ";,\"\n\r\t") == NULL && strchr (FORMULA "'", *cell) == NULL)
    {
      g_string_append (text, cell);
      return;
    }
  quoted = g_string_new (cell);
  g_string_replace (quoted, "\"", "\"\"", 0);
  g_string_append_c (text, '"');
  if (*cell != '\0' && strchr (FORMULA "'", *cell) != NULL)
    g_string_append_c (text, '\'');
  g_string_append (text, quoted->str);
  g_string_append_c (text, '"');
}

void
steg_csv_append (GString *text, const char *const *cells)
{
  for (guint i = 0; cells[i] != NULL; i++)
    {
      if (i > 0)
        g_string_append_c (text, ';');
      append_cell (text, cells[i]);
    }
  g_string_append (text, "\r\n");
}

GBytes *
steg_csv_write (GPtrArray *rows)
{
  GString *text = g_string_new (BYTE_ORDER_MARK);

  for (guint i = 0; i < rows->len; i++)
    steg_csv_append (text, rows->pdata[i]);
  return g_string_free_to_bytes (text);
}

const char *
steg_csv_plain (const char *cell)
{
  return *cell == '\'' && cell[1] != '\0' && strchr (FORMULA "'", cell[1]) != NULL ? cell + 1
                                                                                   : cell;
}
