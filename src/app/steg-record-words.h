/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* What a record is called where one is chosen or named: its title, name or text, the name of an
 * area, the aim of a statement, in the language of the windows. "" when it has none. Borrowed from
 * the record. */
const char *steg_record_words_name (StegProgramme *programme, StegRecord *record);

/* Where it belongs, to tell likes apart ("Risk management · Results 2" for a statement, the area of
 * an improvement, the improvement of an action). Returns: owned; %NULL when that says nothing. */
char *steg_record_words_place (StegProgramme *programme, StegRecord *record);

G_END_DECLS
