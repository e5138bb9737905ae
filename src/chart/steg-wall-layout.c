/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-wall-layout.h"

#include <math.h>

/* The sizes that are tried, as the height divided by them. */
#define LARGEST 30
#define SMALLEST 110

/* Parts of the height, and of the width. */
#define MARGIN 0.012
#define TITLE_SIZE 0.038
#define TITLE_HEIGHT 0.047
#define FREE_WIDTH 0.15
#define TITLE_WIDTH 0.42
#define GUTTER 0.104

/* Parts of the statements' size. */
#define STATE_SIZE 0.66
#define VOTES_SIZE 0.66
#define PROMPT_SIZE 0.75
#define KEYS_SIZE 0.66
#define PADDING 0.18
#define GAP 0.12
#define DOT 0.5
#define DOTS_HEIGHT 0.62

#define MOST_LINES 40
#define SPOTS_STAND_FOR_ALL 12

typedef struct
{
  const StegWall    *wall;
  StegDrawing       *drawing;
  StegInk           *ink;
  const StegPalette *palette;
  StegBox            box; /* inside the margin */
  double             height;
  double             size; /* of statements */
  double             gutter;
  double            *columns; /* their right edges, from the left of the first */
  double            *rows;    /* their heights */
} Frame;

static double
column_start (const Frame *self, guint column)
{
  return self->box.x + self->gutter + (column > 0 ? self->columns[column - 1] : 0);
}

static double
column_width (const Frame *self, guint column)
{
  return self->columns[column] - (column > 0 ? self->columns[column - 1] : 0);
}

static double
count_letters (const StegWall *wall, guint column)
{
  glong n = 1;

  for (guint row = 0; row < wall->rows->len; row++)
    n += g_utf8_strlen (steg_wall_cell (wall, row, column)->text, -1);
  return (double) n;
}

/* A column with longer statements is wider, so that rows become lower; @even of the width is shared
 * evenly. */
static void
share_width (Frame *self, double even)
{
  guint  n = self->wall->n_levels;
  double room = self->box.width - self->gutter, letters = 0, right = 0;

  for (guint i = 0; i < n; i++)
    letters += count_letters (self->wall, i);
  for (guint i = 0; i < n; i++)
    {
      double share = even / n + (1 - even) * count_letters (self->wall, i) / letters;

      right += room * share;
      self->columns[i] = right;
    }
}

static StegTextStyle
style_of (const Frame *self, double part, gboolean bold, const StegColour *colour)
{
  return (StegTextStyle){
    .size = self->size * part, .bold = bold, .lines = MOST_LINES, .colour = *colour
  };
}

static gboolean
has (const char *text)
{
  return text != NULL && *text != '\0';
}

static double
height_of (const Frame *self, const char *text, double part, gboolean bold, double width)
{
  StegTextStyle style = style_of (self, part, bold, &self->palette->text);

  return has (text) ? ceil (steg_ink_measure (self->ink, text, &style, width, 0).height) : 0;
}

/* What the group agreed on has a sign before it. Returns: owned. */
static char *
dup_signed (const StegWallCell *cell)
{
  return g_strconcat (cell->is_chosen ? "✓ " : "", cell->text, NULL);
}

static gboolean
has_votes (const Frame *self, guint row)
{
  for (guint i = 0; i < self->wall->n_levels; i++)
    if (steg_wall_cell (self->wall, row, i)->votes > 0)
      return TRUE;
  return FALSE;
}

static double
cell_height (const Frame *self, guint row, guint column)
{
  g_autofree char *text = dup_signed (steg_wall_cell (self->wall, row, column));
  double           inner = column_width (self, column) - 2 * PADDING * self->size;

  return height_of (self, text, 1, row == 0, inner);
}

static double
row_height (const Frame *self, guint row)
{
  const StegWallRow *names = steg_wall_row (self->wall, row);
  double             inner = self->gutter - 2 * PADDING * self->size;
  double             height = height_of (self, names->name, 1, TRUE, inner)
                  + height_of (self, names->votes, VOTES_SIZE, FALSE, inner);
  double dots = has_votes (self, row) ? DOTS_HEIGHT * self->size : 0;

  for (guint i = 0; i < self->wall->n_levels; i++)
    height = MAX (height, cell_height (self, row, i) + dots);
  return height + (2 * PADDING + GAP) * self->size;
}

static double
head_height (const Frame *self)
{
  return TITLE_HEIGHT * self->height + GAP * self->size;
}

static double
foot_height (const Frame *self)
{
  return height_of (self, self->wall->words.prompt, PROMPT_SIZE, FALSE, self->box.width)
         + height_of (self, self->wall->words.keys, KEYS_SIZE, FALSE, self->box.width)
         + 2 * GAP * self->size;
}

