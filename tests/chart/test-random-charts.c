/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart-check.h"
#include "chart/steg-heat.h"
#include "chart/steg-radar.h"
#include "chart/steg-strip.h"
#include "chart/steg-trend.h"
#include "support/test-sentence.h"

/* Whatever a programme may hold, at whatever size of room and words: nothing collides, nothing is
 * cut. What fails is repeated with the seed that is printed. */
#define TRIES 20

static const char *
any_name (void)
{
  return g_test_rand_bit () ? chart_check_area ((guint) g_test_rand_int_range (0, 12), TRUE)
                            : chart_check_aspect ((guint) g_test_rand_int_range (0, 8), FALSE);
}

static void
check (StegChart *chart)
{
  double size = g_test_rand_double_range (11, 28);
  g_autoptr (StegInk) ink
    = chart_check_at (chart, size, g_test_rand_double_range (20, 120) * size, g_test_rand_bit ());

  g_assert_nonnull (ink);
}

static void
any_radar (void)
{
  const StegRadarWords words = { "now", "baseline", "goal" };

  for (int i = 0; i < TRIES; i++)
    {
      int n_levels = g_test_rand_int_range (2, 7);
      g_autoptr (StegRadar) radar = steg_radar_new (&words, n_levels);

      for (int k = g_test_rand_int_range (1, 13); k > 0; k--)
        {
          int                 level = g_test_rand_int_range (0, n_levels + 1);
          g_autofree char    *value = g_strdup_printf ("Level %d", level);
          const char         *name = any_name ();
          const StegRadarArea area = { name,
                                       name,
                                       value,
                                       name,
                                       level,
                                       g_test_rand_int_range (0, n_levels + 1),
                                       g_test_rand_int_range (0, n_levels + 1) };

          steg_radar_add (radar, &area);
        }
      check (&radar->chart);
    }
}

static void
add_cells (StegHeat *heat, int n, int n_levels, void (*add) (StegHeat *, const StegHeatCell *))
{
  for (int k = 0; k < n; k++)
    {
      g_autofree char   *name = g_strdup_printf ("cell %d", k);
      const StegHeatCell cell = { name, name, g_test_rand_int_range (-1, n_levels + 1) };

      add (heat, &cell);
    }
}

static void
any_heat_table (void)
{
  const StegHeatWords words = { "Area level", "not assessed", "not applicable" };

  for (int i = 0; i < TRIES; i++)
    {
      int n_levels = g_test_rand_int_range (2, 7), n_areas = g_test_rand_int_range (1, 13);
      int n_aspects = g_test_rand_int_range (1, 9);
      g_autoptr (StegHeat) heat = steg_heat_new (&words);

      for (int k = 0; k < n_levels; k++)
        steg_heat_add_level (heat, "Level 1");
      for (int k = 0; k < n_areas; k++)
        steg_heat_add_area (heat, any_name ());
      for (int k = 0; k < n_aspects; k++)
        steg_heat_add_aspect (heat, any_name ());
      add_cells (heat, n_areas * n_aspects, n_levels, steg_heat_add_cell);
      add_cells (heat, n_areas, n_levels, steg_heat_add_verdict);
      check (&heat->chart);
    }
}

static void
add_round (StegTrend *trend, int n_levels)
{
  int                  lowest = g_test_rand_int_range (0, n_levels + 1);
  int                  highest = lowest > 0 ? g_test_rand_int_range (lowest, n_levels + 1) : 0;
  double               mean = lowest + (highest - lowest) * g_test_rand_double ();
  g_autofree char     *name = g_strdup_printf ("%s %u", any_name (), trend->rounds->len);
  g_autofree char     *value = lowest > 0 ? g_strdup_printf ("%.1f", mean) : NULL;
  const StegTrendRound round = { name, name, name, value, lowest > 0 ? mean : 0, lowest, highest };

  steg_trend_add_round (trend, &round);
}

static void
any_trend (void)
{
  const StegTrendWords words = { "Goal: level 3", "mean of the areas", "from lowest to highest" };

  for (int i = 0; i < TRIES; i++)
    {
      int n_levels = g_test_rand_int_range (2, 7), n_rounds = g_test_rand_int_range (1, 21);
      int levels[20] = { 0 };
      g_autoptr (StegTrend) trend
        = steg_trend_new (&words, g_test_rand_int_range (0, n_levels + 1));

      for (int k = 0; k < n_levels; k++)
        steg_trend_add_level (trend, "Level 1");
      for (int k = 0; k < n_rounds; k++)
        {
          levels[k] = g_test_rand_int_range (0, n_levels + 1);
          add_round (trend, n_levels);
        }
      for (int k = g_test_rand_int_range (0, 13); k > 0; k--)
        steg_trend_add_area (trend, any_name (), levels);
      check (&trend->chart);
    }
}

static void
add_cycle (StegStrip *strip, StegDate *from)
{
  const char    *name = any_name ();
  StegStripCycle cycle = { name, name, g_test_rand_bit () ? "Nov 2025 – May 2026" : NULL, name };

  for (guint i = 0; i < STEG_STRIP_PHASES; i++)
    {
      if (g_test_rand_int_range (0, 5) == 0)
        continue;
      cycle.from[i] = *from;
      *from += g_test_rand_int_range (1, 200);
      cycle.to[i] = *from - 1;
    }
  steg_strip_add_cycle (strip, &cycle);
}

static void
any_strip (void)
{
  const StegStripWords words = { "Today",
                                 { "Planera", "Genomföra", "Följa upp", "Förbättra" },
                                 { "P", "G", "Fu", "Fb" } };

  for (int i = 0; i < TRIES; i++)
    {
      StegDate from = steg_date_new (2025, 1, 1);
      g_autoptr (StegStrip) strip = steg_strip_new (&words, from + g_test_rand_int_range (0, 900));

      for (int k = g_test_rand_int_range (1, 9); k > 0; k--)
        add_cycle (strip, &from);
      for (int k = g_test_rand_int_range (0, 12); k > 0; k--)
        {
          const char              *name = any_name ();
          const StegStripMilestone milestone
            = { name, name, name, (guint) g_test_rand_int_range (0, (int) strip->cycles->len),
                g_test_rand_bit () };

          steg_strip_add_milestone (strip, &milestone);
        }
      check (&strip->chart);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("random-charts", any_radar);
  ADD_SENTENCE ("random-charts", any_heat_table);
  ADD_SENTENCE ("random-charts", any_trend);
  ADD_SENTENCE ("random-charts", any_strip);
  return g_test_run ();
}
