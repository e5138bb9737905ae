/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/steg-holidays.h"

/* Marks the names for translation; nothing is translated on this floor. */
#define N_(text) text

/* A holiday that has the same date each year. */
static const struct
{
  int         month, day;
  const char *name;
} fixed[] = {
  { 1, 1, N_ ("New Year's Day") },
  { 1, 6, N_ ("Epiphany") },
  { 5, 1, N_ ("May Day") },
  { 6, 6, N_ ("National Day") },
  { 12, 24, N_ ("Christmas Eve") },
  { 12, 25, N_ ("Christmas Day") },
  { 12, 26, N_ ("Boxing Day") },
  { 12, 31, N_ ("New Year's Eve") },
};

/* One that is so many days after Easter Sunday. */
static const struct
{
  int         days;
  const char *name;
} movable[] = {
  { -2, N_ ("Good Friday") },
  { -1, N_ ("Easter Eve") },
  { 0, N_ ("Easter Sunday") },
  { 1, N_ ("Easter Monday") },
  { 39, N_ ("Ascension Day") },
  { 49, N_ ("Whit Sunday") },
};

/* One on a weekday of the week that begins with a date. */
static const struct
{
  int         month, day, weekday;
  const char *name;
} weekly[] = {
  { 6, 19, 5, N_ ("Midsummer Eve") },
  { 6, 20, 6, N_ ("Midsummer Day") },
  { 10, 31, 6, N_ ("All Saints' Day") },
};

StegDate
steg_holidays_easter (int year)
{
  int golden = year % 19;
  int century = year / 100;
  int rest = year % 100;
  int correction = (century - (century + 8) / 25 + 1) / 3;
  int moon = (19 * golden + century - century / 4 - correction + 15) % 30;
  int sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
  int late = (golden + 11 * moon + 22 * sunday) / 451;
  int day = moon + sunday - 7 * late + 114;

  return steg_date_new (year, day / 31, day % 31 + 1);
}

const char *
steg_holidays_get_name (StegDate date)
{
  int      year = 0;
  int      month = 0;
  int      day = 0;
  StegDate easter;

  g_return_val_if_fail (date != STEG_DATE_NONE, NULL);

  steg_date_split (date, &year, &month, &day);
  for (guint i = 0; i < G_N_ELEMENTS (fixed); i++)
    if (month == fixed[i].month && day == fixed[i].day)
      return fixed[i].name;
  easter = steg_holidays_easter (year);
  for (guint i = 0; i < G_N_ELEMENTS (movable); i++)
    if (date == easter + movable[i].days)
      return movable[i].name;
  for (guint i = 0; i < G_N_ELEMENTS (weekly); i++)
    {
      StegDate first = steg_date_new (year, weekly[i].month, weekly[i].day);

      if (date >= first && date < first + 7 && steg_date_weekday (date) == weekly[i].weekday)
        return weekly[i].name;
    }
  return NULL;
}

gboolean
steg_holidays_is_free (StegDate day)
{
  return steg_date_weekday (day) >= 6 || steg_holidays_get_name (day) != NULL;
}
