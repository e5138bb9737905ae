/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-time-scale.h"

#include <math.h>
#include <string.h>

/* Air before the first and after the last day, in units: the words of the last one stand there. */
#define AIR_BEFORE 24
#define AIR_AFTER 170

/* Halvings of what may fit: to a thousandth. */
#define FIT_STEPS 14

typedef enum
{
  BAND_DECADE,
  BAND_YEAR,
  BAND_QUARTER,
  BAND_MONTH,
  BAND_MONTH_OF_YEAR, /* named with its year */
  BAND_WEEK,
  BAND_WEEK_OF_YEAR, /* named with its month and year */
  BAND_DAY,
} BandKind;

/* Which bands there are from which zoom on: their names are then shorter than they are, in the
 * languages that we speak (the narrowest month has 28 days). */
static const struct
{
  double   least;
  BandKind wide, narrow;
} steps[] = {
  { 0, BAND_DECADE, BAND_YEAR },
  { 0.45, BAND_YEAR, BAND_QUARTER },
  { 1.5, BAND_YEAR, BAND_MONTH },
  { STEG_TIME_ZOOM_WEEKS, BAND_MONTH_OF_YEAR, BAND_WEEK },
  { 24, BAND_WEEK_OF_YEAR, BAND_DAY },
};

static guint
step_of (double zoom)
{
  guint step = G_N_ELEMENTS (steps) - 1;

  while (step > 0 && zoom < steps[step].least)
    step--;
  return step;
}

/* The first day of the band of @kind that holds @day. */
static StegDate
band_start (BandKind kind, StegDate day)
{
  int year = 0;
  int month = 0;

  steg_date_split (day, &year, &month, NULL);
  switch (kind)
    {
    case BAND_DECADE:
      return steg_date_new (year - year % 10, 1, 1);
    case BAND_YEAR:
      return steg_date_new (year, 1, 1);
    case BAND_QUARTER:
      return steg_date_new (year, (month - 1) / 3 * 3 + 1, 1);
    case BAND_MONTH:
    case BAND_MONTH_OF_YEAR:
      return steg_date_new (year, month, 1);
    case BAND_WEEK:
    case BAND_WEEK_OF_YEAR:
      return day - steg_date_weekday (day) + 1;
    case BAND_DAY:
      return day;
    default:
      g_return_val_if_reached (day);
    }
}

/* The first day of the band after the one that begins at @start. */
static StegDate
band_end (BandKind kind, StegDate start)
{
  switch (kind)
    {
    case BAND_DECADE:
      return steg_date_add_months (start, 120);
    case BAND_YEAR:
      return steg_date_add_months (start, 12);
    case BAND_QUARTER:
      return steg_date_add_months (start, 3);
    case BAND_MONTH:
    case BAND_MONTH_OF_YEAR:
      return steg_date_add_months (start, 1);
    case BAND_WEEK:
    case BAND_WEEK_OF_YEAR:
      return start + 7;
    case BAND_DAY:
      return start + 1;
    default:
      g_return_val_if_reached (start + 1);
    }
}

/* @pattern with @number in the place of its %d. A translated pattern is no format string that the
 * compiler could check. */
static char *
number_in (const char *pattern, int number)
{
  const char *place = strstr (pattern, "%d");

  if (place == NULL)
    return g_strdup (pattern);
  return g_strdup_printf ("%.*s%d%s", (int) (place - pattern), pattern, number, place + 2);
}

/* A week belongs to the month and the year of its Thursday (ISO 8601). */
static char *
name_week_of_year (StegDate start, const StegTimeWords *words)
{
  g_autofree char *week = number_in (words->week, steg_date_iso_week (start));
  int              year = 0;
  int              month = 0;

  steg_date_split (start + 3, &year, &month, NULL);
  return g_strdup_printf ("%s %d · %s", words->months[month - 1], year, week);
}

static char *
name_band (BandKind kind, StegDate start, const StegTimeWords *words)
{
  int year = 0;
  int month = 0;
  int day = 0;

  steg_date_split (start, &year, &month, &day);
  switch (kind)
    {
    case BAND_DECADE:
      return g_strdup_printf ("%d–%d", year, year + 9);
    case BAND_YEAR:
      return g_strdup_printf ("%d", year);
    case BAND_QUARTER:
      return number_in (words->quarter, (month + 2) / 3);
    case BAND_MONTH:
      return g_strdup (words->months[month - 1]);
    case BAND_MONTH_OF_YEAR:
      return g_strdup_printf ("%s %d", words->months[month - 1], year);
    case BAND_WEEK:
      return number_in (words->week, steg_date_iso_week (start));
    case BAND_WEEK_OF_YEAR:
      return name_week_of_year (start, words);
    case BAND_DAY:
      return g_strdup_printf ("%d", day);
    default:
      g_return_val_if_reached (NULL);
    }
}

