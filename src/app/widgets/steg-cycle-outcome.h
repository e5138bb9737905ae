/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/widgets/steg-record-pane.h"

G_BEGIN_DECLS

/* What came of a cycle: once it is closed, how much of the plan was done and how many goals were
 * reached; and always what was learnt. */
#define STEG_TYPE_CYCLE_OUTCOME (steg_cycle_outcome_get_type ())
G_DECLARE_FINAL_TYPE (StegCycleOutcome, steg_cycle_outcome, STEG, CYCLE_OUTCOME, GtkBox)

GtkWidget *steg_cycle_outcome_new (StegProgramme *programme);

/* @cycle may be %NULL. */
void steg_cycle_outcome_show (StegCycleOutcome *self, StegRecord *cycle);

/* Where what was learnt is written. Borrowed. */
StegRecordPane *steg_cycle_outcome_get_learnt (StegCycleOutcome *self);

G_END_DECLS
