/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-catalogue.h"
#include "chart/steg-staircase.h"
#include "model/steg-standing.h"

G_BEGIN_DECLS

/* What the level staircase of @programme shows, as it stands in @standing. Identities are the ids
 * of the areas. In the words of @catalogue, whose language the names of levels and areas have, too;
 * what does not occur has no entry in the legend. Returns: owned. */
StegStaircaseFigures *steg_staircase_figures_from (StegProgramme       *programme,
                                                   const StegStanding  *standing,
                                                   const StegCatalogue *catalogue);

/* The same of @area alone. Returns: owned. */
StegStaircaseFigures *steg_staircase_figures_of_area (StegProgramme          *programme,
                                                      const StegStanding     *standing,
                                                      const StegAreaStanding *area,
                                                      const StegCatalogue    *catalogue);

G_END_DECLS
