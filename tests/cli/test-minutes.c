/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/cli-process.h"

#include <string.h>

/* A round with two persons, of whom one votes at @level under its name. Returns: the round's id,
 * owned. */
static char *
begin (StegTemporaryFolder *folder, int level)
{
  g_autofree char *round = NULL;
  g_autofree char *ann = NULL;
  g_autofree char *bo = NULL;

  cli_do (folder, "new a.stegvis --language en");
  round = g_strdup (
    cli_do (folder, "add a.stegvis round title='Autumn <1>' held_on=2026-05-20 state=talking"));
  ann = g_strdup (cli_do (folder, "add a.stegvis person name='Ann & co'"));
  bo = g_strdup (cli_do (folder, "add a.stegvis person name=Bo"));
  cli_do (folder, "add a.stegvis participant round=%s person=%s attended=yes", round, ann);
  cli_do (folder, "add a.stegvis participant round=%s person=%s attended=no", round, bo);
  cli_do (folder, "add a.stegvis vote round=%s area=risk aspect=culture person=%s level=%d", round,
          ann, level);
  return g_steal_pointer (&round);
}

static char *
read_file (StegTemporaryFolder *folder, const char *name)
{
  g_autofree char *path = steg_temporary_folder_dup_path (folder, name);
  g_autoptr (GError) error = NULL;
  char *bytes = NULL;

  g_file_get_contents (path, &bytes, NULL, &error);
  g_assert_no_error (error);
  return bytes;
}

static void
minutes_tell_who_what_and_why (StegTemporaryFolder *folder)
{
  static const char *const parts[] = {
    "<!DOCTYPE html>",
    "<html lang=\"en\">",
    "<meta charset=\"utf-8\">",
    "<h1>Minutes of the dialogue: Autumn &lt;1&gt;</h1>",
    "<li>Ann &amp; co</li>",
    "<h2>Participants</h2>",
    "<h2>Invited, not present</h2>",
    "<li>Bo</li>",
    "The group agreed on level 2",
    "Level 2</h3>",
    "1 vote, for level 3",
    "<li>Nobody has seen it</li>",
    "<li>Buy a scanner</li>",
    "Bo would say 3.",
    "This area was not talked about.",
  };
  g_autofree char *round = begin (folder, 3);
  g_autofree char *page = NULL;

  cli_do (folder, "add a.stegvis rating round=%s area=risk aspect=culture state=rated level=2",
          round);
  cli_do (folder, "add a.stegvis verdict round=%s area=risk level=2 dissent='Bo would say 3.'",
          round);
  cli_do (folder, "add a.stegvis reason round=%s area=risk text='Nobody has seen it'", round);
  cli_do (folder, "add a.stegvis parked round=%s area=risk text='Buy a scanner'", round);
  cli_do (folder, "minutes a.stegvis -o m.html");
  page = read_file (folder, "m.html");
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (strstr (page, parts[i]) == NULL)
      g_error ("“%s” is not in %s", parts[i], page);
  g_assert_null (strstr (page, "<script"));
  g_assert_null (strstr (page, "http://"));
}

static void
minutes_are_written_in_both_languages_and_on_paper (StegTemporaryFolder *folder)
{
  g_autofree char *round = begin (folder, 3);
  g_autofree char *page = NULL;
  g_autofree char *paper = NULL;
  g_autofree char *again = NULL;

  cli_do (folder, "minutes a.stegvis --round %s --language sv -o m.HTML", round);
  page = read_file (folder, "m.HTML");
  g_assert_nonnull (strstr (page, "<html lang=\"sv\">"));
  g_assert_nonnull (strstr (page, "<h2>Deltagare</h2>"));
  cli_do (folder, "minutes a.stegvis -o m.pdf");
  paper = read_file (folder, "m.pdf");
  g_assert_true (g_str_has_prefix (paper, "%PDF-"));
  cli_do (folder, "minutes a.stegvis -o m.pdf");
  again = read_file (folder, "m.pdf");
  g_assert_cmpstr (paper, ==, again);
}

