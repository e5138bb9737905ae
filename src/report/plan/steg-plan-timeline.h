/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-timeline.h"

G_BEGIN_DECLS

/* Takes away what says nothing about the actions of @self, which are only some of a programme's and
 * which nobody has laid out yet: groups without a dated action, and cycles and milestones before
 * the first and after the last of them. Without any action with a due date all of them stay. */
void steg_plan_timeline_prune (StegTimeline *self);

G_END_DECLS
