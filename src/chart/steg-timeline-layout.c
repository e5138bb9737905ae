/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-timeline-layout.h"

#include "chart/steg-text-ruler.h"
#include "chart/steg-timeline-lanes.h"

/* Sizes, in units. */
#define SIDE_SHARE 0.19
#define SIDE_LEAST 104
#define SIDE_MOST 224
#define SIDE_MARGIN 12
#define HEADING 54
#define ROW_MARGIN 9
#define BAR_HEIGHT 25
#define BAR_PITCH 33
#define STRIP_HEIGHT 28
#define CYCLE_PITCH 54
#define MARK 15
#define MARK_PITCH 27
#define INITIALS 19
#define GAP 10
#define WORD_GAP 5

/* A bar is never shorter than this, and one shorter than that has its initials beside it. */
#define BAR_LEAST 8
#define BAR_ROOMY 27

/* What the words of a bar are always given, and what they get at most. */
#define WORDS_LEAST 150
#define WORDS_MOST 360
#define MILESTONE_LEAST 90

/* The last phase of a cycle without an end is drawn at least so many days long. */
#define OPEN_DAYS 28

typedef struct
{
  StegTimelineLayout *self;
  StegDate            last;
} Builder;

#define ITEM(self, i) (&g_array_index ((self)->items, StegTimelineItem, i))
#define ROW(self, i) (&g_array_index ((self)->rows, StegTimelineRow, i))

static void
set_styles (StegTimelineLayout *self, const StegPalette *palette)
{
  double u = palette->font_size / 14;

  self->unit = u;
  self->heading = HEADING * u;
  self->bar_height = BAR_HEIGHT * u;
  self->strip_height = STRIP_HEIGHT * u;
  self->initials = INITIALS * u;
  self->group = (StegTextStyle){ .size = 13.5 * u, .smallest = 10 * u, .bold = TRUE, .lines = 3 };
  self->subtitle = (StegTextStyle){ .size = 12 * u, .smallest = 10 * u, .lines = 2 };
  self->wide = (StegTextStyle){ .size = 13.5 * u, .bold = TRUE, .down = STEG_ALIGN_CENTRE };
  self->narrow = (StegTextStyle){ .size = 12 * u, .down = STEG_ALIGN_CENTRE };
  self->label = (StegTextStyle){ .size = 12.5 * u, .down = STEG_ALIGN_CENTRE };
  self->badge = (StegTextStyle){ .size = 8.5 * u,
                                 .smallest = 6.5 * u,
                                 .bold = TRUE,
                                 .across = STEG_ALIGN_CENTRE,
                                 .down = STEG_ALIGN_CENTRE };
}

static void
add_row (
  StegTimelineLayout *self, StegInk *ink, const char *title, const char *subtitle, int group)
{
  StegTimelineRow row = { .title = title, .subtitle = subtitle, .group = group };
  double          room = self->side - 2 * SIDE_MARGIN * self->unit;

  if (group >= 0)
    room -= STEG_TIMELINE_ARROW * self->unit;

  row.title_height = steg_ink_measure (ink, title, &self->group, room, 0).height;
  row.least_height = row.title_height + 2 * ROW_MARGIN * self->unit;
  if (subtitle != NULL)
    row.least_height += steg_ink_measure (ink, subtitle, &self->subtitle, room, 0).height;
  g_array_append_val (self->rows, row);
}

static void
add_rows (StegTimelineLayout *self, StegInk *ink)
{
  StegTimeline *timeline = self->timeline;

  if (timeline->cycles->len > 0)
    add_row (self, ink, timeline->words.cycles, NULL, -1);
  if (timeline->milestones->len > 0)
    add_row (self, ink, timeline->words.milestones, NULL, -1);
  for (guint i = 0; i < timeline->groups->len; i++)
    {
      StegTimelineGroup *group = &g_array_index (timeline->groups, StegTimelineGroup, i);

      add_row (self, ink, group->title, group->subtitle, (int) i);
    }
}

/* Whether some cycle begins on @day. */
static gboolean
begins_on (const StegTimeline *timeline, StegDate day)
{
  for (guint i = 0; i < timeline->cycles->len; i++)
    for (int phase = 0; phase < STEG_TIMELINE_PHASES; phase++)
      {
        StegDate from = g_array_index (timeline->cycles, StegTimelineCycle, i).from[phase];

        if (from == day)
          return TRUE;
        if (from != STEG_DATE_NONE)
          break;
      }
  return FALSE;
}

