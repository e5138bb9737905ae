/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/steg-edit-private.h"

#include "base/steg-text.h"
#include "model/steg-tables.h"

#include <string.h>

/* A programme without a file: what an edit will do is absorbed directly. */
typedef struct
{
  StegProgramme *programme;
  char          *area;
  char          *improvement;
  char          *action;
  char          *person;
} Fixture;

static void
absorb (Fixture *fixture, StegEdit *edit)
{
  steg_programme_absorb (fixture->programme, steg_edit_get_changes (edit));
  steg_edit_free (edit);
}

static void
set_up (Fixture *fixture, gconstpointer unused)
{
  const char *const risk[] = { "risk", NULL };
  StegEdit         *edit;

  fixture->programme = steg_programme_new ();
  edit = steg_edit_new (fixture->programme, "Set up");
  fixture->area = g_strdup (steg_edit_ensure (edit, &steg_area_table, risk));
  fixture->person = g_strdup (steg_edit_add (edit, &steg_person_table));
  steg_edit_text (edit, fixture->person, STEG_PERSON_NAME, "CISO");
  fixture->improvement = g_strdup (steg_edit_add (edit, &steg_improvement_table));
  steg_edit_link (edit, fixture->improvement, STEG_IMPROVEMENT_AREA, fixture->area);
  steg_edit_text (edit, fixture->improvement, STEG_IMPROVEMENT_TITLE, "A policy");
  fixture->action = g_strdup (steg_edit_add (edit, &steg_action_table));
  steg_edit_link (edit, fixture->action, STEG_ACTION_IMPROVEMENT, fixture->improvement);
  steg_edit_link (edit, fixture->action, STEG_ACTION_OWNER, fixture->person);
  steg_edit_text (edit, fixture->action, STEG_ACTION_TITLE, "Write it");
  absorb (fixture, edit);
}

static void
tear_down (Fixture *fixture, gconstpointer unused)
{
  g_assert_finalize_object (fixture->programme);
  g_free (fixture->area);
  g_free (fixture->improvement);
  g_free (fixture->action);
  g_free (fixture->person);
}

static StegRecord *
row (Fixture *fixture, const char *id)
{
  return steg_programme_find (fixture->programme, id);
}

static StegEdit *
begin (Fixture *fixture)
{
  return steg_edit_new (fixture->programme, "Test");
}

static void
a_new_row_has_its_presets (Fixture *fixture, gconstpointer unused)
{
  StegRecord *action = row (fixture, fixture->action);

  g_assert_cmpint (steg_record_get_choice (action, STEG_ACTION_PHASE), ==, STEG_PHASE_PLAN);
  g_assert_cmpint (steg_record_get_choice (action, STEG_ACTION_PRIORITY), ==,
                   STEG_ACTION_PRIORITY_NORMAL);
  g_assert_true (steg_record_has (action, STEG_ACTION_PROGRESS));
  g_assert_false (steg_record_has (action, STEG_ACTION_DUE));
}

static void
one_row_is_one_change_however_often_it_is_set (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (StegEdit) edit = begin (fixture);

  steg_edit_text (edit, fixture->action, STEG_ACTION_TITLE, "Draft");
  steg_edit_text (edit, fixture->action, STEG_ACTION_TITLE, "Final");
  steg_edit_date (edit, fixture->action, STEG_ACTION_DUE, steg_date_new (2026, 5, 20));
  g_assert_cmpuint (steg_edit_get_changes (edit)->len, ==, 1);
}

static void
a_tuple_is_made_once_and_found_again (Fixture *fixture, gconstpointer unused)
{
  const char *const parts[] = { fixture->action, fixture->person, NULL };
  StegEdit         *edit = begin (fixture);
  const char       *id = steg_edit_ensure (edit, &steg_helper_table, parts);

  g_assert_cmpstr (steg_edit_ensure (edit, &steg_helper_table, parts), ==, id);
  g_assert_cmpuint (steg_edit_get_changes (edit)->len, ==, 1);
  absorb (fixture, edit);

  edit = begin (fixture);
  steg_edit_ensure (edit, &steg_helper_table, parts);
  g_assert_true (steg_edit_is_empty (edit));
  steg_edit_free (edit);
}

