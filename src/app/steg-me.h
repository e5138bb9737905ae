/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/steg-session.h"

G_BEGIN_DECLS

/* Who the user of this computer is among the people of a programme: kept in the settings, for each
 * programme, never in the file. */

/* The person that was chosen, or else the human who is called as the user is in the history; %NULL
 * when there is none, or when the user said to be none of them. Borrowed. */
StegRecord *steg_me_get (StegSession *session);

/* @person may be %NULL: none of them. Whoever shows it hears of it by steg_me_follow(). */
void steg_me_set (StegSession *session, StegRecord *person);

/* Everybody whose affairs are mine today (steg_people_mine()). Returns: a set of ids, owned. */
GHashTable *steg_me_mine (StegSession *session);

/* Calls @changed with @object, as long as it lives, when somebody else has been chosen. */
void steg_me_follow (GObject *object, GCallback changed);

G_END_DECLS
