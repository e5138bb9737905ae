/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-staircase-frame.h"
#include "chart/steg-staircase-layout.h"

G_BEGIN_DECLS

/* The height of the legend, 0 when it has no words. */
double steg_staircase_legend_height (const StegStaircaseFrame *frame);

/* Adds the legend's elements at the top right of the chart: a sign and a word for what the chart
 * shows, and only for that. */
void steg_staircase_legend_place (const StegStaircaseFrame *frame, StegDrawing *drawing);

G_END_DECLS
