/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-timeline-route.h"

/* Sizes, in units: how far from its end a line leaves a bar, how far before the other it turns, how
 * far above and below a bar it passes by (below, the frozen plan has its place), and how far from
 * words. */
#define LEAVE 7
#define TURN 8
#define PASS_ABOVE 2
#define PASS_BELOW 6.5
#define WORD_GAP 5

/* Where more lanes than these are crossed nobody can follow the line by its words. */
#define MOST_LANES 100

/* What a way has to do with. Places are those of the body. */
typedef struct
{
  const StegTimelineLayout *layout;

  guint    awaited, waiting;
  StegBox  from, to;
  guint    from_lane, to_lane; /* among all lanes */
  guint    first, end;         /* the lanes between the two */
  gboolean down;
  double   leave; /* where across the line begins */
  double   turn;  /* and where it turns into the other bar */
} Way;

StegBox
steg_timeline_route_get_shape (const StegTimelineLayout *layout,
                               const StegTimelinePane   *pane,
                               guint                     position)
{
  StegBox shape = steg_timeline_layout_item (layout, position)->shape;

  shape.x += layout->side - pane->x;
  shape.y += layout->heading - pane->y;
  return shape;
}

double
steg_timeline_route_leave (const StegTimelineLayout *layout, const StegBox *shape)
{
  return MAX (steg_box_right (shape) - LEAVE * layout->unit, steg_box_centre (shape).x);
}

static guint
get_lane (const StegTimelineLayout *layout, const StegTimelineItem *item)
{
  return g_array_index (layout->rows, StegTimelineRow, item->row).first_lane + item->lane;
}

/* Where the words of @item end, or its shape if that is longer. */
static double
end_of_words (const StegTimelineLayout *layout, const StegTimelineItem *item)
{
  double end = MIN (item->content + item->words, item->end);

  return MAX (end + WORD_GAP * layout->unit, steg_box_right (&item->shape));
}

static Way
find_ends (const StegTimelineLayout *layout, guint awaited, guint waiting)
{
  const StegTimelineItem *from = steg_timeline_layout_item (layout, awaited);
  const StegTimelineItem *to = steg_timeline_layout_item (layout, waiting);
  Way                     way = { .layout = layout,
                                  .awaited = awaited,
                                  .waiting = waiting,
                                  .from = from->shape,
                                  .to = to->shape,
                                  .from_lane = get_lane (layout, from),
                                  .to_lane = get_lane (layout, to) };

  way.down = way.to_lane >= way.from_lane;
  way.first = MIN (way.from_lane, way.to_lane) + 1;
  way.end = MAX (way.from_lane, way.to_lane);
  way.leave = steg_timeline_route_leave (layout, &way.from);
  way.turn = way.to.x - TURN * layout->unit;
  return way;
}

/* Where what stands at @x of @lane on nothing but the background ends; 0: nothing does. Bars hide a
 * line that passes below them, so only words beside them count, and marks. */
static double
find_words (const Way *self, guint lane, double x)
{
  const StegTimelineItem *item;
  double                  start;
  int                     position = steg_timeline_place_in_lane (self->layout, lane, x);

  if (position < 0)
    return 0;
  item = steg_timeline_layout_item (self->layout, (guint) position);
  start = item->kind == STEG_TIMELINE_ITEM_BAR ? steg_box_right (&item->shape) : item->shape.x;
  return item->content >= steg_box_right (&item->shape) && x >= start - 1
             && x < end_of_words (self->layout, item)
           ? end_of_words (self->layout, item)
           : 0;
}

/* How far right of @x the first place is where a line across the lanes between meets no words; @x
 * itself where it does not. */
static double
find_clear (const Way *self, double x, double most)
{
  gboolean is_blocked = TRUE;

  while (is_blocked && x <= most)
    {
      is_blocked = FALSE;
      for (guint lane = self->first; lane < self->end; lane++)
        {
          double end = find_words (self, lane, x);

          is_blocked |= end > 0;
          x = MAX (x, end);
        }
    }
  return x;
}

static gboolean
is_clear (const Way *self, double x)
{
  return find_clear (self, x, x) == x;
}

