/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-drawing.h"

G_BEGIN_DECLS

/* Draws the lines of the ticks from @top to @bottom at @places (of double), as parts
 * STEG_EFFORT_TICK_LINE in @colour. They are broken where @drawing, in which all else stands
 * already, has a point or words: in high contrast a line is as dark as words are. */
void steg_effort_lines_place (
  StegDrawing *drawing, GArray *places, double top, double bottom, const StegColour *colour);

G_END_DECLS
