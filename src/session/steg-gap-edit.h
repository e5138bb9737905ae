/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/steg-edit.h"

G_BEGIN_DECLS

/* Plans what is missing for the next level: each of @statements (of StegRecord, table statement,
 * all of one area, at least one) becomes an improvement, the last of its area, with an action whose
 * text is the statement's aim and which is to make the statement true. An improvement of the same
 * name gets the action instead of a second one of it. The texts are in the programme's own
 * language. One command, to be committed by the caller, who owns it. */
StegEdit *steg_gap_edit_new (StegProgramme *programme, GPtrArray *statements, StegDate today);

G_END_DECLS
