/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-timeline-wait.h"

#include "app/widgets/steg-timeline-keys.h"

#include <glib/gi18n.h>
#include <math.h>

/* A press that moves less than this is a press. */
#define THRESHOLD 5

/* So near to an edge of what is in view the rest comes into view, by so much a frame. */
#define EDGE 28
#define SCROLL 8

struct _StegTimelineWait
{
  GtkWidget                   *widget; /* borrowed, both: it holds us */
  StegTimelineSight           *sight;
  const StegTimelineWaitFuncs *funcs;
  GtkGesture                  *gesture; /* borrowed from the widget, as the next three */
  GtkEventController          *keys;
  GtkEventController          *focus;
  GtkEventController          *motion;

  StegTimelinePull pull;
  gboolean         by_keys;
  int              cursor;  /* where keys are in the layout */
  StegPoint        pressed; /* where on the widget */
  int              held;    /* the bar whose dot was pressed, -1: none was */
  char            *tip;
  guint            tick_id;
};

static const char *
get_identity (StegTimelineWait *self, int position)
{
  return steg_timeline_layout_identity (steg_timeline_sight_get_layout (self->sight),
                                        (guint) position);
}

static gboolean
is_bar (StegTimelineWait *self, int position)
{
  const StegTimelineLayout *layout = steg_timeline_sight_get_layout (self->sight);

  return position >= 0 && steg_timeline_layout_bar (layout, (guint) position) != NULL;
}

/* Where one of the two is not chosen yet there is nothing to be said of them. */
static char *
describe (StegTimelineWait *self)
{
  StegTimelinePull *pull = &self->pull;

  pull->is_refused = FALSE;
  if (pull->awaited < 0)
    return g_strdup (_ ("What is this to wait for?"));
  if (pull->waiting < 0)
    return g_strdup (_ ("What is to wait for this?"));
  return self->funcs->describe (self->widget, get_identity (self, pull->waiting),
                                get_identity (self, pull->awaited), &pull->is_refused);
}

static void
update_tip (StegTimelineWait *self)
{
  g_autofree char *said = describe (self);

  g_free (self->tip);
  self->tip
    = self->by_keys
        ? g_strdup_printf ("%s\n%s", said, _ ("Arrows choose, Enter takes it, Escape gives up."))
        : g_steal_pointer (&said);
  self->pull.tip = self->tip;
  steg_timeline_sight_speak (self->sight, self->tip);
  gtk_widget_queue_draw (self->widget);
}

static void
stop (StegTimelineWait *self)
{
  if (self->tick_id != 0)
    gtk_widget_remove_tick_callback (self->widget, self->tick_id);
  self->tick_id = 0;
  self->by_keys = FALSE;
  self->pull = (StegTimelinePull){ .pointed = -1, .awaited = -1, .waiting = -1, .chosen = -1 };
  g_clear_pointer (&self->tip, g_free);
}

void
steg_timeline_wait_cancel (StegTimelineWait *self)
{
  gboolean pointed;

  g_return_if_fail (self != NULL);

  pointed = self->pull.is_pulled && !self->by_keys;
  if (self->pull.is_pulled)
    steg_timeline_sight_speak (self->sight, "");
  stop (self); /* first: the gesture may say that it ended */
  if (pointed)
    gtk_gesture_set_state (self->gesture, GTK_EVENT_SEQUENCE_DENIED);
  gtk_widget_queue_draw (self->widget);
}

/* Nothing happens where one of the two is missing or it cannot be. */
static void
finish (StegTimelineWait *self)
{
  gboolean is_whole
    = self->pull.waiting >= 0 && self->pull.awaited >= 0 && !self->pull.is_refused;
  g_autofree char *waiting = is_whole ? g_strdup (get_identity (self, self->pull.waiting)) : NULL;
  g_autofree char *awaited = is_whole ? g_strdup (get_identity (self, self->pull.awaited)) : NULL;

  stop (self);
  steg_timeline_sight_speak (self->sight, "");
  gtk_widget_queue_draw (self->widget);
  if (is_whole)
    self->funcs->chosen (self->widget, waiting, awaited);
}

