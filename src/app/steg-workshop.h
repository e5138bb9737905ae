/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "session/steg-session.h"

G_BEGIN_DECLS

/* One area of a round after the other over all of a window and the screen, for a room that talks
 * and agrees. Keys: a number rates what is framed, Enter agrees, R reveals the votes, arrows move,
 * P opens the parking lot, T starts and pauses the clock of the area, Shift+T begins it anew,
 * plus and minus make it longer and shorter, a question mark tells all keys, Escape ends it. Each
 * press is one step of undo.
 *
 * Enter rates an aspect that is not rated yet at the median of its votes, the lower level where
 * that lies between two, and goes on; in the first row it agrees on the level that the framework's
 * rule suggests.
 *
 * Emits "ended" when it has gone. Actions: workshop.rate (i), .agree, .reveal, .up, .down,
 * .next-area, .previous-area, .park, .clock, .reset-clock, .shorter, .longer,
 * .leave. */
#define STEG_TYPE_WORKSHOP (steg_workshop_get_type ())
G_DECLARE_FINAL_TYPE (StegWorkshop, steg_workshop, STEG, WORKSHOP, GtkWidget)

/* Begins with @area of @round in @window. Returns: borrowed, it belongs to @window. */
StegWorkshop *steg_workshop_begin (AdwApplicationWindow *window,
                                   StegSession          *session,
                                   StegRecord           *round,
                                   StegRecord           *area);

/* The area that is shown, and the row that is framed: an aspect from 1, or 0 for the whole area. */
StegRecord *steg_workshop_get_area (StegWorkshop *self);
guint       steg_workshop_get_row (StegWorkshop *self);

/* What is said in place of the keys; "" when nothing is. Borrowed. */
const char *steg_workshop_get_note (StegWorkshop *self);

G_END_DECLS
