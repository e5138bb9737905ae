/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-catalogue.h"
#include "chart/steg-timeline.h"
#include "model/steg-standing.h"

G_BEGIN_DECLS

/* Adds the goals of each area of @standing, whose groups in @timeline have their order: its own
 * where it has some, else the one of the programme. Identities are "goal", the area's id and the
 * level, between colons. */
void steg_timeline_goals_add (StegTimeline        *timeline,
                              StegProgramme       *programme,
                              const StegStanding  *standing,
                              const StegCatalogue *catalogue);

G_END_DECLS
