/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "cli/steg-arguments.h"
#include "session/steg-session.h"

G_BEGIN_DECLS

/* What the commands that change a programme have in common. */

/* Opens @path for one command; says on standard error where ours went when the file had moved on.
 * Returns: owned. */
StegSession *steg_changing_open (const char *path, GError **error);

/* Publishes and lets go: when it answers TRUE, the file holds the change. */
gboolean steg_changing_finish (StegSession *session, GError **error);

/* The same after committing @edit, which is taken over. */
gboolean steg_changing_commit (StegSession *session, StegEdit *edit, GError **error);

/* Undo (@is_back) or redo in the file at @path, and says what was done. */
gboolean steg_changing_step (const char *path, gboolean is_back, GError **error);

/* An edit that says what happens to the row called @title (%NULL or "": to a row of @table).
 * @titled and @untitled are labels (N_()) with one %s. Returns: owned. */
StegEdit *steg_changing_edit (StegSession     *session,
                              const StegTable *table,
                              const char      *title,
                              const char      *titled,
                              const char      *untitled);

/* The title of @record, or %NULL. Borrowed. */
const char *steg_changing_title (StegRecord *record);

/* Assigns everything in @assignments to the row @id from the field @first on. */
gboolean steg_changing_assign (StegEdit        *edit,
                               const StegTable *table,
                               const char      *id,
                               GArray          *assignments,
                               guint            first,
                               GError         **error);

G_END_DECLS
