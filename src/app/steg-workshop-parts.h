/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/steg-countdown.h"
#include "chart/steg-wall.h"
#include "model/steg-programme.h"

G_BEGIN_DECLS

/* Parts of StegWorkshop that hold nothing. */

/* Which area of how many it is, and what the room must know of @round: while people vote that
 * @n_kept have, never what. Returns: owned. */
char *steg_workshop_state_words (StegProgramme *programme,
                                 StegRecord    *round,
                                 guint          area,
                                 guint          n_areas,
                                 guint          n_kept);

/* Why nothing can be rated in @round now, and what to do; %NULL when it can. Borrowed. */
const char *steg_workshop_find_hindrance (StegRecord *round);

/* Calls @workshop by what @wall says now. The focus stays on it while rows and areas change, and
 * its new name is what a screen reader says. */
void steg_workshop_speak (GtkWidget *workshop, const StegWall *wall);

/* The row and the level of the statement that @identity is about; FALSE for anything else. */
gboolean steg_workshop_find_statement (const char *identity, int *row, int *level);

/* Says below @wall what can be done in @round: the identity of each command is an action. */
void steg_workshop_add_commands (StegWall *wall, StegRecord *round);

/* Marks of a chart have tips; over a wall they would cover what the room reads. */
void steg_workshop_take_tips (GtkWidget *view);

/* What @key does; %NULL when it is none of the workshop's. Borrowed. */
const char *steg_workshop_find_action (guint key, GdkModifierType modifiers);

/* Draws @clock, which counts down from @minutes, in the place that the wall in @view leaves free.
 */
void steg_workshop_draw_clock (const StegCountdown *clock,
                               int                  minutes,
                               GtkWidget           *view,
                               GtkSnapshot         *snapshot);

G_END_DECLS
