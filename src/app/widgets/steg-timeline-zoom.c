/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-timeline-zoom.h"

#include <adwaita.h>
#include <math.h>

/* A step of the wheel. */
#define WHEEL 1.15

#define MOVEMENT_MS 160

struct _StegTimelineZoom
{
  GtkWidget           *widget; /* borrowed, both: it holds us */
  StegTimelineSight   *sight;
  StegTimelineZoomFunc changed;
  AdwAnimation        *movement;
  double               aim;
  double               begin;   /* the zoom when two fingers were put down */
  StegPoint            pointer; /* where it was seen last */
};

static void
stop (StegTimelineZoom *self)
{
  adw_animation_reset (self->movement);
}

static void
aim_at (StegTimelineZoom *self, double zoom)
{
  zoom = CLAMP (zoom, STEG_TIME_ZOOM_LEAST, STEG_TIME_ZOOM_MOST);
  if (self->aim == zoom)
    return;
  self->aim = zoom;
  self->changed (self->widget);
}

static void
jump (StegTimelineZoom *self, double zoom, const StegPoint *anchor)
{
  stop (self);
  steg_timeline_sight_set_zoom (self->sight, zoom, anchor);
  aim_at (self, zoom);
}

/* Moved through the logarithm: twice as much is one step wherever it begins. */
static void
moved_cb (double value, gpointer user_value)
{
  StegTimelineZoom *self = user_value;

  if (adw_animation_get_state (self->movement) != ADW_ANIMATION_IDLE)
    steg_timeline_sight_set_zoom (self->sight, exp (value), NULL);
}

static void
pointed_cb (StegTimelineZoom *self, double x, double y)
{
  self->pointer = (StegPoint){ x, y };
}

static gboolean
scrolled_cb (StegTimelineZoom *self, double dx, double dy, GtkEventController *controller)
{
  GdkModifierType state = gtk_event_controller_get_current_event_state (controller);

  if ((state & GDK_CONTROL_MASK) == 0)
    return GDK_EVENT_PROPAGATE;
  jump (self, steg_timeline_sight_get_zoom (self->sight) * pow (WHEEL, -dy), &self->pointer);
  return GDK_EVENT_STOP;
}

static void
pinch_begun_cb (StegTimelineZoom *self, GdkEventSequence *sequence, GtkGesture *gesture)
{
  self->begin = steg_timeline_sight_get_zoom (self->sight);
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
pinched_cb (StegTimelineZoom *self, double scale, GtkGesture *gesture)
{
  StegPoint between = self->pointer;

  gtk_gesture_get_bounding_box_center (gesture, &between.x, &between.y);
  jump (self, self->begin * scale, &between);
}

static void
add_controllers (StegTimelineZoom *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *wheel
    = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_VERTICAL);
  GtkGesture *pinch = gtk_gesture_zoom_new ();

  g_signal_connect_swapped (motion, "enter", G_CALLBACK (pointed_cb), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (pointed_cb), self);
  g_signal_connect_swapped (wheel, "scroll", G_CALLBACK (scrolled_cb), self);
  g_signal_connect_swapped (pinch, "begin", G_CALLBACK (pinch_begun_cb), self);
  g_signal_connect_swapped (pinch, "scale-changed", G_CALLBACK (pinched_cb), self);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (pinch), GTK_PHASE_CAPTURE);
  gtk_widget_add_controller (self->widget, motion);
  gtk_widget_add_controller (self->widget, wheel);
  gtk_widget_add_controller (self->widget, GTK_EVENT_CONTROLLER (pinch));
}

StegTimelineZoom *
steg_timeline_zoom_new (GtkWidget *widget, StegTimelineSight *sight, StegTimelineZoomFunc changed)
{
  StegTimelineZoom   *self = g_new0 (StegTimelineZoom, 1);
  AdwAnimationTarget *target = adw_callback_animation_target_new (moved_cb, self, NULL);

  self->widget = widget;
  self->sight = sight;
  self->changed = changed;
  self->aim = steg_timeline_sight_get_zoom (sight);
  self->movement = adw_timed_animation_new (widget, 0, 0, MOVEMENT_MS, target);
  add_controllers (self);
  return self;
}

void
steg_timeline_zoom_free (StegTimelineZoom *self)
{
  stop (self);
  g_object_unref (self->movement);
  g_free (self);
}

double
steg_timeline_zoom_get (StegTimelineZoom *self)
{
  return self->aim;
}

void
steg_timeline_zoom_set (StegTimelineZoom *self, double zoom)
{
  jump (self, zoom, NULL);
}

void
steg_timeline_zoom_move (StegTimelineZoom *self, double zoom)
{
  AdwTimedAnimation *movement = ADW_TIMED_ANIMATION (self->movement);

  stop (self);
  aim_at (self, zoom);
  adw_timed_animation_set_value_from (movement, log (steg_timeline_sight_get_zoom (self->sight)));
  adw_timed_animation_set_value_to (movement, log (self->aim));
  adw_animation_play (self->movement);
}
