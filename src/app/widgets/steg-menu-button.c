/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-menu-button.h"

void
steg_menu_button_name (GtkWidget *button, const char *label)
{
  GtkWidget *inner = gtk_widget_get_first_child (button);

  g_return_if_fail (GTK_IS_MENU_BUTTON (button));

  if (inner != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (inner), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                    -1);
}
