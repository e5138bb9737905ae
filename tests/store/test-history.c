/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/steg-error.h"
#include "base/steg-id.h"
#include "store/store-fixture.h"
#include "support/steg-assert.h"

#include <glib/gstdio.h>
#include <string.h>

/* A store and the live records that follow it by what its commits return. */
typedef struct
{
  StegStore     *store;
  StegProgramme *programme;
  GRand         *random;
} Life;

static void
absorb (Life *life, GPtrArray *changes)
{
  g_assert_nonnull (changes);
  steg_programme_absorb (life->programme, changes);
  g_ptr_array_unref (changes);
}

static void
begin (Life *life, StegStore *store, guint32 seed)
{
  life->store = store;
  life->programme = steg_programme_new ();
  life->random = g_rand_new_with_seed (seed);
  absorb (life, steg_store_read (store, NULL));
}

static void
end (Life *life)
{
  steg_assert_finalizes (life->programme);
  steg_assert_finalizes (life->store);
  g_rand_free (life->random);
}

static StegChange *
as_row (StegRecord *record)
{
  const StegTable *table = steg_record_get_table (record);
  StegChange      *row = steg_change_new (table, STEG_CHANGE_ADD, steg_record_get_id (record));

  for (guint i = 0; i < table->n_fields; i++)
    steg_change_take (row, i, steg_value_copy (steg_record_get_value (record, i)));
  return row;
}

/* The live records as text, to be held against fixture_dump(). */
static char *
dump_live (Life *life)
{
  g_autoptr (GPtrArray) rows = steg_changes_new ();

  for (guint i = 0; steg_tables[i] != NULL; i++)
    for (guint j = 0; j < steg_programme_count (life->programme, steg_tables[i]); j++)
      g_ptr_array_add (rows, as_row (steg_programme_at (life->programme, steg_tables[i], j)));
  return fixture_dump_changes (rows);
}

static void
assert_live_is_stored (Life *life)
{
  g_autofree char *live = dump_live (life);
  g_autofree char *stored = fixture_dump (life->store);

  g_assert_cmpstr (live, ==, stored);
}

static guint
pick (Life *life, guint n)
{
  return (guint) g_rand_int_range (life->random, 0, (gint32) n);
}

static StegRecord *
pick_row (Life *life, const StegTable *table)
{
  guint n = steg_programme_count (life->programme, table);

  return n > 0 ? steg_programme_at (life->programme, table, pick (life, n)) : NULL;
}

static gboolean
is_going (GPtrArray *changes, const char *id)
{
  for (guint i = 0; i < changes->len; i++)
    {
      const StegChange *change = changes->pdata[i];

      if (change->kind == STEG_CHANGE_REMOVE && strcmp (change->id, id) == 0)
        return TRUE;
    }
  return FALSE;
}

static void remove_with_parts (Life *life, GPtrArray *changes, StegRecord *record);

/* What has a link to @target in its field at @index goes with it, or loses the link. */
static void
let_go (Life *life, GPtrArray *changes, StegRecord *record, guint index)
{
  const StegTable *table = steg_record_get_table (record);

  if (steg_table_is_part (table, index))
    remove_with_parts (life, changes, record);
  else if (!is_going (changes, steg_record_get_id (record)))
    {
      StegChange *change = steg_change_new (table, STEG_CHANGE_SET, steg_record_get_id (record));

      steg_change_take (change, index, STEG_VALUE_EMPTY);
      g_ptr_array_insert (changes, 0, change);
    }
}

static void
let_go_of_all (Life *life, GPtrArray *changes, const char *target)
{
  for (guint i = 0; steg_tables[i] != NULL; i++)
    for (guint j = 0; j < steg_programme_count (life->programme, steg_tables[i]); j++)
      for (guint k = 0; k < steg_tables[i]->n_fields; k++)
        {
          StegRecord *record = steg_programme_at (life->programme, steg_tables[i], j);

          if (steg_field_is_link (&steg_tables[i]->fields[k])
              && g_strcmp0 (steg_record_get_link_id (record, k), target) == 0)
            let_go (life, changes, record, k);
        }
}

static void
remove_with_parts (Life *life, GPtrArray *changes, StegRecord *record)
{
  const StegTable *table = steg_record_get_table (record);

  if (is_going (changes, steg_record_get_id (record)))
    return;
  g_ptr_array_add (changes, fixture_removal (table, steg_record_get_id (record)));
  for (guint i = 0; i < table->n_fields; i++)
    if (table->fields[i].kind == STEG_FIELD_LONG && steg_record_get_link (record, i) != NULL)
      g_ptr_array_add (changes,
                       fixture_removal (&steg_longtext_table, steg_record_get_link_id (record, i)));
  let_go_of_all (life, changes, steg_record_get_id (record));
}

