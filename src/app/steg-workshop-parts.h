/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/steg-countdown.h"
#include "model/steg-programme.h"

G_BEGIN_DECLS

/* Parts of StegWorkshop that hold nothing. */

/* What the room must know of @round: while people vote that @n_kept have, never what. Returns:
 * owned. */
char *steg_workshop_round_words (StegProgramme *programme, StegRecord *round, guint n_kept);

/* What @key does; %NULL when it is none of the workshop's. Borrowed. */
const char *steg_workshop_find_action (guint key, GdkModifierType modifiers);

/* Draws @clock in the place that the wall leaves free in @widget. */
void
steg_workshop_draw_clock (const StegCountdown *clock, GtkWidget *widget, GtkSnapshot *snapshot);

G_END_DECLS
