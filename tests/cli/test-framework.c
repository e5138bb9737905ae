/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/cli-process.h"
#include "support/steg-assert.h"

#include <string.h>

/* @path in @folder without the area "procurement", as version 1.1. */
static void
write_newer (StegTemporaryFolder *folder)
{
  g_autofree char *from = steg_temporary_folder_dup_path (folder, "f.xml");
  g_autofree char *to = steg_temporary_folder_dup_path (folder, "g.xml");
  g_autofree char *xml = NULL;
  g_autoptr (GString) newer = NULL;
  char *start, *end;

  g_assert_true (g_file_get_contents (from, &xml, NULL, NULL));
  newer = g_string_new (xml);
  start = strstr (newer->str, "<area key=\"procurement\">");
  end = strstr (start, "</area>");
  g_string_erase (newer, start - newer->str, end + strlen ("</area>") - start);
  g_string_replace (newer, "version=\"1.0\" rule", "version=\"1.1\" rule", 1);
  g_assert_true (g_file_set_contents (to, newer->str, -1, NULL));
}

static void
a_framework_comes_back_as_it_was (StegTemporaryFolder *folder)
{
  const char *words;

  cli_do (folder, "new a.stegvis --sample pillmedtech --language en");
  cli_do (folder, "framework export a.stegvis -o f.xml");
  words = cli_do (folder, "framework check f.xml");
  g_assert_nonnull (strstr (words, "  statement    120"));
  words = cli_do (folder, "framework update a.stegvis f.xml");
  g_assert_cmpstr (words, ==, "Version 1.0: new texts: 0, new areas, aspects and levels: 0");
}

static void
what_has_no_place_in_a_newer_version_is_listed (StegTemporaryFolder *folder)
{
  cli_do (folder, "new a.stegvis --sample pillmedtech --language en");
  cli_do (folder, "framework export a.stegvis -o f.xml");
  write_newer (folder);
  g_assert_nonnull (strstr (cli_do (folder, "framework update a.stegvis g.xml"),
                            "Left out: Procurement (ratings: 10, actions: 6)"));
  g_assert_null (strstr (cli_do (folder, "diff a.stegvis 1 2"), "Procurement"));
  cli_do (folder, "undo a.stegvis");
  g_assert_nonnull (strstr (cli_do (folder, "diff a.stegvis 1 2"), "Procurement"));
}

static void
wrong_use_is_said (StegTemporaryFolder *folder)
{
  cli_do (folder, "new a.stegvis --language en");
  g_assert_cmpint (cli_run (folder, "framework export a.stegvis"), ==, 2);
  g_assert_cmpint (cli_run (folder, "framework update a.stegvis"), ==, 2);
  g_assert_cmpint (cli_run (folder, "framework improve a.stegvis"), ==, 2);
  g_assert_cmpint (cli_run (folder, "framework update a.stegvis none.xml"), ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  steg_test_add_in_folder ("/framework/a_framework_comes_back_as_it_was",
                           a_framework_comes_back_as_it_was);
  steg_test_add_in_folder ("/framework/what_has_no_place_in_a_newer_version_is_listed",
                           what_has_no_place_in_a_newer_version_is_listed);
  steg_test_add_in_folder ("/framework/wrong_use_is_said", wrong_use_is_said);
  return g_test_run ();
}
