/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/steg-edit.h"

G_BEGIN_DECLS

/* Three cycles of half a year, one after the other: Plan for three weeks, then Do, Check in the
 * last five weeks, Act in the last two. They begin with the programme, or @today if that is long
 * ago, and are named in the programme's language. Returns: owned, to be committed. */
StegEdit *steg_standard_plan_new (StegProgramme *programme, StegDate today);

G_END_DECLS
