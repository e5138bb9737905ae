/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-wall-layout.h"

#include "chart/steg-wall-columns.h"
#include "chart/steg-wall-foot.h"
#include "chart/steg-wall-frame.h"

#include <math.h>

/* The sizes that are tried, as the height divided by them. */
#define LARGEST 26
#define SMALLEST 110

/* Parts of the height, and of the width. */
#define MARGIN 0.011
#define TITLE_SIZE 0.038
#define TITLE_HEIGHT 0.043
#define FREE_WIDTH 0.15
#define TITLE_WIDTH 0.5
#define MOST_GUTTER 0.16
#define FIRST_SHRINKS 0.75 /* of the first row's name */

/* Parts of the statements' size. */
#define STATE_SIZE 0.75
#define SIGN_SIZE 0.62
#define FIRST_SIGN_SIZE 0.8
#define PADDING 0.28
#define PADDING_ABOVE 0.2
#define GAP 0.24
#define SIGN_WIDTH 1.5
#define DOT 0.5
#define DOT_STEP 0.65
#define STRIP 0.55
#define STRIP_BELOW 0.21 /* what it takes of the padding */

static double
column_start (const StegWallFrame *self, guint column)
{
  double x = self->box.x + self->gutter;

  for (guint i = 0; i < column; i++)
    x += self->widths[i] * self->size;
  return x;
}

/* No word of the names is divided, if that does not take too much. The first row's name shrinks. */
static double
find_gutter (const StegWallFrame *self)
{
  StegTextStyle style = steg_wall_frame_style (self, 1, TRUE, &self->palette->text);
  double        width
    = steg_ink_measure (self->ink, steg_wall_row (self->wall, 0)->name, &style, 0, 0).width
      * FIRST_SHRINKS;

  for (guint row = 1; row < self->wall->rows->len; row++)
    {
      g_auto (GStrv) words = g_strsplit (steg_wall_row (self->wall, row)->name, " ", -1);

      for (guint i = 0; words[i] != NULL; i++)
        width = MAX (width, steg_ink_measure (self->ink, words[i], &style, 0, 0).width);
    }
  return MIN (ceil (width) + 2 * PADDING * self->size, self->box.width * MOST_GUTTER);
}

static double
name_height (const StegWallFrame *self, guint row)
{
  if (row == 0)
    return steg_wall_frame_height (self, "Ag", 1, TRUE, 0);
  return steg_wall_frame_height (self, steg_wall_row (self->wall, row)->name, 1, TRUE,
                                 self->gutter - 2 * PADDING * self->size);
}

/* Statements have a strip below them, for votes and signs: so they stay where they are when those
 * come. The levels of the first row have signs beside them. */
static double
strip_of (guint row)
{
  return row > 0 ? STRIP : 0;
}

static double
inner_width (const StegWallFrame *self, guint row, guint column)
{
  return (self->widths[column] - GAP - 2 * PADDING - (row == 0 ? SIGN_WIDTH : 0)) * self->size;
}

static double
row_height (const StegWallFrame *self, guint row)
{
  double height = name_height (self, row);

  for (guint i = 0; i < self->wall->n_levels; i++)
    height = MAX (height, steg_wall_frame_height (self, steg_wall_cell (self->wall, row, i)->text,
                                                  1, row == 0, inner_width (self, row, i))
                            + strip_of (row) * self->size);
  return ceil (height + (2 * PADDING_ABOVE + GAP) * self->size);
}

/* What is left of the height when everything but the rows has its room. */
static double
room_for_rows (const StegWallFrame *self)
{
  return self->box.height - TITLE_HEIGHT * self->height - GAP * self->size
         - steg_wall_foot_height (self);
}

/* Shares the width for statements of @size. Returns: about how much room is left over, below 0 when
 * it is too little. */
