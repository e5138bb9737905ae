/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-line-scale.h"

#include <math.h>

/* Values whose span is less than this part of them are seen from near. */
#define NEAR 0.35

#define MOST_DECIMALS 6
#define DAYS_A_MONTH 30.44
#define AIR 0.03

/* The smallest of 1, 2, 5, 10, 20, 50 … that is not below @least; @exponent: of its tenth power. */
static double
round_up (double least, int *exponent)
{
  static const double counts[] = { 1, 2, 5, 10 };
  double              power;

  *exponent = (int) floor (log10 (least));
  power = pow (10, *exponent);
  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    if (counts[i] * power >= least * (1 - 1e-9))
      {
        *exponent += counts[i] >= 10;
        return counts[i] * power;
      }
  g_assert_not_reached ();
}

StegValueScale
steg_value_scale_new (double least, double most, guint lines)
{
  StegValueScale self = { least, most, 1, 0 };
  double         largest = MAX (ABS (least), ABS (most));
  int            exponent;

  if (most - least >= largest * NEAR || most <= least)
    {
      self.from = MIN (least, 0);
      self.to = MAX (most, 0);
    }
  if (self.to <= self.from)
    self.to = self.from + 1;
  self.step = round_up ((self.to - self.from) / MAX (lines, 2), &exponent);
  self.decimals = CLAMP (-exponent, 0, MOST_DECIMALS);
  self.from = floor (self.from / self.step + 1e-9) * self.step;
  self.to = ceil (self.to / self.step - 1e-9) * self.step;
  return self;
}

StegDayScale
steg_day_scale_new (StegDate first, StegDate last, guint ticks)
{
  static const int days[] = { 1, 2, 7, 14 };
  static const int months[] = { 1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12000 };
  int              air = MAX ((int) ((last - first) * AIR), 1);
  StegDayScale     self = { first - air, last + air, 0, 1 };
  double           most = (double) (self.to - self.from) / MAX (ticks, 1);

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      self.days = days[i];
      if (days[i] >= most)
        return self;
    }
  for (guint i = 0; i < G_N_ELEMENTS (months); i++)
    {
      self.months = months[i];
      if (months[i] * DAYS_A_MONTH >= most)
        return self;
    }
  return self;
}

StegDate
steg_day_scale_next (const StegDayScale *self, StegDate tick)
{
  StegDate next = self->months > 0 ? steg_date_add_months (tick, self->months) : tick + self->days;

  return next <= self->to ? next : STEG_DATE_NONE;
}

StegDate
steg_day_scale_first (const StegDayScale *self)
{
  StegDate tick = self->from;
  int      year, month;

  if (self->months == 0)
    return tick + (self->days >= 7 ? (8 - steg_date_weekday (tick)) % 7 : 0);
  steg_date_split (tick, &year, &month, NULL);
  if (self->months >= 12)
    tick = steg_date_new (year - year % (self->months / 12), 1, 1);
  else
    tick = steg_date_new (year, 1 + (month - 1) / self->months * self->months, 1);
  while (tick != STEG_DATE_NONE && tick < self->from)
    tick = steg_day_scale_next (self, tick);
  return tick;
}

char *
steg_day_scale_label (const StegDayScale *self, StegDate tick, const StegCatalogue *catalogue)
{
  int year;

  if (self->months == 0)
    return steg_catalogue_format_date (catalogue, tick, STEG_DATE_STYLE_DAY);
  if (self->months < 12)
    return steg_catalogue_format_date (catalogue, tick, STEG_DATE_STYLE_MONTH);
  steg_date_split (tick, &year, NULL, NULL);
  return g_strdup_printf ("%d", year);
}
