/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-staircase-place.h"

#include "chart/steg-staircase-legend.h"

#include <math.h>
#include <stdlib.h>

/* In parts of the font size. */
#define NUMBER_SIZE 1.45
#define CHANGE_SIZE 0.8
#define CHANGE_WIDTH 2.2
#define WORD_SIZE 0.82
#define GOAL_LABEL_SIZE 0.9
#define GOAL_THICKNESS 0.18
#define GOAL_TIP 0.6
#define LINE_HEIGHT 1.35
#define GUTTER_GAP 0.75
#define FOOTER_GAP 0.5
#define RADIUS 0.3

#define CELL_PADDING 3.0

/* Levels are far fewer; the texts outlive every layout. */
static const char *const DIGITS[] = { "0", "1", "2", "3", "4", "5", "6", "7", "8", "9" };

/* One area while it is placed. */
typedef struct
{
  const StegStaircaseFrame *frame;
  const StegStaircaseArea  *area;
  guint                     position;
  StegDrawing              *drawing;
} Place;

static StegTextStyle
centred (const StegStaircaseFrame *frame, double size, gboolean bold, const StegColour *colour)
{
  return (StegTextStyle){ .size = frame->em * size,
                          .smallest = steg_staircase_frame_smallest (frame),
                          .bold = bold,
                          .across = STEG_ALIGN_CENTRE,
                          .down = STEG_ALIGN_CENTRE,
                          .lines = 1,
                          .colour = *colour };
}

/* Whether @text stands in @box without losing anything. */
static gboolean
has_room (const StegStaircaseFrame *frame,
          const char               *text,
          const StegTextStyle      *style,
          const StegBox            *box)
{
  StegTextExtent extent;

  if (steg_box_is_empty (box))
    return FALSE;
  extent = steg_ink_measure (frame->ink, text, style, box->width, box->height);
  return !extent.is_cut && extent.height <= box->height + 0.01 && extent.width <= box->width + 0.01;
}

static void
add_text (StegDrawing         *drawing,
          StegStaircasePart    part,
          int                  area,
          int                  level,
          const StegBox       *box,
          const char          *text,
          const StegTextStyle *style)
{
  StegDrawnElement element = { .part = part,
                               .shape = STEG_DRAWN_TEXT,
                               .mark = area,
                               .level = level,
                               .box = *box,
                               .text = text,
                               .style = *style };

  steg_drawing_add (drawing, &element);
}

static void
add_shape (StegDrawing      *drawing,
           StegStaircasePart part,
           StegDrawnShape    shape,
           int               area,
           int               level,
           const StegBox    *box,
           const StegPaint  *paint)
{
  StegDrawnElement element
    = { .part = part, .shape = shape, .mark = area, .level = level, .box = *box, .paint = *paint };

  steg_drawing_add (drawing, &element);
}

static void
place_grid (const StegStaircaseFrame *frame, int level, StegDrawing *drawing)
{
  const StegPaint paint = { .outline = frame->palette->grid, .thickness = 1 };
  StegBox         row = steg_staircase_frame_level (frame, level);
  StegBox         line = { floor (row.x), row.y, 1, row.height };

  if (!frame->is_lying)
    line = (StegBox){ row.x, floor (steg_box_bottom (&row)), row.width, 1 };
  add_shape (drawing, STEG_STAIRCASE_GRID, STEG_DRAWN_LINE, -1, level, &line, &paint);
}

/* Title and name of a level, one under the other, in the middle of its row. */
static void
place_level_standing (const StegStaircaseFrame *frame, int level, StegDrawing *drawing)
{
  const StegStaircaseLevel *words
    = steg_staircase_figures_level (frame->figures, (guint) level - 1);
  StegBox        row = steg_staircase_frame_level (frame, level);
  StegTextStyle  title = frame->level_title, name = frame->level_name;
  double         width = frame->gutter - frame->em * GUTTER_GAP;
  StegTextExtent above, below = { 0 };
  StegBox        box = { frame->box.x, row.y, width, row.height };

  title.across = name.across = STEG_ALIGN_END;
  above = steg_ink_measure (frame->ink, words->title, &title, width, 0);
  if (words->name != NULL)
    below = steg_ink_measure (frame->ink, words->name, &name, width, 0);
  if (below.is_cut || above.height + below.height > row.height)
    below.height = 0;
  box.height = MIN (above.height, row.height);
  box.y += (row.height - above.height - below.height) / 2;
  box.y = MAX (box.y, row.y);
  add_text (drawing, STEG_STAIRCASE_LEVEL_TITLE, -1, level, &box, words->title, &title);
  if (below.height <= 0)
    return;
  box.y += above.height;
  box.height = below.height;
  add_text (drawing, STEG_STAIRCASE_LEVEL_NAME, -1, level, &box, words->name, &name);
}

