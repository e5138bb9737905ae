/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-ink.h"
#include "chart/steg-timeline.h"

G_BEGIN_DECLS

/* A StegChartPaint for a StegTimeline: all of it in @box, which begins at 0, 0, in words as large
 * as that allows. */
void steg_timeline_picture_paint (StegInk           *ink,
                                  const StegPalette *palette,
                                  const StegBox     *box,
                                  gpointer           timeline);

/* The height that all of @timeline takes at @width in words of @font_size. */
double
steg_timeline_picture_height (StegTimeline *timeline, StegInk *ink, double font_size, double width);

/* The smallest words that it is painted in. */
#define STEG_TIMELINE_PICTURE_SMALLEST 9.0

G_END_DECLS
