/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-vote-bars-layout.h"

#include "chart-check.h"
#include "support/test-sentence.h"

/* @counts: of levels from 1, and at last of those who do not know. */
static StegVoteBars *
create_bars (const guint *counts, int n_levels, double median)
{
  StegVoteBars *bars = steg_vote_bars_new (n_levels, median);

  for (int i = 0; i <= n_levels; i++)
    {
      int               level = i < n_levels ? i + 1 : 0;
      g_autofree char  *name = level > 0 ? g_strdup_printf ("%d", level) : g_strdup ("?");
      g_autofree char  *spoken = g_strdup_printf ("Level %s", name);
      const StegVoteBar bar
        = { name, name, spoken, counts[i], level, level > 0 && ABS (level - median) >= 2 };

      steg_vote_bars_add (bars, &bar);
    }
  steg_chart_set_words (&bars->chart, "Votes.", "Nobody has voted.");
  return bars;
}

static StegDrawing *
lay_out (StegVoteBars *bars)
{
  const StegBox      box = { 0, 0, 300, 90 };
  const StegPalette *palette = steg_palette_get (STEG_PALETTE_LIGHT);
  g_autoptr (StegInk) ink = steg_recording_ink_new (palette);

  return steg_chart_lay_out (&bars->chart, ink, palette, &box);
}

/* The box of the element of @part at @level, empty when there is none. */
static StegBox
find (const StegDrawing *drawing, int part, int level)
{
  for (guint i = 0; i < drawing->elements->len; i++)
    {
      const StegDrawnElement *element = steg_drawing_element (drawing, i);

      if (element->part == part && (level < 0 || element->level == level))
        return element->box;
    }
  return (StegBox){ 0 };
}

static void
nothing_overlaps_and_nothing_is_outside_or_cut (void)
{
  static const double widths[] = { 110, 280, 900 };
  static const guint  counts[][10] = {
     { 1, 0, 0, 0, 0 },
     { 0, 3, 0, 0, 0 },
     { 2, 3, 1, 0, 1 },
     { 0, 0, 0, 0, 4 },
     { 99, 1, 0, 120, 17 },
     { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 },
  };

  for (guint w = 0; w < G_N_ELEMENTS (widths); w++)
    for (guint c = 0; c < G_N_ELEMENTS (counts); c++)
      for (int kind = 0; kind < 4; kind++)
        {
          int n_levels = c + 1 < G_N_ELEMENTS (counts) ? 4 : 9;
          g_autoptr (StegVoteBars) bars = create_bars (counts[c], n_levels, c == 3 ? 0 : 1.5);
          double size = kind & 1 ? 11 : 14;
          double width = MAX (widths[w], n_levels * size * 2);
          g_autoptr (StegInk) ink = chart_check_at (&bars->chart, size, width, kind & 2);

          g_assert_cmpuint (chart_check_count (ink, NULL, "1"), >=, 1);
        }
}

static void
bars_are_as_high_as_their_votes_and_stand_on_one_line (void)
{
  static const guint counts[] = { 1, 4, 2, 0, 0 };
  g_autoptr (StegVoteBars) bars = create_bars (counts, 4, 2);
  g_autoptr (StegDrawing) drawing = lay_out (bars);
  StegBox one = find (drawing, STEG_VOTE_BARS_BAR, 1), two = find (drawing, STEG_VOTE_BARS_BAR, 2);
  StegBox three = find (drawing, STEG_VOTE_BARS_BAR, 3);

  g_assert_cmpfloat_with_epsilon (two.height, 2 * three.height, 0.01);
  g_assert_cmpfloat_with_epsilon (two.height, 4 * one.height, 0.01);
  g_assert_cmpfloat (one.x, <, two.x);
  g_assert_cmpfloat_with_epsilon (steg_box_bottom (&one), steg_box_bottom (&two), 0.01);
  g_assert_cmpfloat (find (drawing, STEG_VOTE_BARS_BAR, 4).height, ==, 0);
}

static void
the_median_stands_below_its_level_or_between_two (void)
{
  static const guint  counts[] = { 2, 1, 2, 0, 0 };
  static const double medians[] = { 1, 1.5, 3 };

  for (guint i = 0; i < G_N_ELEMENTS (medians); i++)
    {
      g_autoptr (StegVoteBars) bars = create_bars (counts, 4, medians[i]);
      g_autoptr (StegDrawing) drawing = lay_out (bars);
      StegBox sign = find (drawing, STEG_VOTE_BARS_MEDIAN, -1);
      StegBox first = find (drawing, STEG_VOTE_BARS_BAR, 1);
      StegBox last = find (drawing, STEG_VOTE_BARS_BAR, 3);
      double  step = (last.x - first.x) / 2;

      g_assert_cmpfloat_with_epsilon (sign.x + sign.width / 2,
                                      first.x + first.width / 2 + step * (medians[i] - 1), 0.01);
    }
}

static void
what_stands_apart_is_dashed_and_not_filled (void)
{
  static const guint counts[] = { 3, 0, 0, 1, 0 };
  g_autoptr (StegVoteBars) bars = create_bars (counts, 4, 1);
  g_autoptr (StegDrawing) drawing = lay_out (bars);

  for (guint i = 0; i < drawing->elements->len; i++)
    {
      const StegDrawnElement *element = steg_drawing_element (drawing, i);

      if (element->part == STEG_VOTE_BARS_BAR)
        g_assert_cmpint (element->paint.dashed, ==, element->level == 4);
    }
}

static void
only_what_has_votes_is_a_mark (void)
{
  static const guint counts[] = { 3, 0, 1, 0, 2 };
  g_autoptr (StegVoteBars) bars = create_bars (counts, 4, 1);
  g_autoptr (StegDrawing) drawing = lay_out (bars);

  g_assert_cmpuint (drawing->marks->len, ==, 3);
  g_assert_cmpstr (steg_drawing_mark (drawing, 0)->spoken, ==, "Level 1");
  g_assert_cmpstr (steg_drawing_mark (drawing, 2)->identity, ==, "?");
  g_assert_cmpuint (steg_drawing_step (drawing, 0, STEG_DRAWING_RIGHT), ==, 1);
}

static void
one_without_votes_says_so (void)
{
  static const guint counts[] = { 0, 0, 0, 0, 0 };
  g_autoptr (StegVoteBars) bars = create_bars (counts, 4, 0);
  g_autoptr (StegInk) ink = chart_check_at (&bars->chart, 14, 280, TRUE);

  g_assert_cmpuint (chart_check_count (ink, NULL, "Nobody has voted."), ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("vote-bars", nothing_overlaps_and_nothing_is_outside_or_cut);
  ADD_SENTENCE ("vote-bars", bars_are_as_high_as_their_votes_and_stand_on_one_line);
  ADD_SENTENCE ("vote-bars", the_median_stands_below_its_level_or_between_two);
  ADD_SENTENCE ("vote-bars", what_stands_apart_is_dashed_and_not_filled);
  ADD_SENTENCE ("vote-bars", only_what_has_votes_is_a_mark);
  ADD_SENTENCE ("vote-bars", one_without_votes_says_so);
  return g_test_run ();
}
