/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-catalogue.h"
#include "chart/steg-strip.h"
#include "model/steg-standing.h"

G_BEGIN_DECLS

/* The cycles of @programme with their phases and milestones, seen from the day of @standing; a
 * milestone stands below the cycle in which its day lies, or else the one before it. Identities are
 * the ids of records. In the words of @catalogue. Returns: owned. */
StegStrip *steg_strip_figures_new (StegProgramme       *programme,
                                   const StegStanding  *standing,
                                   const StegCatalogue *catalogue);

G_END_DECLS
