/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-staircase.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A level staircase on the screen, at any size, in the widget's font and the colours of the day.
 * Every area is a child that takes the focus and speaks; arrow keys go from one to the next.
 * Emits "area-activated" with the area's identity when one is pressed. */
#define STEG_TYPE_STAIRCASE_VIEW (steg_staircase_view_get_type ())
G_DECLARE_FINAL_TYPE (StegStaircaseView, steg_staircase_view, STEG, STAIRCASE_VIEW, GtkWidget)

GtkWidget *steg_staircase_view_new (void);

/* Shows @figures, %NULL for nothing; the same figures again change nothing. */
void steg_staircase_view_set_figures (StegStaircaseView *self, StegStaircaseFigures *figures);

G_END_DECLS
