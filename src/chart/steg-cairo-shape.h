/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-ink.h"

#include <cairo.h>

G_BEGIN_DECLS

/* Paints a rounded box with Cairo. Shared by the inks that have a Cairo context for a whole drawing
 * and those that have one only for a shape. */
void steg_cairo_shape_box (cairo_t *cr, const StegBox *box, double radius, const StegPaint *paint);

/* Paints a polygon or a line through points with Cairo. */
void steg_cairo_shape_path (
  cairo_t *cr, const StegPoint *points, gsize n_points, gboolean closed, const StegPaint *paint);

/* Sets the colour of what @cr paints next. */
void steg_cairo_shape_colour (cairo_t *cr, const StegColour *colour);

G_END_DECLS
