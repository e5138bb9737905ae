/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A programme that was open before. */
typedef struct
{
  char  *path;
  char  *title; /* its title when it was last open, or the name of the file */
  gint64 time;  /* when it was last open, in microseconds since 1970 */
} StegRecent;

void steg_recent_free (StegRecent *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegRecent, steg_recent_free)

/* Remembers that @path was opened, among the desktop's recent files. */
void steg_recent_add (const char *path, const char *title);

/* Programmes that were opened and are still there, the latest first (of StegRecent).
 * Returns: owned. */
GPtrArray *steg_recent_list (void);

G_END_DECLS
