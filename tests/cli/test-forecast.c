/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/cli-process.h"

#include <string.h>

/* When levels are reached, told on the command line. */

static void
the_forecast_names_what_decides_and_what_lacks (StegTemporaryFolder *folder)
{
  cli_do (folder, "new a.stegvis --sample pillmedtech --language en");
  cli_do (folder, "forecast a.stegvis");
  g_assert_nonnull (strstr (cli_output (), "Competence: Level 3 in Sep 2026"));
  g_assert_nonnull (strstr (cli_output (), "  Competence tests after each course (Competence"));
  g_assert_nonnull (strstr (cli_output (), "Follow-up: Level 3 is not planned: 1 statement has"));
  g_assert_nonnull (strstr (cli_output (), "Follow-up · Level 3 · no action yet)"));
}

static void
it_speaks_the_language_that_is_asked_for (StegTemporaryFolder *folder)
{
  cli_do (folder, "new a.stegvis --sample pillmedtech --language en");
  cli_do (folder, "forecast a.stegvis --language sv");
  g_assert_nonnull (strstr (cli_output (), "Nivå 3 är inte planerad"));
  g_assert_cmpint (cli_run (folder, "forecast a.stegvis --language xx"), ==, 2);
}

static void
json_has_every_level_of_everything (StegTemporaryFolder *folder)
{
  g_autoptr (JsonNode) levels = NULL;

  cli_do (folder, "new a.stegvis --sample pillmedtech --language en");
  levels = cli_read (folder, "forecast a.stegvis --json");
  g_assert_cmpuint (json_array_get_length (json_node_get_array (levels)), ==, 7 * 4);
  g_assert_cmpstr (cli_member (levels, 0, "state"), ==, "reached");
  g_assert_cmpstr (cli_member (levels, 1, "state"), ==, "dated");
  g_assert_cmpstr (cli_member (levels, 1, "on"), ==, "2026-09-17");
  g_assert_cmpstr (cli_member (levels, 2, "state"), ==, "not_planned");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  steg_test_add_in_folder ("/cli/the_forecast_names_what_decides_and_what_lacks",
                           the_forecast_names_what_decides_and_what_lacks);
  steg_test_add_in_folder ("/cli/it_speaks_the_language_that_is_asked_for",
                           it_speaks_the_language_that_is_asked_for);
  steg_test_add_in_folder ("/cli/json_has_every_level_of_everything",
                           json_has_every_level_of_everything);
  return g_test_run ();
}
