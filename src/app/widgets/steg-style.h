/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Gives @widget the style class @name, or takes it away. */
void steg_style_set (GtkWidget *widget, const char *name, gboolean on);

G_END_DECLS
