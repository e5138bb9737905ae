/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-trend-layout.h"

#include "chart/steg-grid.h"
#include "chart/steg-key.h"

#include <math.h>

/* In parts of the font size. */
#define NAME_SIZE 0.82
#define TITLE_SIZE 0.86
#define VALUE_SIZE 0.95
#define HEADING_GAP 0.4
#define GUTTER_GAP 0.6
#define TABLE_ROW 1.95
#define TABLE_GAP 0.5
#define KEY_GAP 0.7
#define LEAST_BAND 1.5
#define GOOD_BAND 2.6
#define TALLEST_BAND 6.0
#define WIDEST_COLUMN 26.0
#define NARROWEST_CELL 1.1
#define POINT_SIZE 0.6

#define NAME_LINES 3
#define NAME_PADDING 2.0
#define LEGIBLE 9.0

/* Part of the chart's width. */
#define GUTTER 0.34

typedef struct
{
  const StegTrend *figures;
  StegGrid         grid; /* of the areas' levels, below the plot */
  double           em;
  StegBox          plot;
  double           band;    /* from one level to the next */
  double           heading; /* height of the rounds' names */
  gboolean         is_keyed;
  gboolean         has_table;
} Frame;

static double
place_of (const Frame *self, double level)
{
  return steg_box_bottom (&self->plot) - (level - 0.5) * self->band;
}

static double
middle_of (const Frame *self, guint round)
{
  return self->plot.x + (round + 0.5) * self->grid.column;
}

static StegTextStyle
name_style (const Frame *self)
{
  StegTextStyle style
    = steg_chart_style (self->grid.palette, NAME_SIZE, FALSE, &self->grid.palette->text);

  style.across = STEG_ALIGN_CENTRE;
  style.down = STEG_ALIGN_START;
  style.lines = self->is_keyed ? 1 : NAME_LINES;
  if (self->is_keyed)
    style.smallest = MIN (LEGIBLE, style.smallest);
  return style;
}

static StegTextStyle
title_style (const Frame *self)
{
  StegTextStyle style
    = steg_chart_style (self->grid.palette, TITLE_SIZE, TRUE, &self->grid.palette->text);

  style.across = STEG_ALIGN_END;
  return style;
}

/* The width of the levels' titles, and of the areas' names if a table of them has room. */
static void
find_gutter (Frame *self, const StegBox *box)
{
  const StegTrend *figures = self->figures;
  StegTextStyle    title = title_style (self);
  double           limit = box->width * GUTTER, gap = self->em * GUTTER_GAP, names;

  for (guint i = 0; i < figures->levels->len; i++)
    self->grid.gutter = MAX (
      self->grid.gutter,
      steg_ink_measure (self->grid.ink, figures->levels->pdata[i], &title, 0, 0).width + gap + 1);
  self->grid.gutter = MIN (self->grid.gutter, limit);
  names = steg_grid_measure_gutter (self->grid.ink, self->grid.palette,
                                    (const char *const *) figures->areas->pdata,
                                    figures->areas->len, limit);
  self->has_table = figures->areas->len > 0
                    && steg_grid_has_room (self->grid.ink, self->grid.palette,
                                           (const char *const *) figures->areas->pdata,
                                           figures->areas->len, names, self->em * TABLE_ROW)
                    && (box->width - names) / figures->rounds->len >= self->em * NARROWEST_CELL;
  if (self->has_table)
    self->grid.gutter = MAX (self->grid.gutter, names);
}

static void
share_width (Frame *self, const StegBox *box)
{
  self->grid.column
    = MIN ((box->width - self->grid.gutter) / self->figures->rounds->len, self->em * WIDEST_COLUMN);
  self->plot.x = box->x + self->grid.gutter;
  self->plot.width = self->grid.column * self->figures->rounds->len;
}

/* The height of all names below their columns; whether they have room there. */
static gboolean
measure_heading (Frame *self)
{
  StegTextStyle style = name_style (self);
  double        width = self->grid.column - 2 * NAME_PADDING;
  gboolean      is_whole = width > 0;

  self->heading = 0;
  for (guint i = 0; i < self->figures->rounds->len; i++)
    {
      StegTextExtent extent = steg_ink_measure (
        self->grid.ink, steg_trend_round (self->figures, i)->name, &style, width, 0);

      self->heading = MAX (self->heading, extent.height);
      is_whole = is_whole && !extent.is_cut;
    }
  self->heading = ceil (self->heading) + self->em * HEADING_GAP;
  return is_whole;
}

