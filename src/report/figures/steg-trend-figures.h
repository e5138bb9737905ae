/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-catalogue.h"
#include "chart/steg-trend.h"
#include "model/steg-standing.h"

G_BEGIN_DECLS

/* How the levels of @programme have moved from round to round, with the goal of @standing.
 * Identities are the ids of the rounds. In the words of @catalogue. Returns: owned. */
StegTrend *steg_trend_figures_new (StegProgramme       *programme,
                                   const StegStanding  *standing,
                                   const StegCatalogue *catalogue);

G_END_DECLS
