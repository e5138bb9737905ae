/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-stage.h"

#define SHELL "shell"

/* What holds the ordinary content of @window and, while there is any, an actor. */
static GtkStack *
get_stack (AdwApplicationWindow *window)
{
  return GTK_STACK (adw_application_window_get_content (window));
}

void
steg_stage_make_room (AdwApplicationWindow *window)
{
  GtkWidget *shell;
  GtkWidget *stack;

  g_return_if_fail (ADW_IS_APPLICATION_WINDOW (window));

  shell = g_object_ref (adw_application_window_get_content (window));
  stack = gtk_stack_new ();
  adw_application_window_set_content (window, stack);
  gtk_stack_add_named (GTK_STACK (stack), shell, SHELL);
  g_object_unref (shell);
}

GtkWidget *
steg_stage_find (AdwApplicationWindow *window)
{
  GtkStack *stack = get_stack (window);

  if (g_strcmp0 (gtk_stack_get_visible_child_name (stack), SHELL) == 0)
    return NULL;
  return gtk_stack_get_visible_child (stack);
}

/* How far down what has the focus was scrolled: giving the focus back would scroll to it. */
static void
remember_place (StegStage *self)
{
  GtkWidget *scrolled
    = self->focus != NULL ? gtk_widget_get_ancestor (self->focus, GTK_TYPE_SCROLLED_WINDOW) : NULL;

  if (scrolled == NULL)
    return;
  g_set_weak_pointer (&self->scrolled,
                      gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled)));
  self->place = gtk_adjustment_get_value (self->scrolled);
}

void
steg_stage_enter (StegStage            *self,
                  AdwApplicationWindow *window,
                  GtkWidget            *actor,
                  const char           *reason)
{
  GtkStack *stack = get_stack (window);

  g_set_weak_pointer (&self->focus, gtk_window_get_focus (GTK_WINDOW (window)));
  remember_place (self);
  self->was_full = gtk_window_is_fullscreen (GTK_WINDOW (window));
  gtk_stack_add_child (stack, actor);
  gtk_stack_set_visible_child (stack, actor);
  self->inhibited
    = gtk_application_inhibit (gtk_window_get_application (GTK_WINDOW (window)),
                               GTK_WINDOW (window), GTK_APPLICATION_INHIBIT_IDLE, reason);
  gtk_window_fullscreen (GTK_WINDOW (window));
  gtk_widget_grab_focus (actor);
}

void
steg_stage_leave (StegStage *self, GtkWidget *actor)
{
  g_autoptr (GtkWidget) alive = g_object_ref (actor);
  AdwApplicationWindow *window = ADW_APPLICATION_WINDOW (gtk_widget_get_root (actor));
  GtkApplication       *application = gtk_window_get_application (GTK_WINDOW (window));

  if (self->inhibited != 0)
    gtk_application_uninhibit (application, self->inhibited);
  if (!self->was_full)
    gtk_window_unfullscreen (GTK_WINDOW (window));
  gtk_stack_set_visible_child_name (get_stack (window), SHELL);
  if (self->focus != NULL)
    gtk_widget_grab_focus (self->focus);
  if (self->scrolled != NULL)
    gtk_adjustment_set_value (self->scrolled, self->place);
  gtk_stack_remove (get_stack (window), actor);
}

void
steg_stage_clear (StegStage *self)
{
  g_clear_weak_pointer (&self->focus);
  g_clear_weak_pointer (&self->scrolled);
}
