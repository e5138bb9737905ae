/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-action.h"

G_BEGIN_DECLS

/* The phase of an action as a word on its colour: "Do". A label that is made here and shown
 * anywhere. Returns: a floating widget. */
GtkWidget *steg_phase_pill_new (void);

/* Says the phase of @action, "Dropped" for one that was dropped, and nothing (hidden) for %NULL. */
void steg_phase_pill_set_action (GtkWidget *pill, StegRecord *action);

G_END_DECLS
