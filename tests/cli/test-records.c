/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/cli-process.h"

#include <string.h>

/* Records: adding, changing, removing, undoing them. */

static guint
count (StegTemporaryFolder *folder, const char *table)
{
  g_autoptr (JsonNode) records = cli_read (folder, "list a.stegvis %s --json", table);

  return json_array_get_length (json_node_get_array (records));
}

static void
a_record_is_added_changed_and_removed (StegTemporaryFolder *folder)
{
  g_autofree char *id = NULL;
  g_autoptr (JsonNode) added = NULL;
  g_autoptr (JsonNode) changed = NULL;

  cli_do (folder, "new a.stegvis");
  id = g_strdup (cli_do (folder, "add a.stegvis person 'name=Åsa' kind=role"));
  added = cli_read (folder, "list a.stegvis person --json");
  g_assert_cmpstr (cli_member (added, 0, "id"), ==, id);
  g_assert_cmpstr (cli_member (added, 0, "name"), ==, "Åsa");
  cli_do (folder, "set a.stegvis person %s 'name=Åsa B' kind=", id);
  changed = cli_read (folder, "list a.stegvis person --json");
  g_assert_cmpstr (cli_member (changed, 0, "name"), ==, "Åsa B");
  g_assert_true (json_object_get_null_member (
    json_array_get_object_element (json_node_get_array (changed), 0), "kind"));
  cli_do (folder, "remove a.stegvis person %s", id);
  g_assert_cmpuint (count (folder, "person"), ==, 0);
  g_assert_cmpstr (cli_do (folder, "check a.stegvis"), ==, "");
}

static void
what_was_done_is_undone_and_done_again (StegTemporaryFolder *folder)
{
  cli_do (folder, "new a.stegvis");
  cli_do (folder, "add a.stegvis person name=Auditor");
  g_assert_cmpstr (cli_do (folder, "undo a.stegvis"), ==, "Undone: Add “Auditor”");
  g_assert_cmpuint (count (folder, "person"), ==, 0);
  g_assert_cmpstr (cli_do (folder, "redo a.stegvis"), ==, "Done again: Add “Auditor”");
  g_assert_cmpuint (count (folder, "person"), ==, 1);
  g_assert_cmpint (cli_run (folder, "redo a.stegvis"), ==, 1);
  g_assert_nonnull (strstr (cli_errors (), "There is nothing to redo."));
  cli_do (folder, "undo a.stegvis");
  g_assert_cmpint (cli_run (folder, "undo a.stegvis"), ==, 1);
  g_assert_nonnull (strstr (cli_errors (), "There is nothing to undo."));
}

static void
the_log_tells_it_all (StegTemporaryFolder *folder)
{
  g_autoptr (JsonNode) log = NULL;

  cli_do (folder, "new a.stegvis");
  cli_do (folder, "add a.stegvis improvement area=risk 'title=Do it'");
  cli_do (folder, "undo a.stegvis");
  log = cli_read (folder, "log a.stegvis --json");
  g_assert_cmpuint (json_array_get_length (json_node_get_array (log)), ==, 3);
  g_assert_cmpstr (cli_member (log, 0, "kind"), ==, "create");
  g_assert_cmpstr (cli_member (log, 1, "label"), ==, "Add “%s”");
  g_assert_cmpstr (cli_member (log, 2, "kind"), ==, "undo");
  g_assert_nonnull (strstr (cli_do (folder, "log a.stegvis"), "\tUndone: Add “Do it”"));
}

static void
a_row_that_is_a_tuple_is_written_as_what_it_is (StegTemporaryFolder *folder)
{
  g_autofree char *round = NULL;
  g_autoptr (JsonNode) ratings = NULL;

  cli_do (folder, "new a.stegvis");
  round = g_strdup (cli_do (folder, "add a.stegvis round title=Now held_on=2026-05-01"));
  cli_do (folder, "add a.stegvis rating round=%s area=risk aspect=culture level=1", round);
  cli_do (folder, "set a.stegvis rating %s/risk/culture level=2 'note=two\nlines'", round);
  ratings = cli_read (folder, "list a.stegvis rating --where area=risk --where level=2 --json");
  g_assert_cmpuint (json_array_get_length (json_node_get_array (ratings)), ==, 1);
  g_assert_cmpstr (cli_member (ratings, 0, "note"), ==, "two\nlines");
  g_assert_cmpstr (cli_member (ratings, 0, "state"), ==, "rated");
  g_assert_cmpint (
    cli_run (folder, "add a.stegvis rating round=%s area=risk aspect=culture level=3", round), ==,
    2);
  g_assert_nonnull (strstr (cli_errors (), "is there already; change it with “set”"));
  cli_do (folder, "remove a.stegvis rating %s/risk/culture", round);
  g_assert_cmpuint (count (folder, "rating"), ==, 0);
}

