/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

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

/* What a level staircase shows: numbers and labels, no places. Counted; not to be changed once it
 * is shown. */
#define STEG_TYPE_STAIRCASE_FIGURES (steg_staircase_figures_get_type ())
typedef struct
{
  StegStaircaseWords words;
  GArray            *levels; /* of StegStaircaseLevel, from level 1 */
  GArray            *areas;  /* of StegStaircaseArea, from left to right */

  GStringChunk *texts;
} StegStaircaseFigures;

GType steg_staircase_figures_get_type (void);

/* Without levels and areas. Texts are copied, here and below. */
StegStaircaseFigures *steg_staircase_figures_new (const StegStaircaseWords *words);
StegStaircaseFigures *steg_staircase_figures_ref (StegStaircaseFigures *self);
void                  steg_staircase_figures_unref (StegStaircaseFigures *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegStaircaseFigures, steg_staircase_figures_unref)

/* Each adds one more. */
void steg_staircase_figures_add_level (StegStaircaseFigures *self, const StegStaircaseLevel *level);
void steg_staircase_figures_add_area (StegStaircaseFigures *self, const StegStaircaseArea *area);

/* The level and the area at a position from 0. Borrowed. */
const StegStaircaseLevel *steg_staircase_figures_level (const StegStaircaseFigures *self,
                                                        guint                       position);
const StegStaircaseArea  *steg_staircase_figures_area (const StegStaircaseFigures *self,
                                                       guint                       position);

/* Whether both say the same, so that a view need not be drawn again. */
gboolean steg_staircase_figures_equal (const StegStaircaseFigures *a,
                                       const StegStaircaseFigures *b);

G_END_DECLS
