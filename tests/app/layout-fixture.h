/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/steg-window.h"

G_BEGIN_DECLS

/* Windows and dialogs at many widths: what is cut, sticks out or lies over another is a fault,
 * which is printed and counted. */

/* Before tests are added, and to run them. */
void layout_start (int *argc, char ***argv);
int  layout_run (void);

/* The application that windows are made for. Borrowed. */
GtkApplication *layout_application (void);

/* In which language and direction things are looked at: said beside every fault. */
void layout_describe (const char *sight);

/* How many faults there have been since it was last asked. */
guint layout_take_faults (void);

/* Until @window has a size. */
void layout_wait (GtkWindow *window);

/* Looks at @window, which shows @page. */
void layout_check_at (GtkWindow *window, const char *page, int width, int height);

/* The same with @dialog, which is destroyed. */
void layout_check_dialog (gpointer dialog, const char *page, int width);

/* A new round of what @window shows on its way from state to state, with its dialogs. */
void layout_check_round (StegWindow *window, int width);

/* The gate of each cycle with most to ask: what becomes of each action that is not finished. */
void layout_check_gates (StegWindow *window, int width);

G_END_DECLS
