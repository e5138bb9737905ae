/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/dialogs/steg-phase-question.h"

#include "model/steg-attached.h"
#include "widget-fixture.h"

static int
phase_of (PageFixture *fixture)
{
  return steg_record_get_choice (fixture->action, STEG_ACTION_PHASE);
}

/* The question that is being asked; %NULL when none is. */
static GtkWidget *
find_question (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (STEG_IS_PHASE_QUESTION (window))
        return window;
    }
  return NULL;
}

/* The first action, in Do, and a place to ask from. */
static void
set_up (PageFixture *fixture, gconstpointer unused)
{
  StegEdit *edit;

  page_set_up (fixture, NULL);
  page_show_alone (fixture, gtk_label_new ("Here"));
  edit = steg_edit_new (fixture->programme, "Begin");
  steg_edit_choice (edit, steg_record_get_id (fixture->action), STEG_ACTION_PHASE, STEG_PHASE_DO);
  steg_edit_choice (edit, steg_record_get_id (fixture->action), STEG_ACTION_OUTCOME,
                    STEG_ACTION_OUTCOME_OPEN);
  steg_edit_empty (edit, steg_record_get_id (fixture->action), STEG_ACTION_CLOSED_ON);
  g_assert_true (steg_session_commit (fixture->session, edit, NULL));
}

static GtkWidget *
ask (PageFixture *fixture, StegPhase phase)
{
  steg_phase_question_ask_one (fixture->page, fixture->action, phase);
  page_settle ();
  return find_question ();
}

static void
press_move (GtkWidget *question)
{
  g_signal_emit_by_name (gtk_window_get_default_widget (GTK_WINDOW (question)), "clicked");
  page_settle ();
}

static void
what_has_only_begun_is_not_asked_about (PageFixture *fixture, gconstpointer unused)
{
  g_assert_null (ask (fixture, STEG_PHASE_PLAN));
  g_assert_cmpint (phase_of (fixture), ==, STEG_PHASE_PLAN);
  g_assert_null (ask (fixture, STEG_PHASE_DO));
  g_assert_cmpint (phase_of (fixture), ==, STEG_PHASE_DO);
}

static void
what_happened_becomes_a_note_of_the_same_command (PageFixture *fixture, gconstpointer unused)
{
  GtkWidget *question = ask (fixture, STEG_PHASE_CHECK);
  GtkWidget *view = page_find (question, GTK_TYPE_TEXT_VIEW, 0);
  g_autoptr (GPtrArray) notes = NULL;
  g_autoptr (GPtrArray) undone = NULL;
  guint before = steg_programme_count (fixture->programme, &steg_note_table);

  g_assert_cmpint (phase_of (fixture), ==, STEG_PHASE_DO);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)),
                            "Nine of ten came back", -1);
  press_move (question);
  g_assert_null (find_question ());
  g_assert_cmpint (phase_of (fixture), ==, STEG_PHASE_CHECK);
  g_assert_cmpint (steg_record_get_whole (fixture->action, STEG_ACTION_PROGRESS), ==, 100);
  notes = steg_notes_list (fixture->programme, fixture->action);
  g_assert_cmpstr (steg_record_get_text (notes->pdata[0], STEG_NOTE_TEXT), ==,
                   "Nine of ten came back");
  page_undo (fixture);
  g_assert_cmpint (phase_of (fixture), ==, STEG_PHASE_DO);
  g_assert_cmpuint (steg_programme_count (fixture->programme, &steg_note_table), ==, before);
}

static void
the_question_need_not_be_answered (PageFixture *fixture, gconstpointer unused)
{
  guint before = steg_programme_count (fixture->programme, &steg_note_table);

  press_move (ask (fixture, STEG_PHASE_CHECK));
  g_assert_cmpint (phase_of (fixture), ==, STEG_PHASE_CHECK);
  g_assert_cmpuint (steg_programme_count (fixture->programme, &steg_note_table), ==, before);
}

