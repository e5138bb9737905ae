/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* One value on one day. */
typedef struct
{
  double on;
  double value;
} StegSmallPoint;

/* A line of few pixels that shows how values have gone, time from left to right as in every chart,
 * with a point on the last and the goal as a thin line where there is one. It says nothing to a
 * screen reader: whoever shows it says it. */
#define STEG_TYPE_SMALL_LINE (steg_small_line_get_type ())
G_DECLARE_FINAL_TYPE (StegSmallLine, steg_small_line, STEG, SMALL_LINE, GtkWidget)

GtkWidget *steg_small_line_new (void);

/* Shows @points (copied), the earliest first. @goal may be %NULL. */
void steg_small_line_set_points (StegSmallLine        *self,
                                 const StegSmallPoint *points,
                                 guint                 n_points,
                                 const double         *goal);

/* Where @point is in a drawing of @width × @height that shows @points and @goal: the arithmetic of
 * the widget. */
void steg_small_line_place (const StegSmallPoint *points,
                            guint                 n_points,
                            const double         *goal,
                            StegSmallPoint        point,
                            graphene_size_t       size,
                            graphene_point_t     *place);

G_END_DECLS
