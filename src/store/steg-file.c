/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/steg-file.h"

#include "base/steg-error.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define HEADER_LENGTH 512
#define TRIES 5

/* Coarser than the clock of any file system we write to. */
#define SETTLED (2 * G_TIME_SPAN_SECOND)

static void
take_mark (const struct stat *status, StegFileMark *mark)
{
  const gint64 second = 1000000000;

  *mark = (StegFileMark){
    .device = status->st_dev,
    .inode = status->st_ino,
    .size = (guint64) status->st_size,
    .modified = status->st_mtim.tv_sec * second + status->st_mtim.tv_nsec,
    .changed = status->st_ctim.tv_sec * second + status->st_ctim.tv_nsec,
    .mode = status->st_mode & 07777,
  };
}

static gboolean
is_same_content (const StegFileMark *a, const StegFileMark *b)
{
  return a->device == b->device && a->inode == b->inode && a->size == b->size
         && a->modified == b->modified && a->changed == b->changed;
}

gboolean
steg_file_is_unchanged (const char *path, const StegFileMark *mark, gint64 taken)
{
  struct stat  status;
  StegFileMark now;

  if (stat (path, &status) != 0)
    return FALSE;
  take_mark (&status, &now);
  return is_same_content (&now, mark) && mark->changed / 1000 + SETTLED < taken;
}

static gboolean
read_into (int file, guint8 *bytes, gsize length)
{
  gsize done = 0;

  while (done < length)
    {
      gssize n = pread (file, bytes + done, length - done, (off_t) done);

      if (n < 0 && errno == EINTR)
        continue;
      if (n <= 0)
        return FALSE;
      done += (gsize) n;
    }
  return TRUE;
}

/* One try. Returns: %NULL without @error when the file changed meanwhile. */
static GBytes *
read_once (int file, const char *path, gsize most, StegFileMark *mark, GError **error)
{
  g_autofree guint8 *bytes = NULL;
  struct stat        before, after;
  StegFileMark       mark_after;
  gsize              length;

  if (fstat (file, &before) != 0 || !S_ISREG (before.st_mode))
    {
      g_set_error (error, STEG_ERROR, STEG_ERROR_NOT_OURS, "%s: not a regular file", path);
      return NULL;
    }
  take_mark (&before, mark);
  length = mark->size > most ? HEADER_LENGTH : (gsize) mark->size;
  bytes = g_malloc (length + 1);
  errno = 0;
  if (!read_into (file, bytes, length) && errno != 0)
    {
      steg_error_set_errno (error, errno, path);
      return NULL;
    }
  if (fstat (file, &after) != 0)
    return NULL;
  take_mark (&after, &mark_after);
  return is_same_content (mark, &mark_after) ? g_bytes_new_take (g_steal_pointer (&bytes), length)
                                             : NULL;
}

GBytes *
steg_file_read (const char *path, gsize most, StegFileMark *mark, GError **error)
{
  int     file = open (path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
  GBytes *bytes = NULL;
  g_autoptr (GError) problem = NULL;

  if (file < 0)
    {
      steg_error_set_errno (error, errno, path);
      return NULL;
    }
  for (int i = 0; i < TRIES && bytes == NULL && problem == NULL; i++)
    bytes = read_once (file, path, most, mark, &problem);
  close (file);
  if (bytes == NULL && problem == NULL)
    g_set_error (error, STEG_ERROR, STEG_ERROR_BUSY, "%s: keeps changing while it is read", path);
  else if (bytes == NULL)
    g_propagate_error (error, g_steal_pointer (&problem));
  return bytes;
}

char *
steg_file_hash (GBytes *bytes)
{
  return g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);
}

char *
steg_file_resolve (const char *path, GError **error)
{
  g_autofree char *absolute = g_canonicalize_filename (path, NULL);
  g_autofree char *folder = g_path_get_dirname (absolute);
  g_autofree char *name = g_path_get_basename (absolute);
  char            *real = realpath (absolute, NULL);
  char            *real_folder = realpath (folder, NULL);
  char            *result = NULL;

  if (real != NULL)
    result = g_strdup (real);
  else if (real_folder != NULL)
    result = g_build_filename (real_folder, name, NULL);
  else
    g_set_error (error, STEG_ERROR, STEG_ERROR_FOLDER, "%s: %s", folder, g_strerror (errno));
  free (real);
  free (real_folder);
  return result;
}

static gboolean
write_all (int file, GBytes *bytes)
{
  gsize         length;
  const guint8 *content = g_bytes_get_data (bytes, &length);
  gsize         done = 0;

  while (done < length)
    {
      gssize n = write (file, content + done, length - done);

      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        return FALSE;
      done += (gsize) n;
    }
  return TRUE;
}

gboolean
steg_file_write_new (const char *path, GBytes *bytes, guint32 mode, GError **error)
{
  int file = open (path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
  int problem = 0;

  if (file < 0)
    {
      steg_error_set_errno (error, errno, path);
      return FALSE;
    }
  if (!write_all (file, bytes) || fchmod (file, mode) != 0 || fsync (file) != 0)
    problem = errno;
  if (close (file) != 0 && problem == 0)
    problem = errno;
  if (problem == 0)
    return TRUE;
  g_unlink (path);
  steg_error_set_errno (error, problem, path);
  return FALSE;
}

void
steg_file_sync_folder (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  int              file = open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

  if (file < 0)
    return;
  fsync (file);
  close (file);
}
