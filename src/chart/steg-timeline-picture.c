/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-timeline-picture.h"

#include "chart/steg-timeline-paint.h"

#define SHRINK 0.95

/* All of time within @width. */
static StegTimelineLayout *
lay_out (StegTimeline *timeline, StegInk *ink, const StegPalette *palette, double width)
{
  g_autoptr (StegTimelineLayout) trial
    = steg_timeline_layout_new (timeline, ink, palette, STEG_TIME_ZOOM_QUARTER, width);

  return steg_timeline_layout_new (timeline, ink, palette, steg_timeline_layout_fit (trial, width),
                                   width);
}

static double
height_of (const StegTimelineLayout *layout)
{
  return layout->heading + layout->height;
}

double
steg_timeline_picture_height (StegTimeline *timeline, StegInk *ink, double font_size, double width)
{
  StegPalette palette = *steg_palette_get (STEG_PALETTE_LIGHT);
  g_autoptr (StegTimelineLayout) layout = NULL;

  palette.font_size = font_size;
  layout = lay_out (timeline, ink, &palette, width);
  return height_of (layout);
}

void
steg_timeline_picture_paint (StegInk           *ink,
                             const StegPalette *palette,
                             const StegBox     *box,
                             gpointer           timeline)
{
  StegPalette            fitting = *palette;
  const StegTimelinePane pane = { 0, 0, box->width, box->height };
  StegTimelineLayout    *layout = lay_out (timeline, ink, &fitting, box->width);

  while (height_of (layout) > box->height
         && fitting.font_size * SHRINK >= STEG_TIMELINE_PICTURE_SMALLEST)
    {
      fitting.font_size *= SHRINK;
      steg_timeline_layout_free (layout);
      layout = lay_out (timeline, ink, &fitting, box->width);
    }
  steg_timeline_paint (layout, &pane, ink, &fitting, -1);
  steg_timeline_layout_free (layout);
}
