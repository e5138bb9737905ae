/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/steg-holidays.h"

static StegDate
day (const char *iso)
{
  StegDate date = STEG_DATE_NONE;

  g_assert_true (steg_date_parse (iso, &date));
  return date;
}

/* As the almanacs print them. */
static const struct
{
  const char *easter, *ascension, *whitsun, *midsummer_eve, *all_saints;
} years[] = {
  { "2024-03-31", "2024-05-09", "2024-05-19", "2024-06-21", "2024-11-02" },
  { "2025-04-20", "2025-05-29", "2025-06-08", "2025-06-20", "2025-11-01" },
  { "2026-04-05", "2026-05-14", "2026-05-24", "2026-06-19", "2026-10-31" },
  { "2027-03-28", "2027-05-06", "2027-05-16", "2027-06-25", "2027-11-06" },
  { "2028-04-16", "2028-05-25", "2028-06-04", "2028-06-23", "2028-11-04" },
  { "2029-04-01", "2029-05-10", "2029-05-20", "2029-06-22", "2029-11-03" },
  { "2030-04-21", "2030-05-30", "2030-06-09", "2030-06-21", "2030-11-02" },
};

static void
holidays_that_move_are_where_the_almanac_has_them (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (years); i++)
    {
      StegDate easter = day (years[i].easter);
      StegDate midsummer = day (years[i].midsummer_eve);

      g_assert_cmpint (steg_holidays_easter (2024 + (int) i), ==, easter);
      g_assert_cmpstr (steg_holidays_get_name (easter - 2), ==, "Good Friday");
      g_assert_cmpstr (steg_holidays_get_name (easter - 1), ==, "Easter Eve");
      g_assert_cmpstr (steg_holidays_get_name (easter + 1), ==, "Easter Monday");
      g_assert_cmpstr (steg_holidays_get_name (day (years[i].ascension)), ==, "Ascension Day");
      g_assert_cmpstr (steg_holidays_get_name (day (years[i].whitsun)), ==, "Whit Sunday");
      g_assert_cmpstr (steg_holidays_get_name (midsummer), ==, "Midsummer Eve");
      g_assert_cmpstr (steg_holidays_get_name (midsummer + 1), ==, "Midsummer Day");
      g_assert_cmpstr (steg_holidays_get_name (day (years[i].all_saints)), ==, "All Saints' Day");
    }
}

static void
a_year_has_as_many_holidays_as_the_law_counts (void)
{
  for (int year = 2024; year <= 2030; year++)
    {
      guint count = 0;

      for (StegDate date = steg_date_new (year, 1, 1); date < steg_date_new (year + 1, 1, 1);
           date++)
        count += steg_holidays_get_name (date) != NULL;
      g_assert_cmpuint (count, ==, 17);
    }
}

static void
fixed_holidays_have_their_date_each_year (void)
{
  g_assert_cmpstr (steg_holidays_get_name (day ("2026-01-01")), ==, "New Year's Day");
  g_assert_cmpstr (steg_holidays_get_name (day ("2026-01-06")), ==, "Epiphany");
  g_assert_cmpstr (steg_holidays_get_name (day ("2027-05-01")), ==, "May Day");
  g_assert_cmpstr (steg_holidays_get_name (day ("2027-06-06")), ==, "National Day");
  g_assert_cmpstr (steg_holidays_get_name (day ("2028-12-24")), ==, "Christmas Eve");
  g_assert_cmpstr (steg_holidays_get_name (day ("2028-12-25")), ==, "Christmas Day");
  g_assert_cmpstr (steg_holidays_get_name (day ("2029-12-26")), ==, "Boxing Day");
  g_assert_cmpstr (steg_holidays_get_name (day ("2030-12-31")), ==, "New Year's Eve");
}

static void
weekends_and_holidays_are_free_and_other_days_are_not (void)
{
  g_assert_true (steg_holidays_is_free (day ("2026-05-16")));
  g_assert_true (steg_holidays_is_free (day ("2026-05-17")));
  g_assert_true (steg_holidays_is_free (day ("2026-05-14")));
  g_assert_false (steg_holidays_is_free (day ("2026-05-15")));
  g_assert_false (steg_holidays_is_free (day ("2026-05-20")));
  g_assert_null (steg_holidays_get_name (day ("2026-05-16")));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/holidays/holidays that move are where the almanac has them",
                   holidays_that_move_are_where_the_almanac_has_them);
  g_test_add_func ("/holidays/a year has as many holidays as the law counts",
                   a_year_has_as_many_holidays_as_the_law_counts);
  g_test_add_func ("/holidays/fixed holidays have their date each year",
                   fixed_holidays_have_their_date_each_year);
  g_test_add_func ("/holidays/weekends and holidays are free and other days are not",
                   weekends_and_holidays_are_free_and_other_days_are_not);
  return g_test_run ();
}