static double
share (StegWallFrame *self, const StegWallColumns *columns, double size)
{
  double             line, left;
  g_autofree double *lines = g_new0 (double, self->wall->rows->len);
  g_autofree double *least = g_new0 (double, self->wall->rows->len);

  self->size = size;
  self->gutter = find_gutter (self);
  line = steg_wall_frame_height (self, "Ag", 1, FALSE, 0);
  for (guint i = 0; i < self->wall->rows->len; i++)
    least[i] = name_height (self, i) / line - strip_of (i) * size / line;
  steg_wall_columns_share (columns, (self->box.width - self->gutter) / size + GAP,
                           GAP + 2 * PADDING, least, self->widths, lines);
  left = room_for_rows (self);
  for (guint i = 0; i < self->wall->rows->len; i++)
    left -= lines[i] * line + (strip_of (i) + 2 * PADDING_ABOVE + GAP) * size;
  return left;
}

/* Sets everything. Returns: the room that is left over, below 0 when it is too little. */
static double
measure (StegWallFrame *self)
{
  double left = room_for_rows (self);

  for (guint i = 0; i < self->wall->rows->len; i++)
    {
      self->rows[i] = row_height (self, i);
      left -= self->rows[i];
    }
  return left;
}

/* The least divisor of the height at which everything seems to have room, or else the greatest. */
static int
guess_divisor (StegWallFrame *self, const StegWallColumns *columns)
{
  int small = SMALLEST, large = LARGEST;

  while (large < small)
    {
      int middle = (large + small) / 2;

      if (share (self, columns, self->height / middle) >= 0)
        small = middle;
      else
        large = middle + 1;
    }
  return small;
}

/* Larger sizes than the guessed one that are tried: a share of the width that does not suit one
 * size may suit a larger one. */
#define LARGER 3

/* The largest size at which everything has room. What is left over goes to the rows of statements;
 * the row of the whole area has no need of it. */
static void
choose_size (StegWallFrame *self)
{
  g_autoptr (StegWallColumns) columns = steg_wall_columns_new (self->wall, self->ink, SIGN_WIDTH);
  int    divisor = guess_divisor (self, columns) - LARGER;
  double left;
  guint  n = self->wall->rows->len;

  for (;; divisor++)
    {
      share (self, columns, self->height / divisor);
      left = measure (self);
      if (left >= 0 || divisor >= SMALLEST)
        break;
    }
  for (guint i = 1; i < n && left > 0; i++)
    self->rows[i] += left / (n - 1);
}

/* The title, and at the other end, before the clock, what state the round is in. */
static double
place_head (const StegWallFrame *self)
{
  StegTextStyle title = steg_wall_frame_style (self, 1, TRUE, &self->palette->text);
  StegTextStyle state = steg_wall_frame_style (self, STATE_SIZE, FALSE, &self->palette->dim);
  StegBox       left = { self->box.x, self->box.y, self->box.width * TITLE_WIDTH,
                         TITLE_HEIGHT * self->height };
  StegBox       right = left;

  title.size = TITLE_SIZE * self->height;
  title.smallest = title.size / 2;
  title.lines = 1;
  title.down = state.down = STEG_ALIGN_CENTRE;
  state.smallest = state.size / 2;
  state.lines = 2;
  state.across = STEG_ALIGN_END;
  right.x = steg_box_right (&left);
  right.width = self->box.width * (1 - TITLE_WIDTH - FREE_WIDTH);
  steg_wall_frame_text (self, STEG_WALL_WORDS, -1, &left, self->wall->words.title, &title);
  steg_wall_frame_text (self, STEG_WALL_WORDS, -1, &right, self->wall->words.state, &state);
  return steg_box_bottom (&left) + GAP * self->size;
}

static void
place_name (const StegWallFrame *self, guint row, double y)
{
  StegTextStyle style = steg_wall_frame_style (self, 1, TRUE, &self->palette->text);
  double        pad = PADDING * self->size;
  const StegBox box = { self->box.x + pad, y + PADDING_ABOVE * self->size,
                        self->gutter - 2 * pad, name_height (self, row) };

  if (row == 0)
    {
      style.smallest = style.size / 2;
      style.lines = 1;
      style.down = STEG_ALIGN_CENTRE;
    }
  steg_wall_frame_text (self, STEG_WALL_NAME, -1, &box, steg_wall_row (self->wall, row)->name,
                        &style);
}

