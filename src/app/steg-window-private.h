/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/steg-page.h"
#include "app/steg-window.h"

G_BEGIN_DECLS

/* What the window's commands (steg-window-commands.c), and whatever concerns several windows, need
 * of the window. */

/* Goes to @view; nothing happens without a programme or with a view that there is not. */
void steg_window_set_view (StegWindow *self, const char *view);

/* The name of the view that is shown; borrowed. */
const char *steg_window_get_view (StegWindow *self);

/* The page of @view, built if it has not been shown yet. Borrowed. */
StegPage *steg_window_ensure_page (StegWindow *self, const char *view);

/* Calls @func with every page that has been built. */
typedef void (*StegPageFunc) (StegPage *page, const char *view, gpointer user_value);
void steg_window_foreach_page (StegWindow *self, StegPageFunc func, gpointer user_value);

/* Whether another window shows the same programme. */
gboolean steg_window_has_twin (StegWindow *self);

/* Lets a programme be seen as saved under its present path. */
void steg_window_update_path (StegWindow *self);

/* Gives up what failed or is still opening, and shows the start page. */
void steg_window_show_start (StegWindow *self);

/* Opens the file again whose opening failed. */
void steg_window_retry (StegWindow *self);

void steg_window_popup_menu (StegWindow *self);

G_END_DECLS