static void
add_person (Life *life, GPtrArray *changes)
{
  g_autofree char *name = g_strdup_printf ("Person %u", pick (life, 1000));

  g_ptr_array_add (changes, fixture_row (&steg_person_table, "name", name, NULL));
}

static void
add_action (Life *life, GPtrArray *changes)
{
  StegRecord *improvement = pick_row (life, &steg_improvement_table);
  StegRecord *owner = pick_row (life, &steg_person_table);

  if (improvement != NULL)
    g_ptr_array_add (changes,
                     fixture_row (&steg_action_table, "improvement",
                                  steg_record_get_id (improvement), "title", "Gör något", "owner",
                                  owner != NULL ? steg_record_get_id (owner) : NULL, NULL));
}

static void
add_improvement (Life *life, GPtrArray *changes)
{
  StegRecord *area = pick_row (life, &steg_area_table);

  g_ptr_array_add (changes, fixture_row (&steg_improvement_table, "area", steg_record_get_id (area),
                                         "title", "Något bättre", NULL));
}

static void
add_note (Life *life, GPtrArray *changes)
{
  StegRecord *about = pick_row (life, &steg_action_table);

  if (about != NULL)
    g_ptr_array_add (changes, fixture_row (&steg_note_table, "record", steg_record_get_id (about),
                                           "author", "Eva", NULL));
}

static gboolean
is_new (Life *life, GPtrArray *changes, const StegChange *row)
{
  for (guint i = 0; i < changes->len; i++)
    if (strcmp (((StegChange *) changes->pdata[i])->id, row->id) == 0)
      return FALSE;
  return steg_programme_find (life->programme, row->id) == NULL;
}

static void
add_helper (Life *life, GPtrArray *changes)
{
  StegRecord *action = pick_row (life, &steg_action_table);
  StegRecord *person = pick_row (life, &steg_person_table);
  g_autoptr (StegChange) row = NULL;

  if (action == NULL || person == NULL)
    return;
  row = fixture_row (&steg_helper_table, "action", steg_record_get_id (action), "person",
                     steg_record_get_id (person), NULL);
  if (is_new (life, changes, row))
    g_ptr_array_add (changes, g_steal_pointer (&row));
}

static void
set_cells (Life *life, GPtrArray *changes)
{
  static const struct
  {
    guint       field;
    const char *text;
  } cells[] = {
    { STEG_ACTION_TITLE, "En annan rubrik" },
    { STEG_ACTION_DUE, "2026-09-01" },
    { STEG_ACTION_DUE, NULL },
    { STEG_ACTION_PHASE, "do" },
    { STEG_ACTION_PROGRESS, "50" },
    { STEG_ACTION_EFFORT, "0.25" },
    { STEG_ACTION_OWNER, NULL },
  };
  StegRecord *action = pick_row (life, &steg_action_table);
  guint       i = pick (life, G_N_ELEMENTS (cells));

  if (action != NULL)
    g_ptr_array_add (changes, fixture_set (&steg_action_table, steg_record_get_id (action),
                                           cells[i].field, cells[i].text));
}

static void
set_detail (Life *life, GPtrArray *changes)
{
  StegRecord      *action = pick_row (life, &steg_action_table);
  g_autofree char *words = g_strdup_printf ("Text %u", pick (life, 1000));
  const char      *parts[] = { action != NULL ? steg_record_get_id (action) : NULL, "detail", NULL };
  g_autofree char *id = NULL;
  StegChange      *change;

  if (action == NULL)
    return;
  id = steg_id_for_tuple ("longtext", parts);
  change = steg_change_new (
    &steg_longtext_table,
    steg_programme_find (life->programme, id) != NULL ? STEG_CHANGE_SET : STEG_CHANGE_ADD, id);
  steg_change_take (change, STEG_LONGTEXT_TEXT, steg_value_text (words));
  g_ptr_array_add (changes, change);
  g_ptr_array_add (
    changes, fixture_set (&steg_action_table, steg_record_get_id (action), STEG_ACTION_DETAIL, id));
}

static void
remove_something (Life *life, GPtrArray *changes)
{
  const StegTable *const tables[]
    = { &steg_action_table, &steg_person_table, &steg_improvement_table, &steg_helper_table };
  StegRecord *record = pick_row (life, tables[pick (life, G_N_ELEMENTS (tables))]);

  if (record != NULL)
    remove_with_parts (life, changes, record);
}

