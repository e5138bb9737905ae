/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-programme.h"
#include "model/steg-workload.h"
#include "session/steg-edit.h"

G_BEGIN_DECLS

/* What the people page says, in the language of the windows. */

/* The heading over people of @kind (StegPersonKind). Borrowed. */
const char *steg_people_words_kind (int kind);

/* Who stands behind @person on @day: "Held by Duty Officer" for a role, "3 members" for a group,
 * "CISO, Security board" for a human; "" when nobody does. Returns: owned. */
char *steg_people_words_behind (StegProgramme *programme, StegRecord *person, StegDate day);

/* What there is to do in a month: "12 h" and, in a second line, how many actions have no hours; ""
 * for nothing. Returns: owned. */
char *steg_people_words_load (const StegLoad *load);

/* The same as a whole sentence: "CISO, June 2026: 12 hours, 2 actions, much". @when is "no date"
 * where there is no month. Returns: owned. */
char *steg_people_words_load_spoken (StegRecord *person, const char *when, const StegLoad *load);

/* What deleting does beyond the person itself: what stays without it, and what goes with it. "" for
 * nothing. Returns: owned. */
char *steg_people_words_deletion (StegEdit *deletion, const char *name);

G_END_DECLS
