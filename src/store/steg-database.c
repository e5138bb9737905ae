/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/steg-database.h"

#include "base/steg-error.h"
#include "store/steg-schema.h"

#include <errno.h>
#include <string.h>

#define PROGRESS_STEPS 1000

typedef struct
{
  int option;
  int value;
} Setting;

/* Every database: nothing in a file can make the connection do more than read and write rows. */
static const Setting switches[] = {
  { SQLITE_DBCONFIG_DEFENSIVE, 1 },
  { SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0 },
  { SQLITE_DBCONFIG_ENABLE_TRIGGER, 0 },
  { SQLITE_DBCONFIG_ENABLE_VIEW, 0 },
  { SQLITE_DBCONFIG_ENABLE_FKEY, 1 },
  { SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0 },
  { SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0 },
  { SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0 },
  { SQLITE_DBCONFIG_LEGACY_ALTER_TABLE, 0 },
  { SQLITE_DBCONFIG_DQS_DML, 0 },
  { SQLITE_DBCONFIG_DQS_DDL, 0 },
  { SQLITE_DBCONFIG_ENABLE_QPSG, 1 },
};

static const Setting limits[] = {
  { SQLITE_LIMIT_LENGTH, 16 * 1024 * 1024 },
  { SQLITE_LIMIT_SQL_LENGTH, 100000 },
  { SQLITE_LIMIT_COLUMN, 100 },
  { SQLITE_LIMIT_EXPR_DEPTH, 100 },
  { SQLITE_LIMIT_COMPOUND_SELECT, 60 },
  { SQLITE_LIMIT_VDBE_OP, 25000 },
  { SQLITE_LIMIT_FUNCTION_ARG, 8 },
  { SQLITE_LIMIT_ATTACHED, 0 },
  { SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50 },
  { SQLITE_LIMIT_VARIABLE_NUMBER, 100 },
  { SQLITE_LIMIT_TRIGGER_DEPTH, 1 },
  { SQLITE_LIMIT_WORKER_THREADS, 0 },
};

static int
last_errno_of (sqlite3 *database, int which)
{
  sqlite3_file *file = NULL;
  int           system = 0;

  if (sqlite3_file_control (database, "main", which, &file) == SQLITE_OK && file != NULL
      && file->pMethods != NULL)
    file->pMethods->xFileControl (file, SQLITE_FCNTL_LAST_ERRNO, &system);
  return system;
}

/* SQLite knows a full disk, but not a quota or a limit: those it calls a failed write. */
static gboolean
is_out_of_room (sqlite3 *database)
{
  const int systems[]
    = { sqlite3_system_errno (database), last_errno_of (database, SQLITE_FCNTL_FILE_POINTER),
        last_errno_of (database, SQLITE_FCNTL_JOURNAL_POINTER) };

  for (guint i = 0; i < G_N_ELEMENTS (systems); i++)
    if (systems[i] == ENOSPC || systems[i] == EDQUOT || systems[i] == EFBIG)
      return TRUE;
  return FALSE;
}

static StegError
code_for (sqlite3 *database)
{
  switch (sqlite3_errcode (database) & 0xff)
    {
    case SQLITE_FULL:
      return STEG_ERROR_FULL;
    case SQLITE_IOERR:
      return is_out_of_room (database) ? STEG_ERROR_FULL : STEG_ERROR_FAILED;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return STEG_ERROR_BUSY;
    case SQLITE_CONSTRAINT:
      return STEG_ERROR_INVALID;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_INTERRUPT:
    case SQLITE_TOOBIG:
      return STEG_ERROR_DAMAGED;
    default:
      return STEG_ERROR_FAILED;
    }
}

gboolean
steg_database_fail (sqlite3 *database, GError **error)
{
  g_set_error (error, STEG_ERROR, code_for (database), "%s (%d)", sqlite3_errmsg (database),
               sqlite3_extended_errcode (database));
  return FALSE;
}

gboolean
steg_database_run (sqlite3 *database, const char *sql, GError **error)
{
  return sqlite3_exec (database, sql, NULL, NULL, NULL) == SQLITE_OK
         || steg_database_fail (database, error);
}

