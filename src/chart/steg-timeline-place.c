/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-timeline-place.h"

#include <math.h>

/* How far outside of the chart a shape may go; a single float of a screen's canvas holds it. */
#define OUTSIDE 64

/* Words follow their shape into view while at least so much of them can be shown. */
#define FOLLOWING 40

#define AIR 24

/* Between initials and words. */
#define BADGE_GAP 5

/* The frozen plan below a bar. */
#define PLAN_GAP 1.5
#define PLAN_HEIGHT 3

/* Cycles touch; their titles do not, and have so much room or none at all. */
#define CYCLE_GAP 8
#define TITLE_LEAST 24

static const StegTimelineItem *
get_item (const StegTimelineLayout *layout, guint position)
{
  return &g_array_index (layout->items, StegTimelineItem, position);
}

static const StegTimelineRow *
get_row (const StegTimelineLayout *layout, guint position)
{
  return &g_array_index (layout->rows, StegTimelineRow, position);
}

StegBox
steg_timeline_place_body (const StegTimelineLayout *layout, const StegTimelinePane *pane)
{
  return (StegBox){ layout->side, layout->heading, MAX (pane->width - layout->side, 0),
                    MAX (pane->height - layout->heading, 0) };
}

double
steg_timeline_place_day (const StegTimelineLayout *layout,
                         const StegTimelinePane   *pane,
                         StegDate                  day)
{
  return layout->side + steg_time_scale_place (&layout->scale, day) - pane->x;
}

static StegBox
intersect (const StegBox *a, const StegBox *b)
{
  double left = MAX (a->x, b->x);
  double top = MAX (a->y, b->y);

  return (StegBox){ left, top, MAX (MIN (steg_box_right (a), steg_box_right (b)) - left, 0),
                    MAX (MIN (steg_box_bottom (a), steg_box_bottom (b)) - top, 0) };
}

/* How far badge and words of @item, if they are inside its shape, move right to stay in view of
 * what begins at @left: for as long as some of them can still be shown. */
static double
follow (const StegTimelineLayout *layout, const StegTimelineItem *item, double left)
{
  double right = MIN (steg_box_right (&item->shape), item->end);
  double most = right - item->content - FOLLOWING * layout->unit;

  if (item->content >= steg_box_right (&item->shape))
    return 0;
  return CLAMP (left - item->shape.x, 0, MAX (most, 0));
}

static gboolean
has_badge (const StegTimelineLayout *layout, const StegTimelineItem *item)
{
  return item->kind == STEG_TIMELINE_ITEM_BAR
         && g_array_index (layout->timeline->bars, StegTimelineBar, item->index).initials != NULL;
}

/* Below where its bar is, the plan as it was when Do began; empty where there is none. */
static StegBox
place_plan (const StegTimelineLayout *layout,
            const StegTimelineItem   *item,
            const StegBox            *shape,
            double                    dx)
{
  return (StegBox){ item->plan_start + dx, steg_box_bottom (shape) + PLAN_GAP * layout->unit,
                    item->plan_end - item->plan_start,
                    item->plan_end > item->plan_start ? PLAN_HEIGHT * layout->unit : 0 };
}

/* Initials that the edge of a sheet would cut stand at the beginning of the next, before words. */
static void
keep_badge (const StegTimelineLayout *layout, const StegBox *body, StegTimelinePlace *place)
{
  double size = layout->initials;

  place->is_badge_elsewhere
    = place->badge + size > steg_box_right (body) || place->badge + size <= body->x;
  if (place->is_badge_elsewhere || place->badge >= body->x)
    return;
  place->badge = body->x + 2;
  place->words.width += place->words.x;
  place->words.x = MAX (place->words.x, place->badge + size + BADGE_GAP * layout->unit);
  place->words.width -= place->words.x;
}

/* Words end with the sheet; those that have hardly begun when it ends stand on the next one, where
 * their shape may no longer be. What was begun on the sheet before is not said again by halves. */
