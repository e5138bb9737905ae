/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/steg-date-words.h"
#include "model/steg-quick-when.h"
#include "model/steg-quick-words.h"

#include <string.h>

/* What is being looked at. */
typedef struct
{
  const char *const *words;
  StegDate           today;
  gboolean           told; /* a word before says that a date follows */
  gboolean           due;  /* one that is written before a last day only: "senast", "by" */
  StegDate           date;
  gboolean           sure;
} Look;

/* Each of these reads a date at the beginning of words and returns how many say it. */
typedef guint (*Reading) (Look *look);

static guint
read_as (Look *look, guint n_words, const char *text)
{
  return steg_date_read (text, look->today, &look->date) ? n_words : 0;
}

static gboolean
is_year (const char *word)
{
  return word != NULL && strlen (word) == 4 && strspn (word, "0123456789") == 4
         && (word[0] == '1' || word[0] == '2');
}

static guint
read_iso (Look *look)
{
  return steg_date_parse (look->words[0], &look->date) ? 1 : 0;
}

/* "12/6", "12/6/2026", "12/6 2026", "20.5.2026". A fraction is no date, and 24/7 is
 * all the time. */
static guint
read_figures (Look *look)
{
  static const char *const doubtful[] = { "1/2", "1/3", "2/3", "1/4", "3/4", "24/7", NULL };
  const char              *word = look->words[0];
  g_autofree char         *dated = NULL;

  if (!g_regex_match_simple (
        "^([0-9]{1,2}/[0-9]{1,2}(/[0-9]{4})?|[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{4})$", word, 0, 0))
    return 0;
  if (is_year (look->words[1]) && strlen (word) <= strlen ("12/12"))
    {
      dated = g_strdup_printf ("%s %s", word, look->words[1]);
      return read_as (look, 2, dated);
    }
  if (!look->told && g_strv_contains (doubtful, word))
    return 0;
  return read_as (look, 1, word);
}

static guint
read_calendar_day (Look *look, int day, int month, guint n_words)
{
  const char      *year = is_year (look->words[n_words]) ? look->words[n_words] : "";
  g_autofree char *text = g_strdup_printf ("%d/%d %s", day, month, year);

  return read_as (look, n_words + (*year != '\0' ? 1 : 0), text);
}

/* "12 juni", "12:e juni 2026"; "june 12". */
static guint
read_named (Look *look)
{
  int day = steg_quick_word_day (look->words[0]);
  int month = steg_quick_word_month (look->words[day > 0 ? 1 : 0]);

  if (day == 0 && month > 0)
    day = steg_quick_word_day (look->words[1]);
  return day > 0 && month > 0 ? read_calendar_day (look, day, month, 2) : 0;
}

static guint
read_week_number (Look *look, const char *number, guint n_words)
{
  gboolean         has_year = is_year (look->words[n_words]);
  g_autofree char *text = NULL;

  if (strspn (number, "0123456789") != strlen (number) || strlen (number) > 2 || *number == '\0')
    return 0;
  text = g_strdup_printf ("week %s %s", number, has_year ? look->words[n_words] : "");
  return read_as (look, n_words + (has_year ? 1 : 0), text);
}

/* "v.38", "v 38", "vecka 38", "week 38"; "v38" is a version unless more is said. */
static guint
read_week (Look *look)
{
  static const char *const names[] = { "v", "w", "vecka", "week", NULL };
  const char              *word = look->words[0];

  if (steg_quick_word_is (word, names))
    return look->words[1] != NULL ? read_week_number (look, look->words[1], 2) : 0;
  if (g_str_has_prefix (word, "v.") || g_str_has_prefix (word, "w."))
    return read_week_number (look, word + 2, 1);
  if (look->due && (word[0] == 'v' || word[0] == 'w'))
    return read_week_number (look, word + 1, 1);
  return 0;
}

static guint
read_with (Look *look, const Reading *readings, guint n_readings)
{
  guint most = 0;

  for (guint i = 0; i < n_readings; i++)
    {
      Look  at = *look;
      guint n_words = look->words[0] != NULL ? readings[i](&at) : 0;

      if (n_words > most)
        {
          most = n_words;
          look->date = at.date;
          look->sure = at.sure;
        }
    }
  return most;
}

