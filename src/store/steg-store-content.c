/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/steg-store-private.h"

#include "base/steg-error.h"
#include "store/steg-database.h"
#include "store/steg-file.h"

#include <string.h>

char *
steg_store_keep_content (StegStore *self, GBytes *bytes, GError **error)
{
  g_autofree char *hash = NULL;
  g_autoptr (sqlite3_stmt) insert = NULL;
  gconstpointer content;
  gsize         length;

  g_return_val_if_fail (STEG_IS_STORE (self), NULL);
  g_return_val_if_fail (bytes != NULL, NULL);

  if (!steg_store_may_write (self, error))
    return NULL;
  insert = steg_database_prepare (self->copy->database,
                                  "INSERT OR IGNORE INTO blob VALUES (:hash, :bytes)", error);
  if (insert == NULL)
    return NULL;
  hash = steg_file_hash (bytes);
  content = g_bytes_get_data (bytes, &length);
  sqlite3_bind_text (insert, 1, hash, -1, SQLITE_STATIC);
  if (sqlite3_bind_blob64 (insert, 2, content, length, SQLITE_STATIC) != SQLITE_OK)
    {
      steg_database_fail (self->copy->database, error);
      return NULL;
    }
  return steg_database_finish (insert, error) ? g_steal_pointer (&hash) : NULL;
}

/* Whoever made the file may have put anything there. */
static GBytes *
vouch_for (GBytes *bytes, const char *hash, GError **error)
{
  g_autoptr (GBytes) owned = bytes;
  g_autofree char *actual = steg_file_hash (owned);

  if (strcmp (actual, hash) == 0)
    return g_steal_pointer (&owned);
  g_set_error (error, STEG_ERROR, STEG_ERROR_DAMAGED, "content %s has the hash %s", hash, actual);
  return NULL;
}

GBytes *
steg_store_find_content (StegStore *self, const char *hash, GError **error)
{
  g_autoptr (sqlite3_stmt) rows = NULL;
  g_autoptr (GError) problem = NULL;

  g_return_val_if_fail (STEG_IS_STORE (self), NULL);
  g_return_val_if_fail (hash != NULL, NULL);

  rows = steg_database_prepare (steg_store_get_database (self),
                                "SELECT \"bytes\" FROM blob WHERE \"hash\" = :hash", error);
  if (rows == NULL)
    return NULL;
  sqlite3_bind_text (rows, 1, hash, -1, SQLITE_STATIC);
  if (steg_database_next (rows, &problem))
    return vouch_for (
      g_bytes_new (sqlite3_column_blob (rows, 0), (gsize) sqlite3_column_bytes (rows, 0)), hash,
      error);
  if (steg_error_pass (g_steal_pointer (&problem), error))
    g_set_error (error, STEG_ERROR, STEG_ERROR_GONE, "there is no content %s", hash);
  return NULL;
}
