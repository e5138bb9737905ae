/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/steg-date.h"

#include <stdlib.h>
#include <string.h>

StegDate
steg_date_new (int year, int month, int day)
{
  GDate date;

  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31)
    return STEG_DATE_NONE;
  if (!g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year))
    return STEG_DATE_NONE;
  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) day, (GDateMonth) month, (GDateYear) year);
  return (StegDate) g_date_get_julian (&date);
}

void
steg_date_split (StegDate date, int *year, int *month, int *day)
{
  GDate calendar;

  g_return_if_fail (date > 0);

  g_date_clear (&calendar, 1);
  g_date_set_julian (&calendar, (guint32) date);
  if (year != NULL)
    *year = g_date_get_year (&calendar);
  if (month != NULL)
    *month = (int) g_date_get_month (&calendar);
  if (day != NULL)
    *day = g_date_get_day (&calendar);
}

gboolean
steg_date_parse (const char *text, StegDate *date)
{
  static const char pattern[] = "0000-00-00";
  StegDate          parsed;

  if (text == NULL || strlen (text) != strlen (pattern))
    return FALSE;
  for (gsize i = 0; pattern[i] != '\0'; i++)
    if (pattern[i] == '0' ? !g_ascii_isdigit (text[i]) : text[i] != pattern[i])
      return FALSE;

  parsed = steg_date_new (atoi (text), atoi (text + 5), atoi (text + 8));
  if (parsed != STEG_DATE_NONE)
    *date = parsed;
  return parsed != STEG_DATE_NONE;
}

char *
steg_date_to_iso (StegDate date)
{
  int year, month, day;

  if (date == STEG_DATE_NONE)
    return NULL;
  steg_date_split (date, &year, &month, &day);
  return g_strdup_printf ("%04d-%02d-%02d", year, month, day);
}

StegDate
steg_date_add_months (StegDate date, int months)
{
  int year = 0, month = 0, day = 0;
  int count;

  if (date == STEG_DATE_NONE)
    return STEG_DATE_NONE;
  steg_date_split (date, &year, &month, &day);
  count = year * 12 + month - 1 + months;
  year = count / 12;
  month = count % 12 + 1;
  day = MIN (day, g_date_get_days_in_month ((GDateMonth) month, (GDateYear) year));
  return steg_date_new (year, month, day);
}

StegDate
steg_date_month_start (StegDate date)
{
  int day = 1;

  steg_date_split (date, NULL, NULL, &day);
  return date - day + 1;
}

int
steg_date_weekday (StegDate date)
{
  return (date - 1) % 7 + 1;
}

int
steg_date_iso_week (StegDate date)
{
  GDate calendar;

  g_date_clear (&calendar, 1);
  g_date_set_julian (&calendar, (guint32) date);
  return (int) g_date_get_iso8601_week_of_year (&calendar);
}
