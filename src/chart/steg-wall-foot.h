/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-wall-frame.h"

G_BEGIN_DECLS

/* What stands below the rows of a wall: a question or what has to be said now, how the votes of the
 * row that is talked about lie, and the commands. */

/* Enough for every row, so that nothing moves when another is talked about. */
double steg_wall_foot_height (const StegWallFrame *self);

/* Places it from @y on. */
void steg_wall_foot_place (const StegWallFrame *self, double y);

G_END_DECLS
