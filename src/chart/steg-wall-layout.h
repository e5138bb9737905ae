/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-wall.h"

G_BEGIN_DECLS

/* What an element of the drawing is about. */
typedef enum
{
  STEG_WALL_WORDS, /* around the statements */
  STEG_WALL_NAME,  /* of a row, and what stands below it */
  STEG_WALL_CURRENT,
  STEG_WALL_CELL,
  STEG_WALL_STATEMENT,
  STEG_WALL_VOTE,
  STEG_WALL_SIGN, /* agreed on, now or last time */
  STEG_WALL_COMMAND,
} StegWallPart;

/* For its kind: the statements in the largest size at which all stand in the box. The place at the
 * right of the title is left free. Every cell is a mark, row by row, and then every command that
 * can be pressed. */
void steg_wall_lay_out (StegChart         *chart,
                        StegDrawing       *drawing,
                        StegInk           *ink,
                        const StegPalette *palette,
                        const StegBox     *box);
double
steg_wall_get_height (const StegChart *chart, double font_size, double width, gboolean is_least);

/* The place that is left free in @box, for a clock. */
StegBox steg_wall_free_place (const StegBox *box);

G_END_DECLS