void
steg_timeline_wait_begin_keys (StegTimelineWait *self, guint position)
{
  g_return_if_fail (self != NULL);

  if (self->pull.is_pulled || !is_bar (self, (int) position))
    return;
  stop (self);
  self->by_keys = TRUE;
  self->cursor = (int) position;
  self->pull.is_pulled = TRUE;
  self->pull.waiting = (int) position;
  self->pull.chosen = (int) position;
  update_tip (self);
}

static void
choose (StegTimelineWait *self, StegTimelineStep step)
{
  self->cursor = (int) steg_timeline_place_step_to_bar (
    steg_timeline_sight_get_layout (self->sight), (guint) self->cursor, step);
  self->pull.chosen = self->cursor;
  self->pull.awaited = self->cursor != self->pull.waiting ? self->cursor : -1;
  steg_timeline_sight_reveal (self->sight, (guint) self->cursor);
  update_tip (self);
}

static gboolean
choose_by_key (StegTimelineWait *self, guint key)
{
  for (guint i = 0; i < STEG_TIMELINE_N_KEYS; i++)
    if (key == steg_timeline_keys[i].keys[0] || key == steg_timeline_keys[i].keys[1])
      {
        choose (self, steg_timeline_keys[i].step);
        return TRUE;
      }
  return FALSE;
}

/* Before anybody else: arrows and Enter mean something else to the bar itself. */
static gboolean
key_pressed_cb (StegTimelineWait *self, guint key, guint code, GdkModifierType state)
{
  if (!self->pull.is_pulled)
    return FALSE;
  if (key == GDK_KEY_Escape)
    steg_timeline_wait_cancel (self);
  else if (self->by_keys && (key == GDK_KEY_Return || key == GDK_KEY_KP_Enter))
    finish (self);
  else
    return self->by_keys && choose_by_key (self, key);
  return TRUE;
}

/* Whoever goes elsewhere has given up. */
static void
left_cb (StegTimelineWait *self)
{
  if (self->by_keys)
    steg_timeline_wait_cancel (self);
}

/* The bar under a point, or the one whose dot is there. */
static int
find_bar (StegTimelineWait *self, double x, double y)
{
  int position = steg_timeline_sight_find_dot (self->sight, x, y);

  if (position < 0)
    position = steg_timeline_sight_hit (self->sight, x, y);
  return is_bar (self, position) ? position : -1;
}

static void
point_at (StegTimelineWait *self, int position)
{
  if (self->pull.is_pulled || self->pull.pointed == position)
    return;
  self->pull.pointed = position;
  gtk_widget_queue_draw (self->widget);
}

static void
pointed_cb (StegTimelineWait *self, double x, double y)
{
  point_at (self, find_bar (self, x, y));
}

static void
unpointed_cb (StegTimelineWait *self)
{
  point_at (self, -1);
}

gboolean
steg_timeline_wait_is_on_dot (StegTimelineWait *self, double x, double y)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->pull.pointed >= 0
         && steg_timeline_sight_find_dot (self->sight, x, y) == self->pull.pointed;
}

static void
follow_pointer (StegTimelineWait *self)
{
  int before = self->pull.waiting;
  int over = steg_timeline_sight_hit (self->sight, self->pull.pointer.x, self->pull.pointer.y);

  self->pull.waiting = is_bar (self, over) && over != self->pull.awaited ? over : -1;
  self->pull.chosen = self->pull.waiting;
  if (self->tip == NULL || self->pull.waiting != before)
    update_tip (self);
  gtk_widget_queue_draw (self->widget);
}

/* Returns: whether anything has come into view. */
static gboolean
scroll (StegTimelineWait *self, GtkOrientation orientation, double at, double start, double end)
{
  GtkAdjustment *adjustment = steg_timeline_sight_get_adjustment (self->sight, orientation);
  double         by = at < start + EDGE ? -SCROLL : at > end - EDGE ? SCROLL
                                                                    : 0;

  if (by == 0 || adjustment == NULL)
    return FALSE;
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + by);
  return TRUE;
}

