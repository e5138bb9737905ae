/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/steg-date-words.h"

#include "base/steg-text.h"

#include <string.h>

#define MOST_TOKENS 6

typedef enum
{
  WORD_END, /* of what is typed */
  WORD_NUMBER,
  WORD_DAY,     /* a day counted from today */
  WORD_WEEKDAY, /* 1 is Monday */
  WORD_MONTH,
  WORD_QUARTER, /* of which the number follows */
  WORD_WEEK,
  WORD_NEXT,
  WORD_IN,
  WORD_UNIT, /* so many days, or less than 0: so many months */
  WORD_UNKNOWN,
} WordKind;

typedef struct
{
  WordKind kind;
  int      value;
} Word;

/* What a word means; @least: how many letters of it are enough. */
static const struct
{
  const char *word;
  guint       least;
  Word        meaning;
} words[] = {
  { "today", 5, { WORD_DAY, 0 } },
  { "idag", 4, { WORD_DAY, 0 } },
  { "tomorrow", 3, { WORD_DAY, 1 } },
  { "imorgon", 4, { WORD_DAY, 1 } },
  { "övermorgon", 5, { WORD_DAY, 2 } },
  { "yesterday", 4, { WORD_DAY, -1 } },
  { "igår", 4, { WORD_DAY, -1 } },
  { "monday", 3, { WORD_WEEKDAY, 1 } },
  { "måndag", 3, { WORD_WEEKDAY, 1 } },
  { "tuesday", 3, { WORD_WEEKDAY, 2 } },
  { "tisdag", 3, { WORD_WEEKDAY, 2 } },
  { "wednesday", 3, { WORD_WEEKDAY, 3 } },
  { "onsdag", 3, { WORD_WEEKDAY, 3 } },
  { "thursday", 3, { WORD_WEEKDAY, 4 } },
  { "torsdag", 3, { WORD_WEEKDAY, 4 } },
  { "friday", 3, { WORD_WEEKDAY, 5 } },
  { "fredag", 3, { WORD_WEEKDAY, 5 } },
  { "saturday", 3, { WORD_WEEKDAY, 6 } },
  { "lördag", 3, { WORD_WEEKDAY, 6 } },
  { "sunday", 3, { WORD_WEEKDAY, 7 } },
  { "söndag", 3, { WORD_WEEKDAY, 7 } },
  { "january", 3, { WORD_MONTH, 1 } },
  { "januari", 3, { WORD_MONTH, 1 } },
  { "february", 3, { WORD_MONTH, 2 } },
  { "februari", 3, { WORD_MONTH, 2 } },
  { "march", 3, { WORD_MONTH, 3 } },
  { "mars", 3, { WORD_MONTH, 3 } },
  { "april", 3, { WORD_MONTH, 4 } },
  { "may", 3, { WORD_MONTH, 5 } },
  { "maj", 3, { WORD_MONTH, 5 } },
  { "june", 3, { WORD_MONTH, 6 } },
  { "juni", 3, { WORD_MONTH, 6 } },
  { "july", 3, { WORD_MONTH, 7 } },
  { "juli", 3, { WORD_MONTH, 7 } },
  { "august", 3, { WORD_MONTH, 8 } },
  { "augusti", 3, { WORD_MONTH, 8 } },
  { "september", 3, { WORD_MONTH, 9 } },
  { "october", 3, { WORD_MONTH, 10 } },
  { "oktober", 3, { WORD_MONTH, 10 } },
  { "november", 3, { WORD_MONTH, 11 } },
  { "december", 3, { WORD_MONTH, 12 } },
  { "quarter", 7, { WORD_QUARTER, 0 } },
  { "q", 1, { WORD_QUARTER, 0 } },
  { "kvartal", 2, { WORD_QUARTER, 0 } },
  { "next", 4, { WORD_NEXT, 0 } },
  { "nästa", 5, { WORD_NEXT, 0 } },
  { "in", 2, { WORD_IN, 0 } },
  { "om", 2, { WORD_IN, 0 } },
  { "days", 1, { WORD_UNIT, 1 } },
  { "dagar", 3, { WORD_UNIT, 1 } },
  { "weeks", 5, { WORD_UNIT, 7 } },
  { "veckor", 6, { WORD_UNIT, 7 } },
  { "months", 5, { WORD_UNIT, -1 } },
  { "månader", 4, { WORD_UNIT, -1 } },
  { "years", 4, { WORD_UNIT, -12 } },
  { "år", 2, { WORD_UNIT, -12 } },
  { "week", 1, { WORD_WEEK, 0 } },
  { "vecka", 1, { WORD_WEEK, 0 } },
};

/* Words that say nothing more than the rest does. */
static const char *const fillers[]
  = { "the", "of", "on", "by", "until", "till", "at", "end", "den", "av", "i",
      "på", "senast", "slutet", "under", "nd", "st", "th", "rd", "e", NULL };