/* A frame around the row that is talked about, in the gap between it and others. */
static void
place_current (const StegWallFrame *self, double y)
{
  double                 gap = GAP * self->size;
  const StegDrawnElement element
    = { .part = STEG_WALL_CURRENT,
        .shape = STEG_DRAWN_BOX,
        .mark = -1,
        .box = { self->box.x - gap / 2, y - gap / 2, self->box.width + gap,
                 self->rows[self->wall->current] },
        .radius = gap,
        .paint = { self->palette->band, self->palette->focus, MAX (gap / 2, 2), FALSE } };

  steg_drawing_add (self->drawing, &element);
}

/* What stands at the end of a cell's strip; in the first row there is no room for words. Returns:
 * owned; %NULL: nothing. */
static char *
dup_signs (const StegWallFrame *self, guint row, const StegWallCell *cell)
{
  if (row == 0 && cell->is_last)
    return g_strdup (cell->is_chosen ? "◌ ✓" : "◌");
  if (cell->is_last && cell->is_chosen)
    return g_strdup_printf ("◌ %s   ✓", self->wall->words.last);
  if (cell->is_last)
    return g_strdup_printf ("◌ %s", self->wall->words.last);
  return cell->is_chosen ? g_strdup ("✓") : NULL;
}

static const StegColour *
colour_of (const StegWallFrame *self, const StegWallCell *cell, guint column)
{
  return cell->is_chosen
           ? &self->palette->level_text[steg_palette_strength (column + 1, self->wall->n_levels)]
           : &self->palette->text;
}

/* A sign for each vote, or where they do not fit in @strip one and their number. */
static void
place_votes (const StegWallFrame *self,
             const StegWallCell  *cell,
             int                  mark,
             const StegBox       *strip,
             const StegColour    *colour)
{
  double           dot = DOT * self->size, step = DOT_STEP * self->size;
  double           y = strip->y + (strip->height - dot) / 2;
  gboolean         is_many = cell->votes * step > strip->width;
  g_autofree char *number = g_strdup_printf ("× %u", cell->votes);
  StegTextStyle    style = steg_wall_frame_style (self, SIGN_SIZE, TRUE, colour);
  const StegBox    beside = { strip->x + step, strip->y, 0, strip->height };

  style.down = STEG_ALIGN_CENTRE;
  for (guint i = 0; i < (is_many ? 1 : cell->votes); i++)
    {
      const StegDrawnElement element = { .part = STEG_WALL_VOTE,
                                         .shape = STEG_DRAWN_BOX,
                                         .mark = mark,
                                         .box = { strip->x + i * step, y, dot, dot },
                                         .radius = dot / 2,
                                         .paint = { *colour, STEG_COLOUR_NOTHING, 0, FALSE } };

      steg_drawing_add (self->drawing, &element);
    }
  if (is_many)
    steg_wall_frame_text (self, STEG_WALL_VOTE, mark, &beside, number, &style);
}

/* Votes, and at the other end whether it was agreed on, now or last time. */
static void
place_strip (
  const StegWallFrame *self, guint row, guint column, int mark, const StegBox *inner)
{
  const StegWallCell *cell = steg_wall_cell (self->wall, row, column);
  const StegColour   *colour = colour_of (self, cell, column);
  g_autofree char    *signs = dup_signs (self, row, cell);
  StegTextStyle       style = steg_wall_frame_style (self, SIGN_SIZE, cell->is_chosen, colour);
  double              height = (STRIP + STRIP_BELOW) * self->size;
  StegBox             strip
    = { inner->x, steg_box_bottom (inner) - STRIP * self->size, inner->width, height };

  if (row == 0)
    {
      strip = *inner;
      style.size = FIRST_SIGN_SIZE * self->size;
    }
  style.across = STEG_ALIGN_END;
  style.down = STEG_ALIGN_CENTRE;
  style.lines = 1;
  steg_wall_frame_text (self, STEG_WALL_SIGN, mark, &strip, signs, &style);
  if (signs != NULL)
    strip.width -= steg_ink_measure (self->ink, signs, &style, 0, 0).width + self->size / 2;
  place_votes (self, cell, mark, &strip, colour);
}

