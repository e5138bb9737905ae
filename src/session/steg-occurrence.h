/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-date.h"
#include "session/steg-edit.h"

G_BEGIN_DECLS

/* Adds the next occurrence of @action, which repeats (steg_repeat_parse()): the same thing to do
 * for the same people, so many days long and after @today, in the cycle that it then falls in.
 * Notes and attachments stay with what was done, and so do the statements: they are true once it
 * has been done, and what comes again keeps them so.
 * Returns: its id, borrowed from @edit; %NULL when @action does not repeat, has no date, or another
 * open action is of its series already. */
const char *steg_occurrence_add (StegEdit *edit, StegRecord *action, StegDate today);

G_END_DECLS