/* "fre v.38", "fredag 12 juni"; "fredag" alone. */
static guint
read_weekday (Look *look)
{
  static const Reading dates[] = { read_iso, read_figures, read_named };
  static const Reading weeks[] = { read_week };
  int                  day = 0;
  StegQuickWeekday     kind = steg_quick_word_weekday (look->words[0], &day);
  Look                 behind = { look->words + 1, look->today, .told = TRUE, .due = TRUE };
  guint                n_words;

  if (kind == STEG_QUICK_WEEKDAY_NONE)
    return 0;
  n_words = read_with (&behind, weeks, G_N_ELEMENTS (weeks));
  look->sure = n_words > 0;
  look->date = behind.date + day - 5; /* a week is read as its Friday */
  if (n_words > 0)
    return 1 + n_words;
  n_words = read_with (&behind, dates, G_N_ELEMENTS (dates));
  look->date = behind.date;
  if (n_words > 0)
    return 1 + n_words;
  look->date = look->today + 1 + (day - steg_date_weekday (look->today) + 6) % 7;
  return kind == STEG_QUICK_WEEKDAY_SURE || look->told ? 1 : 0;
}

/* "imorgon", "i morgon", "tomorrow". */
static guint
read_relative (Look *look)
{
  static const char *const one[]
    = { "idag", "imorgon", "övermorgon", "today", "tomorrow", NULL };
  static const char *const two[] = { "dag", "morgon", "övermorgon", NULL };
  g_autofree char         *text = NULL;

  if (steg_quick_word_is (look->words[0], one))
    return read_as (look, 1, look->words[0]);
  if (strcmp (look->words[0], "i") != 0 || !steg_quick_word_is (look->words[1], two))
    return 0;
  text = g_strdup_printf ("i %s", look->words[1]);
  return read_as (look, 2, text);
}

/* "denna vecka", "this friday", which may be today; "kommande fredag", which may not. */
static guint
read_this (Look *look)
{
  static const char *const this[] = { "denna", "this", NULL };
  static const char *const coming[] = { "kommande", "coming", NULL };
  static const char *const week[] = { "vecka", "week", NULL };
  gboolean                 is_coming = steg_quick_word_is (look->words[0], coming);
  int                      today = steg_date_weekday (look->today);
  int                      day = 0;

  if (!is_coming && !steg_quick_word_is (look->words[0], this))
    return 0;
  if (steg_quick_word_is (look->words[1], week))
    look->date = look->today - today + (is_coming ? 12 : 5);
  else if (steg_quick_word_weekday (look->words[1], &day) == STEG_QUICK_WEEKDAY_NONE)
    return 0;
  else if (is_coming)
    look->date = look->today + 1 + (day - today + 6) % 7;
  else
    look->date = look->today + (day - today + 7) % 7;
  return 2;
}

/* "nästa fredag", "next month". */
static guint
read_next (Look *look)
{
  static const char *const next[] = { "nästa", "next", NULL };
  static const char *const stretches[]
    = { "vecka", "week", "månad", "month", "år", "year", NULL };
  int              day = 0;
  g_autofree char *text = NULL;

  if (!steg_quick_word_is (look->words[0], next))
    return 0;
  if (!steg_quick_word_is (look->words[1], stretches)
      && steg_quick_word_weekday (look->words[1], &day) == STEG_QUICK_WEEKDAY_NONE)
    return 0;
  text = g_strdup_printf ("next %s", look->words[1]);
  return read_as (look, 2, text);
}

/* "om 3 veckor", "in a month", "om två dagar". */
static guint
read_ahead (Look *look)
{
  static const char *const in[] = { "om", "in", NULL };
  static const char *const units[] = { "days", "weeks", "months", "years" };
  StegRepeat               unit = { 0 };
  int                      number;
  g_autofree char         *text = NULL;

  if (!steg_quick_word_is (look->words[0], in))
    return 0;
  number = steg_quick_word_number (look->words[1]);
  if (number == 0 || !steg_quick_word_unit (look->words[2], &unit))
    return 0;
  text = g_strdup_printf ("in %d %s", number * (int) unit.interval, units[unit.unit]);
  return read_as (look, 3, text);
}

static StegDate
month_end (StegDate within)
{
  return steg_date_add_months (steg_date_month_start (within), 1) - 1;
}

