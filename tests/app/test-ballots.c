/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-answers-taking.h"
#include "app/steg-ballots-making.h"

#include "app/dialogs/steg-round-dialog.h"
#include "app/dialogs/steg-round-words.h"
#include "app/pages/steg-assessment-edits.h"
#include "app/steg-application.h"
#include "app/steg-window.h"
#include "app/widgets/steg-round-notice.h"
#include "assessment-fixture.h"
#include "model/steg-ballot.h"
#include "model/steg-framework.h"
#include "model/steg-participant.h"
#include "model/steg-person.h"
#include "model/steg-rounds.h"
#include "model/steg-vote.h"
#include "session/steg-voting.h"
#include "support/steg-assert.h"

#include <glib/gstdio.h>
#include <string.h>

/* Ballots, answers and who is at the table, as the window deals with them. */

/* The round of the sample as if nobody had voted yet. */
static void
take_votes_away (AssessmentFixture *fixture)
{
  StegEdit *edit = steg_edit_new (fixture->programme, "Round");

  for (guint i = 0; i < steg_programme_count (fixture->programme, &steg_vote_table); i++)
    steg_edit_remove (edit, steg_record_get_id (
                              steg_programme_at (fixture->programme, &steg_vote_table, i)));
  steg_edit_choice (edit, steg_record_get_id (fixture->round), STEG_ROUND_STATE,
                    STEG_ROUND_STATE_VOTING);
  g_assert_true (steg_session_commit (fixture->session, edit, NULL));
}

static void
begin_voting (AssessmentFixture *fixture, gconstpointer unused)
{
  assessment_set_up (fixture, unused);
  take_votes_away (fixture);
  assessment_settle ();
}

static void
end_voting (AssessmentFixture *fixture, gconstpointer unused)
{
  steg_voting_forget (fixture->session, fixture->round);
  assessment_tear_down (fixture, unused);
}

static StegRecord *
voter_at (AssessmentFixture *fixture, guint place)
{
  g_autoptr (GPtrArray) voters = steg_ballot_voters (fixture->programme, fixture->round);

  return voters->pdata[place];
}

/* Adds an answer file of the participant at @place to @files. */
static void
add_answers (AssessmentFixture *fixture, GListStore *files, guint place, int level)
{
  StegRecord      *person = voter_at (fixture, place);
  g_autofree char *name = g_strdup_printf ("answers-%u.csv", place);
  g_autofree char *text = NULL;
  g_autofree char *path = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (StegBallot) ballot = steg_ballot_new (steg_session_get_document (fixture->session),
                                                   fixture->round, steg_record_get_id (person));

  steg_ballot_answer (ballot, steg_record_get_id (fixture->area),
                      steg_record_get_id (fixture->aspect), level, NULL);
  text = steg_voting_write_ballot (fixture->session, ballot, NULL);
  path = steg_temporary_folder_write (fixture->folder, name, text);
  file = g_file_new_for_path (path);
  g_list_store_append (files, file);
}

/* The dialog that asks; %NULL when none does. Borrowed. */
static AdwMessageDialog *
find_question (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

      if (ADW_IS_MESSAGE_DIALOG (window))
        return ADW_MESSAGE_DIALOG (window);
    }
  return NULL;
}

static void
answer_question (const char *answer)
{
  AdwMessageDialog *question = find_question ();

  adw_message_dialog_response (question, answer);
  gtk_window_destroy (GTK_WINDOW (question));
  assessment_settle ();
}

static void
all_answers_are_taken_and_each_refused_file_is_named (AssessmentFixture *fixture,
                                                      gconstpointer      unused)
{
  g_autoptr (GListStore) files = g_list_store_new (G_TYPE_FILE);
  const char *body;

  add_answers (fixture, files, 0, 2);
  add_answers (fixture, files, 1, 9);
  steg_answers_taking_take (fixture->page, G_LIST_MODEL (files), FALSE);
  assessment_settle ();
  g_assert_cmpuint (steg_voting_count (fixture->session, fixture->round), ==, 1);
  g_assert_cmpuint (steg_programme_count (fixture->programme, &steg_vote_table), ==, 0);
  body = adw_message_dialog_get_body (find_question ());
  g_assert_nonnull (
    strstr (body, steg_record_get_text (voter_at (fixture, 0), STEG_PERSON_NAME)));
  g_assert_nonnull (strstr (body, "“answers-1.csv”: It has a level that there is not."));
  answer_question ("close");
}

