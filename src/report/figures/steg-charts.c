/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/figures/steg-charts.h"

#include "report/figures/steg-effort-figures.h"
#include "report/figures/steg-heat-figures.h"
#include "report/figures/steg-radar-figures.h"
#include "report/figures/steg-staircase-figures.h"
#include "report/figures/steg-strip-figures.h"
#include "report/figures/steg-trend-figures.h"

static const char *const names[STEG_CHARTS_N] = {
  [STEG_CHARTS_LEVEL] = "level",
  [STEG_CHARTS_RADAR] = "radar",
  [STEG_CHARTS_HEAT] = "heat",
  [STEG_CHARTS_TREND] = "trend",
  [STEG_CHARTS_CYCLES] = "cycles",
  [STEG_CHARTS_EFFORT] = "effort",
};

const char *
steg_charts_name (StegCharts which)
{
  g_return_val_if_fail (which < STEG_CHARTS_N, NULL);

  return names[which];
}

int
steg_charts_find (const char *name)
{
  for (int i = 0; i < STEG_CHARTS_N; i++)
    if (g_str_equal (names[i], name))
      return i;
  return -1;
}

StegChart *
steg_charts_new (StegCharts           which,
                 StegProgramme       *programme,
                 const StegStanding  *standing,
                 const StegCatalogue *catalogue)
{
  switch (which)
    {
    case STEG_CHARTS_LEVEL:
      return &steg_staircase_figures_from (programme, standing, catalogue)->chart;
    case STEG_CHARTS_RADAR:
      return &steg_radar_figures_new (programme, standing, catalogue)->chart;
    case STEG_CHARTS_HEAT:
      return &steg_heat_figures_new (programme, standing, catalogue)->chart;
    case STEG_CHARTS_TREND:
      return &steg_trend_figures_new (programme, standing, catalogue)->chart;
    case STEG_CHARTS_CYCLES:
      return &steg_strip_figures_new (programme, standing, catalogue)->chart;
    case STEG_CHARTS_EFFORT:
      return &steg_effort_figures_all (programme, standing->today, catalogue)->chart;
    default:
      g_assert_not_reached ();
    }
}
