/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-legend.h"
#include "chart/steg-line.h"

G_BEGIN_DECLS

/* What an element of the drawing is about. */
typedef enum
{
  STEG_LINE_UNIT = STEG_LEGEND_N_PARTS,
  STEG_LINE_SPAN,
  STEG_LINE_SPAN_NAME,
  STEG_LINE_GRID,
  STEG_LINE_NUMBER, /* of the scale */
  STEG_LINE_TICK,
  STEG_LINE_DAY,
  STEG_LINE_GOAL,
  STEG_LINE_STRETCH, /* readings that nothing is missing between, joined */
  STEG_LINE_POINT,
  STEG_LINE_OFF, /* the point of a reading that misses the goal */
  STEG_LINE_VALUE,
} StegLinePart;

/* For its kind: every reading is a mark, as wide as the way to its neighbours. */
void steg_line_lay_out (StegChart         *chart,
                        StegDrawing       *drawing,
                        StegInk           *ink,
                        const StegPalette *palette,
                        const StegBox     *box);
double
steg_line_get_height (const StegChart *chart, double font_size, double width, gboolean is_least);

G_END_DECLS