static void
who_has_answered_before_can_have_it_replaced (AssessmentFixture *fixture, gconstpointer unused)
{
  g_autoptr (GListStore) files = g_list_store_new (G_TYPE_FILE);

  add_answers (fixture, files, 0, 2);
  steg_answers_taking_take (fixture->page, G_LIST_MODEL (files), FALSE);
  g_assert_null (find_question ());
  steg_answers_taking_take (fixture->page, G_LIST_MODEL (files), FALSE);
  assessment_settle ();
  g_assert_true (
    adw_message_dialog_has_response (find_question (), "replace"));
  answer_question ("replace");
  g_assert_null (find_question ());
  g_assert_cmpuint (steg_voting_count (fixture->session, fixture->round), ==, 1);
}

static void
ballots_are_written_for_everybody_at_the_table (AssessmentFixture *fixture, gconstpointer unused)
{
  g_autoptr (GPtrArray) voters = steg_ballot_voters (fixture->programme, fixture->round);
  g_autofree char *path = steg_temporary_folder_dup_path (fixture->folder, "b.html");
  g_autofree char *pdf = steg_temporary_folder_dup_path (fixture->folder, "b.pdf");
  guint            n = 0;
  const char      *name;
  g_autoptr (GDir) dir = NULL;

  steg_ballots_making_write (fixture->page, fixture->round, path);
  steg_ballots_making_write (fixture->page, fixture->round, pdf);
  steg_ballots_making_write (fixture->page, fixture->round, "/none/such/b.pdf");
  dir = g_dir_open (steg_temporary_folder_get_path (fixture->folder), 0, NULL);
  while ((name = g_dir_read_name (dir)) != NULL)
    n += g_str_has_suffix (name, ".html");
  g_assert_cmpuint (n, ==, voters->len);
  g_assert_true (g_file_test (pdf, G_FILE_TEST_EXISTS));
  assessment_activate (fixture->page, "assessment.make-ballots");
  answer_question ("cancel");
}

static GtkWidget *
child (gpointer dialog, const char *name)
{
  return GTK_WIDGET (
    gtk_widget_get_template_child (dialog, STEG_TYPE_ROUND_DIALOG, name));
}

static StegRoundDialog *
open_dialog (AssessmentFixture *fixture, StegRecord *round)
{
  StegRoundDialog *dialog = steg_round_dialog_new (fixture->page, round);

  gtk_window_present (GTK_WINDOW (dialog));
  assessment_settle ();
  return dialog;
}

static void
save (StegRoundDialog *dialog)
{
  g_signal_emit_by_name (gtk_window_get_default_widget (GTK_WINDOW (dialog)), "clicked");
  assessment_settle ();
}

static void
a_round_that_is_to_be_anonymous_promises_it_before_voting (AssessmentFixture *fixture,
                                                           gconstpointer      unused)
{
  guint            n = steg_programme_count (fixture->programme, &steg_round_table);
  StegRoundDialog *dialog = open_dialog (fixture, NULL);
  StegRecord      *round;

  g_assert_true (gtk_widget_get_sensitive (child (dialog, "anonymous_row")));
  gtk_switch_set_active (GTK_SWITCH (child (dialog, "anonymous")), TRUE);
  adw_combo_row_set_selected (ADW_COMBO_ROW (child (dialog, "state")), STEG_ROUND_STATE_VOTING);
  save (dialog);
  round = steg_programme_at (fixture->programme, &steg_round_table, n);
  g_assert_true (steg_record_get_flag (round, STEG_ROUND_ANONYMOUS));
  g_assert_cmpint (steg_record_get_choice (round, STEG_ROUND_STATE), ==, STEG_ROUND_STATE_VOTING);
  dialog = open_dialog (fixture, round);
  g_assert_false (gtk_widget_get_sensitive (child (dialog, "anonymous_row")));
  g_assert_true (gtk_switch_get_active (GTK_SWITCH (child (dialog, "anonymous"))));
  g_assert_false (gtk_widget_get_sensitive (child (dialog, "locked_row")));
  gtk_window_destroy (GTK_WINDOW (dialog));
}

