/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-chart.h"

G_BEGIN_DECLS

/* The words around the figures, already translated; one that is %NULL is not drawn. */
typedef struct
{
  const char *verdict;        /* the name of the last row: the level of the whole area */
  const char *not_assessed;   /* what an empty cell means */
  const char *not_applicable; /* what a grey one does */
} StegHeatWords;

/* One judgement: a cell of the table. */
typedef struct
{
  const char *identity; /* handed back when it is activated */
  const char *spoken;
  int         level; /* from 1, or as StegGrid counts what is none */
} StegHeatCell;

/* What a heat table shows: a column for each area, a row for each aspect, and below them the level
 * of the whole area. */
typedef struct
{
  StegChart     chart;
  StegHeatWords words;
  GPtrArray    *levels;   /* titles, from level 1: "Level 1" */
  GPtrArray    *areas;    /* names, from left to right */
  GPtrArray    *aspects;  /* names, from the top */
  GArray       *cells;    /* of StegHeatCell, row by row */
  GArray       *verdicts; /* of StegHeatCell, one for each area */
} StegHeat;

/* Without anything. Texts are copied, here and below. */
StegHeat *steg_heat_new (const StegHeatWords *words);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegHeat, steg_chart_unref)

/* Each adds one more: first all levels, areas and aspects, then the cells of the first row, of the
 * second …, and at last a verdict for each area. */
void steg_heat_add_level (StegHeat *self, const char *title);
void steg_heat_add_area (StegHeat *self, const char *name);
void steg_heat_add_aspect (StegHeat *self, const char *name);
void steg_heat_add_cell (StegHeat *self, const StegHeatCell *cell);
void steg_heat_add_verdict (StegHeat *self, const StegHeatCell *cell);

G_END_DECLS
