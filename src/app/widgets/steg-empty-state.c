/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-empty-state.h"

#include <adwaita.h>

static GtkWidget *
create_button (const char *label, const char *action)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_actionable_set_detailed_action_name (GTK_ACTIONABLE (button), action);
  gtk_widget_set_halign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "pill");
  gtk_widget_add_css_class (button, "suggested-action");
  return button;
}

GtkWidget *
steg_empty_state_new (const char *icon,
                      const char *title,
                      const char *description,
                      const char *label,
                      const char *action)
{
  GtkWidget       *page = adw_status_page_new ();
  g_autofree char *plain = g_markup_escape_text (description, -1);

  adw_status_page_set_icon_name (ADW_STATUS_PAGE (page), icon);
  adw_status_page_set_title (ADW_STATUS_PAGE (page), title);
  adw_status_page_set_description (ADW_STATUS_PAGE (page), plain);
  if (label != NULL)
    adw_status_page_set_child (ADW_STATUS_PAGE (page), create_button (label, action));
  return page;
}
