/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <sqlite3.h>

G_BEGIN_DECLS

/* Whether the days of all cycles in @database stand in one line, without a hole or an overlap, goes
 * into @in_line. Returns: FALSE with @error when it could not be asked. */
gboolean steg_check_cycles (sqlite3 *database, gboolean *in_line, GError **error);

G_END_DECLS
