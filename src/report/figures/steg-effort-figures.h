/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-catalogue.h"
#include "chart/steg-effort.h"
#include "model/steg-programme.h"

G_BEGIN_DECLS

/* An action of at most so many hours, two working days, for each statement that it makes true is a
 * quick win. */
#define STEG_EFFORT_QUICK_HOURS 16

/* The effort of the actions among @rows (of StegRecord) against their effect: how many statements
 * each makes true. The one with the id @chosen (may be %NULL) has a frame. As they are @today, in
 * the words of @catalogue. Returns: owned. */
StegEffort *steg_effort_figures_new (StegProgramme       *programme,
                                     GPtrArray           *rows,
                                     const char          *chosen,
                                     StegDate             today,
                                     const StegCatalogue *catalogue);

/* The same of all actions that were not dropped. Returns: owned. */
StegEffort *steg_effort_figures_all (StegProgramme       *programme,
                                     StegDate             today,
                                     const StegCatalogue *catalogue);

/* "8 h", "not estimated". Returns: owned. */
char *steg_effort_figures_hours (double hours, const StegCatalogue *catalogue);

/* "Makes 2 statements true." Returns: owned. */
char *steg_effort_figures_effect (StegProgramme       *programme,
                                  StegRecord          *action,
                                  const StegCatalogue *catalogue);

G_END_DECLS
