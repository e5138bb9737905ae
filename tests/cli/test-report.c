/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/cli-process.h"

#include <string.h>

/* The slides as others read them: poppler's programs. */

static void
write_slides (StegTemporaryFolder *folder, const char *language)
{
  cli_do (folder, "new a.stegvis --sample pillmedtech --language %s", language);
  cli_do (folder, "report a.stegvis -o a.pdf");
}

static void
the_slides_say_what_they_are_and_when_they_were_made (StegTemporaryFolder *folder)
{
  g_autofree char *facts = NULL;

  write_slides (folder, "en");
  facts = cli_read_pdf (folder, "pdfinfo", "-isodates");
  g_assert_nonnull (strstr (facts, "Title:           From level 1 to level 3\n"));
  g_assert_nonnull (strstr (facts, "Author:          PillMedTech\n"));
  g_assert_nonnull (strstr (facts, "CreationDate:    2026-05-20"));
  g_assert_nonnull (strstr (facts, "Page size:       960 x 540 pts"));
}

static void
the_words_of_the_slides_can_be_found (StegTemporaryFolder *folder)
{
  g_autofree char *words = NULL;

  write_slides (folder, "sv");
  words = cli_read_pdf (folder, "pdftotext", "-layout");
  g_assert_nonnull (strstr (words, "Resultat: 3 av 6 områden har klättrat"));
  g_assert_nonnull (strstr (words, "Följa upp"));
  g_assert_nonnull (strstr (words, "Frågor och funderingar?"));
  cli_do (folder, "report a.stegvis -o a.pdf --language en");
  g_free (words);
  words = cli_read_pdf (folder, "pdftotext", "-layout");
  g_assert_nonnull (strstr (words, "Result: 3 of 6 areas have moved up a level"));
}

static void
what_has_changed_is_told_between_any_two_rounds (StegTemporaryFolder *folder)
{
  g_autofree char *words = NULL;

  write_slides (folder, "en");
  words = cli_read_pdf (folder, "pdftotext", "-layout");
  g_assert_nonnull (strstr (words, "Since the last round: 3 areas up, 3 areas unchanged"));
  cli_do (folder, "report a.stegvis -o a.pdf --from 2 --to Baseline");
  g_free (words);
  words = cli_read_pdf (folder, "pdftotext", "-layout");
  g_assert_nonnull (strstr (words, "What has changed: 3 areas down, 3 areas unchanged"));
  g_assert_cmpint (cli_run (folder, "report a.stegvis -o a.pdf --from 2"), ==, 2);
  g_assert_cmpint (cli_run (folder, "report a.stegvis -o a.pdf --from 7"), ==, 2);
}

/* pdffonts -subst lists the fonts that are not in the file, under two lines of headings. */
static void
every_font_is_in_the_file (StegTemporaryFolder *folder)
{
  g_autofree char *missing = NULL;
  g_auto (GStrv) lines = NULL;

  write_slides (folder, "en");
  missing = cli_read_pdf (folder, "pdffonts", "-subst");
  lines = g_strsplit (g_strchomp (missing), "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), ==, 2);
}

static void
links_lead_to_the_references (StegTemporaryFolder *folder)
{
  g_autofree char *links = NULL;

  write_slides (folder, "en");
  links = cli_read_pdf (folder, "pdfinfo", "-url");
  g_assert_nonnull (strstr (links, "https://www.mcf.se"));
  g_assert_nonnull (strstr (links, "https://klassa.skr.se"));
}

static void
the_same_day_makes_the_same_file (StegTemporaryFolder *folder)
{
  g_autofree char *path = steg_temporary_folder_dup_path (folder, "a.pdf");
  g_autofree char *one = NULL;
  g_autofree char *other = NULL;
  gsize            length = 0, other_length = 0;

  write_slides (folder, "en");
  g_assert_true (g_file_get_contents (path, &one, &length, NULL));
  cli_do (folder, "report a.stegvis -o a.pdf");
  g_assert_true (g_file_get_contents (path, &other, &other_length, NULL));
  g_assert_cmpmem (one, length, other, other_length);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  steg_test_add_in_folder ("/report/the_slides_say_what_they_are_and_when_they_were_made",
                           the_slides_say_what_they_are_and_when_they_were_made);
  steg_test_add_in_folder ("/report/the_words_of_the_slides_can_be_found",
                           the_words_of_the_slides_can_be_found);
  steg_test_add_in_folder ("/report/what_has_changed_is_told_between_any_two_rounds",
                           what_has_changed_is_told_between_any_two_rounds);
  steg_test_add_in_folder ("/report/every_font_is_in_the_file", every_font_is_in_the_file);
  steg_test_add_in_folder ("/report/links_lead_to_the_references", links_lead_to_the_references);
  steg_test_add_in_folder ("/report/the_same_day_makes_the_same_file",
                           the_same_day_makes_the_same_file);
  return g_test_run ();
}
