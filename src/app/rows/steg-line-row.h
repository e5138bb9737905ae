/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/rows/steg-line.h"
#include "session/steg-session.h"

G_BEGIN_DECLS

/* A line of the table of improvements on the screen. Recycled: shows one line after another. With
 * its property "compact" (boolean) it has lines of text in place of columns. */
#define STEG_TYPE_LINE_ROW (steg_line_row_get_type ())
G_DECLARE_FINAL_TYPE (StegLineRow, steg_line_row, STEG, LINE_ROW, GtkBox)

/* Returns: floating. */
GtkWidget *steg_line_row_new (StegSession *session);

/* Shows @line and follows the programme; %NULL lets go. */
void steg_line_row_set_line (StegLineRow *self, StegLine *line);

G_END_DECLS
