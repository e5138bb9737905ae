/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-cycle-standing.h"

G_BEGIN_DECLS

/* Two thin bars along the days of a cycle: an action as it was planned when Do began (an outline),
 * and below it as it went (filled). Time goes from left to right as in every chart. Decoration: the
 * same stands beside it in words. */
#define STEG_TYPE_PLAN_BARS (steg_plan_bars_get_type ())
G_DECLARE_FINAL_TYPE (StegPlanBars, steg_plan_bars, STEG, PLAN_BARS, GtkWidget)

GtkWidget *steg_plan_bars_new (void);

/* Shows @action within @scale, both of whose days are known, with a line at @today. */
void steg_plan_bars_set_action (StegPlanBars          *self,
                                const StegCycleAction *action,
                                StegPeriod             scale,
                                StegDate               today);

G_END_DECLS
