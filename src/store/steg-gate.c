/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/steg-gate.h"

#include "base/steg-id.h"
#include "store/steg-gate-parts.h"

#define MOST_BYTES (256 * 1024 * 1024)

/* A statement may take so long, and longer in a larger file: integrity_check needs 4 s for 1 GB on
 * a slow machine. */
#define LEASH (2 * G_TIME_SPAN_SECOND)
#define BYTES_A_SECOND (16 * 1024 * 1024)

void
steg_gated_free (StegGated *self)
{
  sqlite3_close_v2 (self->database);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_clear_object (&self->deadline.cancellable);
  g_free (self->hash);
  g_free (self->document);
  g_free (self);
}

void
steg_gated_keep (StegGated *self)
{
  sqlite3_progress_handler (self->database, 0, NULL, NULL);
  sqlite3_set_authorizer (self->database, NULL, NULL);
}

static void
start_leash (StegGated *self)
{
  self->deadline.until
    = g_get_monotonic_time () + LEASH
      + (gint64) (g_bytes_get_size (self->bytes) / BYTES_A_SECOND) * G_TIME_SPAN_SECOND;
}

static gboolean
check_schema (StegGated *self, StegFindings *findings)
{
  GError *problem = NULL;

  if (steg_database_has_our_schema (self->database, &problem))
    return TRUE;
  if (problem != NULL)
    return steg_findings_take (findings, problem) && FALSE;
  return steg_findings_add (findings, STEG_ERROR_DAMAGED, "the tables are not as they should be")
         && FALSE;
}

static gboolean
check_integrity (StegGated *self, StegFindings *findings)
{
  GError *problem = NULL;
  g_autoptr (sqlite3_stmt) rows
    = steg_database_prepare (self->database, "PRAGMA integrity_check(20)", &problem);
  gboolean sound = rows != NULL;

  while (rows != NULL && steg_database_next (rows, &problem))
    if (g_strcmp0 ((const char *) sqlite3_column_text (rows, 0), "ok") != 0)
      {
        sound = FALSE;
        if (!steg_findings_add (findings, STEG_ERROR_DAMAGED, "structure: %s",
                                sqlite3_column_text (rows, 0)))
          return FALSE;
      }
  if (problem != NULL)
    return steg_findings_take (findings, problem) && FALSE;
  return sound;
}

static gboolean
check_foreign_keys (StegGated *self, StegFindings *findings)
{
  GError *problem = NULL;
  g_autoptr (sqlite3_stmt) rows
    = steg_database_prepare (self->database, "PRAGMA foreign_key_check", &problem);

  while (rows != NULL && steg_database_next (rows, &problem))
    if (!steg_findings_add (findings, STEG_ERROR_DAMAGED, "%s: a link to no %s",
                            sqlite3_column_text (rows, 0), sqlite3_column_text (rows, 2)))
      return FALSE;
  return problem == NULL || steg_findings_take (findings, problem);
}

static gboolean
check_document (StegGated *self, StegFindings *findings)
{
  self->document = steg_database_ask (
    self->database, "SELECT \"value\" FROM meta WHERE \"key\" = 'document'", NULL);
  return steg_id_is_valid (self->document)
         || steg_findings_add (findings, STEG_ERROR_DAMAGED, "the document has no identity");
}

static gboolean
is_cancelled (StegGated *self)
{
  return g_cancellable_is_cancelled (self->deadline.cancellable);
}

/* Each step relies on the ones before it. */
static gboolean
check_all (StegGated *self, StegFindings *findings)
{
  static gboolean (*const of_content[]) (sqlite3 *, StegFindings *)
    = { steg_gate_check_rows, steg_gate_check_log };

  start_leash (self);
  if (is_cancelled (self) || !check_schema (self, findings) || !check_integrity (self, findings))
    return FALSE;
  start_leash (self);
  if (!check_foreign_keys (self, findings) || !check_document (self, findings))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (of_content); i++)
    {
      start_leash (self);
      if (is_cancelled (self) || !of_content[i](self->database, findings))
        return FALSE;
    }
  return TRUE;
}

static gboolean
open_and_check (StegGated *self, StegFindings *findings)
{
  GError *problem = NULL;

  self->hash = steg_file_hash (self->bytes);
  start_leash (self);
  self->database = steg_database_open_bytes (self->bytes, &self->deadline, &problem);
  if (self->database == NULL)
    return steg_findings_take (findings, problem) && FALSE;
  return check_all (self, findings);
}

static gboolean
fail (StegFindings *findings, const char *path, GCancellable *cancellable, GError **error)
{
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    g_clear_error (&findings->first);
  else if (findings->first != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&findings->first));
      if (path != NULL)
        g_prefix_error (error, "%s: ", path);
    }
  return FALSE;
}

StegGated *
steg_gate_examine (GBytes *bytes, GCancellable *cancellable, GError **error)
{
  g_autoptr (StegGated) self = g_new0 (StegGated, 1);
  StegFindings findings = { NULL, NULL };

  self->bytes = g_bytes_ref (bytes);
  g_set_object (&self->deadline.cancellable, cancellable);
  if (!steg_gate_check_header (bytes, g_bytes_get_size (bytes), &findings)
      || !open_and_check (self, &findings))
    {
      fail (&findings, NULL, cancellable, error);
      return NULL;
    }
  return g_steal_pointer (&self);
}

static StegGated *
read_path (const char *path, GCancellable *cancellable, GError **error)
{
  g_autoptr (StegGated) self = g_new0 (StegGated, 1);

  g_set_object (&self->deadline.cancellable, cancellable);
  self->bytes = steg_file_read (path, MOST_BYTES, &self->mark, error);
  self->taken = g_get_real_time ();
  return self->bytes != NULL ? g_steal_pointer (&self) : NULL;
}

StegGated *
steg_gate_read (const char *path, GCancellable *cancellable, GError **error)
{
  g_autoptr (StegGated) self = read_path (path, cancellable, error);
  StegFindings findings = { NULL, NULL };

  if (self == NULL)
    return NULL;
  if (!steg_gate_check_header (self->bytes, self->mark.size, &findings)
      || !open_and_check (self, &findings))
    {
      fail (&findings, path, cancellable, error);
      return NULL;
    }
  return g_steal_pointer (&self);
}

StegGated *
steg_gate_find_all (const char *path, StegFindings *findings, GError **error)
{
  g_autoptr (StegGated) self = read_path (path, NULL, error);

  if (self == NULL)
    return NULL;
  if (!steg_gate_check_header (self->bytes, self->mark.size, findings)
      || !open_and_check (self, findings))
    return NULL;
  return g_steal_pointer (&self);
}
