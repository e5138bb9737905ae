/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-timeline-paint.h"

#include "base/steg-holidays.h"
#include "chart/steg-timeline-links.h"

#define MARGIN 12
#define MARGIN_ABOVE 9
#define WORD_GAP 6
#define PILL_HEIGHT 19
#define FOCUS_RADIUS 7

typedef struct
{
  const StegTimelineLayout *layout;
  const StegTimelinePane   *pane;
  StegInk                  *ink;
  const StegPalette        *palette;
  StegBox                   body;
} Painter;

static void
fill (const Painter *self, const StegBox *box, StegColour colour)
{
  StegPaint paint = { .fill = colour };

  steg_ink_box (self->ink, box, 0, &paint);
}

static void
set_text (const Painter       *self,
          const StegBox       *box,
          const char          *text,
          const StegTextStyle *style,
          StegColour           colour)
{
  StegTextStyle coloured = *style;

  coloured.colour = colour;
  steg_ink_text (self->ink, box, text, &coloured);
}

/* A hairline: a box, because boxes are the cheapest thing to paint. */
static void
rule (const Painter *self, double x, double y, double width, double height)
{
  StegBox line = { x, y, MAX (width, self->palette->stroke), MAX (height, self->palette->stroke) };

  fill (self, &line, self->palette->grid);
}

static GArray *
list_bands (const Painter *self, gboolean wide)
{
  const StegTimeScale *scale = &self->layout->scale;
  const StegTimeWords *words = &self->layout->timeline->words.time;
  double               end = self->pane->x + self->body.width;

  return wide ? steg_time_scale_list_wide (scale, words, self->pane->x, end)
              : steg_time_scale_list_narrow (scale, words, self->pane->x, end);
}

/* The part of @band that is in view, with the height of @line. */
static StegBox
band_box (const Painter *self, const StegTimeBand *band, double y, double height)
{
  double left = self->body.x + MAX (band->start - self->pane->x, 0);
  double right = self->body.x + MIN (band->end - self->pane->x, self->body.width);

  return (StegBox){ left, y, MAX (right - left, 0), height };
}

static void
paint_stripes (const Painter *self)
{
  g_autoptr (GArray) bands = list_bands (self, FALSE);

  for (guint i = 0; i < bands->len; i++)
    {
      const StegTimeBand *band = &g_array_index (bands, StegTimeBand, i);
      StegBox             box = band_box (self, band, 0, self->pane->height);

      if (band->is_odd)
        fill (self, &box, self->palette->band);
    }
}

static void
shade (const Painter *self, StegDate from, StegDate to)
{
  double  left = MAX (steg_timeline_place_day (self->layout, self->pane, from), self->body.x);
  double  right = MIN (steg_timeline_place_day (self->layout, self->pane, to),
                       steg_box_right (&self->body));
  StegBox box = { left, self->layout->heading / 2, right - left,
                  self->pane->height - self->layout->heading / 2 };

  if (right > left)
    fill (self, &box, self->palette->band);
}

/* Where days can be seen: those on which nobody works, in one box as long as they follow upon each
 * other, and a line where each week begins. */
static void
paint_free_days (const Painter *self)
{
  const StegTimeScale *scale = &self->layout->scale;
  StegDate             first = steg_time_scale_day_at (scale, self->pane->x);
  StegDate             last = steg_time_scale_day_at (scale, self->pane->x + self->body.width);
  StegDate             begun = STEG_DATE_NONE;

  for (StegDate day = first; day <= last + 1; day++)
    {
      gboolean is_free = day <= last && steg_holidays_is_free (day);

      if (is_free && begun == STEG_DATE_NONE)
        begun = day;
      if (!is_free && begun != STEG_DATE_NONE)
        {
          shade (self, begun, day);
          begun = STEG_DATE_NONE;
        }
      if (day <= last && steg_date_weekday (day) == 1)
        rule (self, steg_timeline_place_day (self->layout, self->pane, day), self->body.y, 0,
              self->body.height);
    }
}

static double
today_place (const Painter *self)
{
  return steg_timeline_place_day (self->layout, self->pane, self->layout->timeline->today)
         + self->layout->scale.day / 2;
}

static gboolean
is_today_in_view (const Painter *self)
{
  double x = today_place (self);

  return x >= self->body.x && x <= steg_box_right (&self->body);
}

static void
paint_today_line (const Painter *self)
{
  double  width = 2 * self->layout->unit;
  StegBox line = { today_place (self) - width / 2, self->body.y, width, self->body.height };

  if (is_today_in_view (self))
    fill (self, &line, self->palette->today);
}

