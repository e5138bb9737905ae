/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/steg-gate-parts.h"

#include "base/steg-id.h"
#include "base/steg-text.h"
#include "store/steg-changeset.h"
#include "store/steg-database.h"
#include "store/steg-log.h"

#include <string.h>

#define MOST_ARGUMENTS (64 * 1024)

/* One walk over the log. */
typedef struct
{
  StegFindings *findings;
  GHashTable   *checksums; /* id → checksum of the rows so far */
} Walk;

static const char *
text_at (sqlite3_stmt *row, int column)
{
  return (const char *) sqlite3_column_text (row, column);
}

static gboolean
is_text (sqlite3_stmt *row, int column, gsize most)
{
  const char *text = text_at (row, column);

  return text != NULL && strlen (text) == (gsize) sqlite3_column_bytes (row, column)
         && steg_text_is_clean (text, most);
}

static gboolean
is_kind (const char *kind)
{
  gsize length = kind != NULL ? strspn (kind, "abcdefghijklmnopqrstuvwxyz") : 0;

  return length > 0 && length <= 16 && kind[length] == '\0';
}

/* A parent is an earlier row, or none. */
static gboolean
is_known (Walk *walk, const char *parent)
{
  return parent == NULL || g_hash_table_contains (walk->checksums, parent);
}

static const char *
find_fault (Walk *walk, sqlite3_stmt *row)
{
  if (!steg_id_is_valid (text_at (row, STEG_LOG_ID))
      || !steg_id_is_valid (text_at (row, STEG_LOG_GROUP))
      || !steg_id_is_valid (text_at (row, STEG_LOG_AUTHOR)))
    return "an id that is none";
  if (!is_known (walk, text_at (row, STEG_LOG_PARENT))
      || !is_known (walk, text_at (row, STEG_LOG_MERGE_PARENT))
      || (text_at (row, STEG_LOG_PARENT) == NULL && g_hash_table_size (walk->checksums) > 0))
    return "the chain is broken";
  if (!is_kind (text_at (row, STEG_LOG_KIND)))
    return "an unknown kind";
  if (!is_text (row, STEG_LOG_LABEL_KEY, STEG_TEXT_MAX_LINE)
      || !is_text (row, STEG_LOG_LABEL_ARGUMENTS, MOST_ARGUMENTS))
    return "a label that is no text";
  if (sqlite3_column_int64 (row, STEG_LOG_HLC) < 0)
    return "a time before 1970";
  if (sqlite3_column_int64 (row, STEG_LOG_LENGTH) != sqlite3_column_bytes (row, STEG_LOG_CHANGESET))
    return "the changeset is not as long as it should be";
  return NULL;
}

static char *
checksum_of (Walk *walk, sqlite3_stmt *row)
{
  const char *header[STEG_LOG_N_HEADER];
  const char *parent = text_at (row, STEG_LOG_PARENT);
  const char *merge_parent = text_at (row, STEG_LOG_MERGE_PARENT);

  for (int i = 0; i < STEG_LOG_N_HEADER; i++)
    header[i] = text_at (row, i);
  return steg_log_checksum (
    parent != NULL ? g_hash_table_lookup (walk->checksums, parent) : NULL,
    merge_parent != NULL ? g_hash_table_lookup (walk->checksums, merge_parent) : NULL, header,
    sqlite3_column_blob (row, STEG_LOG_CHANGESET),
    (gsize) sqlite3_column_bytes (row, STEG_LOG_CHANGESET));
}

static gboolean
check_row (Walk *walk, sqlite3_stmt *row)
{
  g_autofree char *id = g_strdup (text_at (row, STEG_LOG_ID));
  const char      *fault = find_fault (walk, row);
  g_autofree char *checksum = NULL;
  g_autoptr (GError) problem = NULL;

  if (fault == NULL)
    {
      checksum = checksum_of (walk, row);
      if (g_strcmp0 (checksum, text_at (row, STEG_LOG_CHECKSUM)) != 0)
        fault = "the checksum does not match";
      else if (!steg_changeset_append_to (sqlite3_column_blob (row, STEG_LOG_CHANGESET),
                                          (gsize) sqlite3_column_bytes (row, STEG_LOG_CHANGESET),
                                          NULL, &problem))
        fault = problem->message;
    }
  g_hash_table_insert (walk->checksums, g_strdup (id), g_strdup (text_at (row, STEG_LOG_CHECKSUM)));
  return fault == NULL
         || steg_findings_add (walk->findings, STEG_ERROR_DAMAGED, "log %s: %s", id, fault);
}

static gboolean
check_authors (sqlite3 *database, StegFindings *findings)
{
  GError *problem = NULL;
  g_autoptr (sqlite3_stmt) rows
    = steg_database_prepare (database, "SELECT \"id\", \"name\" FROM author", &problem);

  while (rows != NULL && steg_database_next (rows, &problem))
    if ((!steg_id_is_valid (text_at (rows, 0)) || !is_text (rows, 1, STEG_TEXT_MAX_LINE))
        && !steg_findings_add (findings, STEG_ERROR_DAMAGED, "author %s: not an author",
                               text_at (rows, 0)))
      return FALSE;
  return problem == NULL || steg_findings_take (findings, problem);
}

gboolean
steg_gate_check_log (sqlite3 *database, StegFindings *findings)
{
  g_autoptr (GHashTable) checksums
    = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  Walk    walk = { findings, checksums };
  GError *problem = NULL;
  g_autoptr (sqlite3_stmt) rows = NULL;

  if (!check_authors (database, findings))
    return FALSE;
  rows = steg_database_prepare (
    database, "SELECT " STEG_LOG_COLUMNS " FROM change_log ORDER BY \"seq\"", &problem);
  while (rows != NULL && steg_database_next (rows, &problem))
    if (!check_row (&walk, rows))
      return FALSE;
  if (problem != NULL)
    return steg_findings_take (findings, problem);
  return g_hash_table_size (checksums) > 0
         || steg_findings_add (findings, STEG_ERROR_DAMAGED, "the log is empty");
}
