/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/plan/steg-plan-chart.h"

#include "chart/steg-timeline-paint.h"

#include <math.h>

/* Beyond this days are so long that a short plan would be pulled apart for nothing. */
#define MOST_ZOOM STEG_TIME_ZOOM_MONTH

/* Halvings of what may fit: to a hundredth. */
#define FIT_STEPS 10

/* Air around what is first and last, and above a lane, in units. */
#define AIR 8
#define LANE_AIR 3

struct _StegPlanChart
{
  StegTimelineLayout *layout;
  double              width;      /* of the body on one sheet */
  double              start, end; /* of the body, what is shown of it */
  guint               across;
  GArray             *cuts; /* of double: where each sheet down begins, and where the last ends */
};

typedef struct
{
  const StegPlan     *plan;
  StegTimelineLayout *layout;
  double              start, end;
} Span;

/* Where @item ends with its words and with the plan below it. */
static double
end_of (const StegTimelineItem *item)
{
  double words = item->content + MIN (item->words, item->end - item->content);

  if (item->kind == STEG_TIMELINE_ITEM_CYCLE)
    return steg_box_right (&item->shape);
  return MAX (MAX (words, item->plan_end), steg_box_right (&item->shape));
}

/* Cycles go on before and after the few actions of a part of the plan. */
static gboolean
counts (const StegPlan *plan, const StegTimelineItem *item)
{
  return item->kind != STEG_TIMELINE_ITEM_CYCLE || !plan->is_part || plan->timeline->bars->len == 0;
}

/* The stretch of the body that anything stands in. */
static void
find_span (Span *span)
{
  const GArray *items = span->layout->items;
  double        air = AIR * span->layout->unit;

  span->start = span->layout->length;
  span->end = 0;
  for (guint i = 0; i < items->len; i++)
    {
      const StegTimelineItem *item = &g_array_index (items, StegTimelineItem, i);

      if (!counts (span->plan, item))
        continue;
      span->start = MIN (span->start, item->shape.x);
      if (item->plan_end > item->plan_start)
        span->start = MIN (span->start, item->plan_start);
      span->end = MAX (span->end, end_of (item));
    }
  span->start = MAX (span->start - air, 0);
  span->end = MIN (span->end + air, span->layout->length);
}

static void
zoom_to (Span *span, double zoom)
{
  StegTimelineLayout *zoomed = steg_timeline_layout_zoom (span->layout, zoom);

  steg_timeline_layout_free (span->layout);
  span->layout = zoomed;
  find_span (span);
}

/* The longest days at which all of it has room in @width. */
static void
fit (Span *span, double width)
{
  double least = STEG_TIME_ZOOM_LEAST;
  double most = MOST_ZOOM;

  for (guint i = 0; i < FIT_STEPS; i++)
    {
      double zoom = sqrt (least * most);

      zoom_to (span, zoom);
      if (span->end - span->start <= width)
        least = zoom;
      else
        most = zoom;
    }
  zoom_to (span, least);
}

/* The last place in @row at which a sheet that begins at @top and has room until @bottom can end
 * between two lanes, with room for the row's title on both; its own top when there is none. */
static double
cut_row (const StegTimelineLayout *layout, const StegTimelineRow *row, double top, double bottom)
{
  double pitch = steg_timeline_layout_lane_pitch (layout, row);
  double first = row->y + steg_timeline_layout_lane_top (layout, row) - LANE_AIR * layout->unit;
  double least = MAX (row->y, top) + row->least_height;
  double most = MIN (bottom, row->y + row->height - row->least_height);
  double cut = first + floor ((most - first) / pitch) * pitch;

  return cut >= least ? cut : row->y;
}

/* Where the sheet that begins at @top and has room for @height ends. */
static double
find_cut (const StegTimelineLayout *layout, double top, double height)
{
  double                 bottom = top + height;
  guint                  place = steg_timeline_place_row (layout, bottom);
  const StegTimelineRow *row;
  double                 cut;

  if (bottom >= layout->height)
    return layout->height;
  row = &g_array_index (layout->rows, StegTimelineRow, place);
  cut = cut_row (layout, row, top, bottom);
  /* A title that is taller than the sheet. */
  return cut > top ? cut : bottom;
}

static void
cut (StegPlanChart *self, const StegPlanRoom *room)
{
  double y = 0;
  double height = MAX (room->first_height - self->layout->heading, 1);

  self->cuts = g_array_new (FALSE, FALSE, sizeof (double));
  g_array_append_val (self->cuts, y);
  while (y < self->layout->height)
    {
      y = find_cut (self->layout, y, height);
      g_array_append_val (self->cuts, y);
      height = MAX (room->height - self->layout->heading, 1);
    }
}

StegPlanChart *
steg_plan_chart_new (const StegPlan     *plan,
                     StegInk            *ink,
                     const StegPalette  *palette,
                     const StegPlanRoom *room,
                     guint               wide)
{
  StegPlanChart *self;
  Span           span = { .plan = plan };

  g_return_val_if_fail (plan != NULL && room != NULL && wide > 0, NULL);

  if (steg_timeline_is_empty (plan->timeline))
    return NULL;
  self = g_new0 (StegPlanChart, 1);
  span.layout = steg_timeline_layout_new (plan->timeline, ink, palette, STEG_TIME_ZOOM_QUARTER,
                                          room->width);
  self->width = MAX (room->width - span.layout->side, 1);
  fit (&span, wide * self->width);
  self->layout = span.layout;
  self->start = span.start;
  self->end = span.end;
  self->across = MAX ((guint) ceil ((span.end - span.start - 0.5) / self->width), 1);
  self->across = MIN (self->across, wide);
  cut (self, room);
  return self;
}

void
steg_plan_chart_free (StegPlanChart *self)
{
  steg_timeline_layout_free (self->layout);
  g_array_unref (self->cuts);
  g_free (self);
}

guint
steg_plan_chart_across (const StegPlanChart *self)
{
  return self->across;
}

guint
steg_plan_chart_down (const StegPlanChart *self)
{
  return self->cuts->len - 1;
}

static double
get_cut (const StegPlanChart *self, guint position)
{
  return g_array_index (self->cuts, double, position);
}

double
steg_plan_chart_height (const StegPlanChart *self, guint down)
{
  g_return_val_if_fail (down < steg_plan_chart_down (self), 0);

  return self->layout->heading + get_cut (self, down + 1) - get_cut (self, down);
}

void
steg_plan_chart_paint (const StegPlanChart *self,
                       guint                across,
                       guint                down,
                       StegInk             *ink,
                       const StegPalette   *palette)
{
  StegTimelinePane pane = { .is_sheet = TRUE };

  g_return_if_fail (across < self->across && down < steg_plan_chart_down (self));

  pane.x = self->start + across * self->width;
  pane.y = get_cut (self, down);
  pane.width = self->layout->side + MIN (self->width, self->end - pane.x);
  pane.height = steg_plan_chart_height (self, down);
  steg_timeline_paint (self->layout, &pane, ink, palette, -1);
}
