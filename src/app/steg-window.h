/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "session/steg-session.h"

G_BEGIN_DECLS

/* A window: the start page, or one open programme with its views.
 *
 * Actions for everybody inside it: win.view ("overview", "assessment", "improvements", "timeline",
 * "people"), win.show-area, win.show-action, win.show-cycle, win.show-person (the id of a record:
 * goes to the view that shows it, with it selected), win.undo, win.redo, win.save, win.save-copy,
 * win.history, win.duplicate, win.quick-add; and win.save-as for a file that cannot be written:
 * goes on in another. They are added by steg_window_commands_install().
 *
 * Signal ::changed (): the programme came or changed, or another view is shown. */
#define STEG_TYPE_WINDOW (steg_window_get_type ())
G_DECLARE_FINAL_TYPE (StegWindow, steg_window, STEG, WINDOW, AdwApplicationWindow)

/* A window that shows the start page. */
StegWindow *steg_window_new (GtkApplication *application);

/* Opens @path here, which must not have a programme yet, and says what is wrong if it cannot. */
void steg_window_open (StegWindow *self, const char *path);

/* Shows the views of @session in a window that has no programme yet. */
void steg_window_take_session (StegWindow *self, StegSession *session);

/* The programme in this window, %NULL when there is none. Borrowed. */
StegSession *steg_window_get_session (StegWindow *self);

/* The file that is open or being opened here, %NULL when there is none. Borrowed. */
const char *steg_window_get_path (StegWindow *self);

/* Shows @toast (taken over); its title is markup. */
void steg_window_add_toast (StegWindow *self, AdwToast *toast);

/* Says @sentence (plain text) in a toast. */
void steg_window_say (StegWindow *self, const char *sentence);

G_END_DECLS
