/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-effort-drag.h"

#include "app/widgets/steg-drag-controllers.h"
#include "chart/steg-effort-scale.h"

#include <glib/gi18n.h>
#include <math.h>

/* A press that moves less than this is a press. */
#define THRESHOLD 5

/* Steps that an arrow key makes with Shift. */
#define LONG_STEP 5

typedef enum
{
  DRAGGING_NOTHING,
  DRAGGING_WITH_POINTER,
  DRAGGING_WITH_KEYS,
} Dragging;

struct _StegEffortDrag
{
  GtkWidget                 *widget; /* borrowed: it holds us */
  const StegEffortDragFuncs *funcs;
  StegDragControllers        controllers;

  Dragging dragging;
  char    *identity; /* what is held, even before it is dragged */
  double   hours, origin;
  char    *tip;
};

/* A screen reader hears what the hours would be. */
static void
speak (StegEffortDrag *self, const char *tip)
{
  GtkRoot   *root = gtk_widget_get_root (self->widget);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus != NULL && gtk_widget_is_ancestor (focus, self->widget))
    gtk_accessible_update_property (GTK_ACCESSIBLE (focus), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                    tip, -1);
}

static void
set_hours (StegEffortDrag *self, double hours)
{
  g_autofree char *said = self->funcs->describe (self->widget, self->identity, hours);

  self->hours = hours;
  g_free (self->tip);
  self->tip = self->dragging == DRAGGING_WITH_KEYS
                ? g_strdup_printf ("%s\n%s\n%s", said, _ ("Arrows: a step, Shift: five."),
                                   _ ("Enter keeps it, Escape gives up."))
                : g_steal_pointer (&said);
  speak (self, self->tip);
  gtk_widget_queue_draw (self->widget);
}

static void
stop (StegEffortDrag *self)
{
  self->dragging = DRAGGING_NOTHING;
  g_clear_pointer (&self->tip, g_free);
  g_clear_pointer (&self->identity, g_free);
}

void
steg_effort_drag_cancel (StegEffortDrag *self)
{
  gboolean pointed;

  g_return_if_fail (self != NULL);

  pointed = self->dragging == DRAGGING_WITH_POINTER;
  if (self->dragging == DRAGGING_NOTHING)
    return;
  stop (self); /* first: the gesture may say that it ended */
  if (pointed)
    gtk_gesture_set_state (self->controllers.gesture, GTK_EVENT_SEQUENCE_DENIED);
  speak (self, "");
  gtk_widget_queue_draw (self->widget);
}

static void
finish (StegEffortDrag *self)
{
  g_autofree char *identity = g_strdup (self->identity);
  double           hours = self->hours;
  gboolean         changed = hours != self->origin;

  stop (self);
  speak (self, "");
  gtk_widget_queue_draw (self->widget);
  if (changed)
    self->funcs->estimated (self->widget, identity, hours);
}

static void
take (StegEffortDrag *self, const char *identity)
{
  steg_effort_drag_cancel (self);
  g_free (self->identity);
  self->identity = g_strdup (identity);
  self->hours = self->origin = self->funcs->get_hours (self->widget, identity);
}

void
steg_effort_drag_begin_keys (StegEffortDrag *self, const char *identity)
{
  g_return_if_fail (self != NULL && identity != NULL);

  if (self->dragging != DRAGGING_NOTHING)
    return;
  take (self, identity);
  self->dragging = DRAGGING_WITH_KEYS;
  set_hours (self, self->origin);
}

static void
drag_begin_cb (StegEffortDrag *self, double x, double y)
{
  const char *identity = self->funcs->hit (self->widget, x, y);

  if (identity != NULL)
    take (self, identity);
  else
    gtk_gesture_set_state (self->controllers.gesture, GTK_EVENT_SEQUENCE_DENIED);
}

static void
drag_update_cb (StegEffortDrag *self, double dx, double dy)
{
  double hours;

  if (self->identity == NULL || self->dragging == DRAGGING_WITH_KEYS)
    return;
  if (self->dragging == DRAGGING_NOTHING)
    {
      if (fabs (dx) < THRESHOLD)
        return;
      self->dragging = DRAGGING_WITH_POINTER;
      gtk_gesture_set_state (self->controllers.gesture, GTK_EVENT_SEQUENCE_CLAIMED);
    }
  /* Back where it was picked up it is as it was, even if that is no round number. */
  hours = fabs (dx) < THRESHOLD ? self->origin
                                : self->funcs->find_hours (self->widget, self->identity, dx);
  if (self->tip == NULL || hours != self->hours)
    set_hours (self, hours);
}

static void
drag_end_cb (StegEffortDrag *self)
{
  if (self->dragging == DRAGGING_WITH_POINTER)
    finish (self);
}

/* Before anybody else: arrows and Enter mean something else to the chart itself. */
static gboolean
key_pressed_cb (StegEffortDrag *self, guint key, guint code, GdkModifierType state)
{
  int      step = (state & GDK_SHIFT_MASK) != 0 ? LONG_STEP : 1;
  int      steps = step * steg_drag_controllers_direction (key);
  gboolean keyed = self->dragging == DRAGGING_WITH_KEYS;

  if (self->dragging == DRAGGING_NOTHING)
    return FALSE;
  if (key == GDK_KEY_Escape)
    steg_effort_drag_cancel (self);
  else if (keyed && steps != 0)
    set_hours (self, steg_effort_scale_step (self->hours, steps));
  else if (keyed && (key == GDK_KEY_Return || key == GDK_KEY_KP_Enter))
    finish (self);
  else
    return FALSE;
  return TRUE;
}

/* Whoever goes elsewhere has given up. */
static void
left_cb (StegEffortDrag *self)
{
  if (self->dragging == DRAGGING_WITH_KEYS)
    steg_effort_drag_cancel (self);
}

StegEffortDrag *
steg_effort_drag_new (GtkWidget *widget, const StegEffortDragFuncs *funcs)
{
  static const StegDragHandlers handlers
    = { G_CALLBACK (drag_begin_cb), G_CALLBACK (drag_update_cb), G_CALLBACK (drag_end_cb),
        G_CALLBACK (key_pressed_cb), G_CALLBACK (left_cb) };
  StegEffortDrag *self = g_new0 (StegEffortDrag, 1);

  self->widget = widget;
  self->funcs = funcs;
  steg_drag_controllers_add (&self->controllers, widget, &handlers, self);
  return self;
}

void
steg_effort_drag_free (StegEffortDrag *self)
{
  stop (self);
  steg_drag_controllers_remove (&self->controllers);
  g_free (self);
}

const char *
steg_effort_drag_get_identity (StegEffortDrag *self)
{
  return self->dragging != DRAGGING_NOTHING ? self->identity : NULL;
}

double
steg_effort_drag_get_hours (StegEffortDrag *self)
{
  return self->hours;
}

const char *
steg_effort_drag_get_tip (StegEffortDrag *self)
{
  return self->tip;
}
