/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Holds one child and says whether there is little room for it, so that a layout can change:
 * libadwaita 1.2 has no breakpoints. It never asks for more than 360 pixels of width, whatever the
 * child wants; a child that is still laid out for a wide window is cut off until it has changed.
 *
 * Properties: "child" (GtkWidget), "threshold" (int, in letters of its font, so that what is little
 * grows with the text), "narrow" (boolean, read-only, notifies: narrower than the threshold),
 * "orientation" (GtkOrientation, read-only, notifies: vertical when narrow, for boxes to follow).
 * While it is narrow it has the style class "narrow". */
#define STEG_TYPE_WIDTH_BIN (steg_width_bin_get_type ())
G_DECLARE_FINAL_TYPE (StegWidthBin, steg_width_bin, STEG, WIDTH_BIN, GtkWidget)

gboolean steg_width_bin_is_narrow (StegWidthBin *self);

G_END_DECLS
