/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-ballot.h"
#include "session/steg-session.h"

G_BEGIN_DECLS

/* What became of an answer file. */
typedef struct
{
  StegBallotFault fault;
  StegRecord     *round;  /* that it answers; borrowed, %NULL when it is not known */
  StegRecord     *person; /* whose it is; the same */
  gboolean        late;   /* it came after Reveal */
} StegAnswerTaking;

/* Takes the answer file at @path into the round that it names, as steg_voting_take() does. Returns:
 * FALSE when it was refused (@taking says why; @error not set), or could not be read or kept
 * (@error). */
gboolean steg_answers_take (StegSession      *session,
                            const char       *path,
                            gboolean          replace,
                            StegAnswerTaking *taking,
                            GError          **error);

G_END_DECLS
