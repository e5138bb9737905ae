/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "chart/steg-palette.h"

G_BEGIN_DECLS

/* The colours of charts that suit the screen now (light, dark, high contrast), at the size of
 * @widget's font. */
StegPalette steg_screen_palette_get (GtkWidget *widget);

G_END_DECLS
