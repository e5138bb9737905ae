/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/steg-clock.h"

static StegDate
real_today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return steg_date_new (g_date_time_get_year (now), g_date_time_get_month (now),
                        g_date_time_get_day_of_month (now));
}

StegDate
steg_clock_today (void)
{
  StegDate date;

  if (steg_date_parse (g_getenv ("STEGVIS_TODAY"), &date))
    return date;
  return real_today ();
}

gint64
steg_clock_now (void)
{
  gint64 days = steg_clock_today () - real_today ();

  return g_get_real_time () + days * G_TIME_SPAN_DAY;
}
