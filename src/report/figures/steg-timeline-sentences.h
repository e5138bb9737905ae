/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-catalogue.h"
#include "chart/steg-timeline.h"
#include "model/steg-cycle-phases.h"

G_BEGIN_DECLS

/* The names of the four phases, and their marks for where there is little room. Borrowed. */
void steg_timeline_sentences_phases (const char          *names[STEG_N_PHASES],
                                     const char          *marks[STEG_N_PHASES],
                                     const StegCatalogue *catalogue);

/* What a screen reader says of an action, a cycle, a milestone on the timeline: a few short
 * sentences. @area is the area's name. Returns: owned. */
char *steg_timeline_sentences_action (StegRecord          *action,
                                      const char          *area,
                                      StegDate             today,
                                      const StegCatalogue *catalogue);
char *steg_timeline_sentences_cycle (StegProgramme       *programme,
                                     StegRecord          *cycle,
                                     StegDate             today,
                                     const StegCatalogue *catalogue);
char *steg_timeline_sentences_milestone (StegRecord *milestone, const StegCatalogue *catalogue);

/* "4 actions, 1 late": all that a collapsed @group says beside its name. Returns: owned. */
char *steg_timeline_sentences_summary (const StegTimelineGroup *group,
                                       const StegCatalogue     *catalogue);

/* The goal @level of the area called @area, by @on. Returns: owned. */
char *steg_timeline_sentences_goal (const char          *area,
                                    int                  level,
                                    StegDate             on,
                                    const StegCatalogue *catalogue);

G_END_DECLS
