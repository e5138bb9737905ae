/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/widgets/steg-timeline-sight.h"

G_BEGIN_DECLS

/* Zooms what a timeline widget sees: with Ctrl and the wheel at the pointer, with two fingers
 * between them, and on demand, then in a short movement where movements are wanted. */
typedef struct _StegTimelineZoom StegTimelineZoom;

/* Called with the widget when the zoom that is aimed at is another. */
typedef void (*StegTimelineZoomFunc) (GtkWidget *widget);

/* For @widget, which holds it and @sight, and gets its controllers. */
StegTimelineZoom      *
steg_timeline_zoom_new (GtkWidget *widget, StegTimelineSight *sight, StegTimelineZoomFunc changed);
void steg_timeline_zoom_free (StegTimelineZoom *self);

/* What it is, or will be at the end of a movement. */
double steg_timeline_zoom_get (StegTimelineZoom *self);

/* At once. */
void steg_timeline_zoom_set (StegTimelineZoom *self, double zoom);

/* In a short movement. */
void steg_timeline_zoom_move (StegTimelineZoom *self, double zoom);

G_END_DECLS
