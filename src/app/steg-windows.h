/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/steg-window.h"

G_BEGIN_DECLS

/* What concerns several windows: a programme may be shown in more than one, each with a view of its
 * own, and all of one session. */

/* The window in which @path is open, the one that was used last; for %NULL one without a programme.
 * %NULL when there is none. Borrowed. */
StegWindow *steg_windows_find (GtkApplication *application, const char *path);

/* Shows the programme of @window in one more. Returns: borrowed. */
StegWindow *steg_windows_duplicate (StegWindow *window);

/* Replaces every window by one in the language of now: with the same views and records, and with
 * what is being typed or searched for. */
void steg_windows_rebuild (GtkApplication *application);

G_END_DECLS
