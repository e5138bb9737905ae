/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-repeat.h"

G_BEGIN_DECLS

/* Single words of dates and repetitions, folded. @word may be %NULL, the end of a line: no word.
 */

/* Whether @word is one of the %NULL-terminated @words. */
gboolean steg_quick_word_is (const char *word, const char *const *words);

/* "3", "tre", "three", "en", "a"; 0 when it is no number from 1 to 99. */
int steg_quick_word_number (const char *word);

/* "3:e", "tredje", "3rd", "third"; -1 for the last, 0 when it is none. */
int steg_quick_word_ordinal (const char *word);

/* The day of the month that "12", "12:e" or "12th" is; 0 when it is none. */
int steg_quick_word_day (const char *word);

/* How sure it is that a word is a day of the week. */
typedef enum
{
  STEG_QUICK_WEEKDAY_NONE,
  STEG_QUICK_WEEKDAY_MAYBE, /* "fri", "sun", "mån", "fredagen": in an ordinary sentence, too */
  STEG_QUICK_WEEKDAY_SURE,  /* "fredag", "fre", "thu" */
} StegQuickWeekday;

/* @day: 1 is Monday. Definite forms and plurals as well: "fredagen", "fridays". */
StegQuickWeekday steg_quick_word_weekday (const char *word, int *day);

/* Whether @word before a date that begins with @next makes it part of the text: "after 12 June",
 * "en fredag", "torsdag och fredag". */
gboolean steg_quick_word_holds (const char *word, const char *next);

/* 1 is January, for whole names and those shortened to three letters; 0 when it is none. */
int steg_quick_word_month (const char *word);

/* The stretch of time that "vecka", "quarter" or "år" is: @repeat gets its unit and how many of
 * them. Returns: whether it is one. */
gboolean steg_quick_word_unit (const char *word, StegRepeat *repeat);

G_END_DECLS