/* The last day of the day, week, quarter … that @today is in; of a week its Friday. */
static StegDate
stretch_end (StegDate today, const StegRepeat *stretch)
{
  int months = stretch->unit == STEG_REPEAT_YEAR ? 12 : (int) stretch->interval;
  int month = 0;

  if (stretch->unit == STEG_REPEAT_DAY)
    return today;
  if (stretch->unit == STEG_REPEAT_WEEK)
    return today - steg_date_weekday (today) + 5;
  steg_date_split (today, NULL, &month, NULL);
  return month_end (steg_date_add_months (today, months - 1 - (month - 1) % months));
}

/* "månadsskiftet", "årsskiftet". */
static guint
read_turn (Look *look)
{
  static const char *const turns[] = { "månadsskiftet", "årsskiftet", NULL };
  StegRepeat               stretch = { .unit = STEG_REPEAT_MONTH, .interval = 1 };

  if (!steg_quick_word_is (look->words[0], turns))
    return 0;
  if (strcmp (look->words[0], turns[1]) == 0)
    stretch.unit = STEG_REPEAT_YEAR;
  look->date = stretch_end (look->today, &stretch);
  return 1;
}

/* A month as its last day: "juni", "june 2027". */
static guint
read_month (Look *look)
{
  int              month = steg_quick_word_month (look->words[0]);
  gboolean         has_year = month > 0 && is_year (look->words[1]);
  g_autofree char *text = NULL;

  if (month == 0)
    return 0;
  text = g_strdup_printf ("%s %s", look->words[0], has_year ? look->words[1] : "");
  return read_as (look, has_year ? 2 : 1, text);
}

/* "slutet av juni", "end of the quarter". */
static guint
read_end (Look *look)
{
  static const char *const ends[] = { "slutet", "end", NULL };
  static const char *const of[] = { "av", "på", "of", NULL };
  StegRepeat               unit = { 0 };
  guint                    at = 2;
  Look                     behind;

  if (!steg_quick_word_is (look->words[0], ends) || !steg_quick_word_is (look->words[1], of))
    return 0;
  at += steg_quick_word_is (look->words[at], (const char *[]){ "the", NULL }) ? 1 : 0;
  behind = (Look){ look->words + at, look->today };
  if (behind.words[0] == NULL)
    return 0;
  if (!steg_quick_word_unit (behind.words[0], &unit))
    {
      guint n_words = read_month (&behind);

      look->date = behind.date;
      return n_words > 0 ? at + n_words : 0;
    }
  look->date = stretch_end (look->today, &unit);
  return at + 1;
}

/* What is too little by itself: a month, a quarter. */
static guint
read_told (Look *look)
{
  if (!look->due)
    return 0;
  if (g_regex_match_simple ("^q[1-4]$", look->words[0], 0, 0))
    return read_as (look, 1, look->words[0]);
  return read_month (look);
}

static guint
read_date (Look *look)
{
  static const Reading readings[]
    = { read_iso, read_figures, read_named, read_week, read_weekday, read_relative,
        read_this, read_next, read_ahead, read_turn, read_end, read_told };

  return read_with (look, readings, G_N_ELEMENTS (readings));
}

/* Words before a date that belong to it. */
static guint
count_openers (Look *look)
{
  static const char *const due[] = { "senast", "by", "due", NULL };
  static const char *const told[]
    = { "på", "till", "före", "innan", "on", "before", "until", NULL };
  static const char *const the[] = { "den", "the", NULL };
  guint                    at = 0;

  look->due = steg_quick_word_is (look->words[0], due);
  at += look->due ? 1 : 0;
  at += steg_quick_word_is (look->words[at], told) ? 1 : 0;
  look->told = at > 0;
  at += steg_quick_word_is (look->words[at], the) ? 1 : 0;
  look->words += at;
  return at;
}

guint
steg_quick_date (const char *const *words, StegDate today, StegDate *date, gboolean *sure)
{
  Look  look = { words, today };
  Look  less;
  guint openers;
  guint n_words;

  g_return_val_if_fail (words != NULL && date != NULL && sure != NULL, 0);

  openers = count_openers (&look);
  n_words = read_date (&look);
  if (n_words == 0)
    return 0;
  *date = look.date;
  /* "by May" may yet be by somebody. */
  less = (Look){ look.words, today, .told = TRUE };
  *sure = look.sure || (look.due && read_date (&less) == n_words);
  return openers + n_words;
}
