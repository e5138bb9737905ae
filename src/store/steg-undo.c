/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/steg-undo.h"

#include "base/steg-error.h"
#include "model/steg-cycle.h"
#include "store/steg-changeset.h"
#include "store/steg-check.h"
#include "store/steg-command.h"
#include "store/steg-database.h"
#include "store/steg-links.h"

#include <string.h>

/* One attempt. Rows and cells that turn out to be needed by others are left alone in the next. */
typedef struct
{
  StegCommand *command;
  GHashTable  *spared;  /* "id" of a row, "id/field" of a cell; lives over all attempts */
  GHashTable  *removed; /* ids that this attempt took away → their table */
  GHashTable  *written; /* "id", "id/field" that this attempt brought back → their table */
  guint        kept;
} Attempt;

static char *
cell_key (const char *id, const StegTable *table, guint field)
{
  return g_strdup_printf ("%s/%s", id, table->fields[field].name);
}

static gboolean
is_meant (const StegDelta *delta, guint field)
{
  return (delta->fields >> field & 1) != 0;
}

/* How many cells of @row differ from @values, among those that @delta is about. */
static guint
count_differing (const StegDelta *delta, const StegChange *row, const StegValue *values)
{
  guint n = 0;

  for (guint i = 0; i < delta->table->n_fields; i++)
    n += is_meant (delta, i) && !steg_value_equal (&row->values[i], &values[i]);
  return n;
}

static gboolean
take_away (Attempt *attempt, const StegDelta *delta, const StegChange *row, GError **error)
{
  guint differing = row != NULL ? count_differing (delta, row, delta->after) : 1;
  g_autoptr (StegChange) change = NULL;

  if (row == NULL || differing > 0 || g_hash_table_contains (attempt->spared, delta->id))
    {
      attempt->kept += MAX (differing, 1);
      return TRUE;
    }
  change = steg_change_new (delta->table, STEG_CHANGE_REMOVE, delta->id);
  g_hash_table_insert (attempt->removed, g_strdup (delta->id), (gpointer) delta->table);
  return steg_command_apply (attempt->command, change, error);
}

static gboolean
bring_back (Attempt *attempt, const StegDelta *delta, const StegChange *row, GError **error)
{
  g_autoptr (StegChange) change = NULL;

  if (row != NULL || g_hash_table_contains (attempt->spared, delta->id))
    {
      attempt->kept += row != NULL ? count_differing (delta, row, delta->before) : 1;
      return TRUE;
    }
  change = steg_change_new (delta->table, STEG_CHANGE_ADD, delta->id);
  for (guint i = 0; i < delta->table->n_fields; i++)
    {
      g_autofree char *key = cell_key (delta->id, delta->table, i);

      if (g_hash_table_contains (attempt->spared, key))
        attempt->kept++;
      else if (delta->before[i].kind != STEG_VALUE_NONE)
        steg_change_take (change, i, steg_value_copy (&delta->before[i]));
    }
  g_hash_table_insert (attempt->written, g_strdup (delta->id), (gpointer) delta->table);
  return steg_command_apply (attempt->command, change, error);
}

static gboolean
restore_cell (
  Attempt *attempt, const StegDelta *delta, guint field, const StegChange *row, StegChange *change)
{
  g_autofree char *key = cell_key (delta->id, delta->table, field);

  if (steg_value_equal (&row->values[field], &delta->before[field]))
    return FALSE;
  if (!steg_value_equal (&row->values[field], &delta->after[field])
      || g_hash_table_contains (attempt->spared, key))
    {
      attempt->kept++;
      return FALSE;
    }
  steg_change_take (change, field, steg_value_copy (&delta->before[field]));
  g_hash_table_insert (attempt->written, g_steal_pointer (&key), (gpointer) delta->table);
  return TRUE;
}

