/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-timeline-place.h"

G_BEGIN_DECLS

/* How many corners a way has at most, its ends among them. */
#define STEG_TIMELINE_ROUTE 7

/* How far, in ordinary pixels, a way may lead out of the box around its two bars. */
#define STEG_TIMELINE_DETOUR 160

/* The shape of the bar at @position (of an item) on the chart, also outside of it; and where across
 * it its lines leave. */
StegBox steg_timeline_route_get_shape (const StegTimelineLayout *layout,
                                       const StegTimelinePane   *pane,
                                       guint                     position);
double  steg_timeline_route_leave (const StegTimelineLayout *layout, const StegBox *shape);

/* The way of a line from the bar at @awaited to the bar at @waiting (positions of items): from
 * below or above the end of the one to the start of the other, in straight parts, across and in the
 * gaps between lanes, past the words of other bars where there is such a way. The same wherever the
 * chart is scrolled to; in the chart's own coordinates, also outside of it.
 * Returns: how many @points it takes. */
guint steg_timeline_route (const StegTimelineLayout *layout,
                           const StegTimelinePane   *pane,
                           guint                     awaited,
                           guint                     waiting,
                           StegPoint                 points[STEG_TIMELINE_ROUTE]);

G_END_DECLS