/* From the first day of @cycle to its last; the last is left to a cycle that begins on it. */
static void
get_days (Builder *builder, const StegTimelineCycle *cycle, StegDate *first, StegDate *last)
{
  *first = *last = STEG_DATE_NONE;
  for (int phase = 0; phase < STEG_TIMELINE_PHASES; phase++)
    if (cycle->from[phase] != STEG_DATE_NONE)
      {
        StegDate open = MAX (builder->last, cycle->from[phase] + OPEN_DAYS - 1);
        StegDate end = cycle->to[phase] != STEG_DATE_NONE ? cycle->to[phase] : open;

        if (*first == STEG_DATE_NONE || cycle->from[phase] < *first)
          *first = cycle->from[phase];
        *last = MAX (*last, end);
      }
  if (*last > *first && begins_on (builder->self->timeline, *last))
    *last -= 1;
}

static void
place_cycle (Builder *builder, StegTimelineItem *item)
{
  StegTimelineLayout *self = builder->self;
  StegDate            first;
  StegDate            last;

  get_days (builder, &g_array_index (self->timeline->cycles, StegTimelineCycle, item->index),
            &first, &last);
  item->shape.x = steg_time_scale_place (&self->scale, first);
  item->shape.width = steg_time_scale_place (&self->scale, last + 1) - item->shape.x;
  item->shape.height = self->strip_height;
  item->content = item->shape.x;
}

static void
place_milestone (StegTimelineLayout *self, StegTimelineItem *item)
{
  StegDate on = g_array_index (self->timeline->milestones, StegTimelineMilestone, item->index).on;
  double   size = MARK * self->unit;

  item->shape.x = steg_time_scale_place (&self->scale, on) + (self->scale.day - size) / 2;
  item->shape.width = item->shape.height = size;
  item->content = steg_box_right (&item->shape) + WORD_GAP * self->unit;
}

/* Initials and words stand in the bar if they fit, else beside it: never across its edge. */
static void
place_words (const StegTimelineLayout *self, const StegTimelineBar *bar, StegTimelineItem *item)
{
  double u = self->unit;
  double right = steg_box_right (&item->shape);
  double badge = bar->initials != NULL ? self->initials + WORD_GAP * u : 0;

  item->badge = item->shape.width >= BAR_ROOMY * u ? item->shape.x + 4 * u : right + 4 * u;
  item->content = item->badge + badge;
  if (item->content + item->words + WORD_GAP * u > right)
    item->content = MAX (item->content, right + WORD_GAP * u);
}

/* It has its lane to itself as far as its plan reaches, so that nobody takes that for another's. */
static void
place_plan (const StegTimelineLayout *self, const StegTimelineBar *bar, StegTimelineItem *item)
{
  StegDate start = bar->planned_start != STEG_DATE_NONE ? bar->planned_start : bar->planned_due;

  if (bar->planned_due == STEG_DATE_NONE || start > bar->planned_due)
    return;
  item->plan_start = steg_time_scale_place (&self->scale, start);
  item->plan_end = steg_time_scale_place (&self->scale, bar->planned_due + 1);
}

static void
place_bar (StegTimelineLayout *self, StegTimelineItem *item)
{
  const StegTimelineBar *bar = &g_array_index (self->timeline->bars, StegTimelineBar, item->index);

  item->shape.x = steg_time_scale_place (&self->scale, bar->start);
  item->shape.width = MAX (steg_time_scale_place (&self->scale, bar->due + 1) - item->shape.x,
                           BAR_LEAST * self->unit);
  item->shape.height = self->bar_height;
  place_plan (self, bar, item);
  place_words (self, bar, item);
}

/* Among bars, whose order by their left edges must be the same at every zoom: so it begins with its
 * day, however short that is. */
static void
place_goal (StegTimelineLayout *self, StegTimelineItem *item)
{
  StegDate on = g_array_index (self->timeline->goals, StegTimelineGoal, item->index).on;

  item->shape.x = steg_time_scale_place (&self->scale, on);
  item->shape.width = MAX (self->scale.day, MARK * self->unit);
  item->shape.height = self->bar_height;
  item->content = steg_box_right (&item->shape) + WORD_GAP * self->unit;
}

static void
place_summary (StegTimelineLayout *self, StegTimelineItem *item)
{
  const StegTimelineGroup *group
    = &g_array_index (self->timeline->groups, StegTimelineGroup, item->index);

  item->shape.x = steg_time_scale_place (&self->scale, group->first);
  item->shape.width = MAX (steg_time_scale_place (&self->scale, group->last + 1) - item->shape.x,
                           BAR_LEAST * self->unit);
  item->shape.height = self->bar_height;
  item->content = steg_box_right (&item->shape) + WORD_GAP * self->unit;
}

