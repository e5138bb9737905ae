/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/steg-gate-parts.h"

#include "base/steg-id.h"
#include "model/steg-tables.h"
#include "store/steg-cell.h"
#include "store/steg-database.h"
#include "store/steg-rows.h"

#include <string.h>

#define MOST_PARTS 8

/* One walk over all rows. */
typedef struct
{
  StegFindings *findings;
  GHashTable   *ids; /* texts of all tables so far */
  StegValue     values[64];
} Walk;

static gboolean
report (Walk *walk, const StegTable *table, const char *id, const char *why)
{
  return steg_findings_add (walk->findings, STEG_ERROR_DAMAGED, "%s %s: %s", table->name, id, why);
}

static gboolean
check_cell (Walk *walk, const StegTable *table, const char *id, sqlite3_stmt *row, guint index)
{
  const StegField *field = &table->fields[index];
  StegCell         cell = steg_cell_column (row, (int) index + 1);
  g_autoptr (GError) problem = NULL;

  if (steg_cell_decode (field, &cell, &walk->values[index], &problem)
      && steg_field_check (field, &walk->values[index], &problem))
    return TRUE;
  walk->values[index] = STEG_VALUE_EMPTY;
  return report (walk, table, id, problem->message);
}

/* The id that the leading cells of a row make: what steg_change_complete() says, without a change.
 */
static char *
tuple_id (const StegTable *table, const StegValue *values)
{
  char *parts[MOST_PARTS + 1] = { NULL };
  char *id;

  for (guint i = 0; i < table->n_tuple; i++)
    {
      parts[i] = steg_field_format (&table->fields[i], &values[i]);
      if (parts[i] == NULL)
        parts[i] = g_strdup ("");
    }
  id = steg_id_for_tuple (table->name, (const char *const *) parts);
  for (guint i = 0; i < table->n_tuple; i++)
    g_free (parts[i]);
  return id;
}

static gboolean
check_long_texts (Walk *walk, const StegTable *table, const char *id)
{
  for (guint i = 0; i < table->n_fields; i++)
    {
      const char *const parts[] = { id, table->fields[i].name, NULL };
      g_autofree char  *expected = NULL;

      if (table->fields[i].kind != STEG_FIELD_LONG || walk->values[i].kind != STEG_VALUE_TEXT)
        continue;
      expected = steg_id_for_tuple (steg_longtext_table.name, parts);
      if (strcmp (expected, walk->values[i].text) != 0
          && !report (walk, table, id, "a long text that belongs elsewhere"))
        return FALSE;
    }
  return TRUE;
}

static gboolean
check_id (Walk *walk, const StegTable *table, const char *id)
{
  g_autofree char *expected = table->n_tuple > 0 ? tuple_id (table, walk->values) : NULL;

  if (!steg_table_accepts_id (table, id))
    return report (walk, table, id, "not an id of this table");
  if (expected != NULL && strcmp (expected, id) != 0)
    return report (walk, table, id, "not the id that its cells make");
  if (!g_hash_table_add (walk->ids, g_strdup (id)))
    return report (walk, table, id, "the id occurs twice");
  return TRUE;
}

static gboolean
check_row (Walk *walk, const StegTable *table, sqlite3_stmt *row)
{
  const char *id = (const char *) sqlite3_column_text (row, 0);

  for (guint i = 0; i < table->n_fields; i++)
    if (!check_cell (walk, table, id, row, i))
      return FALSE;
  return check_id (walk, table, id) && check_long_texts (walk, table, id);
}

static gboolean
check_table (Walk *walk, sqlite3 *database, const StegTable *table)
{
  GError *problem = NULL;
  g_autoptr (sqlite3_stmt) rows = steg_rows_select (database, table, &problem);

  while (rows != NULL && steg_database_next (rows, &problem))
    if (!check_row (walk, table, rows))
      return FALSE;
  return problem == NULL || steg_findings_take (walk->findings, problem);
}

gboolean
steg_gate_check_rows (sqlite3 *database, StegFindings *findings)
{
  g_autoptr (GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Walk walk = { .findings = findings, .ids = ids };

  for (guint i = 0; steg_tables[i] != NULL; i++)
    {
      g_assert (steg_tables[i]->n_tuple <= MOST_PARTS);
      if (!check_table (&walk, database, steg_tables[i]))
        return FALSE;
    }
  return TRUE;
}
