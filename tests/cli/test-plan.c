/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/cli-process.h"

#include <string.h>

/* The plan for paper, as others read it: poppler's programs and spreadsheets. */

static void
assert_has (const char *text, const char *part)
{
  if (strstr (text, part) == NULL)
    g_error ("“%s” is not in:\n%s", part, text);
}

static void
make_sample (StegTemporaryFolder *folder, const char *language)
{
  cli_do (folder, "new a.stegvis --sample pillmedtech --language %s", language);
}

static void
the_words_of_the_plan_are_in_the_language_that_was_asked_for (StegTemporaryFolder *folder)
{
  g_autofree char *swedish = NULL;
  g_autofree char *english = NULL;

  make_sample (folder, "sv");
  cli_do (folder, "plan a.stegvis -o a.pdf");
  swedish = cli_read_pdf (folder, "pdftotext", "-layout");
  assert_has (swedish, "Plan per den 20 maj 2026");
  assert_has (swedish, "Inför ett formulär för incidentrapportering");
  assert_has (swedish, "5 dagar sen");
  assert_has (swedish, "Sidan 1 av ");
  cli_do (folder, "plan a.stegvis -o a.pdf --language en");
  english = cli_read_pdf (folder, "pdftotext", "-layout");
  assert_has (english, "Plan as of 20 May 2026");
  assert_has (english, "5 days late");
}

static void
the_paper_is_as_large_as_was_asked_for (StegTemporaryFolder *folder)
{
  static const struct
  {
    const char *options, *size;
  } cases[] = {
    { "", "841.89 x 595.276 pts (A4)" },
    { "--upright", "595.276 x 841.89 pts (A4)" },
    { "--paper a3", "1190.55 x 841.89 pts (A3)" },
  };

  make_sample (folder, "en");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *facts = NULL;

      cli_do (folder, "plan a.stegvis -o a.pdf %s", cases[i].options);
      facts = cli_read_pdf (folder, "pdfinfo", "-isodates");
      assert_has (facts, cases[i].size);
      assert_has (facts, "CreationDate:    2026-05-20");
    }
}

static void
a_chart_goes_over_several_pages_and_says_which_part_each_is (StegTemporaryFolder *folder)
{
  g_autofree char *words = NULL;

  make_sample (folder, "en");
  cli_do (folder, "plan a.stegvis -o a.pdf --chart --pages-wide 3");
  words = cli_read_pdf (folder, "pdftotext", "-layout");
  assert_has (words, "Part 1 of 3 from left to right");
  assert_has (words, "Part 3 of 3 from left to right");
  g_assert_null (strstr (words, "Where it is"));
  cli_do (folder, "plan a.stegvis -o a.pdf --list --pages-wide 3");
  g_free (words);
  words = cli_read_pdf (folder, "pdftotext", "-layout");
  g_assert_null (strstr (words, "Part 1 of"));
  assert_has (words, "Where it is");
}

static void
what_was_asked_for_is_said_and_nothing_else_is_there (StegTemporaryFolder *folder)
{
  g_autofree char *words = NULL;

  make_sample (folder, "en");
  cli_do (folder, "plan a.stegvis -o a.pdf --late --area 'incident management' --by owner");
  words = cli_read_pdf (folder, "pdftotext", "-layout");
  assert_has (words, "Only: Late · Area: Incident management · By owner");
  assert_has (words, "5 days late");
  g_assert_null (strstr (words, "2 days late"));
}

static void
a_csv_has_the_list_for_spreadsheets (StegTemporaryFolder *folder)
{
  g_autofree char *path = steg_temporary_folder_dup_path (folder, "a.csv");
  g_autofree char *text = NULL;

  make_sample (folder, "sv");
  cli_do (folder, "plan a.stegvis -o a.csv --owner IT");
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_true (g_str_has_prefix (text, "\xef\xbb\xbfOmråde;Vad;Hur;Vem;Börjar;"));
  assert_has (text, ";Testa att återställa från backup;IT;");
  assert_has (text, ";2026-");
  g_assert_null (strstr (text, ";CISO;"));
}

static void
every_font_is_in_the_file (StegTemporaryFolder *folder)
{
  g_autofree char *missing = NULL;
  g_auto (GStrv) lines = NULL;

  make_sample (folder, "en");
  cli_do (folder, "plan a.stegvis -o a.pdf");
  missing = cli_read_pdf (folder, "pdffonts", "-subst");
  lines = g_strsplit (g_strchomp (missing), "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), ==, 2);
}

static void
wrong_wishes_are_refused_with_a_sentence (StegTemporaryFolder *folder)
{
  static const struct
  {
    const char *options, *sentence;
  } cases[] = {
    { "", "Say with -o which file to write." },
    { "-o a.doc", "must end with .pdf or .csv." },
    { "-o a.pdf --list --chart", "choose one at most." },
    { "-o a.csv --chart", "A chart cannot be written as .csv." },
    { "-o a.pdf --pages-wide 0", "The chart can be 1 to 12 pages wide." },
    { "-o a.pdf --pages-wide 13", "The chart can be 1 to 12 pages wide." },
    { "-o a.pdf --paper a9", "There is no paper “a9”." },
    { "-o a.pdf --by colour", "“colour” is no grouping." },
    { "-o a.pdf --owner Nobody", "“Nobody”" },
    { "-o a.pdf --area Nowhere", "“Nowhere”" },
    { "-o a.pdf --language xx", "xx" },
  };

  make_sample (folder, "en");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_cmpint (cli_run (folder, "plan a.stegvis %s", cases[i].options), !=, 0);
      assert_has (cli_errors (), cases[i].sentence);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  steg_test_add_in_folder ("/plan/the_words_of_the_plan_are_in_the_language_that_was_asked_for",
                           the_words_of_the_plan_are_in_the_language_that_was_asked_for);
  steg_test_add_in_folder ("/plan/the_paper_is_as_large_as_was_asked_for",
                           the_paper_is_as_large_as_was_asked_for);
  steg_test_add_in_folder ("/plan/a_chart_goes_over_several_pages_and_says_which_part_each_is",
                           a_chart_goes_over_several_pages_and_says_which_part_each_is);
  steg_test_add_in_folder ("/plan/what_was_asked_for_is_said_and_nothing_else_is_there",
                           what_was_asked_for_is_said_and_nothing_else_is_there);
  steg_test_add_in_folder ("/plan/a_csv_has_the_list_for_spreadsheets",
                           a_csv_has_the_list_for_spreadsheets);
  steg_test_add_in_folder ("/plan/every_font_is_in_the_file", every_font_is_in_the_file);
  steg_test_add_in_folder ("/plan/wrong_wishes_are_refused_with_a_sentence",
                           wrong_wishes_are_refused_with_a_sentence);
  return g_test_run ();
}
