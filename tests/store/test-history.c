/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/steg-error.h"
#include "base/steg-id.h"
#include "store/store-life.h"
#include "support/steg-assert.h"

#include <glib/gstdio.h>
#include <string.h>

static guint
count_log (StegStore *store)
{
  g_autoptr (GPtrArray) rows = steg_store_list_log (store, NULL);

  return rows->len;
}

static void
undo (Life *life)
{
  g_autoptr (GError) error = NULL;
  guint      kept = 99;
  GPtrArray *changes = steg_store_undo (life->store, &kept, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (kept, ==, 0);
  life_absorb (life, changes);
}

static void
redo (Life *life)
{
  g_autoptr (GError) error = NULL;
  guint      kept = 99;
  GPtrArray *changes = steg_store_redo (life->store, &kept, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (kept, ==, 0);
  life_absorb (life, changes);
}

/* Some edits, all taken back, some done again and taken back again. */
static void
run_sequence (Life *life)
{
  g_autofree char *before = life_dump (life);
  g_autofree char *changed = NULL;
  g_autofree char *redone = NULL;
  g_autofree char *after = NULL;
  guint            n_log = count_log (life->store);
  guint            n;

  for (guint i = 0, most = 1 + life_pick (life, 4); i < most; i++)
    life_edit_at_random (life);
  n = count_log (life->store) - n_log;
  changed = life_dump (life);
  for (guint i = 0; i < n; i++)
    undo (life);
  for (guint i = 0; i < n; i++)
    redo (life);
  redone = life_dump (life);
  g_assert_cmpstr (redone, ==, changed);
  for (guint i = 0; i < n; i++)
    undo (life);
  after = life_dump (life);
  g_assert_cmpstr (after, ==, before);
  life_assert_stored (life);
}

static void
a_thousand_random_sequences_are_undone_to_equal_content (StegTemporaryFolder *folder)
{
  g_autoptr (GPtrArray) facts = NULL;
  g_autofree char *path = NULL;
  Life             life;

  life_begin (&life, fixture_store (folder, STEG_STORE_WINDOW), 1);
  path = g_strdup (steg_store_get_path (life.store));
  for (guint i = 0; i < 1000; i++)
    {
      if (i % 25 == 0)
        {
          steg_assert_finalizes (life.programme);
          steg_assert_finalizes (life.store);
          g_rand_free (life.random);
          g_remove (path);
          life_begin (&life, fixture_store (folder, STEG_STORE_WINDOW), i);
        }
      run_sequence (&life);
      life_edit_at_random (&life);
    }
  fixture_publish (life.store);
  facts = steg_store_check (path, NULL);
  g_assert_cmpuint (facts->len, ==, 0);
  life_end (&life);
}

static void
rename_to (Life *life, const char *name)
{
  StegRecord *person = steg_programme_at (life->programme, &steg_person_table, 0);

  life_absorb (
    life, fixture_commit (life->store, fixture_changes (fixture_set (&steg_person_table,
                                                                     steg_record_get_id (person),
                                                                     STEG_PERSON_NAME, name),
                                                        NULL)));
}

static void
a_new_edit_clears_what_could_be_redone (StegTemporaryFolder *folder)
{
  g_autoptr (GError) error = NULL;
  Life life;

  life_begin (&life, fixture_store (folder, STEG_STORE_WINDOW), 1);
  rename_to (&life, "A");
  rename_to (&life, "B");
  undo (&life);
  rename_to (&life, "C");
  g_assert_null (steg_store_next_redo (life.store));
  g_assert_null (steg_store_redo (life.store, NULL, &error));
  g_assert_error (error, STEG_ERROR, STEG_ERROR_NOTHING_TO_REDO);
  undo (&life);
  undo (&life);
  g_assert_null (steg_store_next_undo (life.store));
  life_end (&life);
}

static void
undo_never_reaches_behind_the_creation (StegTemporaryFolder *folder)
{
  g_autoptr (StegStore) store = fixture_store (folder, STEG_STORE_WINDOW);
  g_autoptr (GError) error = NULL;

  g_assert_null (steg_store_next_undo (store));
  g_assert_null (steg_store_undo (store, NULL, &error));
  g_assert_error (error, STEG_ERROR, STEG_ERROR_NOTHING_TO_UNDO);
}

static void
the_log_says_what_was_done_and_by_whom (StegTemporaryFolder *folder)
{
  const char *const arguments[] = { "Skriv en\nriskmall", "", NULL };
  g_autoptr (StegStore) store = fixture_store (folder, STEG_STORE_WINDOW);
  g_autoptr (GPtrArray) person
    = fixture_changes (fixture_row (&steg_person_table, "name", "Editor", NULL), NULL);
  g_autoptr (GPtrArray) done = NULL;
  g_autoptr (GPtrArray) undone = NULL;
  g_autoptr (GPtrArray) rows = NULL;
  g_autoptr (StegLogRow) next = NULL;
  g_autoptr (GError) error = NULL;
  const StegLogRow *row;

  done = steg_store_commit (store, person, "Add “%s” %s", arguments, &error);
  g_assert_no_error (error);
  undone = steg_store_undo (store, NULL, &error);
  g_assert_no_error (error);
  rows = steg_store_list_log (store, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (rows->len, ==, 3);
  g_assert_cmpstr (((StegLogRow *) rows->pdata[0])->kind, ==, "create");
  row = rows->pdata[1];
  g_assert_cmpstr (row->kind, ==, "edit");
  g_assert_cmpstr (row->label, ==, "Add “%s” %s");
  g_assert_cmpuint (g_strv_length (row->arguments), ==, 2);
  g_assert_cmpstr (row->arguments[0], ==, "Skriv en riskmall");
  g_assert_cmpstr (row->arguments[1], ==, "");
  row = rows->pdata[2];
  g_assert_cmpstr (row->kind, ==, "undo");
  g_assert_cmpstr (row->label, ==, "Add “%s” %s");
  g_assert_cmpint (row->time, >, ((StegLogRow *) rows->pdata[1])->time);
  next = steg_store_next_redo (store);
  g_assert_cmpint (next->seq, ==, row->seq);
}

static void
what_changes_nothing_is_not_logged (StegTemporaryFolder *folder)
{
  Life life;

  life_begin (&life, fixture_store (folder, STEG_STORE_WINDOW), 1);
  rename_to (&life, steg_record_get_text (steg_programme_at (life.programme, &steg_person_table, 0),
                                          STEG_PERSON_NAME));
  g_assert_cmpuint (count_log (life.store), ==, 1);
  g_assert_false (steg_store_is_ahead (life.store));
  life_end (&life);
}

/* More than one row of the log holds. */
static void
a_large_command_is_one_to_undo (StegTemporaryFolder *folder)
{
  g_autofree char *words = g_strnfill (200000, 'x');
  g_autoptr (GPtrArray) changes = steg_changes_new ();
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autofree char *again = NULL;
  g_autofree char *changed = NULL;
  Life             life;

  life_begin (&life, fixture_store (folder, STEG_STORE_WINDOW), 1);
  before = life_dump (&life);
  for (guint i = 0; i < 60; i++)
    {
      g_autofree char  *number = g_strdup_printf ("%u", i);
      const char *const parts[] = { number, NULL };
      g_autofree char  *id = steg_id_for_tuple ("longtext", parts);
      StegChange       *change = steg_change_new (&steg_longtext_table, STEG_CHANGE_ADD, id);

      steg_change_take (change, STEG_LONGTEXT_TEXT, steg_value_text (words));
      g_ptr_array_add (changes, change);
    }
  life_absorb (&life, fixture_commit (life.store, g_steal_pointer (&changes)));
  changed = life_dump (&life);
  g_assert_cmpuint (count_log (life.store), ==, 2);
  undo (&life);
  after = life_dump (&life);
  g_assert_cmpstr (after, ==, before);
  redo (&life);
  again = life_dump (&life);
  g_assert_cmpstr (again, ==, changed);
  life_assert_stored (&life);
  g_assert_cmpuint (count_log (life.store), ==, 4);
  fixture_publish (life.store);
  life_end (&life);
}

/* What a commit refuses: the change, and words of the message. */
static void
assert_refused (StegStore *store, StegChange *change, const char *words)
{
  g_autoptr (GPtrArray) changes = fixture_changes (change, NULL);
  g_autofree char *before = fixture_dump (store);
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_null (steg_store_commit (store, changes, "Refused", NULL, &error));
  g_assert_error (error, STEG_ERROR, STEG_ERROR_INVALID);
  steg_assert_error_says (error, words);
  after = fixture_dump (store);
  g_assert_cmpstr (after, ==, before);
  g_assert_cmpuint (count_log (store), ==, 1);
}

static StegChange *
with_whole (StegChange *change, guint field, gint64 whole)
{
  steg_change_take (change, field, steg_value_whole (whole));
  return change;
}

static void
a_commit_that_is_not_sound_changes_nothing (StegTemporaryFolder *folder)
{
  static const char nobody[] = "01900000-0000-7000-8000-000000000000";
  g_autoptr (StegStore) store = fixture_store (folder, STEG_STORE_WINDOW);
  g_autoptr (GPtrArray) all = steg_store_read (store, NULL);
  const char *action = fixture_find (all, &steg_action_table);
  const char *person = fixture_find (all, &steg_person_table);
  const char *area = fixture_find (all, &steg_area_table);
  const char *improvement = fixture_find (all, &steg_improvement_table);

  assert_refused (store, fixture_set (&steg_action_table, nobody, STEG_ACTION_TITLE, "X"),
                  "there is no such row");
  assert_refused (store, fixture_removal (&steg_action_table, nobody), "there is no such row");
  assert_refused (store, fixture_removal (&steg_action_table, person), "there is no such row");
  assert_refused (store, fixture_set (&steg_action_table, action, STEG_ACTION_OWNER, nobody),
                  "owner: there is no row");
  assert_refused (store, fixture_removal (&steg_improvement_table, improvement),
                  "improvement: there is no row");
  assert_refused (store, fixture_set (&steg_area_table, area, STEG_AREA_KEY, "other"),
                  "cannot change");
  assert_refused (store, steg_change_new (&steg_area_table, STEG_CHANGE_ADD, NULL),
                  "key: must not be empty");
  assert_refused (store, steg_change_new (&steg_person_table, STEG_CHANGE_ADD, nobody),
                  "name: must not be empty");
  assert_refused (store, steg_change_new (&steg_person_table, STEG_CHANGE_ADD, "me"),
                  "not an id of this table");
  assert_refused (store, steg_change_new (&steg_person_table, STEG_CHANGE_ADD, area),
                  "not an id of this table");
  assert_refused (store, steg_change_new (&steg_person_table, STEG_CHANGE_ADD, action),
                  "is there already");
  assert_refused (store, fixture_row (&steg_area_table, "key", "risk", NULL), "is there already");
  assert_refused (store,
                  with_whole (steg_change_new (&steg_action_table, STEG_CHANGE_SET, action),
                              STEG_ACTION_PROGRESS, 101),
                  "progress: a number from 0 to 100");
  assert_refused (store, fixture_row (&steg_note_table, "record", nobody, "author", "X", NULL),
                  "record: there is no row");
  assert_refused (store,
                  fixture_set (&steg_action_table, action, STEG_ACTION_DETAIL,
                               fixture_find (all, &steg_area_table)),
                  "belongs elsewhere");
}

static void
a_store_that_looks_changes_nothing (StegTemporaryFolder *folder)
{
  g_autofree char *path = steg_temporary_folder_dup_path (folder, "plan.stegvis");
  g_autoptr (GPtrArray) changes = steg_changes_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (StegStore) store = NULL;

  g_object_unref (fixture_store (folder, STEG_STORE_COMMAND));
  store = fixture_open (path, STEG_STORE_LOOK);
  g_assert_null (steg_store_commit (store, changes, "Nothing", NULL, &error));
  g_assert_error (error, STEG_ERROR, STEG_ERROR_READ_ONLY);
}

int
main (int argc, char **argv)
{
  g_autoptr (StegTemporaryFolder) state = fixture_begin (&argc, &argv);

#define ADD(sentence) steg_test_add_in_folder ("/history/" #sentence, sentence)
  ADD (a_thousand_random_sequences_are_undone_to_equal_content);
  ADD (a_new_edit_clears_what_could_be_redone);
  ADD (undo_never_reaches_behind_the_creation);
  ADD (the_log_says_what_was_done_and_by_whom);
  ADD (what_changes_nothing_is_not_logged);
  ADD (a_large_command_is_one_to_undo);
  ADD (a_commit_that_is_not_sound_changes_nothing);
  ADD (a_store_that_looks_changes_nothing);
  return g_test_run ();
}