/* Measures everything at @size. Returns: the room that is left over, below 0 when it is too little.
 */
static double
measure (Frame *self, double size)
{
  double left = self->box.height;

  self->size = size;
  left -= head_height (self) + foot_height (self);
  for (guint i = 0; i < self->wall->rows->len; i++)
    {
      self->rows[i] = row_height (self, i);
      left -= self->rows[i];
    }
  return left;
}

/* The least divisor of the height at which everything has room, or else the greatest of all. */
static int
find_divisor (Frame *self)
{
  int small = SMALLEST, large = LARGEST;

  while (large < small)
    {
      int middle = (large + small) / 2;

      if (measure (self, self->height / middle) >= 0)
        small = middle;
      else
        large = middle + 1;
    }
  return small;
}

/* The largest size that any way to share the width gives. What is left over goes to the rows of
 * statements; the row of the whole area has no need of it. */
static void
choose_size (Frame *self)
{
  static const double evens[] = { 0.2, 0.45, 0.7 };
  int                 best = G_MAXINT;
  double              even = 1, left;
  guint               n = self->wall->rows->len;

  for (guint i = 0; i < G_N_ELEMENTS (evens); i++)
    {
      int divisor;

      share_width (self, evens[i]);
      divisor = find_divisor (self);
      if (divisor < best)
        {
          best = divisor;
          even = evens[i];
        }
    }
  share_width (self, even);
  left = measure (self, self->height / best);
  for (guint i = 1; i < n && left > 0; i++)
    self->rows[i] += left / (n - 1);
}

static void
add_text (const Frame         *self,
          StegWallPart         part,
          int                  mark,
          const StegBox       *box,
          const char          *text,
          const StegTextStyle *style)
{
  if (has (text))
    steg_drawing_add_text (self->drawing, (int) part, mark, box, text, style);
}

/* The title, and beside it what state the round is in. */
static double
place_head (const Frame *self)
{
  StegTextStyle title = style_of (self, 1, TRUE, &self->palette->text);
  StegTextStyle state = style_of (self, STATE_SIZE, FALSE, &self->palette->dim);
  StegBox       left = { self->box.x, self->box.y, self->box.width * TITLE_WIDTH,
                         TITLE_HEIGHT * self->height };
  StegBox       right = left;

  title.size = TITLE_SIZE * self->height;
  title.smallest = title.size / 2;
  title.lines = 1;
  title.down = state.down = STEG_ALIGN_CENTRE;
  state.smallest = state.size / 2;
  state.lines = 2;
  right.x = steg_box_right (&left);
  right.width = self->box.width * (1 - TITLE_WIDTH - FREE_WIDTH);
  add_text (self, STEG_WALL_WORDS, -1, &left, self->wall->words.title, &title);
  add_text (self, STEG_WALL_WORDS, -1, &right, self->wall->words.state, &state);
  return steg_box_bottom (&left) + GAP * self->size;
}

static void
place_name (const Frame *self, guint row, double y)
{
  const StegWallRow *names = steg_wall_row (self->wall, row);
  StegTextStyle      name = style_of (self, 1, TRUE, &self->palette->text);
  StegTextStyle      votes = style_of (self, VOTES_SIZE, FALSE, &self->palette->text);
  double             pad = PADDING * self->size, inner = self->gutter - 2 * pad;
  const StegBox      above
    = { self->box.x + pad, y + pad, inner, height_of (self, names->name, 1, TRUE, inner) };
  const StegBox below = { above.x, steg_box_bottom (&above), inner,
                          height_of (self, names->votes, VOTES_SIZE, FALSE, inner) };

  add_text (self, STEG_WALL_NAME, -1, &above, names->name, &name);
  add_text (self, STEG_WALL_NAME, -1, &below, names->votes, &votes);
}

/* A frame around the row that is talked about. */
static void
place_current (const Frame *self, double y)
{
  const StegDrawnElement element
    = { .part = STEG_WALL_CURRENT,
        .shape = STEG_DRAWN_BOX,
        .mark = -1,
        .box = { self->box.x - self->size * GAP / 2, y - self->size * GAP / 2,
                 self->box.width + self->size * GAP, self->rows[self->wall->current] },
        .radius = self->size * GAP,
        .paint = { self->palette->band, self->palette->focus, MAX (self->size / 8, 2), FALSE } };

  steg_drawing_add (self->drawing, &element);
}

