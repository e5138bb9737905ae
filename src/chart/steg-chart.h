/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-drawing.h"

G_BEGIN_DECLS

/* What a chart shows: numbers and labels, no places. Counted; not to be changed once it is shown.
 * Every kind of chart has a struct of its own that begins with this one. */
typedef struct _StegChart StegChart;

/* What the charts of one kind have in common. */
typedef struct
{
  gsize size;                                   /* of its struct */
  void (*clear) (StegChart *self);              /* frees what the struct holds */
  gboolean (*is_empty) (const StegChart *self); /* there is nothing to draw */
  void (*lay_out) (StegChart         *self,     /* adds all of it to @drawing */
                   StegDrawing       *drawing,
                   StegInk           *ink,
                   const StegPalette *palette,
                   const StegBox     *box);
  double (*get_height) (const StegChart *self, /* see steg_chart_least_height() */
                        double           font_size,
                        double           width,
                        gboolean         is_least);
} StegChartKind;

struct _StegChart
{
  const StegChartKind *kind;
  GStringChunk        *texts;
  const char          *spoken; /* the whole chart in sentences: for who cannot see it */
  const char          *empty;  /* what to do when there is nothing to show */
};

/* A chart of @kind without anything in it: its struct, all zero after the StegChart. */
gpointer steg_chart_new (const StegChartKind *kind);
gpointer steg_chart_ref (gpointer chart);
void     steg_chart_unref (gpointer chart);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegChart, steg_chart_unref)

/* A copy of @text, which may be %NULL, that lives as long as @self. Borrowed. */
const char *steg_chart_keep (StegChart *self, const char *text);

/* Sets the sentences that say all of it, and those that say what to do when it is empty. */
void steg_chart_set_words (StegChart *self, const char *spoken, const char *empty);

gboolean steg_chart_is_empty (const StegChart *self);

/* Lays it out inside @box with texts as @ink sets them; an empty one is its words alone. The chart
 * must outlive the drawing, @palette need not. Returns: owned. */
StegDrawing *
steg_chart_lay_out (StegChart *self, StegInk *ink, const StegPalette *palette, const StegBox *box);

/* The least and the comfortable height of a chart at @width, in a font of @font_size. */
double steg_chart_least_height (const StegChart *self, double font_size, double width);
double steg_chart_good_height (const StegChart *self, double font_size, double width);

/* The smallest size at which words beside words of @em are still drawn: no smaller one can be read
 * on any surface. */
double steg_chart_smallest (double em);

/* How words are set in a chart: @size in parts of the palette's font size, in one line, at the
 * start of their box and in the middle of its height. */
StegTextStyle
steg_chart_style (const StegPalette *palette, double size, gboolean bold, const StegColour *colour);

/* Whether @text stands in @box without losing anything. */
gboolean steg_chart_has_room (StegInk             *ink,
                              const char          *text,
                              const StegTextStyle *style,
                              const StegBox       *box);

G_END_DECLS
