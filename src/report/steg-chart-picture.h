/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-date.h"
#include "chart/steg-ink.h"

#include <gio/gio.h>

G_BEGIN_DECLS

typedef enum
{
  STEG_PICTURE_PNG,
  STEG_PICTURE_SVG,
  STEG_PICTURE_PDF,
  STEG_PICTURE_N_FORMATS,
} StegPictureFormat;

/* A picture that a chart becomes. */
typedef struct
{
  StegPictureFormat format;
  StegPaletteKind   palette;
  int               width, height; /* in pixels, 96 of them an inch on paper */
  const char       *title;         /* what the picture is called, for those who only hear it */
  const char       *spoken;        /* all that it shows, in sentences */
  StegDate          made_on;       /* for the document's properties */
} StegPicture;

/* Paints a chart inside @box on @ink. */
typedef void (*StegChartPaint) (StegInk           *ink,
                                const StegPalette *palette,
                                const StegBox     *box,
                                gpointer           chart);

/* A chart as @picture says on the palette's background, with a margin and words whose size follows
 * the picture's. In a PDF words are words, in fonts that it brings; a PDF and an SVG have their
 * title and sentences in them. Returns: owned; %NULL with @error when there is no memory for it. */
GBytes *steg_chart_picture_new (const StegPicture *picture,
                                StegChartPaint     paint,
                                gpointer           chart,
                                GError           **error);

/* The room that the chart has in @picture, and the palette that it is painted with. */
StegBox steg_chart_picture_room (const StegPicture *picture, StegPalette *palette);

/* A StegChartPaint for a StegChart. */
void steg_chart_picture_paint (StegInk           *ink,
                               const StegPalette *palette,
                               const StegBox     *box,
                               gpointer           chart);

/* The format that a file called @path has by its ending, -1 when it is none of them. */
int steg_chart_picture_find_format (const char *path);

/* Writes @picture to @path: whole or not at all, replacing what was there. */
gboolean steg_chart_picture_save (GBytes *picture, const char *path, GError **error);

G_END_DECLS