static gboolean
is_claimed (StegTemporaryFolder *folder)
{
  g_autoptr (JsonNode) ratings = cli_read (folder, "list a.stegvis rating --json");

  return json_object_get_boolean_member (
    json_array_get_object_element (json_node_get_array (ratings), 0), "claimed");
}

static void
a_rating_without_evidence_is_listed_as_claimed (StegTemporaryFolder *folder)
{
  g_autofree char *round = NULL;

  cli_do (folder, "new a.stegvis");
  round = g_strdup (cli_do (folder, "add a.stegvis round title=Now held_on=2026-05-01"));
  cli_do (folder, "add a.stegvis rating round=%s area=risk aspect=culture level=2", round);
  g_assert_false (is_claimed (folder));
  g_assert_null (strstr (cli_do (folder, "list a.stegvis rating"), "claimed"));
  cli_do (folder, "set a.stegvis rating %s/risk/culture level=3", round);
  g_assert_true (is_claimed (folder));
  g_assert_nonnull (strstr (cli_do (folder, "list a.stegvis rating"), "\tclaimed\n"));
  cli_do (folder, "add a.stegvis evidence round=%s area=risk title=Audit", round);
  g_assert_false (is_claimed (folder));
}

static void
what_is_added_comes_last (StegTemporaryFolder *folder)
{
  g_autoptr (JsonNode) reasons = NULL;

  cli_do (folder, "new a.stegvis");
  cli_do (folder, "add a.stegvis improvement area=risk title=First");
  cli_do (folder, "add a.stegvis improvement area=risk title=Second");
  reasons = cli_read (folder, "list a.stegvis improvement --json");
  g_assert_cmpstr (cli_member (reasons, 0, "title"), ==, "First");
  g_assert_cmpstr (cli_member (reasons, 0, "order"), <, cli_member (reasons, 1, "order"));
}

static void
removing_takes_along_what_is_part_of_it (StegTemporaryFolder *folder)
{
  g_autofree char *improvement = NULL;
  g_autofree char *person = NULL;
  g_autoptr (JsonNode) actions = NULL;

  cli_do (folder, "new a.stegvis");
  person = g_strdup (cli_do (folder, "add a.stegvis person name=IT"));
  improvement = g_strdup (cli_do (folder, "add a.stegvis improvement area=risk title=What"));
  cli_do (folder, "add a.stegvis action improvement=%s title=How owner=%s detail=words",
          improvement, person);
  cli_do (folder, "remove a.stegvis person %s", person);
  actions = cli_read (folder, "list a.stegvis action --json");
  g_assert_null (cli_member (actions, 0, "owner"));
  cli_do (folder, "remove a.stegvis improvement %s", improvement);
  g_assert_cmpuint (count (folder, "action"), ==, 0);
  g_assert_cmpstr (cli_do (folder, "check a.stegvis"), ==, "");
}

static void
lines_have_a_head_and_only_columns_that_are_used (StegTemporaryFolder *folder)
{
  cli_do (folder, "new a.stegvis");
  g_assert_cmpstr (cli_do (folder, "list a.stegvis person"), ==, "");
  cli_do (folder, "add a.stegvis milestone title=Audit on=2026-06-01 kind=other");
  cli_do (folder, "list a.stegvis milestone");
  g_assert_true (g_str_has_prefix (cli_output (), "id\ttitle\ton\tkind\n"));
  g_assert_true (g_str_has_suffix (cli_output (), "\tAudit\t2026-06-01\tother"));
}

