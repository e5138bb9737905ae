/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/steg-log.h"
#include "store/steg-rows.h"

G_BEGIN_DECLS

/* The database in the state folder in which a programme is changed. */
typedef struct
{
  char     *folder;
  int       lock; /* the descriptor that holds it */
  gboolean  temporary;
  char     *author;    /* this installation */
  char     *signed_as; /* the author's name as it stands in the database, %NULL: not yet */
  sqlite3  *database;
  StegRows *rows;
  StegLog  *log;
} StegWorkingCopy;

/* The folder for @document at @path, or (%NULL) one that nobody else has; made and locked.
 * There is no database in it yet (steg_working_copy_find(), _make()). Returns: owned; %NULL with
 * %STEG_ERROR_BUSY, _FULL … */
StegWorkingCopy *steg_working_copy_new (const char *document, const char *path, GError **error);

/* The documents that have had a working copy for @path here. Returns: %NULL-terminated, owned. */
char **steg_working_copy_list_documents (const char *path);

/* Opens the database that an earlier run left. Returns: FALSE without @error when there is none
 * that can be used; what is there is then put aside. */
gboolean steg_working_copy_find (StegWorkingCopy *self, GError **error);

/* Makes the database: our own tables, and every row of @source (%NULL: none). */
gboolean steg_working_copy_make (StegWorkingCopy *self, sqlite3 *source, GError **error);

/* Makes it anew, see steg_working_copy_make(). */
gboolean steg_working_copy_replace (StegWorkingCopy *self, sqlite3 *source, GError **error);

/* Moves to the folder for @document at @path. */
gboolean steg_working_copy_move (StegWorkingCopy *self,
                                 const char      *document,
                                 const char      *path,
                                 GError         **error);

/* Everything it holds, as the bytes of a file. Returns: owned. */
GBytes *steg_working_copy_serialize (StegWorkingCopy *self, GError **error);

/* Small notes beside the database, which may be lost. */
char *steg_working_copy_read_note (StegWorkingCopy *self);
void  steg_working_copy_write_note (StegWorkingCopy *self, const char *text);

/* Will be removed when it is freed. */
void steg_working_copy_abandon (StegWorkingCopy *self);

void steg_working_copy_free (StegWorkingCopy *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegWorkingCopy, steg_working_copy_free)

G_END_DECLS
