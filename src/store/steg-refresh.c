/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/steg-refresh.h"

#include "base/steg-error.h"
#include "model/steg-tables.h"
#include "store/steg-database.h"

#include <string.h>

/* Two walks over one table in the order of ids, side by side. */
typedef struct
{
  const StegTable *table;
  sqlite3_stmt    *ours; /* %NULL: at its end */
  sqlite3_stmt    *theirs;
  GPtrArray       *changes;
} Walk;

static gboolean
step (sqlite3_stmt **statement, GError **error)
{
  g_autoptr (GError) problem = NULL;

  if (steg_database_next (*statement, &problem))
    return TRUE;
  *statement = NULL;
  return steg_error_pass (g_steal_pointer (&problem), error);
}

static const char *
id_at (sqlite3_stmt *statement)
{
  return (const char *) sqlite3_column_text (statement, 0);
}

static int
compare (const Walk *walk)
{
  if (walk->ours == NULL || walk->theirs == NULL)
    return (walk->ours == NULL) - (walk->theirs == NULL);
  return strcmp (id_at (walk->ours), id_at (walk->theirs));
}

static gboolean
note_new (Walk *walk, GError **error)
{
  StegChange *change = steg_rows_current (walk->theirs, walk->table, error);

  if (change == NULL)
    return FALSE;
  g_ptr_array_add (walk->changes, change);
  return TRUE;
}

static gboolean
is_same_row (const Walk *walk)
{
  for (int i = 1; i <= (int) walk->table->n_fields; i++)
    {
      int length = sqlite3_column_bytes (walk->ours, i);

      if (sqlite3_column_type (walk->ours, i) != sqlite3_column_type (walk->theirs, i)
          || length != sqlite3_column_bytes (walk->theirs, i)
          || (length > 0
              && memcmp (sqlite3_column_blob (walk->ours, i), sqlite3_column_blob (walk->theirs, i),
                         (gsize) length)
                   != 0))
        return FALSE;
    }
  return TRUE;
}

static gboolean
note_changed (Walk *walk, GError **error)
{
  g_autoptr (StegChange) ours = steg_rows_current (walk->ours, walk->table, error);
  g_autoptr (StegChange) theirs
    = ours != NULL ? steg_rows_current (walk->theirs, walk->table, error) : NULL;
  StegChange *change;

  if (theirs == NULL)
    return FALSE;
  change = steg_change_new (walk->table, STEG_CHANGE_SET, ours->id);
  for (guint i = 0; i < walk->table->n_fields; i++)
    if (!steg_value_equal (&ours->values[i], &theirs->values[i]))
      steg_change_take (change, i, steg_value_copy (&theirs->values[i]));
  g_ptr_array_add (walk->changes, change);
  return TRUE;
}

static gboolean
note_one (Walk *walk, GError **error)
{
  int order = compare (walk);

  if (order > 0)
    return note_new (walk, error) && step (&walk->theirs, error);
  if (order < 0)
    {
      g_ptr_array_add (walk->changes,
                       steg_change_new (walk->table, STEG_CHANGE_REMOVE, id_at (walk->ours)));
      return step (&walk->ours, error);
    }
  return (is_same_row (walk) || note_changed (walk, error)) && step (&walk->ours, error)
         && step (&walk->theirs, error);
}

static gboolean
compare_table (
  const StegTable *table, sqlite3 *ours, sqlite3 *theirs, GPtrArray *changes, GError **error)
{
  g_autoptr (sqlite3_stmt) our_rows = steg_rows_select (ours, table, error);
  g_autoptr (sqlite3_stmt) their_rows
    = our_rows != NULL ? steg_rows_select (theirs, table, error) : NULL;
  Walk walk = { table, our_rows, their_rows, changes };

  if (their_rows == NULL || !step (&walk.ours, error) || !step (&walk.theirs, error))
    return FALSE;
  while (walk.ours != NULL || walk.theirs != NULL)
    if (!note_one (&walk, error))
      return FALSE;
  return TRUE;
}

static gboolean
apply (StegRows *rows, const StegChange *change, GError **error)
{
  switch (change->kind)
    {
    case STEG_CHANGE_ADD:
      return steg_rows_insert (rows, change->table, change->id, change->values, error);
    case STEG_CHANGE_REMOVE:
      return steg_rows_remove (rows, change->table, change->id, error);
    default:
      for (guint i = 0; i < change->table->n_fields; i++)
        if (steg_change_has (change, i)
            && !steg_rows_set (rows, change->table, change->id, i, &change->values[i], error))
          return FALSE;
      return TRUE;
    }
}

static gboolean
take_over (sqlite3 *ours, sqlite3 *theirs, const char *select, const char *insert, GError **error)
{
  g_autoptr (sqlite3_stmt) rows = steg_database_prepare (theirs, select, error);
  g_autoptr (sqlite3_stmt) statement
    = rows != NULL ? steg_database_prepare (ours, insert, error) : NULL;

  return statement != NULL && steg_database_copy (rows, statement, error);
}

/* Rows of the log that are there already have the same id. */
static gboolean
take_over_log (sqlite3 *ours, sqlite3 *theirs, GError **error)
{
  return take_over (ours, theirs, "SELECT \"id\", \"name\" FROM author",
                    "INSERT OR REPLACE INTO author VALUES (?1, ?2)", error)
         && take_over (ours, theirs, "SELECT \"hash\", \"bytes\" FROM blob",
                       "INSERT OR IGNORE INTO blob VALUES (?1, ?2)", error)
         && take_over (ours, theirs,
                       "SELECT \"seq\", " STEG_LOG_COLUMNS " FROM change_log ORDER BY \"seq\"",
                       "INSERT OR IGNORE INTO change_log (\"seq\", " STEG_LOG_COLUMNS
                       ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
                       error);
}

static gboolean
apply_all (StegWorkingCopy *copy, sqlite3 *theirs, GPtrArray *changes, GError **error)
{
  g_auto (StegTransaction) transaction = { NULL };

  if (!steg_transaction_begin (&transaction, copy->database, error))
    return FALSE;
  for (guint i = 0; i < changes->len; i++)
    if (!apply (copy->rows, changes->pdata[i], error))
      return FALSE;
  return take_over_log (copy->database, theirs, error)
         && steg_transaction_commit (&transaction, error);
}

GPtrArray *
steg_refresh (StegWorkingCopy *copy, sqlite3 *theirs, GError **error)
{
  g_autoptr (GPtrArray) changes = steg_changes_new ();

  for (guint i = 0; steg_tables[i] != NULL; i++)
    if (!compare_table (steg_tables[i], copy->database, theirs, changes, error))
      return NULL;
  if (!apply_all (copy, theirs, changes, error) || !steg_log_reload (copy->log, error))
    return NULL;
  return g_steal_pointer (&changes);
}
