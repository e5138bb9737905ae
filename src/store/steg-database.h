/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include <sqlite3.h>

G_BEGIN_DECLS

G_DEFINE_AUTOPTR_CLEANUP_FUNC (sqlite3, sqlite3_close_v2)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (sqlite3_stmt, sqlite3_finalize)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (sqlite3_session, sqlite3session_delete)

/* How long a connection may work on one statement before it is stopped. */
typedef struct
{
  gint64        until; /* monotonic microseconds */
  GCancellable *cancellable;
} StegDeadline;

/* @bytes as a read-only database in memory, for examining what a stranger made: it opens no file,
 * runs no trigger, view or function of theirs, changes nothing, and gives up at @deadline. Both
 * must outlive it. Returns: owned. */
sqlite3 *steg_database_open_bytes (GBytes *bytes, StegDeadline *deadline, GError **error);

/* Our own database at @path (absolute, existing, may be empty), for one holder: rollback journal,
 * durable commits. Returns: owned. */
sqlite3 *steg_database_open_file (const char *path, GError **error);

/* An empty database in memory with our schema. Returns: owned. */
sqlite3 *steg_database_new_scratch (GError **error);

/* Writes the schema and the marks of our format. To be called inside a transaction. */
gboolean steg_database_create_schema (sqlite3 *database, GError **error);

/* Whether everything in sqlite_schema is ours, string for string. FALSE without @error when not. */
gboolean steg_database_has_our_schema (sqlite3 *database, GError **error);

/* Runs @sql, which gives no rows. */
gboolean steg_database_run (sqlite3 *database, const char *sql, GError **error);

/* Returns: owned; %NULL with @error. */
sqlite3_stmt *steg_database_prepare (sqlite3 *database, const char *sql, GError **error);

/* Runs @statement to its end and resets it. Its rows are thrown away. */
gboolean steg_database_finish (sqlite3_stmt *statement, GError **error);

/* Steps @statement. Returns: whether there is a row; FALSE at the end (then it is reset) and with
 * @error. */
gboolean steg_database_next (sqlite3_stmt *statement, GError **error);

/* Runs @insert for every row of @rows, with the cells of the row as its parameters. */
gboolean steg_database_copy (sqlite3_stmt *rows, sqlite3_stmt *insert, GError **error);

/* Sets @error from what last failed on @database. Always FALSE. */
gboolean steg_database_fail (sqlite3 *database, GError **error);

/* The first cell of the only row of @sql, %NULL without @error when there is none. Returns: owned.
 */
char *steg_database_ask (sqlite3 *database, const char *sql, GError **error);

/* A transaction as a scope: leaving it without steg_transaction_commit() rolls back. */
typedef struct
{
  sqlite3 *database; /* %NULL: over */
} StegTransaction;

gboolean steg_transaction_begin (StegTransaction *self, sqlite3 *database, GError **error);
gboolean steg_transaction_commit (StegTransaction *self, GError **error);
void     steg_transaction_clear (StegTransaction *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (StegTransaction, steg_transaction_clear)

G_END_DECLS
