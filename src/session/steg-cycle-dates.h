/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-cycle.h"
#include "session/steg-edit.h"

G_BEGIN_DECLS

/* The days of cycles. All cycles stand in one line: a phase lasts until the next begins, a cycle
 * until the next begins, and every phase has at least one day. So there is one row of boundaries,
 * and who moves one moves with it those that would be passed. */

/* A cycle's days: the first of each phase (STEG_CYCLE_PLAN_FROM …) and the last of the cycle. */
#define STEG_CYCLE_N_DAYS 5

/* Gives the cycle with the id @cycle, which this edit may have added, those of @days that are not
 * STEG_DATE_NONE; at least one is not. What is in the way gives way as in steg_cycle_edit_date().
 * Returns: FALSE when @days themselves are not in order, with a day at least for every phase; then
 * @edit is as it was. */
gboolean steg_cycle_edit_days (StegEdit      *edit,
                               StegProgramme *programme,
                               const char    *cycle,
                               const StegDate days[STEG_CYCLE_N_DAYS]);

/* Makes @day the first day of a phase of @cycle (@field: STEG_CYCLE_PLAN_FROM …), or its last day
 * (STEG_CYCLE_ENDS_ON). Boundaries that are in the way give way; where a merge has left holes,
 * overlaps or phases without a start in any cycle that has days, they are mended too. A cycle
 * without days gets all of its phases, after the others that began before @day. */
void steg_cycle_edit_date (StegEdit      *edit,
                           StegProgramme *programme,
                           StegRecord    *cycle,
                           StegCycleField field,
                           StegDate       day);

/* A day of a cycle. */
typedef struct
{
  StegRecord    *cycle; /* borrowed */
  StegCycleField field;
  StegDate       day;
} StegCycleDay;

/* The days of cycles that @edit changes, but for the one in @field of @cycle, with what they will
 * be. Returns: (of StegCycleDay) owned. */
GArray *steg_cycle_edit_list_moved (StegEdit      *edit,
                                    StegProgramme *programme,
                                    StegRecord    *cycle,
                                    StegCycleField field);

/* The first day after the last cycle that has days, whose end is set if it has none; @otherwise
 * where no cycle has. */
StegDate
steg_cycle_edit_continue (StegEdit *edit, StegProgramme *programme, StegDate otherwise);

/* Gives the cycle @id, which this edit may have added, its phases from @start to @end, both
 * included, as the standard plan has them: Plan for three weeks, Check in the last five weeks, Act
 * in the last two. At least eleven weeks are needed. */
void steg_cycle_edit_lay_out (StegEdit *edit, const char *id, StegDate start, StegDate end);

/* Removes @cycle; the one before it lasts until the one after it. */
void steg_cycle_edit_remove (StegEdit *edit, StegProgramme *programme, StegRecord *cycle);

G_END_DECLS
