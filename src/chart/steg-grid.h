/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-chart.h"

G_BEGIN_DECLS

/* Levels in rows and columns, each in a cell of its own strength with its number. The names of the
 * rows stand in a gutter at the left. */
typedef struct
{
  StegDrawing       *drawing;
  StegInk           *ink;
  const StegPalette *palette;
  int                n_levels;
  StegBox            cells; /* all of them */
  double             gutter;
  double             column, row; /* from one to the next */
} StegGrid;

/* A level that is not one. */
enum
{
  STEG_GRID_NOT_ASSESSED = 0,
  STEG_GRID_NOT_APPLICABLE = -1,
};

/* How wide a gutter @names need, which wrap at @limit. */
double steg_grid_measure_gutter (
  StegInk *ink, const StegPalette *palette, const char *const *names, guint n, double limit);

/* Whether all @names stand in a gutter of that width, in rows of @row. */
gboolean steg_grid_has_room (StegInk           *ink,
                             const StegPalette *palette,
                             const char *const *names,
                             guint              n,
                             double             gutter,
                             double             row);

/* The place of a cell, whole pixels and clear of its neighbours. */
StegBox steg_grid_cell (const StegGrid *self, guint column, guint row);

/* Adds the name of a row to the gutter, as @part of the whole chart. */
void steg_grid_place_name (
  const StegGrid *self, guint row, const char *name, gboolean is_bold, int part);

/* Adds a cell with its level, as @part of @mark; the number is the next part. */
void steg_grid_place_level (
  const StegGrid *self, guint column, guint row, int level, int part, int mark);

G_END_DECLS
