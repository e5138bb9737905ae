/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-recording-ink.h"
#include "chart/steg-timeline-ghost.h"
#include "chart/steg-timeline-paint.h"
#include "chart/steg-timeline-route.h"
#include "support/test-sentence.h"

#include <math.h>

#define TODAY (steg_date_new (2026, 5, 20))
#define WIDTH 1000

static const StegTimelineWords words = {
  .time = { .months = { "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov",
                        "Dec" },
            .quarter = "Q%d",
            .week = "W%d" },
  .cycles = "Cycles",
  .milestones = "Milestones",
  .today = "Today",
  .late = "late",
  .phases = { "Plan", "Do", "Check", "Act" },
  .phase_marks = { "P", "D", "C", "A" },
};

static void
add_bar (StegTimeline *timeline, const char *identity, guint group, int start, int due)
{
  StegTimelineBar bar = { .identity = identity,
                          .title = identity,
                          .start = TODAY + start,
                          .due = TODAY + due,
                          .group = group };

  steg_timeline_add_bar (timeline, &bar);
}

/* Two groups; "b" and "c" wait for "a". */
static StegTimeline *
new_timeline (gboolean first_is_collapsed)
{
  StegTimeline     *timeline = steg_timeline_new (TODAY, &words);
  StegTimelineGroup one = { .title = "One", .identity = "one", .is_collapsed = first_is_collapsed };
  StegTimelineGroup two = { .title = "Two", .identity = "two" };

  steg_timeline_add_group (timeline, &one);
  steg_timeline_add_group (timeline, &two);
  add_bar (timeline, "a", 0, 0, 30);
  add_bar (timeline, "b", 0, 60, 90);
  add_bar (timeline, "c", 1, 10, 50);
  steg_timeline_add_link (timeline, "b", "a");
  steg_timeline_add_link (timeline, "c", "a");
  steg_timeline_sum_up (timeline, 0, "2 actions", "One: 2 actions");
  return timeline;
}

static StegTimelineLayout *
lay_out (StegTimeline *timeline, double zoom)
{
  g_autoptr (StegInk) ink = steg_recording_ink_new (steg_palette_get (STEG_PALETTE_LIGHT));

  return steg_timeline_layout_new (timeline, ink, steg_palette_get (STEG_PALETTE_LIGHT), zoom,
                                   WIDTH);
}

static StegInk *
paint (const StegTimelineLayout *layout, int focused)
{
  StegInk         *ink = steg_recording_ink_new (steg_palette_get (STEG_PALETTE_LIGHT));
  StegTimelinePane pane = { 0, 0, layout->side + layout->length,
                            layout->heading + layout->height };

  steg_timeline_paint (layout, &pane, ink, steg_palette_get (STEG_PALETTE_LIGHT), focused);
  return ink;
}

static void
a_collapsed_group_has_its_summary_and_no_bars (void)
{
  g_autoptr (StegTimeline) timeline = new_timeline (TRUE);
  g_autoptr (StegTimelineLayout) layout = lay_out (timeline, STEG_TIME_ZOOM_QUARTER);
  int place = steg_timeline_layout_find (layout, "one");

  g_assert_cmpint (steg_timeline_layout_find (layout, "a"), ==, -1);
  g_assert_cmpint (steg_timeline_layout_find (layout, "b"), ==, -1);
  g_assert_cmpint (steg_timeline_layout_find (layout, "c"), >=, 0);
  g_assert_cmpint (place, >=, 0);
  g_assert_cmpstr (steg_timeline_layout_spoken (layout, (guint) place), ==, "One: 2 actions");
  g_assert_cmpstr (steg_timeline_find_heir (timeline, 0), ==, "a");
  g_assert_cmpfloat (steg_timeline_layout_item (layout, (guint) place)->shape.width, ==,
                     91 * layout->scale.day);
}

static void
a_press_on_its_heading_finds_a_group (void)
{
  g_autoptr (StegTimeline) timeline = new_timeline (FALSE);
  g_autoptr (StegTimelineLayout) layout = lay_out (timeline, STEG_TIME_ZOOM_QUARTER);
  StegTimelinePane       pane = { 0, 0, WIDTH, 500 };
  const StegTimelineRow *row = &g_array_index (layout->rows, StegTimelineRow, 1);

  g_assert_cmpint (steg_timeline_place_heading (
                     layout, &pane, (StegPoint){ 5, layout->heading + row->y + 5 }),
                   ==, 1);
  g_assert_cmpint (steg_timeline_place_heading (layout, &pane, (StegPoint){ 5, 5 }), ==, -1);
  g_assert_cmpint (steg_timeline_place_heading (layout, &pane, (StegPoint){ 400, 80 }), ==, -1);
  g_assert_cmpint (steg_timeline_place_heading (layout, &pane, (StegPoint){ 5, 480 }), ==, -1);
  g_assert_cmpstr (steg_timeline_find_heir (timeline, 1), ==, "two");
}

