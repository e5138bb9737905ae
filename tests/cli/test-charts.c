/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/cli-process.h"

#include <gdk-pixbuf/gdk-pixbuf.h>
#include <string.h>

/* Drawing charts as files, and opening what was drawn. */

static const char *const charts[] = {
  "level",
  "radar",
  "heat",
  "trend",
  "cycles",
  "effort",
  "timeline",
  "measure --measure 'people trained'",
};

/* Draws at 1600 × 1000 with what @more says. Returns: the path, owned. */
static char *
draw (StegTemporaryFolder *folder, const char *chart, const char *name, const char *more)
{
  cli_do (folder, "chart a.stegvis %s -o %s --width 1600 --height 1000 %s", chart, name, more);
  return steg_temporary_folder_dup_path (folder, name);
}

static char *
read_file (const char *path, gsize *length)
{
  g_autoptr (GError) error = NULL;
  char *contents = NULL;

  g_file_get_contents (path, &contents, length, &error);
  g_assert_no_error (error);
  return contents;
}

/* What another program says of a PDF. Returns: owned. */
static char *
ask (const char *program, const char *path, const char *end)
{
  const char *const argv[] = { program, path, end, NULL };
  g_autoptr (GError) error = NULL;
  char *words = NULL;
  int   status = 0;

  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &words, NULL, &status,
                &error);
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);
  return words;
}

static char *
read_words (const char *path)
{
  return ask ("pdftotext", path, "-");
}

static void
every_chart_is_a_picture_of_the_size_that_was_asked_for (StegTemporaryFolder *folder)
{
  static const char *const names[] = { "x.png", "x.svg" };

  cli_do (folder, "new a.stegvis --sample pillmedtech --language en");
  for (guint i = 0; i < G_N_ELEMENTS (charts); i++)
    for (guint k = 0; k < G_N_ELEMENTS (names); k++)
      {
        g_autoptr (GError) error = NULL;
        g_autofree char *path = draw (folder, charts[i], names[k], "");
        g_autoptr (GdkPixbuf) picture = gdk_pixbuf_new_from_file (path, &error);

        g_assert_no_error (error);
        g_assert_cmpint (gdk_pixbuf_get_width (picture), ==, 1600);
        g_assert_cmpint (gdk_pixbuf_get_height (picture), ==, 1000);
      }
}

static void
the_words_of_every_pdf_are_words (StegTemporaryFolder *folder)
{
  static const struct
  {
    const char *chart, *words;
  } cases[] = {
    { "level", "Procurement" },
    { "radar", "Procurement" },
    { "heat", "Culture" },
    { "trend", "Competence" },
    { "cycles", "Foundations" },
    { "effort", "statement" },
    { "timeline", "Milestones" },
    { "measure --measure 'people trained'", "Foundations" },
  };

  cli_do (folder, "new a.stegvis --sample pillmedtech --language en");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = draw (folder, cases[i].chart, "x.pdf", "");
      g_autofree char *words = read_words (path);

      g_test_message ("%s", words);
      g_assert_nonnull (strstr (words, cases[i].words));
    }
}

/* Embedded, a subset, and with a table from its signs to letters. */
static void
every_font_of_a_pdf_is_inside_it (StegTemporaryFolder *folder)
{
  g_autofree char *path = NULL;
  g_autofree char *fonts = NULL;
  g_auto (GStrv) lines = NULL;
  guint n_fonts = 0;

  cli_do (folder, "new a.stegvis --sample pillmedtech --language en");
  path = draw (folder, "level", "x.pdf", "");
  fonts = ask ("pdffonts", path, NULL);
  lines = g_strsplit (fonts, "\n", -1);
  for (guint i = 2; lines[i] != NULL && *lines[i] != '\0'; i++, n_fonts++)
    g_assert_nonnull (strstr (lines[i], "yes yes yes"));
  g_assert_cmpuint (n_fonts, >, 0);
}

static void
another_language_and_darkness_change_the_picture (StegTemporaryFolder *folder)
{
  cli_do (folder, "new a.stegvis --sample pillmedtech --language en");
  for (guint i = 0; i < G_N_ELEMENTS (charts); i += 2)
    {
      gsize            lengths[3];
      g_autofree char *one = draw (folder, charts[i], "light.png", "");
      g_autofree char *two = draw (folder, charts[i], "dark.png", "--dark");
      g_autofree char *three = draw (folder, charts[i], "svenska.png", "--language sv");
      g_autofree char *light = read_file (one, &lengths[0]);
      g_autofree char *dark = read_file (two, &lengths[1]);
      g_autofree char *swedish = read_file (three, &lengths[2]);

      g_assert_false (lengths[0] == lengths[1] && memcmp (light, dark, lengths[0]) == 0);
      g_assert_false (lengths[0] == lengths[2] && memcmp (light, swedish, lengths[0]) == 0);
    }
}

