/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-timeline-drag.h"

#include "app/widgets/steg-drag-controllers.h"

#include <glib/gi18n.h>
#include <math.h>

/* A press that moves less than this is a press. */
#define THRESHOLD 5

/* So near to an edge of what is in view the rest comes into view, by so much a frame. */
#define EDGE 36
#define SCROLL 10

typedef enum
{
  MOVING_NOTHING,
  MOVING_WITH_POINTER,
  MOVING_WITH_KEYS,
} Moving;

struct _StegTimelineDrag
{
  GtkWidget                   *widget; /* borrowed, both: it holds us */
  StegTimelineSight           *sight;
  const StegTimelineDragFuncs *funcs;
  StegTimelineWait            *wait; /* borrowed */
  StegDragControllers          controllers;

  Moving            moving;
  StegTimelineGrip  grip;
  StegTimelineGhost ghost;
  StegTimelineGhost origin;
  char             *tip;
  StegPoint         pressed; /* a point of the widget */
  double            held;    /* and the place on the line of time that is there */
  StegPoint         pointer;
  guint             tick_id;
};

static const char *
get_identity (StegTimelineDrag *self)
{
  return steg_timeline_layout_identity (steg_timeline_sight_get_layout (self->sight),
                                        self->ghost.position);
}

static void
update_tip (StegTimelineDrag *self)
{
  g_autofree char *said
    = self->funcs->describe (self->widget, get_identity (self), self->ghost.start, self->ghost.due);

  g_free (self->tip);
  self->tip = self->moving == MOVING_WITH_KEYS
                ? g_strdup_printf ("%s\n%s\n%s", said,
                                   _ ("Arrows: a day, Shift: a week, Alt: end, Ctrl: start."),
                                   _ ("Enter keeps it, Escape gives up."))
                : g_steal_pointer (&said);
  self->ghost.tip = self->tip;
  steg_timeline_sight_speak (self->sight, self->tip);
  gtk_widget_queue_draw (self->widget);
}

static void
stop (StegTimelineDrag *self)
{
  if (self->tick_id != 0)
    gtk_widget_remove_tick_callback (self->widget, self->tick_id);
  self->tick_id = 0;
  self->moving = MOVING_NOTHING;
  g_clear_pointer (&self->tip, g_free);
  self->ghost.tip = NULL;
}

void
steg_timeline_drag_cancel (StegTimelineDrag *self)
{
  gboolean pointed;

  g_return_if_fail (self != NULL);

  pointed = self->moving == MOVING_WITH_POINTER;
  if (self->moving == MOVING_NOTHING)
    return;
  stop (self); /* first: the gesture may say that it ended */
  if (pointed)
    gtk_gesture_set_state (self->controllers.gesture, GTK_EVENT_SEQUENCE_DENIED);
  steg_timeline_sight_speak (self->sight, "");
  gtk_widget_queue_draw (self->widget);
}

static gboolean
is_moved (StegTimelineDrag *self)
{
  return self->ghost.start != self->origin.start || self->ghost.due != self->origin.due;
}

static void
finish (StegTimelineDrag *self)
{
  g_autofree char *identity = g_strdup (get_identity (self));
  StegDate         start = self->ghost.start;
  StegDate         due = self->ghost.due;
  gboolean         moved = is_moved (self);

  stop (self);
  steg_timeline_sight_speak (self->sight, "");
  gtk_widget_queue_draw (self->widget);
  if (moved)
    self->funcs->moved (self->widget, identity, start, due);
}

/* Holds the item at @position. Returns: FALSE when it is no bar. */
static gboolean
take (StegTimelineDrag *self, guint position, Moving moving)
{
  const StegTimelineBar *bar
    = steg_timeline_layout_bar (steg_timeline_sight_get_layout (self->sight), position);

  if (bar == NULL)
    return FALSE;
  self->moving = moving;
  self->ghost = self->origin = (StegTimelineGhost){ position, bar->start, bar->due, NULL };
  return TRUE;
}

void
steg_timeline_drag_begin_keys (StegTimelineDrag *self, guint position)
{
  g_return_if_fail (self != NULL);

  if (self->moving == MOVING_NOTHING && take (self, position, MOVING_WITH_KEYS))
    update_tip (self);
}

static double
get_place (StegTimelineDrag *self, double x)
{
  return x - steg_timeline_sight_get_layout (self->sight)->side
         + steg_timeline_sight_get_pane (self->sight).x;
}

static void
follow_pointer (StegTimelineDrag *self)
{
  double    day = steg_timeline_sight_get_layout (self->sight)->scale.day;
  StegDate  start = self->ghost.start;
  StegDate  due = self->ghost.due;
  const int days = (int) round ((get_place (self, self->pointer.x) - self->held) / day);

  self->ghost.start = self->origin.start;
  self->ghost.due = self->origin.due;
  steg_timeline_ghost_move (&self->ghost, self->grip, days);
  if (self->tip == NULL || self->ghost.start != start || self->ghost.due != due)
    update_tip (self);
}