/* Where the words @title stand on a chart that is scrolled to @y; -1: they do not. */
static double
find_title (const StegTimelineLayout *layout, double y, const char *title)
{
  g_autoptr (StegInk) ink = steg_recording_ink_new (steg_palette_get (STEG_PALETTE_LIGHT));
  StegRecordingInk *recorded = STEG_RECORDING_INK (ink);
  StegTimelinePane  pane = { 0, y, WIDTH, 300 };

  steg_timeline_paint (layout, &pane, ink, steg_palette_get (STEG_PALETTE_LIGHT), -1);
  for (guint i = 0; i < steg_recording_ink_get_n_marks (recorded); i++)
    {
      const StegRecordedMark *mark = steg_recording_ink_get_mark (recorded, i);

      if (mark->kind == STEG_RECORDED_TEXT && g_strcmp0 (mark->text, title) == 0)
        return mark->box.y - layout->heading;
    }
  return -1;
}

static void
the_heading_of_a_tall_group_stays_until_the_group_ends (void)
{
  g_autoptr (StegTimeline) timeline = new_timeline (FALSE);
  g_autoptr (StegTimelineLayout) layout = NULL;
  const StegTimelineRow *row;
  double                 top;

  for (guint i = 0; i < 30; i++)
    {
      g_autofree char *identity = g_strdup_printf ("more %u", i);

      add_bar (timeline, identity, 0, 0, 90);
    }
  layout = lay_out (timeline, STEG_TIME_ZOOM_QUARTER);
  row = &g_array_index (layout->rows, StegTimelineRow, 0);
  top = find_title (layout, 0, "One");
  g_assert_cmpfloat (top, >, 0);
  g_assert_cmpfloat (find_title (layout, 40, "One"), ==, top);
  g_assert_cmpfloat (find_title (layout, row->height / 2, "One"), ==, top);
  g_assert_cmpfloat (find_title (layout, row->height - row->least_height + 10, "One"), ==,
                     top - 10);
  g_assert_cmpfloat (find_title (layout, row->height, "One"), ==, -1);
  g_assert_cmpfloat (find_title (layout, row->height, "Two"), ==, top);
}

static void
nothing_of_a_late_bar_stays_when_it_has_left_the_view (void)
{
  g_autoptr (StegTimeline) timeline = new_timeline (FALSE);
  g_autoptr (StegTimelineLayout) layout = NULL;
  g_autoptr (StegInk) ink = steg_recording_ink_new (steg_palette_get (STEG_PALETTE_LIGHT));
  StegRecordingInk *recorded = STEG_RECORDING_INK (ink);
  StegTimelinePane  pane = { 0, 0, WIDTH, 300 };
  StegTimelineBar   bar = { .identity = "late",
                            .title = "Carry out risk analyses",
                            .initials = "IT",
                            .spoken = "It is late",
                            .start = TODAY - 20,
                            .due = TODAY - 18,
                            .is_late = TRUE };

  steg_timeline_add_bar (timeline, &bar);
  layout = lay_out (timeline, STEG_TIME_ZOOM_QUARTER);
  pane.x = steg_box_right (
    &steg_timeline_layout_item (layout, (guint) steg_timeline_layout_find (layout, "late"))->shape);
  steg_timeline_paint (layout, &pane, ink, steg_palette_get (STEG_PALETTE_LIGHT), -1);
  for (guint i = 0; i < steg_recording_ink_get_n_marks (recorded); i++)
    {
      const StegRecordedMark *mark = steg_recording_ink_get_mark (recorded, i);

      if (mark->kind != STEG_RECORDED_HOT)
        g_assert_cmpstr (mark->group, !=, "It is late");
    }
}

