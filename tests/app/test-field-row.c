/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rows/steg-field-row.h"

#include "app/steg-following.h"
#include "app/widgets/steg-choice-list.h"
#include "app/widgets/steg-person-entry.h"
#include "widget-fixture.h"

#include "support/steg-assert.h"

static StegFieldRow *
show_field (PageFixture *fixture, guint field)
{
  GtkWidget *row = steg_field_row_new (fixture->programme, &steg_action_table, field);

  page_show_alone (fixture, row);
  steg_field_row_set_record (STEG_FIELD_ROW (row), fixture->action);
  return STEG_FIELD_ROW (row);
}

static GtkEditable *
entry_of (StegFieldRow *row)
{
  return GTK_EDITABLE (page_find (GTK_WIDGET (row), GTK_TYPE_ENTRY, 0));
}

static void
type (StegFieldRow *row, const char *text)
{
  gtk_editable_set_text (entry_of (row), text);
  g_signal_emit_by_name (entry_of (row), "activate");
  page_settle ();
}

static gboolean
complains (StegFieldRow *row)
{
  return gtk_widget_has_css_class (GTK_WIDGET (entry_of (row)), "error");
}

static void
what_is_typed_is_one_command_with_enter (PageFixture *fixture, gconstpointer unused)
{
  StegFieldRow    *row = show_field (fixture, STEG_ACTION_TITLE);
  g_autofree char *before = g_strdup (steg_record_get_text (fixture->action, STEG_ACTION_TITLE));

  g_assert_cmpstr (gtk_editable_get_text (entry_of (row)), ==, before);
  type (row, "  Called otherwise ");
  g_assert_cmpstr (steg_record_get_text (fixture->action, STEG_ACTION_TITLE), ==,
                   "Called otherwise");
  page_undo (fixture);
  g_assert_cmpstr (steg_record_get_text (fixture->action, STEG_ACTION_TITLE), ==, before);
  g_assert_cmpstr (gtk_editable_get_text (entry_of (row)), ==, before);
}

static void
what_is_not_changed_is_no_command (PageFixture *fixture, gconstpointer unused)
{
  StegFieldRow     *row = show_field (fixture, STEG_ACTION_TITLE);
  const StegLogRow *undo = steg_session_get_undo (fixture->session);

  g_signal_emit_by_name (entry_of (row), "activate");
  g_assert_true (steg_session_get_undo (fixture->session) == undo);
}

