/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-repeat.h"

#include <glib/gi18n.h>
#include <string.h>

#define DAYS_OF_A_WEEK 7
#define MONTHS_OF_A_YEAR 12

/* The units and weekdays as they are stored. */
static const char *const units[] = { "day", "week", "month", "year" };
static const char *const weekdays[] = { "mon", "tue", "wed", "thu", "fri", "sat", "sun" };

/* A whole number without sign or leading zero, from 1 to @most. */
static gboolean
read_count (const char *text, guint64 most, guint *count)
{
  guint64 number = 0;

  if (*text == '0' || !g_ascii_string_to_unsigned (text, 10, 1, most, &number, NULL))
    return FALSE;
  *count = (guint) number;
  return TRUE;
}

static int
find (const char *const *words, guint n_words, const char *word)
{
  for (guint i = 0; i < n_words; i++)
    if (strcmp (words[i], word) == 0)
      return (int) i;
  return -1;
}

/* "1mon" to "4mon", "-1mon": a fifth one is not in every month. */
static gboolean
read_nth (const char *text, StegRepeat *repeat)
{
  gboolean is_last = g_str_has_prefix (text, "-1");
  int      weekday;

  if (!is_last && (*text < '1' || *text > '4'))
    return FALSE;
  weekday = find (weekdays, G_N_ELEMENTS (weekdays), text + (is_last ? 2 : 1));
  if (weekday < 0)
    return FALSE;
  repeat->nth = is_last ? -1 : *text - '0';
  repeat->weekday = weekday + 1;
  return TRUE;
}

gboolean
steg_repeat_parse (const char *text, StegRepeat *repeat)
{
  g_auto (GStrv) parts = g_strsplit (text != NULL ? text : "", ";", -1);
  guint      n_parts = g_strv_length (parts);
  int        unit = n_parts > 0 ? find (units, G_N_ELEMENTS (units), parts[0]) : -1;
  StegRepeat read = { .unit = (StegRepeatUnit) unit };

  if (unit < 0 || n_parts < 2 || n_parts > 3
      || !read_count (parts[1], STEG_REPEAT_MAX_INTERVAL, &read.interval))
    return FALSE;
  if (n_parts == 3 && (unit < STEG_REPEAT_MONTH || !read_nth (parts[2], &read)))
    return FALSE;
  *repeat = read;
  return TRUE;
}

char *
steg_repeat_to_text (const StegRepeat *self)
{
  if (self->nth == 0)
    return g_strdup_printf ("%s;%u", units[self->unit], self->interval);
  return g_strdup_printf ("%s;%u;%d%s", units[self->unit], self->interval, self->nth,
                          weekdays[self->weekday - 1]);
}

static StegDate
month_end (StegDate date)
{
  return steg_date_add_months (steg_date_month_start (date), 1) - 1;
}

/* The @nth @weekday of the month of @date. */
static StegDate
nth_weekday (StegDate date, int nth, int weekday)
{
  StegDate first = steg_date_month_start (date);
  StegDate last = month_end (date);

  if (nth < 0)
    return last - (steg_date_weekday (last) - weekday + DAYS_OF_A_WEEK) % DAYS_OF_A_WEEK;
  return first + (weekday - steg_date_weekday (first) + DAYS_OF_A_WEEK) % DAYS_OF_A_WEEK
         + (nth - 1) * DAYS_OF_A_WEEK;
}

static StegDate
next_by_month (const StegRepeat *self, StegDate date)
{
  int      months = (int) self->interval * (self->unit == STEG_REPEAT_YEAR ? MONTHS_OF_A_YEAR : 1);
  StegDate next = steg_date_add_months (date, months);

  if (self->nth != 0)
    return nth_weekday (next, self->nth, self->weekday);
  return date == month_end (date) ? month_end (next) : next;
}

StegDate
steg_repeat_next (const StegRepeat *self, StegDate date)
{
  g_return_val_if_fail (date != STEG_DATE_NONE && self->interval > 0, STEG_DATE_NONE);

  if (self->unit == STEG_REPEAT_DAY)
    return date + (int) self->interval;
  if (self->unit == STEG_REPEAT_WEEK)
    return date + (int) self->interval * DAYS_OF_A_WEEK;
  return next_by_month (self, date);
}

