/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-timeline-lanes.h"

#include "support/test-sentence.h"

#define N_SLOTS 500

static void
what_follows_shares_a_lane (void)
{
  StegTimelineSlot slots[] = { { .left = 0, .right = 10, .least = 10, .wanted = 10 },
                               { .left = 20, .right = 30, .least = 30, .wanted = 30 } };

  g_assert_cmpuint (steg_timeline_lanes_pack (slots, 2, 5, 100), ==, 1);
  g_assert_cmpuint (slots[1].lane, ==, 0);
}

static void
what_overlaps_does_not (void)
{
  StegTimelineSlot slots[] = { { .left = 0, .right = 10, .least = 10, .wanted = 10 },
                               { .left = 5, .right = 30, .least = 30, .wanted = 30 },
                               { .left = 16, .right = 30, .least = 30, .wanted = 30 } };

  g_assert_cmpuint (steg_timeline_lanes_pack (slots, 3, 5, 100), ==, 2);
  g_assert_cmpuint (slots[1].lane, ==, 1);
  g_assert_cmpuint (slots[2].lane, ==, 0);
}

static void
a_label_gets_what_it_wants_where_there_is_room (void)
{
  StegTimelineSlot slot = { .left = 0, .right = 10, .least = 20, .wanted = 60 };

  steg_timeline_lanes_pack (&slot, 1, 5, 100);
  g_assert_cmpfloat (slot.given, ==, 60);
}

static void
a_label_is_shortened_before_the_next_bar (void)
{
  StegTimelineSlot slots[] = { { .left = 0, .right = 10, .least = 20, .wanted = 60 },
                               { .left = 40, .right = 50, .least = 50, .wanted = 50 } };

  g_assert_cmpuint (steg_timeline_lanes_pack (slots, 2, 5, 100), ==, 1);
  g_assert_cmpfloat (slots[0].given, ==, 35);
}

static void
a_label_keeps_its_least_room (void)
{
  StegTimelineSlot slots[] = { { .left = 0, .right = 10, .least = 50, .wanted = 60 },
                               { .left = 40, .right = 50, .least = 50, .wanted = 50 } };

  g_assert_cmpuint (steg_timeline_lanes_pack (slots, 2, 5, 100), ==, 2);
  g_assert_cmpfloat (slots[0].given, ==, 60);
}

static void
no_label_goes_beyond_the_limit (void)
{
  StegTimelineSlot slot = { .left = 80, .right = 90, .least = 95, .wanted = 160 };

  steg_timeline_lanes_pack (&slot, 1, 5, 100);
  g_assert_cmpfloat (slot.given, ==, 100);
}

/* The first lane that is free, looked for from the top. */
static guint
find_first_free (const double *ends, guint n_ends, double left)
{
  guint lane = 0;

  while (lane < n_ends && ends[lane] > left)
    lane++;
  return lane;
}

static void
of_many_free_lanes_the_first_is_taken (void)
{
  StegTimelineSlot slots[N_SLOTS];
  double           ends[N_SLOTS];
  guint            n_lanes = 0;
  double           left = 0;

  for (guint i = 0; i < N_SLOTS; i++)
    {
      double length = g_test_rand_double_range (1, 400);

      left += g_test_rand_double_range (0, 20);
      slots[i] = (StegTimelineSlot){ .left = left, .right = left + length, .wanted = left };
    }
  g_assert_cmpuint (steg_timeline_lanes_pack (slots, N_SLOTS, 5, 100), >, 10);
  for (guint i = 0; i < N_SLOTS; i++)
    {
      guint lane = find_first_free (ends, n_lanes, slots[i].left);

      g_assert_cmpuint (slots[i].lane, ==, lane);
      ends[lane] = slots[i].right + 5;
      n_lanes = MAX (n_lanes, lane + 1);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("timeline-lanes", what_follows_shares_a_lane);
  ADD_SENTENCE ("timeline-lanes", what_overlaps_does_not);
  ADD_SENTENCE ("timeline-lanes", a_label_gets_what_it_wants_where_there_is_room);
  ADD_SENTENCE ("timeline-lanes", a_label_is_shortened_before_the_next_bar);
  ADD_SENTENCE ("timeline-lanes", a_label_keeps_its_least_room);
  ADD_SENTENCE ("timeline-lanes", no_label_goes_beyond_the_limit);
  ADD_SENTENCE ("timeline-lanes", of_many_free_lanes_the_first_is_taken);
  return g_test_run ();
}
