/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-action-filter.h"
#include "session/steg-session.h"

G_BEGIN_DECLS

/* The actions as cards in the columns Plan, Do, Check and Act, those that are due first on top. A
 * card is dragged to another column or moved with Alt and an arrow key; arrow keys go from card to
 * card.
 *
 * Actions: board.move-left, board.move-right (of the card that has the focus).
 *
 * ::opened (StegRecord *action) its detail is asked for */
#define STEG_TYPE_BOARD (steg_board_get_type ())
G_DECLARE_FINAL_TYPE (StegBoard, steg_board, STEG, BOARD, GtkBox)

/* Returns: floating. */
GtkWidget *steg_board_new (StegSession *session);

/* Shows the actions that @match wants. Returns: how many they are. */
guint steg_board_show (StegBoard *self, StegActionMatch *match);

/* Marks the card of @action (%NULL: none) as the one whose detail is open. */
void steg_board_mark (StegBoard *self, StegRecord *action);

/* Scrolls to the card of @action and gives it the focus. Returns: FALSE when it has none. */
gboolean steg_board_focus (StegBoard *self, StegRecord *action);

G_END_DECLS
