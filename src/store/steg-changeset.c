/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/steg-changeset.h"

#include "base/steg-error.h"
#include "base/steg-id.h"
#include "model/steg-tables.h"
#include "store/steg-cell.h"

#include <string.h>

enum
{
  OP_DELETE = 9,
  OP_INSERT = 18,
  OP_UPDATE = 23,
};

#define TYPE_UNDEFINED 0

/* One value as it stands in the bytes. */
typedef struct
{
  int           type; /* TYPE_UNDEFINED or SQLITE_… */
  const guint8 *start;
  gsize         length;
} Raw;

static gboolean
refuse (const StegChangesetReader *self, const char *why, GError **error)
{
  g_set_error (error, STEG_ERROR, STEG_ERROR_DAMAGED, "changeset, byte %" G_GSIZE_FORMAT ": %s",
               self->at, why);
  return FALSE;
}

/* A number of one to nine bytes, most significant first, seven bits each but the ninth. */
static gboolean
read_varint (StegChangesetReader *self, guint64 *number)
{
  *number = 0;
  for (int i = 0; i < 9 && self->at < self->length; i++)
    {
      guint8 byte = self->bytes[self->at++];

      if (i == 8)
        {
          *number = *number << 8 | byte;
          return TRUE;
        }
      *number = *number << 7 | (byte & 0x7f);
      if ((byte & 0x80) == 0)
        return TRUE;
    }
  return FALSE;
}

static gboolean
read_length (StegChangesetReader *self, int type, gsize *length)
{
  guint64 number = 0;

  if (type == SQLITE_TEXT || type == SQLITE_BLOB)
    {
      if (!read_varint (self, &number))
        return FALSE;
    }
  else if (type == SQLITE_INTEGER || type == SQLITE_FLOAT)
    number = 8;
  *length = (gsize) number;
  return number <= self->length - self->at;
}

static gboolean
read_raw (StegChangesetReader *self, Raw *raw)
{
  if (self->at >= self->length || self->bytes[self->at] > SQLITE_NULL)
    return FALSE;
  raw->type = self->bytes[self->at++];
  if (!read_length (self, raw->type, &raw->length))
    return FALSE;
  raw->start = self->bytes + self->at;
  self->at += raw->length;
  return TRUE;
}

/* A table is known by its name, has the columns that we know, and the first is its key. */
static gboolean
read_table (StegChangesetReader *self, GError **error)
{
  guint64     n_columns;
  const char *name;

  self->at++;
  if (!read_varint (self, &n_columns) || n_columns < 2 || n_columns >= self->length - self->at
      || memchr (self->bytes + self->at + n_columns, 0, self->length - self->at - n_columns)
           == NULL)
    return refuse (self, "a table without an end", error);
  for (gsize i = 0; i < n_columns; i++)
    if (self->bytes[self->at + i] != (i == 0))
      return refuse (self, "a key that is not ours", error);
  self->at += n_columns;
  name = (const char *) self->bytes + self->at;
  self->table = steg_table_find (name);
  if (self->table == NULL || self->table->n_fields + 1 != n_columns)
    return refuse (self, "a table that is not ours", error);
  self->at += strlen (name) + 1;
  return TRUE;
}

static guint64
big_endian (const guint8 *bytes)
{
  guint64 number;

  memcpy (&number, bytes, sizeof number);
  return GUINT64_FROM_BE (number);
}

static gboolean
decode (const StegField *field, const Raw *raw, StegValue *value, GError **error)
{
  g_autofree char *text = NULL;
  StegCell         cell = { .type = raw->type };
  guint64          bits;
  StegValue        borrowed;

  if (raw->type == SQLITE_TEXT && memchr (raw->start, 0, raw->length) == NULL)
    cell.text = text = g_strndup ((const char *) raw->start, raw->length);
  else if (raw->type == SQLITE_INTEGER)
    cell.whole = (gint64) big_endian (raw->start);
  else if (raw->type == SQLITE_FLOAT)
    {
      bits = big_endian (raw->start);
      memcpy (&cell.real, &bits, sizeof bits);
    }
  if (!steg_cell_decode (field, &cell, &borrowed, error))
    return FALSE;
  *value = steg_cell_keep (&borrowed);
  return TRUE;
}

/* The key of a row. After an update it stands before the row only. */
static gboolean
read_key (StegChangesetReader *self, gboolean expected, StegDelta *delta)
{
  Raw raw;

  if (!read_raw (self, &raw))
    return FALSE;
  if (!expected)
    return raw.type == TYPE_UNDEFINED;
  if (raw.type != SQLITE_TEXT || raw.length != STEG_ID_LENGTH)
    return FALSE;
  delta->id = g_strndup ((const char *) raw.start, raw.length);
  return steg_id_is_valid (delta->id);
}