static StegPaint
paint_of (const StegWallFrame *self, const StegWallCell *cell, guint strength)
{
  if (cell->is_chosen)
    return (StegPaint){ self->palette->level_fill[strength], self->palette->level_outline,
                        MAX (self->size / 8, 2.5), FALSE };
  if (cell->is_last)
    return (StegPaint){ self->palette->background, self->palette->dim, MAX (self->size / 14, 1.5),
                        TRUE };
  return (StegPaint){ self->palette->background, self->palette->grid, 1, FALSE };
}

static void
place_cell (const StegWallFrame *self, guint row, guint column, const StegBox *box)
{
  const StegWallCell *cell = steg_wall_cell (self->wall, row, column);
  double              pad = PADDING * self->size;
  int                 mark = (int) self->drawing->marks->len;
  const StegMark      place = { cell->identity, cell->spoken, *box };
  StegTextStyle       style
    = steg_wall_frame_style (self, 1, row == 0, colour_of (self, cell, column));
  const StegDrawnElement element
    = { .part = STEG_WALL_CELL,
        .shape = STEG_DRAWN_BOX,
        .mark = mark,
        .level = (int) column + 1,
        .box = *box,
        .radius = pad,
        .paint = paint_of (self, cell, steg_palette_strength (column + 1, self->wall->n_levels)) };
  const StegBox inner = steg_box_inset (box, pad, PADDING_ABOVE * self->size);
  StegBox       text = inner;

  text.width = inner_width (self, row, column);
  text.height -= strip_of (row) * self->size;
  steg_drawing_add_mark (self->drawing, &place);
  steg_drawing_add (self->drawing, &element);
  steg_wall_frame_text (self, STEG_WALL_STATEMENT, mark, &text, cell->text, &style);
  place_strip (self, row, column, mark, &inner);
}

static double
place_rows (const StegWallFrame *self, double y)
{
  double gap = GAP * self->size;

  for (guint row = 0; row < self->wall->rows->len; row++)
    {
      if (row == self->wall->current)
        place_current (self, y);
      place_name (self, row, y);
      for (guint i = 0; i < self->wall->n_levels; i++)
        {
          const StegBox box = { column_start (self, i), y, self->widths[i] * self->size - gap,
                                self->rows[row] - gap };

          place_cell (self, row, i, &box);
        }
      y += self->rows[row];
    }
  return y;
}

void
steg_wall_lay_out (StegChart         *chart,
                   StegDrawing       *drawing,
                   StegInk           *ink,
                   const StegPalette *palette,
                   const StegBox     *box)
{
  const StegWall    *wall = (const StegWall *) chart;
  double             margin = MARGIN * box->height;
  const StegBox      inner = steg_box_inset (box, margin, margin);
  g_autofree double *rows = g_new0 (double, wall->rows->len);
  g_autofree double *widths = g_new0 (double, wall->n_levels);
  StegWallFrame      self = { .wall = wall,
                              .drawing = drawing,
                              .ink = ink,
                              .palette = palette,
                              .box = inner,
                              .height = box->height,
                              .widths = widths,
                              .rows = rows };
  double             y;

  choose_size (&self);
  y = place_head (&self);
  y = place_rows (&self, y);
  steg_wall_foot_place (&self, y);
}

StegBox
steg_wall_free_place (const StegBox *box)
{
  double        margin = MARGIN * box->height;
  const StegBox inner = steg_box_inset (box, margin, margin);

  return (StegBox){ inner.x + inner.width * (1 - FREE_WIDTH), inner.y, inner.width * FREE_WIDTH,
                    TITLE_HEIGHT * box->height };
}

/* The comfortable height is a projector's; anything is better than nothing. */
#define PROJECTOR (9.0 / 16)
#define LEAST_HEIGHT 200

double
steg_wall_get_height (const StegChart *chart, double font_size, double width, gboolean is_least)
{
  return is_least ? LEAST_HEIGHT : width * PROJECTOR;
}
