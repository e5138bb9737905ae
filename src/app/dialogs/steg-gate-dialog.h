/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/steg-action.h"

G_BEGIN_DECLS

/* Passes the gate at the end of a phase of a cycle, in one command: shows what is not done and asks
 * for the reason to pass all the same. At the end of Do it offers a new round; at the end of Act it
 * asks of each unfinished action whether it is carried over or dropped, also by C and D. */
#define STEG_TYPE_GATE_DIALOG (steg_gate_dialog_get_type ())
G_DECLARE_FINAL_TYPE (StegGateDialog, steg_gate_dialog, STEG, GATE_DIALOG, AdwWindow)

/* For the programme that @from, a widget of a page, belongs to. */
StegGateDialog *steg_gate_dialog_new (GtkWidget *from, StegRecord *cycle, StegPhase phase);

G_END_DECLS
