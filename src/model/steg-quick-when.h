/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-repeat.h"

G_BEGIN_DECLS

/* Dates and repetitions among other words, in Swedish and English at once. All take the words of a
 * line from one on, folded (steg_text_fold()), without marks at their ends, %NULL-terminated, and
 * return how many of the first ones say it, as many as can be; 0 when they do not.
 *
 * What could as well be an ordinary word ("fri", "mars", "v2", "1/2") is no date by itself: it
 * takes company ("fri v.38") or a word that says so ("senast 1/2", "by march"). */

/* A day: "fre v.38", "imorgon", "den 12 juni", "12/6", "2026-06-12", "in 3 weeks", "nästa fredag",
 * "slutet av juni". @sure: nobody would write this of anything but a due date, wherever it stands
 * ("senast fredag", "fre v.38"). */
guint
steg_quick_date (const char *const *words, StegDate today, StegDate *date, gboolean *sure);

/* "varje kvartal", "every 2 weeks", "first monday of each month", "varannan fredag", "monthly".
 * @first: the day of the first time from @today on, where a day of the week is named; else
 * STEG_DATE_NONE. */
guint
steg_quick_repeat (const char *const *words, StegDate today, StegRepeat *repeat, StegDate *first);

/* The same where @text, as it is typed, says nothing else; what steg_repeat_say() says is read too.
 * Returns: whether it is a repetition, and then sets @repeat. */
gboolean steg_quick_repeat_read (const char *text, StegDate today, StegRepeat *repeat);

G_END_DECLS
