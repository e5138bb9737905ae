/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-timeline-place.h"

G_BEGIN_DECLS

#define STEG_TIMELINE_ROUTE 5

/* The way of a line from the bar at @awaited to the bar at @waiting (positions of items): from
 * below or above the end of the one to the start of the other, in straight parts. In the chart's
 * own coordinates, also outside of it. Returns: how many @points it takes. */
guint steg_timeline_links_route (const StegTimelineLayout *layout,
                                 const StegTimelinePane   *pane,
                                 guint                     awaited,
                                 guint                     waiting,
                                 StegPoint                 points[STEG_TIMELINE_ROUTE]);

/* The shape of the bar at @position on the chart, also outside of it; and where across it its lines
 * leave. */
StegBox steg_timeline_links_get_shape (const StegTimelineLayout *layout,
                                       const StegTimelinePane   *pane,
                                       guint                     position);
double  steg_timeline_links_leave (const StegTimelineLayout *layout, const StegBox *shape);

/* Paints the line from the bar at @awaited to the bar at @waiting, whether or not it exists. */
void steg_timeline_links_paint_one (const StegTimelineLayout *layout,
                                    const StegTimelinePane   *pane,
                                    StegInk                  *ink,
                                    const StegPalette        *palette,
                                    guint                     awaited,
                                    guint                     waiting,
                                    StegColour                colour);

/* Paints the lines that touch what is in view, those of the item at @focused (-1: none) last and
 * stronger. */
void steg_timeline_links_paint (const StegTimelineLayout *layout,
                                const StegTimelinePane   *pane,
                                StegInk                  *ink,
                                const StegPalette        *palette,
                                int                       focused);

G_END_DECLS
