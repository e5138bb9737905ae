/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-written-date.h"

#include "base/steg-text.h"

#include <string.h>

#define MAX_NUMBERS 3
#define MAX_BYTES 64

/* What a written date is made of. */
typedef struct
{
  int n_numbers;
  int numbers[MAX_NUMBERS];
  int lengths[MAX_NUMBERS]; /* of the numbers, in digits */
  int month;                /* named by a word, 0 when none is */
  int n_slashes;
} Parts;

static const char *const months[] = {
  "january",
  "januari",
  "february",
  "februari",
  "march",
  "mars",
  "april",
  "april",
  "may",
  "maj",
  "june",
  "juni",
  "july",
  "juli",
  "august",
  "augusti",
  "september",
  "sept",
  "october",
  "oktober",
  "november",
  "november",
  "december",
  "december",
};

/* Words that say nothing more: those of ordinals, and days of the week. */
static const char *const fillers[] = {
  "st",
  "nd",
  "rd",
  "th",
  "of",
  "the",
  "den",
  "kl",
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
  "måndag",
  "tisdag",
  "onsdag",
  "torsdag",
  "fredag",
  "lördag",
  "söndag",
};

/* Shortened to three letters or more. */
static gboolean
is_word (const char *word, const char *whole)
{
  return strcmp (word, whole) == 0
         || (g_utf8_strlen (word, -1) >= 3 && g_str_has_prefix (whole, word));
}

static gboolean
take_word (Parts *parts, const char *word)
{
  for (guint i = 0; i < G_N_ELEMENTS (fillers); i++)
    if (is_word (word, fillers[i]))
      return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (months); i++)
    if (is_word (word, months[i]))
      {
        gboolean first = parts->month == 0;

        parts->month = (int) i / 2 + 1;
        return first;
      }
  return FALSE;
}

static gboolean
take_number (Parts *parts, const char *digits, int length)
{
  if (parts->n_numbers == MAX_NUMBERS || length > 8)
    return FALSE;
  parts->numbers[parts->n_numbers] = (int) g_ascii_strtoll (digits, NULL, 10);
  parts->lengths[parts->n_numbers++] = length;
  return TRUE;
}

static const char *
take_letters (Parts *parts, const char *at)
{
  const char      *end = at;
  g_autofree char *word = NULL;

  while (g_unichar_isalpha (g_utf8_get_char (end)))
    end = g_utf8_next_char (end);
  word = g_strndup (at, (gsize) (end - at));
  return take_word (parts, word) ? end : NULL;
}

static const char *
take_digits (Parts *parts, const char *at)
{
  const char *end = at;

  while (g_ascii_isdigit (*end))
    end++;
  return take_number (parts, at, (int) (end - at)) ? end : NULL;
}

static gboolean
take_apart (Parts *parts, const char *text)
{
  const char *at = text;

  while (at != NULL && *at != '\0')
    {
      if (g_ascii_isdigit (*at))
        at = take_digits (parts, at);
      else if (g_unichar_isalpha (g_utf8_get_char (at)))
        at = take_letters (parts, at);
      else if (strchr ("-./, ", *at) != NULL)
        parts->n_slashes += *at++ == '/';
      else
        return FALSE;
    }
  return at != NULL;
}

/* "2026-05-20T08:00:00", "2026-05-20 08:00": the day is what counts. */
static char *
without_time (const char *folded)
{
  g_auto (GStrv) parts = g_regex_split_simple ("[t ]+[0-9]{1,2}:[0-9]{2}.*$", folded, 0, 0);

  return g_strdup (parts[0] != NULL ? parts[0] : "");
}

static StegWrittenDate
read_day (int year, int month, int day, StegDate *date)
{
  StegDate found = steg_date_new (year, month, day);

  if (found == STEG_DATE_NONE)
    return STEG_WRITTEN_DATE_NO_DAY;
  *date = found;
  return STEG_WRITTEN_DATE_READ;
}

static StegWrittenDate
read_named (const Parts *parts, StegDate *date)
{
  if (parts->n_numbers == 2 && parts->lengths[1] == 4)
    return read_day (parts->numbers[1], parts->month, parts->numbers[0], date);
  if (parts->n_numbers == 2 && parts->lengths[0] == 4)
    return read_day (parts->numbers[0], parts->month, parts->numbers[1], date);
  return parts->n_numbers == 0 || parts->n_numbers > 2 || parts->lengths[0] == 4
           ? STEG_WRITTEN_DATE_NONE
           : STEG_WRITTEN_DATE_NO_YEAR;
}

/* Between two slashes the English put the day first and the Americans the month. */
static StegWrittenDate
read_year_last (const Parts *parts, StegDate *date)
{
  int first = parts->numbers[0];
  int second = parts->numbers[1];

  if (parts->n_slashes < 2 || first > 12 || first == second)
    return read_day (parts->numbers[2], second, first, date);
  if (second > 12)
    return read_day (parts->numbers[2], first, second, date);
  return STEG_WRITTEN_DATE_AMBIGUOUS;
}

static StegWrittenDate
read_numbers (const Parts *parts, StegDate *date)
{
  if (parts->n_numbers == 1 && parts->lengths[0] == 8)
    return read_day (parts->numbers[0] / 10000, parts->numbers[0] / 100 % 100,
                     parts->numbers[0] % 100, date);
  if (parts->n_numbers == 3 && parts->lengths[0] == 4)
    return read_day (parts->numbers[0], parts->numbers[1], parts->numbers[2], date);
  if (parts->n_numbers == 3 && parts->lengths[2] == 4)
    return read_year_last (parts, date);
  return parts->n_numbers > 1 && parts->lengths[0] < 4 ? STEG_WRITTEN_DATE_NO_YEAR
                                                       : STEG_WRITTEN_DATE_NONE;
}

StegWrittenDate
steg_written_date (const char *text, StegDate *date)
{
  g_autofree char *clean = text != NULL ? steg_text_clean (text, MAX_BYTES) : NULL;
  g_autofree char *folded = clean != NULL ? steg_text_fold (clean) : NULL;
  g_autofree char *day = folded != NULL ? without_time (folded) : NULL;
  Parts            parts = { 0 };

  if (day == NULL || !take_apart (&parts, day))
    return STEG_WRITTEN_DATE_NONE;
  return parts.month > 0 ? read_named (&parts, date) : read_numbers (&parts, date);
}
