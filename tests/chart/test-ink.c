/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-recording-ink.h"

static const char long_word[] = "Informationsklassning";

static StegInk *
create_ink (void)
{
  return steg_recording_ink_new (steg_palette_get (STEG_PALETTE_LIGHT));
}

static const StegRecordedMark *
last_mark (StegInk *ink)
{
  StegRecordingInk *recording = STEG_RECORDING_INK (ink);

  return steg_recording_ink_get_mark (recording, steg_recording_ink_get_n_marks (recording) - 1);
}

static void
what_is_measured_is_what_is_painted (void)
{
  g_autoptr (StegInk) ink = create_ink ();
  const StegTextStyle style = { .size = 14, .smallest = 9, .lines = 2, .colour = { 0, 0, 0, 1 } };

  for (double width = 40; width <= 200; width += 20)
    {
      StegTextExtent extent = steg_ink_measure (ink, long_word, &style, width, 0);
      StegBox        box = { 5, 7, width, 0 };

      steg_ink_text (ink, &box, long_word, &style);
      g_assert_cmpfloat_with_epsilon (last_mark (ink)->extent.width, extent.width, 0.001);
      g_assert_cmpfloat_with_epsilon (last_mark (ink)->extent.height, extent.height, 0.001);
      g_assert_cmpfloat (last_mark (ink)->size, ==, extent.size);
    }
}

static void
a_text_shrinks_then_divides_and_is_cut_only_at_its_smallest (void)
{
  g_autoptr (StegInk) ink = create_ink ();
  const StegTextStyle style = { .size = 14, .smallest = 9, .lines = 2 };
  double              full = steg_ink_measure (ink, long_word, &style, 0, 0).width;
  StegTextExtent      extent;

  extent = steg_ink_measure (ink, long_word, &style, full + 1, 0);
  g_assert_cmpfloat (extent.size, ==, 14);
  g_assert_cmpint (extent.lines, ==, 1);

  extent = steg_ink_measure (ink, long_word, &style, full * 0.9, 0);
  g_assert_cmpfloat (extent.size, <, 14);
  g_assert_cmpint (extent.lines, ==, 1);

  extent = steg_ink_measure (ink, long_word, &style, full * 0.68, 0);
  g_assert_cmpfloat (extent.size, ==, 14);
  g_assert_cmpint (extent.lines, ==, 2);
  g_assert_false (extent.is_cut);

  extent = steg_ink_measure (ink, long_word, &style, full * 0.1, 0);
  g_assert_cmpfloat (extent.size, ==, 9);
  g_assert_true (extent.is_cut);
  g_assert_cmpfloat (extent.width, <=, full * 0.1 + 0.01);
}

static void
a_text_without_a_smallest_size_keeps_its_own (void)
{
  g_autoptr (StegInk) ink = create_ink ();
  const StegTextStyle style = { .size = 14, .lines = 1 };
  StegTextExtent      extent = steg_ink_measure (ink, long_word, &style, 60, 0);

  g_assert_cmpfloat (extent.size, ==, 14);
  g_assert_true (extent.is_cut);
  g_assert_cmpfloat (extent.width, <=, 60.01);
}

static void
a_text_stands_where_its_style_says (void)
{
  static const struct
  {
    StegAlign across, down;
    double    x, y; /* of its middle, in parts of the box */
  } cases[] = {
    { STEG_ALIGN_START, STEG_ALIGN_START, 0, 0 },
    { STEG_ALIGN_CENTRE, STEG_ALIGN_CENTRE, 0.5, 0.5 },
    { STEG_ALIGN_END, STEG_ALIGN_END, 1, 1 },
  };
  g_autoptr (StegInk) ink = create_ink ();
  const StegBox box = { 10, 20, 300, 100 };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      StegTextStyle style = { .size = 14, .across = cases[i].across, .down = cases[i].down };
      StegBox       extent;

      steg_ink_text (ink, &box, "Mål", &style);
      extent = last_mark (ink)->extent;
      g_assert_cmpfloat_with_epsilon (extent.x, 10 + cases[i].x * (300 - extent.width), 0.01);
      g_assert_cmpfloat_with_epsilon (extent.y, 20 + cases[i].y * (100 - extent.height), 0.01);
    }
}

static void
marks_know_their_group_and_whether_they_are_clipped (void)
{
  g_autoptr (StegInk) ink = create_ink ();
  const StegPaint paint = { .fill = { 1, 0, 0, 1 } };
  const StegBox   clip = { 0, 0, 10, 10 }, inside = { 1, 1, 5, 5 }, across = { 5, 5, 10, 10 };

  steg_ink_push_group (ink, "Risk management");
  steg_ink_push_clip (ink, &clip);
  steg_ink_box (ink, &inside, 0, &paint);
  g_assert_cmpstr (last_mark (ink)->group, ==, "Risk management");
  g_assert_false (last_mark (ink)->is_clipped);
  steg_ink_box (ink, &across, 0, &paint);
  g_assert_true (last_mark (ink)->is_clipped);
  g_assert_false (steg_recording_ink_is_balanced (STEG_RECORDING_INK (ink)));
  steg_ink_pop_clip (ink);
  steg_ink_pop_group (ink);
  steg_ink_line (ink, (StegPoint){ 3, 4 }, (StegPoint){ 9, 4 }, &paint);
  g_assert_null (last_mark (ink)->group);
  g_assert_cmpfloat (last_mark (ink)->box.width, ==, 6);
  g_assert_true (steg_recording_ink_is_balanced (STEG_RECORDING_INK (ink)));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/ink/what_is_measured_is_what_is_painted", what_is_measured_is_what_is_painted);
  g_test_add_func ("/ink/a_text_shrinks_then_divides_and_is_cut_only_at_its_smallest",
                   a_text_shrinks_then_divides_and_is_cut_only_at_its_smallest);
  g_test_add_func ("/ink/a_text_without_a_smallest_size_keeps_its_own",
                   a_text_without_a_smallest_size_keeps_its_own);
  g_test_add_func ("/ink/a_text_stands_where_its_style_says", a_text_stands_where_its_style_says);
  g_test_add_func ("/ink/marks_know_their_group_and_whether_they_are_clipped",
                   marks_know_their_group_and_whether_they_are_clipped);
  return g_test_run ();
}
