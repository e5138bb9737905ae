/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-forecast.h"
#include "session/steg-edit.h"
#include "store/steg-trace.h"

G_BEGIN_DECLS

/* An open programme: its live records, the one way to change them, undo, and the file behind it.
 *
 * Properties (read-only, they notify):
 *   "path"       (string)  the user's file
 *   "state"      (enum, StegSessionState)
 *   "saved-time" (int64)   when the file last held everything, microseconds since 1970
 *   "problem"    (GError *, boxed) why the last publishing failed, %NULL when it did not
 * Signals:
 *   ::changed () once after each commit, undo, redo or change from outside, when records and every
 *     derived value are up to date
 *   ::settling () whoever holds typed text that is not committed yet commits it now
 *   ::diverged (char *beside) theirs stays, ours was published beside it and goes on there */
#define STEG_TYPE_SESSION (steg_session_get_type ())
G_DECLARE_FINAL_TYPE (StegSession, steg_session, STEG, SESSION, GObject)

typedef enum
{
  STEG_SESSION_SAVED,  /* the user's file holds everything */
  STEG_SESSION_KEPT,   /* committed on this computer, not yet in the user's file */
  STEG_SESSION_FAILED, /* committed, and the user's file could not be replaced: see "problem" */
} StegSessionState;

/* Opens @path (see steg_store_open()) in a worker thread. */
void         steg_session_open_async (const char         *path,
                                      GCancellable       *cancellable,
                                      GAsyncReadyCallback callback,
                                      gpointer            user_value);
StegSession *steg_session_open_finish (GAsyncResult *result, GError **error);

/* The same, waiting: for stegvisctl and tests. */
StegSession *steg_session_open (const char *path, StegStoreUse use, GError **error);

/* Makes a new programme of @changes at @path and opens it (see steg_store_create()). */
StegSession *
steg_session_create (const char *path, GPtrArray *changes, StegStoreUse use, GError **error);

/* The live records. Borrowed. */
StegProgramme *steg_session_get_programme (StegSession *self);

/* Where the programme stands today, recomputed once per change. Borrowed until the next ::changed.
 */
const StegStanding *steg_session_get_standing (StegSession *self);

/* When each level is reached, worked out when it is first asked for after a change. Borrowed until
 * the next ::changed. */
const StegForecast *steg_session_get_forecast (StegSession *self);

/* Borrowed. */
const char *steg_session_get_path (StegSession *self);

StegSessionState steg_session_get_state (StegSession *self);
gint64           steg_session_get_saved_time (StegSession *self);
const GError    *steg_session_get_problem (StegSession *self);

/* Where something is kept that was on this computer and is not in the file that was opened (see
 * steg_store_get_kept()); %NULL: nothing. Borrowed. */
const char *steg_session_get_kept (StegSession *self);

/* Commits @edit (taken over), absorbs what it did, and publishes after two quiet seconds.
 * Returns: FALSE with %STEG_ERROR_INVALID (facts: which field), _FULL …; then nothing has changed.
 */
gboolean steg_session_commit (StegSession *self, StegEdit *edit, GError **error);

/* The content of attachments, as of steg_store_keep_content() and steg_store_find_content(). */
char   *steg_session_keep_content (StegSession *self, GBytes *bytes, GError **error);
GBytes *steg_session_find_content (StegSession *self, const char *hash, GError **error);

/* The programme's identity: the same in every copy of the file. Borrowed. */
const char *steg_session_get_document (StegSession *self);

/* @kept as of steg_store_undo(), may be %NULL. */
gboolean steg_session_undo (StegSession *self, guint *kept, GError **error);
gboolean steg_session_redo (StegSession *self, guint *kept, GError **error);

/* What undo (redo) would take back: an untranslated label and its arguments. %NULL: nothing.
 * Borrowed until the next change. */
const StegLogRow *steg_session_get_undo (StegSession *self);
const StegLogRow *steg_session_get_redo (StegSession *self);

/* Takes what is being typed anywhere into the programme (::settling), before it is published for
 * good, closed or presented. */
void steg_session_settle (StegSession *self);

/* Publishes at once (Ctrl+S, focus lost, close). TRUE when the file holds everything. */
gboolean steg_session_publish (StegSession *self, GError **error);

/* Publishes a copy to @path and goes on there. */
gboolean steg_session_save_as (StegSession *self, const char *path, GError **error);

/* Writes what the programme is now to @path, which must not exist, and goes on in its own file. */
gboolean steg_session_save_copy (StegSession *self, const char *path, GError **error);

/* Looks at the file now (also done by itself: file monitor at once, every 5 s while watching). */
void steg_session_look (StegSession *self);

/* Whether the file is looked at every few seconds: the window turns it on while it has the focus.
 */
void steg_session_set_watching (StegSession *self, gboolean watching);

/* Publishes, lets go of the working copy. Called by dispose too, which ignores errors. */
gboolean steg_session_close (StegSession *self, GError **error);

/* The log, oldest first (of StegLogRow). Returns: owned. */
GPtrArray *steg_session_list_log (StegSession *self, GError **error);

/* What has been done to @record and what belongs to it, the newest first, @most of the commands (of
 * StegTrace). Returns: owned. */
GPtrArray *steg_session_list_traces (StegSession *self,
                                     StegRecord  *record,
                                     guint        most,
                                     GError     **error);

/* The command that last took the flag @field away from @record: who opened a round again. Returns:
 * owned; %NULL when none did that the log remembers. */
StegLogRow *steg_session_find_cleared (StegSession *self, StegRecord *record, guint field);

G_END_DECLS
