/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/steg-working-copy.h"

#include "base/steg-error.h"
#include "base/steg-id.h"
#include "model/steg-tables.h"
#include "store/steg-database.h"
#include "store/steg-file.h"
#include "store/steg-installation.h"
#include "store/steg-schema.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#define DATABASE "work.db"
#define NOTE "published"

static char *
file_in (StegWorkingCopy *self, const char *name)
{
  return g_build_filename (self->folder, name, NULL);
}

static void
close_database (StegWorkingCopy *self)
{
  g_clear_pointer (&self->log, steg_log_free);
  g_clear_pointer (&self->rows, steg_rows_free);
  g_clear_pointer (&self->database, sqlite3_close_v2);
  g_clear_pointer (&self->signed_as, g_free);
}

static void
remove_folder (const char *folder)
{
  g_autoptr (GDir) names = g_dir_open (folder, 0, NULL);
  const char *name;

  while (names != NULL && (name = g_dir_read_name (names)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_unlink (path);
    }
  g_rmdir (folder);
}

void
steg_working_copy_free (StegWorkingCopy *self)
{
  close_database (self);
  if (self->temporary)
    remove_folder (self->folder);
  if (self->lock >= 0)
    close (self->lock);
  g_free (self->folder);
  g_free (self->author);
  g_free (self);
}

void
steg_working_copy_abandon (StegWorkingCopy *self)
{
  self->temporary = TRUE;
}

/* Takes the lock of a folder, which lasts as long as the descriptor. Returns: -1 with @error. */
static int
lock_folder (const char *folder, GError **error)
{
  g_autofree char *path = g_build_filename (folder, "lock", NULL);
  int              file = open (path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);

  if (file < 0)
    steg_error_set_errno (error, errno, path);
  else if (flock (file, LOCK_EX | LOCK_NB) != 0)
    {
      g_set_error (error, STEG_ERROR, STEG_ERROR_BUSY, "%s: held by another process", path);
      close (file);
      file = -1;
    }
  return file;
}

static gboolean
is_fresh (const char *folder)
{
  GStatBuf status;

  return g_stat (folder, &status) != 0
         || status.st_mtime + 60 > g_get_real_time () / G_USEC_PER_SEC;
}

/* What commands that were killed left behind. One that is just starting has no lock yet. */
static void
sweep (const char *commands)
{
  g_autoptr (GDir) names = g_dir_open (commands, 0, NULL);
  const char *name;

  while (names != NULL && (name = g_dir_read_name (names)) != NULL)
    {
      g_autofree char *folder = g_build_filename (commands, name, NULL);
      int              lock = is_fresh (folder) ? -1 : lock_folder (folder, NULL);

      if (lock < 0)
        continue;
      remove_folder (folder);
      close (lock);
    }
}

static char *
name_for (const char *document, const char *path)
{
  g_autofree char *hash = g_compute_checksum_for_string (G_CHECKSUM_SHA256, path, -1);

  return g_strdup_printf ("%s-%.16s", document, hash);
}

char **
steg_working_copy_list_documents (const char *path)
{
  g_autofree char *docs = steg_installation_folder ("docs", NULL);
  g_autoptr (GDir) names = docs != NULL ? g_dir_open (docs, 0, NULL) : NULL;
  g_autoptr (GStrvBuilder) documents = g_strv_builder_new ();
  const char *name;

  while (names != NULL && (name = g_dir_read_name (names)) != NULL)
    {
      g_autofree char *document = g_strndup (name, STEG_ID_LENGTH);
      g_autofree char *ours = steg_id_is_valid (document) ? name_for (document, path) : NULL;

      if (g_strcmp0 (name, ours) == 0)
        g_strv_builder_add (documents, document);
    }
  return g_strv_builder_end (documents);
}

static char *
folder_for (const char *document, const char *path, GError **error)
{
  g_autofree char *parent
    = steg_installation_folder (document != NULL ? "docs" : "commands", error);
  g_autofree char *name = document != NULL ? name_for (document, path) : steg_id_new ();

  if (parent == NULL)
    return NULL;
  if (document == NULL)
    sweep (parent);
  return g_build_filename (parent, name, NULL);
}

StegWorkingCopy *
steg_working_copy_new (const char *document, const char *path, GError **error)
{
  g_autoptr (StegWorkingCopy) self = g_new0 (StegWorkingCopy, 1);

  self->lock = -1;
  self->author = steg_installation_id (error);
  self->folder = self->author != NULL ? folder_for (document, path, error) : NULL;
  if (self->folder == NULL)
    return NULL;
  if (g_mkdir_with_parents (self->folder, 0700) != 0)
    {
      steg_error_set_errno (error, errno, self->folder);
      return NULL;
    }
  self->lock = lock_folder (self->folder, error);
  if (self->lock < 0)
    return NULL;
  self->temporary = document == NULL;
  return g_steal_pointer (&self);
}

static gboolean
open_database (StegWorkingCopy *self, GError **error)
{
  g_autofree char *path = file_in (self, DATABASE);

  self->database = steg_database_open_file (path, error);
  if (self->database == NULL)
    return FALSE;
  self->rows = steg_rows_new (self->database);
  return TRUE;
}

static void
put_aside (StegWorkingCopy *self)
{
  static const char *const names[] = { DATABASE, DATABASE "-journal", NOTE };
  g_autofree char         *id = steg_id_new ();

  close_database (self);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *from = file_in (self, names[i]);
      g_autofree char *to = g_strdup_printf ("%s/aside-%s-%s", self->folder, id, names[i]);

      g_rename (from, to);
    }
}

