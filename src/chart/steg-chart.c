/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-chart.h"

#define TEXT_BLOCK 1024

#define LEGIBLE 9.0
#define SMALLEST_SIZE 0.68

/* In parts of the font size. */
#define EMPTY_LINES 6
#define EMPTY_HEIGHT 8.0
#define EMPTY_MARGIN 1.0

gpointer
steg_chart_new (const StegChartKind *kind)
{
  StegChart *self = g_rc_box_alloc0 (kind->size);

  self->kind = kind;
  self->texts = g_string_chunk_new (TEXT_BLOCK);
  self->spoken = "";
  self->empty = "";
  return self;
}

gpointer
steg_chart_ref (gpointer chart)
{
  return g_rc_box_acquire (chart);
}

static void
clear (gpointer chart)
{
  StegChart *self = chart;

  self->kind->clear (self);
  g_string_chunk_free (self->texts);
}

void
steg_chart_unref (gpointer chart)
{
  g_rc_box_release_full (chart, clear);
}

const char *
steg_chart_keep (StegChart *self, const char *text)
{
  return text == NULL ? NULL : g_string_chunk_insert_const (self->texts, text);
}

void
steg_chart_set_words (StegChart *self, const char *spoken, const char *empty)
{
  g_return_if_fail (spoken != NULL && empty != NULL);

  self->spoken = steg_chart_keep (self, spoken);
  self->empty = steg_chart_keep (self, empty);
}

gboolean
steg_chart_is_empty (const StegChart *self)
{
  return self->kind->is_empty (self);
}

/* What to do, in the middle of the room. */
static void
place_empty (const StegChart   *self,
             StegDrawing       *drawing,
             const StegPalette *palette,
             const StegBox     *box)
{
  StegDrawnElement element = { .shape = STEG_DRAWN_TEXT, .mark = -1, .text = self->empty };
  double           margin = palette->font_size * EMPTY_MARGIN;

  element.style = steg_chart_style (palette, 1, FALSE, &palette->dim);
  element.style.across = STEG_ALIGN_CENTRE;
  element.style.lines = EMPTY_LINES;
  element.box = steg_box_inset (box, margin, 0);
  steg_drawing_add (drawing, &element);
}

StegDrawing *
steg_chart_lay_out (StegChart *self, StegInk *ink, const StegPalette *palette, const StegBox *box)
{
  StegDrawing *drawing;

  g_return_val_if_fail (self != NULL && palette != NULL && box != NULL, NULL);
  g_return_val_if_fail (STEG_IS_INK (ink), NULL);

  drawing = steg_drawing_new ();
  if (steg_chart_is_empty (self))
    place_empty (self, drawing, palette, box);
  else
    self->kind->lay_out (self, drawing, ink, palette, box);
  steg_drawing_finish (drawing);
  return drawing;
}

static double
get_height (const StegChart *self, double font_size, double width, gboolean is_least)
{
  if (steg_chart_is_empty (self))
    return font_size * EMPTY_HEIGHT;
  return self->kind->get_height (self, font_size, width, is_least);
}

double
steg_chart_least_height (const StegChart *self, double font_size, double width)
{
  return get_height (self, font_size, width, TRUE);
}

double
steg_chart_good_height (const StegChart *self, double font_size, double width)
{
  return get_height (self, font_size, width, FALSE);
}

double
steg_chart_smallest (double em)
{
  return MIN (MAX (LEGIBLE, em * SMALLEST_SIZE), em);
}

StegTextStyle
steg_chart_style (const StegPalette *palette, double size, gboolean bold, const StegColour *colour)
{
  double smallest = steg_chart_smallest (palette->font_size);

  return (StegTextStyle){ .size = MAX (palette->font_size * size, smallest),
                          .smallest = smallest,
                          .bold = bold,
                          .down = STEG_ALIGN_CENTRE,
                          .lines = 1,
                          .colour = *colour };
}

gboolean
steg_chart_has_room (StegInk *ink, const char *text, const StegTextStyle *style, const StegBox *box)
{
  StegTextExtent extent;

  if (steg_box_is_empty (box))
    return FALSE;
  extent = steg_ink_measure (ink, text, style, box->width, box->height);
  return !extent.is_cut && extent.height <= box->height + 0.01 && extent.width <= box->width + 0.01;
}