static void
anonymous_minutes_tell_how_many_and_never_who (StegTemporaryFolder *folder)
{
  static const char *const formats[] = { "m.html", "m.pdf" };
  g_autofree char         *round = begin (folder, 1);
  g_autofree char         *page = NULL;

  cli_do (folder, "set a.stegvis round %s anonymous=yes", round);
  for (int level = 2; level <= 4; level++)
    cli_do (folder, "add a.stegvis tally round=%s area=incident aspect=culture level=%d count=%d",
            round, level, level == 4 ? 1 : 2);
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    cli_do (folder, "minutes a.stegvis -o %s", formats[i]);
  page = read_file (folder, "m.html");
  g_assert_nonnull (strstr (page, "The votes were anonymous."));
  g_assert_nonnull (strstr (page, "5 votes from level 2 to 4, median 3."));
  g_assert_nonnull (strstr (page, "<li>Ann &amp; co</li>"));
  g_assert_null (strstr (page, "Ann &amp; co:"));
  g_assert_null (strstr (page, "Ann &amp; co ("));
}

static void
participants_stand_in_the_order_of_their_names (StegTemporaryFolder *folder)
{
  static const char *const names[] = { "Örn", "Bro", "Åker" };
  static const char *const ordered[] = { "<li>Ann", "<li>Bro", "<li>Åker", "<li>Örn" };
  g_autofree char         *round = begin (folder, 3);
  g_autofree char         *page = NULL;
  const char              *at;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *person
        = g_strdup (cli_do (folder, "add a.stegvis person name=%s", names[i]));

      cli_do (folder, "add a.stegvis participant round=%s person=%s attended=yes", round, person);
    }
  cli_do (folder, "minutes a.stegvis -o m.html");
  page = read_file (folder, "m.html");
  at = page;
  for (guint i = 0; i < G_N_ELEMENTS (ordered); i++)
    {
      at = strstr (at, ordered[i]);
      g_assert_nonnull (at);
    }
}

/* The heading's rank goes up by one at most, and there is one title. */
static void
check_headings (const char *page)
{
  int rank = 0, titles = 0;

  for (const char *at = page; (at = strstr (at, "<h")) != NULL; at++)
    if (g_ascii_isdigit (at[2]))
      {
        int next = at[2] - '0';

        g_assert_cmpint (next, <=, rank + 1);
        titles += next == 1;
        rank = next;
      }
  g_assert_cmpint (titles, ==, 1);
}

static void
a_page_of_minutes_is_whole_and_its_headings_are_in_order (StegTemporaryFolder *folder)
{
  static const char *const once[] = { "<html lang=\"en\">", "<title>", "<main>", "</main>",
                                      "</body>", "</html>" };
  g_autofree char         *round = begin (folder, 3);
  g_autofree char         *page = NULL;

  cli_do (folder, "add a.stegvis parked round=%s text='For the whole round'", round);
  cli_do (folder, "add a.stegvis reason round=%s area=risk text='Nobody has seen it'", round);
  cli_do (folder, "minutes a.stegvis -o m.html");
  page = read_file (folder, "m.html");
  check_headings (page);
  for (guint i = 0; i < G_N_ELEMENTS (once); i++)
    {
      const char *found = strstr (page, once[i]);

      g_assert_nonnull (found);
      g_assert_null (strstr (found + 1, once[i]));
    }
}

static void
wrong_use_is_said (StegTemporaryFolder *folder)
{
  static const struct
  {
    const char *command;
    const char *says;
  } wrong[] = {
    { "minutes a.stegvis", "Say with -o which file to write." },
    { "minutes a.stegvis -o m.odt", "They are written as: X.pdf, X.html." },
    { "minutes a.stegvis -o m.pdf --language de", "There are: sv, en." },
    { "minutes a.stegvis -o m.pdf", "The programme has no round yet." },
    { "minutes a.stegvis -o m.pdf --round 7", "7" },
  };

  cli_do (folder, "new a.stegvis --language en");
  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_assert_cmpint (cli_run (folder, "%s", wrong[i].command), ==, 2);
      g_assert_nonnull (strstr (cli_errors (), wrong[i].says));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  steg_test_add_in_folder ("/minutes/minutes_tell_who_what_and_why", minutes_tell_who_what_and_why);
  steg_test_add_in_folder ("/minutes/minutes_are_written_in_both_languages_and_on_paper",
                           minutes_are_written_in_both_languages_and_on_paper);
  steg_test_add_in_folder ("/minutes/anonymous_minutes_tell_how_many_and_never_who",
                           anonymous_minutes_tell_how_many_and_never_who);
  steg_test_add_in_folder ("/minutes/a_page_of_minutes_is_whole_and_its_headings_are_in_order",
                           a_page_of_minutes_is_whole_and_its_headings_are_in_order);
  steg_test_add_in_folder ("/minutes/participants_stand_in_the_order_of_their_names",
                           participants_stand_in_the_order_of_their_names);
  steg_test_add_in_folder ("/minutes/wrong_use_is_said", wrong_use_is_said);
  return g_test_run ();
}