/* Below the plot, as far as all levels have room for it. */
static void
place_level_lying (const StegStaircaseFrame *frame, int level, StegDrawing *drawing)
{
  const StegStaircaseLevel *words
    = steg_staircase_figures_level (frame->figures, (guint) level - 1);
  StegBox       column = steg_staircase_frame_level (frame, level);
  StegBox       box = steg_box_inset (&column, CELL_PADDING, 0);
  StegTextStyle title = frame->level_title, name = frame->level_name;

  title.across = name.across = STEG_ALIGN_CENTRE;
  box.y = steg_box_bottom (&frame->plot) + frame->em * FOOTER_GAP;
  box.height = frame->title_height;
  add_text (drawing, STEG_STAIRCASE_LEVEL_TITLE, -1, level, &box,
            frame->titles_fit ? words->title : DIGITS[MIN (level, 9)], &title);
  box.y += frame->title_height;
  box.height = frame->name_height;
  if (words->name != NULL && frame->name_height > 0)
    add_text (drawing, STEG_STAIRCASE_LEVEL_NAME, -1, level, &box, words->name, &name);
}

static StegTextStyle
goal_style (const StegStaircaseFrame *frame)
{
  StegTextStyle style = centred (frame, GOAL_LABEL_SIZE, TRUE, &frame->palette->goal_text);

  style.across = STEG_ALIGN_START;
  style.down = STEG_ALIGN_END;
  return style;
}

static double
goal_thickness (const StegStaircaseFrame *frame)
{
  return MAX (frame->em * GOAL_THICKNESS, 2);
}

static void
place_goal_standing (const StegStaircaseFrame *frame, StegDrawing *drawing)
{
  const StegPaint line = { .outline = frame->palette->goal, .thickness = goal_thickness (frame) };
  const StegPaint tip = { .fill = frame->palette->goal };
  StegTextStyle   style = goal_style (frame);
  StegBox         row = steg_staircase_frame_level (frame, frame->goal);
  double          size = frame->em * GOAL_TIP, thick = line.thickness;
  StegBox         box = { row.x, floor (row.y - thick), row.width - size / 2, thick };

  add_shape (drawing, STEG_STAIRCASE_GOAL_LINE, STEG_DRAWN_LINE, -1, frame->goal, &box, &line);
  box = (StegBox){ steg_box_right (&row) - size, box.y + (thick - size) / 2, size, size };
  add_shape (drawing, STEG_STAIRCASE_GOAL_TIP, STEG_DRAWN_RIGHT, -1, frame->goal, &box, &tip);
  box = (StegBox){ row.x + 4, row.y - frame->strip, row.width - 4 - 2 * size,
                   floor (row.y - thick) - 1 - row.y + frame->strip };
  add_text (drawing, STEG_STAIRCASE_GOAL_LABEL, -1, frame->goal, &box, frame->figures->words.goal,
            &style);
}

static void
place_goal_lying (const StegStaircaseFrame *frame, StegDrawing *drawing)
{
  const StegPaint line = { .outline = frame->palette->goal, .thickness = goal_thickness (frame) };
  StegTextStyle   style = goal_style (frame);
  StegBox         column = steg_staircase_frame_level (frame, frame->goal);
  double          thick = line.thickness;
  double          x = steg_box_right (&column) + (frame->strip - thick) / 2;
  StegBox         box = { x, column.y - 3, thick, column.height + 3 };
  double          width
    = ceil (steg_ink_measure (frame->ink, frame->figures->words.goal, &style, 0, 0).width) + 1;

  add_shape (drawing, STEG_STAIRCASE_GOAL_LINE, STEG_DRAWN_LINE, -1, frame->goal, &box, &line);
  width = MIN (width, frame->box.width);
  box.x = CLAMP (x - width / 2, frame->box.x, steg_box_right (&frame->box) - width);
  box = (StegBox){ box.x, column.y - frame->heading, width, frame->heading - 4 };
  add_text (drawing, STEG_STAIRCASE_GOAL_LABEL, -1, frame->goal, &box, frame->figures->words.goal,
            &style);
}

