/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-measure-standing.h"
#include "model/steg-pasted-readings.h"

G_BEGIN_DECLS

/* All of these are in the language of the windows; owned unless it says otherwise. */

/* @value with the decimals that people read: "12,5". */
char *steg_measure_words_number (double value);

/* @value with all its decimals, as it is typed. */
char *steg_measure_words_exactly (double value);

/* @value in the unit of @measure: "82 % of all". */
char *steg_measure_words_value (StegRecord *measure, double value);

/* "at least 80", "at most 10", "hold 100"; %NULL without a goal. */
char *steg_measure_words_goal (StegRecord *measure);

/* "on goal", "⚠ off goal", "no goal", "no reading yet". Borrowed. */
const char *steg_measure_words_state (StegMeasureState state);

/* "Next reading 7 Jun 2026", "Reading 3 days late"; %NULL before the first. */
char *steg_measure_words_next (const StegMeasureStanding *standing);

/* Why a reading was refused, as half a sentence: "there is no such day". Borrowed. */
const char *steg_measure_words_refusal (StegRefusal why);

/* "Line 3, “31 April 12”: there is no such day". */
char *steg_measure_words_refused_line (const StegRefusedLine *line);

G_END_DECLS
