/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-date.h"

G_BEGIN_DECLS

/* Reads a date as people write it in English or Swedish, whichever the interface speaks, seen from
 * @today: "2026-05-20", "20 may", "20/5", "20.5.2026", "may 20", "tomorrow", "fri", "next friday",
 * "in 2 weeks", "+10", "week 23", "june", "q3", "end of may", "2027".
 *
 * What has no year is the next one from @today on. A stretch of time means its last day, a week its
 * Friday, because what is asked for is mostly until when. Day comes before month in figures.
 * Returns: whether @text was understood; @date is set only then. */
gboolean steg_date_read (const char *text, StegDate today, StegDate *date);

/* Whether @word (folded as steg_text_fold() does, three letters or more) is the name of a day of
 * the week or of a month in either language, or the beginning of one: for those who look for dates
 * among other words. Returns: 1 is Monday, 1 is January; 0 when it is none. */
int steg_date_word_weekday (const char *word);
int steg_date_word_month (const char *word);

G_END_DECLS
