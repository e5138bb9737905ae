/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-whole-text.h"

gboolean
steg_whole_text_cb (
  GtkWidget *label, int x, int y, gboolean keyboard, GtkTooltip *tooltip, gpointer unused)
{
  g_return_val_if_fail (GTK_IS_LABEL (label), FALSE);

  gtk_tooltip_set_text (tooltip, gtk_label_get_text (GTK_LABEL (label)));
  return pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (label)));
}

void
steg_whole_text_below (GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget))
    {
      gtk_widget_set_has_tooltip (widget, TRUE);
      g_signal_connect (widget, "query-tooltip", G_CALLBACK (steg_whole_text_cb), NULL);
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    steg_whole_text_below (child);
}
