/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The place of one mark of a chart: it has the focus, the name and the press, while the chart
 * itself paints what stands there. Emits "pressed". */
#define STEG_TYPE_CHART_MARK (steg_chart_mark_get_type ())
G_DECLARE_FINAL_TYPE (StegChartMark, steg_chart_mark, STEG, CHART_MARK, GtkWidget)

GtkWidget *steg_chart_mark_new (void);

/* What a screen reader says, and the tooltip shows. */
void        steg_chart_mark_set_spoken (StegChartMark *self, const char *spoken);
const char *steg_chart_mark_get_spoken (StegChartMark *self);

G_END_DECLS
