/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-heat-layout.h"

#include "chart/steg-grid.h"
#include "chart/steg-key.h"

#include <math.h>

/* In parts of the font size. */
#define NAME_SIZE 0.86
#define HEADING_GAP 0.35
#define VERDICT_GAP 0.6
#define KEY_GAP 0.7
#define TALLEST_ROW 3.6
#define WIDEST_COLUMN 11.0

#define NAME_LINES 3

/* Part of the chart's width. */
#define GUTTER 0.34

/* Beside the name of a column. */
#define NAME_PADDING 2.0

typedef struct
{
  const StegHeat *figures;
  StegGrid        grid;
  double          em;
  double          heading; /* height of the names over the columns */
  gboolean        is_keyed;
  double          name_size; /* of all names over the columns; 0: not known yet */
} Frame;

static StegTextStyle
name_style (const Frame *self)
{
  StegTextStyle style
    = steg_chart_style (self->grid.palette, NAME_SIZE, TRUE, &self->grid.palette->text);

  style.across = STEG_ALIGN_CENTRE;
  style.down = STEG_ALIGN_END;
  style.lines = self->is_keyed ? 1 : NAME_LINES;
  if (self->name_size > 0 && !self->is_keyed)
    style.size = style.smallest = self->name_size;
  return style;
}

/* What the names over the columns need: their height, and in @size the one size at which all have
 * room. Returns: whether they do without losing anything. */
static gboolean
measure_names (Frame *self, double *size)
{
  StegTextStyle style = name_style (self);
  double        width = self->grid.column - 2 * NAME_PADDING;
  gboolean      is_whole = width > 0;

  self->heading = 0;
  *size = style.size;
  for (guint i = 0; i < self->figures->areas->len; i++)
    {
      StegTextExtent extent
        = steg_ink_measure (self->grid.ink, self->figures->areas->pdata[i], &style, width, 0);

      self->heading = MAX (self->heading, extent.height);
      *size = MIN (*size, extent.size);
      is_whole = is_whole && !extent.is_cut;
    }
  return is_whole;
}

/* Finds size and height of the names over the columns. Returns: whether they have room there. */
static gboolean
measure_heading (Frame *self)
{
  double   size;
  gboolean is_whole = measure_names (self, &size);

  self->name_size = size;
  measure_names (self, &size);
  self->heading = ceil (self->heading) + self->em * HEADING_GAP;
  return is_whole;
}

static guint
count_rows (const StegHeat *figures)
{
  return figures->aspects->len + 1;
}

static void
share_width (Frame *self, const StegBox *box)
{
  const StegHeat *figures = self->figures;
  double          limit = box->width * GUTTER, last;

  self->grid.gutter = steg_grid_measure_gutter (self->grid.ink, self->grid.palette,
                                                (const char *const *) figures->aspects->pdata,
                                                figures->aspects->len, limit);
  last = steg_grid_measure_gutter (self->grid.ink, self->grid.palette, &figures->words.verdict, 1,
                                   limit);
  self->grid.gutter = MAX (self->grid.gutter, last);
  self->grid.column
    = MIN ((box->width - self->grid.gutter) / figures->areas->len, self->em * WIDEST_COLUMN);
  self->grid.cells.x = box->x + self->grid.gutter;
  self->grid.cells.width = self->grid.column * figures->areas->len;
}

/* The row of verdicts stands a little apart. */
static StegGrid
verdict_grid (const Frame *self)
{
  StegGrid grid = self->grid;

  grid.cells.y += self->em * VERDICT_GAP;
  return grid;
}

static void
place_column_name (const Frame *self, guint column, StegDrawing *drawing)
{
  g_autofree char *letter = steg_key_letter (column);
  StegDrawnElement name = { .part = STEG_HEAT_AREA,
                            .shape = STEG_DRAWN_TEXT,
                            .mark = -1,
                            .text = self->figures->areas->pdata[column],
                            .style = name_style (self) };

  if (self->is_keyed)
    name.text = steg_drawing_keep (drawing, letter);
  name.box = (StegBox){ self->grid.cells.x + column * self->grid.column + NAME_PADDING / 2,
                        self->grid.cells.y - self->heading, self->grid.column - NAME_PADDING,
                        self->heading - self->em * HEADING_GAP };
  steg_drawing_add (drawing, &name);
}

static void
place_cell (const StegGrid *grid, const StegHeatCell *cell, guint column, guint row, int part)
{
  const StegMark mark = { cell->identity, cell->spoken, steg_grid_cell (grid, column, row) };

  steg_drawing_add_mark (grid->drawing, &mark);
  steg_grid_place_level (grid, column, row, cell->level, part, (int) grid->drawing->marks->len - 1);
}

static void
place_rows (const Frame *self)
{
  const StegHeat *figures = self->figures;
  StegGrid        last = verdict_grid (self);
  guint           n_areas = figures->areas->len, n_aspects = figures->aspects->len;

  for (guint row = 0; row < n_aspects; row++)
    {
      steg_grid_place_name (&self->grid, row, figures->aspects->pdata[row], FALSE,
                            STEG_HEAT_ASPECT);
      for (guint column = 0; column < n_areas; column++)
        place_cell (&self->grid,
                    &g_array_index (figures->cells, StegHeatCell, row * n_areas + column), column,
                    row, STEG_HEAT_CELL);
    }
  if (figures->words.verdict != NULL)
    steg_grid_place_name (&last, n_aspects, figures->words.verdict, TRUE, STEG_HEAT_ASPECT);
  for (guint column = 0; column < n_areas; column++)
    place_cell (&last, &g_array_index (figures->verdicts, StegHeatCell, column), column, n_aspects,
                STEG_HEAT_VERDICT);
}