sqlite3_stmt *
steg_database_prepare (sqlite3 *database, const char *sql, GError **error)
{
  sqlite3_stmt *statement = NULL;

  if (sqlite3_prepare_v3 (database, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL)
      != SQLITE_OK)
    steg_database_fail (database, error);
  return statement;
}

gboolean
steg_database_next (sqlite3_stmt *statement, GError **error)
{
  int result = sqlite3_step (statement);

  if (result == SQLITE_ROW)
    return TRUE;
  if (result != SQLITE_DONE)
    steg_database_fail (sqlite3_db_handle (statement), error);
  sqlite3_reset (statement);
  return FALSE;
}

gboolean
steg_database_finish (sqlite3_stmt *statement, GError **error)
{
  g_autoptr (GError) problem = NULL;

  while (steg_database_next (statement, &problem))
    ;
  return steg_error_pass (g_steal_pointer (&problem), error);
}

gboolean
steg_database_copy (sqlite3_stmt *rows, sqlite3_stmt *insert, GError **error)
{
  g_autoptr (GError) problem = NULL;

  while (steg_database_next (rows, &problem))
    {
      for (int i = 0; i < sqlite3_column_count (rows); i++)
        sqlite3_bind_value (insert, i + 1, sqlite3_column_value (rows, i));
      if (!steg_database_finish (insert, error))
        return FALSE;
    }
  return steg_error_pass (g_steal_pointer (&problem), error);
}

char *
steg_database_ask (sqlite3 *database, const char *sql, GError **error)
{
  g_autoptr (sqlite3_stmt) statement = steg_database_prepare (database, sql, error);

  if (statement == NULL || !steg_database_next (statement, error))
    return NULL;
  return g_strdup ((const char *) sqlite3_column_text (statement, 0));
}

static gboolean
harden (sqlite3 *database, GError **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (switches); i++)
    if (sqlite3_db_config (database, switches[i].option, switches[i].value, NULL) != SQLITE_OK)
      return steg_database_fail (database, error);
  for (guint i = 0; i < G_N_ELEMENTS (limits); i++)
    sqlite3_limit (database, limits[i].option, limits[i].value);
  return steg_database_run (database, "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0", error);
}

/* @path is ours, absolute or ":memory:": a name beginning with "file:" would be read as a URI. */
static sqlite3 *
open_hardened (const char *path, GError **error)
{
  g_autoptr (sqlite3) database = NULL;

  g_assert (*path == '/' || *path == ':');
  if (sqlite3_open_v2 (path, &database,
                       SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_NOMUTEX, NULL)
      != SQLITE_OK)
    {
      steg_database_fail (database, error);
      return NULL;
    }
  return harden (database, error) ? g_steal_pointer (&database) : NULL;
}

static int
allow_reading (void       *user_value,
               int         action,
               const char *first,
               const char *second,
               const char *schema,
               const char *trigger)
{
  static const char *const pragmas[]
    = { "integrity_check", "foreign_key_check", "page_count", "freelist_count", NULL };
  static const char *const functions[] = { "count", "max", "length", NULL };

  if (trigger != NULL)
    return SQLITE_DENY;
  switch (action)
    {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_TRANSACTION:
      return SQLITE_OK;
    case SQLITE_PRAGMA:
      return g_strv_contains (pragmas, first) ? SQLITE_OK : SQLITE_DENY;
    case SQLITE_FUNCTION:
      return second != NULL && g_strv_contains (functions, second) ? SQLITE_OK : SQLITE_DENY;
    default:
      return SQLITE_DENY;
    }
}

static int
is_over (void *user_value)
{
  const StegDeadline *deadline = user_value;

  return g_get_monotonic_time () > deadline->until
         || g_cancellable_is_cancelled (deadline->cancellable);
}

