/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-ink.h"
#include "chart/steg-staircase.h"

G_BEGIN_DECLS

/* What an element of the drawing is about. */
typedef enum
{
  STEG_STAIRCASE_LEGEND_SIGN,
  STEG_STAIRCASE_LEGEND_WORD,
  STEG_STAIRCASE_GRID,
  STEG_STAIRCASE_LEVEL_TITLE,
  STEG_STAIRCASE_LEVEL_NAME,
  STEG_STAIRCASE_GOAL_LINE,
  STEG_STAIRCASE_GOAL_TIP,
  STEG_STAIRCASE_GOAL_LABEL,
  STEG_STAIRCASE_STEP,
  STEG_STAIRCASE_NUMBER,
  STEG_STAIRCASE_CHANGE_SIGN,
  STEG_STAIRCASE_CHANGE,
  STEG_STAIRCASE_PLANNED,
  STEG_STAIRCASE_PLANNED_WORD,
  STEG_STAIRCASE_NOT_ASSESSED,
  STEG_STAIRCASE_NOT_ASSESSED_WORD,
  STEG_STAIRCASE_GOAL_MARK,
  STEG_STAIRCASE_AREA_NAME,
} StegStaircasePart;

typedef enum
{
  STEG_STAIRCASE_BOX,
  STEG_STAIRCASE_TEXT,
  STEG_STAIRCASE_LINE, /* along the longer side of its box */
  STEG_STAIRCASE_UP,   /* triangles that fill their box */
  STEG_STAIRCASE_DOWN,
  STEG_STAIRCASE_RIGHT,
} StegStaircaseShape;

typedef struct
{
  StegStaircasePart  part;
  StegStaircaseShape shape;
  int                area;  /* its position, -1: of the whole chart */
  int                level; /* from 1, 0: of none */
  StegBox            box;
  double             radius;
  StegPaint          paint;
  const char        *text; /* %NULL unless the shape is a text */
  StegTextStyle      style;
} StegStaircaseElement;

/* Where everything of a staircase stands. The areas are columns; where these would be too narrow
 * for their names, the chart lies on its side and they are rows. */
typedef struct _StegStaircaseLayout StegStaircaseLayout;

/* Lays out @figures inside @box with texts as @ink sets them; @palette is not kept. */
StegStaircaseLayout *steg_staircase_layout_new (StegStaircaseFigures *figures,
                                                StegInk              *ink,
                                                const StegPalette    *palette,
                                                const StegBox        *box);
void                 steg_staircase_layout_free (StegStaircaseLayout *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegStaircaseLayout, steg_staircase_layout_free)

gboolean steg_staircase_layout_is_lying (const StegStaircaseLayout *self);

/* The elements in the order in which they are painted: the whole chart's first, then area by
 * area. Borrowed. */
guint                       steg_staircase_layout_get_n_elements (const StegStaircaseLayout *self);
const StegStaircaseElement *steg_staircase_layout_get_element (const StegStaircaseLayout *self,
                                                               guint                      i);

/* The whole column (or row) of an area with its name: what a press belongs to, where the focus
 * stands. The focus goes through the areas in their order. Borrowed. */
const StegBox *steg_staircase_layout_get_area (const StegStaircaseLayout *self, guint position);

/* The position of the area at @point, -1 for none. */
int steg_staircase_layout_find (const StegStaircaseLayout *self, StegPoint point);

/* Paints it, every area as a group with its sentence and its identity. */
void steg_staircase_layout_paint (const StegStaircaseLayout *self, StegInk *ink);

/* The least and the comfortable height of @figures at @width, in a font of @font_size. */
double
steg_staircase_least_height (const StegStaircaseFigures *figures, double font_size, double width);
double
steg_staircase_good_height (const StegStaircaseFigures *figures, double font_size, double width);

G_END_DECLS
