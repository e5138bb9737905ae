/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/steg-database.h"
#include "store/steg-file.h"
#include "store/steg-findings.h"

G_BEGIN_DECLS

/* A file that has passed: its bytes, opened in memory, read-only. */
typedef struct
{
  GBytes      *bytes;
  char        *hash;
  StegFileMark mark;  /* only of a file that was read from a path */
  gint64       taken; /* when, microseconds since 1970 */
  char        *document;
  sqlite3     *database;
  StegDeadline deadline;
} StegGated;

/* Reads @path once, through one descriptor, and examines it: header, schema string for string,
 * integrity, foreign keys, every value, the ids of tuples, the log and every changeset.
 * Returns: owned; %NULL with %STEG_ERROR_NOT_OURS, _DAMAGED, _NEWER, _GONE, _NO_PERMISSION … */
StegGated *steg_gate_read (const char *path, GCancellable *cancellable, GError **error);

/* The same for bytes that are at hand. */
StegGated *steg_gate_examine (GBytes *bytes, GCancellable *cancellable, GError **error);

/* Examines @path and notes in @findings all that is wrong. Returns: %NULL when it could not be
 * opened or the facts do not allow to look on. */
StegGated *steg_gate_find_all (const char *path, StegFindings *findings, GError **error);

/* Takes off the leash: a file that has passed has our schema, and only our own SQL is run on. */
void steg_gated_keep (StegGated *self);

void steg_gated_free (StegGated *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegGated, steg_gated_free)

G_END_DECLS
