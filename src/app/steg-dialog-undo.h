/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/steg-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* A dialog in which the programme is changed is a window of its own: it shows what it has done in
 * toasts of its own, and takes undo and redo to the window behind it. */

/* Gives a class of dialogs the actions "win.undo" and "win.redo". */
void steg_dialog_undo_install (GtkWidgetClass *widget_class);

/* Gives @dialog, of such a class, their keys, which yield to a field that is being typed in, and
 * has it show its toasts in @toasts. @session is what it changes. */
void
steg_dialog_undo_start (GtkWindow *dialog, AdwToastOverlay *toasts, StegSession *session);

/* Where the toasts of @window are shown; %NULL when it has no place for them. Borrowed. */
AdwToastOverlay *steg_dialog_undo_get_toasts (GtkRoot *window);

G_END_DECLS
