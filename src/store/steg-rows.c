/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/steg-rows.h"

#include "model/steg-tables.h"
#include "store/steg-cell.h"
#include "store/steg-database.h"

/* The statements of one table, %NULL until they are needed. */
typedef struct
{
  sqlite3_stmt  *insert;
  sqlite3_stmt  *find;
  sqlite3_stmt  *has;
  sqlite3_stmt  *remove;
  sqlite3_stmt **set; /* one per field */
} Statements;

struct _StegRows
{
  sqlite3      *database;
  GHashTable   *tables; /* const StegTable * → Statements */
  sqlite3_stmt *anywhere;
};

static void
statements_free (const StegTable *table, Statements *statements)
{
  for (guint i = 0; i < table->n_fields; i++)
    sqlite3_finalize (statements->set[i]);
  g_free (statements->set);
  sqlite3_finalize (statements->insert);
  sqlite3_finalize (statements->find);
  sqlite3_finalize (statements->has);
  sqlite3_finalize (statements->remove);
  g_free (statements);
}

StegRows *
steg_rows_new (sqlite3 *database)
{
  StegRows *self = g_new0 (StegRows, 1);

  self->database = database;
  self->tables = g_hash_table_new (NULL, NULL);
  return self;
}

void
steg_rows_free (StegRows *self)
{
  GHashTableIter iter;
  gpointer       table, statements;

  g_hash_table_iter_init (&iter, self->tables);
  while (g_hash_table_iter_next (&iter, &table, &statements))
    statements_free (table, statements);
  g_hash_table_unref (self->tables);
  sqlite3_finalize (self->anywhere);
  g_free (self);
}

static Statements *
statements_of (StegRows *self, const StegTable *table)
{
  Statements *statements = g_hash_table_lookup (self->tables, table);

  if (statements == NULL)
    {
      statements = g_new0 (Statements, 1);
      statements->set = g_new0 (sqlite3_stmt *, table->n_fields);
      g_hash_table_insert (self->tables, (gpointer) table, statements);
    }
  return statements;
}

/* Fills @slot with the statement @sql (taken over) unless it is there. */
static sqlite3_stmt *
prepared (StegRows *self, sqlite3_stmt **slot, char *sql, GError **error)
{
  g_autofree char *text = sql;

  if (*slot == NULL)
    *slot = steg_database_prepare (self->database, text, error);
  return *slot;
}

static char *
insert_text (const StegTable *table)
{
  GString *text = g_string_new (NULL);

  g_string_printf (text, "INSERT INTO \"%s\" VALUES (?1", table->name);
  for (guint i = 0; i < table->n_fields; i++)
    g_string_append_printf (text, ", ?%u", i + 2);
  g_string_append_c (text, ')');
  return g_string_free (text, FALSE);
}

static char *
select_text (const StegTable *table, const char *rest)
{
  GString *text = g_string_new ("SELECT \"id\"");

  for (guint i = 0; i < table->n_fields; i++)
    g_string_append_printf (text, ", \"%s\"", table->fields[i].name);
  g_string_append_printf (text, " FROM \"%s\" %s", table->name, rest);
  return g_string_free (text, FALSE);
}

static char *
anywhere_text (void)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; steg_tables[i] != NULL; i++)
    g_string_append_printf (text, "%s SELECT 1 FROM \"%s\" WHERE \"id\" = ?1",
                            i == 0 ? "" : " UNION ALL", steg_tables[i]->name);
  g_string_append (text, " LIMIT 1");
  return g_string_free (text, FALSE);
}

static void
bind_id (sqlite3_stmt *statement, const char *id)
{
  sqlite3_bind_text (statement, 1, id, -1, SQLITE_STATIC);
}

gboolean
steg_rows_insert (
  StegRows *self, const StegTable *table, const char *id, const StegValue *values, GError **error)
{
  Statements   *statements = statements_of (self, table);
  sqlite3_stmt *insert = statements->insert;

  if (insert == NULL)
    insert = prepared (self, &statements->insert, insert_text (table), error);
  if (insert == NULL)
    return FALSE;
  bind_id (insert, id);
  for (guint i = 0; i < table->n_fields; i++)
    steg_cell_bind (insert, (int) i + 2, &table->fields[i], &values[i]);
  return steg_database_finish (insert, error);
}

