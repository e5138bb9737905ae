/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* The round that @text names: by its id or title, or else by its number, the first being 1.
 * Borrowed; %NULL with an error %STEG_ERROR_INVALID. */
StegRecord *steg_round_argument (StegProgramme *programme, const char *text, GError **error);

/* The two rounds to compare: @before and @after stay what they are where @from or @to is %NULL.
 * Returns: FALSE with an error when there is no such round, or both are one. */
gboolean steg_round_argument_two (StegProgramme *programme,
                                  const char    *from,
                                  const char    *to,
                                  StegRecord   **before,
                                  StegRecord   **after,
                                  GError       **error);

/* As steg_round_argument(); without @text (%NULL) the only round that is voting. */
StegRecord *
steg_round_argument_voting (StegProgramme *programme, const char *text, GError **error);

G_END_DECLS
