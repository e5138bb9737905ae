/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-tables.h"

#include "base/steg-id.h"
#include "model/steg-record.h"
#include "support/test-sentence.h"

#include <string.h>

static void
a_table_is_found_by_its_name (void)
{
  for (guint i = 0; steg_tables[i] != NULL; i++)
    g_assert_true (steg_table_find (steg_tables[i]->name) == steg_tables[i]);
  g_assert_null (steg_table_find ("kangaroo"));
}

static void
names_are_given_once (void)
{
  g_autoptr (GHashTable) tables = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) types = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; steg_tables[i] != NULL; i++)
    {
      g_autoptr (GHashTable) fields = g_hash_table_new (g_str_hash, g_str_equal);

      g_assert_true (g_hash_table_add (tables, (gpointer) steg_tables[i]->name));
      g_assert_true (g_hash_table_add (types, (gpointer) steg_tables[i]->type));
      for (guint j = 0; j < steg_tables[i]->n_fields; j++)
        g_assert_true (g_hash_table_add (fields, (gpointer) steg_tables[i]->fields[j].name));
    }
}

/* They become SQL columns and XML attributes as they are. */
static void
names_are_plain_words (void)
{
  for (guint i = 0; steg_tables[i] != NULL; i++)
    for (guint j = 0; j < steg_tables[i]->n_fields; j++)
      {
        const char *name = steg_tables[i]->fields[j].name;

        g_assert_cmpuint (strspn (name, "abcdefghijklmnopqrstuvwxyz_"), ==, strlen (name));
        g_assert_cmpstr (name, !=, "id");
      }
}

static void
a_link_names_a_table_that_exists (void)
{
  for (guint i = 0; steg_tables[i] != NULL; i++)
    for (guint j = 0; j < steg_tables[i]->n_fields; j++)
      {
        const StegField *field = &steg_tables[i]->fields[j];

        g_test_message ("%s.%s", steg_tables[i]->name, field->name);
        if (field->kind == STEG_FIELD_LINK)
          g_assert_nonnull (steg_table_find (field->target));
        else
          g_assert_null (field->target);
      }
}

static void
a_choice_has_at_least_two_words_and_labels (void)
{
  for (guint i = 0; steg_tables[i] != NULL; i++)
    for (guint j = 0; j < steg_tables[i]->n_fields; j++)
      {
        const StegField *field = &steg_tables[i]->fields[j];
        guint            n_choices = 0;

        while (field->choices != NULL && field->choices[n_choices].key != NULL)
          g_assert_nonnull (field->choices[n_choices++].label);
        g_assert_cmpint (n_choices >= 2, ==, field->kind == STEG_FIELD_CHOICE);
        for (guint k = 0; k < n_choices; k++)
          g_assert_cmpint (steg_field_find_choice (field, field->choices[k].key), ==, (int) k);
      }
}

static void
every_preset_is_a_value_of_its_field (void)
{
  guint n_presets = 0;

  for (guint i = 0; steg_tables[i] != NULL; i++)
    for (guint j = 0; j < steg_tables[i]->n_fields; j++)
      {
        const StegField *field = &steg_tables[i]->fields[j];
        g_auto (StegValue) value = STEG_VALUE_EMPTY;
        g_autoptr (GError) error = NULL;

        if (field->preset == NULL)
          continue;
        steg_field_parse (field, field->preset, &value, &error);
        g_assert_no_error (error);
        n_presets++;
      }
  g_assert_cmpuint (n_presets, >, 10);
}

static void
a_tuple_comes_first_and_is_required (void)
{
  for (guint i = 0; steg_tables[i] != NULL; i++)
    {
      g_assert_cmpuint (steg_tables[i]->n_tuple, <=, steg_tables[i]->n_fields);
      for (guint j = 0; j < steg_tables[i]->n_tuple; j++)
        {
          const StegField *field = &steg_tables[i]->fields[j];

          g_assert_true (field->required);
          g_assert_true (field->kind != STEG_FIELD_LONG && field->kind != STEG_FIELD_REAL);
        }
    }
}

