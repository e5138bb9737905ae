/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-timeline-sight.h"

#include <adwaita.h>
#include <math.h>

#define WIDTH 900
#define HEIGHT 500
#define TODAY (steg_date_new (2026, 5, 20))

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
};

static StegTimeline *
new_random_timeline (GRand *random)
{
  StegTimeline *timeline = steg_timeline_new (TODAY, &words);

  for (guint group = 0; group < 5; group++)
    {
      steg_timeline_add_group (timeline, &(StegTimelineGroup){ "Area", "level 1 → 3" });
      for (int i = 0; i < 30; i++)
        {
          g_autofree char *identity = g_strdup_printf ("%u-%d", group, i);
          StegDate         start = TODAY + g_rand_int_range (random, -500, 900);

          steg_timeline_add_bar (
            timeline, &(StegTimelineBar){ .identity = identity,
                                          .title = "Test",
                                          .spoken = identity,
                                          .start = start,
                                          .due = start + g_rand_int_range (random, 0, 120),
                                          .group = group });
        }
    }
  return timeline;
}

typedef struct
{
  GtkWidget         *widget;
  StegTimelineSight *sight;
  GtkAdjustment     *across, *down;
  GRand             *random;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer nothing)
{
  g_autoptr (StegTimeline) timeline = NULL;

  fixture->random = g_rand_new_with_seed (20260520);
  timeline = new_random_timeline (fixture->random);
  fixture->widget = g_object_ref_sink (gtk_label_new (NULL));
  fixture->sight = steg_timeline_sight_new (fixture->widget);
  fixture->across = gtk_adjustment_new (0, 0, 0, 0, 0, 0);
  fixture->down = gtk_adjustment_new (0, 0, 0, 0, 0, 0);
  steg_timeline_sight_set_adjustment (fixture->sight, GTK_ORIENTATION_HORIZONTAL, fixture->across);
  steg_timeline_sight_set_adjustment (fixture->sight, GTK_ORIENTATION_VERTICAL, fixture->down);
  steg_timeline_sight_set_timeline (fixture->sight, timeline);
  steg_timeline_sight_allocate (fixture->sight, WIDTH, HEIGHT);
}

static void
tear_down (Fixture *fixture, gconstpointer nothing)
{
  steg_timeline_sight_free (fixture->sight);
  g_object_unref (fixture->widget);
  g_rand_free (fixture->random);
}

/* The day, and how much of it, at @x of the widget. */
static double
day_at (Fixture *fixture, double x)
{
  const StegTimelineLayout *layout = steg_timeline_sight_get_layout (fixture->sight);

  return layout->scale.from
         + (gtk_adjustment_get_value (fixture->across) + x - layout->side) / layout->scale.day;
}

static gboolean
is_at_an_end (GtkAdjustment *adjustment)
{
  double value = gtk_adjustment_get_value (adjustment);

  return value <= gtk_adjustment_get_lower (adjustment)
         || value
              >= gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment);
}

static void
zoom (Fixture *fixture, double to, const StegPoint *anchor)
{
  steg_timeline_sight_set_zoom (fixture->sight, to, anchor);
  steg_timeline_sight_allocate (fixture->sight, WIDTH, HEIGHT);
}

static void
a_group_that_goes_on_above_begins_where_it_is_seen (Fixture *fixture, gconstpointer nothing)
{
  const StegTimelineLayout *layout = steg_timeline_sight_get_layout (fixture->sight);
  double                    top = g_array_index (layout->rows, StegTimelineRow, 1).y;

  gtk_adjustment_set_value (fixture->down, top + 20);
  steg_timeline_sight_reveal_group (fixture->sight, 1);
  g_assert_cmpfloat (gtk_adjustment_get_value (fixture->down), ==, top);
  gtk_adjustment_set_value (fixture->down, top - 20);
  steg_timeline_sight_reveal_group (fixture->sight, 1);
  g_assert_cmpfloat (gtk_adjustment_get_value (fixture->down), ==, top - 20);
}

