/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/steg-rows.h"

G_BEGIN_DECLS

/* A cell that names a row that is not there. */
typedef struct
{
  const StegTable *table;
  guint            field;
  char            *id;
  char            *target;
} StegBrokenLink;

void steg_broken_link_free (StegBrokenLink *self);

/* Appends the broken LINK and LONG cells to @broken (of StegBrokenLink). */
gboolean steg_links_find_keys (sqlite3 *database, GPtrArray *broken, GError **error);

/* Appends the ANY cells that name a row for which @is_gone answers yes. */
typedef gboolean (*StegIsGone) (const char *id, gpointer user_value);
gboolean steg_links_find_any (
  sqlite3 *database, StegIsGone is_gone, gpointer user_value, GPtrArray *broken, GError **error);

/* Appends the ANY cells that name a row that is in no table of @rows. */
gboolean
steg_links_find_orphans (sqlite3 *database, StegRows *rows, GPtrArray *broken, GError **error);

/* A list that owns its links. */
GPtrArray *steg_links_new (void);

G_END_DECLS
