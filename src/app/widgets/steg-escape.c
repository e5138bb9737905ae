/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-escape.h"

typedef struct
{
  gboolean (*give_up) (gpointer owner);
  gpointer owner;
} Escape;

static gboolean
escape_cb (GtkWidget *entry, GVariant *arguments, gpointer user_value)
{
  const Escape *escape = user_value;

  return escape->give_up (escape->owner);
}

void
steg_escape_calls (GtkWidget *entry, gboolean (*give_up) (gpointer owner), gpointer owner)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();
  Escape             *escape = g_new (Escape, 1);

  *escape = (Escape){ give_up, owner };
  gtk_shortcut_controller_add_shortcut (
    GTK_SHORTCUT_CONTROLLER (keys),
    gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Escape, 0),
                      gtk_callback_action_new (escape_cb, escape, g_free)));
  gtk_widget_add_controller (entry, keys);
}
