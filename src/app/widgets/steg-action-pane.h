/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "session/steg-session.h"

G_BEGIN_DECLS

/* Every field of an action and of the improvement that it belongs to, to be read and edited. */
#define STEG_TYPE_ACTION_PANE (steg_action_pane_get_type ())
G_DECLARE_FINAL_TYPE (StegActionPane, steg_action_pane, STEG, ACTION_PANE, GtkBox)

/* Returns: floating. */
GtkWidget *steg_action_pane_new (StegSession *session);

/* Shows an action, or an improvement that has none yet; %NULL shows nothing. What was typed for
 * the one before is committed first. */
void steg_action_pane_set_record (StegActionPane *self, StegRecord *record);

/* Commits what is typed and not committed yet. */
void steg_action_pane_settle (StegActionPane *self);

G_END_DECLS
