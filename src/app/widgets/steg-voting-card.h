/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "session/steg-session.h"

G_BEGIN_DECLS

/* What a round needs of its votes now. Before: to begin. While people vote: who has answered, never
 * what, and Reveal. After it: what to talk about first, and one press for everything that all agree
 * on. In a round that is agreed or locked it is not there.
 *
 * Actions: voting.start, voting.room, voting.file, voting.reveal, voting.accept. */
#define STEG_TYPE_VOTING_CARD (steg_voting_card_get_type ())
G_DECLARE_FINAL_TYPE (StegVotingCard, steg_voting_card, STEG, VOTING_CARD, GtkBox)

void steg_voting_card_show (StegVotingCard *self, StegSession *session, StegRecord *round);

/* Reveals, as a press on its button does, where there is something to reveal. */
void steg_voting_card_reveal (StegVotingCard *self);

/* Why votes could not be revealed (steg_voting_reveal()), and what to do. Returns: owned. */
char *steg_voting_card_words (const GError *error);

G_END_DECLS