static const struct
{
  const char *command;
  const char *says;
} wrong[] = {
  { "list a.stegvis people", "There is no table “people”. There are: level, aspect, area," },
  { "list a.stegvis longtext", "There is no table “longtext”" },
  { "list a.stegvis person --where nme=x",
    "Table person has no field “nme”. There are: name, kind, initials, email, active." },
  { "list a.stegvis person --where name", "“name”: expected was field=value" },
  { "list a.stegvis person --where kind=boss", "kind: one of role human group" },
  { "add a.stegvis person name=A kind=boss", "kind: one of role human group" },
  { "add a.stegvis person kind=role", "name: must not be empty" },
  { "add a.stegvis person name=", "name: must not be empty" },
  { "add a.stegvis milestone title=M on=soon", "on: a date such as 2026-05-20" },
  { "add a.stegvis rating area=risk aspect=culture", "A row of table rating needs round=…" },
  { "add a.stegvis improvement area=risky title=T", "area: There is no area “risky”. There are: " },
  { "add a.stegvis document title=T owner=lead",
    "owner: There is no person “lead”. There are: none" },
  { "add a.stegvis note record=lead text=x", "record: There is no record “lead”" },
  { "set a.stegvis person lead name=B", "There is no person “lead”. There are: none." },
  { "set a.stegvis area risk key=x", "key cannot be changed" },
  { "remove a.stegvis area x", "There is no area “x”. There are: " },
};

static void
wrong_use_is_answered_with_what_is_allowed (StegTemporaryFolder *folder)
{
  cli_do (folder, "new a.stegvis");
  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_assert_cmpint (cli_run (folder, "%s", wrong[i].command), ==, 2);
      g_assert_nonnull (strstr (cli_errors (), wrong[i].says));
      g_assert_cmpstr (cli_output (), ==, "");
    }
  g_assert_cmpuint (count (folder, "person"), ==, 0);
}

static void
a_circle_is_refused_and_named (StegTemporaryFolder *folder)
{
  g_autofree char *improvement = NULL;
  g_autofree char *write = NULL;
  g_autofree char *decide = NULL;

  cli_do (folder, "new a.stegvis");
  improvement = g_strdup (cli_do (folder, "add a.stegvis improvement area=risk title=Policy"));
  write
    = g_strdup (cli_do (folder, "add a.stegvis action improvement=%s title=Write", improvement));
  decide
    = g_strdup (cli_do (folder, "add a.stegvis action improvement=%s title=Decide", improvement));
  cli_do (folder, "add a.stegvis dependency action=%s waits_for=%s", decide, write);
  g_assert_cmpint (
    cli_run (folder, "add a.stegvis dependency action=%s waits_for=%s", write, decide), ==, 2);
  g_assert_nonnull (
    strstr (cli_errors (),
            "That would be a circle: “Write” waits for “Decide”, which waits for “Write”"));
  g_assert_cmpuint (count (folder, "dependency"), ==, 1);
}

static void
the_days_of_cycles_stay_without_a_hole (StegTemporaryFolder *folder)
{
  g_autoptr (JsonNode) cycles = NULL;
  g_autofree char *second = NULL;

  cli_do (folder, "new a.stegvis");
  cycles = cli_read (folder, "list a.stegvis cycle --json");
  second = g_strdup (cli_member (cycles, 1, "id"));
  g_assert_cmpint (
    cli_run (folder, "set a.stegvis cycle %s plan_from=2030-01-01 do_from=2030-02-01", second), ==,
    0);
  g_assert_nonnull (strstr (cli_errors (), "“Cycle 1 · 0–6 months”: ends_on moves with it, to "
                                           "2029-12-31"));
  g_assert_null (strstr (cli_errors (), "“Cycle 2 · 6–12 months”: do_from moves"));
  g_assert_cmpstr (cli_do (folder, "check a.stegvis"), ==, "");
  g_assert_cmpint (
    cli_run (folder, "set a.stegvis cycle %s plan_from=2030-01-01 do_from=2030-01-01", second), ==,
    2);
  g_assert_nonnull (strstr (cli_errors (), "Those days are not in order"));
  g_assert_cmpint (cli_run (folder, "set a.stegvis cycle %s act_from=", second), ==, 2);
  g_assert_nonnull (strstr (cli_errors (), "A phase cannot be without a day"));
  g_assert_cmpint (cli_run (folder, "remove a.stegvis cycle %s", second), ==, 0);
  g_assert_nonnull (strstr (cli_errors (), "“Cycle 1 · 0–6 months”: ends_on moves with it"));
  g_assert_cmpint (cli_run (folder, "add a.stegvis cycle title=X check_from=2020-01-01"), ==, 0);
  g_assert_cmpstr (cli_do (folder, "check a.stegvis"), ==, "");
}

