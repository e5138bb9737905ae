/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-ink.h"
#include "chart/steg-wall.h"

G_BEGIN_DECLS

/* How wide the columns of a wall are, so that its rows are low and its statements can be large. All
 * lengths are in parts of the statements' size. */
typedef struct _StegWallColumns StegWallColumns;

/* Measures the words of @wall as @ink sets them. In the first row they are strong, and @sign comes
 * after them. */
StegWallColumns *steg_wall_columns_new (const StegWall *wall, StegInk *ink, double sign);
void             steg_wall_columns_free (StegWallColumns *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegWallColumns, steg_wall_columns_free)

/* Shares @room among the columns, each of which keeps @inset of its width free. @least: the lines
 * that each row has at least. Fills @widths, and @lines with those that each row will have: as
 * words are broken greedily, so that they have to be set to be sure. */
void steg_wall_columns_share (const StegWallColumns *self,
                              double                 room,
                              double                 inset,
                              const double          *least,
                              double                *widths,
                              double                *lines);

G_END_DECLS
