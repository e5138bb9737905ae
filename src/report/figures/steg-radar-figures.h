/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-catalogue.h"
#include "chart/steg-radar.h"
#include "model/steg-standing.h"

G_BEGIN_DECLS

/* The shape of @programme as it stands in @standing: the level of every area now, in the baseline,
 * and its goal. Identities are the ids of the areas. In the words of @catalogue. Returns: owned. */
StegRadar *steg_radar_figures_new (StegProgramme       *programme,
                                   const StegStanding  *standing,
                                   const StegCatalogue *catalogue);

G_END_DECLS
