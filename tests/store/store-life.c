/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/store-life.h"

#include "base/steg-id.h"
#include "support/steg-assert.h"

#include <string.h>

void
life_absorb (Life *life, GPtrArray *changes)
{
  g_assert_nonnull (changes);
  steg_programme_absorb (life->programme, changes);
  g_ptr_array_unref (changes);
}

void
life_begin (Life *life, StegStore *store, guint32 seed)
{
  life->store = store;
  life->programme = steg_programme_new ();
  life->random = g_rand_new_with_seed (seed);
  life_absorb (life, steg_store_read (store, NULL));
}

void
life_end (Life *life)
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
char *
life_dump (Life *life)
{
  g_autoptr (GPtrArray) rows = steg_changes_new ();

  for (guint i = 0; steg_tables[i] != NULL; i++)
    for (guint j = 0; j < steg_programme_count (life->programme, steg_tables[i]); j++)
      g_ptr_array_add (rows, as_row (steg_programme_at (life->programme, steg_tables[i], j)));
  return fixture_dump_changes (rows);
}

void
life_assert_stored (Life *life)
{
  g_autofree char *live = life_dump (life);
  g_autofree char *stored = fixture_dump (life->store);

  g_assert_cmpstr (live, ==, stored);
}

guint
life_pick (Life *life, guint n)
{
  return (guint) g_rand_int_range (life->random, 0, (gint32) n);
}

static StegRecord *
pick_row (Life *life, const StegTable *table)
{
  guint n = steg_programme_count (life->programme, table);

  return n > 0 ? steg_programme_at (life->programme, table, life_pick (life, n)) : NULL;
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
  g_autofree char *name = g_strdup_printf ("Person %u", life_pick (life, 1000));

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
                                           "author", "Editor", NULL));
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
  guint       i = life_pick (life, G_N_ELEMENTS (cells));

  if (action != NULL)
    g_ptr_array_add (changes, fixture_set (&steg_action_table, steg_record_get_id (action),
                                           cells[i].field, cells[i].text));
}

static void
set_detail (Life *life, GPtrArray *changes)
{
  StegRecord      *action = pick_row (life, &steg_action_table);
  g_autofree char *words = g_strdup_printf ("Text %u", life_pick (life, 1000));
  const char      *owner = action != NULL ? steg_record_get_id (action) : NULL;
  const char      *parts[] = { owner, "detail", NULL };
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
  StegRecord *record = pick_row (life, tables[life_pick (life, G_N_ELEMENTS (tables))]);

  if (record != NULL)
    remove_with_parts (life, changes, record);
}

void
life_edit_at_random (Life *life)
{
  static void (*const kinds[]) (Life *, GPtrArray *)
    = { add_person, add_action, add_improvement, add_note,
        add_helper, set_cells, remove_something, set_detail };
  g_autoptr (GPtrArray) changes = steg_changes_new ();

  kinds[life_pick (life, G_N_ELEMENTS (kinds))](life, changes);
  life_absorb (life, fixture_commit (life->store, g_steal_pointer (&changes)));
}
