/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/rows/steg-cell-editor.h"
#include "app/rows/steg-lines.h"
#include "session/steg-session.h"

G_BEGIN_DECLS

/* A line of the table of improvements on the screen. Recycled: shows one line after another. With
 * its property "compact" (boolean) it has lines of text in place of columns. */
#define STEG_TYPE_LINE_ROW (steg_line_row_get_type ())
G_DECLARE_FINAL_TYPE (StegLineRow, steg_line_row, STEG, LINE_ROW, GtkBox)

/* What of an action stands in a row, from left to right. */
typedef enum
{
  STEG_LINE_WHAT,
  STEG_LINE_WHO,
  STEG_LINE_PHASE,
  STEG_LINE_DUE,
  STEG_LINE_N_COLUMNS,
} StegLineColumn;

/* Returns: floating. */
GtkWidget *steg_line_row_new (StegSession *session);

/* Shows @line, an item of StegLines, and follows the programme; %NULL lets go. */
void steg_line_row_set_line (StegLineRow *self, GObject *line);

/* %NULL: none. Borrowed. */
GObject *steg_line_row_get_line (StegLineRow *self);

/* The column at @x of the row. */
StegLineColumn steg_line_row_column_at (StegLineRow *self, double x);

/* Edits what stands in @column where it stands, until steg_line_row_stop(). Returns: the editor,
 * borrowed; %NULL where that cannot be: in a heading, in a row without columns, and of an
 * improvement anything but its title. */
StegCellEditor *steg_line_row_edit (StegLineRow *self, StegLineColumn column);

/* Shows the value again, whatever is typed. */
void steg_line_row_stop (StegLineRow *self);

G_END_DECLS
