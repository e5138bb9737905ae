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

/* So much of a sheet's width may stay empty for its edge to cut no initials and no arrow, which are
 * so long, in units. */
#define EDGE_ROOM 40
#define EDGE_ARROW 8

typedef struct
{
  guint across, down;
} Sheet;

struct _StegPlanChart
{
  StegTimelineLayout *layout;
  GArray             *columns; /* of double: where on the body each sheet across begins, */
  GArray             *cuts;    /* and where each down does; and where the last of them ends */
  GArray             *sheets;  /* of Sheet, that have anything to show, line by line */
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

/* Whether the edge of a sheet at @x cuts the beginning of @item: the arrow to it, its initials, or
 * a mark. */
static gboolean
cuts_beginning (const StegTimelineLayout *layout, const StegTimelineItem *item, double x)
{
  double start = item->shape.x - EDGE_ARROW * layout->unit;
  double end = item->kind == STEG_TIMELINE_ITEM_BAR ? item->badge + layout->initials
                                                    : steg_box_right (&item->shape);

  return item->kind != STEG_TIMELINE_ITEM_CYCLE && x > start && x < end;
}

static guint
count_cut (const StegTimelineLayout *layout, double x)
{
  guint count = 0;

  for (guint i = 0; i < layout->items->len; i++)
    count += cuts_beginning (layout, steg_timeline_layout_item (layout, i), x);
  return count;
}

/* Where a sheet that has room until @most ends best. */
static double
find_edge (const StegTimelineLayout *layout, double most)
{
  double step = 2 * layout->unit;
  double best = most;
  guint  least = count_cut (layout, most);

  for (double x = most - step; least > 0 && x > most - EDGE_ROOM * layout->unit; x -= step)
    {
      guint count = count_cut (layout, x);

      if (count < least)
        best = x;
      least = MIN (least, count);
    }
  return best;
}

static void
cut_across (StegPlanChart *self, const Span *span, double width)
{
  double x = span->start;

  self->columns = g_array_new (FALSE, FALSE, sizeof (double));
  g_array_append_val (self->columns, x);
  while (x < span->end)
    {
      x = x + width < span->end - 0.5 ? find_edge (self->layout, x + width) : span->end;
      g_array_append_val (self->columns, x);
    }
}

static void
cut_down (StegPlanChart *self, const StegPlanRoom *room)
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

static double
get_cut (GArray *cuts, guint position)
{
  return g_array_index (cuts, double, position);
}

static StegTimelinePane
get_pane (const StegPlanChart *self, guint across, guint down)
{
  StegTimelinePane pane = { .is_sheet = TRUE };

  pane.x = get_cut (self->columns, across);
  pane.y = get_cut (self->cuts, down);
  pane.width = self->layout->side + get_cut (self->columns, across + 1) - pane.x;
  pane.height = steg_plan_chart_height (self, down);
  return pane;
}

/* Sheets at the left have the titles of the rows; what is right of them without anything on it is
 * paper for nothing. */
static void
list_sheets (StegPlanChart *self)
{
  self->sheets = g_array_new (FALSE, FALSE, sizeof (Sheet));
  for (guint down = 0; down < steg_plan_chart_down (self); down++)
    for (guint across = 0; across < steg_plan_chart_across (self); across++)
      {
        const Sheet      sheet = { across, down };
        StegTimelinePane pane = get_pane (self, across, down);
        g_autoptr (GArray) shown = steg_timeline_place_list (self->layout, &pane);

        if (across == 0 || shown->len > 0)
          g_array_append_val (self->sheets, sheet);
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
  double         width;

  g_return_val_if_fail (plan != NULL && room != NULL && wide > 0, NULL);

  if (steg_timeline_is_empty (plan->timeline))
    return NULL;
  self = g_new0 (StegPlanChart, 1);
  span.layout = steg_timeline_layout_new (plan->timeline, ink, palette, STEG_TIME_ZOOM_QUARTER,
                                          room->width);
  width = MAX (room->width - span.layout->side, 1);
  fit (&span, wide * width - (wide - 1) * MIN (EDGE_ROOM * span.layout->unit, width / 2));
  self->layout = span.layout;
  cut_across (self, &span, width);
  cut_down (self, room);
  list_sheets (self);
  return self;
}

void
steg_plan_chart_free (StegPlanChart *self)
{
  steg_timeline_layout_free (self->layout);
  g_array_unref (self->columns);
  g_array_unref (self->cuts);
  g_array_unref (self->sheets);
  g_free (self);
}

guint
steg_plan_chart_across (const StegPlanChart *self)
{
  return self->columns->len - 1;
}

guint
steg_plan_chart_down (const StegPlanChart *self)
{
  return self->cuts->len - 1;
}

guint
steg_plan_chart_count (const StegPlanChart *self)
{
  return self->sheets->len;
}

void
steg_plan_chart_find (const StegPlanChart *self, guint position, guint *across, guint *down)
{
  const Sheet *sheet = &g_array_index (self->sheets, Sheet, position);

  g_return_if_fail (position < self->sheets->len);

  *across = sheet->across;
  *down = sheet->down;
}

double
steg_plan_chart_height (const StegPlanChart *self, guint down)
{
  g_return_val_if_fail (down < steg_plan_chart_down (self), 0);

  return self->layout->heading + get_cut (self->cuts, down + 1) - get_cut (self->cuts, down);
}

void
steg_plan_chart_paint (const StegPlanChart *self,
                       guint                across,
                       guint                down,
                       StegInk             *ink,
                       const StegPalette   *palette)
{
  StegTimelinePane pane;

  g_return_if_fail (across < steg_plan_chart_across (self) && down < steg_plan_chart_down (self));

  pane = get_pane (self, across, down);
  steg_timeline_paint (self->layout, &pane, ink, palette, -1);
}