/* Where time has it; the lanes come later. */
static void
place_item (Builder *builder, StegTimelineItem *item)
{
  if (item->kind == STEG_TIMELINE_ITEM_CYCLE)
    place_cycle (builder, item);
  else if (item->kind == STEG_TIMELINE_ITEM_MILESTONE)
    place_milestone (builder->self, item);
  else if (item->kind == STEG_TIMELINE_ITEM_BAR)
    place_bar (builder->self, item);
  else if (item->kind == STEG_TIMELINE_ITEM_GOAL)
    place_goal (builder->self, item);
  else
    place_summary (builder->self, item);
  item->from = item->shape.x;
  item->to = steg_box_right (&item->shape);
  if (item->plan_end > item->plan_start)
    {
      item->from = MIN (item->from, item->plan_start);
      item->to = MAX (item->to, item->plan_end);
    }
}

static void
add_item (Builder *builder, StegTimelineItem item)
{
  place_item (builder, &item);
  g_array_append_val (builder->self->items, item);
}

static void
add_cycles (Builder *builder, StegTextRuler *titles, guint row)
{
  GArray *cycles = builder->self->timeline->cycles;

  for (guint i = 0; i < cycles->len; i++)
    {
      const char *title = g_array_index (cycles, StegTimelineCycle, i).title;

      add_item (builder, (StegTimelineItem){ STEG_TIMELINE_ITEM_CYCLE, i, row,
                                             .words = steg_text_ruler_measure (titles, title) });
    }
}

static void
add_milestones (Builder *builder, StegTextRuler *labels, guint row)
{
  GArray *milestones = builder->self->timeline->milestones;

  for (guint i = 0; i < milestones->len; i++)
    {
      const char *title = g_array_index (milestones, StegTimelineMilestone, i).title;

      add_item (builder, (StegTimelineItem){ STEG_TIMELINE_ITEM_MILESTONE, i, row,
                                             .words = steg_text_ruler_measure (labels, title) });
    }
}

static void
add_bars (Builder *builder, StegTextRuler *labels, guint first_row)
{
  GArray *bars = builder->self->timeline->bars;

  for (guint i = 0; i < bars->len; i++)
    {
      const StegTimelineBar *bar = &g_array_index (bars, StegTimelineBar, i);
      double                 words = steg_text_ruler_measure (labels, bar->title);

      if (g_array_index (builder->self->timeline->groups, StegTimelineGroup, bar->group)
            .is_collapsed)
        continue;
      if (bar->is_late)
        words += builder->self->mark_width;
      add_item (builder, (StegTimelineItem){ STEG_TIMELINE_ITEM_BAR, i, first_row + bar->group,
                                             .words = words });
    }
}

static void
add_goals (Builder *builder, StegTextRuler *labels, guint first_row)
{
  GArray *goals = builder->self->timeline->goals;

  for (guint i = 0; i < goals->len; i++)
    {
      const StegTimelineGoal *goal = &g_array_index (goals, StegTimelineGoal, i);

      add_item (builder, (StegTimelineItem){ STEG_TIMELINE_ITEM_GOAL, i, first_row + goal->group,
                                             .words
                                             = steg_text_ruler_measure (labels, goal->title) });
    }
}

static void
add_summaries (Builder *builder, StegTextRuler *labels, guint first_row)
{
  GArray *groups = builder->self->timeline->groups;

  for (guint i = 0; i < groups->len; i++)
    {
      const StegTimelineGroup *group = &g_array_index (groups, StegTimelineGroup, i);
      const char              *words = group->summary != NULL ? group->summary : "";

      if (group->is_collapsed && group->n_bars > 0)
        add_item (builder, (StegTimelineItem){ STEG_TIMELINE_ITEM_SUMMARY, i, first_row + i,
                                               .words = steg_text_ruler_measure (labels, words) });
    }
}

static int
compare_items (gconstpointer a, gconstpointer b)
{
  const StegTimelineItem *left = a;
  const StegTimelineItem *right = b;

  if (left->row != right->row)
    return left->row < right->row ? -1 : 1;
  if (left->from != right->from)
    return left->from < right->from ? -1 : 1;
  if (left->kind != right->kind)
    return left->kind < right->kind ? -1 : 1;
  return left->index < right->index ? -1 : left->index > right->index;
}

