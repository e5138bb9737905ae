/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-wall-columns.h"

#include "chart/steg-text-ruler.h"

/* Words are measured this large, so that rounding does not count. */
#define MEASURED_SIZE 400.0

/* A word that is wider than its column is divided, which counts as so many lines more. */
#define DIVIDED 2

/* How much it counts how full a row's lines are, which leads to where there will be fewer. */
#define SLOPE 0.1

/* Of a statement. */
typedef struct
{
  double *words; /* their widths */
  guint   n_words;
  double  length; /* of all in one line */
} Words;

struct _StegWallColumns
{
  guint  n_rows, n_columns;
  Words *cells; /* row by row */
  double blank;
};

/* Shares that are tried, with what each of their rows needs at least. */
typedef struct
{
  const StegWallColumns *columns;
  double                 inset;
  const double          *least;
} Trial;

static void
measure_words (Words *cell, StegTextRuler *ruler, const char *text, double sign)
{
  g_auto (GStrv) parts = g_strsplit (text, " ", -1);
  double blank = steg_text_ruler_measure (ruler, " ") / MEASURED_SIZE;

  cell->n_words = g_strv_length (parts);
  cell->words = g_new (double, cell->n_words);
  for (guint i = 0; i < cell->n_words; i++)
    {
      cell->words[i] = steg_text_ruler_measure (ruler, parts[i]) / MEASURED_SIZE;
      cell->length += cell->words[i] + blank;
    }
  if (sign > 0 && cell->n_words > 0)
    cell->words[cell->n_words - 1] += sign;
}

StegWallColumns *
steg_wall_columns_new (const StegWall *wall, StegInk *ink, double sign)
{
  const StegTextStyle plain = { .size = MEASURED_SIZE, .lines = 1 };
  const StegTextStyle strong = { .size = MEASURED_SIZE, .bold = TRUE, .lines = 1 };
  g_autoptr (StegTextRuler) ruler = steg_text_ruler_new (ink, &plain);
  g_autoptr (StegTextRuler) strong_ruler = steg_text_ruler_new (ink, &strong);
  StegWallColumns *self = g_new0 (StegWallColumns, 1);

  self->n_rows = wall->rows->len;
  self->n_columns = wall->n_levels;
  self->cells = g_new0 (Words, wall->cells->len);
  self->blank = steg_text_ruler_measure (ruler, " ") / MEASURED_SIZE;
  for (guint i = 0; i < wall->cells->len; i++)
    {
      const char *text = g_array_index (wall->cells, StegWallCell, i).text;

      if (i < self->n_columns)
        measure_words (&self->cells[i], strong_ruler, text, sign);
      else
        measure_words (&self->cells[i], ruler, text, 0);
    }
  return self;
}

void
steg_wall_columns_free (StegWallColumns *self)
{
  for (guint i = 0; i < self->n_rows * self->n_columns; i++)
    g_free (self->cells[i].words);
  g_free (self->cells);
  g_free (self);
}

/* The lines that @cell takes in @width. */
static double
count_lines (const StegWallColumns *self, const Words *cell, double width)
{
  double lines = 1, at = 0;

  for (guint i = 0; i < cell->n_words; i++)
    {
      if (cell->words[i] > width)
        lines += DIVIDED;
      if (at > 0 && at + self->blank + cell->words[i] > width)
        {
          lines++;
          at = 0;
        }
      at += (at > 0 ? self->blank : 0) + cell->words[i];
    }
  return lines;
}

/* Fills @lines unless it is %NULL. Returns: how high all rows are together, nearly. */
static double
weigh (const Trial *trial, const double *widths, double *lines)
{
  const StegWallColumns *self = trial->columns;
  double                 sum = 0;

  for (guint row = 0; row < self->n_rows; row++)
    {
      double most = trial->least[row], fullest = most;

      for (guint i = 0; i < self->n_columns; i++)
        {
          const Words *cell = &self->cells[row * self->n_columns + i];
          double       width = MAX (widths[i] - trial->inset, 1);

          most = MAX (most, count_lines (self, cell, width));
          fullest = MAX (fullest, cell->length / width);
        }
      if (lines != NULL)
        lines[row] = most;
      sum += most + SLOPE * fullest;
    }
  return sum;
}

/* Takes @step from one column and gives it to another where that makes rows lower than @best.
 * Returns: how high they are then. */
static double
improve (const Trial *trial, double step, double *widths, double best)
{
  guint n = trial->columns->n_columns;

  for (guint from = 0; from < n; from++)
    for (guint to = 0; to < n; to++)
      {
        double weight;

        if (from == to)
          continue;
        widths[from] -= step;
        widths[to] += step;
        weight = weigh (trial, widths, NULL);
        if (weight < best)
          return weight;
        widths[from] += step;
        widths[to] -= step;
      }
  return best;
}

/* A column with longer statements begins wider; @even of the room is shared evenly. */
static void
begin (const StegWallColumns *self, double room, double even, double *widths)
{
  double sum = 0;

  for (guint i = 0; i < self->n_columns; i++)
    {
      widths[i] = 0;
      for (guint row = 0; row < self->n_rows; row++)
        widths[i] += self->cells[row * self->n_columns + i].length;
      sum += widths[i];
    }
  for (guint i = 0; i < self->n_columns; i++)
    widths[i] = room * (even / self->n_columns + (1 - even) * widths[i] / MAX (sum, 1));
}

/* From shares that begin with @even, the best that single steps lead to. */
static double
descend (const Trial *trial, double room, double even, double *widths)
{
  static const double steps[] = { 0.08, 0.04, 0.02, 0.01, 0.005, 0.0025 };
  double              best, before;

  begin (trial->columns, room, even, widths);
  best = weigh (trial, widths, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    do
      {
        before = best;
        best = improve (trial, steps[i] * room, widths, best);
      }
    while (best < before);
  return best;
}

void
steg_wall_columns_share (const StegWallColumns *self,
                         double                 room,
                         double                 inset,
                         const double          *least,
                         double                *widths,
                         double                *lines)
{
  static const double evens[] = { 0, 0.3, 0.6, 0.9 };
  const Trial         trial = { self, inset, least };
  double              best = G_MAXDOUBLE, even = 1;

  for (guint i = 0; i < G_N_ELEMENTS (evens); i++)
    {
      double weight = descend (&trial, room, evens[i], widths);

      if (weight < best)
        {
          best = weight;
          even = evens[i];
        }
    }
  descend (&trial, room, even, widths);
  weigh (&trial, widths, lines);
}
