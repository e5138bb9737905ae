/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/steg-text.h"
#include "model/steg-quick-when.h"
#include "model/steg-quick-words.h"

#include <string.h>

/* Words that are read one after the other. */
typedef struct
{
  const char *const *words;
  guint              at;
} Cursor;

/* One of the words is passed, if it is there. */
static gboolean
pass (Cursor *cursor, const char *const *words)
{
  gboolean found = steg_quick_word_is (cursor->words[cursor->at], words);

  cursor->at += found ? 1 : 0;
  return found;
}

static gboolean
pass_unit (Cursor *cursor, StegRepeat *unit)
{
  gboolean found = steg_quick_word_unit (cursor->words[cursor->at], unit);

  cursor->at += found ? 1 : 0;
  return found;
}

static gboolean
pass_weekday (Cursor *cursor, int *day)
{
  gboolean found
    = steg_quick_word_weekday (cursor->words[cursor->at], day) != STEG_QUICK_WEEKDAY_NONE;

  cursor->at += found ? 1 : 0;
  return found;
}

/* "varje", "varannan", "var tredje", "every 2", "every other": every so many; 0 when it is not
 * said. */
static int
pass_every (Cursor *cursor)
{
  static const char *const second[] = { "varannan", "vartannat", "varannat", NULL };
  static const char *const every[] = { "varje", "every", "each", NULL };
  static const char *const every_nth[] = { "var", "vart", NULL };
  static const char *const other[] = { "other", "annan", "annat", NULL };
  gboolean                 whole;
  int                      number;

  if (pass (cursor, second))
    return 2;
  whole = pass (cursor, every);
  if (!whole && !pass (cursor, every_nth))
    return 0;
  if (pass (cursor, other))
    return 2;
  number = steg_quick_word_ordinal (cursor->words[cursor->at]);
  if (number == 0)
    number = steg_quick_word_number (cursor->words[cursor->at]);
  if (number < 0)
    return 0;
  cursor->at += number > 0 ? 1 : 0;
  return number > 0 ? number : whole ? 1
                                     : 0;
}

/* Once in @every such stretches: how many words said it, which are none where that is too rare to
 * be kept. */
static guint
keep (const Cursor *cursor, StegRepeat *repeat, int every)
{
  repeat->interval *= (guint) every;
  return repeat->interval <= STEG_REPEAT_MAX_INTERVAL ? cursor->at : 0;
}

/* The first such day of a month from @today on. */
static StegDate
nth_from (StegDate today, int nth, int day)
{
  StegRepeat monthly = { STEG_REPEAT_MONTH, 1, nth, day };
  StegDate   found = steg_repeat_next (&monthly, steg_date_month_start (today) - 1);

  return found >= today ? found : steg_repeat_next (&monthly, found);
}

/* "den första måndagen", "on the last friday". Returns: whether it is said; then @repeat,
 * of months, comes on that day. */
static gboolean
pass_nth (Cursor *cursor, StegRepeat *repeat)
{
  static const char *const before[] = { "den", "the", "on", NULL };
  Cursor                   ahead = *cursor;
  int                      day = 0;
  int                      nth;

  while (pass (&ahead, before))
    ;
  nth = steg_quick_word_ordinal (ahead.words[ahead.at]);
  ahead.at += nth != 0 ? 1 : 0;
  if (nth == 0 || nth > 4 || !pass_weekday (&ahead, &day))
    return FALSE;
  repeat->nth = nth;
  repeat->weekday = day;
  *cursor = ahead;
  return TRUE;
}

/* "varje fredag", "every other month", "var 3:e månad", "varje månad den första måndagen". */
static guint
read_every (Cursor cursor, StegDate today, StegRepeat *repeat, StegDate *first)
{
  int every = pass_every (&cursor);
  int day = 0;

  *repeat = (StegRepeat){ .unit = STEG_REPEAT_WEEK, .interval = 1 };
  if (every == 0)
    return 0;
  if (pass_weekday (&cursor, &day))
    *first = today + (day - steg_date_weekday (today) + 7) % 7;
  else if (!pass_unit (&cursor, repeat))
    return 0;
  else if (repeat->unit == STEG_REPEAT_MONTH && pass_nth (&cursor, repeat))
    *first = nth_from (today, repeat->nth, repeat->weekday);
  return keep (&cursor, repeat, every);
}

