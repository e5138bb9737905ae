/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-chart.h"

G_BEGIN_DECLS

/* The first parts of every chart that has a legend. */
enum
{
  STEG_LEGEND_SIGN,
  STEG_LEGEND_WORD,
  STEG_LEGEND_N_PARTS,
};

/* A sign with its word. */
typedef struct
{
  const char    *word; /* %NULL leaves the entry out */
  StegDrawnShape shape;
  double         sign_width; /* in parts of the font size */
  double         radius;
  StegPaint      paint;
} StegLegendEntry;

/* The height of a legend of @n entries in lines of @width, 0 when none has a word. */
double steg_legend_height (
  StegInk *ink, const StegPalette *palette, double width, const StegLegendEntry *entries, guint n);

/* Adds them at the top of @box, line by line, each line to the right. */
void steg_legend_place (StegDrawing           *drawing,
                        StegInk               *ink,
                        const StegPalette     *palette,
                        const StegBox         *box,
                        const StegLegendEntry *entries,
                        guint                  n);

/* The same, and an air below it. Returns: what is left of @box for the chart. */
StegBox steg_legend_head (StegDrawing           *drawing,
                          StegInk               *ink,
                          const StegPalette     *palette,
                          const StegBox         *box,
                          const StegLegendEntry *entries,
                          guint                  n);

G_END_DECLS
