/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "session/steg-session.h"

G_BEGIN_DECLS

/* What lies behind what a round says of an area: files and links that are evidence, and the
 * notes on the area, which stay from round to round. */
#define STEG_TYPE_EVIDENCE_CARD (steg_evidence_card_get_type ())
G_DECLARE_FINAL_TYPE (StegEvidenceCard, steg_evidence_card, STEG, EVIDENCE_CARD, GtkBox)

void steg_evidence_card_show (StegEvidenceCard *self,
                              StegSession      *session,
                              StegRecord       *round,
                              StegRecord       *area);

/* Commits what is typed and not committed yet. */
void steg_evidence_card_settle (StegEvidenceCard *self);

G_END_DECLS
