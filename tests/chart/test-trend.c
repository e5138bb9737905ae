/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-trend-layout.h"

#include "chart-check.h"
#include "support/test-sentence.h"

static const StegTrendWords words
  = { "Goal: level 3", "mean of the areas", "from the lowest to the highest area" };

static StegTrend *
create_empty (int n_levels, int goal)
{
  StegTrend *trend = steg_trend_new (&words, goal);

  for (int i = 1; i <= n_levels; i++)
    {
      g_autofree char *title = g_strdup_printf ("Level %d", i);

      steg_trend_add_level (trend, title);
    }
  return trend;
}

static void
add_round (StegTrend *trend, const char *name, double mean, int lowest, int highest)
{
  g_autofree char     *value = mean > 0 ? g_strdup_printf ("%.1f", mean) : NULL;
  const StegTrendRound round = { name, name, name, value, mean, lowest, highest };

  steg_trend_add_round (trend, &round);
}

static StegTrend *
create_trend (guint n_rounds, guint n_areas, int n_levels)
{
  StegTrend *trend = create_empty (n_levels, MIN (3, n_levels));
  int        levels[20];

  for (guint i = 0; i < n_rounds; i++)
    {
      g_autofree char *name = g_strdup_printf ("November %u", 2026 + i);
      double           mean = i % 5 == 3 ? 0 : 1 + (n_levels - 1) * (double) i / 20;

      add_round (trend, name, mean, (int) mean, MIN ((int) mean + 1, n_levels));
      levels[i] = (int) i % (n_levels + 1);
    }
  for (guint i = 0; i < n_areas; i++)
    steg_trend_add_area (trend, chart_check_area (i, i % 2), levels);
  return trend;
}

static void
nothing_overlaps_and_nothing_is_outside_or_cut (void)
{
  static const double widths[] = { 280, 480, 900, 2560 };
  static const guint  rounds[] = { 1, 2, 3, 7, 20 };

  for (guint w = 0; w < G_N_ELEMENTS (widths); w++)
    for (guint r = 0; r < G_N_ELEMENTS (rounds); r++)
      for (guint n_areas = 1; n_areas <= 12; n_areas += 5)
        for (int kind = 0; kind < 4; kind++)
          {
            g_autoptr (StegTrend) trend
              = create_trend (rounds[r], n_areas, 2 + (int) (r + n_areas) % 5);
            g_autoptr (StegInk) ink
              = chart_check_at (&trend->chart, kind & 1 ? 14 : 20, widths[w], (kind & 2) != 0);

            g_assert_cmpuint (chart_check_count (ink, NULL, "Goal: level 3"), ==, 1);
          }
}

static void
every_round_has_its_name_and_its_mean (void)
{
  g_autoptr (StegTrend) trend = create_trend (3, 6, 4);
  g_autoptr (StegInk) ink = chart_check_at (&trend->chart, 14, 800, FALSE);

  g_assert_cmpuint (chart_check_count (ink, "November 2026", "November 2026"), ==, 1);
  g_assert_cmpuint (chart_check_count (ink, "November 2026", "1.0"), ==, 1);
  g_assert_cmpuint (chart_check_count (ink, "November 2028", "1.3"), ==, 1);
  for (int level = 1; level <= 4; level++)
    {
      g_autofree char *title = g_strdup_printf ("Level %d", level);

      g_assert_cmpuint (chart_check_count (ink, NULL, title), ==, 1);
    }
}

static void
the_areas_are_listed_below_where_there_is_room (void)
{
  g_autoptr (StegTrend) trend = create_trend (3, 6, 4);
  g_autoptr (StegInk) good = chart_check_at (&trend->chart, 14, 800, FALSE);
  g_autoptr (StegInk) least = chart_check_at (&trend->chart, 14, 800, TRUE);

  g_assert_cmpuint (chart_check_count (good, NULL, "Risk management"), ==, 1);
  g_assert_cmpuint (chart_check_count (good, "November 2028", "2"), ==, 6);
  g_assert_cmpuint (chart_check_count (least, NULL, "Risk management"), ==, 0);
}

static guint
count_part (const StegDrawing *drawing, StegTrendPart part)
{
  guint count = 0;

  for (guint i = 0; i < drawing->elements->len; i++)
    count += steg_drawing_element (drawing, i)->part == (int) part;
  return count;
}

static void
a_round_without_levels_is_a_gap (void)
{
  const StegBox box = { 0, 0, 600, 400 };
  g_autoptr (StegTrend) trend = create_empty (4, 0);
  g_autoptr (StegInk) ink = steg_recording_ink_new (steg_palette_get (STEG_PALETTE_LIGHT));
  g_autoptr (StegDrawing) drawing = NULL;

  add_round (trend, "one", 1, 1, 1);
  add_round (trend, "two", 1.5, 1, 2);
  add_round (trend, "three", 0, 0, 0);
  add_round (trend, "four", 2, 2, 2);
  add_round (trend, "five", 3, 2, 4);
  drawing = steg_chart_lay_out (&trend->chart, ink, steg_palette_get (STEG_PALETTE_LIGHT), &box);
  g_assert_cmpuint (count_part (drawing, STEG_TREND_LINE), ==, 2);
  g_assert_cmpuint (count_part (drawing, STEG_TREND_RANGE), ==, 2);
  g_assert_cmpuint (count_part (drawing, STEG_TREND_POINT), ==, 4);
  g_assert_cmpuint (count_part (drawing, STEG_TREND_GOAL), ==, 0);
  g_assert_cmpuint (drawing->marks->len, ==, 5);
}

static void
an_empty_one_says_what_to_do (void)
{
  g_autoptr (StegTrend) trend = create_empty (4, 3);
  g_autoptr (StegInk) ink = NULL;

  steg_chart_set_words (&trend->chart, "",
                        "Hold an assessment, and another one half a year later.");
  ink = chart_check_at (&trend->chart, 14, 280, TRUE);
  g_assert_cmpuint (chart_check_count (ink, NULL, trend->chart.empty), ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("trend", nothing_overlaps_and_nothing_is_outside_or_cut);
  ADD_SENTENCE ("trend", every_round_has_its_name_and_its_mean);
  ADD_SENTENCE ("trend", the_areas_are_listed_below_where_there_is_room);
  ADD_SENTENCE ("trend", a_round_without_levels_is_a_gap);
  ADD_SENTENCE ("trend", an_empty_one_says_what_to_do);
  return g_test_run ();
}
