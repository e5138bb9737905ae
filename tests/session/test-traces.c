/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "actions-fixture.h"
#include "session/steg-note-edit.h"

#define MANY 99

static void
commit (ActionsFixture *fixture, StegEdit *edit)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (steg_session_commit (fixture->session, edit, &error));
  g_assert_no_error (error);
}

static void
move_due (ActionsFixture *fixture, int action, StegDate due)
{
  StegEdit *edit = steg_edit_new (fixture->programme, "Move");

  steg_edit_date (edit, fixture->actions[action], STEG_ACTION_DUE, due);
  commit (fixture, edit);
}

static StegRecord *
first_action (ActionsFixture *fixture)
{
  return steg_programme_find (fixture->programme, fixture->actions[0]);
}

static GPtrArray *
list (ActionsFixture *fixture, guint most)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *traces
    = steg_session_list_traces (fixture->session, first_action (fixture), most, &error);

  g_assert_no_error (error);
  return traces;
}

/* The @position-th trace has one delta, of @kind and @table. */
static const StegDelta *
only_delta (GPtrArray *traces, guint position, StegChangeKind kind, const StegTable *table)
{
  const StegTrace *trace = traces->pdata[position];
  const StegDelta *delta = trace->deltas->pdata[0];

  g_assert_cmpuint (trace->deltas->len, ==, 1);
  g_assert_cmpint (delta->kind, ==, kind);
  g_assert_true (delta->table == table);
  return delta;
}

static void
the_newest_comes_first_and_says_from_what_to_what (ActionsFixture *fixture, gconstpointer unused)
{
  StegDate         day = steg_date_new (2026, 5, 3);
  const StegDelta *delta;
  g_autoptr (GPtrArray) traces = NULL;

  move_due (fixture, 0, day);
  move_due (fixture, 1, day + 1);
  move_due (fixture, 0, day + 7);
  traces = list (fixture, MANY);
  g_assert_cmpuint (traces->len, ==, 3);
  delta = only_delta (traces, 0, STEG_CHANGE_SET, &steg_action_table);
  g_assert_cmpint (delta->before[STEG_ACTION_DUE].whole, ==, day);
  g_assert_cmpint (delta->after[STEG_ACTION_DUE].whole, ==, day + 7);
  delta = only_delta (traces, 1, STEG_CHANGE_SET, &steg_action_table);
  g_assert_cmpint (delta->before[STEG_ACTION_DUE].kind, ==, STEG_VALUE_NONE);
  only_delta (traces, 2, STEG_CHANGE_ADD, &steg_action_table);
  g_assert_cmpstr (((StegTrace *) traces->pdata[2])->row->kind, ==, "create");
}

static void
what_was_taken_back_is_a_command_of_its_own (ActionsFixture *fixture, gconstpointer unused)
{
  g_autoptr (GPtrArray) traces = NULL;

  move_due (fixture, 0, steg_date_new (2026, 5, 3));
  g_assert_true (steg_session_undo (fixture->session, NULL, NULL));
  traces = list (fixture, MANY);
  g_assert_cmpuint (traces->len, ==, 3);
  g_assert_cmpstr (((StegTrace *) traces->pdata[0])->row->kind, ==, "undo");
}

static void
no_more_are_listed_than_are_asked_for (ActionsFixture *fixture, gconstpointer unused)
{
  g_autoptr (GPtrArray) traces = NULL;

  for (int i = 0; i < 5; i++)
    move_due (fixture, 0, steg_date_new (2026, 5, 3) + i);
  traces = list (fixture, 2);
  g_assert_cmpuint (traces->len, ==, 2);
}

static void
what_belonged_to_it_and_is_gone_is_still_told (ActionsFixture *fixture, gconstpointer unused)
{
  StegEdit *add = steg_edit_new (fixture->programme, "Note");
  StegEdit *change;
  StegEdit *gone;
  g_autoptr (GPtrArray) traces = NULL;
  g_autofree char *note = NULL;

  steg_note_edit_add (add, first_action (fixture), "Asked them", steg_date_new (2026, 5, 3));
  commit (fixture, add);
  note = g_strdup (
    steg_record_get_id (steg_programme_at (fixture->programme, &steg_note_table, 0)));
  change = steg_edit_new (fixture->programme, "Later");
  steg_edit_date (change, note, STEG_NOTE_ON, steg_date_new (2026, 5, 4));
  commit (fixture, change);
  gone = steg_edit_new (fixture->programme, "Remove");
  steg_edit_remove (gone, note);
  commit (fixture, gone);
  traces = list (fixture, MANY);
  g_assert_cmpuint (traces->len, ==, 4);
  only_delta (traces, 1, STEG_CHANGE_SET, &steg_note_table);
}

static void
what_ties_two_is_told_of_both (ActionsFixture *fixture, gconstpointer unused)
{
  const char *const parts[]
    = { fixture->actions[1], fixture->actions[0], NULL };
  StegEdit *edit = steg_edit_new (fixture->programme, "Wait");
  g_autoptr (GPtrArray) traces = NULL;

  steg_edit_ensure (edit, &steg_dependency_table, parts);
  commit (fixture, edit);
  traces = list (fixture, MANY);
  only_delta (traces, 0, STEG_CHANGE_ADD, &steg_dependency_table);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(sentence)                                                               \
  g_test_add ("/traces/" #sentence, ActionsFixture, NULL, actions_set_up, sentence, \
              actions_tear_down)
  ADD (the_newest_comes_first_and_says_from_what_to_what);
  ADD (what_was_taken_back_is_a_command_of_its_own);
  ADD (no_more_are_listed_than_are_asked_for);
  ADD (what_belonged_to_it_and_is_gone_is_still_told);
  ADD (what_ties_two_is_told_of_both);
  return g_test_run ();
}
