/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-dependencies.h"
#include "session/steg-session.h"

G_BEGIN_DECLS

/* Moves the open actions that wait for @action by @days too, as one command. Returns: owned, empty
 * when there is none that has a date. */
StegEdit *steg_following_edit (StegProgramme *programme, StegRecord *action, int days);

/* Offers that, after @action has been moved by @days, in a toast of the window that @anywhere is
 * in; says nothing when nothing that has a date waits for it. */
void steg_following_offer (GtkWidget *anywhere, StegRecord *action, int days);

/* The same for several actions that one command has moved, each by its own number of days (@moves:
 * of StegMove). */
StegEdit *steg_following_edit_each (StegProgramme *programme, GArray *moves);
void      steg_following_offer_each (GtkWidget *anywhere, GArray *moves);

G_END_DECLS
