/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/steg-changeset.h"
#include "store/steg-store.h"

G_BEGIN_DECLS

/* What one command did to a record and to what belongs to it. */
typedef struct
{
  StegLogRow *row;    /* the command */
  char       *group;  /* the id that its rows in the log share */
  GPtrArray  *deltas; /* of StegDelta */
} StegTrace;

void steg_trace_free (StegTrace *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegTrace, steg_trace_free)

/* The commands that touched the record @id, the newest first, @most of them. @family: the ids (of
 * char *) of the rows that belong to the record now; those that did once, and were removed since,
 * are added to it. A command whose values were forgotten is in no list.
 * Returns: (of StegTrace) owned. */
GPtrArray *steg_store_list_traces (
  StegStore *self, const char *id, GHashTable *family, guint most, GError **error);

/* The command that last took the flag @field away from the record @id. Returns: owned; %NULL when
 * none did that the log remembers. */
StegLogRow *steg_store_find_cleared (StegStore *self, const char *id, guint field, GError **error);

G_END_DECLS
