/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-drag-controllers.h"

void
steg_drag_controllers_add (StegDragControllers    *self,
                           GtkWidget              *widget,
                           const StegDragHandlers *handlers,
                           gpointer                moving)
{
  self->widget = widget;
  self->gesture = gtk_gesture_drag_new ();
  self->keys = gtk_event_controller_key_new ();
  self->focus = gtk_event_controller_focus_new ();
  gtk_event_controller_set_propagation_phase (self->keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (self->gesture, "drag-begin", handlers->begin, moving);
  g_signal_connect_swapped (self->gesture, "drag-update", handlers->update, moving);
  g_signal_connect_swapped (self->gesture, "drag-end", handlers->end, moving);
  g_signal_connect_swapped (self->keys, "key-pressed", handlers->key_pressed, moving);
  g_signal_connect_swapped (self->focus, "leave", handlers->left, moving);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (self->gesture));
  gtk_widget_add_controller (widget, self->keys);
  gtk_widget_add_controller (widget, self->focus);
}

void
steg_drag_controllers_remove (StegDragControllers *self)
{
  gtk_widget_remove_controller (self->widget, GTK_EVENT_CONTROLLER (self->gesture));
  gtk_widget_remove_controller (self->widget, self->keys);
  gtk_widget_remove_controller (self->widget, self->focus);
}

int
steg_drag_controllers_direction (guint key)
{
  if (key == GDK_KEY_Left || key == GDK_KEY_KP_Left)
    return -1;
  return key == GDK_KEY_Right || key == GDK_KEY_KP_Right ? 1 : 0;
}
