/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/steg-path.h"

#include "support/steg-assert.h"
#include "support/test-programme.h"
#include "support/test-sentence.h"

#include <string.h>

#define AN_ID "01890a5d-ac96-774b-bcce-b302099a8057"

static const StegField *
field_of (const StegTable *table, guint field)
{
  return &table->fields[field];
}

static void
what_is_written_is_read (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (2, 2, 3);
  StegRecord      *action = test_programme_action (programme, 1, "plan", NULL);
  StegRecord      *promise, *statement = test_programme_statement (programme, 2, 1, 3);
  const StegField *field = field_of (&steg_action_statement_table, STEG_ACTION_STATEMENT_STATEMENT);
  g_autofree char *path = NULL;
  g_autofree char *id = NULL;
  g_autofree char *row_path = NULL;
  g_autofree char *row_id = NULL;

  test_programme_promise (programme, action, 2, 1, 3);
  promise = steg_programme_at (programme, &steg_action_statement_table, 0);
  path = steg_path_write (promise, STEG_ACTION_STATEMENT_STATEMENT);
  id = steg_path_read (field, path, NULL, NULL, NULL);
  g_assert_true (g_str_has_suffix (path, "/3"));
  g_assert_cmpstr (id, ==, steg_record_get_id (statement));

  row_path = steg_path_write_row (promise);
  row_id = steg_path_read_row (&steg_action_statement_table, row_path, NULL, NULL, NULL);
  g_assert_true (g_str_has_prefix (row_path, steg_record_get_id (action)));
  g_assert_cmpstr (row_id, ==, steg_record_get_id (promise));
}

static char *
name_of_lead (const StegTable *table, const char *name, gpointer user_value)
{
  return strcmp (name, "lead") == 0 ? g_strdup (AN_ID) : NULL;
}

static void
a_name_may_stand_for_an_id (void)
{
  g_autoptr (GError) error = NULL;
  const StegField *owner = field_of (&steg_action_table, STEG_ACTION_OWNER);
  g_autofree char *lead = steg_path_read (owner, "lead", name_of_lead, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (lead, ==, AN_ID);
  g_assert_null (steg_path_read (owner, "nobody", name_of_lead, NULL, &error));
  steg_assert_error_says (error, "“nobody” is no person; expected was its id");
}

static void
a_link_to_any_table_names_the_table (void)
{
  const StegField *record = field_of (&steg_note_table, STEG_NOTE_RECORD);
  g_autofree char *area = steg_path_read (record, "area/risk", NULL, NULL, NULL);
  g_autofree char *same = steg_path_read_row (&steg_area_table, "risk", NULL, NULL, NULL);
  g_autofree char *plain = steg_path_read (record, AN_ID, NULL, NULL, NULL);

  g_assert_nonnull (area);
  g_assert_cmpstr (area, ==, same);
  g_assert_cmpstr (plain, ==, AN_ID);
}

static void
what_is_no_path_says_what_is_expected (void)
{
  static const struct
  {
    const StegTable *table;
    const char      *text;
    const char      *says;
  } wrong[] = {
    { &steg_statement_table, "risk", "is no statement; expected was its id or area/aspect/level" },
    { &steg_statement_table, "risk/culture/high", "is no statement" },
    { &steg_statement_table, "risk/culture/2/3", "is no statement" },
    { &steg_statement_table, "", "is no statement" },
    { &steg_area_table, "", "“” is no area; expected was its id or key" },
    { &steg_person_table, "lead", "is no person; expected was its id" },
    { &steg_reading_table, AN_ID "/may", "is no reading; expected was its id or measure/on" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (steg_path_read_row (wrong[i].table, wrong[i].text, NULL, NULL, &error));
      g_assert_error (error, STEG_ERROR, STEG_ERROR_INVALID);
      steg_assert_error_says (error, wrong[i].says);
    }
}

static void
a_key_that_cannot_stand_in_a_path_is_written_as_its_id (void)
{
  static const char *const keys[] = { "a/b", "Å", "a b", AN_ID };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 1);
      const char      *key = keys[i];
      StegRecord      *area = test_programme_add (programme, &steg_area_table, "key", key, NULL);
      g_autofree char *path = steg_path_write_row (area);
      g_autofree char *id = steg_path_read_row (&steg_area_table, path, NULL, NULL, NULL);

      g_assert_cmpstr (id, ==, steg_record_get_id (area));
      g_assert_cmpstr (path, ==, steg_record_get_id (area));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("path", what_is_written_is_read);
  ADD_SENTENCE ("path", a_name_may_stand_for_an_id);
  ADD_SENTENCE ("path", a_link_to_any_table_names_the_table);
  ADD_SENTENCE ("path", what_is_no_path_says_what_is_expected);
  ADD_SENTENCE ("path", a_key_that_cannot_stand_in_a_path_is_written_as_its_id);
  return g_test_run ();
}
