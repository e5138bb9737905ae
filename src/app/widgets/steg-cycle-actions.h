/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-cycle-standing.h"

G_BEGIN_DECLS

/* The actions of a cycle, each as it was planned when Do began and as it went, with what they came
 * to above them. A press on one shows it on the Improvements page. */
#define STEG_TYPE_CYCLE_ACTIONS (steg_cycle_actions_get_type ())
G_DECLARE_FINAL_TYPE (StegCycleActions, steg_cycle_actions, STEG, CYCLE_ACTIONS, GtkBox)

GtkWidget *steg_cycle_actions_new (void);

/* Shows what is so now of @cycle in @programme. */
void steg_cycle_actions_show (StegCycleActions *self,
                              StegProgramme    *programme,
                              StegRecord       *cycle,
                              StegDate          today);

/* What became of the actions of a cycle whose plan is frozen, in one line. Returns: owned. */
char *steg_cycle_actions_say_result (StegCycleResult result);

G_END_DECLS