static Word
meaning_of (const char *word, gsize length)
{
  g_autofree char *name = g_strndup (word, length);

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_str_has_prefix (words[i].word, name)
        && (guint) g_utf8_strlen (name, -1) >= words[i].least)
      return words[i].meaning;
  return (Word){ WORD_UNKNOWN, 0 };
}

static gboolean
is_filler (const char *word, gsize length)
{
  g_autofree char *name = g_strndup (word, length);

  return g_strv_contains (fillers, name);
}

static gsize
length_of (const char *text, gboolean (*belongs) (gunichar))
{
  const char *end = text;

  while (*end != '\0' && belongs (g_utf8_get_char (end)))
    end = g_utf8_next_char (end);
  return (gsize) (end - text);
}

/* The next word of @text, which is moved behind it; blanks, points and strokes only divide. */
static Word
next_word (const char **text)
{
  const char *at = *text + strspn (*text, " ,./-");
  gsize       length = length_of (at, g_unichar_isdigit);
  Word        word = { WORD_END, 0 };

  if (*at == '+')
    {
      word = (Word){ WORD_IN, 0 };
      length = 1;
    }
  else if (length > 0)
    word = length <= 4 ? (Word){ WORD_NUMBER, (int) g_ascii_strtoll (at, NULL, 10) }
                       : (Word){ WORD_UNKNOWN, 0 };
  else if ((length = length_of (at, g_unichar_isalpha)) > 0 && is_filler (at, length))
    {
      *text = at + length;
      return next_word (text);
    }
  else if (length > 0)
    word = meaning_of (at, length);
  else if (*at != '\0')
    word.kind = WORD_UNKNOWN;
  *text = at + length;
  return word;
}

/* The words of @text; FALSE when one is unknown or there are too many. */
static gboolean
split (const char *text, Word found[MOST_TOKENS + 1])
{
  memset (found, 0, sizeof (Word) * (MOST_TOKENS + 1));
  for (guint i = 0; i <= MOST_TOKENS; i++)
    {
      found[i] = next_word (&text);
      if (found[i].kind == WORD_END || found[i].kind == WORD_UNKNOWN)
        return found[i].kind == WORD_END && i > 0;
    }
  return FALSE;
}

static int
year_of (StegDate day)
{
  int year = 0;

  steg_date_split (day, &year, NULL, NULL);
  return year;
}

static int
full_year (int year)
{
  return year < 100 ? 2000 + year : year;
}

static StegDate
month_end (int year, int month)
{
  StegDate first = steg_date_new (year, month, 1);

  return first != STEG_DATE_NONE ? steg_date_add_months (first, 1) - 1 : STEG_DATE_NONE;
}

static StegDate
friday_of (StegDate day)
{
  return day - steg_date_weekday (day) + 5;
}

/* The Friday of week @week of @year; NONE where that year has no such week (ISO 8601: 4 January is
 * in week 1). */
static StegDate
week_end (int year, int week)
{
  StegDate friday = friday_of (steg_date_new (year, 1, 4)) + 7 * (week - 1);

  return week >= 1 && steg_date_iso_week (friday) == week ? friday : STEG_DATE_NONE;
}

typedef StegDate (*DateOfYear) (int year, int part);

static StegDate
quarter_end (int year, int quarter)
{
  return quarter >= 1 && quarter <= 4 ? month_end (year, 3 * quarter) : STEG_DATE_NONE;
}

/* The part of a year with the year that @year says, or else the next one that is not over. */
static StegDate
part_of_year (DateOfYear date_of, int part, Word year, StegDate today)
{
  StegDate date;

  if (year.kind == WORD_NUMBER)
    return date_of (full_year (year.value), part);
  if (year.kind != WORD_END)
    return STEG_DATE_NONE;
  date = date_of (year_of (today), part);
  return date < today ? date_of (year_of (today) + 1, part) : date;
}

static StegDate
day_of_month (int day, int month, Word year, StegDate today)
{
  StegDate date;

  if (year.kind == WORD_NUMBER)
    return steg_date_new (full_year (year.value), month, day);
  if (year.kind != WORD_END)
    return STEG_DATE_NONE;
  date = steg_date_new (year_of (today), month, day);
  /* 29 February, too, is sought in the years to come. */
  for (int ahead = 1; date < today && ahead <= 8; ahead++)
    date = steg_date_new (year_of (today) + ahead, month, day);
  return date;
}

/* The last day of the stretch after the one that @today is in, or a day of next week. */
static StegDate
read_next (const Word *word, StegDate today)
{
  int year = 0;
  int month = 0;

  steg_date_split (steg_date_add_months (today, 1), &year, &month, NULL);
  if (word[1].kind != WORD_END)
    return STEG_DATE_NONE;
  if (word->kind == WORD_WEEKDAY)
    return today - steg_date_weekday (today) + 7 + word->value;
  if (word->kind == WORD_WEEK)
    return friday_of (today + 7);
  if (word->kind == WORD_UNIT && word->value == -1)
    return month_end (year, month);
  if (word->kind == WORD_UNIT && word->value == -12)
    return month_end (year_of (today) + 1, 12);
  return STEG_DATE_NONE;
}

