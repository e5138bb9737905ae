/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-catalogue.h"
#include "model/steg-vote-spread.h"

G_BEGIN_DECLS

/* How the votes for one aspect of one area lie, in words: for the window, the minutes and who
 * cannot see the bars. All are owned by the caller. */

/* "5 votes from level 1 to 4, median 2. 1 does not know." */
char *steg_vote_sentences_spread (const StegVoteSpread *spread, const StegCatalogue *catalogue);

/* Who stands apart: "CISO (level 4) stands apart." In an anonymous round how many do. %NULL: none.
 */
char *steg_vote_sentences_apart (StegProgramme        *programme,
                                 StegRecord           *round,
                                 const StegVoteSpread *spread,
                                 const StegCatalogue  *catalogue);

/* Whose votes came after Reveal, beside those who stand apart, of whom that is said there: "Came
 * late: IT, HR". %NULL: nobody's, or it is not known. */
char *steg_vote_sentences_late (StegProgramme        *programme,
                                StegRecord           *round,
                                const StegVoteSpread *spread,
                                const StegCatalogue  *catalogue);

/* The votes for @level (0: those who do not know): "Level 2, some system: 3 votes (CISO, IT,
 * Management)", without names in an anonymous round. */
char *steg_vote_sentences_level (StegProgramme        *programme,
                                 StegRecord           *round,
                                 const StegVoteSpread *spread,
                                 int                   level,
                                 const StegCatalogue  *catalogue);

/* Whose @vote it is, and whether it came late: "CISO", "CISO (late)". */
char *steg_vote_sentences_voter (StegRecord *vote, const StegCatalogue *catalogue);

G_END_DECLS
