/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "chart/steg-timeline-layout.h"

G_BEGIN_DECLS

/* A timeline on the screen: scrolls in both directions under its frozen headings and beside its
 * frozen column, so it belongs in a GtkScrolledWindow.
 *
 * Ctrl with the wheel and two fingers zoom around where they are.
 *
 * One item is current: it is what Tab enters; arrow keys, Home and End move it, Enter or a press
 * opens it.
 *
 * Minus or plus, or a press on its heading, asks whoever shows the timeline to show the bars of a
 * group or to hide them.
 *
 * A bar or one of its ends can be dragged, M begins to move it by keys; from the dot at its end a
 * line can be pulled to what is to wait for it, W begins to choose by keys what it is to wait for
 * (see StegTimelineHand, which gives it more signals).
 *
 * ::item-opened (char *identity)
 * ::group-toggled (char *identity) */
#define STEG_TYPE_TIMELINE_VIEW (steg_timeline_view_get_type ())
G_DECLARE_FINAL_TYPE (StegTimelineView, steg_timeline_view, STEG, TIMELINE_VIEW, GtkWidget)

GtkWidget *steg_timeline_view_new (void);

/* Shows @timeline, of which it keeps a reference; what is current stays so if it is still there.
 * The first one is shown around today. */
void steg_timeline_view_set_timeline (StegTimelineView *self, StegTimeline *timeline);

/* Makes a day @zoom ordinary pixels long, around the same days (see STEG_TIME_ZOOM); property
 * "zoom". What is asked for is what is got, also while a movement is still on its way there. */
void   steg_timeline_view_set_zoom (StegTimelineView *self, double zoom);
double steg_timeline_view_get_zoom (StegTimelineView *self);

/* Likewise, in a short movement where movements are wanted: @factor times as long, and so that all
 * of time is in view. */
void steg_timeline_view_zoom_by (StegTimelineView *self, double factor);
void steg_timeline_view_fit (StegTimelineView *self);

/* Scrolls to where today is in view, with a little of the past beside it. */
void steg_timeline_view_show_today (StegTimelineView *self);

/* Makes the item called @identity the current one, gives it the focus and scrolls to it.
 * Returns: FALSE when there is none. */
gboolean steg_timeline_view_select (StegTimelineView *self, const char *identity);

/* Where the current item is on the widget; FALSE when it is out of view. */
gboolean steg_timeline_view_get_current_area (StegTimelineView *self, GdkRectangle *area);

G_END_DECLS
