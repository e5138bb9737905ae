/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <sqlite3.h>

G_BEGIN_DECLS

/* Clears away what interrupted publications to @path left in its folder and nobody has touched for
 * @seconds (another process may be publishing right now). What @ours has all of, and what was only
 * half written, is removed; what holds something that @ours has not gets a name that people can
 * see. Returns: that name, owned; %NULL when there was none. */
char *steg_leftovers_sweep (sqlite3 *ours, const char *path, gint64 seconds);

G_END_DECLS
