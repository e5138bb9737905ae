/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/cli-process.h"

#include <string.h>

/* Files that are attached to records. */

static char *
add_document (StegTemporaryFolder *folder)
{
  cli_do (folder, "new a.stegvis");
  return g_strdup (cli_do (folder, "add a.stegvis document title=Policy"));
}

static void
a_file_goes_in_and_comes_out_unchanged (StegTemporaryFolder *folder)
{
  g_autofree char *document = add_document (folder);
  g_autofree char *in = steg_temporary_folder_write (folder, "policy.txt", "Be careful.\n");
  g_autofree char *out = steg_temporary_folder_dup_path (folder, "out.txt");
  g_autofree char *content = NULL;

  cli_do (folder, "attach a.stegvis document %s policy.txt", document);
  cli_do (folder, "extract a.stegvis document %s policy.txt -o out.txt", document);
  g_assert_true (g_file_get_contents (out, &content, NULL, NULL));
  g_assert_cmpstr (content, ==, "Be careful.\n");
  g_assert_cmpstr (cli_do (folder, "check a.stegvis"), ==, "");
}

static void
a_file_is_taken_away_and_comes_back (StegTemporaryFolder *folder)
{
  g_autofree char *document = add_document (folder);
  g_autofree char *in = steg_temporary_folder_write (folder, "policy.txt", "Be careful.\n");

  cli_do (folder, "attach a.stegvis area risk policy.txt");
  cli_do (folder, "detach a.stegvis area risk policy.txt");
  g_assert_cmpstr (cli_do (folder, "list a.stegvis attachment --json"), ==, "[]");
  g_assert_cmpstr (cli_do (folder, "undo a.stegvis"), ==,
                   "Undone: Remove the attachment “policy.txt”");
  cli_do (folder, "extract a.stegvis area risk policy.txt -o out.txt");
}

static void
what_cannot_be_attached_is_said (StegTemporaryFolder *folder)
{
  g_autofree char *document = add_document (folder);
  g_autofree char *empty = steg_temporary_folder_write (folder, "empty", "");

  g_assert_cmpint (cli_run (folder, "attach a.stegvis document %s empty", document), ==, 1);
  g_assert_nonnull (strstr (cli_errors (), "The file is empty"));
  g_assert_cmpint (cli_run (folder, "attach a.stegvis document %s .", document), ==, 1);
  g_assert_nonnull (strstr (cli_errors (), "a folder cannot be attached"));
  g_assert_cmpint (cli_run (folder, "attach a.stegvis document %s missing", document), ==, 1);
  g_assert_nonnull (strstr (cli_errors (), "The file is not there"));
}

static void
a_name_that_is_not_attached_is_answered_with_those_that_are (StegTemporaryFolder *folder)
{
  g_autofree char *document = add_document (folder);
  g_autofree char *in = steg_temporary_folder_write (folder, "policy.txt", "Be careful.\n");

  g_assert_cmpint (cli_run (folder, "detach a.stegvis document %s x", document), ==, 2);
  g_assert_nonnull (strstr (cli_errors (), "Nothing is attached"));
  cli_do (folder, "attach a.stegvis document %s policy.txt", document);
  g_assert_cmpint (cli_run (folder, "detach a.stegvis document %s x", document), ==, 2);
  g_assert_nonnull (strstr (cli_errors (), "these are: policy.txt."));
}

static void
nothing_is_overwritten (StegTemporaryFolder *folder)
{
  g_autofree char *document = add_document (folder);
  g_autofree char *in = steg_temporary_folder_write (folder, "policy.txt", "Be careful.\n");

  cli_do (folder, "attach a.stegvis document %s policy.txt", document);
  g_assert_cmpint (
    cli_run (folder, "extract a.stegvis document %s policy.txt -o policy.txt", document), ==, 1);
  g_assert_nonnull (strstr (cli_errors (), "nothing is ever overwritten"));
  g_assert_cmpint (cli_run (folder, "extract a.stegvis document %s policy.txt", document), ==, 2);
}

static void
attachments_are_the_same_cell_by_cell_after_export (StegTemporaryFolder *folder)
{
  g_autofree char *document = add_document (folder);
  g_autofree char *in = steg_temporary_folder_write (folder, "policy.txt", "Be careful.\n");
  g_autofree char *a = steg_temporary_folder_dup_path (folder, "a.xml");
  g_autofree char *b = steg_temporary_folder_dup_path (folder, "b.xml");
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  cli_do (folder, "attach a.stegvis document %s policy.txt", document);
  cli_do (folder, "attach a.stegvis area risk policy.txt");
  cli_do (folder, "export a.stegvis -o a.xml");
  cli_do (folder, "new b.stegvis --from a.xml");
  cli_do (folder, "export b.stegvis -o b.xml");
  g_assert_true (g_file_get_contents (a, &first, NULL, NULL));
  g_assert_true (g_file_get_contents (b, &second, NULL, NULL));
  g_assert_nonnull (strstr (first, "name=\"policy.txt\""));
  g_assert_cmpstr (first, ==, second);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(test) steg_test_add_in_folder ("/attachments/" #test, test)
  ADD (a_file_goes_in_and_comes_out_unchanged);
  ADD (a_file_is_taken_away_and_comes_back);
  ADD (what_cannot_be_attached_is_said);
  ADD (a_name_that_is_not_attached_is_answered_with_those_that_are);
  ADD (nothing_is_overwritten);
  ADD (attachments_are_the_same_cell_by_cell_after_export);
  return g_test_run ();
}