/* "first monday of each month", "sista fredagen i kvartalet". */
static guint
read_nth (Cursor cursor, StegDate today, StegRepeat *repeat, StegDate *first)
{
  static const char *const of[] = { "i", "of", "in", NULL };
  static const char *const the[] = { "the", "a", NULL };
  StegRepeat               day = { 0 };
  int                      every;
  gboolean                 linked;

  if (!pass_nth (&cursor, &day))
    return 0;
  linked = pass (&cursor, of);
  every = pass_every (&cursor);
  if (every == 0 && linked)
    pass (&cursor, the);
  if ((every == 0 && !linked) || !pass_unit (&cursor, repeat)
      || repeat->unit != STEG_REPEAT_MONTH)
    return 0;
  repeat->nth = day.nth;
  repeat->weekday = day.weekday;
  *first = nth_from (today, day.nth, day.weekday);
  return keep (&cursor, repeat, MAX (every, 1));
}

/* "kvartalsvis", "monthly". */
static guint
read_adverb (Cursor cursor, StegDate today, StegRepeat *repeat, StegDate *first)
{
  static const struct
  {
    const char    *words[4];
    StegRepeatUnit unit;
    guint          interval;
  } adverbs[] = {
    { { "dagligen", "daily" }, STEG_REPEAT_DAY, 1 },
    { { "veckovis", "weekly" }, STEG_REPEAT_WEEK, 1 },
    { { "fortnightly" }, STEG_REPEAT_WEEK, 2 },
    { { "månadsvis", "monthly" }, STEG_REPEAT_MONTH, 1 },
    { { "kvartalsvis", "quarterly" }, STEG_REPEAT_MONTH, 3 },
    { { "halvårsvis", "half-yearly" }, STEG_REPEAT_MONTH, 6 },
    { { "årligen", "yearly", "annually" }, STEG_REPEAT_YEAR, 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (adverbs); i++)
    if (steg_quick_word_is (cursor.words[0], adverbs[i].words))
      {
        *repeat = (StegRepeat){ .unit = adverbs[i].unit, .interval = adverbs[i].interval };
        return 1;
      }
  return 0;
}

/* "en gång i kvartalet", "once a month". */
static guint
read_once (Cursor cursor, StegDate today, StegRepeat *repeat, StegDate *first)
{
  static const char *const once[] = { "once", NULL };
  static const char *const one[] = { "en", "1", NULL };
  static const char *const time[] = { "gång", NULL };
  static const char *const per[] = { "i", "om", "per", "a", "every", NULL };

  if (!pass (&cursor, once) && !(pass (&cursor, one) && pass (&cursor, time)))
    return 0;
  if (!pass (&cursor, per) || !pass_unit (&cursor, repeat))
    return 0;
  return cursor.at;
}

guint
steg_quick_repeat (const char *const *words, StegDate today, StegRepeat *repeat, StegDate *first)
{
  static guint (*const readings[]) (Cursor, StegDate, StegRepeat *, StegDate *)
    = { read_every, read_nth, read_adverb, read_once };
  Cursor cursor = { words, 0 };
  guint  n_words = 0;

  g_return_val_if_fail (words != NULL && repeat != NULL && first != NULL, 0);

  *first = STEG_DATE_NONE;
  for (guint i = 0; words[0] != NULL && n_words == 0 && i < G_N_ELEMENTS (readings); i++)
    n_words = readings[i](cursor, today, repeat, first);
  return n_words;
}

gboolean
steg_quick_repeat_read (const char *text, StegDate today, StegRepeat *repeat)
{
  g_autofree char *folded = NULL;
  g_auto (GStrv) parts = NULL;
  g_autoptr (GPtrArray) words = g_ptr_array_new ();
  StegDate first;

  g_return_val_if_fail (text != NULL && repeat != NULL, FALSE);

  folded = steg_text_fold (text);
  parts = g_strsplit_set (folded, " ,.", -1);
  for (guint i = 0; parts[i] != NULL; i++)
    if (*parts[i] != '\0')
      g_ptr_array_add (words, parts[i]);
  g_ptr_array_add (words, NULL);
  return words->len > 1
         && steg_quick_repeat ((const char *const *) words->pdata, today, repeat, &first)
              == words->len - 1;
}