static void
the_gate_of_plan_freezes_the_plan (StegTemporaryFolder *folder)
{
  g_autofree char *improvement = NULL;
  g_autofree char *cycle = NULL;
  guint            items;

  cli_do (folder, "new a.stegvis");
  items = count (folder, "gate_item");
  cycle = g_strdup (cli_do (folder, "add a.stegvis cycle title=X"));
  g_assert_cmpuint (count (folder, "gate_item"), >, items);
  improvement = g_strdup (cli_do (folder, "add a.stegvis improvement area=risk title=Policy"));
  cli_do (folder, "add a.stegvis action improvement=%s title=Write due=2031-03-01 cycle=%s",
          improvement, cycle);
  cli_do (folder, "add a.stegvis gate cycle=%s phase=do passed_on=2031-02-01", cycle);
  g_assert_cmpuint (count (folder, "planned"), ==, 0);
  cli_do (folder, "add a.stegvis gate cycle=%s phase=plan passed_on=2031-02-01", cycle);
  g_assert_cmpuint (count (folder, "planned"), ==, 1);
  cli_do (folder, "set a.stegvis gate %s/plan passed_on=", cycle);
  g_assert_cmpuint (count (folder, "planned"), ==, 0);
  cli_do (folder, "set a.stegvis gate %s/plan passed_on=2031-02-02", cycle);
  g_assert_cmpuint (count (folder, "planned"), ==, 1);
  cli_do (folder, "remove a.stegvis gate %s/plan", cycle);
  g_assert_cmpuint (count (folder, "planned"), ==, 0);
}

static void
an_action_that_comes_to_a_phase_has_its_day_noted (StegTemporaryFolder *folder)
{
  g_autofree char *improvement = NULL;
  g_autofree char *id = NULL;
  g_autoptr (JsonNode) actions = NULL;

  cli_do (folder, "new a.stegvis");
  improvement = g_strdup (cli_do (folder, "add a.stegvis improvement area=risk title=Policy"));
  id = g_strdup (cli_do (folder, "add a.stegvis action improvement=%s title=Write", improvement));
  cli_do (folder, "set a.stegvis action %s phase=check started_on=2026-01-07", id);
  actions = cli_read (folder, "list a.stegvis action --json");
  g_assert_cmpstr (cli_member (actions, 0, "started_on"), ==, "2026-01-07");
  g_assert_nonnull (cli_member (actions, 0, "checked_on"));
  g_clear_pointer (&actions, json_node_unref);
  cli_do (folder, "set a.stegvis action %s outcome=dropped 'outcome_reason=Too dear'", id);
  actions = cli_read (folder, "list a.stegvis action --json");
  g_assert_cmpstr (cli_member (actions, 0, "phase"), ==, "act");
  g_assert_cmpstr (cli_member (actions, 0, "outcome_reason"), ==, "Too dear");
  g_assert_nonnull (cli_member (actions, 0, "closed_on"));
}

int
main (int argc, char **argv)
{
  static const struct
  {
    const char    *path;
    StegFolderTest test;
  } tests[] = {
    { "/cli/a_record_is_added_changed_and_removed", a_record_is_added_changed_and_removed },
    { "/cli/what_was_done_is_undone_and_done_again", what_was_done_is_undone_and_done_again },
    { "/cli/the_log_tells_it_all", the_log_tells_it_all },
    { "/cli/a_row_that_is_a_tuple_is_written_as_what_it_is",
      a_row_that_is_a_tuple_is_written_as_what_it_is },
    { "/cli/a_rating_without_evidence_is_listed_as_claimed",
      a_rating_without_evidence_is_listed_as_claimed },
    { "/cli/what_is_added_comes_last", what_is_added_comes_last },
    { "/cli/removing_takes_along_what_is_part_of_it", removing_takes_along_what_is_part_of_it },
    { "/cli/a_circle_is_refused_and_named", a_circle_is_refused_and_named },
    { "/cli/the_days_of_cycles_stay_without_a_hole", the_days_of_cycles_stay_without_a_hole },
    { "/cli/the_gate_of_plan_freezes_the_plan", the_gate_of_plan_freezes_the_plan },
    { "/cli/an_action_that_comes_to_a_phase_has_its_day_noted",
      an_action_that_comes_to_a_phase_has_its_day_noted },
    { "/cli/lines_have_a_head_and_only_columns_that_are_used",
      lines_have_a_head_and_only_columns_that_are_used },
    { "/cli/wrong_use_is_answered_with_what_is_allowed",
      wrong_use_is_answered_with_what_is_allowed },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    steg_test_add_in_folder (tests[i].path, tests[i].test);
  return g_test_run ();
}
