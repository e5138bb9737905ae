/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/cli-process.h"

#include <glib/gstdio.h>
#include <string.h>

/* Whole files: making, checking, exporting them. */

static guint
count (JsonNode *array)
{
  return json_array_get_length (json_node_get_array (array));
}

static void
a_new_programme_is_empty_but_for_its_framework (StegTemporaryFolder *folder)
{
  g_autoptr (JsonNode) card = NULL;
  g_autoptr (JsonNode) statements = NULL;
  g_autoptr (JsonNode) actions = NULL;

  cli_do (folder, "new a.stegvis --language sv");
  card = cli_read (folder, "info a.stegvis --json");
  statements = cli_read (folder, "list a.stegvis statement --json");
  actions = cli_read (folder, "list a.stegvis action --json");
  g_assert_cmpstr (cli_member (card, 0, "title"), ==, "a");
  g_assert_cmpstr (cli_member (card, 0, "language"), ==, "sv");
  g_assert_cmpstr (cli_member (card, 0, "started_on"), ==, "2026-05-20");
  g_assert_cmpuint (count (statements), ==, 120);
  g_assert_cmpuint (count (actions), ==, 0);
}

static void
the_sample_is_made_in_both_languages_and_checks_out (StegTemporaryFolder *folder)
{
  cli_do (folder, "new sv.stegvis --sample pillmedtech --language sv");
  cli_do (folder, "new en.stegvis --sample pillmedtech --language en --title 'Our way'");
  g_assert_cmpstr (cli_do (folder, "check sv.stegvis"), ==, "");
  g_assert_cmpstr (cli_do (folder, "check en.stegvis"), ==, "");
  g_assert_nonnull (strstr (cli_do (folder, "info sv.stegvis"), "Title: Från nivå 1 till nivå 3"));
  g_assert_nonnull (strstr (cli_do (folder, "info en.stegvis"), "Title: Our way"));
  g_assert_nonnull (strstr (cli_output (), "Risk management: level 2, Some system"));
}

static void
a_high_level_without_evidence_is_said_to_be_claimed (StegTemporaryFolder *folder)
{
  g_autoptr (JsonNode) rounds = NULL;
  g_autoptr (JsonNode) areas = NULL;
  g_autoptr (JsonNode) aspects = NULL;

  cli_do (folder, "new a.stegvis --language en");
  cli_do (folder, "add a.stegvis round title=First held_on=2026-05-01 state=agreed");
  rounds = cli_read (folder, "list a.stegvis round --json");
  areas = cli_read (folder, "list a.stegvis area --json");
  aspects = cli_read (folder, "list a.stegvis aspect --json");
  g_assert_null (strstr (cli_do (folder, "info a.stegvis"), "claimed"));
  cli_do (folder, "add a.stegvis rating round=%s area=%s aspect=%s level=3",
          cli_member (rounds, 0, "id"), cli_member (areas, 0, "id"), cli_member (aspects, 0, "id"));
  g_assert_nonnull (strstr (cli_do (folder, "info a.stegvis"),
                            "1 rating at level 3 or above is claimed without evidence"));
}

static void
what_is_exported_makes_an_equal_programme (StegTemporaryFolder *folder)
{
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  g_autofree char *a = steg_temporary_folder_dup_path (folder, "a.xml");
  g_autofree char *b = steg_temporary_folder_dup_path (folder, "b.xml");

  cli_do (folder, "new a.stegvis --sample pillmedtech");
  cli_do (folder, "export a.stegvis -o a.xml");
  cli_do (folder, "new b.stegvis --from a.xml");
  cli_do (folder, "export b.stegvis -o b.xml");
  g_assert_true (g_file_get_contents (a, &first, NULL, NULL));
  g_assert_true (g_file_get_contents (b, &second, NULL, NULL));
  g_assert_cmpstr (first, ==, second);
}

static void
a_framework_of_ones_own_is_checked_and_used (StegTemporaryFolder *folder)
{
  const char *root = g_getenv ("STEG_SOURCE_ROOT");

  cli_do (folder, "framework check '%s/data/frameworks/mognadsdialog.xml'", root);
  g_assert_nonnull (strstr (cli_output (), "statement    120"));
  cli_do (folder, "new a.stegvis --framework '%s/data/frameworks/mognadsdialog.xml'", root);
  g_assert_cmpstr (cli_do (folder, "check a.stegvis"), ==, "");
}

