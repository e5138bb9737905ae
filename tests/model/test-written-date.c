/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-written-date.h"

#include "support/test-programme.h"
#include "support/test-sentence.h"

static void
every_way_to_write_a_day_is_read (void)
{
  static const char *const texts[] = {
    "2026-05-20",
    "20260520",
    "2026/5/20",
    "2026.05.20",
    " 2026-05-20 ",
    "2026-05-20 00:00",
    "2026-05-20T08:15:00Z",
    "2026-05-20 8:15:00",
    "20.5.2026",
    "20-05-2026",
    "20/5 2026",
    "20/5/2026",
    "5/20/2026",
    "20 maj 2026",
    "20 MAJ 2026",
    "den 20 maj 2026",
    "onsdag 20 maj 2026",
    "ons 20 maj 2026",
    "20 May 2026",
    "20th of May 2026",
    "May 20, 2026",
    "May 20th, 2026",
    "Wednesday, 20 May 2026",
    "2026 maj 20",
    "20-May-2026",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      StegDate date = STEG_DATE_NONE;

      g_assert_cmpint (steg_written_date (texts[i], &date), ==, STEG_WRITTEN_DATE_READ);
      g_assert_cmpint (date, ==, test_day ("2026-05-20"));
    }
}

static void
every_month_has_its_names (void)
{
  static const char *const names[][4] = {
    { "january", "januari", "jan", "janu" },
    { "february", "februari", "feb", "Febr" },
    { "march", "mars", "mar", "MARS" },
    { "april", "apr", "apri", "April" },
    { "may", "maj", "May", "Maj" },
    { "june", "juni", "jun", "Juni" },
    { "july", "juli", "jul", "Juli" },
    { "august", "augusti", "aug", "Aug" },
    { "september", "sept", "sep", "Sept" },
    { "october", "oktober", "oct", "okt" },
    { "november", "nov", "novem", "Nov" },
    { "december", "dec", "decem", "Dec" },
  };

  for (int month = 1; month <= 12; month++)
    for (guint k = 0; k < G_N_ELEMENTS (names[0]); k++)
      {
        g_autofree char *text = g_strdup_printf ("9 %s 2026", names[month - 1][k]);
        StegDate         date = STEG_DATE_NONE;

        g_assert_cmpint (steg_written_date (text, &date), ==, STEG_WRITTEN_DATE_READ);
        g_assert_cmpint (date, ==, steg_date_new (2026, month, 9));
      }
}

static void
what_is_no_day_says_why (void)
{
  static const struct
  {
    const char     *text;
    StegWrittenDate why;
  } cases[] = {
    { NULL, STEG_WRITTEN_DATE_NONE },
    { "", STEG_WRITTEN_DATE_NONE },
    { "Date", STEG_WRITTEN_DATE_NONE },
    { "2026", STEG_WRITTEN_DATE_NONE },
    { "2026-05", STEG_WRITTEN_DATE_NONE },
    { "maj 2026", STEG_WRITTEN_DATE_NONE },
    { "46162", STEG_WRITTEN_DATE_NONE },
    { "2026-05-20-1", STEG_WRITTEN_DATE_NONE },
    { "2026=05=20", STEG_WRITTEN_DATE_NONE },
    { "20 maj juni 2026", STEG_WRITTEN_DATE_NONE },
    { "20 mystery 2026", STEG_WRITTEN_DATE_NONE },
    { "99999999999999999999", STEG_WRITTEN_DATE_NONE },
    { "20 maj", STEG_WRITTEN_DATE_NO_YEAR },
    { "20/5", STEG_WRITTEN_DATE_NO_YEAR },
    { "20/5/26", STEG_WRITTEN_DATE_NO_YEAR },
    { "20 May 26", STEG_WRITTEN_DATE_NO_YEAR },
    { "2026-04-31", STEG_WRITTEN_DATE_NO_DAY },
    { "29 feb 2026", STEG_WRITTEN_DATE_NO_DAY },
    { "20261301", STEG_WRITTEN_DATE_NO_DAY },
    { "5/4/2026", STEG_WRITTEN_DATE_AMBIGUOUS },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      StegDate date = 7;

      g_assert_cmpint (steg_written_date (cases[i].text, &date), ==, cases[i].why);
      g_assert_cmpint (date, ==, 7);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("written-date", every_way_to_write_a_day_is_read);
  ADD_SENTENCE ("written-date", every_month_has_its_names);
  ADD_SENTENCE ("written-date", what_is_no_day_says_why);
  return g_test_run ();
}
