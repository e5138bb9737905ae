/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/store-fixture.h"

#include "base/steg-id.h"

StegTemporaryFolder *
fixture_begin (int *argc, char ***argv)
{
  StegTemporaryFolder *state;

  g_test_init (argc, argv, NULL);
  state = steg_temporary_folder_new ();
  /* Not G_TEST_OPTION_ISOLATE_DIRS: GLib 2.74 leaks the names of those folders. */
  g_assert_true (g_setenv ("XDG_STATE_HOME", steg_temporary_folder_get_path (state), TRUE));
  return state;
}

StegChange *
fixture_row (const StegTable *table, ...)
{
  g_autoptr (GError) error = NULL;
  StegChange *change = steg_change_new_row (table);
  const char *name;
  va_list     pairs;

  va_start (pairs, table);
  while ((name = va_arg (pairs, const char *)) != NULL)
    {
      int       field = steg_table_find_field (table, name);
      StegValue value = STEG_VALUE_EMPTY;

      g_assert_cmpint (field, >=, 0);
      steg_field_parse (&table->fields[field], va_arg (pairs, const char *), &value, &error);
      g_assert_no_error (error);
      steg_change_take (change, (guint) field, value);
    }
  va_end (pairs);
  steg_change_complete (change, &error);
  g_assert_no_error (error);
  return change;
}

StegChange *
fixture_set (const StegTable *table, const char *id, guint field, const char *text)
{
  g_autoptr (GError) error = NULL;
  StegChange *change = steg_change_new (table, STEG_CHANGE_SET, id);
  StegValue   value = STEG_VALUE_EMPTY;

  steg_field_parse (&table->fields[field], text, &value, &error);
  g_assert_no_error (error);
  steg_change_take (change, field, value);
  return change;
}

StegChange *
fixture_removal (const StegTable *table, const char *id)
{
  return steg_change_new (table, STEG_CHANGE_REMOVE, id);
}

GPtrArray *
fixture_changes (StegChange *first, ...)
{
  GPtrArray *changes = steg_changes_new ();
  va_list    rest;

  va_start (rest, first);
  for (StegChange *change = first; change != NULL; change = va_arg (rest, StegChange *))
    g_ptr_array_add (changes, change);
  va_end (rest);
  return changes;
}

static void
add (GPtrArray *changes, StegChange *change)
{
  g_ptr_array_add (changes, change);
}

static const char *
last_id (GPtrArray *changes)
{
  return ((StegChange *) changes->pdata[changes->len - 1])->id;
}

static void
add_detail (GPtrArray *changes, StegChange *action)
{
  const char *const parts[] = { action->id, "detail", NULL };
  g_autofree char  *id = steg_id_for_tuple ("longtext", parts);
  StegChange       *words = steg_change_new (&steg_longtext_table, STEG_CHANGE_ADD, id);

  steg_change_take (words, STEG_LONGTEXT_TEXT,
                    steg_value_text ("First the office,\nthen the rest."));
  steg_change_take (action, STEG_ACTION_DETAIL, steg_value_text (id));
  add (changes, words);
}

static void
add_actions (GPtrArray *changes, const char *improvement, const char *owner)
{
  StegChange *first
    = fixture_row (&steg_action_table, "improvement", improvement, "title", "Skriv en riskmall",
                   "owner", owner, "due", "2026-06-30", "effort", "12.5", NULL);
  StegChange *second
    = fixture_row (&steg_action_table, "improvement", improvement, "title", "Öva på den", NULL);

  add_detail (changes, first);
  add (changes, first);
  add (changes, second);
  add (changes,
       fixture_row (&steg_dependency_table, "action", second->id, "waits_for", first->id, NULL));
}

GPtrArray *
fixture_programme (void)
{
  GPtrArray  *changes = steg_changes_new ();
  StegChange *owner;
  const char *area;

  add (changes, fixture_row (&steg_program_table, "title", "Vägen till nivå 3", "language", "sv",
                             "started_on", "2026-01-15", NULL));
  add (changes, fixture_row (&steg_level_table, "key", "1", "number", "1", NULL));
  add (changes, fixture_row (&steg_aspect_table, "key", "culture", "order", "V", NULL));
  add (changes, fixture_row (&steg_area_table, "key", "incident", "order", "W", NULL));
  add (changes, fixture_row (&steg_area_table, "key", "risk", "order", "V", NULL));
  area = last_id (changes);
  add (changes, fixture_row (&steg_wording_table, "record", area, "field", "name", "language", "sv",
                             "text", "Riskhantering", NULL));
  owner = fixture_row (&steg_person_table, "name", "CISO", "kind", "role", NULL);
  add (changes, owner);
  add (changes, fixture_row (&steg_person_table, "name", "Editor", "kind", "human", NULL));
  add (changes, fixture_row (&steg_improvement_table, "area", area, "title", "Riskanalyser", NULL));
  add_actions (changes, last_id (changes), owner->id);
  return changes;
}