/* Notes which items each row has, and where each bar is. */
static void
index_items (StegTimelineLayout *self)
{
  guint nowhere = G_MAXUINT;

  for (guint i = 0; i < self->timeline->bars->len; i++)
    g_array_append_val (self->bar_places, nowhere);
  for (guint i = 0; i < self->items->len; i++)
    {
      const StegTimelineItem *item = ITEM (self, i);
      StegTimelineRow        *in = ROW (self, item->row);

      if (in->n_items++ == 0)
        in->first_item = i;
      if (item->kind == STEG_TIMELINE_ITEM_BAR)
        g_array_index (self->bar_places, guint, item->index) = i;
    }
}

static void
add_items (Builder *builder, StegTextRuler *titles, StegTextRuler *labels)
{
  StegTimelineLayout *self = builder->self;
  guint               row = 0;

  if (self->timeline->cycles->len > 0)
    add_cycles (builder, titles, row++);
  if (self->timeline->milestones->len > 0)
    add_milestones (builder, labels, row++);
  add_bars (builder, labels, row);
  add_goals (builder, labels, row);
  add_summaries (builder, labels, row);
  g_array_sort (self->items, compare_items);
  index_items (self);
}

/* How far the words of @item must, and would like to, go. */
static void
wish (const StegTimelineLayout *self, const StegTimelineItem *item, StegTimelineSlot *slot)
{
  double u = self->unit;

  slot->wanted = item->content + item->words;
  if (item->kind == STEG_TIMELINE_ITEM_CYCLE)
    slot->least = slot->right;
  else if (item->kind == STEG_TIMELINE_ITEM_MILESTONE || item->kind == STEG_TIMELINE_ITEM_GOAL)
    slot->least = item->content + MIN (item->words, MILESTONE_LEAST * u);
  else
    {
      slot->wanted = item->content + MIN (item->words, WORDS_MOST * u);
      slot->least = item->content + MIN (item->words, WORDS_LEAST * u);
    }
}

/* Notes which items stand in which lane of @row, whose lanes are known. */
static void
index_lanes (StegTimelineLayout *self, StegTimelineRow *row)
{
  g_autofree guint *places = g_new0 (guint, row->n_lanes + 1);
  guint             start = self->order->len;

  for (guint i = 0; i < row->n_items; i++)
    places[ITEM (self, row->first_item + i)->lane + 1]++;
  row->first_lane = self->lanes->len;
  for (guint lane = 0; lane < row->n_lanes; lane++)
    {
      places[lane + 1] += places[lane];
      places[lane] += start;
      g_array_append_val (self->lanes, places[lane]);
    }
  g_array_set_size (self->order, start + row->n_items);
  for (guint i = row->first_item; i < row->first_item + row->n_items; i++)
    g_array_index (self->order, guint, places[ITEM (self, i)->lane]++) = i;
}

static StegTimelineItemKind
get_kind (const StegTimelineLayout *self, const StegTimelineRow *row)
{
  return row->n_items > 0 ? ITEM (self, row->first_item)->kind : STEG_TIMELINE_ITEM_BAR;
}

/* Cycles follow upon each other without a day between. */
static double
get_gap (const StegTimelineLayout *self, const StegTimelineRow *row)
{
  return get_kind (self, row) == STEG_TIMELINE_ITEM_CYCLE ? 0 : GAP * self->unit;
}

static void
pack_row (StegTimelineLayout *self, StegTimelineRow *row)
{
  g_autofree StegTimelineSlot *slots = g_new0 (StegTimelineSlot, row->n_items);

  for (guint i = 0; i < row->n_items; i++)
    {
      StegTimelineItem *item = ITEM (self, row->first_item + i);

      slots[i].left = item->from;
      slots[i].right = item->to;
      wish (self, item, &slots[i]);
    }
  row->n_lanes
    = steg_timeline_lanes_pack (slots, row->n_items, get_gap (self, row), self->length - 4);
  for (guint i = 0; i < row->n_items; i++)
    {
      ITEM (self, row->first_item + i)->lane = slots[i].lane;
      ITEM (self, row->first_item + i)->end = slots[i].given;
    }
  index_lanes (self, row);
}

double
steg_timeline_layout_lane_pitch (const StegTimelineLayout *self, const StegTimelineRow *row)
{
  StegTimelineItemKind kind = get_kind (self, row);

  if (kind == STEG_TIMELINE_ITEM_CYCLE)
    return CYCLE_PITCH * self->unit;
  return (kind == STEG_TIMELINE_ITEM_MILESTONE ? MARK_PITCH : BAR_PITCH) * self->unit;
}

double
steg_timeline_layout_lane_top (const StegTimelineLayout *self, const StegTimelineRow *row)
{
  return ROW_MARGIN * self->unit;
}

