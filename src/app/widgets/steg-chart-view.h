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

/* The mark called @identity as it stands now; %NULL when there is none. Borrowed until the chart or
 * its size changes. */
const StegMark *steg_chart_view_find_mark (StegChartView *self, const char *identity);

/* The identity of the mark at a point of the widget, and of the one that has the focus; %NULL when
 * there is none. Borrowed likewise. */
const char *steg_chart_view_hit (StegChartView *self, double x, double y);
const char *steg_chart_view_get_focused (StegChartView *self);

/* Gives the mark called @identity the focus. Returns: FALSE when there is none. */
gboolean steg_chart_view_focus_mark (StegChartView *self, const char *identity);

G_END_DECLS
