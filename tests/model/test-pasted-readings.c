/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-pasted-readings.h"

#include "support/test-programme.h"
#include "support/test-sentence.h"

#include <math.h>

static const StegPastedReading *
reading (StegPastedReadings *found, guint index)
{
  g_assert_cmpuint (index, <, found->readings->len);
  return &g_array_index (found->readings, StegPastedReading, index);
}

static const StegRefusedLine *
refused (StegPastedReadings *found, guint index)
{
  g_assert_cmpuint (index, <, found->refused->len);
  return &g_array_index (found->refused, StegRefusedLine, index);
}

static void
a_table_of_any_spreadsheet_is_read (void)
{
  static const char *const texts[] = {
    "2026-04-30\t12,5\n2026-05-20\t1 250\n",
    "2026-04-30;12,5\r\n2026-05-20;1250\r\n",
    "Datum\tVärde\n2026-04-30\t12,5\n2026-05-20\t1250",
    "Date;Value;Note\n2026-04-30;12.5\n2026-05-20;1,250",
    "\"2026-04-30\"\t\"12.5\"\n\n\"2026-05-20\"\t\"1,250\"",
    "30 april 2026\t12,5\n20 maj 2026\t1250,0",
    "April 30, 2026\t12.5\nMay 20, 2026\t1,250.0",
    "2026-04-30 12,5\r2026-05-20 1250",
    "30/4/2026\t12,5 %\n20/5/2026\t1\u00a0250 %\n\t\n\t\t\n",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (StegPastedReadings) found = steg_pasted_readings_new (texts[i]);

      g_assert_cmpuint (found->refused->len, ==, 0);
      g_assert_cmpuint (found->readings->len, ==, 2);
      g_assert_cmpint (reading (found, 0)->on, ==, test_day ("2026-04-30"));
      g_assert_cmpfloat (reading (found, 0)->value, ==, 12.5);
      g_assert_cmpint (reading (found, 1)->on, ==, test_day ("2026-05-20"));
      g_assert_cmpfloat (reading (found, 1)->value, ==, 1250);
      g_assert_null (reading (found, 1)->note);
    }
}

static void
a_third_cell_is_a_note (void)
{
  g_autoptr (StegPastedReadings) found
    = steg_pasted_readings_new ("2026-05-20\t3\tTwo of four; a third\tfailed");

  g_assert_cmpuint (found->readings->len, ==, 1);
  g_assert_cmpstr (reading (found, 0)->note, ==, "Two of four; a third\tfailed");
}

static void
every_refused_line_is_named_with_its_reason (void)
{
  static const struct
  {
    const char *line;
    StegRefusal why;
  } cases[] = {
    { "Total\t12", STEG_REFUSED_DATE },
    { "20 maj\t12", STEG_REFUSED_YEAR },
    { "2026-04-31\t12", STEG_REFUSED_DAY },
    { "5/4/2026\t12", STEG_REFUSED_AMBIGUOUS_DATE },
    { "2026-05-20", STEG_REFUSED_NO_VALUE },
    { "2026-05-20\t\tforgotten", STEG_REFUSED_NO_VALUE },
    { "2026-05-20\tmany", STEG_REFUSED_NUMBER },
    { "2026-05-20\t1,234", STEG_REFUSED_AMBIGUOUS_NUMBER },
    { "2026-01-01\t7", STEG_REFUSED_TWICE },
    { "2026-05-20\t7\t\a", STEG_REFUSED_NOTE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = g_strdup_printf ("2026-01-01\t1\n\n%s\n", cases[i].line);
      g_autoptr (StegPastedReadings) found = steg_pasted_readings_new (text);

      g_assert_cmpuint (found->readings->len, ==, 1);
      g_assert_cmpuint (found->refused->len, ==, 1);
      g_assert_cmpint (refused (found, 0)->why, ==, cases[i].why);
      g_assert_cmpuint (refused (found, 0)->line, ==, 3);
      g_assert_cmpstr (refused (found, 0)->text, !=, "");
    }
}

static void
only_the_first_line_can_be_a_heading (void)
{
  g_autoptr (StegPastedReadings) found
    = steg_pasted_readings_new ("Date\tValue\nDate\tValue\n2026-05-20\t1\n");

  g_assert_cmpuint (found->readings->len, ==, 1);
  g_assert_cmpuint (found->refused->len, ==, 1);
  g_assert_cmpuint (refused (found, 0)->line, ==, 2);
  g_assert_cmpstr (refused (found, 0)->text, ==, "Date Value");
}

static void
numbers_that_disagree_about_commas_leave_it_open (void)
{
  g_autoptr (StegPastedReadings) found
    = steg_pasted_readings_new ("2026-05-18\t12.5\n2026-05-19\t12,5\n2026-05-20\t1,234\n");

  g_assert_cmpuint (found->readings->len, ==, 2);
  g_assert_cmpint (refused (found, 0)->why, ==, STEG_REFUSED_AMBIGUOUS_NUMBER);
}

static void
a_word_is_no_table (void)
{
  g_assert_false (steg_pasted_readings_is_table (NULL));
  g_assert_false (steg_pasted_readings_is_table (""));
  g_assert_false (steg_pasted_readings_is_table (" 12,5\n"));
  g_assert_true (steg_pasted_readings_is_table ("2026-05-20\t1"));
  g_assert_true (steg_pasted_readings_is_table ("2026-05-20;1"));
  g_assert_true (steg_pasted_readings_is_table ("2026-05-20 1\n2026-05-21 2"));
}

/* Bits of dates, numbers, marks and broken text, in any order: every line is read or refused. */
static char *
scramble (GString *text)
{
  static const char *const bits[]
    = { "2026", "-05-20", "maj", "1,234", "\t", ";", "\n", "\r\n",
        "\"", " ", "12.5", "%", "/", "31", "\xc3", "\a",
        "\u2212", "é", ",", ".", "0", "9999999999", "T08:00" };

  g_string_truncate (text, 0);
  for (int i = g_test_rand_int_range (0, 40); i > 0; i--)
    g_string_append (text, bits[g_test_rand_int_range (0, G_N_ELEMENTS (bits))]);
  return text->str;
}

static void
whatever_is_pasted_is_read_or_refused (void)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (int round = 0; round < 5000; round++)
    {
      g_autoptr (StegPastedReadings) found = steg_pasted_readings_new (scramble (text));
      guint line = 0;

      for (guint i = 0; i < found->readings->len; i++)
        {
          g_assert_cmpint (reading (found, i)->on, >, 0);
          g_assert_true (isfinite (reading (found, i)->value));
          for (guint k = 0; k < i; k++)
            g_assert_cmpint (reading (found, i)->on, !=, reading (found, k)->on);
        }
      for (guint i = 0; i < found->refused->len; i++)
        {
          g_assert_cmpuint (refused (found, i)->line, >, line);
          g_assert_true (g_utf8_validate (refused (found, i)->text, -1, NULL));
          line = refused (found, i)->line;
        }
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("pasted-readings", a_table_of_any_spreadsheet_is_read);
  ADD_SENTENCE ("pasted-readings", a_third_cell_is_a_note);
  ADD_SENTENCE ("pasted-readings", every_refused_line_is_named_with_its_reason);
  ADD_SENTENCE ("pasted-readings", only_the_first_line_can_be_a_heading);
  ADD_SENTENCE ("pasted-readings", numbers_that_disagree_about_commas_leave_it_open);
  ADD_SENTENCE ("pasted-readings", a_word_is_no_table);
  ADD_SENTENCE ("pasted-readings", whatever_is_pasted_is_read_or_refused);
  return g_test_run ();
}