/* Rows below each other, and in each its lanes. */
static void
stack_rows (StegTimelineLayout *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      StegTimelineRow *row = ROW (self, i);
      double           pitch = steg_timeline_layout_lane_pitch (self, row);
      double           top = steg_timeline_layout_lane_top (self, row);

      pack_row (self, row);
      row->y = self->height;
      row->height = MAX (row->least_height, row->n_lanes * pitch + 2 * top - 4 * self->unit);
      self->height += row->height;
      for (guint item = row->first_item; item < row->first_item + row->n_items; item++)
        ITEM (self, item)->shape.y = row->y + top + ITEM (self, item)->lane * pitch;
    }
  g_array_append_val (self->lanes, self->order->len);
}

static StegTimelineLayout *
allocate (StegTimeline *timeline)
{
  StegTimelineLayout *self = g_new0 (StegTimelineLayout, 1);

  self->timeline = steg_timeline_ref (timeline);
  self->rows = g_array_new (FALSE, FALSE, sizeof (StegTimelineRow));
  self->items = g_array_new (FALSE, FALSE, sizeof (StegTimelineItem));
  self->lanes = g_array_new (FALSE, FALSE, sizeof (guint));
  self->order = g_array_new (FALSE, FALSE, sizeof (guint));
  self->bar_places = g_array_new (FALSE, FALSE, sizeof (guint));
  return self;
}

/* Lays time along the chart. Returns: its last day that anything is about. */
static StegDate
set_scale (StegTimelineLayout *self, double zoom)
{
  StegDate first;
  StegDate last;

  steg_timeline_get_days (self->timeline, &first, &last);
  self->scale
    = steg_time_scale_new (zoom, first, last, self->unit, MAX (self->width - self->side, 1));
  self->length = steg_time_scale_get_length (&self->scale);
  return last;
}

StegTimelineLayout *
steg_timeline_layout_new (
  StegTimeline *timeline, StegInk *ink, const StegPalette *palette, double zoom, double width)
{
  g_autoptr (StegTextRuler) labels = NULL;
  g_autoptr (StegTextRuler) titles = NULL;
  StegTimelineLayout *self;
  Builder             builder;

  g_return_val_if_fail (timeline != NULL && STEG_IS_INK (ink) && palette != NULL, NULL);

  self = allocate (timeline);
  self->width = width;
  set_styles (self, palette);
  labels = steg_text_ruler_new (ink, &self->label);
  titles = steg_text_ruler_new (ink, &self->narrow);
  self->side = CLAMP (SIDE_SHARE * width, SIDE_LEAST * self->unit, SIDE_MOST * self->unit);
  self->mark_width
    = steg_text_ruler_measure (labels, timeline->words.late) + (MARK + WORD_GAP) * self->unit;
  builder = (Builder){ self, set_scale (self, zoom) };
  add_rows (self, ink);
  add_items (&builder, titles, labels);
  stack_rows (self);
  return self;
}

StegTimelineLayout *
steg_timeline_layout_zoom (const StegTimelineLayout *self, double zoom)
{
  StegTimelineLayout *zoomed;
  Builder             builder;

  g_return_val_if_fail (self != NULL, NULL);

  zoomed = g_memdup2 (self, sizeof *self);
  steg_timeline_ref (zoomed->timeline);
  zoomed->rows = g_array_copy (self->rows);
  zoomed->items = g_array_copy (self->items);
  zoomed->lanes = g_array_new (FALSE, FALSE, sizeof (guint));
  zoomed->order = g_array_new (FALSE, FALSE, sizeof (guint));
  g_array_ref (zoomed->bar_places);
  zoomed->height = 0;
  builder = (Builder){ zoomed, set_scale (zoomed, zoom) };
  for (guint i = 0; i < zoomed->items->len; i++)
    place_item (&builder, ITEM (zoomed, i));
  stack_rows (zoomed);
  return zoomed;
}

void
steg_timeline_layout_free (StegTimelineLayout *self)
{
  steg_timeline_unref (self->timeline);
  g_array_unref (self->rows);
  g_array_unref (self->items);
  g_array_unref (self->lanes);
  g_array_unref (self->order);
  g_array_unref (self->bar_places);
  g_free (self);
}

double
steg_timeline_layout_fit (const StegTimelineLayout *self, double width)
{
  StegDate first;
  StegDate last;

  g_return_val_if_fail (self != NULL, STEG_TIME_ZOOM_QUARTER);

  steg_timeline_get_days (self->timeline, &first, &last);
  return steg_time_scale_fit (first, last, self->unit, width - self->side);
}
