/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-catalogue.h"

G_BEGIN_DECLS

typedef enum
{
  STEG_REPEAT_DAY,
  STEG_REPEAT_WEEK,
  STEG_REPEAT_MONTH,
  STEG_REPEAT_YEAR,
} StegRepeatUnit;

/* The largest number of units between two occurrences. */
#define STEG_REPEAT_MAX_INTERVAL 99

/* How often an action repeats: every @interval units; by month or year perhaps on the @nth @weekday
 * (1 Monday to 7 Sunday) of that month, -1 being the last. @nth 0: on the same day. */
typedef struct
{
  StegRepeatUnit unit;
  guint          interval;
  int            nth;
  int            weekday;
} StegRepeat;

/* Reads the stored form "UNIT;INTERVAL" or "UNIT;INTERVAL;NTH": "week;1", "month;3",
 * "month;1;1mon", "month;1;-1fri". Returns: whether @text (may be %NULL) is one, and then sets
 * @repeat. */
gboolean steg_repeat_parse (const char *text, StegRepeat *repeat);

/* The stored form. Returns: owned. */
char *steg_repeat_to_text (const StegRepeat *self);

/* The occurrence after the one on @date. The last day of a month leads to the last day of the month
 * in question (30 September, 31 December), any other day to the same one or, where the month is too
 * short, to its last. */
StegDate steg_repeat_next (const StegRepeat *self, StegDate date);

/* The first occurrence after the one on @date that lies after @today: what was missed meanwhile is
 * not caught up on. */
StegDate steg_repeat_next_after (const StegRepeat *self, StegDate date, StegDate today);

/* "Every quarter", "Every 2 weeks", "Every month, on the first Monday". Returns: owned. */
char *steg_repeat_say (const StegCatalogue *catalogue, const StegRepeat *self);

G_END_DECLS
