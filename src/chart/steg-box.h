/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A place on a drawing, in its units (pixels on a screen, points on paper); y grows downwards. */
typedef struct
{
  double x, y;
} StegPoint;

typedef struct
{
  double x, y, width, height;
} StegBox;

/* The first coordinate right of, and below, @box. */
double steg_box_right (const StegBox *box);
double steg_box_bottom (const StegBox *box);

/* The point in the middle of @box. */
StegPoint steg_box_centre (const StegBox *box);

/* @box made smaller by @x at its left and right and by @y at its top and bottom (larger where
 * negative); it never gets a negative size. */
StegBox steg_box_inset (const StegBox *box, double x, double y);

/* The smallest box that holds both. An empty box holds nothing and adds nothing. */
StegBox steg_box_union (const StegBox *a, const StegBox *b);

gboolean steg_box_is_empty (const StegBox *box);
gboolean steg_box_contains (const StegBox *box, StegPoint point);

/* Whether @inner lies inside @outer, and whether two boxes share more than an edge; both forgive
 * a hundredth of a unit. */
gboolean steg_box_holds (const StegBox *outer, const StegBox *inner);
gboolean steg_box_overlaps (const StegBox *a, const StegBox *b);

G_END_DECLS
