/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-effort-scale.h"

G_BEGIN_DECLS

/* An action where it would be with other hours. */
typedef struct
{
  StegEffortState state;
  double          hours;
  const char     *tip; /* lines that are said beside it */
} StegEffortGhost;

/* Paints it in the lane of @mark, the place where the action is, on a chart that takes @room; the
 * line through all bands says what hours they are. */
void steg_effort_ghost_paint (const StegEffortGhost *self,
                              const StegEffortScale *scale,
                              const StegBox         *mark,
                              const StegBox         *room,
                              StegInk               *ink,
                              const StegPalette     *palette);

G_END_DECLS
