/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-catalogue.h"
#include "chart/steg-vote-bars.h"
#include "model/steg-vote-spread.h"

G_BEGIN_DECLS

/* How the votes of @round lie in @spread, as bars: each says in words how many there are, and in a
 * round with names whose. Identities are the numbers of the levels, "0" for those who do not know.
 * In the words of @catalogue. Returns: owned. */
StegVoteBars *steg_vote_figures_new (StegProgramme        *programme,
                                     StegRecord           *round,
                                     const StegVoteSpread *spread,
                                     const StegCatalogue  *catalogue);

G_END_DECLS