/* Every part of a way is straight, begins at the one bar and ends at the start of the other. */
static void
a_line_goes_from_the_end_of_one_bar_to_the_start_of_another (void)
{
  g_autoptr (StegTimeline) timeline = new_timeline (FALSE);
  g_autoptr (StegTimelineLayout) layout = lay_out (timeline, STEG_TIME_ZOOM_QUARTER);
  StegTimelinePane pane = { 0, 0, WIDTH, 500 };

  for (guint i = 0; i < timeline->links->len; i++)
    {
      const StegTimelineLink *link = &g_array_index (timeline->links, StegTimelineLink, i);
      guint                   awaited = g_array_index (layout->bar_places, guint, link->awaited);
      guint                   waiting = g_array_index (layout->bar_places, guint, link->waiting);
      StegBox                 from = steg_timeline_place (layout, &pane, awaited).shape;
      StegBox                 to = steg_timeline_place (layout, &pane, waiting).shape;
      StegPoint               points[STEG_TIMELINE_ROUTE];
      guint                   count;

      count = steg_timeline_route (layout, &pane, awaited, waiting, points);
      g_assert_cmpfloat (points[0].x, >=, from.x);
      g_assert_cmpfloat (points[count - 1].x, ==, to.x);
      g_assert_cmpfloat (points[count - 1].y, ==, steg_box_centre (&to).y);
      for (guint k = 1; k < count; k++)
        g_assert_true (points[k].x == points[k - 1].x || points[k].y == points[k - 1].y);
    }
}

/* How many words beside bars the way between two bars meets. */
static guint
count_met (const StegTimelineLayout *layout, int awaited, int waiting)
{
  StegTimelinePane pane = { 0, 0, layout->side + layout->length,
                            layout->heading + layout->height };
  StegPoint        points[STEG_TIMELINE_ROUTE];
  guint            met = 0;
  guint            count;

  count = steg_timeline_route (layout, &pane, (guint) awaited, (guint) waiting, points);

  for (guint i = 0; i < layout->items->len; i++)
    for (guint k = 1; k < count; k++)
      {
        StegTimelinePlace place = steg_timeline_place (layout, &pane, i);
        StegBox           part = { MIN (points[k - 1].x, points[k].x) - 0.5,
                                   MIN (points[k - 1].y, points[k].y) - 0.5,
                                   fabs (points[k].x - points[k - 1].x) + 1,
                                   fabs (points[k].y - points[k - 1].y) + 1 };
        StegBox           used = place.words;

        used.width = MIN (used.width, steg_timeline_layout_item (layout, i)->words);
        met += used.x >= steg_box_right (&place.shape) && steg_box_overlaps (&part, &used);
      }
  return met;
}

/* Six bars whose words stand beside them, each line from the first to one of the others, and back:
 * there is always a way past the words. */
static void
a_line_passes_by_the_words_of_other_bars (void)
{
  static const int   starts[] = { 0, 5, 2, 60, 30, 90 };
  const StegPalette *palette = steg_palette_get (STEG_PALETTE_LIGHT);
  g_autoptr (StegTimeline) timeline = steg_timeline_new (TODAY, &words);
  g_autoptr (StegInk) ink = steg_recording_ink_new (palette);
  g_autoptr (StegTimelineLayout) layout = NULL;

  steg_timeline_add_group (timeline, &(StegTimelineGroup){ .title = "One" });
  for (guint i = 0; i < G_N_ELEMENTS (starts); i++)
    {
      char identity[] = { (char) ('a' + i), '\0' };

      steg_timeline_add_bar (timeline, &(StegTimelineBar){ .identity = identity,
                                                           .title = "Carry out the analyses",
                                                           .start = TODAY + starts[i],
                                                           .due = TODAY + starts[i] + 20 });
    }
  layout = steg_timeline_layout_new (timeline, ink, palette, STEG_TIME_ZOOM_QUARTER, WIDTH);
  for (guint i = 0; i < G_N_ELEMENTS (starts); i++)
    {
      char identity[] = { (char) ('a' + i), '\0' };
      int  first = steg_timeline_layout_find (layout, "a");
      int  other = steg_timeline_layout_find (layout, identity);

      if (first == other)
        continue;
      g_assert_cmpuint (count_met (layout, first, other), ==, 0);
      g_assert_cmpuint (count_met (layout, other, first), ==, 0);
    }
}

