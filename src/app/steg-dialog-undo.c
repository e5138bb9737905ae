/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-dialog-undo.h"

#include "app/steg-accelerators.h"
#include "app/steg-toast-names.h"
#include "app/steg-toasts.h"
#include "app/steg-typing.h"

/* Kept on the dialog. */
#define TYPING "steg-typing"
#define TOASTS "steg-toasts"

/* What stands behind has the same actions under the same names. */
static void
pass_on (GtkWidget *widget, const char *action, GVariant *parameter)
{
  GtkWindow *behind = gtk_window_get_transient_for (GTK_WINDOW (widget));

  if (behind != NULL)
    gtk_widget_activate_action (GTK_WIDGET (behind), action, NULL);
}

void
steg_dialog_undo_install (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.undo", NULL, pass_on);
  gtk_widget_class_install_action (widget_class, "win.redo", NULL, pass_on);
}

static gboolean
is_typing (GtkWidget *dialog)
{
  StegTyping *typing = g_object_get_data (G_OBJECT (dialog), TYPING);

  return typing != NULL && steg_typing_is_going_on (typing);
}

static void
changed_cb (GtkWidget *dialog)
{
  StegTyping *typing = g_object_get_data (G_OBJECT (dialog), TYPING);

  if (typing == NULL)
    return;
  steg_typing_settle (typing);
  steg_toasts_withdraw_undo (steg_dialog_undo_get_toasts (GTK_ROOT (dialog)));
}

/* Before the window loses what it follows. */
static void
destroyed_cb (GtkWidget *dialog)
{
  g_object_set_data (G_OBJECT (dialog), TYPING, NULL);
  g_object_set_data (G_OBJECT (dialog), TOASTS, NULL);
}

void
steg_dialog_undo_start (GtkWindow *dialog, AdwToastOverlay *toasts, StegSession *session)
{
  g_return_if_fail (GTK_IS_WINDOW (dialog) && ADW_IS_TOAST_OVERLAY (toasts));

  g_object_set_data_full (G_OBJECT (dialog), TYPING, steg_typing_new (dialog),
                          (GDestroyNotify) steg_typing_free);
  g_object_set_data (G_OBJECT (dialog), TOASTS, toasts);
  steg_toast_names_keep (toasts);
  steg_accelerators_install_yielding (GTK_WIDGET (dialog), is_typing);
  g_signal_connect (dialog, "destroy", G_CALLBACK (destroyed_cb), NULL);
  g_signal_connect_object (session, "changed", G_CALLBACK (changed_cb), dialog, G_CONNECT_SWAPPED);
}

AdwToastOverlay *
steg_dialog_undo_get_toasts (GtkRoot *window)
{
  return window != NULL ? g_object_get_data (G_OBJECT (window), TOASTS) : NULL;
}