const char *
fixture_find (GPtrArray *changes, const StegTable *table)
{
  for (guint i = 0; i < changes->len; i++)
    {
      const StegChange *change = changes->pdata[i];

      if (change->table == table)
        return change->id;
    }
  g_assert_not_reached ();
}

StegStore *
fixture_store (StegTemporaryFolder *folder, StegStoreUse use)
{
  g_autofree char *path = steg_temporary_folder_dup_path (folder, "plan.stegvis");
  g_autoptr (GPtrArray) changes = fixture_programme ();
  g_autoptr (GError) error = NULL;
  StegStore *store = steg_store_create (path, changes, "Create the programme", use, &error);

  g_assert_no_error (error);
  return store;
}

StegStore *
fixture_open (const char *path, StegStoreUse use)
{
  g_autoptr (GError) error = NULL;
  StegStore *store = steg_store_open (path, use, NULL, &error);

  g_assert_no_error (error);
  return store;
}

GPtrArray *
fixture_commit (StegStore *store, GPtrArray *changes)
{
  g_autoptr (GPtrArray) asked = changes;
  g_autoptr (GError) error = NULL;
  GPtrArray *done = steg_store_commit (store, asked, "Change something", NULL, &error);

  g_assert_no_error (error);
  return done;
}

void
fixture_rename_person (StegStore *store, const char *name)
{
  g_autoptr (GPtrArray) all = steg_store_read (store, NULL);
  const char *id = fixture_find (all, &steg_person_table);

  g_ptr_array_unref (fixture_commit (
    store, fixture_changes (fixture_set (&steg_person_table, id, STEG_PERSON_NAME, name), NULL)));
}

void
fixture_publish (StegStore *store)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *beside = NULL;
  StegPublished    outcome;

  steg_store_publish (store, &outcome, &beside, &error);
  g_assert_no_error (error);
  g_assert_cmpint (outcome, ==, STEG_PUBLISHED);
  g_assert_false (steg_store_is_ahead (store));
}

void
fixture_become_another (void)
{
  g_autofree char *id = steg_id_new ();
  g_autofree char *path
    = g_build_filename (g_get_user_state_dir (), "stegvis", "installation", NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, id, -1, &error);
  g_assert_no_error (error);
}

static int
compare_lines (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(char *const *) a, *(char *const *) b);
}

static void
dump_row (GPtrArray *lines, const StegChange *row)
{
  g_assert_cmpint (row->kind, ==, STEG_CHANGE_ADD);
  g_ptr_array_add (lines, g_strdup_printf ("%s %s", row->table->name, row->id));
  for (guint i = 0; i < row->table->n_fields; i++)
    {
      g_autofree char *text = steg_field_format (&row->table->fields[i], &row->values[i]);

      if (text != NULL)
        g_ptr_array_add (lines, g_strdup_printf ("%s %s %s=%s", row->table->name, row->id,
                                                 row->table->fields[i].name, text));
    }
}

char *
fixture_dump_changes (GPtrArray *changes)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < changes->len; i++)
    dump_row (lines, changes->pdata[i]);
  g_ptr_array_sort (lines, compare_lines);
  g_ptr_array_add (lines, NULL);
  return g_strjoinv ("\n", (char **) lines->pdata);
}

char *
fixture_dump (StegStore *store)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) all = steg_store_read (store, &error);

  g_assert_no_error (error);
  return fixture_dump_changes (all);
}

GBytes *
fixture_bytes (const char *path)
{
  g_autoptr (GError) error = NULL;
  char *bytes = NULL;
  gsize length = 0;

  g_file_get_contents (path, &bytes, &length, &error);
  g_assert_no_error (error);
  return g_bytes_new_take (bytes, length);
}
