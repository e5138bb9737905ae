/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-timeline-layout.h"

G_BEGIN_DECLS

/* What is in view: the scroll offsets, and the size of the whole chart with its frozen parts. */
typedef struct
{
  double x, y;
  double width, height;

  /* One sheet of several: what cannot be scrolled must be read as it is, so that no word is cut by
   * the right edge, and the title of a row that began on the sheet above is said again. */
  gboolean is_sheet;
} StegTimelinePane;

/* Where an item stands on a chart that shows @pane: in the chart's own coordinates, with its frozen
 * parts. Very long shapes are cut a little outside of the chart. */
typedef struct
{
  StegBox shape;
  StegBox words; /* the room of the words; inside a shape they stay in view while it does */
  double  badge; /* where the initials begin */
  StegBox plan;  /* the thin bar of its frozen plan, as far as it is in view; empty: none is */
  StegBox area;  /* all of it that is in view: what is pressed, and what a focus ring is around; the
                  * plan where that alone is in view */

  /* The edge of the sheet would cut the initials: they are on the one before or after it. */
  gboolean is_badge_elsewhere;
} StegTimelinePlace;

StegTimelinePlace steg_timeline_place (const StegTimelineLayout *layout,
                                       const StegTimelinePane   *pane,
                                       guint                     position);

/* The part of the chart in which the body shows. */
StegBox steg_timeline_place_body (const StegTimelineLayout *layout, const StegTimelinePane *pane);

/* Where @day begins on the chart. */
double steg_timeline_place_day (const StegTimelineLayout *layout,
                                const StegTimelinePane   *pane,
                                StegDate                  day);

/* The row at @y of the body, counted from where the first one begins: the number of rows for what
 * is below them all. */
guint steg_timeline_place_row (const StegTimelineLayout *layout, double y);

/* The position of the group whose heading is at @point of the chart's frozen column, if it can be
 * collapsed; -1: none. */
int steg_timeline_place_heading (const StegTimelineLayout *layout,
                                 const StegTimelinePane   *pane,
                                 StegPoint                 point);

/* The first item of @lane, counted over all rows, that ends right of @x of the body, with its words
 * and its frozen plan; -1: there is none. */
int steg_timeline_place_in_lane (const StegTimelineLayout *layout, guint lane, double x);

/* The items in view, row by row and lane by lane; takes time for what is in view only.
 * Returns: (of guint) owned. */
GArray *steg_timeline_place_list (const StegTimelineLayout *layout, const StegTimelinePane *pane);

/* The item at @point of the chart, -1 when there is none. */
int steg_timeline_place_hit (const StegTimelineLayout *layout,
                             const StegTimelinePane   *pane,
                             StegPoint                 point);

typedef enum
{
  STEG_TIMELINE_EARLIER, /* within the row */
  STEG_TIMELINE_LATER,
  STEG_TIMELINE_ABOVE, /* the nearest in time in the lane above, of this row or of one above it */
  STEG_TIMELINE_BELOW,
  STEG_TIMELINE_FIRST, /* of the row */
  STEG_TIMELINE_LAST,
} StegTimelineStep;

/* The item that one step leads to from the one at @position; @position where there is none. */
guint
steg_timeline_place_step (const StegTimelineLayout *layout, guint position, StegTimelineStep step);

/* The same, to the nearest bar: what is no bar is passed by. */
guint steg_timeline_place_step_to_bar (const StegTimelineLayout *layout,
                                       guint                     position,
                                       StegTimelineStep          step);

/* The scroll offsets nearest to @pane's at which the item is in view, with some air around it. */
StegPoint steg_timeline_place_reveal (const StegTimelineLayout *layout,
                                      const StegTimelinePane   *pane,
                                      guint                     position);

G_END_DECLS
