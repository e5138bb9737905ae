/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-timeline-place.h"

G_BEGIN_DECLS

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
