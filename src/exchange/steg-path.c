/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/steg-path.h"

#include "base/steg-id.h"
#include "model/steg-tables.h"

#include <string.h>

/* The parts of a path that are still to be read. */
typedef struct
{
  char        **parts;
  StegPathNames names;
  gpointer      user_value;
} Path;

static char *read_row (Path *path, const StegTable *table);

static char *
read_name (Path *path, const StegTable *table)
{
  const char *name = *path->parts;

  if (name == NULL)
    return NULL;
  path->parts++;
  if (steg_id_is_valid (name))
    return g_strdup (name);
  return path->names != NULL ? path->names (table, name, path->user_value) : NULL;
}

static char *
read_any (Path *path)
{
  const StegTable *table
    = *path->parts != NULL && path->parts[1] != NULL ? steg_table_find (*path->parts) : NULL;

  if (table == NULL)
    return read_name (path, NULL);
  path->parts++;
  return read_row (path, table);
}

static char *
read_plain (Path *path, const StegField *field)
{
  g_auto (StegValue) value = STEG_VALUE_EMPTY;

  if (*path->parts == NULL || !steg_field_parse (field, *path->parts, &value, NULL))
    return NULL;
  path->parts++;
  return steg_field_format (field, &value);
}

static char *
read_part (Path *path, const StegField *field)
{
  switch (field->kind)
    {
    case STEG_FIELD_LINK:
      return read_row (path, steg_table_find (field->target));
    case STEG_FIELD_ANY:
      return read_any (path);
    default:
      return read_plain (path, field);
    }
}

/* An id that is followed by others is the first part of a tuple. */
static gboolean
is_whole_id (Path *path)
{
  return *path->parts != NULL && path->parts[1] == NULL && steg_id_is_valid (*path->parts);
}

static char *
read_row (Path *path, const StegTable *table)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  if (table->n_tuple == 0 || is_whole_id (path))
    return read_name (path, table);
  for (guint i = 0; i < table->n_tuple; i++)
    {
      char *part = read_part (path, &table->fields[i]);

      if (part == NULL)
        return NULL;
      g_ptr_array_add (parts, part);
    }
  g_ptr_array_add (parts, NULL);
  return steg_id_for_tuple (table->name, (const char *const *) parts->pdata);
}

static void
list_parts (const StegTable *table, GString *names)
{
  for (guint i = 0; i < table->n_tuple; i++)
    {
      const StegField *field = &table->fields[i];
      const StegTable *target
        = field->kind == STEG_FIELD_LINK ? steg_table_find (field->target) : NULL;

      if (target != NULL && target->n_tuple > 1)
        list_parts (target, names);
      else
        g_string_append_printf (names, "%s%s", names->len > 0 ? "/" : "", field->name);
    }
}

static char *
finish (Path *path, char *id, const StegTable *table, const char *text, GError **error)
{
  g_autofree char *found = id;
  g_autoptr (GString) form = g_string_new (NULL);

  if (found != NULL && *path->parts == NULL)
    return g_steal_pointer (&found);
  if (table != NULL)
    list_parts (table, form);
  g_set_error (error, STEG_ERROR, STEG_ERROR_INVALID, "“%s” is no %s; expected was its id%s%s",
               text, table != NULL ? table->name : "record", form->len > 0 ? " or " : "",
               form->str);
  return NULL;
}

char *
steg_path_read_row (const StegTable *table,
                    const char      *text,
                    StegPathNames    names,
                    gpointer         user_value,
                    GError         **error)
{
  g_auto (GStrv) parts = g_strsplit (text, "/", -1);
  Path path = { parts, names, user_value };

  return finish (&path, parts[0] != NULL ? read_row (&path, table) : NULL, table, text, error);
}

char *
steg_path_read (const StegField *field,
                const char      *text,
                StegPathNames    names,
                gpointer         user_value,
                GError         **error)
{
  g_auto (GStrv) parts = g_strsplit (text, "/", -1);
  Path path = { parts, names, user_value };

  if (field->kind != STEG_FIELD_ANY)
    return steg_path_read_row (steg_table_find (field->target), text, names, user_value, error);
  return finish (&path, read_any (&path), NULL, text, error);
}

static gboolean append_link (GString *path, StegRecord *record, guint field);

/* Keys that can stand between slashes and are not taken for an id. */
static gboolean
is_plain (const char *key)
{
  return key != NULL && *key != '\0' && !steg_id_is_valid (key)
         && strspn (key, "abcdefghijklmnopqrstuvwxyz0123456789-_.") == strlen (key);
}

/* Appends the tuple that @record is; FALSE when one of its keys cannot stand in a path. */
static gboolean
append_row (GString *path, StegRecord *record)
{
  const StegTable *table = steg_record_get_table (record);
  gboolean         plain = TRUE;

  for (guint i = 0; i < table->n_tuple && plain; i++)
    {
      g_autofree char *part = NULL;

      if (i > 0)
        g_string_append_c (path, '/');
      if (steg_field_is_link (&table->fields[i]))
        plain = append_link (path, record, i);
      else
        {
          part = steg_field_format (&table->fields[i], steg_record_get_value (record, i));
          plain = is_plain (part);
          g_string_append (path, plain ? part : "");
        }
    }
  return plain;
}

static gboolean
append_link (GString *path, StegRecord *record, guint field)
{
  StegRecord      *target = steg_record_get_link (record, field);
  const StegTable *table = target != NULL ? steg_record_get_table (target) : NULL;

  if (table == NULL)
    return FALSE;
  if (steg_record_get_table (record)->fields[field].kind == STEG_FIELD_ANY && table->n_tuple > 0)
    g_string_append_printf (path, "%s/", table->name);
  if (table->n_tuple > 0)
    return append_row (path, target);
  g_string_append (path, steg_record_get_id (target));
  return TRUE;
}

char *
steg_path_write (StegRecord *record, guint field)
{
  g_autoptr (GString) path = g_string_new (NULL);

  if (append_link (path, record, field))
    return g_strdup (path->str);
  return g_strdup (steg_record_get_link_id (record, field));
}

char *
steg_path_write_row (StegRecord *record)
{
  g_autoptr (GString) path = g_string_new (NULL);

  if (steg_record_get_table (record)->n_tuple > 0 && append_row (path, record))
    return g_strdup (path->str);
  return g_strdup (steg_record_get_id (record));
}