static void
keep_on_sheet (const StegTimelineLayout *layout,
               const StegTimelineItem   *item,
               const StegBox            *body,
               StegTimelinePlace        *place)
{
  double least = MIN (item->words, FOLLOWING * layout->unit + layout->mark_width);
  double right = MIN (steg_box_right (&place->words), steg_box_right (body));

  if (place->words.x + least > body->x)
    place->words.x = MAX (place->words.x, body->x + 2);
  place->words.width = MAX (right - place->words.x, 0);
  if (place->words.x < body->x || place->words.x + least > steg_box_right (body))
    place->words.width = 0;
}

StegTimelinePlace
steg_timeline_place (const StegTimelineLayout *layout, const StegTimelinePane *pane, guint position)
{
  const StegTimelineItem *item = steg_timeline_layout_item (layout, position);
  StegBox                 body = steg_timeline_place_body (layout, pane);
  StegBox                 bounds = steg_box_inset (&body, -OUTSIDE, -OUTSIDE);
  double                  dx = layout->side - pane->x;
  double                  words = item->content + follow (layout, item, pane->x);
  StegTimelinePlace       place = { .is_badge_elsewhere = FALSE };
  StegBox                 all;

  place.shape = item->shape;
  place.shape.x += dx;
  place.shape.y += layout->heading - pane->y;
  place.words
    = (StegBox){ words + dx, place.shape.y, MAX (item->end - words, 0), place.shape.height };
  place.badge = item->badge + dx + words - item->content;
  if (item->kind == STEG_TIMELINE_ITEM_CYCLE)
    {
      place.words.y = steg_box_bottom (&place.shape);
      place.words.width -= CYCLE_GAP * layout->unit;
      if (place.words.width < TITLE_LEAST * layout->unit)
        place.words.width = 0;
      place.words.height = layout->narrow.size * 1.7;
    }
  if (pane->is_sheet && has_badge (layout, item))
    keep_badge (layout, &body, &place);
  if (pane->is_sheet)
    keep_on_sheet (layout, item, &body, &place);
  /* Words without what they are about would be cut somewhere. */
  else if (steg_box_right (&place.shape) <= body.x)
    place.words.width = 0;
  all = steg_box_union (&place.shape, &place.words);
  place.area = intersect (&all, &body);
  place.plan = place_plan (layout, item, &place.shape, dx);
  place.plan = intersect (&place.plan, &body);
  if (steg_box_is_empty (&place.area))
    place.area = place.plan;
  bounds.y = place.shape.y;
  bounds.height = place.shape.height;
  place.shape = intersect (&place.shape, &bounds);
  return place;
}

guint
steg_timeline_place_row (const StegTimelineLayout *layout, double y)
{
  guint first = 0;
  guint count = layout->rows->len;

  while (count > 0)
    {
      guint                  half = count / 2;
      const StegTimelineRow *row = get_row (layout, first + half);

      if (row->y + row->height <= y)
        {
          first += half + 1;
          count -= half + 1;
        }
      else
        count = half;
    }
  return first;
}

int
steg_timeline_place_heading (const StegTimelineLayout *layout,
                             const StegTimelinePane   *pane,
                             StegPoint                 point)
{
  if (point.x < 0 || point.x >= layout->side || point.y < layout->heading)
    return -1;
  return steg_timeline_layout_foldable_row (
    layout, steg_timeline_place_row (layout, point.y - layout->heading + pane->y));
}

static double
item_end (const StegTimelineLayout *layout, guint at)
{
  const StegTimelineItem *item = get_item (layout, g_array_index (layout->order, guint, at));

  return MAX (item->to, item->end);
}

/* Where in the order the @lane-th lane begins. */
static guint
lane_start (const StegTimelineLayout *layout, guint lane)
{
  return g_array_index (layout->lanes, guint, lane);
}

/* The first place in the order, within @lane, of an item that ends after @x. */
static guint
find_in_lane (const StegTimelineLayout *layout, guint lane, double x)
{
  guint first = lane_start (layout, lane);
  guint count = lane_start (layout, lane + 1) - first;

  while (count > 0)
    {
      guint half = count / 2;

      if (item_end (layout, first + half) <= x)
        {
          first += half + 1;
          count -= half + 1;
        }
      else
        count = half;
    }
  return first;
}

