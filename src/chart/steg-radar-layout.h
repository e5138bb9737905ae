/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-legend.h"
#include "chart/steg-radar.h"

G_BEGIN_DECLS

/* What an element of the drawing is about. */
typedef enum
{
  STEG_RADAR_RING = STEG_LEGEND_N_PARTS,
  STEG_RADAR_SPOKE,
  STEG_RADAR_NUMBER, /* of a ring */
  STEG_RADAR_SHAPE_BEFORE,
  STEG_RADAR_SHAPE_GOAL,
  STEG_RADAR_SHAPE_NOW,
  STEG_RADAR_POINT, /* where an area is now */
  STEG_RADAR_NAME,
  STEG_RADAR_VALUE,
  STEG_RADAR_LETTER,
  STEG_RADAR_KEY,
} StegRadarPart;

/* For its kind: names stand around the rings, as large as these can be; where names would have no
 * room, letters do, and the names are listed below. Every area is a mark. */
void steg_radar_lay_out (StegChart         *chart,
                         StegDrawing       *drawing,
                         StegInk           *ink,
                         const StegPalette *palette,
                         const StegBox     *box);
double
steg_radar_get_height (const StegChart *chart, double font_size, double width, gboolean is_least);

G_END_DECLS
