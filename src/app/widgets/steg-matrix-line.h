/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Lays its children out as a line of a table: the first as wide as it wants to be, the others in
 * equal columns beside it, so that lines above each other agree; or, stacked, all of them above
 * each other. A box would give each line columns of its own, by what its texts want. */
#define STEG_TYPE_MATRIX_LINE (steg_matrix_line_get_type ())
G_DECLARE_DERIVABLE_TYPE (StegMatrixLine, steg_matrix_line, STEG, MATRIX_LINE, GtkWidget)

struct _StegMatrixLineClass
{
  GtkWidgetClass parent_class;
};

void steg_matrix_line_append (StegMatrixLine *self, GtkWidget *child);

void steg_matrix_line_set_stacked (StegMatrixLine *self, gboolean stacked);

G_END_DECLS
