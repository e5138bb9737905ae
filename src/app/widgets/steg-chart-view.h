/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-chart.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A chart of any kind on the screen, at any size, in the widget's font and the colours of the day.
 * Every mark is a child that takes the focus, speaks and has a tooltip; the Tab key comes to the
 * chart once, arrow keys go from mark to mark. Emits "mark-activated" with the mark's identity when
 * one is pressed. */
#define STEG_TYPE_CHART_VIEW (steg_chart_view_get_type ())
G_DECLARE_FINAL_TYPE (StegChartView, steg_chart_view, STEG, CHART_VIEW, GtkWidget)

GtkWidget *steg_chart_view_new (void);

/* Shows @chart, %NULL for nothing. */
void steg_chart_view_set_chart (StegChartView *self, StegChart *chart);

G_END_DECLS
