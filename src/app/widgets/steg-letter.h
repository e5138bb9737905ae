/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The width of an average letter in the font of @widget, in pixels: the measure of what is to grow
 * with the text. */
int steg_letter_width (GtkWidget *widget);

G_END_DECLS
