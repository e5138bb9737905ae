/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/steg-edit.h"

G_BEGIN_DECLS

/* What follows from changing a record with field=value, as it follows in the window: the days of
 * all cycles stand in one line, a new cycle has the checklists of the framework, the plan is frozen
 * when Do begins, and an action that comes to a phase has its day noted. */

/* Writes into @edit what follows from @assignments (of StegAssignment) to the row @id of @table,
 * which @edit may have added; they are themselves written after this. Returns: FALSE with
 * %STEG_ERROR_INVALID when the days of a cycle would not be in order. */
gboolean steg_consequences_put (StegEdit        *edit,
                                StegProgramme   *programme,
                                const StegTable *table,
                                const char      *id,
                                GArray          *assignments,
                                GError         **error);

/* Removes @record and what is part of it; no hole is left where a cycle was. */
void steg_consequences_remove (StegEdit *edit, StegProgramme *programme, StegRecord *record);

/* The days of all cycles, to be compared when they have changed. Returns: owned. */
GArray *steg_consequences_note_days (StegProgramme *programme);

/* Says on standard error which of the days that were noted have changed, but for those of @asked (a
 * record that is a cycle or not, or %NULL) that @assignments (may be %NULL) name. */
void steg_consequences_say (GArray *days, StegRecord *asked, GArray *assignments);

G_END_DECLS
