/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* The improvements of an area, each of which leads to the Improvements page, and a line to type the
 * next one in. */
#define STEG_TYPE_PROPOSALS_CARD (steg_proposals_card_get_type ())
G_DECLARE_FINAL_TYPE (StegProposalsCard, steg_proposals_card, STEG, PROPOSALS_CARD, GtkWidget)

/* Says what stands there now; what is being typed for another area is committed first. */
void steg_proposals_card_show (StegProposalsCard *self, StegProgramme *programme, StegRecord *area);

/* Commits what is being typed. */
void steg_proposals_card_settle (StegProposalsCard *self);

G_END_DECLS
