/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/steg-edit.h"

G_BEGIN_DECLS

/* The plan that a programme begins with: three cycles of half a year, one after the other, toward
 * the programme's target level. The second ends a level below it, the third at it, the gates have
 * the framework's checklists, and a certification follows half a year later. They begin with the
 * programme, or @today if that is long ago; the target date becomes the end of the third cycle
 * unless there is one. All in the programme's language. Returns: owned, to be committed. */
StegEdit *steg_standard_plan_new (StegProgramme *programme, StegDate today);

/* Adds the standard plan to @changes (of StegChange), of which a new programme is made. */
void steg_standard_plan_add_to (GPtrArray *changes, StegDate today);

G_END_DECLS
