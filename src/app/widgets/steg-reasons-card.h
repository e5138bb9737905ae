/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/widgets/steg-matrix-row.h"

G_BEGIN_DECLS

/* Why an area is where it is in a round: the reasons in order, and a line to type the next one in.
 * While the round is not agreed, those of the last round that have not been taken over stand below,
 * and a press keeps one. */
#define STEG_TYPE_REASONS_CARD (steg_reasons_card_get_type ())
G_DECLARE_FINAL_TYPE (StegReasonsCard, steg_reasons_card, STEG, REASONS_CARD, GtkWidget)

/* Says what stands at @place now; what is being typed for another place is committed first. */
void steg_reasons_card_show (StegReasonsCard *self, const StegMatrixPlace *place);

/* Commits what is being typed. */
void steg_reasons_card_settle (StegReasonsCard *self);

/* The row of @reason gets the focus. Returns: FALSE when it is not here. */
gboolean steg_reasons_card_focus (StegReasonsCard *self, StegRecord *reason);

G_END_DECLS