/* A plan from which its bar has moved far away stays where it was, and is found there. */
static void
a_plan_is_in_view_without_its_bar (void)
{
  g_autoptr (StegTimeline) timeline = new_timeline (FALSE);
  StegTimelineBar bar = { .identity = "d",
                          .title = "d",
                          .start = TODAY + 700,
                          .due = TODAY + 730,
                          .planned_start = TODAY + 10,
                          .planned_due = TODAY + 40 };
  g_autoptr (StegTimelineLayout) layout = NULL;
  StegTimelinePane  pane = { 0, 0, WIDTH, 500 };
  StegTimelinePlace place;
  StegPoint         middle;
  guint             position;

  steg_timeline_add_bar (timeline, &bar);
  layout = lay_out (timeline, STEG_TIME_ZOOM_QUARTER);
  position = (guint) steg_timeline_layout_find (layout, "d");
  pane.x = steg_time_scale_place (&layout->scale, TODAY);
  place = steg_timeline_place (layout, &pane, position);
  g_assert_cmpfloat_with_epsilon (place.area.x, layout->side + 10 * layout->scale.day, 0.01);
  g_assert_cmpfloat_with_epsilon (place.area.width, 31 * layout->scale.day, 0.01);
  middle = steg_box_centre (&place.area);
  g_assert_cmpint (steg_timeline_place_hit (layout, &pane, middle), ==, (int) position);

  /* And where the bar is, its plan is not. */
  pane.x = steg_time_scale_place (&layout->scale, TODAY + 690);
  place = steg_timeline_place (layout, &pane, position);
  g_assert_true (steg_box_is_empty (&place.plan));
  g_assert_cmpfloat_with_epsilon (place.area.x, layout->side + 10 * layout->scale.day, 0.01);
}

static void
what_has_no_date_has_no_line (void)
{
  g_autoptr (StegTimeline) timeline = new_timeline (FALSE);

  steg_timeline_add_link (timeline, "a", "nobody");
  steg_timeline_add_link (timeline, "nobody", "a");
  g_assert_cmpuint (timeline->links->len, ==, 2);
  g_assert_null (steg_timeline_find_bar (timeline, "nobody"));
  g_assert_cmpint (steg_timeline_find_bar (timeline, "c")->due, ==, TODAY + 50);
}

static guint
count_boxes (const StegTimelineLayout *layout, StegColour fill)
{
  g_autoptr (StegInk) ink = paint (layout, -1);
  StegRecordingInk *recorded = STEG_RECORDING_INK (ink);
  guint             count = 0;

  for (guint i = 0; i < steg_recording_ink_get_n_marks (recorded); i++)
    {
      const StegRecordedMark *mark = steg_recording_ink_get_mark (recorded, i);

      count += mark->kind == STEG_RECORDED_BOX
               && memcmp (&mark->paint.fill, &fill, sizeof fill) == 0;
    }
  return count;
}

/* Each weekend is a box; a holiday may be one more. */
static void
free_days_are_shaded_where_days_can_be_seen (void)
{
  const StegPalette *palette = steg_palette_get (STEG_PALETTE_LIGHT);
  g_autoptr (StegTimeline) timeline = new_timeline (FALSE);
  g_autoptr (StegTimelineLayout) weeks = lay_out (timeline, STEG_TIME_ZOOM_MONTH);
  g_autoptr (StegTimelineLayout) days = lay_out (timeline, STEG_TIME_ZOOM_MOST);
  StegDate from = weeks->scale.from;
  guint    wanted = 0;

  for (StegDate day = from; day < weeks->scale.to; day++)
    wanted += steg_date_weekday (day) == 6;
  g_assert_cmpuint (count_boxes (weeks, palette->band), >=, wanted);
  g_assert_cmpuint (count_boxes (days, palette->band), >, 0);
}

static void
a_goal_stands_in_the_row_of_its_group (void)
{
  g_autoptr (StegTimeline) timeline = new_timeline (TRUE);
  StegTimelineGoal goal = { "goal", "level 3", NULL, TODAY + 100, 1 };
  StegTimelineGoal never = { "never", "level 4", NULL, STEG_DATE_NONE, 1 };
  g_autoptr (StegTimelineLayout) layout = NULL;
  int place;

  steg_timeline_add_goal (timeline, &goal);
  steg_timeline_add_goal (timeline, &never);
  layout = lay_out (timeline, STEG_TIME_ZOOM_QUARTER);
  place = steg_timeline_layout_find (layout, "goal");
  g_assert_cmpint (place, >=, 0);
  g_assert_cmpuint (steg_timeline_layout_item (layout, (guint) place)->row, ==, 1);
  g_assert_cmpint (steg_timeline_layout_find (layout, "never"), ==, -1);
}

static void
the_plan_is_part_of_time (void)
{
  g_autoptr (StegTimeline) timeline = new_timeline (FALSE);
  StegTimelineBar bar = { .identity = "d",
                          .title = "d",
                          .start = TODAY + 20,
                          .due = TODAY + 30,
                          .planned_start = TODAY - 400,
                          .planned_due = TODAY - 390 };
  StegDate        first;
  StegDate        last;

  steg_timeline_add_bar (timeline, &bar);
  steg_timeline_get_days (timeline, &first, &last);
  g_assert_cmpint (first, ==, TODAY - 400);
  g_assert_cmpint (last, ==, TODAY + 90);
}

