/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/store-floor.h"

#include "model/steg-tables.h"
#include "store/steg-database.h"
#include "store/steg-file.h"
#include "store/steg-rows.h"

void
floor_pass_bare (const char *path)
{
  StegFileMark mark;
  StegDeadline deadline = { G_MAXINT64, NULL };
  g_autoptr (GBytes) bytes = steg_file_read (path, G_MAXSIZE / 2, &mark, NULL);
  g_autofree char *hash = steg_file_hash (bytes);
  g_autoptr (sqlite3) database = steg_database_open_bytes (bytes, &deadline, NULL);
  g_autoptr (sqlite3) copy = steg_database_new_scratch (NULL);
  g_autoptr (StegRows) rows = steg_rows_new (copy);
  g_autofree char *sound = steg_database_ask (database, "PRAGMA integrity_check", NULL);

  g_assert_cmpstr (sound, ==, "ok");
  g_assert_true (steg_database_run (copy, "PRAGMA foreign_keys = OFF; BEGIN", NULL));
  for (guint i = 0; steg_tables[i] != NULL; i++)
    g_assert_true (steg_rows_copy (rows, steg_tables[i], database, NULL));
}

sqlite3 *
floor_open_bare (const char *path)
{
  g_autoptr (sqlite3) database = NULL;

  g_assert_true (g_file_set_contents (path, "", 0, NULL));
  database = steg_database_open_file (path, NULL);
  g_assert_true (steg_database_run (
    database,
    "CREATE TABLE one (id TEXT PRIMARY KEY NOT NULL, n INTEGER) STRICT, WITHOUT ROWID;"
    "CREATE TABLE log (id INTEGER PRIMARY KEY, changeset BLOB) STRICT;"
    "INSERT INTO one VALUES ('a', 0)",
    NULL));
  return g_steal_pointer (&database);
}

void
floor_commit_bare (sqlite3 *database)
{
  g_assert_true (steg_database_run (database,
                                    "BEGIN IMMEDIATE; UPDATE one SET n = n + 1;"
                                    "INSERT INTO log (changeset) VALUES (zeroblob (300)); COMMIT",
                                    NULL));
}
