/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-ink.h"

G_BEGIN_DECLS

typedef enum
{
  STEG_DRAWN_BOX,
  STEG_DRAWN_TEXT,
  STEG_DRAWN_LINE, /* along the longer side of its box */
  STEG_DRAWN_UP,   /* triangles that fill their box */
  STEG_DRAWN_DOWN,
  STEG_DRAWN_RIGHT,
  STEG_DRAWN_DIAMOND,
  STEG_DRAWN_PATH,    /* a line through its points */
  STEG_DRAWN_POLYGON, /* closed through its points */
} StegDrawnShape;

/* One thing that is painted. */
typedef struct
{
  int            part; /* what it is, as its chart counts */
  StegDrawnShape shape;
  int            mark;  /* the position of the mark that it belongs to; -1: the whole chart's */
  int            level; /* a number from 1 that tells its part from others like it, or 0 */
  StegBox        box;   /* of a path: what its points span */
  double         radius;
  StegPaint      paint;
  const char    *text; /* %NULL unless the shape is a text */
  StegTextStyle  style;
  guint          first_point, n_points;
} StegDrawnElement;

/* Something that a chart is about and that can be pressed, focused and spoken. */
typedef struct
{
  const char *identity; /* handed back when it is pressed */
  const char *spoken;   /* all of it in a sentence */
  StegBox     box;      /* what a press belongs to, where the focus stands */
} StegMark;

/* Where everything of a chart stands: what is painted, pointed at, walked through and spoken all
 * read the same geometry. Texts are borrowed from the chart or kept in @texts. */
typedef struct
{
  GArray       *elements; /* of StegDrawnElement */
  GArray       *marks;    /* of StegMark, in the order in which the focus goes through them */
  GArray       *points;   /* of StegPoint */
  GStringChunk *texts;
} StegDrawing;

StegDrawing *steg_drawing_new (void);
void         steg_drawing_free (StegDrawing *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegDrawing, steg_drawing_free)

/* Borrowed. */
const StegDrawnElement *steg_drawing_element (const StegDrawing *self, guint position);
const StegMark         *steg_drawing_mark (const StegDrawing *self, guint position);

/* Each adds one more, which is painted over what was added before it. The whole chart's elements
 * come below those of the marks. */
void steg_drawing_add (StegDrawing *self, const StegDrawnElement *element);
void steg_drawing_add_mark (StegDrawing *self, const StegMark *mark);

/* A text, which is copied. */
void steg_drawing_add_text (StegDrawing         *self,
                            int                  part,
                            int                  mark,
                            const StegBox       *box,
                            const char          *text,
                            const StegTextStyle *style);

/* @element with a path of its own; its box becomes what the points span. */
void steg_drawing_add_path (StegDrawing            *self,
                            const StegDrawnElement *element,
                            const StegPoint        *points,
                            guint                   n_points);

/* A copy of @text that lives as long as the drawing. Borrowed. */
const char *steg_drawing_keep (StegDrawing *self, const char *text);

/* Puts the elements of each mark together. To be called once, when all have been added. */
void steg_drawing_finish (StegDrawing *self);

/* The position of the mark at @point, or of whose elements one is; -1 for none. */
int steg_drawing_find (const StegDrawing *self, StegPoint point);

typedef enum
{
  STEG_DRAWING_LEFT,
  STEG_DRAWING_RIGHT,
  STEG_DRAWING_UP,
  STEG_DRAWING_DOWN,
  STEG_DRAWING_FIRST,
  STEG_DRAWING_LAST,
} StegDrawingStep;

/* The mark that one step leads to from the one at @position: the nearest that stands beside it in
 * that direction, or where none does the one before or after it. */
guint steg_drawing_step (const StegDrawing *self, guint position, StegDrawingStep step);

/* Paints it, every mark as a group with its sentence and its identity. */
void steg_drawing_paint (const StegDrawing *self, StegInk *ink);

G_END_DECLS