static void
what_belongs_to_another_row_says_so (void)
{
  g_assert_true (steg_table_is_part (&steg_action_table, STEG_ACTION_IMPROVEMENT));
  g_assert_true (steg_table_is_part (&steg_rating_table, STEG_RATING_ROUND));
  g_assert_true (steg_table_is_part (&steg_reason_table, STEG_REASON_ROUND));
  g_assert_false (steg_table_is_part (&steg_action_table, STEG_ACTION_OWNER));
  g_assert_false (steg_table_is_part (&steg_action_table, STEG_ACTION_CYCLE));
}

/* A target is stored before what links to it, unless both link to each other. */
static void
a_part_comes_after_what_it_belongs_to (void)
{
  for (guint i = 0; steg_tables[i] != NULL; i++)
    for (guint j = 0; j < steg_tables[i]->n_fields; j++)
      {
        guint place = 0;

        if (!steg_table_is_part (steg_tables[i], j) || steg_tables[i]->fields[j].target == NULL)
          continue;
        while (steg_tables[place] != steg_table_find (steg_tables[i]->fields[j].target))
          place++;
        g_test_message ("%s.%s", steg_tables[i]->name, steg_tables[i]->fields[j].name);
        g_assert_cmpuint (place, <, i);
      }
}

static void
every_field_is_a_property_of_its_class (void)
{
  for (guint i = 0; steg_tables[i] != NULL; i++)
    {
      g_autoptr (GTypeClass) klass = g_type_class_ref (steg_record_type (steg_tables[i]));

      g_assert_cmpstr (g_type_name (steg_record_type (steg_tables[i])), ==, steg_tables[i]->type);
      for (guint j = 0; j < steg_tables[i]->n_fields; j++)
        {
          g_autofree char *name
            = g_strdelimit (g_strdup (steg_tables[i]->fields[j].name), "_", '-');
          GParamSpec *spec = g_object_class_find_property (G_OBJECT_CLASS (klass), name);

          g_assert_nonnull (spec);
          g_assert_false (spec->flags & G_PARAM_WRITABLE);
        }
    }
}

static void
only_made_rows_have_made_ids (void)
{
  g_autofree char *new = steg_id_new ();
  const char *const parts[] = { "x", NULL };
  g_autofree char  *made = steg_id_for_tuple ("area", parts);

  for (guint i = 0; steg_tables[i] != NULL; i++)
    {
      gboolean is_made = steg_tables[i]->n_tuple > 0 || steg_tables[i] == &steg_longtext_table;

      g_test_message ("%s", steg_tables[i]->name);
      g_assert_cmpint (steg_table_makes_ids (steg_tables[i]), ==, is_made);
      g_assert_cmpint (steg_table_accepts_id (steg_tables[i], made), ==, is_made);
      g_assert_cmpint (steg_table_accepts_id (steg_tables[i], new), ==, !is_made);
      g_assert_false (steg_table_accepts_id (steg_tables[i], "1"));
      g_assert_false (steg_table_accepts_id (steg_tables[i], NULL));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("tables", a_table_is_found_by_its_name);
  ADD_SENTENCE ("tables", names_are_given_once);
  ADD_SENTENCE ("tables", names_are_plain_words);
  ADD_SENTENCE ("tables", a_link_names_a_table_that_exists);
  ADD_SENTENCE ("tables", a_choice_has_at_least_two_words_and_labels);
  ADD_SENTENCE ("tables", every_preset_is_a_value_of_its_field);
  ADD_SENTENCE ("tables", a_tuple_comes_first_and_is_required);
  ADD_SENTENCE ("tables", what_belongs_to_another_row_says_so);
  ADD_SENTENCE ("tables", a_part_comes_after_what_it_belongs_to);
  ADD_SENTENCE ("tables", every_field_is_a_property_of_its_class);
  ADD_SENTENCE ("tables", only_made_rows_have_made_ids);
  return g_test_run ();
}
