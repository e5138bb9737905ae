/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-quick-line.h"
#include "session/steg-quick-edit.h"

G_BEGIN_DECLS

/* What a piece of @line says, short: "IT", "New person: Astrid", "Helper: CISO", "High priority",
 * "Fri 18 Sep", "Every quarter". Returns: owned. */
char *steg_quick_words_piece (StegProgramme        *programme,
                              const StegQuickLine  *line,
                              const StegQuickPiece *piece,
                              StegDate              today);

/* What will be added where: "Adds “Test the backups” to “Know what we can lose”". @place: where; it
 * may be nowhere. Returns: owned. */
char *
steg_quick_words_add (StegProgramme *programme, const StegQuickLine *line, StegQuickPlace place);

/* That @line names an area that there is not. Returns: owned; %NULL when it does not. */
char *steg_quick_words_problem (const StegQuickLine *line);

G_END_DECLS