/* A sign for each vote, or where they are many one and their number. */
static void
place_votes (const Frame *self, const StegWallCell *cell, int mark, const StegBox *box)
{
  double           dot = DOT * self->size, step = dot * 1.3;
  double           x = box->x + PADDING * self->size;
  double           y = steg_box_bottom (box) - PADDING * self->size - dot;
  gboolean         is_many = cell->votes > SPOTS_STAND_FOR_ALL;
  g_autofree char *number = g_strdup_printf ("× %u", cell->votes);
  StegTextStyle    style = style_of (self, VOTES_SIZE, TRUE, &self->palette->text);
  const StegBox    beside = { x + step, y - dot * 0.3, 0, 0 };

  for (guint i = 0; i < (is_many ? 1 : cell->votes); i++)
    {
      const StegDrawnElement element = {
        .part = STEG_WALL_VOTE,
        .shape = STEG_DRAWN_BOX,
        .mark = mark,
        .box = { x + i * step, y, dot, dot },
        .radius = dot / 2,
        .paint = { self->palette->today, self->palette->background, 1, FALSE }
      };

      steg_drawing_add (self->drawing, &element);
    }
  if (is_many)
    add_text (self, STEG_WALL_VOTE, mark, &beside, number, &style);
}

static StegPaint
paint_of (const Frame *self, const StegWallCell *cell, guint strength)
{
  if (cell->is_chosen)
    return (StegPaint){ self->palette->level_fill[strength], self->palette->level_outline,
                        MAX (self->size / 7, 2.5), FALSE };
  return (StegPaint){ self->palette->background, self->palette->grid, 1, FALSE };
}

static void
place_cell (const Frame *self, guint row, guint column, const StegBox *box)
{
  const StegWallCell *cell = steg_wall_cell (self->wall, row, column);
  guint               strength = steg_palette_strength (column + 1, self->wall->n_levels);
  int                 mark = (int) self->drawing->marks->len;
  const StegMark      place = { cell->identity, cell->spoken, *box };
  StegTextStyle       style
    = style_of (self, 1, row == 0,
                cell->is_chosen ? &self->palette->level_text[strength] : &self->palette->text);
  const StegDrawnElement element = { .part = STEG_WALL_CELL,
                                     .shape = STEG_DRAWN_BOX,
                                     .mark = mark,
                                     .level = (int) column + 1,
                                     .box = *box,
                                     .radius = self->size * GAP,
                                     .paint = paint_of (self, cell, strength) };
  g_autofree char       *text = dup_signed (cell);
  const StegBox          inner = { box->x + PADDING * self->size, box->y + PADDING * self->size,
                                   box->width + (GAP - 2 * PADDING) * self->size,
                                   box->height - 2 * PADDING * self->size };

  steg_drawing_add_mark (self->drawing, &place);
  steg_drawing_add (self->drawing, &element);
  add_text (self, STEG_WALL_STATEMENT, mark, &inner, text, &style);
  place_votes (self, cell, mark, box);
}

static double
place_rows (const Frame *self, double y)
{
  double gap = GAP * self->size;

  for (guint row = 0; row < self->wall->rows->len; row++)
    {
      if (row == self->wall->current)
        place_current (self, y);
      place_name (self, row, y);
      for (guint i = 0; i < self->wall->n_levels; i++)
        {
          const StegBox box = { column_start (self, i), y, column_width (self, i) - gap,
                                self->rows[row] - gap };

          place_cell (self, row, i, &box);
        }
      y += self->rows[row];
    }
  return y;
}

static void
place_foot (const Frame *self, double y)
{
  const StegWallWords *words = &self->wall->words;
  StegTextStyle        prompt = style_of (self, PROMPT_SIZE, FALSE, &self->palette->text);
  StegTextStyle        keys = style_of (self, KEYS_SIZE, FALSE, &self->palette->dim);
  double               width = self->box.width;
  const StegBox        above = { self->box.x, y + GAP * self->size, width,
                                 height_of (self, words->prompt, PROMPT_SIZE, FALSE, width) };
  const StegBox        below = { self->box.x, steg_box_bottom (&above) + GAP * self->size, width,
                                 height_of (self, words->keys, KEYS_SIZE, FALSE, width) };

  add_text (self, STEG_WALL_WORDS, -1, &above, words->prompt, &prompt);
  add_text (self, STEG_WALL_WORDS, -1, &below, words->keys, &keys);
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
  Frame              self = { wall, drawing, ink, palette, inner, box->height };
  g_autofree double *rows = g_new0 (double, wall->rows->len);
  g_autofree double *columns = g_new0 (double, wall->n_levels);
  double             y;

  self.rows = rows;
  self.gutter = self.box.width * GUTTER;
  self.columns = columns;
  choose_size (&self);
  y = place_head (&self);
  y = place_rows (&self, y);
  place_foot (&self, y);
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
