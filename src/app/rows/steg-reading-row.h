/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* The cells of a line of readings. */
typedef enum
{
  STEG_READING_CELL_DATE,
  STEG_READING_CELL_VALUE,
  STEG_READING_CELL_NOTE,
  STEG_READING_N_CELLS,
} StegReadingCell;

/* One reading, typed where it stands, or the line in which the next one is typed. A reading is
 * committed when its cell is left, the line for the next one when the line is; what may not stand
 * there is kept, marked and explained.
 *
 * ::moved (int cell, int step) the user goes to @cell of the line @step below (Enter, Down: 1; Up:
 * -1); ::pasted (char *text) a table was pasted into a cell. Action "reading.delete". */
#define STEG_TYPE_READING_ROW (steg_reading_row_get_type ())
G_DECLARE_FINAL_TYPE (StegReadingRow, steg_reading_row, STEG, READING_ROW, GtkBox)

/* A line for @measure of @programme: for @reading, or for the next one when that is %NULL.
 * Returns: floating. */
GtkWidget *
steg_reading_row_new (StegProgramme *programme, StegRecord *measure, StegRecord *reading);

/* The id of the reading that the line shows; %NULL for the next one. Borrowed. */
const char *steg_reading_row_get_id (StegReadingRow *self);

/* Shows what the programme says, except in a cell that is being typed in. */
void steg_reading_row_show (StegReadingRow *self);

/* Commits what is typed. FALSE when something stands there that may not. */
gboolean steg_reading_row_settle (StegReadingRow *self);

void       steg_reading_row_focus (StegReadingRow *self, StegReadingCell cell);
GtkWidget *steg_reading_row_get_cell (StegReadingRow *self, StegReadingCell cell);

/* What is wrong with what is typed, as it is shown; "" for nothing. Borrowed. */
const char *steg_reading_row_get_complaint (StegReadingRow *self);

G_END_DECLS