/* Every second one; of days, those of a weekend. */
static gboolean
is_odd (BandKind kind, StegDate start)
{
  int year = 0;
  int month = 0;

  steg_date_split (start, &year, &month, NULL);
  switch (kind)
    {
    case BAND_YEAR:
      return year % 2 != 0;
    case BAND_QUARTER:
      return month / 3 % 2 != 0;
    case BAND_WEEK:
      return start / 7 % 2 != 0;
    case BAND_DAY:
      return steg_date_weekday (start) > 5;
    case BAND_DECADE:
    case BAND_MONTH:
    case BAND_MONTH_OF_YEAR:
    case BAND_WEEK_OF_YEAR:
    default:
      return month % 2 == 0;
    }
}

StegTimeScale
steg_time_scale_new (double zoom, StegDate first, StegDate last, double unit, double length)
{
  StegTimeScale self = { .zoom = CLAMP (zoom, STEG_TIME_ZOOM_LEAST, STEG_TIME_ZOOM_MOST) };
  BandKind      kind = steps[step_of (self.zoom)].narrow;

  self.day = self.zoom * unit;
  g_return_val_if_fail (first != STEG_DATE_NONE && last >= first, self);
  g_return_val_if_fail (unit > 0, self);

  self.from = band_start (kind, first - (int) ceil (AIR_BEFORE * unit / self.day));
  self.to = last + 1 + (int) ceil (AIR_AFTER * unit / self.day);
  self.to = band_end (kind, band_start (kind, self.to - 1));
  self.length = (self.to - self.from) * self.day;
  if (self.length < length)
    {
      self.to = self.from + (int) ceil (length / self.day);
      self.length = length;
    }
  return self;
}

double
steg_time_scale_fit (StegDate first, StegDate last, double unit, double length)
{
  double least = STEG_TIME_ZOOM_LEAST;
  double most = STEG_TIME_ZOOM_MOST;
  double room = length + MAX (AIR_AFTER * unit - length / 4, 0);

  for (guint i = 0; i < FIT_STEPS; i++)
    {
      double        zoom = sqrt (least * most);
      StegTimeScale scale = steg_time_scale_new (zoom, first, last, unit, 0);

      if (scale.length <= room)
        least = zoom;
      else
        most = zoom;
    }
  return least;
}

double
steg_time_scale_get_length (const StegTimeScale *self)
{
  return self->length;
}

double
steg_time_scale_place (const StegTimeScale *self, StegDate day)
{
  return (day - self->from) * self->day;
}

StegDate
steg_time_scale_day_at (const StegTimeScale *self, double place)
{
  double day = self->from + floor (place / self->day);

  return (StegDate) CLAMP (day, self->from, self->to - 1);
}

static void
clear_band (gpointer item)
{
  StegTimeBand *band = item;

  g_clear_pointer (&band->label, g_free);
}

static GArray *
list_bands (
  const StegTimeScale *self, BandKind kind, const StegTimeWords *words, double start, double end)
{
  GArray  *bands = g_array_new (FALSE, FALSE, sizeof (StegTimeBand));
  StegDate last = steg_time_scale_day_at (self, end);
  StegDate day = band_start (kind, steg_time_scale_day_at (self, start));

  g_array_set_clear_func (bands, clear_band);
  while (day <= last)
    {
      StegDate     next = band_end (kind, day);
      StegTimeBand band = {
        .start = steg_time_scale_place (self, MAX (day, self->from)),
        .end = MIN (steg_time_scale_place (self, next), self->length),
        .is_odd = is_odd (kind, day),
        .label = name_band (kind, day, words),
      };

      g_array_append_val (bands, band);
      day = next;
    }
  return bands;
}

GArray *
steg_time_scale_list_wide (const StegTimeScale *self,
                           const StegTimeWords *words,
                           double               start,
                           double               end)
{
  g_return_val_if_fail (self != NULL && words != NULL, NULL);

  return list_bands (self, steps[step_of (self->zoom)].wide, words, start, end);
}

GArray *
steg_time_scale_list_narrow (const StegTimeScale *self,
                             const StegTimeWords *words,
                             double               start,
                             double               end)
{
  g_return_val_if_fail (self != NULL && words != NULL, NULL);

  return list_bands (self, steps[step_of (self->zoom)].narrow, words, start, end);
}
