/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-recording-ink.h"
#include "chart/steg-timeline-paint.h"
#include "chart/steg-timeline-place.h"
#include "support/test-sentence.h"

#define TODAY (steg_date_new (2026, 5, 20))
#define GROUPS 6

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

/* All over the range, the ends and what has a name among them. */
static const double zooms[] = {
  STEG_TIME_ZOOM_LEAST,
  0.44,
  0.45,
  STEG_TIME_ZOOM_YEAR,
  1.5,
  STEG_TIME_ZOOM_QUARTER,
  5.7,
  5.8,
  STEG_TIME_ZOOM_MONTH,
  23.9,
  24,
  40,
  STEG_TIME_ZOOM_MOST,
};

static StegInk *
new_ink (void)
{
  return steg_recording_ink_new (steg_palette_get (STEG_PALETTE_LIGHT));
}

static StegTimelineLayout *
lay_out (StegTimeline *timeline, double zoom, double width)
{
  g_autoptr (StegInk) ink = new_ink ();

  return steg_timeline_layout_new (timeline, ink, steg_palette_get (STEG_PALETTE_LIGHT), zoom,
                                   width);
}

static StegTimeline *
new_timeline (void)
{
  StegTimeline *timeline = steg_timeline_new (TODAY, &words);

  for (int i = 0; i < GROUPS; i++)
    {
      g_autofree char  *title = g_strdup_printf ("Informationsklassning %d", i);
      StegTimelineGroup group = { title, "level 1 → 3" };

      steg_timeline_add_group (timeline, &group);
    }
  return timeline;
}

static void
add_bar (StegTimeline *timeline, const char *identity, guint group, int start, int due)
{
  StegTimelineBar bar = { .identity = identity,
                          .title = "Carry out risk analyses in all key processes",
                          .spoken = identity,
                          .initials = "SM",
                          .start = TODAY + start,
                          .due = TODAY + due,
                          .group = group,
                          .phase = 1 };

  steg_timeline_add_bar (timeline, &bar);
}

/* Always the same bars: starts and lengths as if thrown by dice. */
static StegTimeline *
new_crowd (guint n_bars)
{
  StegTimeline *timeline = new_timeline ();

  for (guint i = 0; i < n_bars; i++)
    {
      g_autofree char *identity = g_strdup_printf ("bar-%u", i);
      guint            dice = i * 2654435761u;
      int              start = (int) (dice % 700) - 350;

      add_bar (timeline, identity, (dice >> 8) % GROUPS, start, start + (int) ((dice >> 12) % 90));
    }
  return timeline;
}

static void
add_cycle (StegTimeline *timeline, const char *identity, int start)
{
  StegTimelineCycle cycle = { .identity = identity, .title = "Toward level 3" };

  for (int i = 0; i < STEG_TIMELINE_PHASES; i++)
    {
      cycle.from[i] = TODAY + start + 30 * i;
      cycle.to[i] = cycle.from[i] + 29;
    }
  steg_timeline_add_cycle (timeline, &cycle);
}

static void
add_milestone (StegTimeline *timeline, const char *identity, int on)
{
  StegTimelineMilestone milestone
    = { .identity = identity, .title = "Management review of the programme", .on = TODAY + on };

  steg_timeline_add_milestone (timeline, &milestone);
}

static StegTimeline *
new_full (guint n_bars)
{
  StegTimeline *timeline = new_crowd (n_bars);

  add_cycle (timeline, "cycle-1", -120);
  add_cycle (timeline, "cycle-2", 0);
  for (int i = 0; i < 5; i++)
    {
      g_autofree char *identity = g_strdup_printf ("milestone-%d", i);

      add_milestone (timeline, identity, 3 * i);
    }
  return timeline;
}

static StegTimelinePane
whole (const StegTimelineLayout *layout)
{
  return (StegTimelinePane){ 0, 0, layout->side + layout->length,
                             layout->heading + layout->height };
}

