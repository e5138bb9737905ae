/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/steg-publish.h"

#include "base/steg-error.h"
#include "base/steg-id.h"
#include "store/steg-file.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define SUFFIX ".stegvis"

/* The name under which a file is written before it takes its place. Programs that copy folders to
 * other machines leave names with "~" alone. */
static char *
name_for_writing (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *id = steg_id_new ();

  return g_strdup_printf ("%s/.%s.%s~", folder, name, id);
}

gboolean
steg_publish_is_unfinished (const char *name, const char *of)
{
  g_autofree char *start = g_strdup_printf (".%s.", of);
  g_autofree char *id = NULL;

  if (!g_str_has_prefix (name, start) || !g_str_has_suffix (name, "~"))
    return FALSE;
  id = g_strdup (name + strlen (start));
  id[strlen (id) - 1] = '\0';
  return steg_id_is_valid (id);
}

static gboolean
write_beside (const char *path, GBytes *bytes, guint32 mode, GError **error)
{
  g_autoptr (GError) problem = NULL;

  if (steg_file_write_new (path, bytes, mode, &problem))
    return TRUE;
  if (g_error_matches (problem, STEG_ERROR, STEG_ERROR_NO_PERMISSION)
      || g_error_matches (problem, STEG_ERROR, STEG_ERROR_GONE))
    problem->code = STEG_ERROR_FOLDER;
  g_propagate_error (error, g_steal_pointer (&problem));
  return FALSE;
}

gboolean
steg_publish_move (const char *from, const char *to)
{
  if (renameat2 (AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) == 0)
    return TRUE;
  if (errno != EINVAL && errno != ENOSYS)
    return FALSE;
  if (link (from, to) != 0)
    return FALSE;
  g_unlink (from);
  return TRUE;
}

gboolean
steg_publish_new (const char *path, GBytes *bytes, GError **error)
{
  g_autofree char *written = name_for_writing (path);
  int              problem;

  if (!write_beside (written, bytes, 0600, error))
    return FALSE;
  if (steg_publish_move (written, path))
    {
      steg_file_sync_folder (path);
      return TRUE;
    }
  problem = errno;
  g_unlink (written);
  steg_error_set_folder_errno (error, problem, path);
  return FALSE;
}

static gboolean
has_hash (const char *path, const char *hash)
{
  StegFileMark mark;
  g_autoptr (GBytes) bytes = steg_file_read (path, G_MAXSIZE / 2, &mark, NULL);
  g_autofree char *found = bytes != NULL ? steg_file_hash (bytes) : NULL;

  return g_strcmp0 (found, hash) == 0;
}

/* Where the file system cannot exchange two names there is a moment between looking and replacing.
 */
static gboolean
replace (
  const char *path, const char *written, const char *seen, gboolean *moved_on, GError **error)
{
  int problem;

  *moved_on = !has_hash (path, seen);
  if (*moved_on)
    {
      g_unlink (written);
      return TRUE;
    }
  if (g_rename (written, path) == 0)
    return TRUE;
  problem = errno;
  g_unlink (written);
  steg_error_set_folder_errno (error, problem, path);
  return FALSE;
}

static gboolean
exchange (const char *a, const char *b)
{
  return renameat2 (AT_FDCWD, a, AT_FDCWD, b, RENAME_EXCHANGE) == 0;
}

/* @written is theirs now. Should a third have been faster again, what comes out is a stranger's: it
 * gets a name that people can see. */
static void
put_back (const char *path, const char *written, const char *ours)
{
  exchange (written, path);
  if (has_hash (written, ours))
    g_unlink (written);
  else
    {
      g_autofree char *name = steg_publish_name_beside (path, "", g_get_real_time (), 1);

      steg_publish_move (written, name);
    }
}

static gboolean
swap (const char *path,
      const char *written,
      const char *seen,
      const char *ours,
      gboolean   *moved_on,
      GError    **error)
{
  int problem;

  if (exchange (written, path))
    {
      steg_file_sync_folder (path);
      *moved_on = !has_hash (written, seen);
      if (*moved_on)
        put_back (path, written, ours);
      else
        g_unlink (written);
      return TRUE;
    }
  problem = errno;
  if (problem == EINVAL || problem == ENOSYS || problem == EOPNOTSUPP)
    return replace (path, written, seen, moved_on, error);
  g_unlink (written);
  if (problem == ENOENT)
    steg_error_set_errno (error, problem, path);
  else
    steg_error_set_folder_errno (error, problem, path);
  return FALSE;
}

/* A file that is marked read-only is left alone even where the mark does not bind us (root). */
static gboolean
may_be_replaced (const char *path, struct stat *status, GError **error)
{
  if (stat (path, status) != 0)
    {
      steg_error_set_errno (error, errno, path);
      return FALSE;
    }
  if ((status->st_mode & 0222) != 0 && access (path, W_OK) == 0)
    return TRUE;
  g_set_error (error, STEG_ERROR, STEG_ERROR_READ_ONLY, "%s: is read-only", path);
  return FALSE;
}

gboolean
steg_publish_swap (const char *path,
                   GBytes     *bytes,
                   const char *ours,
                   const char *seen,
                   gboolean   *moved_on,
                   GError    **error)
{
  g_autofree char *written = name_for_writing (path);
  struct stat      status;

  *moved_on = FALSE;
  if (!may_be_replaced (path, &status, error)
      || !write_beside (written, bytes, status.st_mode & 0777, error))
    return FALSE;
  /* The group may not be ours to give; then the file has our own. */
  if (chown (written, (uid_t) -1, status.st_gid) != 0)
    g_debug ("%s: %s", written, g_strerror (errno));
  return swap (path, written, seen, ours, moved_on, error);
}

char *
steg_publish_name_beside (const char *path, const char *author, gint64 time, guint n)
{
  gsize            length = strlen (path);
  g_autofree char *stem
    = g_strndup (path, g_str_has_suffix (path, SUFFIX) ? length - strlen (SUFFIX) : length);
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (time / G_USEC_PER_SEC);
  g_autoptr (GDateTime) local = g_date_time_to_local (utc);
  g_autofree char *when = g_date_time_format (local, "%Y-%m-%d %H.%M");
  g_autofree char *who
    = g_strdelimit (g_strdup (*author != '\0' ? author : g_get_host_name ()), "/\\:", '-');

  if (n > 1)
    return g_strdup_printf ("%s (%s %s) %u" SUFFIX, stem, who, when, n);
  return g_strdup_printf ("%s (%s %s)" SUFFIX, stem, who, when);
}
