/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-action.h"
#include "session/steg-session.h"

G_BEGIN_DECLS

/* One column of a board: the actions of a phase as cards, with their number above them. It scrolls
 * by itself, and has widgets only for what is in view.
 *
 * ::opened (StegRecord *action) a card was pressed, or Enter on it
 * ::dropped (StegRecord *action) a card of another column was let go of here */
#define STEG_TYPE_BOARD_COLUMN (steg_board_column_get_type ())
G_DECLARE_FINAL_TYPE (StegBoardColumn, steg_board_column, STEG, BOARD_COLUMN, GtkBox)

/* Returns: floating. */
GtkWidget *steg_board_column_new (StegSession *session, StegPhase phase);

/* Shows @actions (of StegRecord), touching only the range in which they differ. */
void steg_board_column_show (StegBoardColumn *self, GPtrArray *actions);

/* Marks the card of @action (%NULL: none) as the one whose detail is open. */
void steg_board_column_mark (StegBoardColumn *self, StegRecord *action);

guint steg_board_column_count (StegBoardColumn *self);

/* The action whose card has the focus; %NULL when none has. Borrowed. */
StegRecord *steg_board_column_get_focused (StegBoardColumn *self);

/* The position of @action; -1 when it is not in this column. */
int steg_board_column_find (StegBoardColumn *self, StegRecord *action);

/* Scrolls to the card at @position, or the last one before it, and gives it the focus. Returns:
 * FALSE in an empty column. */
gboolean steg_board_column_focus (StegBoardColumn *self, guint position);

G_END_DECLS