static void
assert_apart (const StegTimelineLayout *layout, guint one, guint other)
{
  StegTimelinePane  pane = whole (layout);
  StegTimelinePlace a = steg_timeline_place (layout, &pane, one);
  StegTimelinePlace b = steg_timeline_place (layout, &pane, other);

  g_assert_false (steg_box_overlaps (&a.words, &b.words));
  g_assert_false (steg_box_overlaps (&a.words, &b.shape));
  g_assert_false (steg_box_overlaps (&a.shape, &b.words));
  g_assert_false (steg_box_overlaps (&a.shape, &b.shape));
}

static void
no_label_meets_another (void)
{
  const guint counts[] = { 0, 1, 40, 400 };

  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    for (guint z = 0; z < G_N_ELEMENTS (zooms); z++)
      {
        g_autoptr (StegTimeline) timeline = new_full (counts[i]);
        g_autoptr (StegTimelineLayout) layout = lay_out (timeline, zooms[z], 1000);

        for (guint one = 0; one < layout->items->len; one++)
          for (guint other = one + 1; other < layout->items->len; other++)
            assert_apart (layout, one, other);
      }
}

static void
nothing_is_outside (void)
{
  for (guint z = 0; z < G_N_ELEMENTS (zooms); z++)
    {
      g_autoptr (StegTimeline) timeline = new_full (200);
      g_autoptr (StegTimelineLayout) layout = lay_out (timeline, zooms[z], 360);
      StegTimelinePane pane = whole (layout);
      StegBox          body = steg_timeline_place_body (layout, &pane);

      for (guint i = 0; i < layout->items->len; i++)
        {
          StegTimelinePlace place = steg_timeline_place (layout, &pane, i);

          g_assert_true (steg_box_holds (&body, &place.shape));
          g_assert_true (steg_box_holds (&body, &place.words));
          if (place.words.width > 0)
            g_assert_cmpfloat (place.words.width, >, 20);
          else
            g_assert_cmpint (steg_timeline_layout_item (layout, i)->kind, ==,
                             STEG_TIMELINE_ITEM_CYCLE);
        }
    }
}

/* What is painted of @pane. */
static StegRecordingInk *
paint (const StegTimelineLayout *layout, const StegTimelinePane *pane)
{
  StegInk *ink = new_ink ();

  steg_timeline_paint (layout, pane, ink, steg_palette_get (STEG_PALETTE_LIGHT), -1);
  return STEG_RECORDING_INK (ink);
}

/* The first mark of @kind in the group called @group whose text, if it has one, begins like
 * @text. */
static const StegRecordedMark *
find_mark (StegRecordingInk *ink, StegRecordedKind kind, const char *group, const char *text)
{
  for (guint i = 0; i < steg_recording_ink_get_n_marks (ink); i++)
    {
      const StegRecordedMark *mark = steg_recording_ink_get_mark (ink, i);

      if (mark->kind == kind && g_strcmp0 (mark->group, group) == 0
          && (text == NULL || g_str_has_prefix (mark->text, text)))
        return mark;
    }
  return NULL;
}

static void
assert_no_words_meet (StegRecordingInk *ink)
{
  for (guint i = 0; i < steg_recording_ink_get_n_marks (ink); i++)
    for (guint k = 0; k < i; k++)
      {
        const StegRecordedMark *a = steg_recording_ink_get_mark (ink, i);
        const StegRecordedMark *b = steg_recording_ink_get_mark (ink, k);

        if (a->kind == STEG_RECORDED_TEXT && b->kind == STEG_RECORDED_TEXT && !a->is_clipped
            && !b->is_clipped)
          g_assert_false (steg_box_overlaps (&a->extent, &b->extent));
      }
  g_assert_true (steg_recording_ink_is_balanced (ink));
}