static void
edit_at_random (Life *life)
{
  static void (*const kinds[]) (Life *, GPtrArray *)
    = { add_person, add_action, add_improvement, add_note,
        add_helper, set_cells, remove_something, set_detail };
  g_autoptr (GPtrArray) changes = steg_changes_new ();

  kinds[pick (life, G_N_ELEMENTS (kinds))](life, changes);
  absorb (life, fixture_commit (life->store, g_steal_pointer (&changes)));
}

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
  absorb (life, changes);
}

static void
redo (Life *life)
{
  g_autoptr (GError) error = NULL;
  guint      kept = 99;
  GPtrArray *changes = steg_store_redo (life->store, &kept, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (kept, ==, 0);
  absorb (life, changes);
}

/* Some edits, all taken back, some done again and taken back again. */
static void
run_sequence (Life *life)
{
  g_autofree char *before = dump_live (life);
  g_autofree char *changed = NULL;
  g_autofree char *redone = NULL;
  g_autofree char *after = NULL;
  guint            n_log = count_log (life->store);
  guint            n;

  for (guint i = 0, most = 1 + pick (life, 4); i < most; i++)
    edit_at_random (life);
  n = count_log (life->store) - n_log;
  changed = dump_live (life);
  for (guint i = 0; i < n; i++)
    undo (life);
  for (guint i = 0; i < n; i++)
    redo (life);
  redone = dump_live (life);
  g_assert_cmpstr (redone, ==, changed);
  for (guint i = 0; i < n; i++)
    undo (life);
  after = dump_live (life);
  g_assert_cmpstr (after, ==, before);
  assert_live_is_stored (life);
}

static void
a_thousand_random_sequences_are_undone_to_equal_content (StegTemporaryFolder *folder)
{
  g_autoptr (GPtrArray) facts = NULL;
  g_autofree char *path = NULL;
  Life             life;

  begin (&life, fixture_store (folder, STEG_STORE_WINDOW), 1);
  path = g_strdup (steg_store_get_path (life.store));
  for (guint i = 0; i < 1000; i++)
    {
      if (i % 25 == 0)
        {
          steg_assert_finalizes (life.programme);
          steg_assert_finalizes (life.store);
          g_rand_free (life.random);
          g_remove (path);
          begin (&life, fixture_store (folder, STEG_STORE_WINDOW), i);
        }
      run_sequence (&life);
      edit_at_random (&life);
    }
  fixture_publish (life.store);
  facts = steg_store_check (path, NULL);
  g_assert_cmpuint (facts->len, ==, 0);
  end (&life);
}

static void
rename_to (Life *life, const char *name)
{
  StegRecord *person = steg_programme_at (life->programme, &steg_person_table, 0);

  absorb (life,
          fixture_commit (life->store, fixture_changes (fixture_set (&steg_person_table,
                                                                     steg_record_get_id (person),
                                                                     STEG_PERSON_NAME, name),
                                                        NULL)));
}

static void
a_new_edit_clears_what_could_be_redone (StegTemporaryFolder *folder)
{
  g_autoptr (GError) error = NULL;
  Life life;

  begin (&life, fixture_store (folder, STEG_STORE_WINDOW), 1);
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
  end (&life);
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
    = fixture_changes (fixture_row (&steg_person_table, "name", "Eva", NULL), NULL);
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

  begin (&life, fixture_store (folder, STEG_STORE_WINDOW), 1);
  rename_to (&life, steg_record_get_text (steg_programme_at (life.programme, &steg_person_table, 0),
                                          STEG_PERSON_NAME));
  g_assert_cmpuint (count_log (life.store), ==, 1);
  g_assert_false (steg_store_is_ahead (life.store));
  end (&life);
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

  begin (&life, fixture_store (folder, STEG_STORE_WINDOW), 1);
  before = dump_live (&life);
  for (guint i = 0; i < 60; i++)
    {
      g_autofree char  *number = g_strdup_printf ("%u", i);
      const char *const parts[] = { number, NULL };
      g_autofree char  *id = steg_id_for_tuple ("longtext", parts);
      StegChange       *change = steg_change_new (&steg_longtext_table, STEG_CHANGE_ADD, id);

      steg_change_take (change, STEG_LONGTEXT_TEXT, steg_value_text (words));
      g_ptr_array_add (changes, change);
    }
  absorb (&life, fixture_commit (life.store, g_steal_pointer (&changes)));
  changed = dump_live (&life);
  g_assert_cmpuint (count_log (life.store), ==, 2);
  undo (&life);
  after = dump_live (&life);
  g_assert_cmpstr (after, ==, before);
  redo (&life);
  again = dump_live (&life);
  g_assert_cmpstr (again, ==, changed);
  assert_live_is_stored (&life);
  g_assert_cmpuint (count_log (life.store), ==, 4);
  fixture_publish (life.store);
  end (&life);
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
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
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
