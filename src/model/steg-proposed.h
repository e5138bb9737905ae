/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* What actions that became the way people work propose for the next round. A statement is made true
 * when an action that is tied to it was kept in Act and no other that is tied to it, except dropped
 * ones, remains to be done. It is a proposal: the group decides. */

/* The first action that made @statement true, which @round (may be %NULL) did not find true; %NULL
 * when none did, or the round found it. Borrowed. */
StegRecord *
steg_proposed_get_action (StegProgramme *programme, StegRecord *round, StegRecord *statement);

/* The statements that keeping @actions (of StegRecord) would newly make true and that @round (may
 * be %NULL) did not find true, each once. Returns: (of borrowed StegRecord) owned. */
GPtrArray *
steg_proposed_by_keeping (StegProgramme *programme, StegRecord *round, GPtrArray *actions);

G_END_DECLS