static gboolean
tick_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer user_value)
{
  StegTimelineWait         *self = user_value;
  const StegTimelineLayout *layout = steg_timeline_sight_get_layout (self->sight);
  StegPoint                 at = self->pull.pointer;
  gboolean                  scrolled;

  scrolled = scroll (self, GTK_ORIENTATION_HORIZONTAL, at.x, layout->side,
                     gtk_widget_get_width (widget));
  scrolled |= scroll (self, GTK_ORIENTATION_VERTICAL, at.y, layout->heading,
                      gtk_widget_get_height (widget));
  if (scrolled)
    follow_pointer (self);
  return G_SOURCE_CONTINUE;
}

static void
drag_begin_cb (StegTimelineWait *self, double x, double y)
{
  gboolean is_on_dot = steg_timeline_wait_is_on_dot (self, x, y);
  int      position = self->pull.pointed;

  steg_timeline_wait_cancel (self);
  self->pull.pointed = self->held = is_on_dot ? position : -1;
  self->pressed = (StegPoint){ x, y };
  if (!is_on_dot)
    gtk_gesture_set_state (self->gesture, GTK_EVENT_SEQUENCE_DENIED);
}

static void
drag_update_cb (StegTimelineWait *self, double dx, double dy)
{
  if (!self->pull.is_pulled && (hypot (dx, dy) < THRESHOLD || self->held < 0))
    return;
  if (!self->pull.is_pulled)
    {
      self->pull.is_pulled = TRUE;
      self->pull.awaited = self->held; /* a quick pointer is over another bar by now */
      gtk_gesture_set_state (self->gesture, GTK_EVENT_SEQUENCE_CLAIMED);
      self->tick_id = gtk_widget_add_tick_callback (self->widget, tick_cb, self, NULL);
    }
  self->pull.pointer = (StegPoint){ self->pressed.x + dx, self->pressed.y + dy };
  follow_pointer (self);
}

static void
drag_end_cb (StegTimelineWait *self)
{
  if (self->pull.is_pulled && !self->by_keys)
    finish (self);
}

static void
connect (StegTimelineWait *self)
{
  g_signal_connect_swapped (self->gesture, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect_swapped (self->gesture, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect_swapped (self->gesture, "drag-end", G_CALLBACK (drag_end_cb), self);
  g_signal_connect_swapped (self->keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  g_signal_connect_swapped (self->focus, "leave", G_CALLBACK (left_cb), self);
  g_signal_connect_swapped (self->motion, "enter", G_CALLBACK (pointed_cb), self);
  g_signal_connect_swapped (self->motion, "motion", G_CALLBACK (pointed_cb), self);
  g_signal_connect_swapped (self->motion, "leave", G_CALLBACK (unpointed_cb), self);
}

StegTimelineWait *
steg_timeline_wait_new (GtkWidget                   *widget,
                        StegTimelineSight           *sight,
                        const StegTimelineWaitFuncs *funcs)
{
  StegTimelineWait *self = g_new0 (StegTimelineWait, 1);

  self->widget = widget;
  self->sight = sight;
  self->funcs = funcs;
  self->gesture = gtk_gesture_drag_new ();
  self->keys = gtk_event_controller_key_new ();
  self->focus = gtk_event_controller_focus_new ();
  self->motion = gtk_event_controller_motion_new ();
  gtk_event_controller_set_name (GTK_EVENT_CONTROLLER (self->gesture), "wait");
  gtk_event_controller_set_propagation_phase (self->keys, GTK_PHASE_CAPTURE);
  stop (self);
  connect (self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (self->gesture));
  gtk_widget_add_controller (widget, self->keys);
  gtk_widget_add_controller (widget, self->focus);
  gtk_widget_add_controller (widget, self->motion);
  return self;
}

void
steg_timeline_wait_free (StegTimelineWait *self)
{
  stop (self);
  gtk_widget_remove_controller (self->widget, GTK_EVENT_CONTROLLER (self->gesture));
  gtk_widget_remove_controller (self->widget, self->keys);
  gtk_widget_remove_controller (self->widget, self->focus);
  gtk_widget_remove_controller (self->widget, self->motion);
  g_free (self);
}

const StegTimelinePull *
steg_timeline_wait_get_pull (StegTimelineWait *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return &self->pull;
}
