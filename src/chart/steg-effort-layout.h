/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-effort-scale.h"
#include "chart/steg-legend.h"

G_BEGIN_DECLS

/* What an element of the drawing is about. */
typedef enum
{
  STEG_EFFORT_BAND_LINE = STEG_LEGEND_N_PARTS,
  STEG_EFFORT_BAND_NAME,
  STEG_EFFORT_QUICK, /* where quick wins are */
  STEG_EFFORT_QUICK_NAME,
  STEG_EFFORT_COLUMN, /* of what is not estimated */
  STEG_EFFORT_TICK_LINE,
  STEG_EFFORT_TICK_LABEL,
  STEG_EFFORT_CHOSEN, /* the frame of the chosen one */
  STEG_EFFORT_POINT,
  STEG_EFFORT_TITLE,
  STEG_EFFORT_COST,
} StegEffortPart;

/* For its kind: a band for each effect, in it a point for each action above its hours, in lanes
 * where several would stand at one place. Beside a point stands the title, shortened by whole
 * words and else by letters, where there is room. Every action is a mark. */
void   steg_effort_lay_out (StegChart         *chart,
                            StegDrawing       *drawing,
                            StegInk           *ink,
                            const StegPalette *palette,
                            const StegBox     *box);
double steg_effort_get_height (const StegChart *chart,
                               double           font_size,
                               double           width,
                               gboolean         is_least);

/* The shape of a point in @state of the height @size around @centre, as the chart and its ghost
 * paint it. */
StegDrawnElement steg_effort_point (const StegPalette *palette,
                                    StegEffortState    state,
                                    StegPoint          centre,
                                    double             size);

G_END_DECLS
