/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-toast-names.h"

#include <glib/gi18n.h>

/* What libadwaita makes of an AdwToast; a private class. */
#define TOAST_CLASS "AdwToastWidget"

/* A word with an access key is the button's own name, and stands on the label that names it. */
static void
name_button (GtkButton *button)
{
  if (gtk_button_get_icon_name (button) != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                    _ ("Close"), -1);
  else
    gtk_accessible_reset_relation (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
}

static void
children_changed_cb (GListModel *children, guint position, guint n_removed, guint n_added)
{
  for (guint i = position; i < position + n_added; i++)
    {
      g_autoptr (GtkWidget) widget = g_list_model_get_item (children, i);
      GtkWidget *child = gtk_widget_get_first_child (widget);

      if (g_strcmp0 (G_OBJECT_TYPE_NAME (widget), TOAST_CLASS) != 0)
        continue;
      for (; child != NULL; child = gtk_widget_get_next_sibling (child))
        if (GTK_IS_BUTTON (child))
          name_button (GTK_BUTTON (child));
    }
}

void
steg_toast_names_keep (AdwToastOverlay *overlay)
{
  GListModel *children;

  g_return_if_fail (ADW_IS_TOAST_OVERLAY (overlay));

  children = gtk_widget_observe_children (GTK_WIDGET (overlay));
  g_signal_connect (children, "items-changed", G_CALLBACK (children_changed_cb), NULL);
  g_object_set_data_full (G_OBJECT (overlay), "steg-toast-names", children, g_object_unref);
}
