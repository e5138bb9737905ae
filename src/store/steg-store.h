/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* One programme file. The user's path is read once through the gate and replaced whole when it is
 * published; everything between happens in a working copy in the state folder
 * ($XDG_STATE_HOME/stegvis). Use one store from one thread at a time. */
#define STEG_TYPE_STORE (steg_store_get_type ())
G_DECLARE_FINAL_TYPE (StegStore, steg_store, STEG, STORE, GObject)

typedef enum
{
  STEG_STORE_WINDOW,  /* the working copy of this path, kept between runs, for one holder at a time
                       */
  STEG_STORE_COMMAND, /* a working copy of its own that goes when the store is closed */
  STEG_STORE_LOOK,    /* reads only: no working copy, every change is refused */
} StegStoreUse;

/* Passes @path through the gate and opens its working copy, with commits of an interrupted run that
 * were never published. Nothing is written to @path. Where the file has been replaced by one that
 * lacks something of the working copy, the file is what is opened, and what the working copy had is
 * kept beside it (steg_store_get_kept()).
 * Errors: %STEG_ERROR_NOT_OURS, _DAMAGED, _NEWER, _GONE, _NO_PERMISSION, _BUSY, _FULL, _FAILED. */
StegStore *
steg_store_open (const char *path, StegStoreUse use, GCancellable *cancellable, GError **error);

/* Makes a new document of @changes (of StegChange, all ADD, complete) at @path in one command
 * labelled
 * @label, publishes it and opens it. Errors: %STEG_ERROR_EXISTS (nothing is ever overwritten),
 * _FOLDER, _FULL, _INVALID … and nothing is left at @path. */
StegStore *steg_store_create (
  const char *path, GPtrArray *changes, const char *label, StegStoreUse use, GError **error);

/* Everything in the file as ADDs, in the order of steg_tables. Returns: owned. */
GPtrArray *steg_store_read (StegStore *self, GError **error);

/* One command = one transaction: @changes (of StegChange) are checked, applied, recorded with
 * @label and its @arguments (%NULL-terminated or %NULL; words that fill the label when it is read).
 * Returns: what really changed, read from the changeset (empty when nothing did: then nothing is
 * logged), owned; %NULL with %STEG_ERROR_INVALID, _FULL …: then nothing happened. */
GPtrArray *steg_store_commit (StegStore         *self,
                              GPtrArray         *changes,
                              const char        *label,
                              const char *const *arguments,
                              GError           **error);

/* Applies the inverse of this installation's last command that is not undone, or an undone one
 * again, as a new command. @kept (may be %NULL): how many cells others have changed since and were
 * kept. Returns: what changed; %NULL with %STEG_ERROR_NOTHING_TO_UNDO, _NOTHING_TO_REDO … */
GPtrArray *steg_store_undo (StegStore *self, guint *kept, GError **error);
GPtrArray *steg_store_redo (StegStore *self, guint *kept, GError **error);

/* One row of the log, newest state of things: label and arguments as they were recorded. */
typedef struct
{
  gint64 seq;
  char  *id;
  char  *kind;      /* "create" "edit" "undo" "redo" */
  char  *label;     /* untranslated msgid, e.g. "Move due date of “%s”" */
  char **arguments; /* %NULL-terminated */
  char  *author;
  gint64 time; /* microseconds since 1970, UTC */
} StegLogRow;

void steg_log_row_free (StegLogRow *row);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegLogRow, steg_log_row_free)

/* The command that undo (redo) would take; %NULL when there is none. Returns: owned. */
StegLogRow *steg_store_next_undo (StegStore *self);
StegLogRow *steg_store_next_redo (StegStore *self);

/* All log rows, oldest first. Returns: (of StegLogRow) owned. */
GPtrArray *steg_store_list_log (StegStore *self, GError **error);

/* The content of an attachment: keeps @bytes in the programme, once, whether or not a row names it
 * yet. Commit the row right after it: content alone is not published. Returns: its SHA-256 as text,
 * owned; %NULL with %STEG_ERROR_READ_ONLY, _FULL … */
char *steg_store_keep_content (StegStore *self, GBytes *bytes, GError **error);

/* The content with that @hash. Returns: owned; %NULL with %STEG_ERROR_GONE when it is not in the
 * programme, %STEG_ERROR_DAMAGED when it is not what the hash says. */
GBytes *steg_store_find_content (StegStore *self, const char *hash, GError **error);

/* Where something is kept that was on this computer and is not in the file that was opened; %NULL
 * when there was nothing. Borrowed. */
const char *steg_store_get_kept (StegStore *self);

/* Whether there are commands that the user's file does not have (any more). */
gboolean steg_store_is_ahead (StegStore *self);

/* When the user's file was last known to hold everything, in microseconds since 1970; 0 never. */
gint64 steg_store_get_published_time (StegStore *self);

typedef enum
{
  STEG_PUBLISHED,        /* the user's file now holds everything */
  STEG_PUBLISHED_BESIDE, /* the file is no state of ours any more: it stays, ours is at @beside */
} StegPublished;

/* Swaps a complete, checked file in for the user's (RENAME_EXCHANGE) and looks at what comes out.
 * Does nothing when the file already holds everything. @beside: owned, set only with
 * STEG_PUBLISHED_BESIDE; the store then goes on with that path.
 * Errors: %STEG_ERROR_READ_ONLY, _FOLDER, _GONE (folder), _FULL …: the working copy keeps it all.
 */
gboolean
steg_store_publish (StegStore *self, StegPublished *outcome, char **beside, GError **error);

/* Publishes a copy to @path, which must not exist, and goes on there (Save as). */
gboolean steg_store_publish_as (StegStore *self, const char *path, GError **error);

/* Writes what the programme is now to @path, which must not exist, and goes on where it is. */
gboolean steg_store_write_copy (StegStore *self, const char *path, GError **error);

typedef enum
{
  STEG_LOOK_SAME,     /* the file is as we know it */
  STEG_LOOK_FORWARD,  /* it was ahead: its new commands are in @changes */
  STEG_LOOK_DIVERGED, /* it lacks what it had, or both have new commands: publishing keeps both */
} StegLook;

/* Looks at the user's file (content, not only time). @changes: owned, set only with
 * STEG_LOOK_FORWARD. Errors as of steg_store_open(); the working copy is unharmed. */
gboolean steg_store_look (StegStore *self, StegLook *look, GPtrArray **changes, GError **error);

/* The path that is published to. Borrowed. */
const char *steg_store_get_path (StegStore *self);

/* The document's identity (UUID). Borrowed. */
const char *steg_store_get_document (StegStore *self);

/* Reads @path through the whole gate and returns what is wrong with it as facts (of char *), empty
 * when nothing is; also everything that the gate tolerates but an edit would refuse. %NULL only
 * when it cannot be read at all. Returns: owned. */
GPtrArray *steg_store_check (const char *path, GError **error);

G_END_DECLS
