/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-words.h"

#include "app/steg-language.h"
#include "base/steg-clock.h"
#include "base/steg-error.h"

#include <string.h>

static void
every_error_says_what_it_is_and_what_to_do (void)
{
  g_autoptr (GHashTable) titles = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) advices = g_hash_table_new (g_str_hash, g_str_equal);

  for (int code = STEG_ERROR_FAILED; code <= STEG_ERROR_ANONYMOUS; code++)
    {
      g_autoptr (GError) error = g_error_new (STEG_ERROR, code, "facts");

      g_assert_true (g_hash_table_add (titles, (char *) steg_words_error_title (error)));
      g_assert_true (g_hash_table_add (advices, (char *) steg_words_error_advice (error)));
      g_assert_true (g_str_has_suffix (steg_words_error_advice (error), "."));
    }
}

static void
an_error_of_another_domain_is_said_in_general (void)
{
  g_autoptr (GError) error = g_error_new (G_IO_ERROR, G_IO_ERROR_TIMED_OUT, "facts");
  g_autofree char *sentence = steg_words_error (error);

  g_assert_true (g_str_has_prefix (sentence, "That did not work. "));
  g_assert_null (strstr (sentence, "facts"));
}

static void
a_label_takes_its_arguments_in_order (void)
{
  static const struct
  {
    const char *label;
    const char *arguments[3];
    const char *sentence;
  } cases[] = {
    { "Delete everything", { NULL }, "Delete everything" },
    { "Move due date of “%s”", { "Test backups" }, "Move due date of “Test backups”" },
    { "%s rated %s", { "Culture", "2" }, "Culture rated 2" },
    { "%s rated %s", { "100 %s" }, "100 %s rated " },
    { "Set %d of “%s”", { "Risk" }, "Set %d of “Risk”" },
    { "", { NULL }, "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      StegLogRow       row = { .kind = (char *) "edit",
                               .label = (char *) cases[i].label,
                               .arguments = (char **) cases[i].arguments };
      g_autofree char *sentence = steg_words_log (&row);

      g_assert_cmpstr (sentence, ==, cases[i].sentence);
    }
}

static void
a_moment_of_today_is_a_time_of_day (void)
{
  g_autofree char *now = steg_words_moment (steg_clock_now ());
  g_autofree char *long_ago = steg_words_moment (G_GINT64_CONSTANT (1000000000) * G_USEC_PER_SEC);

  g_assert_cmpuint (strlen (now), ==, strlen ("14:02"));
  g_assert_nonnull (strstr (long_ago, "9 Sep 2001"));
}

static void
dates_and_numbers_speak_the_language_of_the_windows (void)
{
  StegDate         day = steg_date_new (2026, 5, 20);
  g_autofree char *english = steg_words_date (day, STEG_DATE_STYLE_FULL);
  g_autofree char *swedish = NULL;
  g_autofree char *number = NULL;

  steg_language_set ("sv");
  swedish = steg_words_date (day, STEG_DATE_STYLE_FULL);
  number = steg_words_number (1.5, 1);
  steg_language_set ("en");
  g_assert_cmpstr (english, ==, "20 May 2026");
  g_assert_cmpstr (swedish, ==, "20 maj 2026");
  g_assert_cmpstr (number, ==, "1,5");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  steg_language_start ();
  g_test_add_func ("/words/every_error_says_what_it_is_and_what_to_do",
                   every_error_says_what_it_is_and_what_to_do);
  g_test_add_func ("/words/an_error_of_another_domain_is_said_in_general",
                   an_error_of_another_domain_is_said_in_general);
  g_test_add_func ("/words/a_label_takes_its_arguments_in_order",
                   a_label_takes_its_arguments_in_order);
  g_test_add_func ("/words/a_moment_of_today_is_a_time_of_day", a_moment_of_today_is_a_time_of_day);
  g_test_add_func ("/words/dates_and_numbers_speak_the_language_of_the_windows",
                   dates_and_numbers_speak_the_language_of_the_windows);
  return g_test_run ();
}
