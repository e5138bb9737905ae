/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/steg-gate.h"
#include "store/steg-store.h"
#include "store/steg-working-copy.h"

G_BEGIN_DECLS

struct _StegStore
{
  GObject          parent_instance;
  StegStoreUse     use;
  char            *path;
  char            *document;
  StegGated       *gated; /* only for looking */
  StegWorkingCopy *copy;  /* otherwise */

  /* The user's file as it was last seen. */
  char        *seen; /* SHA-256; %NULL: not in the state that we knew */
  StegFileMark mark;
  gint64       taken;
  char        *published_head; /* newest log row that it has */
  gint64       published_time;
  gboolean     is_apart; /* it is none that ours may replace: what is published goes beside it */
  char        *kept;     /* see steg_store_get_kept() */
};

/* Where the rows are, whatever the store is used for. Borrowed. */
sqlite3 *steg_store_get_database (StegStore *self);

/* Runs @changes as one command of @kind. Returns: what happened, owned. */
GPtrArray *steg_store_run (StegStore         *self,
                           const char        *kind,
                           GPtrArray         *changes,
                           const char        *label,
                           const char *const *arguments,
                           GError           **error);

/* FALSE with %STEG_ERROR_READ_ONLY when the store only looks. */
gboolean steg_store_may_write (StegStore *self, GError **error);

/* The user's file was seen as @gated. */
void steg_store_remember (StegStore *self, const StegGated *gated);

/* What the last run knew of the user's file. */
void steg_store_recall (StegStore *self);

/* How @gated stands to what we have. A file that lacks what it had when we last published was put
 * back by somebody, who may have had a reason: it counts as diverged. */
StegRelation steg_store_compare (StegStore *self, const StegGated *gated);

/* Writes what we have beside the user's file, under a name that says so. Returns: its path, owned.
 */
char *steg_store_keep_beside (StegStore *self, GError **error);

/* Publishes to @path, which must not exist, and goes on there. */
gboolean steg_store_publish_first (StegStore *self, const char *path, GError **error);

/* FALSE with %STEG_ERROR_EXISTS when there is anything at @path. */
gboolean steg_store_is_free (const char *path, GError **error);

G_END_DECLS
