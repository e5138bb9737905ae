/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-action.h"
#include "model/steg-programme.h"

G_BEGIN_DECLS

/* The gate at the end of one phase of a cycle: its checklist, which is edited where it stands, and
 * whether it has been passed.
 *
 * Actions: gate.pass (asks about what is open), gate.take-back. */
#define STEG_TYPE_CYCLE_GATE (steg_cycle_gate_get_type ())
G_DECLARE_FINAL_TYPE (StegCycleGate, steg_cycle_gate, STEG, CYCLE_GATE, GtkBox)

GtkWidget *steg_cycle_gate_new (StegProgramme *programme, StegPhase phase);

/* Shows what is so now of @cycle. */
void steg_cycle_gate_show (StegCycleGate *self, StegRecord *cycle);

/* Commits what is being typed, if anything. */
void steg_cycle_gate_settle (StegCycleGate *self);

G_END_DECLS
