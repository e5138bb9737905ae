/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/dialogs/steg-plan-preview.h"

/* Around the page, in pixels. */
#define AIR 12

/* How dark its edge is, which shows on light and dark windows alike. */
#define EDGE 0.6

void
steg_plan_preview_draw (
  const StegPlanPages *pages, guint position, cairo_t *cr, int width, int height)
{
  double across;
  double down;
  double scale;

  steg_plan_pages_measure (pages, &across, &down);
  scale = MIN ((width - 2 * AIR) / across, (height - 2 * AIR) / down);
  if (scale <= 0)
    return;
  cairo_translate (cr, (width - across * scale) / 2, (height - down * scale) / 2);
  cairo_scale (cr, scale, scale);
  cairo_rectangle (cr, 0, 0, across, down);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_fill_preserve (cr);
  cairo_set_source_rgb (cr, EDGE, EDGE, EDGE);
  cairo_set_line_width (cr, 2 / scale);
  cairo_stroke_preserve (cr);
  cairo_clip (cr);
  steg_plan_pages_paint (pages, position, cr);
}
