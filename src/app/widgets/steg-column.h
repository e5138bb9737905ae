/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A cell of a table, as wide as its property "letters" (int) says, in letters of the font, whatever
 * stands in it: so cells of rows that know nothing of each other stand in columns. */
#define STEG_TYPE_COLUMN (steg_column_get_type ())
G_DECLARE_FINAL_TYPE (StegColumn, steg_column, STEG, COLUMN, GtkWidget)

G_END_DECLS
