/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-quick-words.h"

#include "base/steg-date-words.h"

#include <string.h>

gboolean
steg_quick_word_is (const char *word, const char *const *words)
{
  return word != NULL && g_strv_contains (words, word);
}

/* Words of each number in both languages. */
#define WORDS_OF_A_NUMBER 4

static const char *const numbers[][WORDS_OF_A_NUMBER] = {
  { "en", "ett", "one", "a" },
  { "två", "two" },
  { "tre", "three" },
  { "fyra", "four" },
  { "fem", "five" },
  { "sex", "six" },
  { "sju", "seven" },
  { "åtta", "eight" },
  { "nio", "nine" },
  { "tio", "ten" },
  { "elva", "eleven" },
  { "tolv", "twelve" },
};

static const char *const ordinals[][WORDS_OF_A_NUMBER] = {
  { "första", "first" },
  { "andra", "second" },
  { "tredje", "third" },
  { "fjärde", "fourth" },
  { "femte", "fifth" },
  { "sjätte", "sixth" },
};

static int
find_number (const char *word, const char *const words[][WORDS_OF_A_NUMBER], guint n_words)
{
  for (guint i = 0; i < n_words; i++)
    for (guint k = 0; k < WORDS_OF_A_NUMBER && words[i][k] != NULL; k++)
      if (strcmp (words[i][k], word) == 0)
        return (int) i + 1;
  return 0;
}

/* One or two digits at the beginning of @word; @rest is what follows. 0: there are none, or more.
 */
static int
read_digits (const char *word, const char **rest)
{
  gsize length = strspn (word, "0123456789");

  *rest = word + length;
  return length >= 1 && length <= 2 ? (int) g_ascii_strtoll (word, NULL, 10) : 0;
}

int
steg_quick_word_number (const char *word)
{
  const char *rest;
  int         digits;

  if (word == NULL)
    return 0;
  digits = read_digits (word, &rest);
  if (digits > 0)
    return *rest == '\0' ? digits : 0;
  return find_number (word, numbers, G_N_ELEMENTS (numbers));
}

static gboolean
is_ending (const char *rest)
{
  static const char *const endings[]
    = { ":a", ":e", ":de", ":te", "st", "nd", "rd", "th", NULL };

  return g_strv_contains (endings, rest);
}

int
steg_quick_word_ordinal (const char *word)
{
  static const char *const last[] = { "sista", "last", NULL };
  const char              *rest;
  int                      digits;

  if (word == NULL)
    return 0;
  if (g_strv_contains (last, word))
    return -1;
  digits = read_digits (word, &rest);
  if (digits > 0)
    return is_ending (rest) ? digits : 0;
  return find_number (word, ordinals, G_N_ELEMENTS (ordinals));
}

int
steg_quick_word_day (const char *word)
{
  const char *rest;
  int         digits = word != NULL ? read_digits (word, &rest) : 0;

  return digits > 0 && digits <= 31 && (*rest == '\0' || is_ending (rest)) ? digits : 0;
}

static char *
without_ending (const char *word)
{
  static const char *const endings[] = { "dagen", "dagar", "days" };

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    if (g_str_has_suffix (word, endings[i]))
      return g_strndup (word, strlen (word) - strlen (endings[i]) + 3);
  return g_strdup (word);
}

static gboolean
is_whole_day (const char *name)
{
  return g_str_has_suffix (name, "dag") || g_str_has_suffix (name, "day");
}

/* The short forms that are in use; others, such as "Fred" and "tom", are names and words. */
StegQuickWeekday
steg_quick_word_weekday (const char *word, int *day)
{
  static const char *const sure[]
    = { "tis", "ons", "tors", "fre", "lör", "sön", "tue", "tues", "thu", "thur", "thurs", NULL };
  static const char *const maybe[] = { "mån", "mon", "wed", "tor", "fri", "sat", "sun", NULL };
  g_autofree char         *name = word != NULL ? without_ending (word) : NULL;
  int                      found = name != NULL ? steg_date_word_weekday (name) : 0;

  if (found == 0)
    return STEG_QUICK_WEEKDAY_NONE;
  *day = found;
  if (g_strv_contains (sure, word) || is_whole_day (word))
    return STEG_QUICK_WEEKDAY_SURE;
  return g_strv_contains (maybe, word) || is_whole_day (name) ? STEG_QUICK_WEEKDAY_MAYBE
                                                              : STEG_QUICK_WEEKDAY_NONE;
}

gboolean
steg_quick_word_holds (const char *word, const char *next)
{
  static const char *const before_dates[]
    = { "från", "from", "sedan", "since", "efter", "after", "mellan", "between", "inte",
        "not", "och", "and", "eller", "or", NULL };
  static const char *const before_days[]
    = { "en", "a", "one", "någon", "nån", "some", "any", "alla", "all", NULL };
  int day;

  return steg_quick_word_is (word, before_dates)
         || (steg_quick_word_is (word, before_days)
             && steg_quick_word_weekday (next, &day) != STEG_QUICK_WEEKDAY_NONE);
}

int
steg_quick_word_month (const char *word)
{
  static const char *const whole[]
    = { "january", "januari", "february", "februari", "march", "mars", "april", "june", "juni",
        "july", "juli", "august", "augusti", "september", "sept", "october", "oktober",
        "november", "december", NULL };

  if (word == NULL || (g_utf8_strlen (word, -1) != 3 && !g_strv_contains (whole, word)))
    return 0;
  return steg_date_word_month (word);
}

gboolean
steg_quick_word_unit (const char *word, StegRepeat *repeat)
{
  static const struct
  {
    StegRepeatUnit unit;
    guint          times;
    const char    *words[6];
  } units[] = {
    { STEG_REPEAT_DAY, 1, { "dag", "dagen", "dagar", "day", "days" } },
    { STEG_REPEAT_WEEK, 1, { "vecka", "veckan", "veckor", "week", "weeks" } },
    { STEG_REPEAT_MONTH, 1, { "månad", "månaden", "månader", "month", "months" } },
    { STEG_REPEAT_MONTH, 3, { "kvartal", "kvartalet", "quarter", "quarters" } },
    { STEG_REPEAT_MONTH, 6, { "halvår", "halvåret", "half-year" } },
    { STEG_REPEAT_YEAR, 1, { "år", "året", "year", "years" } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    if (steg_quick_word_is (word, units[i].words))
      {
        *repeat = (StegRepeat){ .unit = units[i].unit, .interval = units[i].times };
        return TRUE;
      }
  return FALSE;
}
