/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/deck/steg-slide-table.h"

#include "report/deck/steg-text-parts.h"

/* Sizes of words, in the slide's units, from the one that is liked best to the smallest that can
 * still be read from the last row. */
static const double prose_sizes[] = { 28, 26, 24, 22, 20, 18, 16.5 };
static const double table_sizes[] = { 21, 19, 17, 15.5, 14, 13, 12.5 };
#define N_SIZES G_N_ELEMENTS (prose_sizes)

#define LINES 10000
#define MARK_SIZE 0.86

/* Room around the words of a cell, and between columns of prose. */
#define TABLE_ACROSS 10.0
#define TABLE_DOWN 7.0
#define PROSE_DOWN 0.3 /* in parts of the size */
#define PROSE_GAP 48.0
#define BULLET 0.85

/* Slides that continue are filled evenly to within this. */
#define EVEN_STEP 8.0

/* One row on one slide, or as much of a row as has room there. */
typedef struct
{
  guint        row;
  guint        slide;
  double       y, height;
  const char **texts; /* one for each column */
} Piece;

struct _StegSlideTable
{
  const StegTopic *topic;
  StegInk         *ink;
  StegBox          box;
  double           size;
  double           head; /* the height of the headings */
  GArray          *pieces;
  guint            n_slides;
  GStringChunk    *texts;
};

static guint
count_columns (const StegSlideTable *self)
{
  return self->topic->columns->len;
}

static StegTextStyle
get_style (const StegSlideTable *self, StegTone tone)
{
  return (StegTextStyle){ .size = self->size, .bold = tone == STEG_TONE_STRONG, .lines = LINES };
}

static double
pad_across (const StegSlideTable *self)
{
  return self->topic->is_table ? TABLE_ACROSS : 0;
}

static double
pad_down (const StegSlideTable *self)
{
  return self->topic->is_table ? TABLE_DOWN : self->size * PROSE_DOWN;
}

/* Where @column stands, in the whole height of the box. */
static StegBox
get_column (const StegSlideTable *self, guint column)
{
  guint   n = count_columns (self);
  double  gap = self->topic->is_table ? 0 : PROSE_GAP, sum = 0, before = 0;
  StegBox box = self->box;

  for (guint i = 0; i < n; i++)
    {
      sum += steg_topic_column (self->topic, i)->share;
      if (i < column)
        before += steg_topic_column (self->topic, i)->share;
    }
  box.width = (self->box.width - gap * (n - 1)) / sum;
  box.x += box.width * before + gap * column;
  box.width *= steg_topic_column (self->topic, column)->share;
  return box;
}

static double
get_indent (const StegSlideTable *self, const StegTopicCell *cell)
{
  return cell->tone == STEG_TONE_POINT ? self->size * BULLET : 0;
}

static double
get_width (const StegSlideTable *self, guint row, guint column)
{
  return get_column (self, column).width - 2 * pad_across (self)
         - get_indent (self, steg_topic_cell (self->topic, row, column));
}

static StegTextStyle
get_mark_style (const StegSlideTable *self)
{
  StegTextStyle style = get_style (self, STEG_TONE_STRONG);

  style.size *= MARK_SIZE;
  return style;
}

static double
measure_mark (const StegSlideTable *self, guint row, guint column)
{
  const StegTopicCell *cell = steg_topic_cell (self->topic, row, column);
  const StegTextStyle  style = get_mark_style (self);

  if (cell->mark == NULL)
    return 0;
  return steg_ink_measure (self->ink, cell->mark, &style, get_width (self, row, column), 0).height;
}

static double
measure_text (const StegSlideTable *self, guint row, guint column, const char *text)
{
  StegTextStyle style = get_style (self, steg_topic_cell (self->topic, row, column)->tone);

  if (*text == '\0')
    return 0;
  return steg_ink_measure (self->ink, text, &style, get_width (self, row, column), 0).height;
}

static double
measure_row (const StegSlideTable *self, guint row, const char **texts)
{
  double height = 0;

  for (guint column = 0; column < count_columns (self); column++)
    height = MAX (height, measure_mark (self, row, column)
                            + measure_text (self, row, column, texts[column]));
  return height + 2 * pad_down (self);
}

static double
measure_head (const StegSlideTable *self)
{
  const StegTextStyle style = get_style (self, STEG_TONE_STRONG);
  double              height = 0;

  for (guint column = 0; column < count_columns (self); column++)
    {
      const char *heading = steg_topic_column (self->topic, column)->heading;
      double      width = get_column (self, column).width - 2 * pad_across (self);

      if (heading != NULL && *heading != '\0')
        height = MAX (height, steg_ink_measure (self->ink, heading, &style, width, 0).height);
    }
  return height > 0 ? height + 2 * pad_down (self) : 0;
}

static const char **
copy_texts (const StegSlideTable *self, guint row)
{
  const char **texts = g_new0 (const char *, count_columns (self));

  for (guint column = 0; column < count_columns (self); column++)
    {
      g_autofree char *divisible
        = steg_text_parts_divisible (steg_topic_cell (self->topic, row, column)->text);

      texts[column] = g_string_chunk_insert_const (self->texts, divisible);
    }
  return texts;
}

