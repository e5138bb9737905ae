/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-cycle-standing.h"
#include "session/steg-cycle-dates.h"

G_BEGIN_DECLS

/* Adds a cycle of half a year after the last one, or from @today where there is none, with the
 * checklists of the framework at its gates. Returns: its id, borrowed from @edit. */
const char *steg_cycle_edit_add (StegEdit      *edit,
                                 StegProgramme *programme,
                                 const char    *title,
                                 StegDate       today);

/* Gives the cycle @id, which this edit may have added, the checklists of the framework in the
 * programme's language. */
void steg_cycle_edit_fill_gates (StegEdit *edit, StegProgramme *programme, const char *id);

/* Adds @text at the end of the checklist of a gate. Returns: its id, borrowed from @edit. */
const char *steg_cycle_edit_add_item (StegEdit      *edit,
                                      StegProgramme *programme,
                                      StegRecord    *cycle,
                                      StegPhase      phase,
                                      const char    *text);

/* Makes the checklists of @cycle those that new cycles begin with, in the programme's language;
 * items that the template had beyond them are dropped from it in all languages. */
void
steg_cycle_edit_keep_checklists (StegEdit *edit, StegProgramme *programme, StegRecord *cycle);

/* The level that the cycle with the id @cycle, which this edit may have added, shall bring @area
 * to; 0 for none. */
void steg_cycle_edit_goal (
  StegEdit *edit, StegProgramme *programme, const char *cycle, StegRecord *area, int level);

/* Passes the gate that ends @phase of @cycle on @today. @reason: why it is passed with something
 * open; %NULL or "" when nothing is. At the end of Plan the plan is frozen: the dates of all
 * actions that are in the cycle and not dropped are kept beside them. */
void steg_cycle_edit_pass (StegEdit      *edit,
                           StegProgramme *programme,
                           StegRecord    *cycle,
                           StegPhase      phase,
                           StegDate       today,
                           const char    *reason);

/* Forgets the frozen plan of @cycle. */
void steg_cycle_edit_thaw (StegEdit *edit, StegProgramme *programme, StegRecord *cycle);

/* Takes that back; the gate of Plan takes its frozen plan with it. */
void steg_cycle_edit_take_back (StegEdit      *edit,
                                StegProgramme *programme,
                                StegRecord    *cycle,
                                StegPhase      phase);

/* Starts a round called @title on @today as the Check of @cycle, with the participants of the last
 * round and none of its answers. */
void steg_cycle_edit_open_round (StegEdit      *edit,
                                 StegProgramme *programme,
                                 StegRecord    *cycle,
                                 const char    *title,
                                 StegDate       today);

/* What becomes of an action that is not done when its cycle is closed. */
typedef struct
{
  StegRecord *action;
  gboolean    drops;  /* it is dropped; otherwise it is carried over to the next cycle */
  const char *reason; /* why it is dropped */
} StegRemainder;

/* Passes the gate of Act, with what becomes of what is not done. Where something is carried over
 * and no cycle follows, one called @next is added. */
void steg_cycle_edit_close (StegEdit            *edit,
                            StegProgramme       *programme,
                            StegRecord          *cycle,
                            const StegRemainder *remainders,
                            guint                n_remainders,
                            const char          *next,
                            StegDate             today,
                            const char          *reason);

G_END_DECLS
