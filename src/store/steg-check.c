/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/steg-check.h"

#include "base/steg-error.h"
#include "model/steg-tables.h"
#include "store/steg-gate.h"
#include "store/steg-links.h"
#include "store/steg-store.h"

#include <string.h>

static void
find_orphans (sqlite3 *database, StegFindings *findings)
{
  g_autoptr (StegRows) rows = steg_rows_new (database);
  g_autoptr (GPtrArray) broken = steg_links_new ();
  GError *problem = NULL;

  if (!steg_links_find_orphans (database, rows, broken, &problem))
    steg_findings_take (findings, problem);
  for (guint i = 0; i < broken->len; i++)
    {
      const StegBrokenLink *link = broken->pdata[i];

      steg_findings_add (findings, STEG_ERROR_INVALID, "%s %s: %s: there is no row %s",
                         link->table->name, link->id, link->table->fields[link->field].name,
                         link->target);
    }
}

/* Questions that no row should answer. The first column is the id that is said. */
typedef struct
{
  const char *table;
  const char *why;
  const char *sql;
} Question;

static const Question questions[] = {
  { "cycle", "the phases are not in order",
    "SELECT \"id\" FROM cycle WHERE \"plan_from\" >= \"do_from\" OR \"do_from\" >= \"check_from\" "
    "OR \"check_from\" >= \"act_from\" OR \"act_from\" > \"ends_on\"" },
  { "cycle", "one of its phases has no day, and another has",
    "SELECT \"id\" FROM cycle WHERE (\"plan_from\" IS NULL) + (\"do_from\" IS NULL) "
    "+ (\"check_from\" IS NULL) + (\"act_from\" IS NULL) + (\"ends_on\" IS NULL) "
    "BETWEEN 1 AND 4" },
  { "cycle", "it does not begin on the day after the cycle before it ends",
    "WITH line AS (SELECT \"id\", \"plan_from\", lag (\"ends_on\") OVER (ORDER BY \"plan_from\", "
    "\"id\") AS \"before\" FROM cycle WHERE \"plan_from\" IS NOT NULL) "
    "SELECT \"id\" FROM line WHERE \"plan_from\" <> date (\"before\", '+1 day')" },
  { "action", "due before it starts", "SELECT \"id\" FROM action WHERE \"start\" > \"due\"" },
  { "holder", "ends before it begins", "SELECT \"id\" FROM holder WHERE \"from\" > \"until\"" },
  { "dependency", "waits for itself",
    "WITH RECURSIVE chain (\"start\", \"at\") AS ("
    "SELECT \"action\", \"waits_for\" FROM dependency UNION "
    "SELECT chain.\"start\", d.\"waits_for\" FROM chain "
    "JOIN dependency AS d ON d.\"action\" = chain.\"at\") "
    "SELECT \"start\" FROM chain WHERE \"start\" = \"at\"" },
  { "program", "a second one", "SELECT \"id\" FROM program ORDER BY \"id\" LIMIT 100 OFFSET 1" },
  { "attachment", "its content is not in the file",
    "SELECT \"id\" FROM attachment WHERE \"hash\" NOT IN (SELECT \"hash\" FROM blob)" },
};

gboolean
steg_check_cycles (sqlite3 *database, gboolean *in_line, GError **error)
{
  GError *problem = NULL;

  *in_line = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (questions) && problem == NULL; i++)
    if (strcmp (questions[i].table, steg_cycle_table.name) == 0)
      {
        g_autoptr (sqlite3_stmt) rows
          = steg_database_prepare (database, questions[i].sql, &problem);

        if (rows != NULL && steg_database_next (rows, &problem))
          *in_line = FALSE;
      }
  return steg_error_pass (problem, error);
}

static void
ask (sqlite3 *database, const Question *question, StegFindings *findings)
{
  GError *problem = NULL;
  g_autoptr (sqlite3_stmt) rows = steg_database_prepare (database, question->sql, &problem);

  while (rows != NULL && steg_database_next (rows, &problem))
    steg_findings_add (findings, STEG_ERROR_INVALID, "%s %s: %s", question->table,
                       sqlite3_column_text (rows, 0), question->why);
  if (problem != NULL)
    steg_findings_take (findings, problem);
}

GPtrArray *
steg_store_check (const char *path, GError **error)
{
  g_autoptr (GPtrArray) facts = g_ptr_array_new_with_free_func (g_free);
  StegFindings findings = { facts, NULL };
  g_autoptr (GError) problem = NULL;
  g_autoptr (StegGated) gated = NULL;

  g_return_val_if_fail (path != NULL, NULL);

  gated = steg_gate_find_all (path, &findings, &problem);
  if (!steg_error_pass (g_steal_pointer (&problem), error))
    return NULL;
  if (gated != NULL)
    {
      steg_gated_keep (gated);
      find_orphans (gated->database, &findings);
      for (guint i = 0; i < G_N_ELEMENTS (questions); i++)
        ask (gated->database, &questions[i], &findings);
    }
  g_clear_error (&findings.first);
  return g_steal_pointer (&facts);
}
