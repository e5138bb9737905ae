/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-wall-layout.h"

G_BEGIN_DECLS

/* A wall while it is laid out: for its parts alone. */
typedef struct
{
  const StegWall    *wall;
  StegDrawing       *drawing;
  StegInk           *ink;
  const StegPalette *palette;
  StegBox            box;    /* inside the margin */
  double             height; /* of everything, of which sizes are parts */
  double             size;   /* of statements */
  double             gutter; /* the width of the names */
  double            *widths; /* of columns, with the gap after them, in parts of the size */
  double            *rows;   /* their heights, with the gap below them */
} StegWallFrame;

/* Words of @part of the statements' size, in as many lines as they need. */
StegTextStyle steg_wall_frame_style (const StegWallFrame *self,
                                     double               part,
                                     gboolean             bold,
                                     const StegColour    *colour);

/* How high @text is in @width (0: in one line); 0 for %NULL and "". */
double steg_wall_frame_height (
  const StegWallFrame *self, const char *text, double part, gboolean bold, double width);

/* Adds @text unless it is %NULL or "". */
void steg_wall_frame_text (const StegWallFrame *self,
                           StegWallPart         part,
                           int                  mark,
                           const StegBox       *box,
                           const char          *text,
                           const StegTextStyle *style);

G_END_DECLS