gboolean
steg_rows_set (StegRows        *self,
               const StegTable *table,
               const char      *id,
               guint            index,
               const StegValue *value,
               GError         **error)
{
  Statements   *statements = statements_of (self, table);
  sqlite3_stmt *set = statements->set[index];

  if (set == NULL)
    set = prepared (self, &statements->set[index],
                    g_strdup_printf ("UPDATE \"%s\" SET \"%s\" = ?2 WHERE \"id\" = ?1", table->name,
                                     table->fields[index].name),
                    error);
  if (set == NULL)
    return FALSE;
  bind_id (set, id);
  steg_cell_bind (set, 2, &table->fields[index], value);
  return steg_database_finish (set, error);
}

gboolean
steg_rows_remove (StegRows *self, const StegTable *table, const char *id, GError **error)
{
  Statements   *statements = statements_of (self, table);
  sqlite3_stmt *remove = statements->remove;

  if (remove == NULL)
    remove
      = prepared (self, &statements->remove,
                  g_strdup_printf ("DELETE FROM \"%s\" WHERE \"id\" = ?1", table->name), error);
  if (remove == NULL)
    return FALSE;
  bind_id (remove, id);
  return steg_database_finish (remove, error);
}

StegChange *
steg_rows_find (StegRows *self, const StegTable *table, const char *id, GError **error)
{
  Statements   *statements = statements_of (self, table);
  sqlite3_stmt *find = statements->find;
  StegChange   *row = NULL;

  if (find == NULL)
    find = prepared (self, &statements->find, select_text (table, "WHERE \"id\" = ?1"), error);
  if (find == NULL)
    return NULL;
  bind_id (find, id);
  if (steg_database_next (find, error))
    row = steg_rows_current (find, table, error);
  sqlite3_reset (find);
  return row;
}

static gboolean
finds (sqlite3_stmt *statement, const char *id)
{
  gboolean found;

  bind_id (statement, id);
  found = steg_database_next (statement, NULL);
  sqlite3_reset (statement);
  return found;
}

gboolean
steg_rows_has (StegRows *self, const StegTable *table, const char *id)
{
  Statements *statements = statements_of (self, table);

  if (statements->has == NULL
      && prepared (self, &statements->has,
                   g_strdup_printf ("SELECT 1 FROM \"%s\" WHERE \"id\" = ?1", table->name), NULL)
           == NULL)
    return FALSE;
  return finds (statements->has, id);
}

gboolean
steg_rows_has_anywhere (StegRows *self, const char *id)
{
  if (self->anywhere == NULL && prepared (self, &self->anywhere, anywhere_text (), NULL) == NULL)
    return FALSE;
  return finds (self->anywhere, id);
}

sqlite3_stmt *
steg_rows_select (sqlite3 *database, const StegTable *table, GError **error)
{
  g_autofree char *text = select_text (table, "ORDER BY \"id\"");

  return steg_database_prepare (database, text, error);
}

StegChange *
steg_rows_current (sqlite3_stmt *statement, const StegTable *table, GError **error)
{
  g_autoptr (StegChange) row
    = steg_change_new (table, STEG_CHANGE_ADD, (const char *) sqlite3_column_text (statement, 0));

  for (guint i = 0; i < table->n_fields; i++)
    {
      StegCell  cell = steg_cell_column (statement, (int) i + 1);
      StegValue borrowed;

      if (cell.type == SQLITE_NULL)
        continue;
      if (!steg_cell_decode (&table->fields[i], &cell, &borrowed, error))
        return NULL;
      steg_change_take (row, i, steg_cell_keep (&borrowed));
    }
  return g_steal_pointer (&row);
}

gboolean
steg_rows_copy (StegRows *self, const StegTable *table, sqlite3 *source, GError **error)
{
  Statements *statements = statements_of (self, table);
  g_autoptr (sqlite3_stmt) all = steg_rows_select (source, table, error);

  return all != NULL && prepared (self, &statements->insert, insert_text (table), error) != NULL
         && steg_database_copy (all, statements->insert, error);
}
