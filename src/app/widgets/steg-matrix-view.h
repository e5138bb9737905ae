/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/widgets/steg-matrix-row.h"

G_BEGIN_DECLS

/* Aspects × levels of one area in one round: a press on a statement rates its aspect, a press on
 * the rated one takes the rating away. The arrow keys move, Enter and Space press, 1 to 9 rate the
 * row, 0 and Delete clear it, the Menu key opens its menu; all of it is one stop of the Tab key.
 *
 * Property "stacked" (boolean): aspects and levels above each other, for narrow windows.
 *
 * Actions, with the id of an aspect: matrix.rate (si: and a level), matrix.clear (s),
 * matrix.set-aside (ss: and "not_assessed" or "not_applicable"). */
#define STEG_TYPE_MATRIX_VIEW (steg_matrix_view_get_type ())
G_DECLARE_FINAL_TYPE (StegMatrixView, steg_matrix_view, STEG, MATRIX_VIEW, GtkWidget)

/* Says what stands at @place now; what has the focus keeps it. */
void steg_matrix_view_show (StegMatrixView *self, const StegMatrixPlace *place);

/* Commits what is being typed about a rating. */
void steg_matrix_view_settle (StegMatrixView *self);

/* The cell of @aspect at @level; %NULL when there is none. Borrowed. */
GtkWidget *steg_matrix_view_get_cell (StegMatrixView *self, StegRecord *aspect, int level);

G_END_DECLS
