/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-line-layout.h"

#include "chart/steg-line-scale.h"

#include <math.h>

/* In parts of the font size. */
#define NUMBER_SIZE 0.78
#define UNIT_SIZE 0.82
#define VALUE_SIZE 0.86
#define SPAN_SIZE 0.78
#define LINE_HEIGHT 1.5
#define GUTTER_GAP 0.5
#define STEP 2.4
#define DAY_GAP 1.0
#define POINT_SIZE 0.5
#define OFF_SIZE 0.8

/* Closer together, readings have no points of their own. */
#define LEAST_PITCH 5.0

#define LEAST_POINT 4.0

typedef struct
{
  const StegLine    *figures;
  StegDrawing       *drawing;
  StegInk           *ink;
  const StegPalette *palette;
  double             em;
  StegBox            plot;
  double             spans; /* height of their names at the top of the plot */
  StegValueScale     values;
  StegDayScale       days;
} Frame;

static double
place_of_day (const Frame *self, StegDate day)
{
  double part = (double) (day - self->days.from) / (self->days.to - self->days.from);

  return self->plot.x + self->plot.width * CLAMP (part, 0, 1);
}

static double
place_of_value (const Frame *self, double value)
{
  double part = (value - self->values.from) / (self->values.to - self->values.from);

  return steg_box_bottom (&self->plot) - (self->plot.height - self->spans) * part;
}

static StegPoint
place_of_reading (const Frame *self, guint position)
{
  const StegLineReading *reading = steg_line_reading (self->figures, position);

  return (StegPoint){ place_of_day (self, reading->on), place_of_value (self, reading->value) };
}

static StegTextStyle
style_of (const Frame *self, double size, StegAlign across)
{
  StegTextStyle style = steg_chart_style (self->palette, size, FALSE, &self->palette->dim);

  style.across = across;
  return style;
}

static char *
write_value (const Frame *self, double value)
{
  /* Nought has no sign, however it was reached. */
  return steg_catalogue_format_number (self->figures->catalogue, ABS (value) < 1e-9 ? 0 : value,
                                       self->values.decimals);
}

static void
fit_values (Frame *self)
{
  double least = steg_line_reading (self->figures, 0)->value, most = least;

  for (guint i = 1; i < self->figures->readings->len; i++)
    {
      double value = steg_line_reading (self->figures, i)->value;

      least = MIN (least, value);
      most = MAX (most, value);
    }
  if (self->figures->has_goal)
    {
      least = MIN (least, self->figures->goal);
      most = MAX (most, self->figures->goal);
    }
  self->values = steg_value_scale_new (
    least, most, (guint) MAX ((self->plot.height - self->spans) / (self->em * STEP), 2));
}

/* The width of the numbers along the scale. */
static double
measure_gutter (const Frame *self)
{
  StegTextStyle style = style_of (self, NUMBER_SIZE, STEG_ALIGN_END);
  double        widest = 0;

  for (double value = self->values.from; value <= self->values.to + self->values.step / 2;
       value += self->values.step)
    {
      g_autofree char *text = write_value (self, value);

      widest = MAX (widest, steg_ink_measure (self->ink, text, &style, 0, 0).width);
    }
  return ceil (widest) + 1 + self->em * GUTTER_GAP;
}

static double
measure_day (const Frame *self)
{
  StegTextStyle    style = style_of (self, NUMBER_SIZE, STEG_ALIGN_CENTRE);
  g_autofree char *text
    = steg_day_scale_label (&self->days, self->days.to, self->figures->catalogue);

  return steg_ink_measure (self->ink, text, &style, 0, 0).width + self->em * DAY_GAP;
}

static void
fit_days (Frame *self)
{
  const StegLine *figures = self->figures;
  StegDate        first = steg_line_reading (figures, 0)->on;
  StegDate        last = steg_line_reading (figures, figures->readings->len - 1)->on;
  guint           ticks = 1;

  self->days = (StegDayScale){ first, last, 1, 0 };
  ticks = (guint) MAX (self->plot.width / measure_day (self), 1);
  self->days = steg_day_scale_new (first, last, ticks);
}

static gboolean
is_in_view (const Frame *self, const StegLineSpan *span)
{
  const StegLine *figures = self->figures;

  return span->from <= steg_line_reading (figures, figures->readings->len - 1)->on
         && (span->to == STEG_DATE_NONE || span->to >= steg_line_reading (figures, 0)->on);
}

/* The room of a span behind the line. */
static StegBox
place_of_span (const Frame *self, const StegLineSpan *span)
{
  double left = place_of_day (self, span->from);
  double right = steg_box_right (&self->plot);

  if (span->to != STEG_DATE_NONE)
    right = place_of_day (self, span->to + 1);
  return (StegBox){ left, self->plot.y, right - left, self->plot.height };
}

