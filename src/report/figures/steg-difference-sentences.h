/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-catalogue.h"
#include "model/steg-round-difference.h"

G_BEGIN_DECLS

/* What changed between two rounds in words, the same in the window, on slides and from stegvisctl.
 */

/* "up from level 1 to 2", "no level any more, was 2"; a whole phrase after a name. Returns: owned.
 */
char *steg_difference_sentences_shift (int before, int after, const StegCatalogue *catalogue);

/* How many areas went up and down: "1 area down, 2 up, 3 unchanged"; shifts without an area are not
 * named. Returns: owned; says that nothing was judged where nothing was. */
char *steg_difference_sentences_summary (const StegRoundDifference *difference,
                                         const StegCatalogue       *catalogue);

/* One line for each way in which aspects of @area have shifted or stayed, worse ones first: "▲
 * Culture, Ways of working: up from level 1 to 2"; aspects without a level in either round are not
 * named. Returns: (array of char *, ends with %NULL) owned. */
char **steg_difference_sentences_aspects (StegProgramme            *programme,
                                          const StegAreaDifference *area,
                                          const StegCatalogue      *catalogue);

/* Why: a line for each action that explains a rise ("✓ Test backups"), each new reason ("+ …") and
 * each one that is gone ("− …"). Returns: (array of char *, ends with %NULL) owned. */
char **steg_difference_sentences_why (const StegAreaDifference *area);

/* The mark of a shift, a shape that goes with its words: ▼ ▲ ＝. Borrowed. */
const char *steg_difference_sentences_mark (StegShift shift);

G_END_DECLS