static gboolean
read_record (StegChangesetReader *self, StegValue *values, guint64 *named, GError **error)
{
  for (guint i = 0; i < self->table->n_fields; i++)
    {
      Raw raw;

      if (!read_raw (self, &raw))
        return refuse (self, "a value without an end", error);
      if (raw.type == TYPE_UNDEFINED)
        continue;
      if (!decode (&self->table->fields[i], &raw, &values[i], error))
        return FALSE;
      *named |= G_GUINT64_CONSTANT (1) << i;
    }
  return TRUE;
}

static gboolean
read_one_side (StegChangesetReader *self, StegDelta *delta, StegValue *values, GError **error)
{
  guint64 all = (G_GUINT64_CONSTANT (1) << self->table->n_fields) - 1;

  if (!read_key (self, TRUE, delta))
    return refuse (self, "a row without an id", error);
  if (!read_record (self, values, &delta->fields, error))
    return FALSE;
  return delta->fields == all || refuse (self, "a row that is not whole", error);
}

static gboolean
read_both_sides (StegChangesetReader *self, StegDelta *delta, GError **error)
{
  guint64 named = 0;

  if (!read_key (self, TRUE, delta))
    return refuse (self, "a row without an id", error);
  if (!read_record (self, delta->before, &delta->fields, error))
    return FALSE;
  if (!read_key (self, FALSE, delta))
    return refuse (self, "an id that changes", error);
  if (!read_record (self, delta->after, &named, error))
    return FALSE;
  return (named != 0 && named == delta->fields)
         || refuse (self, "an old value without a new one", error);
}

static gboolean
read_delta (StegChangesetReader *self, guint8 operation, StegDelta *delta, GError **error)
{
  switch (operation)
    {
    case OP_INSERT:
      delta->kind = STEG_CHANGE_ADD;
      return read_one_side (self, delta, delta->after, error);
    case OP_DELETE:
      delta->kind = STEG_CHANGE_REMOVE;
      return read_one_side (self, delta, delta->before, error);
    case OP_UPDATE:
      delta->kind = STEG_CHANGE_SET;
      return read_both_sides (self, delta, error);
    default:
      return refuse (self, "neither a table nor a row", error);
    }
}

void
steg_changeset_start (StegChangesetReader *self, gconstpointer bytes, gsize length)
{
  *self = (StegChangesetReader){ bytes, length, 0, NULL };
}

StegDelta *
steg_changeset_next (StegChangesetReader *self, GError **error)
{
  g_autoptr (StegDelta) delta = NULL;
  guint8 operation;

  while (self->at < self->length && self->bytes[self->at] == 'T')
    if (!read_table (self, error))
      return NULL;
  if (self->at == self->length)
    return NULL;
  if (self->table == NULL || self->length - self->at < 2 || self->bytes[self->at + 1] > 1)
    {
      refuse (self, "a row that begins wrongly", error);
      return NULL;
    }
  operation = self->bytes[self->at];
  self->at += 2;
  delta = g_new0 (StegDelta, 1);
  delta->table = self->table;
  delta->before = g_new0 (StegValue, self->table->n_fields);
  delta->after = g_new0 (StegValue, self->table->n_fields);
  return read_delta (self, operation, delta, error) ? g_steal_pointer (&delta) : NULL;
}

void
steg_delta_free (StegDelta *self)
{
  for (guint i = 0; i < self->table->n_fields; i++)
    {
      steg_value_clear (&self->before[i]);
      steg_value_clear (&self->after[i]);
    }
  g_free (self->before);
  g_free (self->after);
  g_free (self->id);
  g_free (self);
}

StegChange *
steg_delta_to_change (const StegDelta *self)
{
  StegChange *change = steg_change_new (self->table, self->kind, self->id);

  for (guint i = 0; self->kind != STEG_CHANGE_REMOVE && i < self->table->n_fields; i++)
    if ((self->fields >> i & 1) != 0
        && (self->kind == STEG_CHANGE_SET || self->after[i].kind != STEG_VALUE_NONE))
      steg_change_take (change, i, steg_value_copy (&self->after[i]));
  return change;
}

gboolean
steg_changeset_append_to (gconstpointer bytes, gsize length, GPtrArray *changes, GError **error)
{
  StegChangesetReader reader;
  g_autoptr (GError) problem = NULL;

  steg_changeset_start (&reader, bytes, length);
  for (;;)
    {
      g_autoptr (StegDelta) delta = steg_changeset_next (&reader, &problem);

      if (delta == NULL)
        break;
      if (changes != NULL)
        g_ptr_array_add (changes, steg_delta_to_change (delta));
    }
  return steg_error_pass (g_steal_pointer (&problem), error);
}