static void
place_span (const Frame *self, const StegLineSpan *span, gboolean is_odd)
{
  StegBox          box = place_of_span (self, span);
  StegDrawnElement band = { .part = STEG_LINE_SPAN,
                            .shape = STEG_DRAWN_BOX,
                            .mark = -1,
                            .box = box,
                            .paint = { .fill = self->palette->band } };
  StegDrawnElement edge = { .part = STEG_LINE_SPAN,
                            .shape = STEG_DRAWN_LINE,
                            .mark = -1,
                            .box = { floor (box.x), box.y, 1, box.height },
                            .paint = { .outline = self->palette->grid, .thickness = 1 } };
  StegTextStyle    style = style_of (self, SPAN_SIZE, STEG_ALIGN_START);

  if (is_odd)
    steg_drawing_add (self->drawing, &band);
  if (span->from > self->days.from)
    steg_drawing_add (self->drawing, &edge);
  box = steg_box_inset (&box, self->em * GUTTER_GAP / 2, 0);
  box.height = self->spans;
  if (steg_chart_has_room (self->ink, span->name, &style, &box))
    steg_drawing_add_text (self->drawing, STEG_LINE_SPAN_NAME, -1, &box, span->name, &style);
}

static void
place_spans (const Frame *self)
{
  for (guint i = 0; i < self->figures->spans->len; i++)
    {
      const StegLineSpan *span = &g_array_index (self->figures->spans, StegLineSpan, i);

      if (is_in_view (self, span))
        place_span (self, span, i % 2 == 0);
    }
}

static gboolean
has_spans (const Frame *self)
{
  for (guint i = 0; i < self->figures->spans->len; i++)
    if (is_in_view (self, &g_array_index (self->figures->spans, StegLineSpan, i)))
      return TRUE;
  return FALSE;
}

static void
place_number (const Frame *self, double value)
{
  g_autofree char *text = write_value (self, value);
  double           y = floor (place_of_value (self, value)), height = self->em * LINE_HEIGHT;
  StegTextStyle    style = style_of (self, NUMBER_SIZE, STEG_ALIGN_END);
  StegDrawnElement grid = { .part = STEG_LINE_GRID,
                            .shape = STEG_DRAWN_LINE,
                            .mark = -1,
                            .box = { self->plot.x, y, self->plot.width, 1 },
                            .paint = { .outline = self->palette->grid, .thickness = 1 } };
  double           gutter = measure_gutter (self), room = gutter - self->em * GUTTER_GAP;
  StegBox          box = { self->plot.x - gutter, y - height / 2, room, height };

  steg_drawing_add (self->drawing, &grid);
  steg_drawing_add_text (self->drawing, STEG_LINE_NUMBER, -1, &box, text, &style);
}

/* The days below the plot, as many as have room. */
static void
place_days (const Frame *self)
{
  StegTextStyle style = style_of (self, NUMBER_SIZE, STEG_ALIGN_CENTRE);
  double        taken = self->plot.x - self->em, bottom = steg_box_bottom (&self->plot);

  for (StegDate day = steg_day_scale_first (&self->days); day != STEG_DATE_NONE;
       day = steg_day_scale_next (&self->days, day))
    {
      g_autofree char *text = steg_day_scale_label (&self->days, day, self->figures->catalogue);
      double           x = floor (place_of_day (self, day));
      double           width = ceil (steg_ink_measure (self->ink, text, &style, 0, 0).width) + 2;
      StegDrawnElement tick = { .part = STEG_LINE_TICK,
                                .shape = STEG_DRAWN_LINE,
                                .mark = -1,
                                .box = { x, bottom, 1, self->em * 0.3 },
                                .paint = { .outline = self->palette->dim, .thickness = 1 } };
      StegBox          box = { x - width / 2, bottom + self->em * 0.35, width };

      box.height = self->em * LINE_HEIGHT;
      if (box.x < taken || steg_box_right (&box) > steg_box_right (&self->plot) + self->em / 2)
        continue;
      taken = steg_box_right (&box) + 2;
      steg_drawing_add (self->drawing, &tick);
      steg_drawing_add_text (self->drawing, STEG_LINE_DAY, -1, &box, text, &style);
    }
}

static void
place_goal (const Frame *self)
{
  double           y = place_of_value (self, self->figures->goal);
  const StegPoint  points[] = { { self->plot.x, y }, { steg_box_right (&self->plot), y } };
  StegDrawnElement goal
    = { .part = STEG_LINE_GOAL,
        .shape = STEG_DRAWN_PATH,
        .mark = -1,
        .paint = { .outline = self->palette->goal, .thickness = 2, .dashed = TRUE } };

  if (self->figures->has_goal)
    steg_drawing_add_path (self->drawing, &goal, points, G_N_ELEMENTS (points));
}

