/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/figures/steg-charts.h"
#include "report/figures/steg-heat-figures.h"
#include "report/figures/steg-radar-figures.h"
#include "report/figures/steg-strip-figures.h"
#include "report/figures/steg-trend-figures.h"

#include "chart/steg-grid.h"
#include "support/test-programme.h"
#include "support/test-sentence.h"

#define TODAY "2026-05-20"

/* Two areas and two aspects: the first area went from 1 to 2, the second was judged only at first.
 */
static StegProgramme *
road (void)
{
  StegProgramme *programme = test_programme_new (2, 2, 4);
  StegRecord    *first = test_programme_round (programme, "2026-01-10", TRUE);
  StegRecord    *second = test_programme_round (programme, "2026-05-12", TRUE);

  test_programme_judge (programme, first, 1, 1);
  test_programme_judge (programme, first, 2, 3);
  test_programme_judge (programme, second, 1, 2);
  test_programme_rate (programme, second, 1, 1, "rated", 2);
  test_programme_rate (programme, second, 1, 2, "not_applicable", 0);
  test_programme_rate (programme, second, 2, 1, "not_assessed", 0);
  test_programme_set (programme, steg_programme_get_card (programme), STEG_PROGRAM_TARGET_LEVEL,
                      "3");
  return programme;
}

static StegRadar *
make_radar (StegProgramme *programme, const char *language)
{
  g_autoptr (StegStanding) standing = steg_standing_new (programme, test_day (TODAY));

  return steg_radar_figures_new (programme, standing, steg_catalogue_get (language));
}

static StegHeat *
make_heat (StegProgramme *programme)
{
  g_autoptr (StegStanding) standing = steg_standing_new (programme, test_day (TODAY));

  return steg_heat_figures_new (programme, standing, steg_catalogue_get ("en"));
}

static StegTrend *
make_trend (StegProgramme *programme)
{
  g_autoptr (StegStanding) standing = steg_standing_new (programme, test_day (TODAY));

  return steg_trend_figures_new (programme, standing, steg_catalogue_get ("en"));
}

static void
a_radar_compares_now_with_the_baseline_and_the_goal (void)
{
  g_autoptr (StegProgramme) programme = road ();
  g_autoptr (StegRadar) radar = make_radar (programme, "en");
  const StegRadarArea *area = steg_radar_area (radar, 0);

  g_assert_cmpint (radar->n_levels, ==, 4);
  g_assert_cmpuint (radar->areas->len, ==, 2);
  g_assert_cmpstr (area->identity, ==, steg_record_get_id (test_programme_area (programme, 1)));
  g_assert_cmpstr (area->name, ==, "Area 1");
  g_assert_cmpstr (area->value, ==, "Level 2");
  g_assert_cmpint (area->level, ==, 2);
  g_assert_cmpint (area->before, ==, 1);
  g_assert_cmpint (area->goal, ==, 3);
  g_assert_cmpstr (radar->chart.spoken, ==,
                   "The shape of the levels, area by area. Area 1: level 2 of 4, 1 up since the "
                   "baseline, goal 3. Area 2: level 3 of 4, unchanged since the baseline, goal 3.");
}

static void
the_baseline_is_not_compared_with_itself (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (3, 1, 4);
  StegRecord *round = test_programme_round (programme, "2026-01-10", TRUE);
  g_autoptr (StegRadar) radar = NULL;

  test_programme_judge (programme, round, 1, 2);
  radar = make_radar (programme, "sv");
  g_assert_cmpint (steg_radar_area (radar, 0)->before, ==, 0);
  g_assert_cmpstr (steg_radar_area (radar, 0)->value, ==, "Nivå 2");
  g_assert_cmpstr (steg_radar_area (radar, 1)->value, ==, "inte bedömt");
}