int
steg_timeline_place_in_lane (const StegTimelineLayout *layout, guint lane, double x)
{
  guint at;

  g_return_val_if_fail (layout != NULL && lane + 1 < layout->lanes->len, -1);

  at = find_in_lane (layout, lane, x);
  return at < lane_start (layout, lane + 1) ? (int) g_array_index (layout->order, guint, at) : -1;
}

static void
list_lane (const StegTimelineLayout *layout, guint lane, double left, double right, GArray *found)
{
  for (guint at = find_in_lane (layout, lane, left); at < lane_start (layout, lane + 1); at++)
    {
      guint position = g_array_index (layout->order, guint, at);

      if (get_item (layout, position)->from >= right)
        return;
      g_array_append_val (found, position);
    }
}

/* The lane of @row at @y of the body, from the top; it may be none of its own. */
static int
lane_at (const StegTimelineLayout *layout, const StegTimelineRow *row, double y)
{
  return (int) floor ((y - row->y - steg_timeline_layout_lane_top (layout, row))
                      / steg_timeline_layout_lane_pitch (layout, row));
}

GArray *
steg_timeline_place_list (const StegTimelineLayout *layout, const StegTimelinePane *pane)
{
  GArray *found = g_array_new (FALSE, FALSE, sizeof (guint));
  StegBox body = steg_timeline_place_body (layout, pane);
  double  bottom = pane->y + body.height;

  for (guint i = steg_timeline_place_row (layout, pane->y); i < layout->rows->len; i++)
    {
      const StegTimelineRow *row = get_row (layout, i);
      int                    first = MAX (lane_at (layout, row, pane->y), 0);
      int                    last = MIN (lane_at (layout, row, bottom), (int) row->n_lanes - 1);

      if (row->y >= bottom)
        break;
      for (int lane = first; lane <= last; lane++)
        list_lane (layout, row->first_lane + lane, pane->x, pane->x + body.width, found);
    }
  return found;
}

int
steg_timeline_place_hit (const StegTimelineLayout *layout,
                         const StegTimelinePane   *pane,
                         StegPoint                 point)
{
  StegBox                body = steg_timeline_place_body (layout, pane);
  double                 y = point.y - layout->heading + pane->y;
  double                 x = point.x - layout->side + pane->x;
  guint                  at = steg_timeline_place_row (layout, y);
  const StegTimelineRow *row;
  int                    lane;
  int                    found;

  if (!steg_box_contains (&body, point) || at >= layout->rows->len)
    return -1;
  row = get_row (layout, at);
  lane = lane_at (layout, row, y);
  if (lane < 0 || lane >= (int) row->n_lanes)
    return -1;
  found = steg_timeline_place_in_lane (layout, row->first_lane + (guint) lane, x);
  if (found < 0)
    return -1;
  body = steg_timeline_place (layout, pane, (guint) found).area;
  return steg_box_contains (&body, point) ? found : -1;
}

/* The item of the @lane-th lane whose middle is nearest to @x. */
static guint
find_nearest (const StegTimelineLayout *layout, guint lane, double x)
{
  guint  best = g_array_index (layout->order, guint, lane_start (layout, lane));
  double distance = HUGE_VAL;

  for (guint at = lane_start (layout, lane); at < lane_start (layout, lane + 1); at++)
    {
      guint  position = g_array_index (layout->order, guint, at);
      double away = fabs (steg_box_centre (&get_item (layout, position)->shape).x - x);

      if (away >= distance)
        return best;
      best = position;
      distance = away;
    }
  return best;
}

/* Lanes of all rows are numbered from top to bottom, so the next lane is the next number. */
static guint
step_lane (const StegTimelineLayout *layout, const StegTimelineItem *item, guint position, int by)
{
  int lane = (int) (get_row (layout, item->row)->first_lane + item->lane) + by;

  if (lane < 0 || lane >= (int) layout->lanes->len - 1)
    return position;
  return find_nearest (layout, lane, steg_box_centre (&item->shape).x);
}

