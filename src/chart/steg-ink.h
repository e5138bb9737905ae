/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-box.h"
#include "chart/steg-palette.h"

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/* What a chart paints on. A chart is written once against this class; the inks that derive from
 * it (Cairo, screen, recording for tests) put it on a surface. */
#define STEG_TYPE_INK (steg_ink_get_type ())
G_DECLARE_DERIVABLE_TYPE (StegInk, steg_ink, STEG, INK, GObject)

/* How a shape is painted. Alpha 0 leaves the fill or the outline out; the outline lies half
 * outside the shape's edge. */
typedef struct
{
  StegColour fill;
  StegColour outline;
  double     thickness; /* of the outline; 0 is 1 */
  gboolean   dashed;
} StegPaint;

typedef enum
{
  STEG_ALIGN_START,
  STEG_ALIGN_CENTRE,
  STEG_ALIGN_END,
} StegAlign;

/* How a text is set in its box. It wraps at spaces and soft hyphens, then shrinks, then breaks
 * long words, and only at its smallest size loses its end to "…". */
typedef struct
{
  double     size;     /* of the font, in the drawing's units */
  double     smallest; /* the size down to which it may shrink; 0: it keeps its size */
  gboolean   bold;
  StegAlign  across; /* where in the box it stands, from left to right */
  StegAlign  down;   /* and from top to bottom */
  int        lines;  /* at most so many; 0 is 1 */
  StegColour colour;
  double     spacing; /* of lines, in parts of what the font has; 0: as it has it */
} StegTextStyle;

/* What a text needs when it is set in a given room. */
typedef struct
{
  double   width, height;
  double   size;   /* of the font after shrinking */
  int      lines;  /* how many it takes */
  gboolean is_cut; /* its end was lost, or a word is broken where none may be */
} StegTextExtent;

/* A text that has been set: everything an ink may need to paint it. */
typedef struct
{
  const char          *text;
  const StegTextStyle *style;
  StegBox              box;    /* the room it was given */
  StegBox              extent; /* where it stands, inside the room unless it cannot fit */
  PangoLayout         *layout; /* its origin is @origin */
  StegPoint            origin;
} StegTextRun;

/* What an ink implements. Hot areas, and groups, may be left out. */
struct _StegInkClass
{
  GObjectClass parent_class;

  void (*box) (StegInk *self, const StegBox *box, double radius, const StegPaint *paint);
  void (*path) (StegInk         *self,
                const StegPoint *points,
                gsize            n_points,
                gboolean         closed,
                const StegPaint *paint);
  void (*text) (StegInk *self, const StegTextRun *run);
  void (*push_clip) (StegInk *self, const StegBox *box);
  void (*pop_clip) (StegInk *self);
  void (*hot) (StegInk *self, const StegBox *box, const char *identity);
  void (*push_group) (StegInk *self, const char *spoken);
  void (*pop_group) (StegInk *self);
};

/* Sets the context and font family in which texts are measured and set, and forgets what was set
 * before. For inks: a chart never calls it. */
void steg_ink_set_font (StegInk *self, PangoContext *context, const char *family);

/* A box; @radius rounds its corners. */
void steg_ink_box (StegInk *self, const StegBox *box, double radius, const StegPaint *paint);

/* A straight line, painted with the outline of @paint. */
void steg_ink_line (StegInk *self, StegPoint from, StegPoint to, const StegPaint *paint);

/* A polygon if @closed, else a line through all points. */
void steg_ink_path (
  StegInk *self, const StegPoint *points, gsize n_points, gboolean closed, const StegPaint *paint);

/* @text inside @box. A width or height of 0 sets no limit in that direction, and the text then
 * stands from, around or before the box's x or y as its style says. */
void
steg_ink_text (StegInk *self, const StegBox *box, const char *text, const StegTextStyle *style);

/* What @text needs in a room of @width and @height (0: no limit); exactly what steg_ink_text()
 * would paint. */
StegTextExtent steg_ink_measure (
  StegInk *self, const char *text, const StegTextStyle *style, double width, double height);

/* Until the matching pop, nothing outside @box is painted. */
void steg_ink_push_clip (StegInk *self, const StegBox *box);
void steg_ink_pop_clip (StegInk *self);

/* @box is about the thing called @identity: a link, a hot area. */
void steg_ink_hot (StegInk *self, const StegBox *box, const char *identity);

/* What is painted until the matching pop belongs together and is called @spoken. */
void steg_ink_push_group (StegInk *self, const char *spoken);
void steg_ink_pop_group (StegInk *self);

G_END_DECLS
