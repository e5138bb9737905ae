/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-heat.h"
#include "chart/steg-legend.h"

G_BEGIN_DECLS

/* What an element of the drawing is about. */
typedef enum
{
  STEG_HEAT_AREA = STEG_LEGEND_N_PARTS, /* a name over a column, or its letter */
  STEG_HEAT_KEY,
  STEG_HEAT_ASPECT,
  STEG_HEAT_CELL,
  STEG_HEAT_NUMBER,
  STEG_HEAT_VERDICT,
  STEG_HEAT_VERDICT_NUMBER,
} StegHeatPart;

/* For its kind: areas whose names have no room over their columns get letters there, and the names
 * are listed below. Every cell is a mark, row by row. */
void steg_heat_lay_out (StegChart         *chart,
                        StegDrawing       *drawing,
                        StegInk           *ink,
                        const StegPalette *palette,
                        const StegBox     *box);
double
steg_heat_get_height (const StegChart *chart, double font_size, double width, gboolean is_least);

G_END_DECLS
