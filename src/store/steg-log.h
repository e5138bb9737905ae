/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/steg-store.h"

#include <sqlite3.h>

G_BEGIN_DECLS

/* The log of one connection: its end, and which of this installation's commands can be undone and
 * redone. */
typedef struct _StegLog StegLog;

/* A command in the log: its rows have the sequence numbers @first to @last. */
typedef struct
{
  gint64 first;
  gint64 last;
} StegLogSpan;

/* @author: this installation's id. Borrows @database. */
StegLog *steg_log_new (sqlite3 *database, const char *author, GError **error);
void     steg_log_free (StegLog *self);

/* Reads the log again, after rows came from elsewhere or a transaction was rolled back. */
gboolean steg_log_reload (StegLog *self, GError **error);

/* The id of the newest row, %NULL in an empty log. Borrowed. */
const char *steg_log_get_head (StegLog *self);

/* Appends a row. @group: the id of the command's first row, or %NULL when this is it; then it is
 * set (owned). To be called inside the transaction that @changeset describes. */
gboolean steg_log_append (StegLog           *self,
                          const char        *kind,
                          const char        *label,
                          const char *const *arguments,
                          char             **group,
                          gconstpointer      changeset,
                          gsize              length,
                          GError           **error);

/* The command that undo (redo) takes. Returns: whether there is one. */
gboolean steg_log_get_undo (StegLog *self, StegLogSpan *span);
gboolean steg_log_get_redo (StegLog *self, StegLogSpan *span);

/* Whether a command of another author stands behind @span. */
gboolean steg_log_has_others_since (StegLog *self, const StegLogSpan *span);

/* The row @seq. Returns: owned; %NULL when there is none. */
StegLogRow *steg_log_find (StegLog *self, gint64 seq);
StegLogRow *steg_log_read (sqlite3 *database, gint64 seq);

/* One row per command, oldest first. Returns: (of StegLogRow) owned. */
GPtrArray *steg_log_list (sqlite3 *database, GError **error);

/* Makes @name this installation's author in the file. */
gboolean steg_log_sign (sqlite3 *database, const char *author, const char *name, GError **error);

typedef enum
{
  STEG_RELATION_SAME,
  STEG_RELATION_BEHIND,   /* ours has everything that theirs has, and more */
  STEG_RELATION_FORWARD,  /* theirs has everything that ours has, and more */
  STEG_RELATION_DIVERGED, /* each has something of its own */
} StegRelation;

/* How their log stands to ours. */
StegRelation steg_log_compare (sqlite3 *ours, sqlite3 *theirs);

/* Whether there is a row @id. */
gboolean steg_log_has (sqlite3 *database, const char *id);

/* The newest row's id. Returns: owned; %NULL in an empty log. */
char *steg_log_dup_head (sqlite3 *database);

/* The columns of change_log that are the header of a row, in the order in which they go into its
 * checksum; changeset and checksum follow. */
#define STEG_LOG_COLUMNS                                                             \
  "\"id\", \"group\", \"parent\", \"merge_parent\", \"hlc\", \"author\", \"kind\", " \
  "\"label_key\", "                                                                  \
  "\"label_arguments\", \"schema_version\", \"length\", \"changeset\", \"checksum\""

enum
{
  STEG_LOG_ID,
  STEG_LOG_GROUP,
  STEG_LOG_PARENT,
  STEG_LOG_MERGE_PARENT,
  STEG_LOG_HLC,
  STEG_LOG_AUTHOR,
  STEG_LOG_KIND,
  STEG_LOG_LABEL_KEY,
  STEG_LOG_LABEL_ARGUMENTS,
  STEG_LOG_SCHEMA_VERSION,
  STEG_LOG_LENGTH,
  STEG_LOG_N_HEADER,
  STEG_LOG_CHANGESET = STEG_LOG_N_HEADER,
  STEG_LOG_CHECKSUM,
};

/* SHA-256 of the parents' checksums (%NULL: no such parent), the header (%NULL cells are empty) and
 * the SHA-256 of the changeset. Returns: hexadecimal text, owned. */
char *steg_log_checksum (const char       *parent,
                         const char       *merge_parent,
                         const char *const header[STEG_LOG_N_HEADER],
                         gconstpointer     changeset,
                         gsize             length);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegLog, steg_log_free)

G_END_DECLS
