/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-claim.h"
#include "model/steg-suggestion.h"

G_BEGIN_DECLS

/* The name of an area, aspect or level in the language of the windows. Borrowed. */
const char *steg_assessment_words_name (StegProgramme *programme, StegRecord *record);

/* The name of the level with this @number. Borrowed. */
const char *steg_assessment_words_level (StegProgramme *programme, int number);

/* "Round 2 · May 2026". Returns: owned. */
char *steg_assessment_words_round (StegRecord *round);

/* "May 2026 · Agreed · locked". Returns: owned. */
char *steg_assessment_words_round_state (StegRecord *round);

/* "Level 2 agreed · was 1 at the baseline · target 3". @goal: 0 for none. Returns: owned. */
char *steg_assessment_words_standing (StegProgramme *programme,
                                      StegRecord    *round,
                                      StegRecord    *area,
                                      int            goal);

/* What the framework's rule suggests and why, or why it suggests nothing yet. Returns: owned; %NULL
 * when the rule leaves it to the group and nothing is missing. */
char *steg_assessment_words_suggestion (StegProgramme *programme, const StegSuggestion *suggestion);

/* What a rating says besides its level: "Confidence: low · We have seen only one." %NULL: nothing.
 * Returns: owned by the caller. */
char *steg_assessment_words_rating (StegRecord *rating);

/* That a rating is only claimed, with a shape before it; "" when it is not. Borrowed. */
const char *steg_assessment_words_claim (StegClaim claim);

G_END_DECLS
