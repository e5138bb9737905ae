/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-catalogue.h"
#include "chart/steg-chart.h"
#include "model/steg-standing.h"

G_BEGIN_DECLS

/* The charts that show a whole programme. */
typedef enum
{
  STEG_CHARTS_LEVEL, /* the staircase */
  STEG_CHARTS_RADAR,
  STEG_CHARTS_HEAT,
  STEG_CHARTS_TREND,
  STEG_CHARTS_CYCLES,
  STEG_CHARTS_EFFORT, /* against the effect of each action */
  STEG_CHARTS_N,
} StegCharts;

/* What people call it in commands and files: "level", "radar" … Borrowed. */
const char *steg_charts_name (StegCharts which);

/* The chart called @name, -1 when there is none. */
int steg_charts_find (const char *name);

/* What it shows of @programme as it stands in @standing, in the words of @catalogue. Its identities
 * are the ids of records. Returns: owned. */
StegChart *steg_charts_new (StegCharts           which,
                            StegProgramme       *programme,
                            const StegStanding  *standing,
                            const StegCatalogue *catalogue);

G_END_DECLS
