/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/steg-clock.h"

static void
today_is_what_the_environment_says (void)
{
  g_assert_true (g_setenv ("STEGVIS_TODAY", "2026-05-20", TRUE));
  g_assert_cmpint (steg_clock_today (), ==, steg_date_new (2026, 5, 20));
}

static void
now_falls_on_the_day_that_was_set (void)
{
  g_autoptr (GDateTime) now = NULL;
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  g_autoptr (GDateTime) local = NULL;
  gint64 microseconds;

  g_assert_true (g_setenv ("STEGVIS_TODAY", "2026-05-20", TRUE));
  microseconds = steg_clock_now ();
  now = g_date_time_new_from_unix_utc (microseconds / G_USEC_PER_SEC);
  local = g_date_time_to_timezone (now, zone);
  g_assert_cmpint (g_date_time_get_year (local), ==, 2026);
  /* A change to summer time between the real day and this one may move the hour by one. */
  g_assert_cmpint (ABS (g_date_time_get_day_of_year (local) - 140), <=, 1);
}

static void
nonsense_in_the_environment_leaves_the_real_day (void)
{
  g_autoptr (GDateTime) before = g_date_time_new_now_local ();
  StegDate today;
  int      year = 0;

  g_assert_true (g_setenv ("STEGVIS_TODAY", "yesterday", TRUE));
  today = steg_clock_today ();
  steg_date_split (today, &year, NULL, NULL);
  g_assert_cmpint (year - g_date_time_get_year (before), >=, 0);
  g_assert_cmpint (year - g_date_time_get_year (before), <=, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/clock/today_is_what_the_environment_says", today_is_what_the_environment_says);
  g_test_add_func ("/clock/now_falls_on_the_day_that_was_set", now_falls_on_the_day_that_was_set);
  g_test_add_func ("/clock/nonsense_in_the_environment_leaves_the_real_day",
                   nonsense_in_the_environment_leaves_the_real_day);
  return g_test_run ();
}
