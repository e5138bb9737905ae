/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/steg-session.h"

G_BEGIN_DECLS

/* Makes a programme with the framework that ships and the standard plan, at @path, and opens it.
 * @organisation may be %NULL. Errors: %STEG_ERROR_EXISTS (nothing is ever overwritten), _FOLDER,
 * _FULL … */
StegSession *steg_creation_new (const char *path,
                                const char *title,
                                const char *organisation,
                                const char *language,
                                GError    **error);

/* Makes the example programme in @language, in a file of its own with a free name among the user's
 * documents. */
StegSession *steg_creation_example (const char *language, GError **error);

/* Where a programme called @title is kept unless the user says otherwise: a path that is free now.
 * Returns: owned. */
char *steg_creation_suggest_path (const char *title);

/* The same for a second file in the folder of @path: its name with a number. Returns: owned. */
char *steg_creation_suggest_beside (const char *path);

G_END_DECLS