/* Each step is counted from the first, so that a short month does not shorten those after it. */
StegDate
steg_repeat_next_after (const StegRepeat *self, StegDate date, StegDate today)
{
  StegRepeat far = *self;
  StegDate   next = steg_repeat_next (&far, date);

  while (next <= today)
    {
      far.interval += self->interval;
      next = steg_repeat_next (&far, date);
    }
  return next;
}

static const char *
say_ordinal (const StegCatalogue *catalogue, int nth)
{
  switch (nth)
    {
    case 1:
      return steg_catalogue_text_in (catalogue, "weekday", "first");
    case 2:
      return steg_catalogue_text_in (catalogue, "weekday", "second");
    case 3:
      return steg_catalogue_text_in (catalogue, "weekday", "third");
    case 4:
      return steg_catalogue_text_in (catalogue, "weekday", "fourth");
    default:
      return steg_catalogue_text_in (catalogue, "weekday", "last");
    }
}

static const char *
say_weekday (const StegCatalogue *catalogue, int weekday)
{
  static const char *const names[] = {
    NC_ ("the first", "Monday"),
    NC_ ("the first", "Tuesday"),
    NC_ ("the first", "Wednesday"),
    NC_ ("the first", "Thursday"),
    NC_ ("the first", "Friday"),
    NC_ ("the first", "Saturday"),
    NC_ ("the first", "Sunday"),
  };

  return steg_catalogue_text_in (catalogue, "the first", names[weekday - 1]);
}

/* Every @unit, or every second one. */
static const char *
say_close (const StegCatalogue *catalogue, StegRepeatUnit unit, gboolean is_every)
{
  static const char *const words[][2] = {
    [STEG_REPEAT_DAY] = { N_ ("Every other day"), N_ ("Every day") },
    [STEG_REPEAT_WEEK] = { N_ ("Every other week"), N_ ("Every week") },
    [STEG_REPEAT_MONTH] = { N_ ("Every other month"), N_ ("Every month") },
    [STEG_REPEAT_YEAR] = { N_ ("Every other year"), N_ ("Every year") },
  };

  return steg_catalogue_text (catalogue, words[unit][is_every]);
}

/* Swedish says 21:a and 22:a, but 11:e, 12:e and 23:e. */
static gboolean
ends_in_a (guint number)
{
  guint last = number % 10;

  return (last == 1 || last == 2) && number % 100 / 10 != 1;
}

static char *
say_far (const StegCatalogue *catalogue, StegRepeatUnit unit, guint interval)
{
  gboolean a = ends_in_a (interval);

  switch (unit)
    {
    case STEG_REPEAT_DAY:
      return g_strdup_printf (
        a ? steg_catalogue_text_in (catalogue, "ends in 1 or 2", "Every %u days")
          : steg_catalogue_text (catalogue, "Every %u days"),
        interval);
    case STEG_REPEAT_WEEK:
      return g_strdup_printf (
        a ? steg_catalogue_text_in (catalogue, "ends in 1 or 2", "Every %u weeks")
          : steg_catalogue_text (catalogue, "Every %u weeks"),
        interval);
    case STEG_REPEAT_MONTH:
      return g_strdup_printf (
        a ? steg_catalogue_text_in (catalogue, "ends in 1 or 2", "Every %u months")
          : steg_catalogue_text (catalogue, "Every %u months"),
        interval);
    case STEG_REPEAT_YEAR:
    default:
      return g_strdup_printf (
        a ? steg_catalogue_text_in (catalogue, "ends in 1 or 2", "Every %u years")
          : steg_catalogue_text (catalogue, "Every %u years"),
        interval);
    }
}

static char *
say_often (const StegCatalogue *catalogue, StegRepeatUnit unit, guint interval)
{
  if (interval <= 2)
    return g_strdup (say_close (catalogue, unit, interval == 1));
  if (unit == STEG_REPEAT_MONTH && interval == 3)
    return g_strdup (steg_catalogue_text (catalogue, "Every quarter"));
  return say_far (catalogue, unit, interval);
}

char *
steg_repeat_say (const StegCatalogue *catalogue, const StegRepeat *self)
{
  g_autofree char *often = say_often (catalogue, self->unit, self->interval);

  if (self->nth == 0)
    return g_steal_pointer (&often);
  /* Translators: "Every month, on the first Monday": how often, "first" and "Monday". */
  return g_strdup_printf (steg_catalogue_text (catalogue, "%s, on the %s %s"), often,
                          say_ordinal (catalogue, self->nth),
                          say_weekday (catalogue, self->weekday));
}
