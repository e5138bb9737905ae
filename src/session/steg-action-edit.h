/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-action.h"
#include "session/steg-edit.h"

G_BEGIN_DECLS

/* Moves @action to @phase, with what follows from it: the day on which it began, was done and was
 * closed is noted unless it is known (and forgotten where the action goes back before it), an
 * action that is done has a progress of 100, and one in Act is kept unless it was dropped. When it
 * is done for the first time and repeats, the next occurrence is added (steg_occurrence_add()). */
void steg_action_edit_phase (StegEdit *edit, StegRecord *action, StegPhase phase, StegDate today);

/* Closes @action in Act without its being done: it is dropped because of @reason (may be %NULL). It
 * does not repeat any more. */
void
steg_action_edit_drop (StegEdit *edit, StegRecord *action, const char *reason, StegDate today);

/* Makes @action due on @due (%STEG_DATE_NONE: no day). A start that would come after it moves
 * along, so that the action takes as long as before. */
void steg_action_edit_due (StegEdit *edit, StegRecord *action, StegDate due);

/* The id of the person called @name (or with these initials, upper and lower case alike); a new
 * role of that name where nobody is. Returns: owned; %NULL for no name. @added (may be %NULL):
 * whether somebody was added. */
char *steg_action_edit_person (StegEdit      *edit,
                               StegProgramme *programme,
                               const char    *name,
                               gboolean      *added);

G_END_DECLS
