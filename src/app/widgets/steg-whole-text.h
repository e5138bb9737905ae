/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* For the signal "query-tooltip" of a label with "has-tooltip": its whole text, where it has been
 * shortened to fit; else nothing. */
gboolean steg_whole_text_cb (
  GtkWidget *label, int x, int y, gboolean keyboard, GtkTooltip *tooltip, gpointer unused);

/* Gives every label at or below @widget that tooltip: for widgets that make their labels
 * themselves. */
void steg_whole_text_below (GtkWidget *widget);

G_END_DECLS
