/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* Says how many rows of a table are selected, and offers what can be done with all of them: phase,
 * owner, due date, cycle, deletion. It knows nothing of the rows. Can be laid out in either
 * orientation.
 *
 * ::phase-chosen (int phase)
 * ::owner-named (char *name)
 * ::due-typed (char *text) returns whether it is a date
 * ::cycle-chosen (char *id) "" for none
 * The action "improvement.delete" deletes, "improvement.close" unselects. */
#define STEG_TYPE_SELECTION_BAR (steg_selection_bar_get_type ())
G_DECLARE_FINAL_TYPE (StegSelectionBar, steg_selection_bar, STEG, SELECTION_BAR, GtkBox)

/* People are offered from @programme. */
void steg_selection_bar_set_programme (StegSelectionBar *self, StegProgramme *programme);

/* So many rows are selected, and of them so many are actions; the bar is hidden for fewer than two
 * rows. */
void steg_selection_bar_set_counts (StegSelectionBar *self, guint n_rows, guint n_actions);

G_END_DECLS
