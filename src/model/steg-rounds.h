/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* All rounds, by the day on which they were held; those without a day come last, in the order in
 * which they were made. Returns: (of borrowed StegRecord) owned. */
GPtrArray *steg_rounds_in_order (StegProgramme *programme);

/* The round that tells where the programme stands: the latest agreed one, or else the latest.
 * %NULL without any. Borrowed. */
StegRecord *steg_rounds_get_current (StegProgramme *programme);

/* The round that everything is compared with: the first agreed one, or else the first. %NULL
 * without any. Borrowed. */
StegRecord *steg_rounds_get_baseline (StegProgramme *programme);

/* The round next before @round; %NULL for the first. Borrowed. */
StegRecord *steg_rounds_get_before (StegProgramme *programme, StegRecord *round);

/* Whether the group can rate in @round: it is not locked, and nobody is voting. What is pressed
 * while people vote would be read by those who have not yet. */
gboolean steg_rounds_can_rate (StegRecord *round);

/* What the group agreed on in @round for @aspect of @area; %NULL when nothing yet. Borrowed. */
StegRecord *steg_rounds_get_rating (StegProgramme *programme,
                                    StegRecord    *round,
                                    StegRecord    *area,
                                    StegRecord    *aspect);

/* The level of that rating; 0 when there is none, or it says not assessed or not applicable. */
int steg_rounds_rated_level (StegProgramme *programme,
                             StegRecord    *round,
                             StegRecord    *area,
                             StegRecord    *aspect);

/* The verdict of @round on @area; %NULL when there is none. Borrowed. */
StegRecord *steg_rounds_get_verdict (StegProgramme *programme, StegRecord *round, StegRecord *area);

/* The level of that verdict; 0 when there is none. @round may be %NULL. */
int steg_rounds_level (StegProgramme *programme, StegRecord *round, StegRecord *area);

/* The newest round, up to @round, that has a verdict on @area: where a round leaves an area out,
 * what was said before still holds. %NULL when there is none, or @round is %NULL. Borrowed. */
StegRecord *steg_rounds_get_judging (StegProgramme *programme, StegRecord *round, StegRecord *area);

/* Why @area is where it is, in order. Returns: (of borrowed StegRecord) owned. */
GPtrArray *steg_rounds_reasons (StegProgramme *programme, StegRecord *round, StegRecord *area);

G_END_DECLS