static void
no_painted_words_meet_at_any_zoom (void)
{
  g_autoptr (StegTimeline) timeline = new_full (120);

  for (guint z = 0; z < G_N_ELEMENTS (zooms); z++)
    {
      g_autoptr (StegTimelineLayout) layout = lay_out (timeline, zooms[z], 1000);

      for (int step = 0; step < 8; step++)
        {
          StegTimelinePane pane = { step * 91, step * 63, 1000, 700 };
          g_autoptr (StegRecordingInk) ink = paint (layout, &pane);

          assert_no_words_meet (ink);
        }
    }
}

/* None is left out for want of room, but the one that the line of today goes through may be. */
static void
every_whole_band_has_its_name_at_any_zoom (void)
{
  g_autoptr (StegTimeline) timeline = new_timeline ();

  for (double zoom = STEG_TIME_ZOOM_LEAST; zoom < STEG_TIME_ZOOM_MOST; zoom *= 1.07)
    {
      g_autoptr (StegTimelineLayout) layout = lay_out (timeline, zoom, 1400);
      StegTimelinePane pane = { 0, 0, 1400, 500 };
      g_autoptr (StegRecordingInk) ink = paint (layout, &pane);
      g_autoptr (GArray) bands = steg_time_scale_list_narrow (&layout->scale, &timeline->words.time,
                                                              1, pane.width - layout->side - 1);

      for (guint i = 1; i + 1 < bands->len; i++)
        {
          const StegTimeBand *band = &g_array_index (bands, StegTimeBand, i);
          double              today = steg_time_scale_place (&layout->scale, TODAY);

          if (band->end < today || band->start > today + layout->scale.day)
            g_assert_nonnull (find_mark (ink, STEG_RECORDED_TEXT, NULL, band->label));
        }
    }
}

static void
another_zoom_is_laid_out_as_if_it_were_the_first (void)
{
  g_autoptr (StegTimeline) timeline = new_full (200);
  g_autoptr (StegTimelineLayout) first = lay_out (timeline, STEG_TIME_ZOOM_QUARTER, 900);

  for (guint z = 0; z < G_N_ELEMENTS (zooms); z++)
    {
      g_autoptr (StegTimelineLayout) fresh = lay_out (timeline, zooms[z], 900);
      g_autoptr (StegTimelineLayout) zoomed = steg_timeline_layout_zoom (first, zooms[z]);

      g_assert_cmpfloat (zoomed->length, ==, fresh->length);
      g_assert_cmpfloat (zoomed->height, ==, fresh->height);
      g_assert_cmpmem (zoomed->items->data, zoomed->items->len * sizeof (StegTimelineItem),
                       fresh->items->data, fresh->items->len * sizeof (StegTimelineItem));
      g_assert_cmpmem (zoomed->order->data, zoomed->order->len * sizeof (guint), fresh->order->data,
                       fresh->order->len * sizeof (guint));
    }
}

static void
every_bar_has_its_words (void)
{
  for (guint z = 0; z < G_N_ELEMENTS (zooms); z++)
    {
      g_autoptr (StegTimeline) timeline = new_full (60);
      g_autoptr (StegTimelineLayout) layout = lay_out (timeline, zooms[z], 700);
      StegTimelinePane pane = whole (layout);
      g_autoptr (StegRecordingInk) ink = paint (layout, &pane);

      for (guint i = 0; i < layout->items->len; i++)
        {
          const char             *spoken = steg_timeline_layout_spoken (layout, i);
          const StegRecordedMark *painted = find_mark (ink, STEG_RECORDED_TEXT, spoken, NULL);

          g_assert_nonnull (
            find_mark (ink, STEG_RECORDED_HOT, spoken, steg_timeline_layout_identity (layout, i)));
          g_assert_nonnull (painted);
          g_assert_false (painted->is_clipped);
        }
    }
}

