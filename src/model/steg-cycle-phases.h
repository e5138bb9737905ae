/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-action.h"
#include "model/steg-programme.h"

G_BEGIN_DECLS

#define STEG_N_PHASES 4

/* Days from @from to @to, both included. @from STEG_DATE_NONE: no days at all; @to STEG_DATE_NONE:
 * no end is set. */
typedef struct
{
  StegDate from;
  StegDate to;
} StegPeriod;

/* The four periods of a cycle: phases have starts only, so each lasts until the day before the next
 * that has one, and the last until the end of the cycle. A phase without a start, or whose start is
 * after the next one's (only a merge can write that), has no days. */
void steg_cycle_get_periods (StegRecord *cycle, StegPeriod periods[STEG_N_PHASES]);

/* From the first start of @cycle to its end. */
StegPeriod steg_cycle_get_period (StegRecord *cycle);

/* The phase (StegPhase) that @cycle is planned to be in at @day; -1 before it begins and after its
 * end. Which phase it is in: steg_cycle_phase_now(). */
int steg_cycle_phase_at (StegRecord *cycle, StegDate day);

/* All cycles, by their start; those without one last. Returns: (of borrowed StegRecord) owned. */
GPtrArray *steg_cycles_in_order (StegProgramme *programme);

/* The cycle that is planned to run at @day (the one that began last, if several do); %NULL when
 * none does. Borrowed. */
StegRecord *steg_cycles_get_running (StegProgramme *programme, StegDate day);

G_END_DECLS