static void
a_tuple_removed_and_wanted_again_is_empty (Fixture *fixture, gconstpointer unused)
{
  const char *const parts[] = { fixture->area, "3", NULL };
  StegEdit         *edit = begin (fixture);
  g_autofree char  *id = g_strdup (steg_edit_ensure (edit, &steg_goal_table, parts));

  steg_edit_date (edit, id, STEG_GOAL_DUE, steg_date_new (2027, 1, 1));
  absorb (fixture, edit);

  edit = begin (fixture);
  steg_edit_remove (edit, id);
  steg_edit_ensure (edit, &steg_goal_table, parts);
  absorb (fixture, edit);
  g_assert_nonnull (row (fixture, id));
  g_assert_false (steg_record_has (row (fixture, id), STEG_GOAL_DUE));
}

static void
removing_a_row_takes_its_parts_along (Fixture *fixture, gconstpointer unused)
{
  StegEdit *edit = begin (fixture);

  steg_edit_text (edit, fixture->action, STEG_ACTION_DETAIL, "How it is to be done");
  absorb (fixture, edit);
  g_assert_cmpuint (steg_programme_count (fixture->programme, &steg_longtext_table), ==, 1);

  edit = begin (fixture);
  steg_edit_remove (edit, fixture->improvement);
  absorb (fixture, edit);
  g_assert_null (row (fixture, fixture->improvement));
  g_assert_null (row (fixture, fixture->action));
  g_assert_cmpuint (steg_programme_count (fixture->programme, &steg_longtext_table), ==, 0);
  g_assert_nonnull (row (fixture, fixture->area));
}

static void
removing_a_person_empties_the_links_to_it (Fixture *fixture, gconstpointer unused)
{
  StegEdit *edit = begin (fixture);

  steg_edit_remove (edit, fixture->person);
  absorb (fixture, edit);
  g_assert_null (row (fixture, fixture->person));
  g_assert_nonnull (row (fixture, fixture->action));
  g_assert_null (steg_record_get_link_id (row (fixture, fixture->action), STEG_ACTION_OWNER));
}

static void
removing_what_was_just_added_leaves_nothing (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (StegEdit) edit = begin (fixture);
  const char *id = steg_edit_add (edit, &steg_person_table);

  steg_edit_remove (edit, id);
  g_assert_true (steg_edit_is_empty (edit));
}

static void
long_text_gets_changes_and_loses_its_row (Fixture *fixture, gconstpointer unused)
{
  static const char *const texts[] = { "First\nwords", "Other words", NULL, "Back", "" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      StegEdit *edit = begin (fixture);
      gboolean  empty = texts[i] == NULL || *texts[i] == '\0';

      steg_edit_text (edit, fixture->action, STEG_ACTION_DETAIL, texts[i]);
      absorb (fixture, edit);
      g_assert_cmpstr (steg_record_get_text (row (fixture, fixture->action), STEG_ACTION_DETAIL),
                       ==, empty ? NULL : texts[i]);
      g_assert_cmpuint (steg_programme_count (fixture->programme, &steg_longtext_table), ==,
                        empty ? 0 : 1);
    }
}

static void
text_is_cleaned_on_its_way_in (Fixture *fixture, gconstpointer unused)
{
  StegEdit *edit = begin (fixture);

  steg_edit_text (edit, fixture->action, STEG_ACTION_TITLE, "  A\xcc\x8aterla\xcc\x88sning \r\n");
  absorb (fixture, edit);
  g_assert_cmpstr (steg_record_get_text (row (fixture, fixture->action), STEG_ACTION_TITLE), ==,
                   "Återläsning");
}

static void
a_value_that_is_not_allowed_is_named (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (StegEdit) edit = begin (fixture);
  g_autoptr (GError) error = NULL;

  g_assert_false (steg_edit_parse (edit, fixture->action, STEG_ACTION_PHASE, "doing", &error));
  g_assert_error (error, STEG_ERROR, STEG_ERROR_INVALID);
  g_assert_nonnull (strstr (error->message, "plan do check act"));
}

