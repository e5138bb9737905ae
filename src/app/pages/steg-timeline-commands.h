/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/steg-page.h"

G_BEGIN_DECLS

/* What is done to the actions on the timeline by hand: each is one command. */

/* What is said while the action @id would last from @start to @due: the days, and what they do to
 * the forecast. Returns: owned. */
char *steg_timeline_commands_say_move (StegSession *session,
                                       const char  *id,
                                       StegDate     start,
                                       StegDate     due);

/* Gives the action @id these days, and offers to move what waits for it too. An action that has
 * only a due date keeps to that, unless a start was pulled out of it. */
void
steg_timeline_commands_move (StegPage *page, const char *id, StegDate start, StegDate due);

/* Lets the action @waiting wait for @awaited, or no longer (see steg_waiting_edit()). */
void
steg_timeline_commands_let_wait (StegPage *page, const char *waiting, const char *awaited);

G_END_DECLS