static void
clear_piece (gpointer piece)
{
  g_free (((Piece *) piece)->texts);
}

/* As much of @texts as has room in @height; what is left stays in @texts.
 * Returns: whether anything is left. */
static gboolean
split_row (StegSlideTable *self, guint row, const char **texts, double height, const char **first)
{
  gboolean is_left = FALSE;

  for (guint column = 0; column < count_columns (self); column++)
    {
      StegTextStyle    style = get_style (self, steg_topic_cell (self->topic, row, column)->tone);
      double           room = height - 2 * pad_down (self) - measure_mark (self, row, column);
      g_autofree char *part = steg_text_parts_take (self->ink, &texts[column], &style,
                                                    get_width (self, row, column), room);

      first[column] = g_string_chunk_insert_const (self->texts, part);
      is_left |= *texts[column] != '\0';
    }
  return is_left;
}

/* Adds the pieces of @row: one, or if it is taller than a whole slide as many as it takes. */
static void
add_row (StegSlideTable *self, guint row, double most)
{
  const char **texts = copy_texts (self, row);
  Piece        piece = { .row = row };
  gboolean     is_left = measure_row (self, row, texts) > most;

  while (is_left)
    {
      piece.texts = g_new0 (const char *, count_columns (self));
      is_left = split_row (self, row, texts, most, piece.texts);
      piece.height = measure_row (self, row, piece.texts);
      g_array_append_val (self->pieces, piece);
      if (!is_left)
        {
          g_free (texts);
          return;
        }
    }
  piece.texts = texts;
  piece.height = measure_row (self, row, texts);
  g_array_append_val (self->pieces, piece);
}

/* Puts the pieces on slides of @height. Returns: how many that takes. */
static guint
fill (StegSlideTable *self, double height)
{
  double y = 0;
  guint  slide = 0;

  for (guint i = 0; i < self->pieces->len; i++)
    {
      Piece *piece = &g_array_index (self->pieces, Piece, i);

      if (y > 0 && y + piece->height > height + 0.01)
        {
          slide++;
          y = 0;
        }
      piece->slide = slide;
      piece->y = y;
      y += piece->height;
    }
  return slide + 1;
}

static void
set_at (StegSlideTable *self, double size)
{
  g_array_set_size (self->pieces, 0);
  self->size = size;
  self->head = measure_head (self);
  for (guint row = 0; row < steg_topic_count_rows (self->topic); row++)
    add_row (self, row, self->box.height - self->head);
  self->n_slides = fill (self, self->box.height - self->head);
}

/* Fills the slides alike, so that the last does not hold a single row. */
static void
even_out (StegSlideTable *self)
{
  double height = self->box.height - self->head;

  if (self->n_slides == 1)
    return;
  while (height > EVEN_STEP && fill (self, height - EVEN_STEP) == self->n_slides)
    height -= EVEN_STEP;
  fill (self, height);
}

StegSlideTable *
steg_slide_table_new (const StegTopic *topic, StegInk *ink, const StegBox *box)
{
  StegSlideTable *self = g_new0 (StegSlideTable, 1);
  const double   *sizes = topic->is_table ? table_sizes : prose_sizes;
  guint           least;

  self->topic = topic;
  self->ink = g_object_ref (ink);
  self->box = *box;
  self->texts = g_string_chunk_new (1024);
  self->pieces = g_array_new (FALSE, FALSE, sizeof (Piece));
  g_array_set_clear_func (self->pieces, clear_piece);
  set_at (self, sizes[0]);
  if (self->n_slides > 1)
    {
      set_at (self, sizes[N_SIZES - 1]);
      least = self->n_slides;
      for (guint i = 0; i == 0 || self->n_slides > least; i++)
        set_at (self, sizes[i]);
      even_out (self);
    }
  return self;
}

void
steg_slide_table_free (StegSlideTable *self)
{
  g_object_unref (self->ink);
  g_array_unref (self->pieces);
  g_string_chunk_free (self->texts);
  g_free (self);
}

guint
steg_slide_table_count (const StegSlideTable *self)
{
  return self->n_slides;
}

static void
add_line (StegDrawing *drawing, double from, double to, double y, const StegColour *colour)
{
  const StegDrawnElement element = { .shape = STEG_DRAWN_LINE,
                                     .mark = -1,
                                     .box = { from, y, to - from, 0 },
                                     .paint = { .outline = *colour, .thickness = 1 } };

  steg_drawing_add (drawing, &element);
}

static void
add_bullet (const StegSlideTable *self,
            const StegBox        *text,
            const StegPalette    *palette,
            StegDrawing          *drawing)
{
  double                 side = self->size * 0.32;
  const StegDrawnElement element
    = { .shape = STEG_DRAWN_BOX,
        .mark = -1,
        .box = { text->x - self->size * BULLET, text->y + self->size * 0.45, side, side },
        .radius = side / 4,
        .paint = { .fill = palette->phase_strong[0], .outline = palette->phase_outline[0] } };

  steg_drawing_add (drawing, &element);
}