guint
steg_timeline_place_step (const StegTimelineLayout *layout, guint position, StegTimelineStep step)
{
  const StegTimelineItem *item = steg_timeline_layout_item (layout, position);
  const StegTimelineRow  *row;

  g_return_val_if_fail (item != NULL, position);

  row = get_row (layout, item->row);
  switch (step)
    {
    case STEG_TIMELINE_EARLIER:
      return MAX (position, row->first_item + 1) - 1;
    case STEG_TIMELINE_LATER:
      return MIN (position + 1, row->first_item + row->n_items - 1);
    case STEG_TIMELINE_ABOVE:
      return step_lane (layout, item, position, -1);
    case STEG_TIMELINE_BELOW:
      return step_lane (layout, item, position, 1);
    case STEG_TIMELINE_FIRST:
      return row->first_item;
    case STEG_TIMELINE_LAST:
      return row->first_item + row->n_items - 1;
    default:
      g_return_val_if_reached (position);
    }
}

/* The bar of the @lane-th lane whose middle is nearest to @x, -1 when it has none. */
static int
find_nearest_bar (const StegTimelineLayout *layout, guint lane, double x)
{
  int    best = -1;
  double distance = HUGE_VAL;

  for (guint at = lane_start (layout, lane); at < lane_start (layout, lane + 1); at++)
    {
      guint  position = g_array_index (layout->order, guint, at);
      double away = fabs (steg_box_centre (&get_item (layout, position)->shape).x - x);

      if (steg_timeline_layout_bar (layout, position) == NULL || away >= distance)
        continue;
      best = (int) position;
      distance = away;
    }
  return best;
}

/* From lane to lane, so that a goal far away in one of them does not lead away. */
static guint
step_lane_to_bar (const StegTimelineLayout *layout, guint position, int by)
{
  const StegTimelineItem *item = get_item (layout, position);
  int                     n_lanes = (int) layout->lanes->len - 1;
  int                     lane = (int) (get_row (layout, item->row)->first_lane + item->lane) + by;

  for (; lane >= 0 && lane < n_lanes; lane += by)
    {
      int found = find_nearest_bar (layout, (guint) lane, steg_box_centre (&item->shape).x);

      if (found >= 0)
        return (guint) found;
    }
  return position;
}

guint
steg_timeline_place_step_to_bar (const StegTimelineLayout *layout,
                                 guint                     position,
                                 StegTimelineStep          step)
{
  guint at = position;
  guint next;

  if (step == STEG_TIMELINE_ABOVE || step == STEG_TIMELINE_BELOW)
    return step_lane_to_bar (layout, position, step == STEG_TIMELINE_ABOVE ? -1 : 1);
  while ((next = steg_timeline_place_step (layout, at, step)) != at)
    {
      if (steg_timeline_layout_bar (layout, next) != NULL)
        return next;
      at = next;
    }
  return position;
}

/* The offset nearest to @offset at which @start to @end is inside a view of @size; the start where
 * there is no room for all. */
static double
reveal (double offset, double size, double start, double end, double most)
{
  if (end > offset + size)
    offset = end - size;
  if (start < offset)
    offset = start;
  return CLAMP (offset, 0, MAX (most - size, 0));
}

StegPoint
steg_timeline_place_reveal (const StegTimelineLayout *layout,
                            const StegTimelinePane   *pane,
                            guint                     position)
{
  const StegTimelineItem *item = steg_timeline_layout_item (layout, position);
  StegBox                 body = steg_timeline_place_body (layout, pane);
  double                  air = AIR * layout->unit;
  double                  below = item->kind == STEG_TIMELINE_ITEM_CYCLE ? air : 0;

  return (StegPoint){
    reveal (pane->x, body.width, item->shape.x - air,
            MAX (item->end, steg_box_right (&item->shape)) + air, layout->length),
    reveal (pane->y, body.height, item->shape.y - air / 2,
            steg_box_bottom (&item->shape) + air / 2 + below, layout->height),
  };
}
