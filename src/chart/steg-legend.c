/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-legend.h"

#include <math.h>

/* In parts of the font size. */
#define WORD_SIZE 0.82
#define LINE_HEIGHT 1.5
#define BETWEEN 1.1
#define SIGN_GAP 0.35
#define SIGN_HEIGHT 0.7
#define AIR 0.6

/* How thick a line is in the legend. */
#define LINE_SIGN 2.5

/* A legend while it is laid out. */
typedef struct
{
  StegInk               *ink;
  const StegPalette     *palette;
  double                 em, width;
  const StegLegendEntry *entries;
  guint                  n;
} Legend;

static StegTextStyle
word_style (const Legend *self)
{
  return steg_chart_style (self->palette, WORD_SIZE, FALSE, &self->palette->dim);
}

/* Of sign and word, no wider than a line. */
static double
measure_entry (const Legend *self, const StegLegendEntry *entry)
{
  StegTextStyle style = word_style (self);
  double        width;

  if (entry->word == NULL)
    return 0;
  width = self->em * (entry->sign_width + SIGN_GAP)
          + ceil (steg_ink_measure (self->ink, entry->word, &style, 0, 0).width) + 1;
  return MIN (width, self->width);
}

/* How many of the entries from @first on stand in one line, and how wide it is. */
static guint
count_in_line (const Legend *self, guint first, double *width)
{
  guint i;

  *width = 0;
  for (i = first; i < self->n; i++)
    {
      double own = measure_entry (self, &self->entries[i]);
      double gap = own > 0 && *width > 0 ? self->em * BETWEEN : 0;

      if (*width > 0 && *width + gap + own > self->width)
        break;
      *width += gap + own;
    }
  return i - first;
}

double
steg_legend_height (
  StegInk *ink, const StegPalette *palette, double width, const StegLegendEntry *entries, guint n)
{
  const Legend self = { ink, palette, palette->font_size, width, entries, n };
  guint        lines = 0;
  double       taken;

  for (guint i = 0; i < n; i += count_in_line (&self, i, &taken))
    {
      count_in_line (&self, i, &taken);
      lines += taken > 0;
    }
  return lines * ceil (self.em * LINE_HEIGHT);
}

static void
place_entry (const Legend *self, const StegLegendEntry *entry, StegPoint at, StegDrawing *drawing)
{
  double           line = ceil (self->em * LINE_HEIGHT);
  double           sign = self->em * SIGN_HEIGHT;
  double           width = entry->sign_width * self->em;
  double           word_x = at.x + width + SIGN_GAP * self->em;
  StegDrawnElement element = { .part = STEG_LEGEND_SIGN,
                               .shape = entry->shape,
                               .mark = -1,
                               .radius = entry->radius,
                               .paint = entry->paint };

  element.box = (StegBox){ at.x, at.y + (line - sign) / 2, width, sign };
  if (entry->shape == STEG_DRAWN_LINE)
    element.box = (StegBox){ at.x, at.y + (line - LINE_SIGN) / 2, width, LINE_SIGN };
  steg_drawing_add (drawing, &element);

  element = (StegDrawnElement){ .part = STEG_LEGEND_WORD,
                                .shape = STEG_DRAWN_TEXT,
                                .mark = -1,
                                .text = entry->word,
                                .style = word_style (self) };
  element.box = (StegBox){ word_x, at.y, at.x + measure_entry (self, entry) - word_x, line };
  steg_drawing_add (drawing, &element);
}

static void
place_line (const Legend *self, guint first, guint count, StegPoint at, StegDrawing *drawing)
{
  for (guint i = first; i < first + count; i++)
    if (self->entries[i].word != NULL)
      {
        place_entry (self, &self->entries[i], at, drawing);
        at.x += measure_entry (self, &self->entries[i]) + self->em * BETWEEN;
      }
}

void
steg_legend_place (StegDrawing           *drawing,
                   StegInk               *ink,
                   const StegPalette     *palette,
                   const StegBox         *box,
                   const StegLegendEntry *entries,
                   guint                  n)
{
  const Legend self = { ink, palette, palette->font_size, box->width, entries, n };
  StegPoint    at = { 0, box->y };
  double       width;
  guint        count;

  for (guint first = 0; first < n; first += count)
    {
      count = count_in_line (&self, first, &width);
      at.x = steg_box_right (box) - width;
      place_line (&self, first, count, at, drawing);
      at.y += width > 0 ? ceil (self.em * LINE_HEIGHT) : 0;
    }
}

StegBox
steg_legend_head (StegDrawing           *drawing,
                  StegInk               *ink,
                  const StegPalette     *palette,
                  const StegBox         *box,
                  const StegLegendEntry *entries,
                  guint                  n)
{
  double height = steg_legend_height (ink, palette, box->width, entries, n);

  steg_legend_place (drawing, ink, palette, box, entries, n);
  if (height > 0)
    height += palette->font_size * AIR;
  return (StegBox){ box->x, box->y + height, box->width, box->height - height };
}
