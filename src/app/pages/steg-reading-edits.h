/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-pasted-readings.h"
#include "session/steg-edit.h"

G_BEGIN_DECLS

/* What is done to the readings of a measure, as edits that are not committed yet; owned. */

/* The id that the reading of @measure on @on has, whether there is one or not. Owned. */
char *steg_reading_id (StegRecord *measure, StegDate on);

/* The reading of @measure on @on, %NULL when there is none. Borrowed. */
StegRecord *steg_reading_find (StegProgramme *programme, StegRecord *measure, StegDate on);

/* Adds a reading, or gives the one of that day another value (and @note, unless it is %NULL). */
StegEdit *
steg_reading_edit_add (StegProgramme *programme, StegRecord *measure, const StegPastedReading *new);

/* Makes @reading say @now, all of it. @now's day must be free unless it is @reading's own. */
StegEdit *steg_reading_edit_change (StegProgramme           *programme,
                                    StegRecord              *reading,
                                    const StegPastedReading *now);

/* Adds every reading of @found, in one command. */
StegEdit *
steg_reading_edit_paste (StegProgramme *programme, StegRecord *measure, StegPastedReadings *found);

StegEdit *steg_reading_edit_delete (StegProgramme *programme, StegRecord *reading);

G_END_DECLS