void
steg_staircase_place_chart (const StegStaircaseFrame *frame, StegDrawing *drawing)
{
  int n_levels = (int) frame->figures->levels->len;

  steg_staircase_legend_place (frame, drawing);
  for (int level = 1; level <= n_levels; level++)
    {
      if (frame->goal == 0 || level != frame->goal + 1)
        place_grid (frame, level, drawing);
      if (frame->is_lying)
        place_level_lying (frame, level, drawing);
      else
        place_level_standing (frame, level, drawing);
    }
  if (frame->goal == 0)
    return;
  if (frame->is_lying)
    place_goal_lying (frame, drawing);
  else
    place_goal_standing (frame, drawing);
}

static void
add_cell (const Place *place, StegStaircasePart part, int level, const StegPaint *paint)
{
  StegBox cell = steg_staircase_frame_cell (place->frame, place->position, level);

  add_shape (place->drawing, part, STEG_DRAWN_BOX, (int) place->position, level, &cell, paint);
  g_array_index (place->drawing->elements, StegDrawnElement, place->drawing->elements->len - 1)
    .radius
    = place->frame->em * RADIUS;
}

/* Where a step's number and its change stand without touching: the change in the corner, beside the
 * number or above it. Returns: %FALSE when there is room for the number alone. */
static gboolean
share_cell (const Place *place, const StegBox *cell, StegBox *number, StegBox *change)
{
  double em = place->frame->em;
  double small = ceil (em * CHANGE_SIZE * LINE_HEIGHT) + 2;
  double beside = em * CHANGE_WIDTH + CELL_PADDING;
  double least = steg_staircase_frame_smallest (place->frame) * LINE_HEIGHT;

  *number = *cell;
  *change
    = (StegBox){ cell->x + CELL_PADDING, cell->y + 2, cell->width - 2 * CELL_PADDING, small - 2 };
  if (cell->height >= em * NUMBER_SIZE * LINE_HEIGHT + 2 * small)
    return TRUE;
  if (cell->width >= 2 * beside + em * NUMBER_SIZE)
    {
      *number = steg_box_inset (cell, beside, 0);
      change->height = MIN (small, cell->height);
      change->y = cell->y + (cell->height - change->height) / 2;
      change->x = steg_box_right (number);
      change->width = beside - CELL_PADDING;
      return TRUE;
    }
  number->y += small;
  number->height -= small;
  return number->height >= least;
}

static void
place_change (const Place *place, const StegBox *box, const StegColour *colour)
{
  const StegPaint  paint = { .fill = *colour };
  const char      *sign = place->area->change > 0 ? "+" : "\xe2\x88\x92";
  g_autofree char *text = g_strdup_printf ("%s%d", sign, abs (place->area->change));
  StegTextStyle    style = centred (place->frame, CHANGE_SIZE, TRUE, colour);
  StegDrawnShape   shape = place->area->change > 0 ? STEG_DRAWN_UP : STEG_DRAWN_DOWN;
  double           size = place->frame->em * 0.55;
  double           width;
  StegBox          arrow, words = *box;

  style.across = STEG_ALIGN_END;
  width = ceil (steg_ink_measure (place->frame->ink, text, &style, 0, 0).width) + 1;
  words.x = steg_box_right (box) - MIN (width, box->width);
  words.width = steg_box_right (box) - words.x;
  add_text (place->drawing, STEG_STAIRCASE_CHANGE, (int) place->position, place->area->level,
            &words, steg_drawing_keep (place->drawing, text), &style);
  arrow = (StegBox){ words.x - size - 2, box->y + (box->height - size) / 2, size, size };
  if (arrow.x >= box->x)
    add_shape (place->drawing, STEG_STAIRCASE_CHANGE_SIGN, shape, (int) place->position,
               place->area->level, &arrow, &paint);
}

/* The number on the uppermost step, with the change since the baseline. */
static void
place_number (const Place *place)
{
  const StegStaircaseFrame *frame = place->frame;
  int                       level = place->area->level;
  guint                     n_levels = frame->figures->levels->len;
  guint                     strength = steg_palette_strength ((guint) level, n_levels);
  const StegColour         *colour = &frame->palette->level_text[strength];
  StegBox                   cell = steg_staircase_frame_cell (frame, place->position, level);
  g_autofree char          *text = g_strdup_printf ("%d", level);
  StegTextStyle             style = centred (frame, NUMBER_SIZE, TRUE, colour);
  StegBox                   number = cell, change;

  if (place->area->change != 0 && share_cell (place, &cell, &number, &change))
    place_change (place, &change, colour);
  else
    number = cell;
  add_text (place->drawing, STEG_STAIRCASE_NUMBER, (int) place->position, level, &number,
            steg_drawing_keep (place->drawing, text), &style);
}

