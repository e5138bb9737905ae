/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-timeline-place.h"

G_BEGIN_DECLS

/* Paints the part of @layout that @pane shows, from 0, 0. @focused: the position of the item with a
 * ring around it, -1: none. */
void steg_timeline_paint (const StegTimelineLayout *layout,
                          const StegTimelinePane   *pane,
                          StegInk                  *ink,
                          const StegPalette        *palette,
                          int                       focused);

/* For steg_timeline_paint(): one cycle, milestone or bar. */
void steg_timeline_paint_item (const StegTimelineLayout *layout,
                               const StegTimelinePane   *pane,
                               StegInk                  *ink,
                               const StegPalette        *palette,
                               guint                     position);

G_END_DECLS
