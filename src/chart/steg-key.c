/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-key.h"

#include <math.h>

/* In parts of the font size. */
#define WORD_SIZE 0.82
#define BETWEEN 1.0
#define LINE_GAP 0.3

#define MOST_LINES 3
#define N_LETTERS 26

char *
steg_key_letter (guint position)
{
  if (position < N_LETTERS)
    return g_strdup_printf ("%c", 'A' + (int) position);
  return g_strdup_printf ("%u", position + 1);
}

static StegTextStyle
line_style (const StegKey *self)
{
  StegTextStyle style = steg_chart_style (self->palette, WORD_SIZE, FALSE, &self->palette->text);

  style.lines = MOST_LINES;
  return style;
}

/* As many columns as the widest line allows, and rows as high as the highest line. */
static void
share_width (StegKey *self)
{
  StegTextStyle style = line_style (self);
  double        gap = self->palette->font_size * BETWEEN, widest = 1;

  for (guint i = 0; i < self->lines->len; i++)
    widest = MAX (widest, steg_ink_measure (self->ink, self->lines->pdata[i], &style, 0, 0).width);
  widest = MIN (ceil (widest) + 1, self->width);
  self->columns = (guint) MAX ((self->width + gap) / (widest + gap), 1);
  self->columns = MIN (self->columns, MAX (self->lines->len, 1));
  self->column = (self->width + gap) / self->columns;
  for (guint i = 0; i < self->lines->len; i++)
    self->row = MAX (
      self->row,
      steg_ink_measure (self->ink, self->lines->pdata[i], &style, self->column - gap, 0).height);
  self->row = ceil (self->row + self->palette->font_size * LINE_GAP);
}

void
steg_key_init (StegKey           *self,
               StegInk           *ink,
               const StegPalette *palette,
               const char *const *names,
               guint              n,
               double             width)
{
  *self = (StegKey){ .ink = ink, .palette = palette, .width = width };
  self->lines = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *letter = steg_key_letter (i);

      g_ptr_array_add (self->lines, g_strdup_printf ("%s\u2002%s", letter, names[i]));
    }
  share_width (self);
}

void
steg_key_clear (StegKey *self)
{
  g_clear_pointer (&self->lines, g_ptr_array_unref);
}

double
steg_key_height (const StegKey *self)
{
  return self->row * ((self->lines->len + self->columns - 1) / self->columns);
}

StegBox
steg_key_line (const StegKey *self, guint position, StegPoint at)
{
  guint  rows = (self->lines->len + self->columns - 1) / self->columns;
  double gap = self->palette->font_size * BETWEEN;

  return (StegBox){ at.x + position / rows * self->column, at.y + position % rows * self->row,
                    self->column - gap, self->row };
}

void
steg_key_place (
  const StegKey *self, StegDrawing *drawing, guint position, StegPoint at, int part, int mark)
{
  StegDrawnElement element = { .part = part,
                               .shape = STEG_DRAWN_TEXT,
                               .mark = mark,
                               .text = steg_drawing_keep (drawing, self->lines->pdata[position]),
                               .style = line_style (self) };

  element.box = steg_key_line (self, position, at);
  steg_drawing_add (drawing, &element);
}
