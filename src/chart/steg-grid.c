/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-grid.h"

#include <math.h>

/* In parts of the font size. */
#define NAME_SIZE 0.86
#define NUMBER_SIZE 1.0
#define GUTTER_GAP 0.6
#define RADIUS 0.22

#define NAME_LINES 3
#define CELL_GAP 1.5

static StegTextStyle
name_style (const StegPalette *palette, gboolean is_bold)
{
  StegTextStyle style = steg_chart_style (palette, NAME_SIZE, is_bold, &palette->text);

  style.across = STEG_ALIGN_END;
  style.lines = NAME_LINES;
  return style;
}

double
steg_grid_measure_gutter (
  StegInk *ink, const StegPalette *palette, const char *const *names, guint n, double limit)
{
  StegTextStyle style = name_style (palette, TRUE);
  double        gap = palette->font_size * GUTTER_GAP, widest = 0;

  for (guint i = 0; i < n; i++)
    widest = MAX (widest, steg_ink_measure (ink, names[i], &style, limit - gap, 0).width);
  return MIN (ceil (widest) + 1 + gap, limit);
}

gboolean
steg_grid_has_room (StegInk           *ink,
                    const StegPalette *palette,
                    const char *const *names,
                    guint              n,
                    double             gutter,
                    double             row)
{
  StegTextStyle style = name_style (palette, TRUE);
  const StegBox room = { 0, 0, gutter - palette->font_size * GUTTER_GAP, row };

  for (guint i = 0; i < n; i++)
    if (!steg_chart_has_room (ink, names[i], &style, &room))
      return FALSE;
  return TRUE;
}

StegBox
steg_grid_cell (const StegGrid *self, guint column, guint row)
{
  double left = floor (self->cells.x + column * self->column + CELL_GAP) + 0.5;
  double top = floor (self->cells.y + row * self->row + CELL_GAP) + 0.5;
  double right = floor (self->cells.x + (column + 1) * self->column - CELL_GAP) + 0.5;
  double bottom = floor (self->cells.y + (row + 1) * self->row - CELL_GAP) + 0.5;

  return (StegBox){ left, top, MAX (right - left, 1), MAX (bottom - top, 1) };
}

void
steg_grid_place_name (const StegGrid *self, guint row, const char *name, gboolean is_bold, int part)
{
  double           gap = self->palette->font_size * GUTTER_GAP;
  StegDrawnElement element = { .part = part,
                               .shape = STEG_DRAWN_TEXT,
                               .mark = -1,
                               .text = name,
                               .style = name_style (self->palette, is_bold) };

  element.box = (StegBox){ self->cells.x - self->gutter, self->cells.y + row * self->row,
                           self->gutter - gap, self->row };
  steg_drawing_add (self->drawing, &element);
}

/* How a cell is painted, and in which colour its number. */
static StegPaint
paint_level (const StegGrid *self, int level, StegColour *number)
{
  const StegPalette *palette = self->palette;
  guint              strength;

  *number = palette->dim;
  if (level == STEG_GRID_NOT_APPLICABLE)
    {
      *number = palette->quiet_text;
      return (StegPaint){ palette->quiet, palette->dim, palette->stroke, TRUE };
    }
  if (level == STEG_GRID_NOT_ASSESSED)
    return (StegPaint){ .outline = palette->dim, .thickness = palette->stroke, .dashed = TRUE };
  strength = steg_palette_strength ((guint) MIN (level, self->n_levels), (guint) self->n_levels);
  *number = palette->level_text[strength];
  return (StegPaint){ palette->level_fill[strength], palette->level_outline, palette->stroke,
                      FALSE };
}

void
steg_grid_place_level (const StegGrid *self, guint column, guint row, int level, int part, int mark)
{
  StegColour       colour;
  StegDrawnElement cell = { .part = part,
                            .shape = STEG_DRAWN_BOX,
                            .mark = mark,
                            .level = level,
                            .box = steg_grid_cell (self, column, row),
                            .radius = self->palette->font_size * RADIUS,
                            .paint = paint_level (self, level, &colour) };
  StegDrawnElement number
    = { .part = part + 1, .shape = STEG_DRAWN_TEXT, .mark = mark, .box = cell.box };
  g_autofree char *text = g_strdup_printf ("%d", level);

  number.text = level == STEG_GRID_NOT_ASSESSED     ? "–"
                : level == STEG_GRID_NOT_APPLICABLE ? "×"
                                                    : steg_drawing_keep (self->drawing, text);
  number.style = steg_chart_style (self->palette, NUMBER_SIZE, TRUE, &colour);
  number.style.across = STEG_ALIGN_CENTRE;
  steg_drawing_add (self->drawing, &cell);
  steg_drawing_add (self->drawing, &number);
}