static void
place_steps (const Place *place)
{
  const StegPalette *palette = place->frame->palette;
  guint              n_levels = place->frame->figures->levels->len;

  for (int level = 1; level <= place->area->level; level++)
    {
      guint     strength = steg_palette_strength ((guint) level, n_levels);
      StegPaint paint = { .fill = palette->level_fill[strength],
                          .outline = palette->level_outline,
                          .thickness = palette->stroke };

      add_cell (place, STEG_STAIRCASE_STEP, level, &paint);
    }
}

static void
place_planned (const Place *place)
{
  const StegStaircaseFrame *frame = place->frame;
  const StegPalette        *palette = frame->palette;
  const char               *word = frame->figures->words.planned;
  const StegPaint           paint
    = { .outline = palette->planned, .thickness = palette->stroke * 1.3, .dashed = TRUE };
  StegTextStyle style = centred (frame, WORD_SIZE, FALSE, &palette->planned_text);

  for (int level = MAX (place->area->level, 0) + 1; level <= place->area->planned; level++)
    {
      StegBox cell = steg_staircase_frame_cell (frame, place->position, level);
      StegBox room = steg_box_inset (&cell, CELL_PADDING, 1);

      if (place->area->level == 0 && level == 1)
        continue;
      add_cell (place, STEG_STAIRCASE_PLANNED, level, &paint);
      if (word != NULL && has_room (frame, word, &style, &room))
        add_text (place->drawing, STEG_STAIRCASE_PLANNED_WORD, (int) place->position, level, &room,
                  word, &style);
    }
}

/* The empty place of an area that nobody has judged yet. */
static void
place_not_assessed (const Place *place)
{
  const StegStaircaseFrame *frame = place->frame;
  const StegPalette        *palette = frame->palette;
  const char               *word = frame->figures->words.not_assessed;
  const StegPaint           paint = { .outline = palette->dim, .thickness = palette->stroke };
  StegTextStyle             style = centred (frame, WORD_SIZE, FALSE, &palette->dim);
  StegBox                   cell = steg_staircase_frame_cell (frame, place->position, 1);
  StegBox                   room = steg_box_inset (&cell, CELL_PADDING, 1);

  style.lines = 2;
  add_cell (place, STEG_STAIRCASE_NOT_ASSESSED, 1, &paint);
  if (word == NULL || !has_room (frame, word, &style, &room))
    word = "\xe2\x80\x93";
  add_text (place->drawing, STEG_STAIRCASE_NOT_ASSESSED_WORD, (int) place->position, 1, &room, word,
            &style);
}

/* A goal of this area alone: a thick edge at the end of its step. */
static void
place_goal_mark (const Place *place)
{
  const StegStaircaseFrame *frame = place->frame;
  const StegPalette        *palette = frame->palette;
  const double              thick = goal_thickness (frame);
  const StegPaint           paint = { .outline = palette->goal, .thickness = thick };
  int                       goal = MIN (place->area->goal, (int) frame->figures->levels->len);
  StegBox                   cell, mark;

  if (goal <= 0 || frame->goal > 0)
    return;
  cell = steg_staircase_frame_cell (frame, place->position, goal);
  mark = (StegBox){ cell.x, cell.y - 1 - thick, cell.width, thick };
  if (frame->is_lying)
    mark = (StegBox){ steg_box_right (&cell) + 1, cell.y, thick, cell.height };
  add_shape (place->drawing, STEG_STAIRCASE_GOAL_MARK, STEG_DRAWN_LINE, (int) place->position, goal,
             &mark, &paint);
}

static void
place_name (const Place *place)
{
  StegTextStyle style = place->frame->area_name;
  StegBox       box = steg_staircase_frame_area_name (place->frame, place->position);

  style.across = place->frame->is_lying ? STEG_ALIGN_END : STEG_ALIGN_CENTRE;
  style.down = place->frame->is_lying ? STEG_ALIGN_CENTRE : STEG_ALIGN_START;
  add_text (place->drawing, STEG_STAIRCASE_AREA_NAME, (int) place->position, 0, &box,
            place->area->name, &style);
}

void
steg_staircase_place_area (const StegStaircaseFrame *frame, guint position, StegDrawing *drawing)
{
  const Place place
    = { frame, steg_staircase_figures_area (frame->figures, position), position, drawing };

  if (place.area->level > 0)
    {
      place_steps (&place);
      place_number (&place);
    }
  else
    place_not_assessed (&place);
  place_planned (&place);
  place_goal_mark (&place);
  place_name (&place);
}