/* "2 weeks", "10" (days). */
static StegDate
read_ahead (const Word *word, StegDate today)
{
  int unit = word[1].kind == WORD_UNIT ? word[1].value : word[1].kind == WORD_WEEK ? 7
                                                                                   : 1;

  if (word->kind != WORD_NUMBER || (word[1].kind != WORD_END && word[2].kind != WORD_END))
    return STEG_DATE_NONE;
  return unit > 0 ? today + unit * word->value : steg_date_add_months (today, -unit * word->value);
}

static StegDate
read_number (const Word *word, StegDate today)
{
  if (word[1].kind == WORD_MONTH && (word[2].kind == WORD_END || word[3].kind == WORD_END))
    return day_of_month (word->value, word[1].value, word[2], today);
  if (word[1].kind == WORD_END)
    return word->value >= 1000 ? month_end (word->value, 12) : STEG_DATE_NONE;
  if (word[1].kind == WORD_UNIT)
    return read_ahead (word, today);
  if (word[1].kind != WORD_NUMBER || (word[2].kind != WORD_END && word[3].kind != WORD_END))
    return STEG_DATE_NONE;
  if (word->value >= 1000 && word[2].kind == WORD_NUMBER)
    return steg_date_new (word->value, word[1].value, word[2].value);
  return day_of_month (word->value, word[1].value, word[2], today);
}

static StegDate
read_month (const Word *word, StegDate today)
{
  gboolean has_day = word[1].kind == WORD_NUMBER && word[1].value <= 31;

  if (has_day && (word[2].kind == WORD_END || word[3].kind == WORD_END))
    return day_of_month (word[1].value, word->value, word[2], today);
  if (word[1].kind != WORD_END && word[2].kind != WORD_END)
    return STEG_DATE_NONE;
  return part_of_year (month_end, word->value, word[1], today);
}

/* A part of a year that is called by its number. */
static StegDate
read_part (const Word *word, DateOfYear date_of, StegDate today)
{
  if (word[1].kind != WORD_NUMBER || (word[2].kind != WORD_END && word[3].kind != WORD_END))
    return STEG_DATE_NONE;
  return part_of_year (date_of, word[1].value, word[2], today);
}

static StegDate
read_words (const Word *word, StegDate today)
{
  switch (word->kind)
    {
    case WORD_NUMBER:
      return read_number (word, today);
    case WORD_DAY:
      return word[1].kind == WORD_END ? today + word->value : STEG_DATE_NONE;
    case WORD_WEEKDAY:
      return word[1].kind == WORD_END
               ? today + 1 + (word->value - steg_date_weekday (today) + 6) % 7
               : STEG_DATE_NONE;
    case WORD_MONTH:
      return read_month (word, today);
    case WORD_QUARTER:
      return read_part (word, quarter_end, today);
    case WORD_WEEK:
      return read_part (word, week_end, today);
    case WORD_NEXT:
      return read_next (word + 1, today);
    case WORD_IN:
      return read_ahead (word + 1, today);
    case WORD_END:
    case WORD_UNIT:
    case WORD_UNKNOWN:
    default:
      return STEG_DATE_NONE;
    }
}

/* "i dag" and its like are one word as well. */
static char *
join_swedish (const char *text)
{
  g_autofree char *folded = steg_text_fold (text);
  GString         *joined = g_string_new (g_strstrip (folded));

  g_string_replace (joined, "i dag", "idag", 1);
  g_string_replace (joined, "i mor", "imor", 1);
  g_string_replace (joined, "i över", "över", 1);
  g_string_replace (joined, "i går", "igår", 1);
  return g_string_free (joined, FALSE);
}

gboolean
steg_date_read (const char *text, StegDate today, StegDate *date)
{
  g_autofree char *joined = NULL;
  Word             found[MOST_TOKENS + 1];
  StegDate         read;

  g_return_val_if_fail (text != NULL && date != NULL, FALSE);

  if (steg_date_parse (text, date))
    return TRUE;
  joined = join_swedish (text);
  if (!split (joined, found))
    return FALSE;
  read = read_words (found, today);
  if (read == STEG_DATE_NONE)
    return FALSE;
  *date = read;
  return TRUE;
}

static int
value_of (const char *word, WordKind kind)
{
  Word meaning = meaning_of (word, strlen (word));

  return meaning.kind == kind ? meaning.value : 0;
}

int
steg_date_word_weekday (const char *word)
{
  g_return_val_if_fail (word != NULL, 0);

  return value_of (word, WORD_WEEKDAY);
}

int
steg_date_word_month (const char *word)
{
  g_return_val_if_fail (word != NULL, 0);

  return value_of (word, WORD_MONTH);
}
