/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-letter.h"

int
steg_letter_width (GtkWidget *widget)
{
  PangoContext     *context;
  PangoFontMetrics *metrics;
  int               width;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), 1);

  context = gtk_widget_get_pango_context (widget);
  metrics = pango_context_get_metrics (context, NULL, NULL);
  width = pango_font_metrics_get_approximate_char_width (metrics) / PANGO_SCALE;
  pango_font_metrics_unref (metrics);
  return width;
}
