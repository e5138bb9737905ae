/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-staircase-frame.h"

#include "chart/steg-staircase-legend.h"

#include <math.h>

/* Everything below is in parts of the font size. */
#define AREA_NAME_SIZE 0.93
#define LEVEL_TITLE_SIZE 0.93
#define LEVEL_NAME_SIZE 0.8
#define GUTTER_GAP 0.75
#define NAME_GAP 0.3
#define FOOTER_GAP 0.5
#define FOOTER_END 0.3
#define LEGEND_GAP 0.7
#define STRIP_LINE 0.35
#define WIDEST_STEP 13.0
#define TALLEST_BAND 9.5
#define TALLEST_ROW 4.2
#define NARROWEST_COLUMN 3.4

#define NAME_LINES 3

/* Parts of the chart's width. */
#define NARROW_GUTTER 0.17
#define WIDE_GUTTER 0.24
#define LYING_GUTTER 0.36

/* Left and right, and above and below a step. */
#define CELL_GAP 2.5
#define WIDEST_CELL_GAP 12.0

#define CELL_PADDING 3.0

/* Beyond the highest level, for the marks of single goals. */
#define GOAL_ROOM 3.0

double
steg_staircase_frame_smallest (const StegStaircaseFrame *self)
{
  return steg_chart_smallest (self->em);
}

static StegTextStyle
make_style (const StegStaircaseFrame *self, double size, gboolean bold, const StegColour *colour)
{
  return (StegTextStyle){ .size = self->em * size,
                          .smallest = steg_staircase_frame_smallest (self),
                          .bold = bold,
                          .lines = 1,
                          .colour = *colour };
}

static void
init_styles (StegStaircaseFrame *self)
{
  self->area_name = make_style (self, AREA_NAME_SIZE, TRUE, &self->palette->text);
  self->area_name.lines = NAME_LINES;
  self->level_title = make_style (self, LEVEL_TITLE_SIZE, TRUE, &self->palette->text);
  self->level_name = make_style (self, LEVEL_NAME_SIZE, FALSE, &self->palette->dim);
  self->level_name.lines = 2;
}

/* The level of the one goal line, 0 when goals are marked one by one. */
static int
find_goal (const StegStaircaseFigures *figures)
{
  if (figures->words.goal == NULL || figures->areas->len == 0)
    return 0;
  return CLAMP (steg_staircase_figures_area (figures, 0)->goal, 0, (int) figures->levels->len);
}

/* How wide the words of the levels are when they wrap at @limit. @is_whole: whether they fit. */
static double
widest_level (const StegStaircaseFrame *self, double limit, gboolean *is_whole)
{
  double widest = 0;

  *is_whole = TRUE;
  for (guint i = 0; i < self->figures->levels->len; i++)
    {
      const StegStaircaseLevel *level = steg_staircase_figures_level (self->figures, i);
      const char               *name = level->name != NULL ? level->name : level->title;
      StegTextExtent            title, below;

      title = steg_ink_measure (self->ink, level->title, &self->level_title, limit, 0);
      below = steg_ink_measure (self->ink, name, &self->level_name, limit, 0);
      widest = MAX (widest, MAX (title.width, below.width));
      *is_whole = *is_whole && !title.is_cut && below.size > self->level_name.smallest;
    }
  return ceil (MIN (widest, limit)) + 1;
}

/* The width of the levels' words beside the plot: little, so that the areas get the room, unless
 * the words would suffer. */
static double
find_gutter (const StegStaircaseFrame *self)
{
  gboolean is_whole;
  double   width = widest_level (self, self->box.width * NARROW_GUTTER, &is_whole);

  if (!is_whole)
    width = widest_level (self, self->box.width * WIDE_GUTTER, &is_whole);
  return width + self->em * GUTTER_GAP;
}

/* Finds the one size at which all names fit in @width, and the height and width that they take.
 * Returns: whether they do without losing anything. */