static void
a_broken_framework_is_refused_with_its_line (StegTemporaryFolder *folder)
{
  g_autofree char *path = steg_temporary_folder_write (
    folder, "own.xml", "\n<framework xmlns='urn:stegvis:framework' format='1'/>\n");

  g_assert_cmpint (cli_run (folder, "framework check own.xml"), ==, 1);
  g_assert_nonnull (strstr (cli_errors (), "own.xml:2: <framework> is not as expected"));
  g_assert_cmpint (cli_run (folder, "new a.stegvis --framework own.xml"), ==, 1);
  g_assert_cmpint (cli_run (folder, "info a.stegvis"), ==, 1);
}

static void
nothing_is_ever_overwritten (StegTemporaryFolder *folder)
{
  g_autofree char *path = steg_temporary_folder_write (folder, "a.stegvis", "mine");
  g_autofree char *contents = NULL;

  g_assert_cmpint (cli_run (folder, "new a.stegvis"), ==, 1);
  g_assert_nonnull (strstr (cli_errors (), "nothing is ever overwritten"));
  g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
  g_assert_cmpstr (contents, ==, "mine");
}

static void
a_file_that_is_not_ours_is_said_and_left_alone (StegTemporaryFolder *folder)
{
  g_autofree char *path = steg_temporary_folder_write (folder, "a.stegvis", "mine");

  g_assert_cmpint (cli_run (folder, "check a.stegvis"), ==, 1);
  g_assert_cmpint (cli_run (folder, "list a.stegvis person"), ==, 1);
  g_assert_nonnull (strstr (cli_errors (), "This is no file of Stegvis"));
  g_assert_cmpint (cli_run (folder, "list none.stegvis person"), ==, 1);
  g_assert_nonnull (strstr (cli_errors (), "The file is not there"));
  g_assert_nonnull (strstr (cli_errors (), "none.stegvis"));
}

/* Where something was to be written that could not be, and what is said about it. */
static void
what_cannot_be_written_says_why (StegTemporaryFolder *folder)
{
  static const struct
  {
    const char *command;
    const char *words;
  } cases[] = {
    { "new none/b.stegvis", "The folder is missing or may not be written to." },
    { "export a.stegvis -o none/a.xml", "The folder is missing or may not be written to." },
    { "chart a.stegvis level -o none/a.png", "The folder is missing or may not be written to." },
    { "export a.stegvis -o folder", "There is such a file already" },
  };
  g_autofree char *inner = steg_temporary_folder_dup_path (folder, "folder");

  cli_do (folder, "new a.stegvis --sample pillmedtech");
  g_assert_cmpint (g_mkdir (inner, 0700), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].command);
      g_assert_cmpint (cli_run (folder, "%s", cases[i].command), ==, 1);
      g_assert_nonnull (strstr (cli_errors (), cases[i].words));
    }
}

static void
a_programme_is_not_exported_onto_itself (StegTemporaryFolder *folder)
{
  cli_do (folder, "new a.stegvis");
  g_assert_cmpint (cli_run (folder, "export a.stegvis -o ./a.stegvis"), ==, 2);
  g_assert_cmpint (cli_run (folder, "export a.stegvis"), ==, 2);
  g_assert_cmpstr (cli_do (folder, "check a.stegvis"), ==, "");
}

int
main (int argc, char **argv)
{
  static const struct
  {
    const char    *path;
    StegFolderTest test;
  } tests[] = {
    { "/cli/a_new_programme_is_empty_but_for_its_framework",
      a_new_programme_is_empty_but_for_its_framework },
    { "/cli/the_sample_is_made_in_both_languages_and_checks_out",
      the_sample_is_made_in_both_languages_and_checks_out },
    { "/cli/a_high_level_without_evidence_is_said_to_be_claimed",
      a_high_level_without_evidence_is_said_to_be_claimed },
    { "/cli/what_is_exported_makes_an_equal_programme", what_is_exported_makes_an_equal_programme },
    { "/cli/a_framework_of_ones_own_is_checked_and_used",
      a_framework_of_ones_own_is_checked_and_used },
    { "/cli/a_broken_framework_is_refused_with_its_line",
      a_broken_framework_is_refused_with_its_line },
    { "/cli/nothing_is_ever_overwritten", nothing_is_ever_overwritten },
    { "/cli/a_file_that_is_not_ours_is_said_and_left_alone",
      a_file_that_is_not_ours_is_said_and_left_alone },
    { "/cli/what_cannot_be_written_says_why", what_cannot_be_written_says_why },
    { "/cli/a_programme_is_not_exported_onto_itself", a_programme_is_not_exported_onto_itself },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    steg_test_add_in_folder (tests[i].path, tests[i].test);
  return g_test_run ();
}
