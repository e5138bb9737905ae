/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* The level that the group agrees on for an area: what the framework's rule suggests and why, the
 * choice, and who sees it otherwise. It hides itself while people vote.
 *
 * Action verdict.accept: agrees on the suggestion. */
#define STEG_TYPE_VERDICT_CARD (steg_verdict_card_get_type ())
G_DECLARE_FINAL_TYPE (StegVerdictCard, steg_verdict_card, STEG, VERDICT_CARD, GtkWidget)

/* Says what stands there now; what is being typed for another area or round is committed first. */
void steg_verdict_card_show (StegVerdictCard *self,
                             StegProgramme   *programme,
                             StegRecord      *round,
                             StegRecord      *area);

/* Commits what is being typed. */
void steg_verdict_card_settle (StegVerdictCard *self);

G_END_DECLS