static void
a_late_bar_has_a_triangle_and_a_word (void)
{
  g_autoptr (StegTimeline) timeline = new_timeline ();
  g_autoptr (StegTimelineLayout) layout = NULL;
  g_autoptr (StegRecordingInk) ink = NULL;
  StegTimelinePane pane;
  StegTimelineBar  bar = { .identity = "late",
                           .title = "Carry out risk analyses in all the key processes we have",
                           .spoken = "It is late",
                           .start = TODAY - 20,
                           .due = TODAY - 10,
                           .is_late = TRUE };

  steg_timeline_add_bar (timeline, &bar);
  add_bar (timeline, "in time", 0, 100, 160);
  layout = lay_out (timeline, STEG_TIME_ZOOM_YEAR, 700);
  pane = whole (layout);
  ink = paint (layout, &pane);
  g_assert_nonnull (find_mark (ink, STEG_RECORDED_PATH, "It is late", NULL));
  g_assert_nonnull (find_mark (ink, STEG_RECORDED_TEXT, "It is late", "late"));
  g_assert_nonnull (find_mark (ink, STEG_RECORDED_TEXT, "It is late", "Carry"));
}

static void
a_bar_covers_its_days (void)
{
  g_autoptr (StegTimeline) timeline = new_timeline ();
  g_autoptr (StegTimelineLayout) layout = NULL;
  const StegTimelineItem *item;

  add_bar (timeline, "one", 2, -10, 30);
  layout = lay_out (timeline, STEG_TIME_ZOOM_QUARTER, 1000);
  item = steg_timeline_layout_item (layout, 0);
  g_assert_cmpint (steg_time_scale_day_at (&layout->scale, item->shape.x + 0.1), ==, TODAY - 10);
  g_assert_cmpint (steg_time_scale_day_at (&layout->scale, steg_box_right (&item->shape) - 0.1), ==,
                   TODAY + 30);
}

/* Two people may write the day of the hand-over into both cycles. */
static void
cycles_that_meet_in_a_day_share_a_lane (void)
{
  g_autoptr (StegTimeline) timeline = new_timeline ();
  g_autoptr (StegTimelineLayout) layout = NULL;

  add_cycle (timeline, "before", -119);
  add_cycle (timeline, "after", 0);
  layout = lay_out (timeline, STEG_TIME_ZOOM_QUARTER, 1000);
  g_assert_cmpuint (steg_timeline_layout_item (layout, 0)->lane, ==, 0);
  g_assert_cmpuint (steg_timeline_layout_item (layout, 1)->lane, ==, 0);
  assert_apart (layout, 0, 1);
}

static void
an_action_without_a_due_date_is_listed_apart (void)
{
  g_autoptr (StegTimeline) timeline = new_timeline ();
  StegTimelineBar bar = { .identity = "apart", .title = "Some day", .start = TODAY };

  steg_timeline_add_bar (timeline, &bar);
  g_assert_cmpuint (timeline->bars->len, ==, 0);
  g_assert_cmpuint (timeline->undated->len, ==, 1);
  g_assert_true (steg_timeline_is_empty (timeline));
}

static void
words_stand_in_a_bar_or_beside_it (void)
{
  g_autoptr (StegTimeline) timeline = new_timeline ();
  g_autoptr (StegTimelineLayout) layout = NULL;
  const StegTimelineItem *item;

  add_bar (timeline, "long", 0, 0, 300);
  add_bar (timeline, "short", 1, 0, 20);
  layout = lay_out (timeline, STEG_TIME_ZOOM_QUARTER, 1000);
  item = steg_timeline_layout_item (layout, 0);
  g_assert_cmpfloat (item->end, <=, steg_box_right (&item->shape));
  item = steg_timeline_layout_item (layout, 1);
  g_assert_cmpfloat (item->content, >=, steg_box_right (&item->shape));
}

static void
words_stay_in_view_while_their_bar_does (void)
{
  g_autoptr (StegTimeline) timeline = new_timeline ();
  g_autoptr (StegTimelineLayout) layout = NULL;
  StegTimelinePane  pane = { 0, 0, 700, 400 };
  StegTimelinePlace place;

  add_bar (timeline, "long", 0, 0, 400);
  layout = lay_out (timeline, STEG_TIME_ZOOM_MONTH, 700);
  pane.x = steg_timeline_layout_item (layout, 0)->shape.x + 500;
  place = steg_timeline_place (layout, &pane, 0);
  g_assert_cmpfloat (place.words.x, >=, layout->side);
}

