/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/steg-session.h"

G_BEGIN_DECLS

/* What the command @trace did to @record, a line for each value and each thing that belongs to it:
 * "Due: from 3 May 2026 to 10 May 2026", "Helpers: added “IT”"; the command's own label where none
 * of it has words. Returns: owned. */
char **
steg_trace_words_lines (StegProgramme *programme, StegRecord *record, const StegTrace *trace);

/* Who did it, and when: "CISO · 2 days ago", and whether it took another command back. Returns:
 * owned. */
char *steg_trace_words_source (const StegTrace *trace, StegDate today);

G_END_DECLS
