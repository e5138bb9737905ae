/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-timeline-hand.h"

struct _StegTimelineHand
{
  GtkWidget          *widget; /* borrowed: it holds us */
  StegTimelineDrag   *drag;
  StegTimelineWait   *wait;
  GtkEventController *motion; /* borrowed from the widget */
};

enum
{
  SIGNAL_BAR_MOVING,
  SIGNAL_BAR_MOVED,
  SIGNAL_BAR_WAITING,
  SIGNAL_BAR_WAITS,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static char *
describe_move (GtkWidget *widget, const char *identity, StegDate start, StegDate due)
{
  char *said = NULL;

  g_signal_emit (widget, signals[SIGNAL_BAR_MOVING], 0, identity, start, due, &said);
  return said != NULL ? said : g_strdup ("");
}

static void
move (GtkWidget *widget, const char *identity, StegDate start, StegDate due)
{
  g_signal_emit (widget, signals[SIGNAL_BAR_MOVED], 0, identity, start, due);
}

static char *
describe_wait (GtkWidget *widget, const char *waiting, const char *awaited, gboolean *refused)
{
  char *said = NULL;

  g_signal_emit (widget, signals[SIGNAL_BAR_WAITING], 0, waiting, awaited, refused, &said);
  return said != NULL ? said : g_strdup ("");
}

static void
let_wait (GtkWidget *widget, const char *waiting, const char *awaited)
{
  g_signal_emit (widget, signals[SIGNAL_BAR_WAITS], 0, waiting, awaited);
}

static const StegTimelineDragFuncs drag_funcs = { describe_move, move };
static const StegTimelineWaitFuncs wait_funcs = { describe_wait, let_wait };

void
steg_timeline_hand_install (GtkWidgetClass *widget_class)
{
  GType type = G_TYPE_FROM_CLASS (widget_class);

  signals[SIGNAL_BAR_MOVING]
    = g_signal_new ("bar-moving", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_STRING, 3,
                    G_TYPE_STRING, G_TYPE_INT, G_TYPE_INT);
  signals[SIGNAL_BAR_MOVED]
    = g_signal_new ("bar-moved", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 3,
                    G_TYPE_STRING, G_TYPE_INT, G_TYPE_INT);
  signals[SIGNAL_BAR_WAITING]
    = g_signal_new ("bar-waiting", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_STRING, 3,
                    G_TYPE_STRING, G_TYPE_STRING, G_TYPE_POINTER);
  signals[SIGNAL_BAR_WAITS]
    = g_signal_new ("bar-waits", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2,
                    G_TYPE_STRING, G_TYPE_STRING);
}

static void
moved_cb (StegTimelineHand *self, double x, double y)
{
  const char *cursor = steg_timeline_wait_is_on_dot (self->wait, x, y)
                         ? "crosshair"
                         : steg_timeline_drag_get_cursor (self->drag, x, y);

  gtk_widget_set_cursor_from_name (self->widget, cursor);
}

StegTimelineHand *
steg_timeline_hand_new (GtkWidget *widget, StegTimelineSight *sight)
{
  StegTimelineHand *self = g_new0 (StegTimelineHand, 1);

  self->widget = widget;
  self->wait = steg_timeline_wait_new (widget, sight, &wait_funcs);
  self->drag = steg_timeline_drag_new (widget, sight, &drag_funcs, self->wait);
  self->motion = gtk_event_controller_motion_new ();
  g_signal_connect_swapped (self->motion, "motion", G_CALLBACK (moved_cb), self);
  gtk_widget_add_controller (widget, self->motion);
  return self;
}

void
steg_timeline_hand_free (StegTimelineHand *self)
{
  gtk_widget_remove_controller (self->widget, self->motion);
  steg_timeline_drag_free (self->drag);
  steg_timeline_wait_free (self->wait);
  g_free (self);
}

void
steg_timeline_hand_move (StegTimelineHand *self, guint position)
{
  g_return_if_fail (self != NULL);

  steg_timeline_wait_cancel (self->wait);
  steg_timeline_drag_begin_keys (self->drag, position);
}

void
steg_timeline_hand_let_wait (StegTimelineHand *self, guint position)
{
  g_return_if_fail (self != NULL);

  steg_timeline_drag_cancel (self->drag);
  steg_timeline_wait_begin_keys (self->wait, position);
}

void
steg_timeline_hand_cancel (StegTimelineHand *self)
{
  g_return_if_fail (self != NULL);

  steg_timeline_drag_cancel (self->drag);
  steg_timeline_wait_cancel (self->wait);
}

const StegTimelineGhost *
steg_timeline_hand_get_ghost (StegTimelineHand *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return steg_timeline_drag_get_ghost (self->drag);
}

const StegTimelinePull *
steg_timeline_hand_get_pull (StegTimelineHand *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return steg_timeline_wait_get_pull (self->wait);
}
