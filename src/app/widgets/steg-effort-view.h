/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/steg-action-filter.h"
#include "session/steg-session.h"

G_BEGIN_DECLS

/* The actions by effort and effect (see StegEffort). One is picked with a press or Enter, and
 * re-estimated by dragging it to other hours, or with M and the arrow keys. Its effect cannot be
 * dragged: that is the number of statements it makes true, which its detail lists.
 *
 * Actions: effort.move (of the action that has the focus).
 *
 * ::opened (StegRecord *action) its detail is asked for */
#define STEG_TYPE_EFFORT_VIEW (steg_effort_view_get_type ())
G_DECLARE_FINAL_TYPE (StegEffortView, steg_effort_view, STEG, EFFORT_VIEW, AdwBin)

/* Returns: floating. */
GtkWidget *steg_effort_view_new (StegSession *session);

/* Shows the actions that @match wants. Returns: how many they are. */
guint steg_effort_view_show (StegEffortView *self, StegActionMatch *match);

/* Frames @action (%NULL: none) as the one whose detail is open. */
void steg_effort_view_mark (StegEffortView *self, StegRecord *action);

/* Gives @action the focus. Returns: FALSE when it is not on the chart. */
gboolean steg_effort_view_focus (StegEffortView *self, StegRecord *action);

G_END_DECLS
