/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/cli-process.h"
#include "support/steg-assert.h"

#include <string.h>

static void
the_rounds_of_the_sample_are_compared_in_words (StegTemporaryFolder *folder)
{
  const char *words;

  cli_do (folder, "new a.stegvis --sample pillmedtech --language en");
  words = cli_do (folder, "diff a.stegvis Baseline 2");
  g_assert_true (g_str_has_prefix (words, "Baseline → Half-year assessment\n"
                                          "3 areas up, 3 areas unchanged\n"
                                          "▲ Risk management: up from level 1 to 2\n"
                                          "  ▲ Culture, Ways of working, Application, "));
  g_assert_nonnull (strstr (words, "\n  = Application, Results, Follow up, learn and improve: "
                                   "unchanged at level 1\n"));
  g_assert_nonnull (strstr (words, "\n  ✓ Choose method and goals for risk analysis\n"));
  g_assert_nonnull (strstr (words, "\n  + We still lack one picture of all the risks\n"));
  g_assert_nonnull (strstr (words, "\n  − No risk analyses are carried out\n"));
  words = cli_do (folder, "diff a.stegvis 1 2 --language sv");
  g_assert_nonnull (strstr (words, "3 områden högre, 3 områden oförändrade\n"));
}

static void
backwards_what_rose_has_fallen (StegTemporaryFolder *folder)
{
  cli_do (folder, "new a.stegvis --sample pillmedtech --language en");
  g_assert_nonnull (
    strstr (cli_do (folder, "diff a.stegvis 2 1"), "3 areas down, 3 areas unchanged\n"));
}

static void
a_diff_in_json_has_keys_that_no_language_changes (StegTemporaryFolder *folder)
{
  g_autoptr (JsonNode) root = NULL;
  JsonObject *area;

  cli_do (folder, "new a.stegvis --sample pillmedtech --language sv");
  root = json_from_string (cli_do (folder, "diff a.stegvis 1 2 --json"), NULL);
  g_assert_nonnull (root);
  area = json_array_get_object_element (
    json_object_get_array_member (json_node_get_object (root), "areas"), 0);
  g_assert_cmpstr (json_object_get_string_member (area, "name"), ==, "Riskhantering");
  g_assert_cmpstr (json_object_get_string_member (area, "shift"), ==, "up");
  g_assert_cmpint (json_object_get_int_member (area, "before"), ==, 1);
  g_assert_cmpint (json_object_get_int_member (area, "after"), ==, 2);
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (area, "aspects")), ==, 5);
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (area, "actions")), ==, 3);
}

/* Risk management, culture, in the later round. */
static void
rate_at_three (StegTemporaryFolder *folder)
{
  g_autoptr (JsonNode) rating = NULL;

  cli_do (folder, "new a.stegvis --sample pillmedtech --language en");
  rating = cli_read (folder, "list a.stegvis rating --where area=risk --where aspect=culture "
                             "--where level=2 --json");
  cli_do (folder, "set a.stegvis rating %s level=3", cli_member (rating, 0, "id"));
}

static gboolean
is_claimed_in_json (StegTemporaryFolder *folder)
{
  g_autoptr (JsonNode) root = json_from_string (cli_do (folder, "diff a.stegvis 1 2 --json"), NULL);
  JsonObject *area = json_array_get_object_element (
    json_object_get_array_member (json_node_get_object (root), "areas"), 0);

  return json_object_get_boolean_member (
    json_array_get_object_element (json_object_get_array_member (area, "aspects"), 0), "claimed");
}

static void
a_high_level_without_evidence_is_claimed (StegTemporaryFolder *folder)
{
  rate_at_three (folder);
  g_assert_nonnull (strstr (cli_do (folder, "diff a.stegvis 1 2"),
                            "\n  ◇ Claimed, without evidence: Culture\n"));
  g_assert_true (is_claimed_in_json (folder));
}

static void
a_round_that_is_not_there_is_refused (StegTemporaryFolder *folder)
{
  cli_do (folder, "new a.stegvis --sample pillmedtech --language en");
  g_assert_cmpint (cli_run (folder, "diff a.stegvis 1 3"), ==, 2);
  g_assert_nonnull (strstr (cli_errors (), "There is no round “3”. There are: 1 (Baseline), "
                                           "2 (Half-year assessment)."));
  g_assert_cmpint (cli_run (folder, "diff a.stegvis 1"), ==, 2);
  g_assert_cmpint (cli_run (folder, "diff a.stegvis 1 2 --language de"), ==, 2);
}

static void
one_round_is_not_compared_with_itself (StegTemporaryFolder *folder)
{
  cli_do (folder, "new a.stegvis --sample pillmedtech --language en");
  g_assert_cmpint (cli_run (folder, "diff a.stegvis 1 baseline --json"), ==, 2);
  g_assert_nonnull (strstr (cli_errors (), "“Baseline” is one and the same round. Name two."));
}

static void
without_rounds_that_is_said (StegTemporaryFolder *folder)
{
  cli_do (folder, "new a.stegvis --language en");
  g_assert_cmpint (cli_run (folder, "diff a.stegvis 1 2"), ==, 2);
  g_assert_cmpstr (cli_errors (), ==,
                   "stegvisctl: There is no round “1”: the programme has none yet.\n");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  steg_test_add_in_folder ("/diff/the_rounds_of_the_sample_are_compared_in_words",
                           the_rounds_of_the_sample_are_compared_in_words);
  steg_test_add_in_folder ("/diff/backwards_what_rose_has_fallen", backwards_what_rose_has_fallen);
  steg_test_add_in_folder ("/diff/a_diff_in_json_has_keys_that_no_language_changes",
                           a_diff_in_json_has_keys_that_no_language_changes);
  steg_test_add_in_folder ("/diff/a_high_level_without_evidence_is_claimed",
                           a_high_level_without_evidence_is_claimed);
  steg_test_add_in_folder ("/diff/a_round_that_is_not_there_is_refused",
                           a_round_that_is_not_there_is_refused);
  steg_test_add_in_folder ("/diff/one_round_is_not_compared_with_itself",
                           one_round_is_not_compared_with_itself);
  steg_test_add_in_folder ("/diff/without_rounds_that_is_said", without_rounds_that_is_said);
  return g_test_run ();
}