static gboolean
fit_names (StegStaircaseFrame *self, double width, double *widest, double *tallest)
{
  double   size = self->area_name.size;
  gboolean is_whole = TRUE;

  *widest = *tallest = 0;
  for (guint i = 0; i < self->figures->areas->len; i++)
    {
      const char    *name = steg_staircase_figures_area (self->figures, i)->name;
      StegTextExtent extent = steg_ink_measure (self->ink, name, &self->area_name, width, 0);

      size = MIN (size, extent.size);
      is_whole = is_whole && !extent.is_cut;
    }
  self->area_name.size = size;
  self->area_name.smallest = size;
  for (guint i = 0; i < self->figures->areas->len; i++)
    {
      const char    *name = steg_staircase_figures_area (self->figures, i)->name;
      StegTextExtent extent = steg_ink_measure (self->ink, name, &self->area_name, width, 0);

      *widest = MAX (*widest, extent.width);
      *tallest = MAX (*tallest, extent.height);
    }
  return is_whole;
}

/* Areas as columns. Returns: whether their names have room. */
static gboolean
stand (StegStaircaseFrame *self)
{
  double names, widest;

  self->gutter = find_gutter (self);
  self->pitch = (self->box.width - self->gutter) / MAX (self->figures->areas->len, 1);
  if (self->pitch < self->em * NARROWEST_COLUMN)
    return FALSE;
  if (!fit_names (self, self->pitch - 2 * NAME_GAP * self->em, &widest, &names))
    return FALSE;
  self->footer = names + self->em * (FOOTER_GAP + FOOTER_END);
  self->heading = 0;
  return TRUE;
}

static double
goal_label_height (const StegStaircaseFrame *self)
{
  return self->goal == 0 ? 0 : ceil (self->em * 1.4);
}

/* Measures what stands below a lying plot in columns of @width. */
static void
fit_levels (StegStaircaseFrame *self, double width)
{
  gboolean names_fit = TRUE;

  self->titles_fit = TRUE;
  for (guint i = 0; i < self->figures->levels->len; i++)
    {
      const StegStaircaseLevel *level = steg_staircase_figures_level (self->figures, i);
      StegTextExtent            extent;

      extent = steg_ink_measure (self->ink, level->title, &self->level_title, width, 0);
      self->titles_fit = self->titles_fit && !extent.is_cut;
      self->title_height = MAX (self->title_height, extent.height);
      if (level->name == NULL)
        continue;
      extent = steg_ink_measure (self->ink, level->name, &self->level_name, width, 0);
      names_fit = names_fit && !extent.is_cut;
      self->name_height = MAX (self->name_height, extent.height);
    }
  if (!names_fit)
    self->name_height = 0;
  self->footer = self->title_height + self->name_height + self->em * FOOTER_GAP;
}

/* Areas as rows. */
static void
lie (StegStaircaseFrame *self)
{
  double names, widest;

  init_styles (self);
  self->is_lying = TRUE;
  self->area_name.lines = 2;
  fit_names (self, self->box.width * LYING_GUTTER, &widest, &names);
  self->area_name.smallest = MIN (self->area_name.size, steg_staircase_frame_smallest (self));
  self->gutter = ceil (widest) + 1 + self->em * GUTTER_GAP;
  self->heading = goal_label_height (self);
  self->strip = self->goal == 0 ? GOAL_ROOM : ceil (self->em * STRIP_LINE * 2);
  self->band = (self->box.width - self->gutter - self->strip) / self->figures->levels->len;
  fit_levels (self, self->band - 2 * CELL_PADDING);
}

