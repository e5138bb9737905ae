/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Makes the file @path of @bytes in one step. Nothing is ever overwritten.
 * Errors: %STEG_ERROR_EXISTS, _FOLDER, _READ_ONLY, _FULL …; then nothing is left. */
gboolean steg_publish_new (const char *path, GBytes *bytes, GError **error);

/* Puts @bytes, whose SHA-256 is @ours, in the place of the file @path and looks at what came out.
 * If its SHA-256 is not @seen, it is put back, @moved_on is set, and nothing has changed.
 * Errors: %STEG_ERROR_READ_ONLY, _FOLDER, _GONE, _FULL …; then nothing has changed. */
gboolean steg_publish_swap (const char *path,
                            GBytes     *bytes,
                            const char *ours,
                            const char *seen,
                            gboolean   *moved_on,
                            GError    **error);

/* Whether @name is one under which a file is written before it takes the place of the file called
 * @of (no folders). */
gboolean steg_publish_is_unfinished (const char *name, const char *of);

/* Gives the file @from the name @to, which nobody may have. Returns: FALSE with errno. */
gboolean steg_publish_move (const char *from, const char *to);

/* The @n-th name to try for a copy beside @path: "plan (Editor 2026-05-20 14.02).stegvis", and from
 * 2 on with the number. @time: microseconds since 1970. Returns: owned. */
char *steg_publish_name_beside (const char *path, const char *author, gint64 time, guint n);

G_END_DECLS
