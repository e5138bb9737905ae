/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* The framework of a programme: areas × aspects × levels, with a statement in every cell. Their
 * names and texts are wordings: steg_programme_wording() with "name", "text" or "aim". */

/* The key of the language in which the programme's own texts are ("sv", "en"). Borrowed. */
const char *steg_framework_language (StegProgramme *programme);

/* The areas, aspects (rows of the matrix) and levels, each in order. An area or aspect that has no
 * order is left out: it keeps its answers and actions, and is in none of these. Returns: (of
 * borrowed StegRecord) owned. */
GPtrArray *steg_framework_areas (StegProgramme *programme);
GPtrArray *steg_framework_aspects (StegProgramme *programme);
GPtrArray *steg_framework_levels (StegProgramme *programme);

/* The areas, then the aspects, that are left out. Returns: (of borrowed StegRecord) owned. */
GPtrArray *steg_framework_left_out (StegProgramme *programme);

/* The number of the highest level; 0 without a framework. */
int steg_framework_highest_level (StegProgramme *programme);

/* The level with this @number; %NULL when there is none. Borrowed. */
StegRecord *steg_framework_get_level (StegProgramme *programme, int number);

/* The name of the level with this @number ("Some system"); "" when there is none. Borrowed. */
const char *steg_framework_level_name (StegProgramme *programme, int number, const char *language);

/* What @area looks like in @aspect on @level; %NULL when the framework does not say. Borrowed. */
StegRecord *steg_framework_get_statement (StegProgramme *programme,
                                          StegRecord    *area,
                                          StegRecord    *aspect,
                                          int            level);

/* What @level looks like in @aspect whatever the area; %NULL when the framework does not say.
 * Borrowed. */
StegRecord *steg_framework_get_trait (StegProgramme *programme, StegRecord *aspect, int level);

G_END_DECLS