sqlite3 *
steg_database_open_bytes (GBytes *bytes, StegDeadline *deadline, GError **error)
{
  g_autoptr (sqlite3) database = open_hardened (":memory:", error);
  gsize         length;
  gconstpointer content = g_bytes_get_data (bytes, &length);

  if (database == NULL)
    return NULL;
  sqlite3_progress_handler (database, PROGRESS_STEPS, is_over, deadline);
  if (sqlite3_deserialize (database, "main", (guchar *) content, (gint64) length, (gint64) length,
                           SQLITE_DESERIALIZE_READONLY)
        != SQLITE_OK
      || sqlite3_set_authorizer (database, allow_reading, NULL) != SQLITE_OK)
    {
      steg_database_fail (database, error);
      return NULL;
    }
  return g_steal_pointer (&database);
}

sqlite3 *
steg_database_open_file (const char *path, GError **error)
{
  g_autoptr (sqlite3) database = open_hardened (path, error);

  if (database == NULL
      || !steg_database_run (database,
                             "PRAGMA locking_mode = EXCLUSIVE;"
                             "PRAGMA journal_mode = TRUNCATE;"
                             "PRAGMA synchronous = EXTRA;"
                             "PRAGMA secure_delete = ON;"
                             "PRAGMA temp_store = MEMORY",
                             error))
    return NULL;
  return g_steal_pointer (&database);
}

gboolean
steg_database_create_schema (sqlite3 *database, GError **error)
{
  const char *const *statements = steg_schema_statements ();
  g_autofree char   *mark = g_strdup_printf ("PRAGMA application_id = %d; PRAGMA user_version = %d",
                                             STEG_SCHEMA_APPLICATION_ID, STEG_SCHEMA_VERSION);

  for (guint i = 0; statements[i] != NULL; i++)
    if (!steg_database_run (database, statements[i], error))
      return FALSE;
  return steg_database_run (database, mark, error);
}

sqlite3 *
steg_database_new_scratch (GError **error)
{
  g_autoptr (sqlite3) database = open_hardened (":memory:", error);

  if (database == NULL || !steg_database_create_schema (database, error))
    return NULL;
  return g_steal_pointer (&database);
}

/* Everything in sqlite_schema as one text. */
static char *
describe (sqlite3 *database, GError **error)
{
  g_autoptr (sqlite3_stmt) statement
    = steg_database_prepare (database,
                             "SELECT type, name, tbl_name, sql FROM sqlite_schema "
                             "ORDER BY type, name",
                             error);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GError) problem = NULL;

  if (statement == NULL)
    return NULL;
  while (steg_database_next (statement, &problem))
    {
      for (int i = 0; i < 4; i++)
        {
          const char *word = (const char *) sqlite3_column_text (statement, i);

          g_string_append_printf (text, "%s\n", word != NULL ? word : "-");
        }
      g_string_append_c (text, '\n');
    }
  if (!steg_error_pass (g_steal_pointer (&problem), error))
    return NULL;
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static char *
describe_ours (void)
{
  g_autoptr (sqlite3) scratch = steg_database_new_scratch (NULL);

  return scratch != NULL ? describe (scratch, NULL) : NULL;
}

gboolean
steg_database_has_our_schema (sqlite3 *database, GError **error)
{
  static gsize     once;
  static char     *ours;
  g_autofree char *found = describe (database, error);

  if (g_once_init_enter (&once))
    {
      ours = describe_ours ();
      g_once_init_leave (&once, 1);
    }
  return found != NULL && g_strcmp0 (found, ours) == 0;
}

gboolean
steg_transaction_begin (StegTransaction *self, sqlite3 *database, GError **error)
{
  self->database = NULL;
  if (!steg_database_run (database, "BEGIN IMMEDIATE", error))
    return FALSE;
  self->database = database;
  return TRUE;
}

gboolean
steg_transaction_commit (StegTransaction *self, GError **error)
{
  if (!steg_database_run (self->database, "COMMIT", error))
    return FALSE;
  self->database = NULL;
  return TRUE;
}

void
steg_transaction_clear (StegTransaction *self)
{
  /* Some failures have rolled back already. */
  if (self->database != NULL && !sqlite3_get_autocommit (self->database))
    sqlite3_exec (self->database, "ROLLBACK", NULL, NULL, NULL);
  self->database = NULL;
}