/* Lines between readings that nothing is missing between. */
static void
place_stretches (const Frame *self)
{
  guint                 n = self->figures->readings->len, first = 0;
  g_autofree StegPoint *points = g_new (StegPoint, n);
  StegDrawnElement      line = { .part = STEG_LINE_STRETCH, .shape = STEG_DRAWN_PATH, .mark = -1 };

  line.paint = (StegPaint){ .outline = self->palette->level_outline, .thickness = 2 };
  for (guint i = 0; i < n; i++)
    points[i] = place_of_reading (self, i);
  for (guint i = 1; i <= n; i++)
    if (i == n || steg_line_reading (self->figures, i)->is_after_gap)
      {
        if (i - first >= 2)
          steg_drawing_add_path (self->drawing, &line, points + first, i - first);
        first = i;
      }
}

/* What a press belongs to: from half the way to the reading before to half the way to the next. */
static void
add_mark (const Frame *self, guint position)
{
  const StegLineReading *reading = steg_line_reading (self->figures, position);
  double                 x = place_of_reading (self, position).x;
  double                 left = self->plot.x, right = steg_box_right (&self->plot);
  StegMark               mark = { reading->identity, reading->spoken };

  if (position > 0)
    left = (place_of_reading (self, position - 1).x + x) / 2;
  if (position + 1 < self->figures->readings->len)
    right = (place_of_reading (self, position + 1).x + x) / 2;
  mark.box = (StegBox){ left, self->plot.y, right - left, self->plot.height };
  steg_drawing_add_mark (self->drawing, &mark);
}

static gboolean
has_points (const Frame *self)
{
  return self->plot.width / self->figures->readings->len >= LEAST_PITCH;
}

/* A disc; a hollow diamond where the goal is missed, so that it does not take a colour to see it.
 */
static void
place_point (const Frame *self, guint position)
{
  const StegLineReading *reading = steg_line_reading (self->figures, position);
  StegPoint              at = place_of_reading (self, position);
  double                 size = MAX (self->em * POINT_SIZE, LEAST_POINT);
  StegDrawnElement       point = { .part = STEG_LINE_POINT, .mark = (int) position };

  point.shape = STEG_DRAWN_BOX;
  point.radius = size / 2;
  point.paint = (StegPaint){ self->palette->level_outline, self->palette->background, 1, FALSE };
  if (reading->is_off_goal)
    {
      size = MAX (self->em * OFF_SIZE, LEAST_POINT);
      point.part = STEG_LINE_OFF;
      point.shape = STEG_DRAWN_DIAMOND;
      point.paint = (StegPaint){ self->palette->background, self->palette->late, 1.6, FALSE };
    }
  point.box = (StegBox){ at.x - size / 2, at.y - size / 2, size, size };
  if (has_points (self) || position + 1 == self->figures->readings->len)
    steg_drawing_add (self->drawing, &point);
}

/* Whether the line comes down to the reading from both sides, so that there is more room below. */
static gboolean
is_valley (const Frame *self, guint position)
{
  double   own = steg_line_reading (self->figures, position)->value;
  gboolean before = position == 0 || steg_line_reading (self->figures, position - 1)->value > own;
  gboolean after = position + 1 == self->figures->readings->len
                   || steg_line_reading (self->figures, position + 1)->value > own;

  return before && after && self->figures->readings->len > 1;
}

static gboolean
is_on_goal_line (const Frame *self, double top, double height)
{
  double goal = place_of_value (self, self->figures->goal);

  return self->figures->has_goal && goal > top - 2 && goal < top + height + 2;
}

/* Whether the value of a reading at @y stands better below its point: where there is no room above,
 * or the line or the goal runs there and not below. */
static gboolean
is_better_below (const Frame *self, guint position, double y, double away, double height)
{
  double   above = y - away - height, below = y + away;
  gboolean has_room = below + height < steg_box_bottom (&self->plot);

  if (above < self->plot.y + self->spans)
    return TRUE;
  if (!has_room || is_on_goal_line (self, below, height))
    return FALSE;
  return is_valley (self, position) || is_on_goal_line (self, above, height);
}

/* The value above its point, or below it, unless another value stands there. @taken: left of this
 * is free. */
