/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-change.h"

G_BEGIN_DECLS

/* What a changeset says about one row. */
typedef struct
{
  const StegTable *table;
  StegChangeKind   kind;
  char            *id;
  guint64          fields; /* bit i: before[i] and after[i] are meant; ADD and REMOVE: all */
  StegValue       *before; /* ADD: all empty */
  StegValue       *after;  /* REMOVE: all empty */
} StegDelta;

void steg_delta_free (StegDelta *self);

/* The change that @self was, for the live records. Returns: owned. */
StegChange *steg_delta_to_change (const StegDelta *self);

/* Walks over the bytes of a changeset (sqlite.org/sessionintro.html) by our own, bounded reading:
 * SQLite's own iterator may spin for ever on bytes that were tampered with. */
typedef struct
{
  const guint8    *bytes;
  gsize            length;
  gsize            at;
  const StegTable *table;
} StegChangesetReader;

/* @bytes must outlive the reader. */
void steg_changeset_start (StegChangesetReader *self, gconstpointer bytes, gsize length);

/* The next row. Returns: owned; %NULL at the end, and with %STEG_ERROR_DAMAGED when the bytes are
 * not a changeset of our tables or a value is none of its field. */
StegDelta *steg_changeset_next (StegChangesetReader *self, GError **error);

/* Reads all of it and appends its changes to @changes (of StegChange; %NULL: only to see whether
 * every byte can be read). */
gboolean
steg_changeset_append_to (gconstpointer bytes, gsize length, GPtrArray *changes, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegDelta, steg_delta_free)

G_END_DECLS