static void
the_answer_has_the_focus_from_the_beginning (PageFixture *fixture, gconstpointer unused)
{
  GtkWidget *question = ask (fixture, STEG_PHASE_CHECK);

  g_assert_true (gtk_window_get_focus (GTK_WINDOW (question))
                 == page_find (question, GTK_TYPE_TEXT_VIEW, 0));
  gtk_window_close (GTK_WINDOW (question));
  question = ask (fixture, STEG_PHASE_ACT);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (question)) == page_child (question, "kept"));
  gtk_window_close (GTK_WINDOW (question));
  page_settle ();
}

static void
closing_the_question_moves_nothing (PageFixture *fixture, gconstpointer unused)
{
  gtk_window_close (GTK_WINDOW (ask (fixture, STEG_PHASE_ACT)));
  page_settle ();
  g_assert_null (find_question ());
  g_assert_cmpint (phase_of (fixture), ==, STEG_PHASE_DO);
}

static void
what_worked_is_kept (PageFixture *fixture, gconstpointer unused)
{
  press_move (ask (fixture, STEG_PHASE_ACT));
  g_assert_cmpint (phase_of (fixture), ==, STEG_PHASE_ACT);
  g_assert_cmpint (steg_record_get_choice (fixture->action, STEG_ACTION_OUTCOME), ==,
                   STEG_ACTION_OUTCOME_KEPT);
}

static void
what_is_dropped_needs_a_reason (PageFixture *fixture, gconstpointer unused)
{
  GtkWidget *question = ask (fixture, STEG_PHASE_ACT);
  GtkWidget *move = gtk_window_get_default_widget (GTK_WINDOW (question));

  gtk_check_button_set_active (GTK_CHECK_BUTTON (page_child (question, "dropped")), TRUE);
  g_assert_false (gtk_widget_get_sensitive (move));
  gtk_editable_set_text (GTK_EDITABLE (page_child (question, "reason")), "Too dear");
  press_move (question);
  g_assert_cmpint (steg_record_get_choice (fixture->action, STEG_ACTION_OUTCOME), ==,
                   STEG_ACTION_OUTCOME_DROPPED);
  g_assert_cmpstr (steg_record_get_text (fixture->action, STEG_ACTION_OUTCOME_REASON), ==,
                   "Too dear");
}

static void
several_are_asked_about_once_and_undone_at_once (PageFixture *fixture, gconstpointer unused)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();
  StegRecord *other = steg_programme_at (fixture->programme, &steg_action_table, 3);
  int         before = steg_record_get_choice (other, STEG_ACTION_PHASE);

  g_ptr_array_add (ids, (gpointer) steg_record_get_id (fixture->action));
  g_ptr_array_add (ids, (gpointer) steg_record_get_id (other));
  g_ptr_array_add (ids, (gpointer) "gone");
  steg_phase_question_ask (fixture->page, ids, STEG_PHASE_CHECK);
  page_settle ();
  g_assert_true (page_says (find_question (), "2 actions"));
  press_move (find_question ());
  g_assert_cmpint (phase_of (fixture), ==, STEG_PHASE_CHECK);
  g_assert_cmpint (steg_record_get_choice (other, STEG_ACTION_PHASE), ==, STEG_PHASE_CHECK);
  page_undo (fixture);
  g_assert_cmpint (phase_of (fixture), ==, STEG_PHASE_DO);
  g_assert_cmpint (steg_record_get_choice (other, STEG_ACTION_PHASE), ==, before);
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
#define ADD(sentence) \
  g_test_add ("/phase-question/" #sentence, PageFixture, NULL, set_up, sentence, page_tear_down)
  ADD (what_has_only_begun_is_not_asked_about);
  ADD (what_happened_becomes_a_note_of_the_same_command);
  ADD (the_question_need_not_be_answered);
  ADD (the_answer_has_the_focus_from_the_beginning);
  ADD (closing_the_question_moves_nothing);
  ADD (what_worked_is_kept);
  ADD (what_is_dropped_needs_a_reason);
  ADD (several_are_asked_about_once_and_undone_at_once);
  return g_test_run ();
}
