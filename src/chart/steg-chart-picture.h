/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-ink.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/* Paints a chart inside @box on @ink. */
typedef void (*StegChartPaint) (StegInk           *ink,
                                const StegPalette *palette,
                                const StegBox     *box,
                                gpointer           chart);

/* A chart as a PNG of @width by @height pixels on the palette's background, with a margin and words
 * whose size follows the picture's. Returns: owned; %NULL with @error when there is no memory for
 * it. */
GBytes *steg_chart_picture_new (StegPaletteKind palette,
                                int             width,
                                int             height,
                                StegChartPaint  paint,
                                gpointer        chart,
                                GError        **error);

/* A StegChartPaint for a StegChart. */
void steg_chart_picture_paint (StegInk           *ink,
                               const StegPalette *palette,
                               const StegBox     *box,
                               gpointer           chart);

/* Writes @picture to @path: whole or not at all, replacing what was there. */
gboolean steg_chart_picture_save (GBytes *picture, const char *path, GError **error);

G_END_DECLS
