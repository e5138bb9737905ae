/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/steg-date.h"

static StegDate
day (const char *iso)
{
  StegDate date = STEG_DATE_NONE;

  g_assert_true (steg_date_parse (iso, &date));
  return date;
}

static void
a_day_is_counted_from_the_year_one (void)
{
  g_autoptr (GDate) first = g_date_new_dmy (1, G_DATE_JANUARY, 1);

  g_assert_cmpuint (g_date_get_julian (first), ==, 1);
  g_assert_cmpint (day ("2026-05-20"), ==, 739756);
  g_assert_cmpint (day ("2026-05-21") - day ("2026-05-20"), ==, 1);
  g_assert_cmpint (day ("2025-03-01") - day ("2024-03-01"), ==, 365);
  g_assert_cmpint (day ("2024-03-01") - day ("2023-03-01"), ==, 366);
}

static void
only_days_of_the_calendar_are_read (void)
{
  static const char *const wrong[] = {
    "",
    "2026-5-20",
    "2026-05-20 ",
    " 2026-05-20",
    "2026/05/20",
    "20260520",
    "2026-13-01",
    "2026-00-10",
    "2026-02-29",
    "2026-04-31",
    "0999-01-01",
    "2026-05-2o",
    "2026-05-00",
    "+026-05-20",
    "2026-05-200",
  };
  StegDate date = 7;

  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    g_assert_false (steg_date_parse (wrong[i], &date));
  g_assert_false (steg_date_parse (NULL, &date));
  g_assert_cmpint (date, ==, 7);
  g_assert_cmpint (steg_date_new (2026, 2, 29), ==, STEG_DATE_NONE);
  g_assert_cmpint (steg_date_new (10000, 1, 1), ==, STEG_DATE_NONE);
}

static void
every_day_comes_back_as_it_was_written (void)
{
  for (StegDate date = day ("1000-01-01"); date <= day ("9999-12-31"); date += 97)
    {
      g_autofree char *iso = steg_date_to_iso (date);

      g_assert_cmpint (day (iso), ==, date);
    }
  g_assert_null (steg_date_to_iso (STEG_DATE_NONE));
}

static void
moving_by_months_stays_within_the_month (void)
{
  static const struct
  {
    const char *from;
    int         months;
    const char *to;
  } cases[] = {
    { "2026-01-31", 1, "2026-02-28" },
    { "2024-01-31", 1, "2024-02-29" },
    { "2026-03-31", -1, "2026-02-28" },
    { "2026-05-31", 1, "2026-06-30" },
    { "2026-05-20", 0, "2026-05-20" },
    { "2026-12-15", 1, "2027-01-15" },
    { "2026-01-15", -1, "2025-12-15" },
    { "2026-01-15", -13, "2024-12-15" },
    { "2024-02-29", 12, "2025-02-28" },
    { "2026-06-30", 120, "2036-06-30" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *moved
        = steg_date_to_iso (steg_date_add_months (day (cases[i].from), cases[i].months));

      g_assert_cmpstr (moved, ==, cases[i].to);
    }
  g_assert_cmpint (steg_date_add_months (STEG_DATE_NONE, 3), ==, STEG_DATE_NONE);
}

static void
a_month_starts_on_its_first_day (void)
{
  g_assert_cmpint (steg_date_month_start (day ("2026-05-20")), ==, day ("2026-05-01"));
  g_assert_cmpint (steg_date_month_start (day ("2026-05-01")), ==, day ("2026-05-01"));
  g_assert_cmpint (steg_date_month_start (day ("2024-02-29")), ==, day ("2024-02-01"));
}

/* ISO 8601: week 1 is the one with the year's first Thursday. */
static void
weeks_and_weekdays_follow_iso_8601 (void)
{
  static const struct
  {
    const char *date;
    int         weekday;
    int         week;
  } cases[] = {
    { "2026-05-20", 3, 21 },
    { "2026-01-01", 4, 1 },
    { "2025-12-29", 1, 1 },
    { "2025-12-28", 7, 52 },
    { "2027-01-01", 5, 53 },
    { "2027-01-03", 7, 53 },
    { "2027-01-04", 1, 1 },
    { "2020-12-31", 4, 53 },
    { "2021-01-03", 7, 53 },
    { "2024-12-30", 1, 1 },
    { "2005-01-01", 6, 53 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_cmpint (steg_date_weekday (day (cases[i].date)), ==, cases[i].weekday);
      g_assert_cmpint (steg_date_iso_week (day (cases[i].date)), ==, cases[i].week);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/date/a_day_is_counted_from_the_year_one", a_day_is_counted_from_the_year_one);
  g_test_add_func ("/date/only_days_of_the_calendar_are_read", only_days_of_the_calendar_are_read);
  g_test_add_func ("/date/every_day_comes_back_as_it_was_written",
                   every_day_comes_back_as_it_was_written);
  g_test_add_func ("/date/moving_by_months_stays_within_the_month",
                   moving_by_months_stays_within_the_month);
  g_test_add_func ("/date/a_month_starts_on_its_first_day", a_month_starts_on_its_first_day);
  g_test_add_func ("/date/weeks_and_weekdays_follow_iso_8601", weeks_and_weekdays_follow_iso_8601);
  return g_test_run ();
}
