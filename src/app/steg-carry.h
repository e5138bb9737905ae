/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Gives the fields of @to, a widget of the same class as @from, what stands in those of @from: the
 * texts of entries and the choices of lists, by their ids in the .ui file, and the focus. Fields
 * whose id occurs more than once, or not at all, are the programme's affair and left alone. */
void steg_carry (GtkWidget *from, GtkWidget *to);

G_END_DECLS