static void
a_heat_table_has_every_judgement (void)
{
  static const struct
  {
    int         level;
    const char *spoken;
  } cells[] = {
    { 2, "Area 1, Aspect 1: level 2 of 4" },
    { STEG_GRID_NOT_ASSESSED, "Area 2, Aspect 1: not assessed" },
    { STEG_GRID_NOT_APPLICABLE, "Area 1, Aspect 2: not applicable" },
    { STEG_GRID_NOT_ASSESSED, "Area 2, Aspect 2: not assessed" },
  };
  g_autoptr (StegProgramme) programme = road ();
  g_autoptr (StegHeat) heat = make_heat (programme);

  g_assert_cmpuint (heat->cells->len, ==, G_N_ELEMENTS (cells));
  for (guint i = 0; i < G_N_ELEMENTS (cells); i++)
    {
      const StegHeatCell *cell = &g_array_index (heat->cells, StegHeatCell, i);

      g_assert_cmpint (cell->level, ==, cells[i].level);
      g_assert_cmpstr (cell->spoken, ==, cells[i].spoken);
    }
  g_assert_cmpint (g_array_index (heat->verdicts, StegHeatCell, 0).level, ==, 2);
  g_assert_cmpint (g_array_index (heat->verdicts, StegHeatCell, 1).level, ==, 3);
  g_assert_cmpstr (heat->aspects->pdata[1], ==, "Aspect 2");
  g_assert_true (
    g_str_has_prefix (heat->chart.spoken, "Every judgement, aspect by aspect. Area 1"));
}

/* A cell leads to its rating, and where there is none to its area. */
static void
every_judgement_leads_to_its_record (void)
{
  g_autoptr (StegProgramme) programme = road ();
  g_autoptr (StegHeat) heat = make_heat (programme);

  for (guint i = 0; i < heat->cells->len; i++)
    {
      const StegHeatCell *cell = &g_array_index (heat->cells, StegHeatCell, i);
      StegRecord         *record = steg_programme_find (programme, cell->identity);

      g_assert_nonnull (record);
      g_assert_true (steg_record_get_table (record)
                     == (i < 3 ? &steg_rating_table : &steg_area_table));
    }
}

static void
a_trend_has_the_mean_and_the_spread_of_each_round (void)
{
  g_autoptr (StegProgramme) programme = road ();
  g_autoptr (StegTrend) trend = make_trend (programme);
  const StegTrendRound *first = steg_trend_round (trend, 0);
  const StegTrendRound *second = steg_trend_round (trend, 1);

  g_assert_cmpint (trend->goal, ==, 3);
  g_assert_cmpstr (trend->words.goal, ==, "Goal: level 3");
  g_assert_cmpstr (first->name, ==, "Jan 2026");
  g_assert_cmpstr (first->value, ==, "2.0");
  g_assert_cmpint (first->lowest, ==, 1);
  g_assert_cmpint (first->highest, ==, 3);
  g_assert_cmpstr (first->spoken, ==, "Jan 2026: mean 2.0, from level 1 to level 3");
  g_assert_cmpfloat (second->mean, ==, 2);
  g_assert_cmpint (second->highest, ==, 2);
  g_assert_cmpint (g_array_index (trend->cells, int, 1), ==, 2);
  g_assert_cmpint (g_array_index (trend->cells, int, 3), ==, 0);
  g_assert_cmpstr (trend->chart.spoken, ==,
                   "The levels from round to round. Jan 2026: mean 2.0, from level 1 to level 3. "
                   "May 2026: mean 2.0, from level 2 to level 2. Goal: level 3.");
}

static void
what_is_made_up_is_said_to_be (void)
{
  g_autoptr (StegProgramme) programme = road ();
  g_autoptr (StegTrend) trend = NULL;

  test_programme_set (programme, steg_programme_at (programme, &steg_round_table, 1),
                      STEG_ROUND_ILLUSTRATIVE, "yes");
  trend = make_trend (programme);
  g_assert_cmpstr (steg_trend_round (trend, 1)->name, ==, "May 2026 (illustrative)");
}

