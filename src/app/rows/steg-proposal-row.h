/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* An improvement in a few words: who has its next action, what it is, how far it has come. */
#define STEG_TYPE_PROPOSAL_ROW (steg_proposal_row_get_type ())
G_DECLARE_FINAL_TYPE (StegProposalRow, steg_proposal_row, STEG, PROPOSAL_ROW, GtkListBoxRow)

GtkListBoxRow *steg_proposal_row_new (StegRecord *improvement);

void steg_proposal_row_show (StegProposalRow *self, StegProgramme *programme);

/* What to look at on the Improvements page: the next action, or the improvement itself while it has
 * none. Borrowed. */
StegRecord *steg_proposal_row_get_next (StegProposalRow *self);

G_END_DECLS