static gboolean
tick_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer user_value)
{
  StegTimelineDrag *self = user_value;
  GtkAdjustment    *across
    = steg_timeline_sight_get_adjustment (self->sight, GTK_ORIENTATION_HORIZONTAL);
  double side = steg_timeline_sight_get_layout (self->sight)->side;
  double by = 0;

  if (self->pointer.x < side + EDGE)
    by = -SCROLL;
  else if (self->pointer.x > gtk_widget_get_width (widget) - EDGE)
    by = SCROLL;
  if (by != 0 && across != NULL)
    {
      gtk_adjustment_set_value (across, gtk_adjustment_get_value (across) + by);
      follow_pointer (self);
    }
  return G_SOURCE_CONTINUE;
}

static void
drag_begin_cb (StegTimelineDrag *self, double x, double y)
{
  int position = steg_timeline_sight_hit (self->sight, x, y);

  steg_timeline_drag_cancel (self);
  if (position < 0 || steg_timeline_wait_is_on_dot (self->wait, x, y)
      || !take (self, (guint) position, MOVING_NOTHING))
    {
      gtk_gesture_set_state (self->controllers.gesture, GTK_EVENT_SEQUENCE_DENIED);
      return;
    }
  self->grip = steg_timeline_sight_grip_at (self->sight, (guint) position, x, y);
  self->pressed = (StegPoint){ x, y };
  self->held = get_place (self, x);
}

static void
drag_update_cb (StegTimelineDrag *self, double dx, double dy)
{
  if (self->moving == MOVING_NOTHING && fabs (dx) < THRESHOLD)
    return;
  if (self->moving == MOVING_NOTHING)
    {
      self->moving = MOVING_WITH_POINTER;
      gtk_gesture_set_state (self->controllers.gesture, GTK_EVENT_SEQUENCE_CLAIMED);
      self->tick_id = gtk_widget_add_tick_callback (self->widget, tick_cb, self, NULL);
    }
  self->pointer = (StegPoint){ self->pressed.x + dx, self->pressed.y + dy };
  follow_pointer (self);
}

static void
drag_end_cb (StegTimelineDrag *self)
{
  if (self->moving == MOVING_WITH_POINTER)
    finish (self);
}

static void
move_by_key (StegTimelineDrag *self, int direction, GdkModifierType state)
{
  StegTimelineGrip grip = (state & GDK_ALT_MASK) != 0       ? STEG_TIMELINE_GRIP_END
                          : (state & GDK_CONTROL_MASK) != 0 ? STEG_TIMELINE_GRIP_START
                                                            : STEG_TIMELINE_GRIP_BAR;

  steg_timeline_ghost_move (&self->ghost, grip,
                            direction * ((state & GDK_SHIFT_MASK) != 0 ? 7 : 1));
  update_tip (self);
}

/* Before anybody else: arrows and Enter mean something else to the bar itself. */
static gboolean
key_pressed_cb (StegTimelineDrag *self, guint key, guint code, GdkModifierType state)
{
  int direction = steg_drag_controllers_direction (key);

  if (self->moving == MOVING_NOTHING)
    return FALSE;
  if (key == GDK_KEY_Escape)
    steg_timeline_drag_cancel (self);
  else if (self->moving == MOVING_WITH_KEYS && direction != 0)
    move_by_key (self, direction, state);
  else if (self->moving == MOVING_WITH_KEYS && (key == GDK_KEY_Return || key == GDK_KEY_KP_Enter))
    finish (self);
  else
    return FALSE;
  return TRUE;
}

/* Whoever goes elsewhere has given up. */
static void
left_cb (StegTimelineDrag *self)
{
  if (self->moving == MOVING_WITH_KEYS)
    steg_timeline_drag_cancel (self);
}

StegTimelineDrag *
steg_timeline_drag_new (GtkWidget                   *widget,
                        StegTimelineSight           *sight,
                        const StegTimelineDragFuncs *funcs,
                        StegTimelineWait            *wait)
{
  static const StegDragHandlers handlers
    = { G_CALLBACK (drag_begin_cb), G_CALLBACK (drag_update_cb), G_CALLBACK (drag_end_cb),
        G_CALLBACK (key_pressed_cb), G_CALLBACK (left_cb) };
  StegTimelineDrag *self = g_new0 (StegTimelineDrag, 1);

  self->widget = widget;
  self->sight = sight;
  self->funcs = funcs;
  self->wait = wait;
  steg_drag_controllers_add (&self->controllers, widget, &handlers, self);
  gtk_event_controller_set_name (GTK_EVENT_CONTROLLER (self->controllers.gesture), "move");
  return self;
}

void
steg_timeline_drag_free (StegTimelineDrag *self)
{
  stop (self);
  steg_drag_controllers_remove (&self->controllers);
  g_free (self);
}

const StegTimelineGhost *
steg_timeline_drag_get_ghost (StegTimelineDrag *self)
{
  return self->moving != MOVING_NOTHING ? &self->ghost : NULL;
}

const char *
steg_timeline_drag_get_cursor (StegTimelineDrag *self, double x, double y)
{
  const StegTimelineLayout *layout = steg_timeline_sight_get_layout (self->sight);
  int                       position;

  if (layout == NULL)
    return NULL;
  position = steg_timeline_sight_hit (self->sight, x, y);
  if (position < 0)
    return steg_timeline_sight_hit_heading (self->sight, x, y) >= 0 ? "pointer" : NULL;
  if (steg_timeline_layout_bar (layout, (guint) position) != NULL
      && steg_timeline_sight_grip_at (self->sight, (guint) position, x, y)
           != STEG_TIMELINE_GRIP_BAR)
    return "col-resize";
  return "pointer";
}