/* The check buttons of all who may be at the table. */
static void
untick_all (GtkWidget *widget)
{
  if (GTK_IS_CHECK_BUTTON (widget))
    gtk_check_button_set_active (GTK_CHECK_BUTTON (widget), FALSE);
  for (GtkWidget *at = gtk_widget_get_first_child (widget); at != NULL;
       at = gtk_widget_get_next_sibling (at))
    untick_all (at);
}

static void
who_leaves_the_table_takes_no_part_and_what_it_lacks_is_said (AssessmentFixture *fixture,
                                                              gconstpointer      unused)
{
  StegRoundDialog *dialog = open_dialog (fixture, fixture->round);
  g_autoptr (GPtrArray) nobody = NULL;
  g_autofree char *before
    = g_strdup (gtk_label_get_text (GTK_LABEL (child (dialog, "missing_label"))));
  const char *after;

  untick_all (child (dialog, "table"));
  after = gtk_label_get_text (GTK_LABEL (child (dialog, "missing_label")));
  g_assert_true (gtk_widget_get_visible (child (dialog, "missing")));
  g_assert_cmpuint (strlen (after), >, strlen (before));
  save (dialog);
  nobody = steg_ballot_voters (fixture->programme, fixture->round);
  g_assert_cmpuint (nobody->len, ==, 0);
  assessment_undo (fixture);
  g_assert_nonnull (voter_at (fixture, 0));
}

static void
somebody_new_comes_to_the_table_in_the_dialog (AssessmentFixture *fixture, gconstpointer unused)
{
  guint            n = steg_programme_count (fixture->programme, &steg_person_table);
  StegRoundDialog *dialog = open_dialog (fixture, fixture->round);
  GtkWidget       *newcomer = child (dialog, "newcomer");
  StegRecord      *person;

  gtk_editable_set_text (GTK_EDITABLE (newcomer), "Porter");
  g_signal_emit_by_name (newcomer, "apply");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (newcomer)), ==, "");
  g_assert_cmpuint (steg_programme_count (fixture->programme, &steg_person_table), ==, n + 1);
  gtk_editable_set_text (GTK_EDITABLE (newcomer), "porter");
  save (dialog);
  g_assert_cmpuint (steg_programme_count (fixture->programme, &steg_person_table), ==, n + 1);
  person = steg_programme_at (fixture->programme, &steg_person_table, n);
  g_assert_cmpstr (steg_record_get_text (person, STEG_PERSON_NAME), ==, "Porter");
  g_assert_nonnull (steg_programme_linked (fixture->programme, &steg_participant_table,
                                           STEG_PARTICIPANT_PERSON, steg_record_get_id (person)));
}

