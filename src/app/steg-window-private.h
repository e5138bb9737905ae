/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/steg-page.h"
#include "app/steg-window.h"

G_BEGIN_DECLS

/* What the window's commands (steg-window-commands.c) need of the window. */

/* Adds the actions to @self. */
void steg_window_install_commands (StegWindow *self);

/* Makes the actions as sensitive as the programme in the window allows. */
void steg_window_update_commands (StegWindow *self);

/* Goes to @view; nothing happens without a programme or with a view that there is not. */
void steg_window_set_view (StegWindow *self, const char *view);

/* The page of @view, built if it has not been shown yet. Borrowed. */
StegPage *steg_window_ensure_page (StegWindow *self, const char *view);

/* Calls @func with every page that has been built. */
typedef void (*StegPageFunc) (StegPage *page, const char *view, gpointer user_value);
void steg_window_foreach_page (StegWindow *self, StegPageFunc func, gpointer user_value);

/* Takes what is typed on all pages, in every window of the programme, into it. */
void steg_window_settle (StegWindow *self);

/* Lets a programme be seen as saved under its present path. */
void steg_window_update_path (StegWindow *self);

/* Gives up what failed or is still opening, and shows the start page. */
void steg_window_show_start (StegWindow *self);

/* Opens the file again whose opening failed. */
void steg_window_retry (StegWindow *self);

void steg_window_popup_menu (StegWindow *self);

/* Says why the file could not be replaced, and offers what can be done. */
void steg_window_explain (StegWindow *self, const GError *error);

G_END_DECLS