/* Whether nothing stands in the lane of the waiting bar between @x and that bar. */
static gboolean
is_free_before (const Way *self, double x)
{
  return steg_timeline_place_in_lane (self->layout, self->to_lane, x) == (int) self->waiting;
}

/* The gap beside @shape: below it or above it. */
static double
get_gap (const Way *self, const StegBox *shape, gboolean below)
{
  return below ? steg_box_bottom (shape) + PASS_BELOW * self->layout->unit
               : shape->y - PASS_ABOVE * self->layout->unit;
}

/* Into the waiting bar, from the gap beside it. */
static guint
arrive (const Way *self, StegPoint *points, guint count)
{
  double middle = steg_box_centre (&self->to).y;

  points[count++] = (StegPoint){ self->turn, middle };
  points[count++] = (StegPoint){ self->to.x, middle };
  return count;
}

/* Across the lanes between at @x, along the gaps beside the two bars. */
static guint
go_by (const Way *self, double x, StegPoint points[STEG_TIMELINE_ROUTE])
{
  double near = get_gap (self, &self->from, self->down);
  double far = get_gap (self, &self->to, !self->down);
  guint  count = 1;

  if (x != self->leave)
    {
      points[count++] = (StegPoint){ self->leave, near };
      points[count++] = (StegPoint){ x, near };
    }
  if (x != self->turn)
    {
      points[count++] = (StegPoint){ x, far };
      points[count++] = (StegPoint){ self->turn, far };
    }
  return arrive (self, points, count);
}

/* In one lane: straight if nothing is between, else through the gap below. */
static guint
go_along (const Way *self, StegPoint points[STEG_TIMELINE_ROUTE])
{
  const StegTimelineItem *from = steg_timeline_layout_item (self->layout, self->awaited);
  double                  begin = MIN (end_of_words (self->layout, from), self->to.x);
  double                  middle = steg_box_centre (&self->to).y;
  double                  gap = get_gap (self, &self->from, TRUE);

  if (self->to.x >= steg_box_right (&self->from) && is_free_before (self, from->end))
    {
      points[0] = (StegPoint){ begin, middle };
      points[1] = (StegPoint){ self->to.x, middle };
      return 2;
    }
  points[1] = (StegPoint){ self->leave, gap };
  points[2] = (StegPoint){ self->turn, gap };
  return arrive (self, points, 3);
}

static guint
go_across (const Way *self, StegPoint points[STEG_TIMELINE_ROUTE])
{
  double least = MIN (self->leave, self->turn);
  double most = MAX (self->leave, self->turn) + STEG_TIMELINE_DETOUR * self->layout->unit;
  double middle = steg_box_centre (&self->to).y;
  double clear;

  if (self->end - self->first > MOST_LANES)
    return go_by (self, self->leave, points);
  if (is_clear (self, self->leave) && self->turn >= self->leave
      && is_free_before (self, self->leave))
    {
      points[1] = (StegPoint){ self->leave, middle };
      points[2] = (StegPoint){ self->to.x, middle };
      return 3;
    }
  if (is_clear (self, self->leave))
    return go_by (self, self->leave, points);
  if (is_clear (self, self->turn))
    return go_by (self, self->turn, points);
  clear = find_clear (self, least, most);
  return go_by (self, clear <= most ? clear : self->leave, points);
}

guint
steg_timeline_route (const StegTimelineLayout *layout,
                     const StegTimelinePane   *pane,
                     guint                     awaited,
                     guint                     waiting,
                     StegPoint                 points[STEG_TIMELINE_ROUTE])
{
  Way   way = find_ends (layout, awaited, waiting);
  guint count;

  points[0] = (StegPoint){ way.leave, way.down ? steg_box_bottom (&way.from) : way.from.y };
  if (way.from_lane == way.to_lane)
    count = go_along (&way, points);
  else
    count = go_across (&way, points);
  for (guint i = 0; i < count; i++)
    {
      points[i].x += layout->side - pane->x;
      points[i].y += layout->heading - pane->y;
    }
  return count;
}
