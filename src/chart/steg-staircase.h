/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-chart.h"

G_BEGIN_DECLS

/* The words around the figures, already translated. One that is %NULL is not drawn. */
typedef struct
{
  const char *planned;      /* inside a planned step */
  const char *not_assessed; /* inside the place of an area without a level */
  /* Along the one goal line: "Goal: level 3 by May 2027". Without it a goal is drawn as a mark for
   * each area. */
  const char *goal;
  const char *legend_now;
  const char *legend_planned;
  const char *legend_goal;
  const char *legend_change; /* what the arrows mean: "since the baseline" */
} StegStaircaseWords;

/* Level 1 comes first; its number is its position. */
typedef struct
{
  const char *title; /* "Level 2" */
  const char *name;  /* "Some system"; may be %NULL */
} StegStaircaseLevel;

typedef struct
{
  const char *identity; /* handed back when the area is activated */
  const char *name;
  const char *spoken;  /* where it stands, in a sentence */
  int         level;   /* 0: not assessed */
  int         change;  /* since the baseline, 0: none */
  int         planned; /* the highest planned level; at or below level: nothing is planned */
  int         goal;    /* 0: none */
} StegStaircaseArea;

/* What a level staircase shows: a StegChart. */
typedef struct
{
  StegChart          chart;
  StegStaircaseWords words;
  GArray            *levels; /* of StegStaircaseLevel, from level 1 */
  GArray            *areas;  /* of StegStaircaseArea, from left to right */
} StegStaircaseFigures;

/* Without levels and areas. Texts are copied, here and below. */
StegStaircaseFigures *steg_staircase_figures_new (const StegStaircaseWords *words);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegStaircaseFigures, steg_chart_unref)

/* Each adds one more. */
void steg_staircase_figures_add_level (StegStaircaseFigures *self, const StegStaircaseLevel *level);
void steg_staircase_figures_add_area (StegStaircaseFigures *self, const StegStaircaseArea *area);

/* The level and the area at a position from 0. Borrowed. */
const StegStaircaseLevel *steg_staircase_figures_level (const StegStaircaseFigures *self,
                                                        guint                       position);
const StegStaircaseArea  *steg_staircase_figures_area (const StegStaircaseFigures *self,
                                                       guint                       position);

G_END_DECLS
