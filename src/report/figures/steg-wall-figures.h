/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-catalogue.h"
#include "chart/steg-wall.h"
#include "model/steg-programme.h"

G_BEGIN_DECLS

/* What a room looks at. */
typedef struct
{
  StegProgramme *programme;
  StegRecord    *round;
  StegRecord    *area;
  guint          current; /* the aspect that is talked about, from 1; 0: the whole area */
  const char    *state;   /* see StegWallWords; borrowed */
  const char    *note;
} StegWallPlace;

/* One area of a round with its statements, what the group agreed on, what the round before said,
 * how revealed votes lie, and the questions to ask. Identities are "ROW/LEVEL", row 0 being the
 * whole area. Without commands, which the caller may add.
 * In the words of @catalogue. Returns: owned. */
StegWall *steg_wall_figures_new (const StegWallPlace *place, const StegCatalogue *catalogue);

G_END_DECLS
