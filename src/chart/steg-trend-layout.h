/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-legend.h"
#include "chart/steg-trend.h"

G_BEGIN_DECLS

/* What an element of the drawing is about. */
typedef enum
{
  STEG_TREND_LEVEL = STEG_LEGEND_N_PARTS, /* a grid line, and its title */
  STEG_TREND_TITLE,
  STEG_TREND_GOAL,
  STEG_TREND_RANGE,
  STEG_TREND_LINE,
  STEG_TREND_POINT,
  STEG_TREND_VALUE,
  STEG_TREND_ROUND, /* a name below a column, or its letter */
  STEG_TREND_KEY,
  STEG_TREND_AREA,
  STEG_TREND_CELL,
  STEG_TREND_NUMBER,
} StegTrendPart;

/* For its kind: every round is a mark, as wide as its column. Rounds whose names have no room get
 * letters, and the names are listed below. */
void steg_trend_lay_out (StegChart         *chart,
                         StegDrawing       *drawing,
                         StegInk           *ink,
                         const StegPalette *palette,
                         const StegBox     *box);
double
steg_trend_get_height (const StegChart *chart, double font_size, double width, gboolean is_least);

G_END_DECLS
