/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/widgets/steg-matrix-line.h"
#include "model/steg-programme.h"

G_BEGIN_DECLS

/* Where a matrix stands: the cells of all its rows are looked up with this. */
typedef struct
{
  StegProgramme *programme;
  StegRecord    *round;
  StegRecord    *before; /* the round before, %NULL for the first */
  StegRecord    *area;
} StegMatrixPlace;

/* One aspect of the matrix: its name, which opens the menu of the row, and a cell per level.
 *
 * Signals ::level-pressed (int level), ::menu-asked (). */
#define STEG_TYPE_MATRIX_ROW (steg_matrix_row_get_type ())
G_DECLARE_FINAL_TYPE (StegMatrixRow, steg_matrix_row, STEG, MATRIX_ROW, StegMatrixLine)

/* A row of @n_levels cells. */
GtkWidget *steg_matrix_row_new (StegRecord *aspect, guint n_levels);

/* Borrowed. */
StegRecord *steg_matrix_row_get_aspect (StegMatrixRow *self);

/* Says what stands at @place now. */
void steg_matrix_row_show (StegMatrixRow *self, const StegMatrixPlace *place);

/* The name above the cells and the cells above each other, for narrow windows. */
void steg_matrix_row_set_stacked (StegMatrixRow *self, gboolean stacked);

/* The cell at @column, the row's own button at -1; %NULL outside. Borrowed. */
GtkWidget *steg_matrix_row_get_at (StegMatrixRow *self, int column);

/* The column at which @widget is; -2 when it is not in this row. */
int steg_matrix_row_find (StegMatrixRow *self, GtkWidget *widget);

/* The column that is rated, else 0: where the keyboard enters. */
int steg_matrix_row_get_entry (StegMatrixRow *self);

G_END_DECLS