/* Each end of a long bar is as wide as a finger; a short one is held outside. */
static void
a_bar_is_held_by_its_ends_and_its_middle (void)
{
  g_autoptr (StegTimeline) timeline = new_timeline (FALSE);
  g_autoptr (StegTimelineLayout) wide = lay_out (timeline, STEG_TIME_ZOOM_MONTH);
  g_autoptr (StegTimelineLayout) tight = lay_out (timeline, STEG_TIME_ZOOM_YEAR);
  const struct
  {
    const StegTimelineLayout *layout;
    gboolean                  from_end;
    double                    away;
    StegTimelineGrip          grip;
  } cases[] = {
    { wide, FALSE, 1, STEG_TIMELINE_GRIP_START },
    { wide, FALSE, 23, STEG_TIMELINE_GRIP_START },
    { wide, FALSE, 30, STEG_TIMELINE_GRIP_BAR },
    { wide, TRUE, -1, STEG_TIMELINE_GRIP_END },
    { wide, TRUE, -23, STEG_TIMELINE_GRIP_END },
    { wide, TRUE, 5, STEG_TIMELINE_GRIP_BAR },
    { tight, FALSE, -5, STEG_TIMELINE_GRIP_START },
    { tight, FALSE, 5, STEG_TIMELINE_GRIP_BAR },
    { tight, TRUE, 5, STEG_TIMELINE_GRIP_END },
    { tight, TRUE, 40, STEG_TIMELINE_GRIP_BAR },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      StegTimelinePane        pane = { 10, 0, WIDTH, 500 };
      guint                   at = (guint) steg_timeline_layout_find (cases[i].layout, "a");
      const StegTimelineItem *item = steg_timeline_layout_item (cases[i].layout, at);
      double                  x = cases[i].from_end ? steg_box_right (&item->shape) : item->shape.x;
      double                  inside = x + cases[i].away;
      StegPoint               point = { inside + cases[i].layout->side - pane.x, item->shape.y };

      g_assert_cmpint (steg_timeline_ghost_grip_at (cases[i].layout, &pane, at, point), ==,
                       cases[i].grip);
    }
}

static void
an_end_goes_no_further_than_to_the_other (void)
{
  static const struct
  {
    StegTimelineGrip grip;
    int              days, start, due;
  } cases[] = {
    { STEG_TIMELINE_GRIP_BAR, 7, 107, 117 },
    { STEG_TIMELINE_GRIP_BAR, -3, 97, 107 },
    { STEG_TIMELINE_GRIP_START, 4, 104, 110 },
    { STEG_TIMELINE_GRIP_START, 40, 110, 110 },
    { STEG_TIMELINE_GRIP_END, -4, 100, 106 },
    { STEG_TIMELINE_GRIP_END, -40, 100, 100 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      StegTimelineGhost ghost = { .start = 100, .due = 110 };

      steg_timeline_ghost_move (&ghost, cases[i].grip, cases[i].days);
      g_assert_cmpint (ghost.start, ==, cases[i].start);
      g_assert_cmpint (ghost.due, ==, cases[i].due);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("timeline", a_collapsed_group_has_its_summary_and_no_bars);
  ADD_SENTENCE ("timeline", a_press_on_its_heading_finds_a_group);
  ADD_SENTENCE ("timeline", the_heading_of_a_tall_group_stays_until_the_group_ends);
  ADD_SENTENCE ("timeline", nothing_of_a_late_bar_stays_when_it_has_left_the_view);
  ADD_SENTENCE ("timeline", a_line_goes_from_the_end_of_one_bar_to_the_start_of_another);
  ADD_SENTENCE ("timeline", a_line_passes_by_the_words_of_other_bars);
  ADD_SENTENCE ("timeline", a_plan_is_in_view_without_its_bar);
  ADD_SENTENCE ("timeline", what_has_no_date_has_no_line);
  ADD_SENTENCE ("timeline", free_days_are_shaded_where_days_can_be_seen);
  ADD_SENTENCE ("timeline", a_goal_stands_in_the_row_of_its_group);
  ADD_SENTENCE ("timeline", the_plan_is_part_of_time);
  ADD_SENTENCE ("timeline", a_bar_is_held_by_its_ends_and_its_middle);
  ADD_SENTENCE ("timeline", an_end_goes_no_further_than_to_the_other);
  return g_test_run ();
}
