/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* The highest level up to which everything is planned for @area: every statement above @level and
 * up to there either was true in @round, or some action is to make it true at a known time (one
 * that is not dropped and has a due date, or is done already). Returns: 0 when not even the next
 * level is, and when @level is 0. */
int
steg_planned_steps_up_to (StegProgramme *programme, StegRecord *round, StegRecord *area, int level);

G_END_DECLS
