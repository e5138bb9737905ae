/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/steg-schema.h"

#include "model/steg-tables.h"

/* What is not recorded in changesets: who and what the file is, its log, and the content of
 * attachments. */
static const char *const beside[] = {
  "CREATE TABLE \"meta\" (\n"
  "  \"key\" TEXT PRIMARY KEY NOT NULL,\n"
  "  \"value\" TEXT NOT NULL\n"
  ") STRICT, WITHOUT ROWID",

  "CREATE TABLE \"author\" (\n"
  "  \"id\" TEXT PRIMARY KEY NOT NULL,\n"
  "  \"name\" TEXT NOT NULL\n"
  ") STRICT, WITHOUT ROWID",

  "CREATE TABLE \"blob\" (\n"
  "  \"hash\" TEXT NOT NULL UNIQUE,\n"
  "  \"bytes\" BLOB NOT NULL\n"
  ") STRICT",

  "CREATE TABLE \"change_log\" (\n"
  "  \"id\" TEXT NOT NULL UNIQUE,\n"
  "  \"seq\" INTEGER PRIMARY KEY NOT NULL,\n"
  "  \"group\" TEXT NOT NULL,\n"
  "  \"parent\" TEXT,\n"
  "  \"merge_parent\" TEXT,\n"
  "  \"hlc\" INTEGER NOT NULL,\n"
  "  \"author\" TEXT NOT NULL,\n"
  "  \"kind\" TEXT NOT NULL,\n"
  "  \"label_key\" TEXT NOT NULL,\n"
  "  \"label_arguments\" TEXT NOT NULL,\n"
  "  \"schema_version\" INTEGER NOT NULL,\n"
  "  \"changeset\" BLOB NOT NULL,\n"
  "  \"length\" INTEGER NOT NULL,\n"
  "  \"checksum\" TEXT NOT NULL\n"
  ") STRICT",
};

static const char *
type_of (const StegField *field)
{
  switch (field->kind)
    {
    case STEG_FIELD_WHOLE:
    case STEG_FIELD_FLAG:
      return "INTEGER";
    case STEG_FIELD_REAL:
      return "REAL";
    default:
      return "TEXT";
    }
}

static const char *
target_of (const StegField *field)
{
  if (field->kind == STEG_FIELD_LONG)
    return steg_longtext_table.name;
  return field->kind == STEG_FIELD_LINK ? field->target : NULL;
}

/* No UNIQUE, no ON DELETE: changesets must apply in any order and take nothing along. */
static char *
statement_for (const StegTable *table)
{
  GString *text = g_string_new (NULL);

  g_string_printf (text, "CREATE TABLE \"%s\" (\n  \"id\" TEXT PRIMARY KEY NOT NULL", table->name);
  for (guint i = 0; i < table->n_fields; i++)
    {
      const StegField *field = &table->fields[i];

      g_string_append_printf (text, ",\n  \"%s\" %s", field->name, type_of (field));
      if (target_of (field) != NULL)
        g_string_append_printf (text, " REFERENCES \"%s\" (\"id\") DEFERRABLE INITIALLY DEFERRED",
                                target_of (field));
    }
  g_string_append (text, "\n) STRICT, WITHOUT ROWID");
  return g_string_free (text, FALSE);
}

static GPtrArray *
build (void)
{
  GPtrArray *statements = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; steg_tables[i] != NULL; i++)
    g_ptr_array_add (statements, statement_for (steg_tables[i]));
  for (guint i = 0; i < G_N_ELEMENTS (beside); i++)
    g_ptr_array_add (statements, g_strdup (beside[i]));
  g_ptr_array_add (statements, NULL);
  return statements;
}

const char *const *
steg_schema_statements (void)
{
  static gsize      once;
  static GPtrArray *statements;

  if (g_once_init_enter (&once))
    {
      statements = build ();
      g_once_init_leave (&once, 1);
    }
  return (const char *const *) statements->pdata;
}
