/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* The level that a cycle shall bring each area to, chosen where it stands, and what its Check said.
 */
#define STEG_TYPE_CYCLE_GOALS (steg_cycle_goals_get_type ())
G_DECLARE_FINAL_TYPE (StegCycleGoals, steg_cycle_goals, STEG, CYCLE_GOALS, GtkBox)

GtkWidget *steg_cycle_goals_new (StegProgramme *programme);

/* Shows what is so now of @cycle. */
void steg_cycle_goals_show (StegCycleGoals *self, StegRecord *cycle);

G_END_DECLS
