/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What a screen reader calls @button (a GtkMenuButton): the part of it that takes
 * the focus is a button inside it, which does not hear of its label by itself. */
void steg_menu_button_name (GtkWidget *button, const char *label);

G_END_DECLS
