/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/steg-links.h"

#include "base/steg-error.h"
#include "model/steg-tables.h"
#include "store/steg-database.h"

void
steg_broken_link_free (StegBrokenLink *self)
{
  g_free (self->id);
  g_free (self->target);
  g_free (self);
}

GPtrArray *
steg_links_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) steg_broken_link_free);
}

static void
add (GPtrArray *broken, const StegTable *table, guint field, sqlite3_stmt *row)
{
  StegBrokenLink *link = g_new0 (StegBrokenLink, 1);

  link->table = table;
  link->field = field;
  link->id = g_strdup ((const char *) sqlite3_column_text (row, 0));
  link->target = g_strdup ((const char *) sqlite3_column_text (row, 1));
  g_ptr_array_add (broken, link);
}

static char *
text_for (const StegTable *table, const StegField *field)
{
  if (field->kind == STEG_FIELD_ANY)
    return g_strdup_printf ("SELECT \"id\", \"%s\" FROM \"%s\" WHERE \"%s\" IS NOT NULL",
                            field->name, table->name, field->name);
  return g_strdup_printf ("SELECT c.\"id\", c.\"%s\" FROM \"%s\" AS c LEFT JOIN \"%s\" AS p "
                          "ON p.\"id\" = c.\"%s\" WHERE c.\"%s\" IS NOT NULL AND p.\"id\" IS NULL",
                          field->name, table->name,
                          field->kind == STEG_FIELD_LONG ? steg_longtext_table.name : field->target,
                          field->name, field->name);
}

static gboolean
find_in_field (sqlite3         *database,
               const StegTable *table,
               guint            index,
               StegIsGone       is_gone,
               gpointer         user_value,
               GPtrArray       *broken,
               GError         **error)
{
  g_autofree char *text = text_for (table, &table->fields[index]);
  g_autoptr (sqlite3_stmt) rows = steg_database_prepare (database, text, error);
  g_autoptr (GError) problem = NULL;

  if (rows == NULL)
    return FALSE;
  while (steg_database_next (rows, &problem))
    if (is_gone == NULL || is_gone ((const char *) sqlite3_column_text (rows, 1), user_value))
      add (broken, table, index, rows);
  return steg_error_pass (g_steal_pointer (&problem), error);
}

static gboolean
find (sqlite3 *database, StegIsGone is_gone, gpointer user_value, GPtrArray *broken, GError **error)
{
  for (guint i = 0; steg_tables[i] != NULL; i++)
    for (guint j = 0; j < steg_tables[i]->n_fields; j++)
      {
        const StegField *field = &steg_tables[i]->fields[j];

        if (steg_field_is_link (field) && (field->kind == STEG_FIELD_ANY) == (is_gone != NULL)
            && !find_in_field (database, steg_tables[i], j, is_gone, user_value, broken, error))
          return FALSE;
      }
  return TRUE;
}

gboolean
steg_links_find_keys (sqlite3 *database, GPtrArray *broken, GError **error)
{
  return find (database, NULL, NULL, broken, error);
}

gboolean
steg_links_find_any (
  sqlite3 *database, StegIsGone is_gone, gpointer user_value, GPtrArray *broken, GError **error)
{
  return find (database, is_gone, user_value, broken, error);
}

static gboolean
is_absent (const char *id, gpointer rows)
{
  return !steg_rows_has_anywhere (rows, id);
}

gboolean
steg_links_find_orphans (sqlite3 *database, StegRows *rows, GPtrArray *broken, GError **error)
{
  return find (database, is_absent, rows, broken, error);
}
