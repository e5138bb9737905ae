/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/steg-session.h"

G_BEGIN_DECLS

/* When a Reveal is undone the votes leave the programme, and go back to where they were before:
 * the answers kept on this computer (steg-voting.h). Named votes are in the programme until then,
 * so this works after a restart too. Of an anonymous round the programme has only the tally, and
 * who answered what is forgotten when the program ends: after that its Reveal stays done. */

/* To be called before the next command is undone: if it is a Reveal, keeps its votes as answers
 * again. Returns: (of StegRecord) the rounds, empty for any other command, owned; %NULL with
 * %STEG_ERROR_ANONYMOUS when it must not be undone, or with another error. */
GPtrArray *steg_unreveal_prepare (StegSession *session, GError **error);

/* To be called after that: what is still revealed of @rounds is not kept. */
void steg_unreveal_finish (StegSession *session, GPtrArray *rounds);

/* To be called when the command whose row in the log was @row has been redone: if it is a Reveal,
 * answers that have come or changed since it was undone are revealed with the others. Returns:
 * FALSE with @error. */
gboolean steg_unreveal_redone (StegSession *session, const StegLogRow *row, GError **error);

G_END_DECLS
