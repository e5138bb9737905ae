/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-cairo-shape.h"

#include <math.h>

#define DASH_LENGTH 4.5
#define DASH_GAP 3.0

void
steg_cairo_shape_colour (cairo_t *cairo, const StegColour *colour)
{
  cairo_set_source_rgba (cairo, colour->red, colour->green, colour->blue, colour->alpha);
}

static void
trace_box (cairo_t *cairo, const StegBox *box, double radius)
{
  double r = MIN (radius, MIN (box->width, box->height) / 2);
  double right = steg_box_right (box) - r;
  double bottom = steg_box_bottom (box) - r;

  cairo_new_sub_path (cairo);
  cairo_arc (cairo, right, box->y + r, r, -G_PI_2, 0);
  cairo_arc (cairo, right, bottom, r, 0, G_PI_2);
  cairo_arc (cairo, box->x + r, bottom, r, G_PI_2, G_PI);
  cairo_arc (cairo, box->x + r, box->y + r, r, G_PI, 3 * G_PI_2);
  cairo_close_path (cairo);
}

/* Fills and outlines the current path, and ends it. */
static void
paint_path (cairo_t *cairo, const StegPaint *paint)
{
  static const double dashes[] = { DASH_LENGTH, DASH_GAP };

  if (paint->fill.alpha > 0)
    {
      steg_cairo_shape_colour (cairo, &paint->fill);
      cairo_fill_preserve (cairo);
    }
  if (paint->outline.alpha > 0)
    {
      steg_cairo_shape_colour (cairo, &paint->outline);
      cairo_set_line_width (cairo, paint->thickness > 0 ? paint->thickness : 1);
      cairo_set_line_join (cairo, CAIRO_LINE_JOIN_ROUND);
      cairo_set_dash (cairo, dashes, paint->dashed ? (int) G_N_ELEMENTS (dashes) : 0, 0);
      cairo_stroke_preserve (cairo);
    }
  cairo_new_path (cairo);
}

void
steg_cairo_shape_box (cairo_t *cairo, const StegBox *box, double radius, const StegPaint *paint)
{
  if (radius > 0)
    trace_box (cairo, box, radius);
  else
    cairo_rectangle (cairo, box->x, box->y, box->width, box->height);
  paint_path (cairo, paint);
}

void
steg_cairo_shape_path (
  cairo_t *cairo, const StegPoint *points, gsize n_points, gboolean closed, const StegPaint *paint)
{
  for (gsize i = 0; i < n_points; i++)
    cairo_line_to (cairo, points[i].x, points[i].y);
  if (closed)
    cairo_close_path (cairo);
  paint_path (cairo, paint);
}
