/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-catalogue.h"
#include "model/steg-programme.h"

G_BEGIN_DECLS

/* What ballots on paper and on the screen both say. */

#define STEG_BALLOT_WORDS_CHOOSE                                                                 \
  N_ ("Choose, in every aspect of every area, the sentence that is true of us today. Judge for " \
      "yourself: there are no wrong answers, and you will talk about the differences together.")
#define STEG_BALLOT_WORDS_NAMED                                                                    \
  N_ ("Nobody sees your answers until everybody's are revealed at the same time. Then they stand " \
      "under your name.")
#define STEG_BALLOT_WORDS_ANONYMOUS                                                                \
  N_ ("The round is anonymous: only how many chose each level is kept. Your name only shows that " \
      "you have answered.")
#define STEG_BALLOT_WORDS_UNKNOWN N_ ("Don’t know")
#define STEG_BALLOT_WORDS_COMMENT N_ ("Comment, if you like")

/* The name of @record, an area or aspect, in the language of @catalogue. Borrowed. */
const char *steg_ballot_words_name (StegProgramme       *programme,
                                    StegRecord          *record,
                                    const StegCatalogue *catalogue);

/* What @area looks like in @aspect on @level, in that language; "" when the framework does not say.
 * Borrowed. */
const char *steg_ballot_words_statement (StegProgramme       *programme,
                                         StegRecord          *area,
                                         StegRecord          *aspect,
                                         int                  level,
                                         const StegCatalogue *catalogue);

/* What the programme is called; "" when it has no name. Borrowed. */
const char *steg_ballot_words_programme (StegProgramme *programme);

G_END_DECLS