static void
what_may_not_stand_there_is_kept_and_explained (PageFixture *fixture, gconstpointer unused)
{
  static const struct
  {
    guint       field;
    const char *typed;
    const char *said;
  } cases[] = {
    { STEG_ACTION_DUE, "one day perhaps", "That is no date" },
    { STEG_ACTION_START, "2026-01-06", "It is due on 5 Jan 2026 and cannot begin after that" },
    { STEG_ACTION_PROGRESS, "101", "from 0 to 100" },
    { STEG_ACTION_IMPACT, "4", "from 1 to 3" },
    { STEG_ACTION_EFFORT, "-1", "Write a number that is not below 0" },
    { STEG_ACTION_COST, "much", "Write a number that is not below 0" },
    { STEG_ACTION_TITLE, "", "cannot be left empty" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      StegFieldRow    *row = show_field (fixture, cases[i].field);
      const StegField *field = &steg_action_table.fields[cases[i].field];
      g_autofree char *before
        = steg_field_format (field, steg_record_get_value (fixture->action, cases[i].field));
      g_autofree char *after = NULL;

      type (row, cases[i].typed);
      after = steg_field_format (field, steg_record_get_value (fixture->action, cases[i].field));
      g_assert_cmpstr (after, ==, before);
      g_assert_cmpstr (gtk_editable_get_text (entry_of (row)), ==, cases[i].typed);
      g_assert_true (complains (row));
      g_assert_true (page_says (GTK_WIDGET (row), cases[i].said));
      gtk_editable_set_text (entry_of (row), before != NULL ? before : "");
      gtk_window_destroy (fixture->window);
      page_settle ();
      steg_assert_finalizes (g_steal_pointer (&fixture->window));
    }
}

static void
choose (StegFieldRow *row, const char *key)
{
  steg_choice_list_select (GTK_DROP_DOWN (page_find (GTK_WIDGET (row), GTK_TYPE_DROP_DOWN, 0)),
                           key);
  page_settle ();
}

static void
a_repetition_that_is_not_offered_is_written (PageFixture *fixture, gconstpointer unused)
{
  StegFieldRow *row = show_field (fixture, STEG_ACTION_REPEAT);
  GtkWidget    *entry = page_find (GTK_WIDGET (row), GTK_TYPE_ENTRY, 0);

  choose (row, "month;3");
  g_assert_cmpstr (steg_record_get_text (fixture->action, STEG_ACTION_REPEAT), ==, "month;3");
  g_assert_false (gtk_widget_get_visible (entry));
  choose (row, "?");
  g_assert_true (gtk_widget_get_visible (entry));
  type (row, "now and then");
  g_assert_true (gtk_widget_get_visible (entry));
  g_assert_true (complains (row));
  g_assert_cmpstr (steg_record_get_text (fixture->action, STEG_ACTION_REPEAT), ==, "month;3");
  type (row, "tredje tisdagen varje månad");
  g_assert_false (gtk_widget_get_visible (entry));
  g_assert_cmpstr (steg_record_get_text (fixture->action, STEG_ACTION_REPEAT), ==,
                   "month;1;3tue");
  g_assert_true (page_says (GTK_WIDGET (row), "Every month, on the third Tuesday"));
  choose (row, "?");
  type (row, "");
  g_assert_false (gtk_widget_get_visible (entry));
  g_assert_cmpstr (steg_record_get_text (fixture->action, STEG_ACTION_REPEAT), ==,
                   "month;1;3tue");
  page_undo (fixture);
  g_assert_cmpstr (steg_record_get_text (fixture->action, STEG_ACTION_REPEAT), ==, "month;3");
}

static void
a_date_is_set_and_cleared (PageFixture *fixture, gconstpointer unused)
{
  StegFieldRow *row = show_field (fixture, STEG_ACTION_DUE);

  type (row, "2026-07-01");
  g_assert_cmpint (steg_record_get_date (fixture->action, STEG_ACTION_DUE), ==,
                   steg_date_new (2026, 7, 1));
  g_assert_false (complains (row));
  type (row, "");
  g_assert_cmpint (steg_record_get_date (fixture->action, STEG_ACTION_DUE), ==, STEG_DATE_NONE);
}

static void
a_choice_is_taken_at_once (PageFixture *fixture, gconstpointer unused)
{
  StegFieldRow *row = show_field (fixture, STEG_ACTION_PRIORITY);
  GtkDropDown  *list = GTK_DROP_DOWN (page_find (GTK_WIDGET (row), GTK_TYPE_DROP_DOWN, 0));
  int           before = steg_record_get_choice (fixture->action, STEG_ACTION_PRIORITY);
  guint         other = gtk_drop_down_get_selected (list) == 0 ? 1 : 0;

  gtk_drop_down_set_selected (list, other);
  page_settle ();
  g_assert_cmpint (steg_record_get_choice (fixture->action, STEG_ACTION_PRIORITY), !=, before);
  page_undo (fixture);
  g_assert_cmpint (steg_record_get_choice (fixture->action, STEG_ACTION_PRIORITY), ==, before);
  g_assert_cmpuint (gtk_drop_down_get_selected (list), !=, other);
}

static void
how_often_it_repeats_is_chosen_in_words (PageFixture *fixture, gconstpointer unused)
{
  StegFieldRow *row = show_field (fixture, STEG_ACTION_REPEAT);
  GtkDropDown  *choice = GTK_DROP_DOWN (page_find (GTK_WIDGET (row), GTK_TYPE_DROP_DOWN, 0));
  StegEdit     *edit = steg_edit_new (fixture->programme, "Repeat otherwise");

  steg_choice_list_select (choice, "month;3");
  g_assert_cmpstr (steg_record_get_text (fixture->action, STEG_ACTION_REPEAT), ==, "month;3");
  g_assert_true (page_says (GTK_WIDGET (row), "Every quarter"));
  steg_edit_text (edit, steg_record_get_id (fixture->action), STEG_ACTION_REPEAT, "week;5");
  g_assert_true (steg_session_commit (fixture->session, edit, NULL));
  g_assert_cmpstr (steg_choice_list_get (choice), ==, "week;5");
  g_assert_true (page_says (GTK_WIDGET (row), "Every 5 weeks"));
}

/* A tie of the sample whose action moves along when what it waits for moves by @days: rows come in
 * any order, and what is done stays where it is. Borrowed. */
static StegRecord *
find_tie (PageFixture *fixture, int days)
{
  for (guint i = 0; i < steg_programme_count (fixture->programme, &steg_dependency_table); i++)
    {
      StegRecord *tie = steg_programme_at (fixture->programme, &steg_dependency_table, i);
      StegRecord *waiting = steg_record_get_link (tie, STEG_DEPENDENCY_ACTION);
      StegMove    move = { steg_record_get_link (tie, STEG_DEPENDENCY_WAITS_FOR), days };
      g_autoptr (GArray) moves = g_array_new (FALSE, FALSE, sizeof (StegMove));
      g_autoptr (GArray) shifts = NULL;

      g_array_append_val (moves, move);
      shifts = steg_dependencies_shift_each (fixture->programme, moves);
      for (guint s = 0; s < shifts->len; s++)
        if (g_array_index (shifts, StegShift, s).action == waiting
            && g_array_index (shifts, StegShift, s).due
                 == steg_record_get_date (waiting, STEG_ACTION_DUE) + days)
          return tie;
    }
  g_assert_not_reached ();
}

static void
what_waits_moves_along_by_one_command (PageFixture *fixture, gconstpointer unused)
{
  StegRecord *tie = find_tie (fixture, 5);
  StegRecord *action = steg_record_get_link (tie, STEG_DEPENDENCY_WAITS_FOR);
  StegRecord *waiting = steg_record_get_link (tie, STEG_DEPENDENCY_ACTION);
  StegDate    before = steg_record_get_date (waiting, STEG_ACTION_DUE);

  page_show_alone (fixture, gtk_label_new ("Here"));
  g_assert_true (steg_session_commit (
    fixture->session, steg_following_edit (fixture->programme, action, 5), NULL));
  g_assert_cmpint (steg_record_get_date (waiting, STEG_ACTION_DUE), ==, before + 5);
  page_undo (fixture);
  g_assert_cmpint (steg_record_get_date (waiting, STEG_ACTION_DUE), ==, before);
}

static gboolean
is_tied (PageFixture *fixture, StegRecord *action)
{
  const char *id = steg_record_get_id (action);

  return steg_programme_linked (fixture->programme, &steg_dependency_table, STEG_DEPENDENCY_ACTION,
                                id)
           != NULL
         || steg_programme_linked (fixture->programme, &steg_dependency_table,
                                   STEG_DEPENDENCY_WAITS_FOR, id)
              != NULL;
}

/* An action that waits for none and that none waits for. */
static StegRecord *
find_free (PageFixture *fixture)
{
  guint       i = 0;
  StegRecord *action;

  do
    action = steg_programme_at (fixture->programme, &steg_action_table, i++);
  while (is_tied (fixture, action));
  return action;
}

static void
what_waits_for_several_moves_along_by_one_command (PageFixture *fixture, gconstpointer unused)
{
  StegRecord *tie = find_tie (fixture, 5);
  StegRecord *waiting = steg_record_get_link (tie, STEG_DEPENDENCY_ACTION);
  StegDate    before = steg_record_get_date (waiting, STEG_ACTION_DUE);
  StegRecord *awaited = steg_record_get_link (tie, STEG_DEPENDENCY_WAITS_FOR);
  StegMove    moves[] = { { find_free (fixture), 3 }, { awaited, 5 } };
  g_autoptr (GArray) list = g_array_new (FALSE, FALSE, sizeof (StegMove));

  g_array_append_vals (list, moves, G_N_ELEMENTS (moves));
  page_show_alone (fixture, gtk_label_new ("Here"));
  g_assert_true (steg_session_commit (
    fixture->session, steg_following_edit_each (fixture->programme, list), NULL));
  g_assert_cmpint (steg_record_get_date (waiting, STEG_ACTION_DUE), ==, before + 5);
  page_undo (fixture);
  g_assert_cmpint (steg_record_get_date (waiting, STEG_ACTION_DUE), ==, before);
}

static void
another_record_takes_what_was_typed_for_the_first (PageFixture *fixture, gconstpointer unused)
{
  StegFieldRow *row = show_field (fixture, STEG_ACTION_TITLE);
  StegRecord   *second = steg_programme_at (fixture->programme, &steg_action_table, 1);

  gtk_editable_set_text (entry_of (row), "Typed");
  steg_field_row_set_record (row, second);
  g_assert_cmpstr (steg_record_get_text (fixture->action, STEG_ACTION_TITLE), ==, "Typed");
  g_assert_cmpstr (gtk_editable_get_text (entry_of (row)), ==,
                   steg_record_get_text (second, STEG_ACTION_TITLE));
}

static void
a_new_name_is_a_new_person_in_the_same_command (PageFixture *fixture, gconstpointer unused)
{
  StegFieldRow *row = show_field (fixture, STEG_ACTION_OWNER);
  guint         people = steg_programme_count (fixture->programme, &steg_person_table);
  StegRecord   *before = steg_record_get_link (fixture->action, STEG_ACTION_OWNER);

  type (row, "Somebody New");
  g_assert_cmpuint (steg_programme_count (fixture->programme, &steg_person_table), ==, people + 1);
  g_assert_cmpstr (steg_record_get_text (steg_record_get_link (fixture->action, STEG_ACTION_OWNER),
                                         STEG_PERSON_NAME),
                   ==, "Somebody New");
  page_undo (fixture);
  g_assert_cmpuint (steg_programme_count (fixture->programme, &steg_person_table), ==, people);
  g_assert_true (steg_record_get_link (fixture->action, STEG_ACTION_OWNER) == before);
}

static void
nobody_is_an_empty_name (PageFixture *fixture, gconstpointer unused)
{
  StegFieldRow *row = show_field (fixture, STEG_ACTION_OWNER);

  type (row, "");
  g_assert_null (steg_record_get_link (fixture->action, STEG_ACTION_OWNER));
}

static void
somebody_who_is_known_is_offered_and_taken_by_keys (PageFixture *fixture, gconstpointer unused)
{
  GtkWidget  *entry = steg_person_entry_new (fixture->programme);
  GtkWidget  *popover;
  GtkListBox *people;

  page_show_alone (fixture, entry);
  gtk_widget_grab_focus (entry);
  steg_person_entry_set_person (STEG_PERSON_ENTRY (entry), NULL);
  popover = page_find (entry, GTK_TYPE_POPOVER, 0);
  people = GTK_LIST_BOX (page_find (entry, GTK_TYPE_LIST_BOX, 0));
  g_assert_false (gtk_widget_get_visible (popover));
  gtk_editable_set_text (GTK_EDITABLE (entry), "cis");
  g_assert_true (gtk_widget_get_visible (popover));
  g_assert_nonnull (gtk_list_box_get_row_at_index (people, 0));
  page_press (entry, GDK_KEY_Down);
  page_press (entry, GDK_KEY_Return);
  g_assert_cmpstr (steg_person_entry_get_name (STEG_PERSON_ENTRY (entry)), ==, "CISO");
  g_assert_false (gtk_widget_get_visible (popover));
}

static void
escape_and_a_name_nobody_has_close_what_is_offered (PageFixture *fixture, gconstpointer unused)
{
  GtkWidget *entry = steg_person_entry_new (fixture->programme);
  GtkWidget *popover;

  page_show_alone (fixture, entry);
  popover = page_find (entry, GTK_TYPE_POPOVER, 0);
  gtk_editable_set_text (GTK_EDITABLE (entry), "cis");
  page_press (entry, GDK_KEY_Escape);
  g_assert_false (gtk_widget_get_visible (popover));
  g_assert_cmpstr (steg_person_entry_get_name (STEG_PERSON_ENTRY (entry)), ==, "cis");
  gtk_editable_set_text (GTK_EDITABLE (entry), "ci");
  g_assert_true (gtk_widget_get_visible (popover));
  gtk_editable_set_text (GTK_EDITABLE (entry), "nobody is called this");
  g_assert_false (gtk_widget_get_visible (popover));
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
#define ADD(sentence) \
  g_test_add ("/field-row/" #sentence, PageFixture, NULL, page_set_up, sentence, page_tear_down)
  ADD (what_is_typed_is_one_command_with_enter);
  ADD (what_is_not_changed_is_no_command);
  ADD (what_may_not_stand_there_is_kept_and_explained);
  ADD (a_repetition_that_is_not_offered_is_written);
  ADD (a_date_is_set_and_cleared);
  ADD (a_choice_is_taken_at_once);
  ADD (how_often_it_repeats_is_chosen_in_words);
  ADD (what_waits_moves_along_by_one_command);
  ADD (what_waits_for_several_moves_along_by_one_command);
  ADD (another_record_takes_what_was_typed_for_the_first);
  ADD (a_new_name_is_a_new_person_in_the_same_command);
  ADD (nobody_is_an_empty_name);
  ADD (somebody_who_is_known_is_offered_and_taken_by_keys);
  ADD (escape_and_a_name_nobody_has_close_what_is_offered);
  return g_test_run ();
}