static void
who_opened_a_locked_round_again_is_said (AssessmentFixture *fixture, gconstpointer unused)
{
  StegEdit        *edit = steg_edit_new (fixture->programme, "Lock");
  g_autofree char *before = steg_round_words_locked (fixture->session, fixture->round);
  g_autofree char *opened = steg_round_words_opened (fixture->session, fixture->round);
  g_autofree char *after = NULL;
  StegRoundDialog *dialog;
  GtkWidget       *notice;

  g_assert_cmpstr (before, ==, "Can be read, but not changed");
  g_assert_null (opened);
  steg_edit_flag (edit, steg_record_get_id (fixture->round), STEG_ROUND_LOCKED, TRUE);
  g_assert_true (steg_session_commit (fixture->session, edit, NULL));
  dialog = open_dialog (fixture, fixture->round);
  g_assert_true (gtk_widget_get_sensitive (child (dialog, "locked_row")));
  gtk_switch_set_active (GTK_SWITCH (child (dialog, "locked")), FALSE);
  save (dialog);
  g_assert_false (steg_record_get_flag (fixture->round, STEG_ROUND_LOCKED));
  after = steg_round_words_locked (fixture->session, fixture->round);
  g_assert_true (g_str_has_prefix (after, "Opened again by "));
  notice = assessment_find (fixture->page, STEG_TYPE_ROUND_NOTICE);
  g_assert_true (gtk_widget_get_visible (notice));
  assessment_undo (fixture);
  g_assert_true (gtk_widget_get_visible (notice));
  g_assert_true (steg_record_get_flag (fixture->round, STEG_ROUND_LOCKED));
}

/* Another title, or the same title on another round, does not change who opened which. */
static void
an_opened_round_is_told_by_what_it_is_not_by_its_title (AssessmentFixture *fixture,
                                                        gconstpointer      unused)
{
  g_autoptr (GPtrArray) rounds = steg_rounds_in_order (fixture->programme);
  StegRecord      *other = rounds->pdata[0];
  g_autofree char *after = NULL;
  StegEdit        *edit = steg_edit_new (fixture->programme, "Lock");

  steg_edit_flag (edit, steg_record_get_id (fixture->round), STEG_ROUND_LOCKED, TRUE);
  g_assert_true (steg_session_commit (fixture->session, edit, NULL));
  edit = steg_assessment_unlock_round (fixture->programme, fixture->round);
  g_assert_true (steg_session_commit (fixture->session, edit, NULL));
  edit = steg_edit_new (fixture->programme, "Rename");
  steg_edit_text (edit, steg_record_get_id (other), STEG_ROUND_TITLE,
                  steg_record_get_text (fixture->round, STEG_ROUND_TITLE));
  steg_edit_text (edit, steg_record_get_id (fixture->round), STEG_ROUND_TITLE, "Renamed");
  g_assert_true (steg_session_commit (fixture->session, edit, NULL));
  g_assert_null (steg_round_words_opened (fixture->session, other));
  after = steg_round_words_opened (fixture->session, fixture->round);
  g_assert_true (g_str_has_prefix (after, "Opened again by "));
}

static void
answers_that_are_kept_are_not_forgotten_by_going_on (void)
{
  g_autofree char *none = steg_round_words_state (STEG_ROUND_STATE_TALKING, 0);
  g_autofree char *some = steg_round_words_state (STEG_ROUND_STATE_TALKING, 2);

  g_assert_null (strstr (none, "not revealed"));
  g_assert_nonnull (strstr (some, "2 answers are not revealed."));
}

/* As a file manager drops @files (of GFile). Returns: whether @window took them. */
static gboolean
drop_on (GtkWidget *window, GListStore *files)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (window);
  g_autoptr (GPtrArray) array = g_ptr_array_new_with_free_func (g_object_unref);
  g_auto (GValue) value = G_VALUE_INIT;
  gboolean taken = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (files)); i++)
    g_ptr_array_add (array, g_list_model_get_item (G_LIST_MODEL (files), i));
  g_value_init (&value, GDK_TYPE_FILE_LIST);
  g_value_take_boxed (&value,
                      gdk_file_list_new_from_array ((GFile **) array->pdata, array->len));
  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_DROP_TARGET (controller))
        g_signal_emit_by_name (controller, "drop", &value, 0.0, 0.0, &taken);
    }
  return taken;
}

