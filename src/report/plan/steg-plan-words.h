/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-catalogue.h"
#include "model/steg-action-order.h"

G_BEGIN_DECLS

/* What a plan on paper says of its actions, in the words of a catalogue. */

/* What @filter asks for: "Late · Who: IT · “backup”"; "" when it asks for nothing. Returns: owned.
 */
char *steg_plan_words_filter (StegProgramme          *programme,
                              const StegActionFilter *filter,
                              const StegCatalogue    *catalogue);

/* "By area", "By owner" … Borrowed. */
const char *steg_plan_words_grouping (StegActionGrouping grouping, const StegCatalogue *catalogue);

/* What the rows of @group have in common. Returns: owned. */
char *steg_plan_words_group (StegProgramme         *programme,
                             const StegActionGroup *group,
                             const StegCatalogue   *catalogue);

/* Where @action is: its phase, with how much is done; or how late it is. Returns: owned. */
char *
steg_plan_words_state (StegRecord *action, StegDate today, const StegCatalogue *catalogue);

G_END_DECLS
