/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/cli-process.h"

#include <string.h>

/* Help, and what is said to be there: the same commands everywhere. */

static const char *const commands[] = {
  "new",
  "info",
  "check",
  "list",
  "add",
  "set",
  "remove",
  "attach",
  "detach",
  "extract",
  "undo",
  "redo",
  "log",
  "export",
  "chart",
  "report",
  "plan",
  "diff",
  "forecast",
  "framework",
  "ballot",
  "votes",
  "minutes",
  NULL,
};

static char *
read_source (const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("STEG_SOURCE_ROOT"), name, NULL);
  g_autoptr (GError) error = NULL;
  char *text = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  return text;
}

static void
every_command_is_in_help_manual_and_completion (StegTemporaryFolder *folder)
{
  g_autofree char *manual = read_source ("data/man/stegvisctl.1");
  g_autofree char *completion = read_source ("data/completions/stegvisctl");
  g_autofree char *all = g_strjoinv (" ", (char **) commands);
  g_autofree char *offered = g_strdup_printf ("commands=\"%s\"", all);
  guint            n = 0;

  g_assert_nonnull (strstr (completion, offered));
  cli_do (folder, "--help");
  for (guint i = 0; commands[i] != NULL; i++)
    {
      g_autofree char *line = g_strdup_printf ("\n  %-10s ", commands[i]);
      g_autofree char *entry = g_strdup_printf ("\n.BR %s \" ", commands[i]);

      g_assert_nonnull (strstr (cli_output (), line));
      g_assert_nonnull (strstr (manual, entry));
    }
  for (const char *p = strstr (cli_output (), "\n  "); p != NULL; p = strstr (p + 1, "\n  "))
    n++;
  g_assert_cmpuint (n, ==, G_N_ELEMENTS (commands) - 1);
}

static void
assert_options_are_told (const char *command, const char *manual, const char *completion)
{
  g_auto (GStrv) lines = g_strsplit (cli_output (), "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      const char      *dashes = strstr (lines[i], "--");
      g_autofree char *option = NULL;
      g_autofree char *in_manual = NULL;

      if (dashes == NULL || !g_str_has_prefix (lines[i], "  "))
        continue;
      option = g_strndup (dashes, strcspn (dashes, "= ,"));
      g_assert_nonnull (strstr (completion, option));
      in_manual = g_strdup_printf ("\\-\\-%s", option + 2);
      if (strcmp (option, "--output") != 0 && strstr (manual, in_manual) == NULL)
        g_error ("%s %s is not in the manual", command, option);
    }
}

static void
every_command_has_help_and_its_options_are_told (StegTemporaryFolder *folder)
{
  g_autofree char *manual = read_source ("data/man/stegvisctl.1");
  g_autofree char *completion = read_source ("data/completions/stegvisctl");

  for (guint i = 0; commands[i] != NULL; i++)
    {
      g_autofree char *usage = g_strdup_printf (" %s ", commands[i]);

      cli_do (folder, "%s --help", commands[i]);
      g_assert_nonnull (strstr (cli_output (), usage));
      assert_options_are_told (commands[i], manual, completion);
    }
}

static void
the_version_is_told (StegTemporaryFolder *folder)
{
  g_assert_true (g_str_has_prefix (cli_do (folder, "--version"), "stegvisctl "));
}

static const struct
{
  const char *command;
  const char *says;
} wrong[] = {
  { "", "Which command?" },
  { "frob", "There is no command “frob”. There are: new, info, check, list, add" },
  { "new", "Expected was: stegvisctl new FILE" },
  { "new a b", "Expected was: stegvisctl new FILE" },
  { "new a --frob", "--frob" },
  { "new a --language de", "“de” is no language of Stegvis. There are: sv, en." },
  { "new a --sample nothing", "pillmedtech" },
  { "new a --sample pillmedtech --from b.xml", "Only one of --sample, --framework and --from" },
  { "list a", "Expected was: stegvisctl list FILE TABLE" },
  { "set a person b", "Expected was: stegvisctl set FILE TABLE ID field=value…" },
  { "chart a pie -o x.png", "There is no chart “pie”. There are: level, radar" },
  { "chart a level", "Say with -o which file to write." },
  { "chart a level -o x.png --width 3", "Width and height can be 200 to 10000 pixels." },
  { "report a", "Say with -o which file to write." },
  { "report a -o x.odp", "They are written as: X.pdf." },
  { "report a -o x.pdf --language de", "There are: sv, en." },
  { "framework frob x.xml", "what can be done with a framework is “check”, “export” and “update”" },
};

static void
wrong_use_exits_with_2_and_says_what_was_expected (StegTemporaryFolder *folder)
{
  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_assert_cmpint (cli_run (folder, "%s", wrong[i].command), ==, 2);
      g_assert_nonnull (strstr (cli_errors (), wrong[i].says));
      g_assert_true (g_str_has_prefix (cli_errors (), "stegvisctl: "));
      g_assert_cmpstr (cli_output (), ==, "");
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  steg_test_add_in_folder ("/cli/every_command_is_in_help_manual_and_completion",
                           every_command_is_in_help_manual_and_completion);
  steg_test_add_in_folder ("/cli/every_command_has_help_and_its_options_are_told",
                           every_command_has_help_and_its_options_are_told);
  steg_test_add_in_folder ("/cli/the_version_is_told", the_version_is_told);
  steg_test_add_in_folder ("/cli/wrong_use_exits_with_2_and_says_what_was_expected",
                           wrong_use_exits_with_2_and_says_what_was_expected);
  return g_test_run ();
}
