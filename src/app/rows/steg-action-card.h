/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "session/steg-session.h"

G_BEGIN_DECLS

/* An action as a card on a board: what, for which improvement, who, and when it is due. Recycled:
 * shows one action after another. It can be dragged; what is dragged is the StegRecord. */
#define STEG_TYPE_ACTION_CARD (steg_action_card_get_type ())
G_DECLARE_FINAL_TYPE (StegActionCard, steg_action_card, STEG, ACTION_CARD, GtkBox)

/* Returns: floating. */
GtkWidget *steg_action_card_new (StegSession *session);

/* Shows @action and follows the programme; %NULL lets go. */
void steg_action_card_set_action (StegActionCard *self, StegRecord *action);

/* %NULL: none. Borrowed. */
StegRecord *steg_action_card_get_action (StegActionCard *self);

G_END_DECLS
