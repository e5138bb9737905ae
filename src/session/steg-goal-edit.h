/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/steg-edit.h"

G_BEGIN_DECLS

/* Gives @area a goal of its own, @level, in place of any other; 0: that of the programme holds. A
 * day that it had by which the goal shall be reached stays. */
void steg_goal_edit_area (StegEdit *edit, StegProgramme *programme, StegRecord *area, int level);

G_END_DECLS