/* The index answers what looking at every item would. */
static void
what_is_in_view_is_found (void)
{
  g_autoptr (StegTimeline) timeline = new_full (400);
  g_autoptr (StegTimelineLayout) layout = lay_out (timeline, STEG_TIME_ZOOM_QUARTER, 700);

  for (int step = 0; step < 20; step++)
    {
      StegTimelinePane pane = { step * 37, step * 51, 700, 400 };
      g_autoptr (GArray) found = steg_timeline_place_list (layout, &pane);
      guint expected = 0;

      for (guint i = 0; i < layout->items->len; i++)
        {
          StegTimelinePlace place = steg_timeline_place (layout, &pane, i);

          if (!steg_box_is_empty (&place.area))
            expected++;
        }
      for (guint i = 0; i < found->len; i++)
        {
          StegTimelinePlace place
            = steg_timeline_place (layout, &pane, g_array_index (found, guint, i));

          if (!steg_box_is_empty (&place.area))
            expected--;
        }
      g_assert_cmpuint (expected, ==, 0);
    }
}

static void
a_press_finds_what_is_there (void)
{
  g_autoptr (StegTimeline) timeline = new_full (100);
  g_autoptr (StegTimelineLayout) layout = lay_out (timeline, STEG_TIME_ZOOM_QUARTER, 900);
  StegTimelinePane pane = { 120, 60, 900, 700 };
  g_autoptr (GArray) found = steg_timeline_place_list (layout, &pane);

  for (guint i = 0; i < found->len; i++)
    {
      guint             position = g_array_index (found, guint, i);
      StegTimelinePlace place = steg_timeline_place (layout, &pane, position);

      if (!steg_box_is_empty (&place.area))
        g_assert_cmpint (steg_timeline_place_hit (layout, &pane, steg_box_centre (&place.area)), ==,
                         position);
    }
  g_assert_cmpint (steg_timeline_place_hit (layout, &pane, (StegPoint){ 5, 5 }), ==, -1);
  g_assert_cmpint (steg_timeline_place_hit (layout, &pane, (StegPoint){ 5, 300 }), ==, -1);
}

static void
every_item_is_reached_by_keys (void)
{
  g_autoptr (StegTimeline) timeline = new_full (60);
  g_autoptr (StegTimelineLayout) layout = lay_out (timeline, STEG_TIME_ZOOM_QUARTER, 900);
  guint at = 0;
  guint reached = 0;

  for (;;)
    {
      guint last = steg_timeline_place_step (layout, at, STEG_TIMELINE_LAST);
      guint next;

      for (at = steg_timeline_place_step (layout, at, STEG_TIMELINE_FIRST); at != last;
           at = steg_timeline_place_step (layout, at, STEG_TIMELINE_LATER))
        reached++;
      reached++;
      g_assert_cmpuint (steg_timeline_place_step (layout, at, STEG_TIMELINE_LATER), ==, at);
      do
        {
          next = at;
          at = steg_timeline_place_step (layout, at, STEG_TIMELINE_BELOW);
        }
      while (at != next
             && steg_timeline_layout_item (layout, at)->row
                  == steg_timeline_layout_item (layout, next)->row);
      if (at == next)
        break;
    }
  g_assert_cmpuint (reached, ==, layout->items->len);
}

static void
up_undoes_down_between_rows (void)
{
  g_autoptr (StegTimeline) timeline = new_timeline ();
  g_autoptr (StegTimelineLayout) layout = NULL;

  add_bar (timeline, "above", 0, 0, 30);
  add_bar (timeline, "below", 3, 5, 25);
  layout = lay_out (timeline, STEG_TIME_ZOOM_QUARTER, 900);
  g_assert_cmpuint (steg_timeline_place_step (layout, 0, STEG_TIMELINE_BELOW), ==, 1);
  g_assert_cmpuint (steg_timeline_place_step (layout, 1, STEG_TIMELINE_ABOVE), ==, 0);
  g_assert_cmpuint (steg_timeline_place_step (layout, 0, STEG_TIMELINE_ABOVE), ==, 0);
}

