/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/widgets/steg-timeline-drag.h"
#include "app/widgets/steg-timeline-wait.h"

G_BEGIN_DECLS

/* What a hand does to the bars of a timeline widget: it moves them (StegTimelineDrag) and makes
 * them wait for each other (StegTimelineWait), which the widget's signals say. It shows a cursor
 * for what is under the pointer. */
typedef struct _StegTimelineHand StegTimelineHand;

/* Gives the class of the widget its signals:
 *
 * ::bar-moving (char *identity, int start, int due) → char *: what is said of these days
 * ::bar-moved (char *identity, int start, int due): it is to have these days
 * ::bar-waiting (char *waiting, char *awaited, gboolean *refused) → char *: what is said of this
 * ::bar-waits (char *waiting, char *awaited): it is to wait, or, if it does, no longer */
void steg_timeline_hand_install (GtkWidgetClass *widget_class);

/* For @widget, which holds it and @sight, and gets its controllers. */
StegTimelineHand *steg_timeline_hand_new (GtkWidget *widget, StegTimelineSight *sight);
void              steg_timeline_hand_free (StegTimelineHand *self);

/* From now on keys move the item at @position, if it is a bar, or choose what it waits for. */
void steg_timeline_hand_move (StegTimelineHand *self, guint position);
void steg_timeline_hand_let_wait (StegTimelineHand *self, guint position);

/* Gives up whatever is being done. */
void steg_timeline_hand_cancel (StegTimelineHand *self);

/* What is to be shown over the bars; the first is %NULL where nothing is moved. Borrowed. */
const StegTimelineGhost *steg_timeline_hand_get_ghost (StegTimelineHand *self);
const StegTimelinePull  *steg_timeline_hand_get_pull (StegTimelineHand *self);

G_END_DECLS
