/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* The goal of @area where that is not the programme's: of several rows the one with the highest
 * level that there is. Returns: borrowed; %NULL when the programme's goal holds. */
StegRecord *steg_own_goal_find (StegProgramme *programme, StegRecord *area);

G_END_DECLS
