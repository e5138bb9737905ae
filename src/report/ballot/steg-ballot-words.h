/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-date.h"
#include "base/steg-messages.h"

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
