/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-round.h"
#include "session/steg-session.h"

G_BEGIN_DECLS

/* What the round's dialog says, in the language of the windows. */

/* What happens in @state; and where votes should be revealed by now, that @n_kept answers are not.
 * Returns: owned. */
char *steg_round_words_state (StegRoundState state, guint n_kept);

/* What anonymous means; @open: whether it can be changed still. Borrowed. */
const char *steg_round_words_anonymous (gboolean open);

/* Who opened @round again after it was locked, and when. Returns: owned; %NULL when it is locked,
 * or never was. */
char *steg_round_words_opened (StegSession *session, StegRecord *round);

/* As markup, what locked means, or else who opened @round again and when. Returns: owned. */
char *steg_round_words_locked (StegSession *session, StegRecord *round);

/* That roles called @missing should be at the table; "" for none. Returns: owned. */
char *steg_round_words_missing (char **missing);

G_END_DECLS
