/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What one cell of the matrix says. */
typedef struct
{
  const char *aspect;    /* the row, for the spoken name */
  const char *heading;   /* "Level 2 · Some system", shown where there is no row of headings */
  const char *statement; /* empty: the framework says nothing here, and it cannot be pressed */
  int         level;
  gboolean    rated;     /* this is where the round stands */
  gboolean    passed;    /* the round stands on a higher level */
  gboolean    last_time; /* the round before stood here */
  gboolean    locked;    /* may be read, not pressed */
  const char *proposed;  /* the action that made it true since the round before; %NULL: none did */
} StegMatrixStatement;

/* One statement of the matrix: a toggle that a press asks to be rated. It never changes by itself,
 * only by what it is told.
 *
 * Signal ::pressed (). Its action "cell.rate" does the same. */
#define STEG_TYPE_MATRIX_CELL (steg_matrix_cell_get_type ())
G_DECLARE_FINAL_TYPE (StegMatrixCell, steg_matrix_cell, STEG, MATRIX_CELL, GtkWidget)

GtkWidget *steg_matrix_cell_new (void);

void steg_matrix_cell_set_statement (StegMatrixCell *self, const StegMatrixStatement *statement);

/* Whether the level is said in the cell, because there is no row of headings above it. */
void steg_matrix_cell_set_stacked (StegMatrixCell *self, gboolean stacked);

G_END_DECLS