gboolean
steg_working_copy_find (StegWorkingCopy *self, GError **error)
{
  g_autofree char *path = file_in (self, DATABASE);
  g_autoptr (GError) problem = NULL;

  if (!g_file_test (path, G_FILE_TEST_EXISTS))
    return FALSE;
  if (open_database (self, &problem) && steg_database_has_our_schema (self->database, &problem))
    self->log = steg_log_new (self->database, self->author, &problem);
  if (self->log != NULL && steg_log_get_head (self->log) != NULL)
    return TRUE;
  put_aside (self);
  return FALSE;
}

static gboolean
copy_by_name (StegWorkingCopy *self, sqlite3 *source, const char *table, GError **error)
{
  g_autofree char *select = g_strdup_printf ("SELECT * FROM \"%s\"", table);
  g_autoptr (sqlite3_stmt) rows = steg_database_prepare (source, select, error);
  g_autoptr (GString) insert = g_string_new (NULL);
  g_autoptr (sqlite3_stmt) statement = NULL;

  if (rows == NULL)
    return FALSE;
  g_string_printf (insert, "INSERT INTO \"%s\" VALUES (?1", table);
  for (int i = 1; i < sqlite3_column_count (rows); i++)
    g_string_append_printf (insert, ", ?%d", i + 1);
  g_string_append_c (insert, ')');
  statement = steg_database_prepare (self->database, insert->str, error);
  return statement != NULL && steg_database_copy (rows, statement, error);
}

/* Keys were checked by the gate, so they are not checked again row by row. */
static gboolean
fill (StegWorkingCopy *self, sqlite3 *source, GError **error)
{
  static const char *const beside[] = { "meta", "author", "blob", "change_log" };

  for (guint i = 0; source != NULL && steg_tables[i] != NULL; i++)
    if (!steg_rows_copy (self->rows, steg_tables[i], source, error))
      return FALSE;
  for (guint i = 0; source != NULL && i < G_N_ELEMENTS (beside); i++)
    if (!copy_by_name (self, source, beside[i], error))
      return FALSE;
  return TRUE;
}

static gboolean
build (StegWorkingCopy *self, sqlite3 *source, GError **error)
{
  g_auto (StegTransaction) transaction = { NULL };

  if (!steg_database_run (
        self->database,
        "PRAGMA page_size = " G_STRINGIFY (STEG_SCHEMA_PAGE_SIZE) ";"
                                                                  "PRAGMA foreign_keys = OFF",
        error)
      || !steg_transaction_begin (&transaction, self->database, error)
      || !steg_database_create_schema (self->database, error) || !fill (self, source, error)
      || !steg_transaction_commit (&transaction, error)
      || !steg_database_run (self->database, "PRAGMA foreign_keys = ON", error))
    return FALSE;
  self->log = steg_log_new (self->database, self->author, error);
  return self->log != NULL;
}

gboolean
steg_working_copy_make (StegWorkingCopy *self, sqlite3 *source, GError **error)
{
  g_autofree char *path = file_in (self, DATABASE);
  g_autoptr (GBytes) nothing = g_bytes_new_static ("", 0);

  if (!steg_file_write_new (path, nothing, 0600, error))
    return FALSE;
  if (open_database (self, error) && build (self, source, error))
    return TRUE;
  close_database (self);
  g_unlink (path);
  return FALSE;
}

gboolean
steg_working_copy_replace (StegWorkingCopy *self, sqlite3 *source, GError **error)
{
  static const char *const names[] = { DATABASE, DATABASE "-journal", NOTE };

  close_database (self);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = file_in (self, names[i]);

      g_unlink (path);
    }
  return steg_working_copy_make (self, source, error);
}

/* A folder that stood for the new path belongs to a file that is no more: no two files have one
 * path. Where another process still holds it, ours stays where it is. */
static gboolean
make_room (const char *folder)
{
  int lock;

  if (!g_file_test (folder, G_FILE_TEST_EXISTS))
    return TRUE;
  lock = lock_folder (folder, NULL);
  if (lock < 0)
    return FALSE;
  remove_folder (folder);
  close (lock);
  return TRUE;
}

gboolean
steg_working_copy_move (StegWorkingCopy *self,
                        const char      *document,
                        const char      *path,
                        GError         **error)
{
  g_autofree char *folder = NULL;

  if (self->temporary)
    return TRUE;
  folder = folder_for (document, path, error);
  if (folder == NULL || !make_room (folder))
    return folder != NULL;
  close_database (self);
  if (g_rename (self->folder, folder) == 0)
    {
      g_free (self->folder);
      self->folder = g_steal_pointer (&folder);
    }
  if (!open_database (self, error))
    return FALSE;
  self->log = steg_log_new (self->database, self->author, error);
  return self->log != NULL;
}

GBytes *
steg_working_copy_serialize (StegWorkingCopy *self, GError **error)
{
  sqlite3_int64 length = 0;
  guchar       *bytes = sqlite3_serialize (self->database, "main", &length, 0);

  if (bytes != NULL)
    return g_bytes_new_with_free_func (bytes, (gsize) length, sqlite3_free, bytes);
  steg_database_fail (self->database, error);
  return NULL;
}

char *
steg_working_copy_read_note (StegWorkingCopy *self)
{
  g_autofree char *path = file_in (self, NOTE);
  char            *text = NULL;

  g_file_get_contents (path, &text, NULL, NULL);
  return text;
}

void
steg_working_copy_write_note (StegWorkingCopy *self, const char *text)
{
  g_autofree char *path = file_in (self, NOTE);

  if (!self->temporary)
    g_file_set_contents_full (path, text, -1, G_FILE_SET_CONTENTS_CONSISTENT, 0600, NULL);
}
