/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A chart of the programme that the window shows, with its title over it. It follows every change
 * by itself, and a press on a mark leads to what that is about.
 *
 * Properties: "title", "kind" (the chart's name: "radar", "heat", "trend", "cycles"). */
#define STEG_TYPE_CHART_CARD (steg_chart_card_get_type ())
G_DECLARE_FINAL_TYPE (StegChartCard, steg_chart_card, STEG, CHART_CARD, GtkBox)

G_END_DECLS