static gboolean
set_back (Attempt *attempt, const StegDelta *delta, const StegChange *row, GError **error)
{
  g_autoptr (StegChange) change = steg_change_new (delta->table, STEG_CHANGE_SET, delta->id);
  gboolean any = FALSE;

  for (guint i = 0; i < delta->table->n_fields; i++)
    if (!is_meant (delta, i))
      continue;
    else if (row == NULL)
      attempt->kept++;
    else
      any |= restore_cell (attempt, delta, i, row, change);
  return !any || steg_command_apply (attempt->command, change, error);
}

static gboolean
invert (Attempt *attempt, const StegDelta *delta, GError **error)
{
  g_autoptr (GError) problem = NULL;
  g_autoptr (StegChange) row
    = steg_rows_find (attempt->command->copy->rows, delta->table, delta->id, &problem);

  if (!steg_error_pass (g_steal_pointer (&problem), error))
    return FALSE;
  switch (delta->kind)
    {
    case STEG_CHANGE_ADD:
      return take_away (attempt, delta, row, error);
    case STEG_CHANGE_REMOVE:
      return bring_back (attempt, delta, row, error);
    default:
      return set_back (attempt, delta, row, error);
    }
}

static gboolean
invert_changeset (Attempt *attempt, gconstpointer bytes, gsize length, GError **error)
{
  StegChangesetReader reader;
  g_autoptr (GError) problem = NULL;

  steg_changeset_start (&reader, bytes, length);
  for (;;)
    {
      g_autoptr (StegDelta) delta = steg_changeset_next (&reader, &problem);

      if (delta == NULL)
        break;
      if (!invert (attempt, delta, error))
        return FALSE;
    }
  return steg_error_pass (g_steal_pointer (&problem), error);
}

static gboolean
invert_span (Attempt *attempt, const StegLogSpan *span, GError **error)
{
  g_autoptr (GError) problem = NULL;
  g_autoptr (sqlite3_stmt) rows = steg_database_prepare (
    attempt->command->copy->database,
    "SELECT \"changeset\" FROM change_log WHERE \"seq\" BETWEEN ?1 AND ?2 ORDER BY \"seq\" DESC",
    error);

  if (rows == NULL)
    return FALSE;
  sqlite3_bind_int64 (rows, 1, span->first);
  sqlite3_bind_int64 (rows, 2, span->last);
  while (steg_database_next (rows, &problem))
    if (!invert_changeset (attempt, sqlite3_column_blob (rows, 0),
                           (gsize) sqlite3_column_bytes (rows, 0), error))
      return FALSE;
  return steg_error_pass (g_steal_pointer (&problem), error);
}

static gboolean
is_removed (const char *id, gpointer removed)
{
  return g_hash_table_contains (removed, id);
}

/* A broken link is mended by what this attempt must not do again: take the target away, or bring
 * the cell or its row back. */
static gboolean
spare (Attempt *attempt, const StegBrokenLink *link)
{
  g_autofree char *key = cell_key (link->id, link->table, link->field);

  if (g_hash_table_contains (attempt->removed, link->target))
    return g_hash_table_add (attempt->spared, g_strdup (link->target));
  if (g_hash_table_contains (attempt->written, key)
      || (g_hash_table_contains (attempt->written, link->id)
          && !link->table->fields[link->field].required && link->field >= link->table->n_tuple))
    return g_hash_table_add (attempt->spared, g_steal_pointer (&key));
  if (g_hash_table_contains (attempt->written, link->id))
    return g_hash_table_add (attempt->spared, g_strdup (link->id));
  return FALSE;
}

/* Adds the days of cycles in @key, a row or a cell, to what is spared. */
static gboolean
spare_days_of (Attempt *attempt, const char *key)
{
  const char *slash = strchr (key, '/');
  gboolean    learnt = FALSE;

  for (guint field = STEG_CYCLE_PLAN_FROM; field <= STEG_CYCLE_ENDS_ON; field++)
    {
      g_autofree char *cell = slash == NULL ? cell_key (key, &steg_cycle_table, field) : NULL;

      if (slash == NULL)
        learnt |= g_hash_table_add (attempt->spared, g_steal_pointer (&cell));
      else if (strcmp (slash + 1, steg_cycle_table.fields[field].name) == 0)
        learnt |= g_hash_table_add (attempt->spared, g_strdup (key));
    }
  return learnt;
}

