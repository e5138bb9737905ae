/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-timeline-place.h"

G_BEGIN_DECLS

/* Paints @words, one or several lines, in a box above @shape of the chart, or @below it, or on the
 * other side where there is no room; always in view, and broken where a line is longer than that.
 */
void steg_timeline_tip_paint (const char               *words,
                              const StegBox            *shape,
                              gboolean                  below,
                              const StegTimelineLayout *layout,
                              const StegTimelinePane   *pane,
                              StegInk                  *ink,
                              const StegPalette        *palette);

G_END_DECLS