/* The pill with the word "Today"; empty when today is not in view. */
static StegBox
today_pill (const Painter *self)
{
  double u = self->layout->unit;
  double width
    = steg_ink_measure (self->ink, self->layout->timeline->words.today, &self->layout->narrow, 0, 0)
        .width
      + 2 * WORD_GAP * u + 4 * u;
  double  left = today_place (self) - width / 2;
  StegBox pill = { CLAMP (left, self->body.x, MAX (steg_box_right (&self->body) - width, 0)), 0,
                   width, PILL_HEIGHT * u };

  if (!is_today_in_view (self))
    return (StegBox){ 0 };
  pill.y = self->layout->heading / 4 - pill.height / 2 + 2 * u;
  return pill;
}

static void
paint_today_pill (const Painter *self)
{
  StegPaint     paint = { .fill = self->palette->today };
  StegTextStyle style = self->layout->narrow;
  StegBox       pill = today_pill (self);
  StegBox       stem = { today_place (self) - self->layout->unit, steg_box_bottom (&pill),
                         2 * self->layout->unit, self->body.y - steg_box_bottom (&pill) };

  if (steg_box_is_empty (&pill))
    return;
  fill (self, &stem, self->palette->today);
  steg_ink_box (self->ink, &pill, pill.height / 2, &paint);
  style.across = STEG_ALIGN_CENTRE;
  style.bold = TRUE;
  style.size *= 0.92;
  set_text (self, &pill, self->layout->timeline->words.today, &style, self->palette->today_text);
}

/* @label at the start of @box, or right of @taken where that is in the way; left out where it has
 * no room. */
static void
paint_band_label (const Painter       *self,
                  StegBox              box,
                  const StegBox       *taken,
                  const char          *label,
                  const StegTextStyle *style,
                  StegColour           colour)
{
  double  gap = WORD_GAP * self->layout->unit;
  double  right = steg_box_right (&box);
  double  width = steg_ink_measure (self->ink, label, style, 0, 0).width;
  StegBox words = { box.x + gap, box.y, width, box.height };

  if (steg_box_overlaps (&words, taken))
    words.x = steg_box_right (taken) + gap;
  if (steg_box_right (&words) > right)
    return;
  words.width += 1;
  set_text (self, &words, label, style, colour);
}

static void
paint_heading (const Painter *self)
{
  double        u = self->layout->unit;
  double        line = self->layout->heading / 2;
  StegBox       pill = today_pill (self);
  StegBox       stem = { today_place (self) - 2 * u, line, 4 * u, line };
  StegTextStyle wide = self->layout->wide;
  g_autoptr (GArray) wides = list_bands (self, TRUE);
  g_autoptr (GArray) narrows = list_bands (self, FALSE);

  for (guint i = 0; i < wides->len; i++)
    {
      const StegTimeBand *band = &g_array_index (wides, StegTimeBand, i);

      paint_band_label (self, band_box (self, band, 2 * u, line - 2 * u), &pill, band->label, &wide,
                        self->palette->text);
    }
  if (!is_today_in_view (self))
    stem = (StegBox){ 0 };
  for (guint i = 0; i < narrows->len; i++)
    {
      const StegTimeBand *band = &g_array_index (narrows, StegTimeBand, i);

      paint_band_label (self, band_box (self, band, line - 2 * u, line), &stem, band->label,
                        &self->layout->narrow, self->palette->dim);
    }
  paint_today_pill (self);
  rule (self, 0, self->layout->heading - self->palette->stroke, self->pane->width, 0);
}

/* The rows that are in view. Few, so they are looked through from the first. */
static void
paint_row_rules (const Painter *self)
{
  const GArray *rows = self->layout->rows;

  for (guint i = 0; i < rows->len; i++)
    {
      const StegTimelineRow *row = &g_array_index (rows, StegTimelineRow, i);
      double                 y = self->body.y + row->y + row->height - self->pane->y;

      if (y > self->body.y && y < self->pane->height)
        rule (self, 0, y - self->palette->stroke, self->pane->width, 0);
    }
}

