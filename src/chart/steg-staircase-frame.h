/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-ink.h"
#include "chart/steg-staircase.h"

G_BEGIN_DECLS

/* The few numbers from which every place in a staircase follows. For the layout alone. */
typedef struct
{
  const StegStaircaseFigures *figures;
  const StegPalette          *palette;
  StegInk                    *ink;

  StegBox  box;      /* all of it */
  StegBox  plot;     /* the cells, and the strip of the goal line */
  gboolean is_lying; /* areas are rows */
  double   em;       /* size of ordinary words */
  double   pitch;    /* from one area to the next */
  double   band;     /* from one level to the next */
  double   strip;    /* room for the goal line between two levels, or for marks beyond the last */
  int      goal;     /* the level that the goal line closes */
  double   legend;   /* height of the legend over the plot */
  double   heading;  /* lying: height of the goal's label over the plot */
  double   gutter;   /* width of what stands left of the plot */
  double   footer;   /* height of what stands below it */

  /* Lying: whether the levels' titles fit below the plot (else their numbers do), and the heights
   * of titles and names; no name is shown unless all have room. */
  gboolean titles_fit;
  double   title_height, name_height;

  StegTextStyle area_name, level_title, level_name;
} StegStaircaseFrame;

/* The smallest size at which words are still drawn. */
double steg_staircase_frame_smallest (const StegStaircaseFrame *self);

/* Divides @box. */
void steg_staircase_frame_init (StegStaircaseFrame         *self,
                                const StegStaircaseFigures *figures,
                                StegInk                    *ink,
                                const StegPalette          *palette,
                                const StegBox              *box);

/* The place of a step of the area at @position, whole pixels and clear of its neighbours. */
StegBox steg_staircase_frame_cell (const StegStaircaseFrame *self, guint position, int level);

/* The place of a whole level across all areas, and of an area across all levels. */
StegBox steg_staircase_frame_level (const StegStaircaseFrame *self, int level);
StegBox steg_staircase_frame_area (const StegStaircaseFrame *self, guint position);

/* The place of an area's name. */
StegBox steg_staircase_frame_area_name (const StegStaircaseFrame *self, guint position);

G_END_DECLS
