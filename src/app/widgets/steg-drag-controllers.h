/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What moves something on a chart, by the pointer and by keys alike: a drag, the keys before
 * anybody else gets them, and leaving, by which one gives up. */
typedef struct
{
  GtkWidget          *widget;
  GtkGesture         *gesture; /* borrowed from the widget, as the next two */
  GtkEventController *keys;
  GtkEventController *focus;
} StegDragControllers;

/* What is called, each with the moving one first, and then as the signal says. */
typedef struct
{
  GCallback begin;       /* GtkGestureDrag::drag-begin */
  GCallback update;      /* GtkGestureDrag::drag-update */
  GCallback end;         /* GtkGestureDrag::drag-end */
  GCallback key_pressed; /* GtkEventControllerKey::key-pressed */
  GCallback left;        /* GtkEventControllerFocus::leave */
} StegDragHandlers;

/* Adds them to @widget, for @moving. */
void steg_drag_controllers_add (StegDragControllers    *self,
                                GtkWidget              *widget,
                                const StegDragHandlers *handlers,
                                gpointer                moving);

/* Removes them: the widget still lives. */
void steg_drag_controllers_remove (StegDragControllers *self);

/* Which way a key goes: -1 for left, 1 for right, or 0 for none. */
int steg_drag_controllers_direction (guint key);

G_END_DECLS