static void
share_height (StegStaircaseFrame *self)
{
  double height = self->box.height - self->legend - self->heading - self->footer;
  double rows, left_over;

  if (self->is_lying)
    {
      rows = MAX (self->figures->areas->len, 1);
      self->pitch = CLAMP (height / rows, 1, self->em * TALLEST_ROW);
      left_over = height - self->pitch * rows;
    }
  else
    {
      rows = self->figures->levels->len;
      self->strip = GOAL_ROOM;
      if (self->goal > 0)
        self->strip = goal_label_height (self) + ceil (self->em * STRIP_LINE);
      self->band = CLAMP ((height - self->strip) / rows, 1, self->em * TALLEST_BAND);
      left_over = height - self->strip - self->band * rows;
    }
  left_over = MAX (left_over, 0);
  self->plot.x = self->box.x + self->gutter;
  self->plot.y
    = self->box.y + self->legend + self->heading + (self->is_lying ? 0 : floor (left_over / 2));
  self->plot.width = self->box.width - self->gutter;
  self->plot.height = height - left_over;
}

void
steg_staircase_frame_init (StegStaircaseFrame         *self,
                           const StegStaircaseFigures *figures,
                           StegInk                    *ink,
                           const StegPalette          *palette,
                           const StegBox              *box)
{
  *self = (StegStaircaseFrame){ .figures = figures,
                                .palette = palette,
                                .ink = ink,
                                .box = *box,
                                .em = palette->font_size,
                                .goal = find_goal (figures) };
  init_styles (self);
  self->legend = steg_staircase_legend_height (self);
  if (self->legend > 0)
    self->legend += self->em * LEGEND_GAP;
  if (!stand (self))
    lie (self);
  share_height (self);
}

StegBox
steg_staircase_frame_level (const StegStaircaseFrame *self, int level)
{
  double passed = self->goal > 0 && level > self->goal ? self->strip : 0;

  if (self->is_lying)
    return (StegBox){ self->plot.x + (level - 1) * self->band + passed, self->plot.y, self->band,
                      self->plot.height };
  return (StegBox){ self->plot.x, steg_box_bottom (&self->plot) - level * self->band - passed,
                    self->plot.width, self->band };
}

StegBox
steg_staircase_frame_area (const StegStaircaseFrame *self, guint position)
{
  if (self->is_lying)
    return (StegBox){ self->box.x, self->plot.y + position * self->pitch, self->box.width,
                      self->pitch };
  return (StegBox){ self->plot.x + position * self->pitch, self->plot.y, self->pitch,
                    self->plot.height + self->footer };
}

/* @box with its edges in the middle of pixels, so that thin outlines are sharp. */
static StegBox
sharpen (const StegBox *box)
{
  double left = floor (box->x) + 0.5, top = floor (box->y) + 0.5;

  return (StegBox){ left, top, MAX (floor (steg_box_right (box)) - 0.5 - left, 1),
                    MAX (floor (steg_box_bottom (box)) - 0.5 - top, 1) };
}

StegBox
steg_staircase_frame_cell (const StegStaircaseFrame *self, guint position, int level)
{
  StegBox row = steg_staircase_frame_level (self, level);
  StegBox area = steg_staircase_frame_area (self, position);
  StegBox cell;
  double  gap;

  if (self->is_lying)
    {
      cell = (StegBox){ row.x, area.y, row.width, area.height };
      cell = steg_box_inset (&cell, CELL_GAP, MIN (CELL_GAP, self->pitch / 8));
      return sharpen (&cell);
    }
  gap = CLAMP (self->pitch * 0.06, CELL_GAP, WIDEST_CELL_GAP);
  gap = MAX (gap, (self->pitch - self->em * WIDEST_STEP) / 2);
  cell = (StegBox){ area.x, row.y, area.width, row.height };
  cell = steg_box_inset (&cell, gap, MIN (CELL_GAP, self->band / 8));
  return sharpen (&cell);
}

StegBox
steg_staircase_frame_area_name (const StegStaircaseFrame *self, guint position)
{
  StegBox area = steg_staircase_frame_area (self, position);

  if (self->is_lying)
    return (StegBox){ self->box.x, area.y, self->gutter - self->em * GUTTER_GAP, area.height };
  return (StegBox){ area.x + NAME_GAP * self->em,
                    steg_box_bottom (&self->plot) + self->em * FOOTER_GAP,
                    area.width - 2 * NAME_GAP * self->em,
                    self->footer - self->em * (FOOTER_GAP + FOOTER_END) };
}