/* A triangle that points to the title of a group, or down where its bars are below it. */
static void
paint_arrow (const Painter *self, const StegBox *title, gboolean is_collapsed)
{
  double    u = self->layout->unit;
  StegPoint at = { title->x + 3 * u, title->y + self->layout->group.size * 0.7 };
  StegPaint paint = { .fill = self->palette->dim };
  StegPoint right[] = {
    { at.x - 2 * u, at.y - 4 * u },
    { at.x + 3 * u, at.y },
    { at.x - 2 * u, at.y + 4 * u },
  };
  StegPoint down[] = {
    { at.x - 4 * u, at.y - 2 * u },
    { at.x + 4 * u, at.y - 2 * u },
    { at.x, at.y + 3 * u },
  };

  steg_ink_path (self->ink, is_collapsed ? right : down, 3, TRUE, &paint);
}

/* Where the title of @row begins. While its row goes on in view it stays, and is pushed out only by
 * the end of its row; on a sheet, which nobody scrolls, it is said again as it is. */
static double
title_top (const Painter *self, const StegTimelineRow *row)
{
  double margin = MARGIN_ABOVE * self->layout->unit;
  double top = self->body.y + row->y - self->pane->y;
  double most = self->pane->is_sheet ? self->body.y : top + row->height - row->least_height;

  return MAX (top, MIN (self->body.y, most)) + margin;
}

static void
paint_row_title (const Painter *self, guint place)
{
  const StegTimelineRow *row = &g_array_index (self->layout->rows, StegTimelineRow, place);

  double  u = self->layout->unit;
  StegBox box = { MARGIN * u, title_top (self, row), self->layout->side - 2 * MARGIN * u,
                  row->title_height + 1 };

  if (box.y > self->pane->height || row->y + row->height <= self->pane->y + 1)
    return;
  if (!self->pane->is_sheet && steg_timeline_layout_foldable_row (self->layout, place) >= 0)
    paint_arrow (self, &box,
                 g_array_index (self->layout->timeline->groups, StegTimelineGroup, row->group)
                   .is_collapsed);
  if (row->group >= 0)
    {
      box.x += STEG_TIMELINE_ARROW * u;
      box.width -= STEG_TIMELINE_ARROW * u;
    }
  set_text (self, &box, row->title, &self->layout->group, self->palette->text);
  if (row->subtitle == NULL)
    return;
  box.y += row->title_height;
  box.height = 0;
  set_text (self, &box, row->subtitle, &self->layout->subtitle, self->palette->dim);
}

static void
paint_side (const Painter *self)
{
  StegBox side = { 0, self->body.y, self->layout->side, self->body.height };

  steg_ink_push_clip (self->ink, &side);
  for (guint i = 0; i < self->layout->rows->len; i++)
    paint_row_title (self, i);
  steg_ink_pop_clip (self->ink);
  rule (self, self->layout->side - self->palette->stroke, 0, 0, self->pane->height);
}

static void
paint_focus (const Painter *self, guint position)
{
  StegPaint paint = { .outline = self->palette->focus, .thickness = 2 * self->layout->unit };
  StegBox   area = steg_timeline_place (self->layout, self->pane, position).area;

  if (steg_box_is_empty (&area))
    return;
  area = steg_box_inset (&area, -3 * self->layout->unit, -3 * self->layout->unit);
  steg_ink_box (self->ink, &area, FOCUS_RADIUS * self->layout->unit, &paint);
}

static void
paint_body (const Painter *self, int focused)
{
  g_autoptr (GArray) visible = steg_timeline_place_list (self->layout, self->pane);

  steg_ink_push_clip (self->ink, &self->body);
  paint_today_line (self);
  steg_timeline_links_paint (self->layout, self->pane, self->ink, self->palette, focused);
  for (guint i = 0; i < visible->len; i++)
    steg_timeline_paint_item (self->layout, self->pane, self->ink, self->palette,
                              g_array_index (visible, guint, i));
  if (focused >= 0)
    paint_focus (self, focused);
  steg_ink_pop_clip (self->ink);
}

void
steg_timeline_paint (const StegTimelineLayout *layout,
                     const StegTimelinePane   *pane,
                     StegInk                  *ink,
                     const StegPalette        *palette,
                     int                       focused)
{
  Painter self = { layout, pane, ink, palette, steg_timeline_place_body (layout, pane) };
  StegBox all = { 0, 0, pane->width, pane->height };

  g_return_if_fail (focused < (int) layout->items->len);

  fill (&self, &all, palette->background);
  steg_ink_push_clip (ink, &all);
  if (layout->scale.zoom >= STEG_TIME_ZOOM_WEEKS)
    paint_free_days (&self);
  else
    paint_stripes (&self);
  paint_row_rules (&self);
  paint_body (&self, focused);
  paint_heading (&self);
  paint_side (&self);
  steg_ink_pop_clip (ink);
}
