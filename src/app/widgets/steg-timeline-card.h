/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "chart/steg-timeline.h"
#include "model/steg-record.h"

G_BEGIN_DECLS

/* Says beside a press on the timeline what was pressed: an action, with the way to all of it; a
 * cycle with its goal and phases; a milestone. */
#define STEG_TYPE_TIMELINE_CARD (steg_timeline_card_get_type ())
G_DECLARE_FINAL_TYPE (StegTimelineCard, steg_timeline_card, STEG, TIMELINE_CARD, GtkPopover)

/* A card below @parent, which lays it out. */
StegTimelineCard *steg_timeline_card_new (GtkWidget *parent);

/* Says everything about @record as it is @today. */
void steg_timeline_card_describe (StegTimelineCard *self, StegRecord *record, StegDate today);

/* Says what @goal is, in the words that the timeline has for it. */
void steg_timeline_card_describe_goal (StegTimelineCard *self, const StegTimelineGoal *goal);

G_END_DECLS
