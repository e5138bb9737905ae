/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-catalogue.h"
#include "chart/steg-timeline.h"
#include "model/steg-standing.h"

G_BEGIN_DECLS

/* What the timeline of @programme shows, as it stands in @standing: its cycles and milestones, and
 * its actions by area. Identities are the ids of records. In the words of @catalogue, whose
 * language the areas' names have, too. Returns: owned. */
StegTimeline *steg_timeline_figures_new (StegProgramme       *programme,
                                         const StegStanding  *standing,
                                         const StegCatalogue *catalogue);

G_END_DECLS
