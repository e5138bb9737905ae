/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-written-number.h"

#include "support/test-sentence.h"

static void
swedish_and_english_numbers_are_read (void)
{
  static const struct
  {
    const char *text;
    StegComma   comma;
    double      number;
  } cases[] = {
    { "12", STEG_COMMA_UNKNOWN, 12 },
    { " 12,5 ", STEG_COMMA_UNKNOWN, 12.5 },
    { "12.5", STEG_COMMA_UNKNOWN, 12.5 },
    { "-3", STEG_COMMA_UNKNOWN, -3 },
    { "\u22123,25", STEG_COMMA_UNKNOWN, -3.25 },
    { "12 %", STEG_COMMA_UNKNOWN, 12 },
    { "12,5%", STEG_COMMA_UNKNOWN, 12.5 },
    { "0,125", STEG_COMMA_UNKNOWN, 0.125 },
    { "1.234", STEG_COMMA_UNKNOWN, 1.234 },
    { "1 234", STEG_COMMA_UNKNOWN, 1234 },
    { "1\u00a0234\u00a0567,5", STEG_COMMA_UNKNOWN, 1234567.5 },
    { "1,234.5", STEG_COMMA_UNKNOWN, 1234.5 },
    { "1.234,5", STEG_COMMA_UNKNOWN, 1234.5 },
    { "1,234,567", STEG_COMMA_UNKNOWN, 1234567 },
    { "1.234.567", STEG_COMMA_UNKNOWN, 1234567 },
    { "1'234", STEG_COMMA_UNKNOWN, 1234 },
    { "1,234", STEG_COMMA_THOUSANDS, 1234 },
    { "1,234", STEG_COMMA_DECIMAL, 1.234 },
    { "12,5", STEG_COMMA_THOUSANDS, 12.5 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      double number = 0;

      g_assert_cmpint (steg_written_number (cases[i].text, cases[i].comma, &number), ==,
                       STEG_WRITTEN_NUMBER_READ);
      g_assert_cmpfloat (number, ==, cases[i].number);
    }
}

static void
what_is_no_number_is_not_guessed (void)
{
  static const struct
  {
    const char       *text;
    StegComma         comma;
    StegWrittenNumber why;
  } cases[] = {
    { NULL, STEG_COMMA_UNKNOWN, STEG_WRITTEN_NUMBER_NONE },
    { "", STEG_COMMA_UNKNOWN, STEG_WRITTEN_NUMBER_NONE },
    { "%", STEG_COMMA_UNKNOWN, STEG_WRITTEN_NUMBER_NONE },
    { "twelve", STEG_COMMA_UNKNOWN, STEG_WRITTEN_NUMBER_NONE },
    { "12 34", STEG_COMMA_UNKNOWN, STEG_WRITTEN_NUMBER_NONE },
    { "1,2,3", STEG_COMMA_UNKNOWN, STEG_WRITTEN_NUMBER_NONE },
    { "1,23.4", STEG_COMMA_UNKNOWN, STEG_WRITTEN_NUMBER_NONE },
    { "12,", STEG_COMMA_UNKNOWN, STEG_WRITTEN_NUMBER_NONE },
    { "--3", STEG_COMMA_UNKNOWN, STEG_WRITTEN_NUMBER_NONE },
    { "1e9", STEG_COMMA_UNKNOWN, STEG_WRITTEN_NUMBER_NONE },
    { "inf", STEG_COMMA_UNKNOWN, STEG_WRITTEN_NUMBER_NONE },
    { "1,234", STEG_COMMA_UNKNOWN, STEG_WRITTEN_NUMBER_AMBIGUOUS },
    { "1.234", STEG_COMMA_DECIMAL, STEG_WRITTEN_NUMBER_AMBIGUOUS },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      double number = 7;

      g_assert_cmpint (steg_written_number (cases[i].text, cases[i].comma, &number), ==,
                       cases[i].why);
      g_assert_cmpfloat (number, ==, 7);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("written-number", swedish_and_english_numbers_are_read);
  ADD_SENTENCE ("written-number", what_is_no_number_is_not_guessed);
  return g_test_run ();
}