static void
what_is_revealed_is_in_view (void)
{
  g_autoptr (StegTimeline) timeline = new_full (200);
  g_autoptr (StegTimelineLayout) layout = lay_out (timeline, STEG_TIME_ZOOM_MONTH, 1100);

  for (guint i = 0; i < layout->items->len; i++)
    {
      StegTimelinePane pane = { 300, 200, 1100, 500 };
      StegPoint        offset = steg_timeline_place_reveal (layout, &pane, i);
      StegBox          body = steg_timeline_place_body (layout, &pane);
      StegBox          start;

      pane.x = offset.x;
      pane.y = offset.y;
      start = steg_timeline_place (layout, &pane, i).shape;
      start.width = MIN (start.width, 100);
      g_assert_true (steg_box_holds (&body, &start));
    }
}

static void
ten_thousand_bars_cost_what_is_in_view (void)
{
  g_autoptr (StegTimeline) timeline = new_crowd (10000);
  g_autoptr (StegTimelineLayout) layout = lay_out (timeline, STEG_TIME_ZOOM_QUARTER, 1000);
  StegTimelinePane pane = { 400, layout->height / 2, 1000, 700 };
  g_autoptr (GArray) found = steg_timeline_place_list (layout, &pane);

  g_assert_cmpuint (layout->items->len, ==, 10000);
  g_assert_cmpuint (found->len, >, 20);
  g_assert_cmpuint (found->len, <, 200);
}

static void
an_empty_timeline_has_a_day (void)
{
  g_autoptr (StegTimeline) timeline = steg_timeline_new (TODAY, &words);
  g_autoptr (StegTimelineLayout) layout = lay_out (timeline, STEG_TIME_ZOOM_QUARTER, 900);
  StegTimelinePane pane = whole (layout);

  g_assert_cmpuint (layout->items->len, ==, 0);
  g_assert_cmpfloat (steg_timeline_place_day (layout, &pane, TODAY), >, layout->side);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("timeline", no_label_meets_another);
  ADD_SENTENCE ("timeline", nothing_is_outside);
  ADD_SENTENCE ("timeline", no_painted_words_meet_at_any_zoom);
  ADD_SENTENCE ("timeline", every_whole_band_has_its_name_at_any_zoom);
  ADD_SENTENCE ("timeline", another_zoom_is_laid_out_as_if_it_were_the_first);
  ADD_SENTENCE ("timeline", every_bar_has_its_words);
  ADD_SENTENCE ("timeline", a_late_bar_has_a_triangle_and_a_word);
  ADD_SENTENCE ("timeline", a_bar_covers_its_days);
  ADD_SENTENCE ("timeline", cycles_that_meet_in_a_day_share_a_lane);
  ADD_SENTENCE ("timeline", an_action_without_a_due_date_is_listed_apart);
  ADD_SENTENCE ("timeline", words_stand_in_a_bar_or_beside_it);
  ADD_SENTENCE ("timeline", words_stay_in_view_while_their_bar_does);
  ADD_SENTENCE ("timeline", what_is_in_view_is_found);
  ADD_SENTENCE ("timeline", a_press_finds_what_is_there);
  ADD_SENTENCE ("timeline", every_item_is_reached_by_keys);
  ADD_SENTENCE ("timeline", up_undoes_down_between_rows);
  ADD_SENTENCE ("timeline", what_is_revealed_is_in_view);
  ADD_SENTENCE ("timeline", ten_thousand_bars_cost_what_is_in_view);
  ADD_SENTENCE ("timeline", an_empty_timeline_has_a_day);
  return g_test_run ();
}