static double
table_height (const Frame *self)
{
  return self->em * (self->figures->areas->len * TABLE_ROW + TABLE_GAP);
}

/* The table is there as long as the plot keeps a good size. */
static void
share_height (Frame *self, const StegBox *room, double below)
{
  double n_levels = self->figures->levels->len;
  double height = room->height - self->heading - below;

  if (self->has_table && height - table_height (self) < n_levels * self->em * GOOD_BAND)
    self->has_table = FALSE;
  if (self->has_table)
    height -= table_height (self);
  self->band = CLAMP (height / n_levels, 1, self->em * TALLEST_BAND);
  self->plot.y = room->y;
  self->plot.height = self->band * n_levels;
  self->grid.cells
    = (StegBox){ self->plot.x, steg_box_bottom (&self->plot) + self->heading + self->em * TABLE_GAP,
                 self->plot.width, self->em * TABLE_ROW * self->figures->areas->len };
  self->grid.row = self->em * TABLE_ROW;
}

static void
place_level (const Frame *self, guint position)
{
  int              level = (int) position + 1;
  StegBox          line = { self->plot.x, floor (place_of (self, level)), self->plot.width, 1 };
  StegDrawnElement grid = { .part = STEG_TREND_LEVEL,
                            .shape = STEG_DRAWN_LINE,
                            .mark = -1,
                            .level = level,
                            .box = line,
                            .paint = { .outline = self->grid.palette->grid, .thickness = 1 } };
  StegDrawnElement title = { .part = STEG_TREND_TITLE,
                             .shape = STEG_DRAWN_TEXT,
                             .mark = -1,
                             .level = level,
                             .text = self->figures->levels->pdata[position],
                             .style = title_style (self) };

  title.box = (StegBox){ self->plot.x - self->grid.gutter, line.y - self->band / 2,
                         self->grid.gutter - self->em * GUTTER_GAP, self->band };
  steg_drawing_add (self->grid.drawing, &grid);
  steg_drawing_add (self->grid.drawing, &title);
}

static void
place_goal (const Frame *self)
{
  StegDrawnElement goal
    = { .part = STEG_TREND_GOAL,
        .shape = STEG_DRAWN_PATH,
        .mark = -1,
        .level = self->figures->goal,
        .paint = { .outline = self->grid.palette->goal, .thickness = 2, .dashed = TRUE } };
  double          y = place_of (self, self->figures->goal);
  const StegPoint points[] = { { self->plot.x, y }, { steg_box_right (&self->plot), y } };

  if (self->figures->goal > 0)
    steg_drawing_add_path (self->grid.drawing, &goal, points, G_N_ELEMENTS (points));
}

static gboolean
is_known (const Frame *self, guint round)
{
  return round < self->figures->rounds->len && steg_trend_round (self->figures, round)->mean > 0;
}

/* What lies between the lowest and the highest area, from round @first to @last. */
static void
place_range (const Frame *self, guint first, guint last)
{
  const StegPalette    *palette = self->grid.palette;
  guint                 n = last - first + 1;
  g_autofree StegPoint *points = g_new (StegPoint, 2 * n);
  StegDrawnElement      range = { .part = STEG_TREND_RANGE,
                                  .shape = STEG_DRAWN_POLYGON,
                                  .mark = -1,
                                  .paint = { palette->level_fill[0], palette->grid, 1, FALSE } };

  for (guint i = 0; i < n; i++)
    {
      const StegTrendRound *round = steg_trend_round (self->figures, first + i);
      double                x = middle_of (self, first + i);

      points[i] = (StegPoint){ x, place_of (self, round->highest) };
      points[2 * n - 1 - i] = (StegPoint){ x, place_of (self, round->lowest) };
    }
  range.paint.fill.alpha = 0.6f;
  steg_drawing_add_path (self->grid.drawing, &range, points, 2 * n);
}

static void
place_line (const Frame *self, guint first, guint last)
{
  StegDrawnElement      line = { .part = STEG_TREND_LINE, .shape = STEG_DRAWN_PATH, .mark = -1 };
  g_autofree StegPoint *points = g_new (StegPoint, last - first + 1);

  line.paint = (StegPaint){ .outline = self->grid.palette->level_outline, .thickness = 2.4 };
  for (guint i = first; i <= last; i++)
    points[i - first] = (StegPoint){ middle_of (self, i),
                                     place_of (self, steg_trend_round (self->figures, i)->mean) };
  if (last > first)
    steg_drawing_add_path (self->grid.drawing, &line, points, last - first + 1);
}

