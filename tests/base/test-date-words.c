/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/steg-date-words.h"

/* A Wednesday. */
#define TODAY (steg_date_new (2026, 5, 20))

static const struct
{
  const char *text;
  const char *date;
} cases[] = {
  { "2026-06-01", "2026-06-01" },
  { " 2026 06 01 ", "2026-06-01" },
  { "today", "2026-05-20" },
  { "idag", "2026-05-20" },
  { "i dag", "2026-05-20" },
  { "Tomorrow", "2026-05-21" },
  { "i morgon", "2026-05-21" },
  { "imorgon", "2026-05-21" },
  { "i övermorgon", "2026-05-22" },
  { "igår", "2026-05-19" },
  { "friday", "2026-05-22" },
  { "fre", "2026-05-22" },
  { "Lördag", "2026-05-23" },
  { "wed", "2026-05-27" },
  { "on Monday", "2026-05-25" },
  { "next friday", "2026-05-29" },
  { "nästa fredag", "2026-05-29" },
  { "next week", "2026-05-29" },
  { "nästa vecka", "2026-05-29" },
  { "next month", "2026-06-30" },
  { "nästa månad", "2026-06-30" },
  { "nästa år", "2027-12-31" },
  { "in 2 weeks", "2026-06-03" },
  { "om 2 veckor", "2026-06-03" },
  { "om en vecka", NULL },
  { "om 1 vecka", "2026-05-27" },
  { "3 months", "2026-08-20" },
  { "om 3 månader", "2026-08-20" },
  { "om 2 år", "2028-05-20" },
  { "+10", "2026-05-30" },
  { "+10d", "2026-05-30" },
  { "20 may", "2026-05-20" },
  { "19 maj", "2027-05-19" },
  { "1 juni", "2026-06-01" },
  { "den 1:a juni", NULL },
  { "june 1st", "2026-06-01" },
  { "1st of June 2028", "2028-06-01" },
  { "24 dec 27", "2027-12-24" },
  { "1/6", "2026-06-01" },
  { "1.6.", "2026-06-01" },
  { "1/6/2027", "2027-06-01" },
  { "29 feb", "2028-02-29" },
  { "june", "2026-06-30" },
  { "slutet av juni", "2026-06-30" },
  { "end of april", "2027-04-30" },
  { "juni 2027", "2027-06-30" },
  { "q3", "2026-09-30" },
  { "kv 1", "2027-03-31" },
  { "kvartal 4 2027", "2027-12-31" },
  { "week 23", "2026-06-05" },
  { "v. 23", "2026-06-05" },
  { "v23", "2026-06-05" },
  { "vecka 3", "2027-01-22" },
  { "v 53 2026", "2027-01-01" },
  { "2027", "2027-12-31" },
};

static void
dates_are_read_as_people_write_them (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      StegDate         date = STEG_DATE_NONE;
      gboolean         read = steg_date_read (cases[i].text, TODAY, &date);
      g_autofree char *iso = steg_date_to_iso (date);

      g_test_message ("%s", cases[i].text);
      g_assert_true (read == (cases[i].date != NULL));
      g_assert_cmpstr (iso, ==, cases[i].date);
    }
}

static void
what_is_no_date_is_refused (void)
{
  const char *const texts[] = {
    "",
    "soon",
    "31 april",
    "32/1",
    "5",
    "2026-13-01",
    "week 54 2026",
    "v 0",
    "q5",
    "friday friday",
    "next",
    "in",
    "+",
    "1 2 3 4",
    "may may",
    "99999",
    "in weeks",
    "m",
    "1 may 2027 2028",
    "\"",
    "nästa 3",
    "20 may 2026 now",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      StegDate date = 1;

      g_test_message ("%s", texts[i]);
      g_assert_false (steg_date_read (texts[i], TODAY, &date));
      g_assert_cmpint (date, ==, 1);
    }
}

/* The very first day of what is typed is today: a due date of today is meant now, not next year. */
static void
today_itself_is_not_over (void)
{
  StegDate date;

  g_assert_true (steg_date_read ("20/5", TODAY, &date));
  g_assert_cmpint (date, ==, TODAY);
  g_assert_true (steg_date_read ("maj", TODAY, &date));
  g_assert_cmpint (date, ==, steg_date_new (2026, 5, 31));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/date-words/dates_are_read_as_people_write_them",
                   dates_are_read_as_people_write_them);
  g_test_add_func ("/date-words/what_is_no_date_is_refused", what_is_no_date_is_refused);
  g_test_add_func ("/date-words/today_itself_is_not_over", today_itself_is_not_over);
  return g_test_run ();
}