/* The baseline has no level above the first; the second round has. */
static void
an_earlier_round_is_shown_as_it_was (StegTemporaryFolder *folder)
{
  g_autofree char *now = NULL;
  g_autofree char *then = NULL;
  g_autofree char *words_now = NULL;
  g_autofree char *words_then = NULL;

  cli_do (folder, "new a.stegvis --sample pillmedtech --language en");
  now = draw (folder, "radar", "now.pdf", "");
  then = draw (folder, "radar", "then.pdf", "--round 'Baseline'");
  words_now = read_words (now);
  words_then = read_words (then);
  g_assert_nonnull (strstr (words_now, "Level 2"));
  g_assert_null (strstr (words_then, "Level 2"));
  g_assert_nonnull (strstr (words_then, "Level 1"));
}

static void
what_cannot_be_drawn_is_said_with_what_can (StegTemporaryFolder *folder)
{
  static const struct
  {
    const char *arguments, *words;
    int         code;
  } cases[] = {
    { "pie -o x.png", "level, radar, heat, trend, cycles, effort, timeline, measure", 2 },
    { "level -o x.bmp", ".png, .svg or .pdf", 2 },
    { "level", "-o", 2 },
    { "level -o x.png --measure a", "--measure belongs to", 2 },
    { "level -o x.png --round none", "Baseline", 2 },
    { "measure -o x.png", "Say with --measure which one to draw: “", 2 },
    { "measure -o x.png --measure none", "There is no measure “none”. There are: “", 2 },
    { "measure -o x.png --measure ''", "Say with --measure which one to draw: “", 2 },
    { "timeline -o x.png --height 200", "needs a height of", 2 },
    { "level -o x.png --width 20", "200 to 10000", 2 },
    { "level -o x.png --language fi", "sv, en", 2 },
  };

  cli_do (folder, "new a.stegvis --sample pillmedtech --language en");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_cmpint (cli_run (folder, "chart a.stegvis %s", cases[i].arguments), ==,
                       cases[i].code);
      g_assert_nonnull (strstr (cli_errors (), cases[i].words));
    }
}

static void
the_only_measure_need_not_be_named (StegTemporaryFolder *folder)
{
  g_autofree char *path = NULL;
  g_autofree char *words = NULL;

  cli_do (folder, "new a.stegvis --language en");
  g_assert_cmpint (cli_run (folder, "chart a.stegvis measure -o x.pdf"), ==, 2);
  g_assert_nonnull (strstr (cli_errors (), "There is no measure to draw yet."));
  cli_do (folder, "add a.stegvis measure 'title=Restore tests' unit=st");
  path = draw (folder, "measure", "x.pdf", "");
  words = read_words (path);
  g_assert_cmpstr (words, !=, "");
}

static void
a_new_programme_says_in_its_charts_what_to_do (StegTemporaryFolder *folder)
{
  cli_do (folder, "new a.stegvis --language en");
  for (guint i = 1; i < 4; i++)
    {
      g_autofree char *path = draw (folder, charts[i], "x.pdf", "");
      g_autofree char *words = read_words (path);

      g_assert_nonnull (strstr (words, "assessment"));
    }
}

int
main (int argc, char **argv)
{
  static const struct
  {
    const char    *path;
    StegFolderTest test;
  } tests[] = {
    { "/cli/every_chart_is_a_picture_of_the_size_that_was_asked_for",
      every_chart_is_a_picture_of_the_size_that_was_asked_for },
    { "/cli/the_words_of_every_pdf_are_words", the_words_of_every_pdf_are_words },
    { "/cli/every_font_of_a_pdf_is_inside_it", every_font_of_a_pdf_is_inside_it },
    { "/cli/another_language_and_darkness_change_the_picture",
      another_language_and_darkness_change_the_picture },
    { "/cli/an_earlier_round_is_shown_as_it_was", an_earlier_round_is_shown_as_it_was },
    { "/cli/what_cannot_be_drawn_is_said_with_what_can",
      what_cannot_be_drawn_is_said_with_what_can },
    { "/cli/the_only_measure_need_not_be_named", the_only_measure_need_not_be_named },
    { "/cli/a_new_programme_says_in_its_charts_what_to_do",
      a_new_programme_says_in_its_charts_what_to_do },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    steg_test_add_in_folder (tests[i].path, tests[i].test);
  return g_test_run ();
}