/* Each stretch of rounds that say something; a round that does not is a gap. */
static void
each_stretch (const Frame *self, void (*place) (const Frame *self, guint first, guint last))
{
  for (guint first = 0; first < self->figures->rounds->len; first++)
    {
      guint last = first;

      if (!is_known (self, first))
        continue;
      while (is_known (self, last + 1))
        last++;
      place (self, first, last);
      first = last;
    }
}

static void
place_point (const Frame *self, guint position)
{
  const StegTrendRound *round = steg_trend_round (self->figures, position);
  double                size = MAX (self->em * POINT_SIZE, 5);
  StegDrawnElement      point = { .part = STEG_TREND_POINT, .mark = (int) position };

  point.shape = STEG_DRAWN_BOX;
  point.radius = size / 2;
  point.box = (StegBox){ middle_of (self, position) - size / 2,
                         place_of (self, round->mean) - size / 2, size, size };
  point.paint
    = (StegPaint){ self->grid.palette->level_outline, self->grid.palette->background, 1, FALSE };
  steg_drawing_add (self->grid.drawing, &point);
}

/* The mean above its point, unless another value stands there. @taken: left of this is free. */
static void
place_value (const Frame *self, guint position, double *taken)
{
  const StegTrendRound *round = steg_trend_round (self->figures, position);
  StegDrawnElement      value = { .part = STEG_TREND_VALUE, .mark = (int) position };
  StegTextExtent        extent;
  double                above = self->em * POINT_SIZE, y = place_of (self, round->mean);

  value.shape = STEG_DRAWN_TEXT;
  value.text = round->value;
  value.style = steg_chart_style (self->grid.palette, VALUE_SIZE, TRUE, &self->grid.palette->text);
  extent = steg_ink_measure (self->grid.ink, round->value, &value.style, 0, 0);
  value.box
    = (StegBox){ middle_of (self, position) - extent.width / 2 - 1,
                 y - above - ceil (extent.height), ceil (extent.width) + 2, ceil (extent.height) };
  value.style.across = STEG_ALIGN_CENTRE;
  if (value.box.y < self->plot.y)
    value.box.y = y + above;
  if (steg_box_right (&value.box) > *taken || value.box.x < self->plot.x)
    return;
  *taken = value.box.x - 2;
  steg_drawing_add (self->grid.drawing, &value);
}

static void
place_name (const Frame *self, guint position)
{
  g_autofree char *letter = steg_key_letter (position);
  StegDrawnElement name = { .part = STEG_TREND_ROUND,
                            .shape = STEG_DRAWN_TEXT,
                            .mark = (int) position,
                            .text = steg_trend_round (self->figures, position)->name,
                            .style = name_style (self) };
  double           padding = self->is_keyed ? 0 : NAME_PADDING;

  if (self->is_keyed)
    name.text = steg_drawing_keep (self->grid.drawing, letter);
  name.box
    = (StegBox){ self->plot.x + position * self->grid.column + padding,
                 steg_box_bottom (&self->plot) + self->em * HEADING_GAP / 2,
                 self->grid.column - 2 * padding, self->heading - self->em * HEADING_GAP / 2 };
  steg_drawing_add (self->grid.drawing, &name);
}

static void
place_round (const Frame *self, guint position)
{
  const StegTrendRound *round = steg_trend_round (self->figures, position);
  StegMark              mark = { round->identity, round->spoken };
  double                bottom = steg_box_bottom (&self->plot) + self->heading;

  if (self->has_table)
    bottom = steg_box_bottom (&self->grid.cells);
  mark.box = (StegBox){ self->plot.x + position * self->grid.column, self->plot.y,
                        self->grid.column, bottom - self->plot.y };
  steg_drawing_add_mark (self->grid.drawing, &mark);
  place_name (self, position);
  if (round->mean > 0)
    place_point (self, position);
}

static void
place_table (const Frame *self)
{
  guint n_rounds = self->figures->rounds->len;

  for (guint row = 0; row < self->figures->areas->len; row++)
    {
      steg_grid_place_name (&self->grid, row, self->figures->areas->pdata[row], FALSE,
                            STEG_TREND_AREA);
      for (guint column = 0; column < n_rounds; column++)
        steg_grid_place_level (&self->grid, column, row,
                               g_array_index (self->figures->cells, int, row *n_rounds + column),
                               STEG_TREND_CELL, (int) column);
    }
}

