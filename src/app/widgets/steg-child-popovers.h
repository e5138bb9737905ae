/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The popovers that are children of a widget which lays out its children itself. */

/* Puts those that are open where they belong; to be called when @widget got its size. */
void steg_child_popovers_present (GtkWidget *widget);

/* Whether one is open: it says more than a tooltip, which would cover it. */
gboolean steg_child_popovers_is_open (GtkWidget *widget);

G_END_DECLS