static void
a_strip_has_the_cycles_with_their_milestones (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 4);
  g_autoptr (StegStanding) standing = steg_standing_new (programme, test_day (TODAY));
  g_autoptr (StegStrip) strip = NULL;

  test_programme_add (programme, &steg_cycle_table, "title", "Second", "plan_from", "2026-06-01",
                      NULL);
  test_programme_add (programme, &steg_cycle_table, "title", "First", "plan_from", "2026-01-01",
                      "do_from", "2026-02-01", "ends_on", "2026-05-31", NULL);
  test_programme_add (programme, &steg_cycle_table, "title", "Some day", NULL);
  test_programme_add (programme, &steg_milestone_table, "title", "Review", "on", "2026-07-01",
                      "kind", "review", NULL);
  test_programme_add (programme, &steg_milestone_table, "title", "Start", "on", "2025-12-01",
                      "kind", "other", "reached_on", "2025-12-01", NULL);
  strip = steg_strip_figures_new (programme, standing, steg_catalogue_get ("en"));
  g_assert_cmpuint (strip->cycles->len, ==, 2);
  g_assert_cmpstr (steg_strip_cycle (strip, 0)->title, ==, "First");
  g_assert_cmpstr (steg_strip_cycle (strip, 0)->period, ==, "Jan 2026 – May 2026");
  g_assert_cmpstr (steg_strip_cycle (strip, 1)->period, ==, "from Jun 2026");
  g_assert_cmpint (steg_strip_cycle (strip, 0)->to[0], ==, test_day ("2026-01-31"));
  g_assert_cmpuint (strip->milestones->len, ==, 2);
  g_assert_cmpstr (steg_strip_milestone (strip, 0)->text, ==, "Start, 1 Dec 2025");
  g_assert_cmpuint (steg_strip_milestone (strip, 0)->cycle, ==, 0);
  g_assert_true (steg_strip_milestone (strip, 0)->is_reached);
  g_assert_cmpuint (steg_strip_milestone (strip, 1)->cycle, ==, 1);
}

static void
every_chart_is_found_by_its_name_and_says_something (void)
{
  g_autoptr (StegProgramme) programme = road ();
  g_autoptr (StegProgramme) fresh = test_programme_new (2, 2, 4);
  g_autoptr (StegStanding) standing = steg_standing_new (programme, test_day (TODAY));
  g_autoptr (StegStanding) nothing = steg_standing_new (fresh, test_day (TODAY));

  for (StegCharts which = 0; which < STEG_CHARTS_N; which++)
    {
      g_autoptr (StegChart) full
        = steg_charts_new (which, programme, standing, steg_catalogue_get ("en"));
      g_autoptr (StegChart) empty
        = steg_charts_new (which, fresh, nothing, steg_catalogue_get ("en"));

      g_assert_cmpint (steg_charts_find (steg_charts_name (which)), ==, which);
      g_assert_cmpstr (full->spoken, !=, "");
      g_assert_cmpstr (empty->empty, !=, "");
      g_assert_cmpint (steg_chart_is_empty (empty), ==, which != STEG_CHARTS_LEVEL);
    }
  g_assert_cmpint (steg_charts_find ("pie"), ==, -1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("chart-figures", a_radar_compares_now_with_the_baseline_and_the_goal);
  ADD_SENTENCE ("chart-figures", the_baseline_is_not_compared_with_itself);
  ADD_SENTENCE ("chart-figures", a_heat_table_has_every_judgement);
  ADD_SENTENCE ("chart-figures", every_judgement_leads_to_its_record);
  ADD_SENTENCE ("chart-figures", a_trend_has_the_mean_and_the_spread_of_each_round);
  ADD_SENTENCE ("chart-figures", what_is_made_up_is_said_to_be);
  ADD_SENTENCE ("chart-figures", a_strip_has_the_cycles_with_their_milestones);
  ADD_SENTENCE ("chart-figures", every_chart_is_found_by_its_name_and_says_something);
  return g_test_run ();
}