/* The box of a level behind the words of @cell. */
static void
add_level (const StegSlideTable *self,
           const StegTopicCell  *cell,
           const StegBox        *box,
           const StegPalette    *palette,
           StegDrawing          *drawing)
{
  guint strength
    = steg_palette_strength ((guint) cell->level, (guint) MAX (self->topic->n_levels, cell->level));
  const StegDrawnElement element = { .shape = STEG_DRAWN_BOX,
                                     .mark = -1,
                                     .box = steg_box_inset (box, 2, 2),
                                     .radius = 6,
                                     .paint = { .fill = palette->level_fill[strength],
                                                .outline = palette->level_outline,
                                                .thickness = palette->stroke } };

  steg_drawing_add (drawing, &element);
}

static StegColour
get_colour (const StegSlideTable *self, const StegTopicCell *cell, const StegPalette *palette)
{
  if (cell->level > 0)
    return palette->level_text[steg_palette_strength (
      (guint) cell->level, (guint) MAX (self->topic->n_levels, cell->level))];
  if (cell->url != NULL)
    return palette->phase_outline[0];
  switch (cell->tone)
    {
    case STEG_TONE_DIM:
      return palette->dim;
    case STEG_TONE_LATE:
      return palette->late;
    case STEG_TONE_DONE:
      return palette->done;
    default:
      return palette->text;
    }
}

static void
add_mark (const StegSlideTable *self,
          const StegTopicCell  *cell,
          StegBox              *words,
          const StegColour     *colour,
          double                height,
          StegDrawing          *drawing)
{
  StegTextStyle style = get_mark_style (self);
  StegBox       room = { words->x, words->y, words->width, height };

  if (cell->mark == NULL)
    return;
  style.colour = *colour;
  steg_text_parts_add (drawing, &room, cell->mark, &style);
  words->y += height;
  words->height -= height;
}

static void
place_cell (const StegSlideTable *self,
            const Piece          *piece,
            guint                 column,
            const StegPalette    *palette,
            StegDrawing          *drawing,
            GArray               *links)
{
  const StegTopicCell *cell = steg_topic_cell (self->topic, piece->row, column);
  const char          *text = piece->texts[column];
  StegTextStyle        style = get_style (self, cell->tone);
  StegBox              box = get_column (self, column), words;

  if (*text == '\0')
    return;
  box.y += self->head + piece->y;
  box.height = piece->height;
  words = steg_box_inset (&box, pad_across (self), pad_down (self));
  words.x += get_indent (self, cell);
  words.width = get_width (self, piece->row, column);
  style.colour = get_colour (self, cell, palette);
  if (cell->level > 0)
    add_level (self, cell, &box, palette, drawing);
  if (cell->tone == STEG_TONE_POINT)
    add_bullet (self, &words, palette, drawing);
  add_mark (self, cell, &words, &style.colour, measure_mark (self, piece->row, column), drawing);
  steg_text_parts_add (drawing, &words, text, &style);
  if (cell->url != NULL)
    {
      const StegSlideLink link = { words, cell->url };

      g_array_append_val (links, link);
    }
}

static void
place_headings (const StegSlideTable *self, const StegPalette *palette, StegDrawing *drawing)
{
  StegTextStyle style = get_style (self, STEG_TONE_STRONG);

  style.colour = palette->text;
  for (guint column = 0; column < count_columns (self); column++)
    {
      const char *heading = steg_topic_column (self->topic, column)->heading;
      StegBox     box = get_column (self, column);

      box.height = self->head;
      box = steg_box_inset (&box, pad_across (self), pad_down (self));
      if (heading != NULL && *heading != '\0')
        steg_text_parts_add (drawing, &box, heading, &style);
    }
  if (self->head > 0)
    add_line (drawing, self->box.x, steg_box_right (&self->box), self->box.y + self->head,
              &palette->dim);
}

/* A row whose first cell is empty belongs to what stands there above it. */
static double
get_line_start (const StegSlideTable *self, const Piece *piece)
{
  gboolean goes_on = *piece->texts[0] == '\0' && count_columns (self) > 1;

  return get_column (self, goes_on ? 1 : 0).x;
}

void
steg_slide_table_place (const StegSlideTable *self,
                        guint                 slide,
                        const StegPalette    *palette,
                        StegDrawing          *drawing,
                        GArray               *links)
{
  g_return_if_fail (slide < self->n_slides);

  place_headings (self, palette, drawing);
  for (guint i = 0; i < self->pieces->len; i++)
    {
      const Piece *piece = &g_array_index (self->pieces, Piece, i);

      if (piece->slide != slide)
        continue;
      if (self->topic->is_table && piece->y > 0)
        add_line (drawing, get_line_start (self, piece), steg_box_right (&self->box),
                  self->box.y + self->head + piece->y, &palette->grid);
      for (guint column = 0; column < count_columns (self); column++)
        place_cell (self, piece, column, palette, drawing, links);
    }
}
