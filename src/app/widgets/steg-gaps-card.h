/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* What is missing for an area's next level: every statement of it that is not true yet, as
 * something to do. One, several or all become improvements with an action each.
 *
 * Action: gaps.plan, plans those that are chosen, or else all that are not planned yet. */
#define STEG_TYPE_GAPS_CARD (steg_gaps_card_get_type ())
G_DECLARE_FINAL_TYPE (StegGapsCard, steg_gaps_card, STEG, GAPS_CARD, GtkWidget)

/* Says what is missing for @area after @round; hides itself where nothing is, and
 * while people vote. */
void steg_gaps_card_show (StegGapsCard  *self,
                          StegProgramme *programme,
                          StegRecord    *round,
                          StegRecord    *area);

G_END_DECLS
