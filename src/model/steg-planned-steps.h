/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* The statements that some action is to make true at a known time: an action that is not dropped
 * and has a due date, or is done already. Returns: (set of borrowed StegRecord) owned. */
GHashTable *steg_planned_steps_statements (StegProgramme *programme);

/* The highest level up to which everything is planned for @area: every statement above @level and
 * up to there either was true in @round or is among @statements (of
 * steg_planned_steps_statements()). Returns: 0 when not even the next level is, and when @level is
 * 0. */
int steg_planned_steps_up_to (
  StegProgramme *programme, GHashTable *statements, StegRecord *round, StegRecord *area, int level);

G_END_DECLS
