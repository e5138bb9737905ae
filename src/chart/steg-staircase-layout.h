/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-legend.h"
#include "chart/steg-staircase.h"

G_BEGIN_DECLS

/* What an element of the drawing is about. */
typedef enum
{
  STEG_STAIRCASE_GRID = STEG_LEGEND_N_PARTS,
  STEG_STAIRCASE_LEVEL_TITLE,
  STEG_STAIRCASE_LEVEL_NAME,
  STEG_STAIRCASE_GOAL_LINE,
  STEG_STAIRCASE_GOAL_TIP,
  STEG_STAIRCASE_GOAL_LABEL,
  STEG_STAIRCASE_STEP,
  STEG_STAIRCASE_NUMBER,
  STEG_STAIRCASE_CHANGE_SIGN,
  STEG_STAIRCASE_CHANGE,
  STEG_STAIRCASE_PLANNED,
  STEG_STAIRCASE_PLANNED_WORD,
  STEG_STAIRCASE_NOT_ASSESSED,
  STEG_STAIRCASE_NOT_ASSESSED_WORD,
  STEG_STAIRCASE_GOAL_MARK,
  STEG_STAIRCASE_AREA_NAME,
} StegStaircasePart;

/* For its kind: the areas are columns; where these would be too narrow for their names, the chart
 * lies on its side and they are rows. Every area is a mark. */
void   steg_staircase_lay_out (StegChart         *chart,
                               StegDrawing       *drawing,
                               StegInk           *ink,
                               const StegPalette *palette,
                               const StegBox     *box);
double steg_staircase_get_height (const StegChart *chart,
                                  double           font_size,
                                  double           width,
                                  gboolean         is_least);

G_END_DECLS