static void
place_value (const Frame *self, guint position, double *taken)
{
  const StegLineReading *reading = steg_line_reading (self->figures, position);
  const StegPalette     *palette = self->palette;
  StegTextStyle          style = steg_chart_style (palette, VALUE_SIZE, TRUE, &palette->text);
  StegPoint              at = place_of_reading (self, position);
  StegTextExtent         extent = steg_ink_measure (self->ink, reading->text, &style, 0, 0);
  double                 away = self->em * OFF_SIZE / 2 + 1, width = ceil (extent.width) + 2;
  double                 height = ceil (extent.height);
  StegBox                box = { at.x - width / 2, at.y - away - height, width, height };

  style.across = STEG_ALIGN_CENTRE;
  box.x = CLAMP (box.x, self->plot.x, MAX (steg_box_right (&self->plot) - width, self->plot.x));
  if (is_better_below (self, position, at.y, away, height))
    box.y = at.y + away;
  if (steg_box_right (&box) > *taken)
    return;
  *taken = box.x - self->em / 2;
  steg_drawing_add_text (self->drawing, STEG_LINE_VALUE, (int) position, &box, reading->text,
                         &style);
}

static void
place_readings (const Frame *self)
{
  guint  n = self->figures->readings->len;
  double taken = steg_box_right (&self->plot) + 1;

  place_stretches (self);
  for (guint i = 0; i < n; i++)
    {
      add_mark (self, i);
      place_point (self, i);
    }
  for (guint i = n; i-- > 0;)
    place_value (self, i, &taken);
}

#define N_ENTRIES 2

static void
list_entries (const StegLine *figures, const StegPalette *palette, StegLegendEntry *entries)
{
  const StegPaint goal = { .outline = palette->goal, .thickness = 2, .dashed = TRUE };
  const StegPaint off = { palette->background, palette->late, 1.6, FALSE };
  gboolean        any_off = FALSE;

  for (guint i = 0; i < figures->readings->len; i++)
    any_off = any_off || steg_line_reading (figures, i)->is_off_goal;
  entries[0] = (StegLegendEntry){ any_off ? figures->words.off_goal : NULL, STEG_DRAWN_DIAMOND, 0.7,
                                  0, off };
  entries[1] = (StegLegendEntry){ figures->has_goal ? figures->words.goal : NULL, STEG_DRAWN_LINE,
                                  1.4, 0, goal };
}

/* The unit stands over the scale, at the left of the chart. */
static void
place_unit (Frame *self)
{
  StegTextStyle style = style_of (self, UNIT_SIZE, STEG_ALIGN_START);
  StegBox       box = { self->plot.x, self->plot.y, self->plot.width, self->em * LINE_HEIGHT };

  if (self->figures->words.unit == NULL)
    return;
  style.lines = 2;
  box.height = MAX (
    box.height,
    ceil (steg_ink_measure (self->ink, self->figures->words.unit, &style, box.width, 0).height));
  steg_drawing_add_text (self->drawing, STEG_LINE_UNIT, -1, &box, self->figures->words.unit,
                         &style);
  self->plot.y += box.height;
  self->plot.height -= box.height;
}

/* Divides what the legend leaves. */
static void
share (Frame *self)
{
  double gutter;

  place_unit (self);
  self->plot.y += self->em * LINE_HEIGHT / 2;
  self->plot.height = MAX (self->plot.height - self->em * LINE_HEIGHT * 1.8, 1);
  if (has_spans (self))
    self->spans = MIN (self->em * LINE_HEIGHT, self->plot.height / 3);
  fit_values (self);
  gutter = measure_gutter (self);
  self->plot.x += gutter;
  self->plot.width = MAX (self->plot.width - gutter - self->em / 2, 1);
  fit_days (self);
}

void
steg_line_lay_out (StegChart         *chart,
                   StegDrawing       *drawing,
                   StegInk           *ink,
                   const StegPalette *palette,
                   const StegBox     *box)
{
  Frame           self = { .figures = (const StegLine *) chart,
                           .drawing = drawing,
                           .ink = ink,
                           .palette = palette,
                           .em = palette->font_size };
  StegLegendEntry entries[N_ENTRIES];

  list_entries (self.figures, palette, entries);
  self.plot = steg_legend_head (drawing, ink, palette, box, entries, N_ENTRIES);
  share (&self);
  place_spans (&self);
  for (double value = self.values.from; value <= self.values.to + self.values.step / 2;
       value += self.values.step)
    place_number (&self, value);
  place_days (&self);
  place_goal (&self);
  place_readings (&self);
}

/* Heights in parts of the font size. */
#define GOOD_HEIGHT 17.0
#define LEAST_HEIGHT 13.0

double
steg_line_get_height (const StegChart *chart, double font_size, double width, gboolean is_least)
{
  return font_size * (is_least ? LEAST_HEIGHT : GOOD_HEIGHT);
}
