/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/steg-trace.h"

#include "base/steg-error.h"
#include "store/steg-database.h"
#include "store/steg-log.h"
#include "store/steg-store-private.h"

#include <string.h>

/* One walk through the log, from its end. */
typedef struct
{
  sqlite3    *database;
  const char *id;
  GHashTable *family;
  guint       most;
  GPtrArray  *traces;
} Walk;

void
steg_trace_free (StegTrace *self)
{
  g_clear_pointer (&self->row, steg_log_row_free);
  g_free (self->group);
  g_ptr_array_unref (self->deltas);
  g_free (self);
}

/* Whether @bytes name a row of the family: nearly all of the log is passed over by this alone. */
static gboolean
mentions (Walk *walk, gconstpointer bytes, gsize length)
{
  GHashTableIter iterator;
  gpointer       id;

  if (length == 0)
    return FALSE;
  g_hash_table_iter_init (&iterator, walk->family);
  while (g_hash_table_iter_next (&iterator, &id, NULL))
    if (memmem (bytes, length, id, strlen (id)) != NULL)
      return TRUE;
  return FALSE;
}

/* Whether @delta adds or removes a part of the record. */
static gboolean
is_of_part (Walk *walk, const StegDelta *delta)
{
  const StegValue *values = delta->kind == STEG_CHANGE_REMOVE ? delta->before : delta->after;

  for (guint i = 0; delta->kind != STEG_CHANGE_SET && i < delta->table->n_fields; i++)
    if (steg_table_is_part (delta->table, i) && values[i].kind == STEG_VALUE_TEXT
        && strcmp (values[i].text, walk->id) == 0)
      return TRUE;
  return FALSE;
}

/* The trace that takes what the command @group did. Returns: %NULL when there are enough. */
static StegTrace *
ensure_trace (Walk *walk, gint64 seq, const char *group)
{
  StegTrace *last
    = walk->traces->len > 0 ? walk->traces->pdata[walk->traces->len - 1] : NULL;
  StegTrace *trace;

  if (last != NULL && strcmp (last->group, group) == 0)
    return last;
  if (walk->traces->len == walk->most)
    return NULL;
  trace = g_new0 (StegTrace, 1);
  trace->row = steg_log_read (walk->database, seq);
  trace->group = g_strdup (group);
  trace->deltas = g_ptr_array_new_with_free_func ((GDestroyNotify) steg_delta_free);
  g_ptr_array_add (walk->traces, trace);
  return trace;
}

/* Returns: FALSE at the end of the walk, because there are enough or with an error. */
static gboolean
read_row (Walk *walk, sqlite3_stmt *rows, GError **error)
{
  StegChangesetReader reader;
  g_autoptr (GError) problem = NULL;

  steg_changeset_start (&reader, sqlite3_column_blob (rows, 2),
                        (gsize) sqlite3_column_bytes (rows, 2));
  for (;;)
    {
      g_autoptr (StegDelta) delta = steg_changeset_next (&reader, &problem);
      StegTrace *trace;

      if (delta == NULL)
        return steg_error_pass (g_steal_pointer (&problem), error);
      if (is_of_part (walk, delta))
        g_hash_table_add (walk->family, g_strdup (delta->id));
      else if (!g_hash_table_contains (walk->family, delta->id))
        continue;
      trace = ensure_trace (walk, sqlite3_column_int64 (rows, 0),
                            (const char *) sqlite3_column_text (rows, 1));
      if (trace == NULL)
        return FALSE;
      g_ptr_array_add (trace->deltas, g_steal_pointer (&delta));
    }
}

static void
walk_back (Walk *walk, GError **error)
{
  g_autoptr (GError) problem = NULL;
  g_autoptr (sqlite3_stmt) rows = steg_database_prepare (
    walk->database,
    "SELECT \"seq\", \"group\", \"changeset\" FROM change_log ORDER BY \"seq\" DESC", error);
  gboolean goes_on = rows != NULL;

  while (goes_on && steg_database_next (rows, &problem))
    goes_on = !mentions (walk, sqlite3_column_blob (rows, 2),
                         (gsize) sqlite3_column_bytes (rows, 2))
              || read_row (walk, rows, &problem);
  if (problem != NULL)
    g_propagate_error (error, g_steal_pointer (&problem));
}

GPtrArray *
steg_store_list_traces (
  StegStore *self, const char *id, GHashTable *family, guint most, GError **error)
{
  g_autoptr (GError) problem = NULL;
  g_autoptr (GPtrArray) traces
    = g_ptr_array_new_with_free_func ((GDestroyNotify) steg_trace_free);
  Walk walk = { NULL, id, family, most, traces };

  g_return_val_if_fail (STEG_IS_STORE (self), NULL);
  g_return_val_if_fail (id != NULL && family != NULL, NULL);

  walk.database = steg_store_get_database (self);
  g_hash_table_add (family, g_strdup (id));
  walk_back (&walk, &problem);
  return steg_error_pass (g_steal_pointer (&problem), error) ? g_steal_pointer (&traces) : NULL;
}

static gboolean
clears (const StegDelta *delta, const char *id, guint field)
{
  return delta->kind == STEG_CHANGE_SET && strcmp (delta->id, id) == 0
         && (delta->fields & (G_GUINT64_CONSTANT (1) << field)) != 0
         && delta->before[field].kind == STEG_VALUE_WHOLE && delta->before[field].whole != 0;
}

StegLogRow *
steg_store_find_cleared (StegStore *self, const char *id, guint field, GError **error)
{
  g_autoptr (GHashTable) family = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GPtrArray) traces = steg_store_list_traces (self, id, family, G_MAXUINT, error);

  for (guint i = 0; traces != NULL && i < traces->len; i++)
    {
      StegTrace *trace = traces->pdata[i];

      for (guint k = 0; k < trace->deltas->len; k++)
        if (clears (trace->deltas->pdata[k], id, field))
          return g_steal_pointer (&trace->row);
    }
  return NULL;
}
