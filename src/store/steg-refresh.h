/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/steg-working-copy.h"

G_BEGIN_DECLS

/* Makes @copy equal to @theirs, whose log goes on where that of @copy ends: rows that differ are
 * changed, the new log rows taken over as they are. Returns: what changed (of StegChange) owned. */
GPtrArray *steg_refresh (StegWorkingCopy *copy, sqlite3 *theirs, GError **error);

G_END_DECLS