static void
the_day_under_the_pointer_stays_there (Fixture *fixture, gconstpointer nothing)
{
  guint n_free = 0;

  for (int i = 0; i < 200; i++)
    {
      StegPoint anchor = { g_rand_double_range (fixture->random, 300, WIDTH),
                           g_rand_double_range (fixture->random, 60, HEIGHT) };
      double    to = exp (g_rand_double_range (fixture->random, 0, log (STEG_TIME_ZOOM_MOST)));
      double    day = day_at (fixture, anchor.x);

      zoom (fixture, to, &anchor);
      g_assert_cmpfloat (steg_timeline_sight_get_zoom (fixture->sight), ==, to);
      if (is_at_an_end (fixture->across))
        {
          steg_timeline_sight_show_today (fixture->sight);
          steg_timeline_sight_allocate (fixture->sight, WIDTH, HEIGHT);
          continue;
        }
      n_free++;
      g_assert_cmpfloat_with_epsilon (day_at (fixture, anchor.x), day, 0.01);
    }
  g_assert_cmpuint (n_free, >, 60);
}

static void
many_small_steps_lead_back_to_the_same_days (Fixture *fixture, gconstpointer nothing)
{
  StegPoint anchor = { 611, 220 };
  double    day = day_at (fixture, anchor.x);

  for (int i = 0; i < 60; i++)
    zoom (fixture, steg_timeline_sight_get_zoom (fixture->sight) * 1.03, &anchor);
  for (int i = 0; i < 60; i++)
    zoom (fixture, steg_timeline_sight_get_zoom (fixture->sight) / 1.03, &anchor);
  g_assert_cmpfloat_with_epsilon (day_at (fixture, anchor.x), day, 0.01);
}

static void
the_row_under_the_pointer_stays_there (Fixture *fixture, gconstpointer nothing)
{
  StegPoint                 anchor = { 611, 300 };
  const StegTimelineLayout *layout = steg_timeline_sight_get_layout (fixture->sight);
  StegTimelineRow          *row = &g_array_index (layout->rows, StegTimelineRow, 2);

  gtk_adjustment_set_value (fixture->down, row->y - 100);
  zoom (fixture, 4, &anchor);
  layout = steg_timeline_sight_get_layout (fixture->sight);
  row = &g_array_index (layout->rows, StegTimelineRow, 2);
  g_assert_cmpfloat_with_epsilon (row->y - gtk_adjustment_get_value (fixture->down), 100, 1);
}

static void
what_fits_needs_no_scroll_bar (Fixture *fixture, gconstpointer nothing)
{
  zoom (fixture, steg_timeline_sight_get_fit (fixture->sight), NULL);
  g_assert_cmpfloat_with_epsilon (gtk_adjustment_get_upper (fixture->across),
                                  gtk_adjustment_get_page_size (fixture->across), 0.5);
}

static void
zoom_keeps_within_its_ends (Fixture *fixture, gconstpointer nothing)
{
  zoom (fixture, 1e6, NULL);
  g_assert_cmpfloat (steg_timeline_sight_get_zoom (fixture->sight), ==, STEG_TIME_ZOOM_MOST);
  zoom (fixture, 1e-6, NULL);
  g_assert_cmpfloat (steg_timeline_sight_get_zoom (fixture->sight), ==, STEG_TIME_ZOOM_LEAST);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
#define ADD(sentence) \
  g_test_add ("/timeline-sight/" #sentence, Fixture, NULL, set_up, sentence, tear_down)
  ADD (a_group_that_goes_on_above_begins_where_it_is_seen);
  ADD (the_day_under_the_pointer_stays_there);
  ADD (many_small_steps_lead_back_to_the_same_days);
  ADD (the_row_under_the_pointer_stays_there);
  ADD (what_fits_needs_no_scroll_bar);
  ADD (zoom_keeps_within_its_ends);
  return g_test_run ();
}