#define N_ENTRIES 3

static void
list_entries (const StegTrend *figures, const StegPalette *palette, StegLegendEntry *entries)
{
  const StegPaint mean = { .outline = palette->level_outline, .thickness = 2.4 };
  const StegPaint range = { palette->level_fill[0], palette->grid, 1, FALSE };
  const StegPaint goal = { .outline = palette->goal, .thickness = 2, .dashed = TRUE };

  entries[0] = (StegLegendEntry){ figures->words.mean, STEG_DRAWN_LINE, 1.2, 0, mean };
  entries[1] = (StegLegendEntry){ figures->words.range, STEG_DRAWN_BOX, 0.9, 0, range };
  entries[2] = (StegLegendEntry){ figures->goal > 0 ? figures->words.goal : NULL, STEG_DRAWN_LINE,
                                  1.4, 0, goal };
}

/* Adds the legend. Returns: the room below it. */
static StegBox
place_legend (const Frame *self, const StegBox *box)
{
  StegLegendEntry entries[N_ENTRIES];

  list_entries (self->figures, self->grid.palette, entries);
  return steg_legend_head (self->grid.drawing, self->grid.ink, self->grid.palette, box, entries,
                           N_ENTRIES);
}

static void
place_all (const Frame *self)
{
  guint  n_rounds = self->figures->rounds->len;
  double taken = steg_box_right (&self->plot);

  for (guint i = 0; i < self->figures->levels->len; i++)
    place_level (self, i);
  each_stretch (self, place_range);
  place_goal (self);
  each_stretch (self, place_line);
  for (guint i = 0; i < n_rounds; i++)
    place_round (self, i);
  for (guint i = n_rounds; i-- > 0;)
    if (is_known (self, i))
      place_value (self, i, &taken);
  if (self->has_table)
    place_table (self);
}

static void
init_key (StegKey *key, const Frame *self, double width)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (guint i = 0; i < self->figures->rounds->len; i++)
    g_ptr_array_add (names, (gpointer) steg_trend_round (self->figures, i)->name);
  steg_key_init (key, self->grid.ink, self->grid.palette, (const char *const *) names->pdata,
                 names->len, width);
}

void
steg_trend_lay_out (StegChart         *chart,
                    StegDrawing       *drawing,
                    StegInk           *ink,
                    const StegPalette *palette,
                    const StegBox     *box)
{
  const StegTrend *figures = (const StegTrend *) chart;
  Frame            self = { .figures = figures,
                            .grid = { drawing, ink, palette, (int) figures->levels->len },
                            .em = palette->font_size };
  StegBox          room = place_legend (&self, box);
  g_auto (StegKey) key = { 0 };
  double below = 0;

  find_gutter (&self, &room);
  share_width (&self, &room);
  self.is_keyed = !measure_heading (&self);
  if (self.is_keyed)
    {
      init_key (&key, &self, room.width);
      below = steg_key_height (&key) + self.em * KEY_GAP;
      self.heading = self.em * (1.35 * NAME_SIZE + HEADING_GAP);
    }
  share_height (&self, &room, below);
  place_all (&self);
  for (guint i = 0; self.is_keyed && i < figures->rounds->len; i++)
    steg_key_place (&key, drawing, i,
                    (StegPoint){ room.x, steg_box_bottom (&room) - steg_key_height (&key) },
                    STEG_TREND_KEY, -1);
}

/* Heights in parts of the font size. */
#define AROUND 5.0
#define LEGEND_WIDTH 34.0
#define LEGEND_LINE 1.5
#define NAME_WIDTH 7.0
#define KEY_COLUMN 20.0
#define KEY_ROW 1.7

double
steg_trend_get_height (const StegChart *chart, double font_size, double width, gboolean is_least)
{
  const StegTrend *self = (const StegTrend *) chart;
  double           ems = width / font_size, height = AROUND;
  double           n_rounds = self->rounds->len;

  height += ceil (LEGEND_WIDTH / ems) * LEGEND_LINE;
  height += self->levels->len * (is_least ? LEAST_BAND : GOOD_BAND);
  if (ems * (1 - GUTTER) / n_rounds < NAME_WIDTH)
    height += ceil (n_rounds / MAX (floor (ems / KEY_COLUMN), 1)) * KEY_ROW;
  if (!is_least)
    height += self->areas->len * TABLE_ROW + TABLE_GAP;
  return height * font_size;
}