static GPtrArray *
reasons (Fixture *fixture)
{
  return steg_programme_select (fixture->programme, &steg_reason_table, NULL, NULL,
                                STEG_REASON_ORDER);
}

static void
assert_order (Fixture *fixture, const char *expected)
{
  g_autoptr (GPtrArray) rows = reasons (fixture);
  g_autoptr (GString) order = g_string_new (NULL);

  for (guint i = 0; i < rows->len; i++)
    g_string_append (order, steg_record_get_text (rows->pdata[i], STEG_REASON_TEXT));
  g_assert_cmpstr (order->str, ==, expected);
}

static void
add_reasons (Fixture *fixture, gboolean with_keys)
{
  g_autofree char *key = NULL;

  for (char letter = 'a'; letter <= 'd'; letter++)
    {
      StegEdit   *edit = begin (fixture);
      const char *id = steg_edit_add (edit, &steg_reason_table);
      char        text[] = { letter, '\0' };
      char       *next = steg_text_order_between (key, NULL);

      g_free (key);
      key = next;
      steg_edit_text (edit, id, STEG_REASON_TEXT, text);
      if (with_keys)
        steg_edit_text (edit, id, STEG_REASON_ORDER, key);
      absorb (fixture, edit);
    }
}

static void
move (Fixture *fixture, guint from, int after)
{
  g_autoptr (GPtrArray) rows = reasons (fixture);
  StegEdit *edit = begin (fixture);

  steg_edit_move (edit, steg_record_get_id (rows->pdata[from]), STEG_REASON_ORDER, rows,
                  after < 0 ? NULL : steg_record_get_id (rows->pdata[after]));
  absorb (fixture, edit);
}

static void
a_row_can_be_moved_anywhere (Fixture *fixture, gconstpointer with_keys)
{
  add_reasons (fixture, with_keys != NULL);
  assert_order (fixture, "abcd");
  move (fixture, 3, -1);
  assert_order (fixture, "dabc");
  move (fixture, 0, 3);
  assert_order (fixture, "abcd");
  move (fixture, 0, 1);
  assert_order (fixture, "bacd");
  for (guint i = 0; i < 300; i++)
    move (fixture, 3, 0);
  assert_order (fixture, "bacd");
}

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *name;
    void (*test) (Fixture *fixture, gconstpointer value);
    gconstpointer value;
  } tests[] = {
    { "a_new_row_has_its_presets", a_new_row_has_its_presets, NULL },
    { "one_row_is_one_change_however_often_it_is_set",
      one_row_is_one_change_however_often_it_is_set, NULL },
    { "a_tuple_is_made_once_and_found_again", a_tuple_is_made_once_and_found_again, NULL },
    { "a_tuple_removed_and_wanted_again_is_empty", a_tuple_removed_and_wanted_again_is_empty,
      NULL },
    { "removing_a_row_takes_its_parts_along", removing_a_row_takes_its_parts_along, NULL },
    { "removing_a_person_empties_the_links_to_it", removing_a_person_empties_the_links_to_it,
      NULL },
    { "removing_what_was_just_added_leaves_nothing", removing_what_was_just_added_leaves_nothing,
      NULL },
    { "long_text_gets_changes_and_loses_its_row", long_text_gets_changes_and_loses_its_row, NULL },
    { "text_is_cleaned_on_its_way_in", text_is_cleaned_on_its_way_in, NULL },
    { "a_value_that_is_not_allowed_is_named", a_value_that_is_not_allowed_is_named, NULL },
    { "a_row_can_be_moved_anywhere", a_row_can_be_moved_anywhere, "keys" },
    { "a_row_without_a_key_can_be_moved_anywhere", a_row_can_be_moved_anywhere, NULL },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    {
      g_autofree char *path = g_strconcat ("/edit/", tests[i].name, NULL);

      g_test_add (path, Fixture, tests[i].value, set_up, tests[i].test, tear_down);
    }
  return g_test_run ();
}