static void
what_is_dropped_on_the_window_is_taken (AssessmentFixture *fixture, gconstpointer application)
{
  g_autoptr (GListStore) files = g_list_store_new (G_TYPE_FILE);
  StegWindow *window = g_object_ref (steg_window_new (GTK_APPLICATION (application)));

  add_answers (fixture, files, 0, 2);
  g_assert_false (drop_on (GTK_WIDGET (window), files));
  steg_window_take_session (window, fixture->session);
  g_assert_true (drop_on (GTK_WIDGET (window), files));
  g_assert_cmpuint (steg_voting_count (fixture->session, fixture->round), ==, 1);
  gtk_window_destroy (GTK_WINDOW (window));
  assessment_settle ();
  steg_assert_finalizes (window);
}

static void
add_file (GListStore *files, const char *address)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (address);

  g_list_store_append (files, file);
}

static void
add_text (AssessmentFixture *fixture, GListStore *files, const char *name, const char *text)
{
  g_autofree char *path = steg_temporary_folder_write (fixture->folder, name, text);

  add_file (files, path);
}

/* Everything that a file manager may have marked beside one sound file. */
static void
add_strange_files (AssessmentFixture *fixture, GListStore *files)
{
  g_autofree char *folder = steg_temporary_folder_dup_path (fixture->folder, "folder");

  add_text (fixture, files, "letter.txt", "Dear all, here are my answers\n");
  add_text (fixture, files, "nothing.csv", "");
  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  add_file (files, folder);
  add_file (files, "/none/such/gone.csv");
  add_file (files, "trash:///elsewhere.csv");
}

static void
of_all_that_is_dropped_each_file_that_is_refused_is_named (AssessmentFixture *fixture,
                                                           gconstpointer      application)
{
  static const char *const names[]
    = { "letter.txt", "nothing.csv", "folder", "gone.csv", "elsewhere.csv" };
  g_autoptr (GListStore) files = g_list_store_new (G_TYPE_FILE);
  StegWindow *window = g_object_ref (steg_window_new (GTK_APPLICATION (application)));
  const char *body;

  steg_window_take_session (window, fixture->session);
  add_strange_files (fixture, files);
  add_answers (fixture, files, 0, 2);
  add_answers (fixture, files, 1, 9);
  g_assert_true (drop_on (GTK_WIDGET (window), files));
  g_assert_cmpuint (steg_voting_count (fixture->session, fixture->round), ==, 1);
  body = adw_message_dialog_get_body (find_question ());
  g_assert_nonnull (strstr (body, "The answers of 1 person are taken: "));
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *said = g_strdup_printf ("\n“%s”: ", names[i]);

      g_assert_nonnull (strstr (body, said));
    }
  g_assert_nonnull (strstr (body, "“answers-1.csv”: It has a level that there is not."));
  answer_question ("close");
  gtk_window_destroy (GTK_WINDOW (window));
  assessment_settle ();
  steg_assert_finalizes (window);
}

#define ADD(test) \
  g_test_add ("/ballots/" #test, AssessmentFixture, application, begin_voting, test, end_voting)

int
main (int argc, char **argv)
{
  g_autoptr (StegApplication) application = NULL;

  gtk_test_init (&argc, &argv, NULL);
  application = steg_application_new ();
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  ADD (all_answers_are_taken_and_each_refused_file_is_named);
  ADD (who_has_answered_before_can_have_it_replaced);
  ADD (ballots_are_written_for_everybody_at_the_table);
  ADD (a_round_that_is_to_be_anonymous_promises_it_before_voting);
  ADD (who_leaves_the_table_takes_no_part_and_what_it_lacks_is_said);
  ADD (somebody_new_comes_to_the_table_in_the_dialog);
  ADD (who_opened_a_locked_round_again_is_said);
  ADD (an_opened_round_is_told_by_what_it_is_not_by_its_title);
  ADD (what_is_dropped_on_the_window_is_taken);
  ADD (of_all_that_is_dropped_each_file_that_is_refused_is_named);
  g_test_add_func ("/ballots/answers_that_are_kept_are_not_forgotten_by_going_on",
                   answers_that_are_kept_are_not_forgotten_by_going_on);
  return g_test_run ();
}
