/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Which content a path had: enough to see, without reading it, that it is still the same. */
typedef struct
{
  guint64 device;
  guint64 inode;
  guint64 size;
  gint64  modified; /* nanoseconds since 1970 */
  gint64  changed;
  guint32 mode;
} StegFileMark;

/* Whether the file at @path is certainly the one that @mark was taken of at @taken (microseconds
 * since 1970). A file that was written so shortly before that a second writing could have the same
 * time is not certain. */
gboolean steg_file_is_unchanged (const char *path, const StegFileMark *mark, gint64 taken);

/* All bytes of the regular file @path, read through one descriptor; of a file larger than @most
 * only the beginning. Returns: owned; %NULL with %STEG_ERROR_GONE, _NO_PERMISSION, _NOT_OURS (no
 * regular file), _BUSY (it keeps changing). */
GBytes *steg_file_read (const char *path, gsize most, StegFileMark *mark, GError **error);

/* SHA-256 as hexadecimal text. Returns: owned. */
char *steg_file_hash (GBytes *bytes);

/* @path without symbolic links and relative parts; the file itself need not exist, its folder must.
 * Returns: owned; %NULL with %STEG_ERROR_FOLDER. */
char *steg_file_resolve (const char *path, GError **error);

/* Makes @path, which must not exist, with all of @bytes, on the disk when this returns; on failure
 * nothing is left. */
gboolean steg_file_write_new (const char *path, GBytes *bytes, guint32 mode, GError **error);

/* Makes the names in the folder of @path last. */
void steg_file_sync_folder (const char *path);

G_END_DECLS