static void
place_key (const Frame *self, const StegKey *key, StegPoint at)
{
  for (guint i = 0; i < self->figures->areas->len; i++)
    steg_key_place (key, self->grid.drawing, i, at, STEG_HEAT_KEY, -1);
}

static gboolean
any_cell (const StegHeat *figures, int level)
{
  for (guint i = 0; i < figures->cells->len; i++)
    if (g_array_index (figures->cells, StegHeatCell, i).level == level)
      return TRUE;
  return FALSE;
}

/* One sign for each level, and two for what is none. Returns: (of StegLegendEntry) owned. */
static GArray *
list_entries (const StegHeat *figures, const StegPalette *palette)
{
  GArray         *entries = g_array_new (FALSE, FALSE, sizeof (StegLegendEntry));
  StegLegendEntry entry = { .shape = STEG_DRAWN_BOX, .sign_width = 0.7, .radius = 2 };

  for (guint i = 0; i < figures->levels->len; i++)
    {
      guint strength = steg_palette_strength (i + 1, figures->levels->len);

      entry.word = figures->levels->pdata[i];
      entry.paint = (StegPaint){ palette->level_fill[strength], palette->level_outline,
                                 palette->stroke, FALSE };
      g_array_append_val (entries, entry);
    }
  entry.paint
    = (StegPaint){ .outline = palette->dim, .thickness = palette->stroke, .dashed = TRUE };
  entry.word = any_cell (figures, STEG_GRID_NOT_ASSESSED) ? figures->words.not_assessed : NULL;
  g_array_append_val (entries, entry);
  entry.paint.fill = palette->quiet;
  entry.word = any_cell (figures, STEG_GRID_NOT_APPLICABLE) ? figures->words.not_applicable : NULL;
  g_array_append_val (entries, entry);
  return entries;
}

/* Adds the legend. Returns: the room below it. */
static StegBox
place_legend (const Frame *self, const StegBox *box)
{
  g_autoptr (GArray) entries = list_entries (self->figures, self->grid.palette);

  return steg_legend_head (self->grid.drawing, self->grid.ink, self->grid.palette, box,
                           &g_array_index (entries, StegLegendEntry, 0), entries->len);
}

void
steg_heat_lay_out (StegChart         *chart,
                   StegDrawing       *drawing,
                   StegInk           *ink,
                   const StegPalette *palette,
                   const StegBox     *box)
{
  const StegHeat *figures = (const StegHeat *) chart;
  Frame           self = { .figures = figures,
                           .grid = { drawing, ink, palette, (int) figures->levels->len },
                           .em = palette->font_size };
  StegBox         room = place_legend (&self, box);
  g_auto (StegKey) key = { 0 };
  double below = self.em * VERDICT_GAP;

  share_width (&self, &room);
  self.is_keyed = !measure_heading (&self);
  if (self.is_keyed)
    {
      steg_key_init (&key, ink, palette, (const char *const *) figures->areas->pdata,
                     figures->areas->len, room.width);
      below += steg_key_height (&key) + self.em * KEY_GAP;
      self.heading = self.em * (1.35 * NAME_SIZE + HEADING_GAP);
    }
  self.grid.cells.y = room.y + self.heading;
  self.grid.row
    = CLAMP ((room.height - self.heading - below) / count_rows (figures), 1, self.em * TALLEST_ROW);
  self.grid.cells.height = self.grid.row * count_rows (figures);
  for (guint i = 0; i < figures->areas->len; i++)
    place_column_name (&self, i, drawing);
  place_rows (&self);
  if (self.is_keyed)
    place_key (&self, &key,
               (StegPoint){ room.x, steg_box_bottom (&self.grid.cells)
                                      + self.em * (VERDICT_GAP + KEY_GAP) });
}

/* Heights in parts of the font size. */
#define GOOD_ROW 3.0
#define LEAST_ROW 2.9
#define AROUND 5.5
#define LINE 1.5
#define ENTRY 8.0
#define KEY_COLUMN 18.0
#define KEY_ROW 1.7

double
steg_heat_get_height (const StegChart *chart, double font_size, double width, gboolean is_least)
{
  const StegHeat *self = (const StegHeat *) chart;
  double          row = is_least ? LEAST_ROW : GOOD_ROW;
  double          legend = ceil ((self->levels->len + 2) * ENTRY * font_size / width) * LINE;
  double          columns = MAX (floor (width / (KEY_COLUMN * font_size)), 1);
  double          keys = ceil (self->areas->len / columns);

  if (width * (1 - GUTTER) / self->areas->len > KEY_COLUMN * font_size)
    keys = 0;
  return (AROUND + legend + count_rows (self) * row + keys * KEY_ROW) * font_size;
}
