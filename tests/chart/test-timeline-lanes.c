/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-timeline-lanes.h"

#include "support/test-sentence.h"

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
  return g_test_run ();
}