/* The days of all cycles stand in one line. Where others have moved some of it, it is left as they
 * have it rather than taken back by halves. Returns: whether the next attempt can avoid that. */
static gboolean
spare_days (Attempt *attempt, GError **error)
{
  GHashTableIter iter;
  gpointer       key;
  gpointer       table;
  gboolean       learnt = FALSE;
  gboolean       in_line = TRUE;

  if (!steg_check_cycles (attempt->command->copy->database, &in_line, error) || in_line)
    return FALSE;
  g_hash_table_iter_init (&iter, attempt->removed);
  while (g_hash_table_iter_next (&iter, &key, &table))
    if (table == &steg_cycle_table)
      learnt |= g_hash_table_add (attempt->spared, g_strdup (key));
  g_hash_table_iter_init (&iter, attempt->written);
  while (g_hash_table_iter_next (&iter, &key, &table))
    if (table == &steg_cycle_table)
      learnt |= spare_days_of (attempt, key);
  return learnt;
}

/* Looks for links that this attempt broke. Returns: whether there were any that the next one can
 * avoid. */
static gboolean
learn (Attempt *attempt, gboolean others, GError **error)
{
  g_autoptr (GPtrArray) broken = steg_links_new ();
  sqlite3 *database = attempt->command->copy->database;
  gboolean learnt = FALSE;

  if (steg_command_has_broken_keys (attempt->command)
      && !steg_links_find_keys (database, broken, error))
    return FALSE;
  if (others && g_hash_table_size (attempt->removed) > 0
      && !steg_links_find_any (database, is_removed, attempt->removed, broken, error))
    return FALSE;
  if (others && g_hash_table_size (attempt->written) > 0
      && !steg_links_find_orphans (database, attempt->command->copy->rows, broken, error))
    return FALSE;
  for (guint i = 0; i < broken->len; i++)
    learnt |= spare (attempt, broken->pdata[i]);
  if (others)
    learnt |= spare_days (attempt, error);
  return learnt;
}

static GPtrArray *
try_once (StegWorkingCopy   *copy,
          const StegLogSpan *span,
          const char        *kind,
          const StegLogRow  *row,
          GHashTable        *spared,
          guint             *kept,
          gboolean          *again,
          GError           **error)
{
  g_auto (StegCommand) command = { NULL };
  g_autoptr (GHashTable) removed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) written = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Attempt attempt = { &command, spared, removed, written, 0 };
  g_autoptr (GError) problem = NULL;

  *again = FALSE;
  if (!steg_command_begin (&command, copy, kind, row->label, (const char *const *) row->arguments,
                           error)
      || !invert_span (&attempt, span, error))
    return NULL;
  *again = learn (&attempt, steg_log_has_others_since (copy->log, span), &problem);
  *again &= problem == NULL;
  if (!steg_error_pass (g_steal_pointer (&problem), error) || *again)
    return NULL;
  *kept = attempt.kept;
  return steg_command_commit (&command, TRUE, error);
}

GPtrArray *
steg_undo (
  StegWorkingCopy *copy, const StegLogSpan *span, const char *kind, guint *kept, GError **error)
{
  g_autoptr (GHashTable) spared = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (StegLogRow) row = steg_log_find (copy->log, span->first);
  gboolean   again = TRUE;
  GPtrArray *changes = NULL;

  if (row == NULL)
    {
      g_set_error (error, STEG_ERROR, STEG_ERROR_FAILED, "the log has no row %" G_GINT64_FORMAT,
                   span->first);
      return NULL;
    }
  while (again)
    changes = try_once (copy, span, kind, row, spared, kept, &again, error);
  return changes;
}
