/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-catalogue.h"
#include "chart/steg-heat.h"
#include "model/steg-standing.h"

G_BEGIN_DECLS

/* What the group agreed on in the round of @standing: areas × aspects, and the level of each area.
 * Identities are the ids of ratings, or of the area where there is none. In the words of
 * @catalogue. Returns: owned. */
StegHeat *steg_heat_figures_new (StegProgramme       *programme,
                                 const StegStanding  *standing,
                                 const StegCatalogue *catalogue);

G_END_DECLS
