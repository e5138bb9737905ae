/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-chart.h"

G_BEGIN_DECLS

/* The words of the legend, already translated; one that is %NULL is not drawn. */
typedef struct
{
  const char *now, *before, *goal;
} StegRadarWords;

typedef struct
{
  const char *identity; /* handed back when the area is activated */
  const char *name;
  const char *value;  /* its level in words: "Level 2", "not assessed" */
  const char *spoken; /* where it stands, in a sentence */
  int         level;  /* 0: not assessed */
  int         before; /* its level to compare with; 0: none */
  int         goal;   /* 0: none */
} StegRadarArea;

/* What a radar shows: a spoke for each area, a ring for each level. */
typedef struct
{
  StegChart      chart;
  StegRadarWords words;
  int            n_levels;
  GArray        *areas; /* of StegRadarArea, clockwise from the top */
} StegRadar;

/* Without areas. Texts are copied, here and below. */
StegRadar *steg_radar_new (const StegRadarWords *words, int n_levels);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegRadar, steg_chart_unref)

/* Adds one more. */
void steg_radar_add (StegRadar *self, const StegRadarArea *area);

/* The area at @position. Borrowed. */
const StegRadarArea *steg_radar_area (const StegRadar *self, guint position);

G_END_DECLS
