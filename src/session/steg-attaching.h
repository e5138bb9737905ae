/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/steg-session.h"

G_BEGIN_DECLS

/* No larger file is attached: a programme is mailed around. */
#define STEG_ATTACHING_MAX_BYTES (10 * 1000 * 1000)

/* The content of the file at @path; touches nothing else, so a worker may call it. Errors:
 * %STEG_ERROR_TOO_LARGE, _EMPTY, _NO_FILE, _GONE, _NO_PERMISSION … Returns: owned. */
GBytes *steg_attaching_read (const char *path, GError **error);

/* Attaches @bytes as a file called @name to @record, in one command: in the record's own field for
 * an attachment, where it takes the place of the one before, or else beside others. Content that
 * the programme has already is not kept twice, and a file that is attached to @record already is
 * not attached again. @fresh (may be %NULL): whether it was not. */
gboolean steg_attaching_add (StegSession *session,
                             StegRecord  *record,
                             const char  *name,
                             GBytes      *bytes,
                             gboolean    *fresh,
                             GError     **error);

/* The same as evidence for what @round says of @area. */
gboolean steg_attaching_add_evidence (StegSession *session,
                                      StegRecord  *round,
                                      StegRecord  *area,
                                      const char  *name,
                                      GBytes      *bytes,
                                      gboolean    *fresh,
                                      GError     **error);

/* Takes away what @tie (see steg_attached_list()) ties to its record, and the attachment itself
 * unless something else names it; evidence goes whole unless it has a link as well. Its content
 * stays for undo. Returns: the edit, owned. */
StegEdit *steg_attaching_remove (StegProgramme *programme, StegRecord *tie);

/* Writes a copy that only this user can read, and nobody can change, into a new folder that is gone
 * when the user logs out. Returns: its path, owned. */
char *steg_attaching_copy (StegSession *session, StegRecord *attachment, GError **error);

/* Writes the content to @path, which must not exist. */
gboolean steg_attaching_save (StegSession *session,
                              StegRecord  *attachment,
                              const char  *path,
                              GError     **error);

/* The content of @attachment. Returns: owned; %NULL with %STEG_ERROR_GONE or _DAMAGED. */
GBytes *steg_attaching_content (StegSession *session, StegRecord *attachment, GError **error);

/* Whether opening a file of this @media_type might run it. */
gboolean steg_attaching_may_run (const char *media_type);

G_END_DECLS
