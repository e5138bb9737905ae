/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/dialogs/steg-voting-dialog.h"
#include "app/widgets/steg-ballot-pane.h"
#include "app/widgets/steg-gaps-card.h"
#include "app/widgets/steg-matrix-cell.h"
#include "app/widgets/steg-matrix-foot.h"
#include "app/widgets/steg-verdict-card.h"
#include "app/widgets/steg-votes-line.h"
#include "app/widgets/steg-voting-card.h"
#include "assessment-fixture.h"
#include "model/steg-framework.h"
#include "model/steg-tables.h"
#include "session/steg-voting.h"
#include "support/steg-assert.h"
#include "support/test-sentence.h"

#include <adwaita.h>
#include <string.h>

#define SECRET "Nobody reads this yet"
#define N_VOTERS 3

static StegPage *
page_of (AssessmentFixture *fixture)
{
  return STEG_PAGE (fixture->page);
}

static GtkWidget *
card_of (AssessmentFixture *fixture)
{
  return assessment_find (fixture->page, STEG_TYPE_VOTING_CARD);
}

static void
begin_round (AssessmentFixture *fixture, StegRoundState state, gboolean is_anonymous)
{
  StegEdit        *edit = steg_edit_new (fixture->programme, "Round");
  g_autofree char *id = g_strdup (steg_edit_add (edit, &steg_round_table));

  steg_edit_text (edit, id, STEG_ROUND_TITLE, "In the room");
  steg_edit_choice (edit, id, STEG_ROUND_STATE, (int) state);
  steg_edit_flag (edit, id, STEG_ROUND_ANONYMOUS, is_anonymous);
  for (guint i = 0; i < N_VOTERS; i++)
    {
      const char *person
        = steg_record_get_id (steg_programme_at (fixture->programme, &steg_person_table, i));
      const char *const parts[] = { id, person, NULL };

      steg_edit_ensure (edit, &steg_participant_table, parts);
    }
  g_assert_true (steg_session_commit (fixture->session, edit, NULL));
  fixture->round = steg_programme_find (fixture->programme, id);
  steg_page_show_record (page_of (fixture), id);
  assessment_settle ();
}

static void
leave_the_table (AssessmentFixture *fixture)
{
  GPtrArray *participants
    = steg_programme_linked (fixture->programme, &steg_participant_table, STEG_PARTICIPANT_ROUND,
                             steg_record_get_id (fixture->round));
  StegEdit *edit = steg_edit_new (fixture->programme, "Leave");

  for (guint i = 0; i < participants->len; i++)
    steg_edit_remove (edit, steg_record_get_id (participants->pdata[i]));
  g_assert_true (steg_session_commit (fixture->session, edit, NULL));
  assessment_settle ();
}

static void
show_again (AssessmentFixture *fixture)
{
  steg_page_show_record (page_of (fixture), steg_record_get_id (fixture->round));
  assessment_settle ();
}

/* Person @person answers @level for the fixture's aspect. */
static void
answer (AssessmentFixture *fixture, guint person, int level)
{
  g_autoptr (StegBallot) ballot = steg_ballot_new (
    steg_session_get_document (fixture->session), fixture->round,
    steg_record_get_id (steg_programme_at (fixture->programme, &steg_person_table, person)));
  StegBallotFault fault;

  steg_ballot_answer (ballot, steg_record_get_id (fixture->area),
                      steg_record_get_id (fixture->aspect), level, SECRET);
  g_assert_true (steg_voting_take (fixture->session, fixture->round, ballot, FALSE, &fault, NULL));
  show_again (fixture);
}

/* Whether a label that can be seen in @widget holds @words. */
static gboolean
says (GtkWidget *widget, const char *words)
{
  if (!gtk_widget_get_child_visible (widget) || !gtk_widget_get_visible (widget))
    return FALSE;
  if (GTK_IS_LABEL (widget) && strstr (gtk_label_get_text (GTK_LABEL (widget)), words) != NULL)
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (says (child, words))
      return TRUE;
  return FALSE;
}

/* The votes that the programme holds of the round. */
static guint
count_votes (AssessmentFixture *fixture)
{
  GPtrArray *votes = steg_programme_linked (fixture->programme, &steg_vote_table, STEG_VOTE_ROUND,
                                            steg_record_get_id (fixture->round));

  return votes != NULL ? votes->len : 0;
}

static void
the_card_says_what_the_state_of_the_round_needs (AssessmentFixture *fixture, gconstpointer unused)
{
  g_assert_false (gtk_widget_get_visible (card_of (fixture)));
  begin_round (fixture, STEG_ROUND_STATE_PREPARING, FALSE);
  g_assert_true (says (card_of (fixture), "Start Silent Voting"));
  assessment_activate (card_of (fixture), "voting.start");
  g_assert_cmpint (steg_record_get_choice (fixture->round, STEG_ROUND_STATE), ==,
                   STEG_ROUND_STATE_VOTING);
  g_assert_true (says (card_of (fixture), "0 of 3 have answered."));
  g_assert_false (says (card_of (fixture), "Reveal"));
  answer (fixture, 0, 2);
  g_assert_true (says (card_of (fixture), "1 of 3 have answered."));
  g_assert_true (says (card_of (fixture), "Reveal"));
}

static StegRoundState
state_of (AssessmentFixture *fixture)
{
  return (StegRoundState) steg_record_get_choice (fixture->round, STEG_ROUND_STATE);
}

static void
without_anybody_at_the_table_nobody_votes (AssessmentFixture *fixture, gconstpointer unused)
{
  begin_round (fixture, STEG_ROUND_STATE_PREPARING, FALSE);
  g_assert_false (says (card_of (fixture), "Who Takes Part…"));
  leave_the_table (fixture);
  g_assert_true (says (card_of (fixture), "Who Takes Part…"));
  g_assert_false (says (card_of (fixture), "Start Silent Voting"));
}

static void
who_rates_at_once_goes_without_votes (AssessmentFixture *fixture, gconstpointer unused)
{
  begin_round (fixture, STEG_ROUND_STATE_PREPARING, FALSE);
  assessment_activate (assessment_cell_at (fixture, 2), "cell.rate");
  g_assert_cmpint (state_of (fixture), ==, STEG_ROUND_STATE_TALKING);
  g_assert_false (gtk_widget_get_visible (card_of (fixture)));
  assessment_undo (fixture);
  g_assert_cmpint (state_of (fixture), ==, STEG_ROUND_STATE_PREPARING);
}

static void
no_vote_can_be_read_before_reveal (AssessmentFixture *fixture, gconstpointer unused)
{
  begin_round (fixture, STEG_ROUND_STATE_VOTING, FALSE);
  for (guint i = 0; i < N_VOTERS; i++)
    answer (fixture, i, 2);
  g_assert_false (says (GTK_WIDGET (fixture->window), SECRET));
  g_assert_false (says (GTK_WIDGET (fixture->window), "for level 2"));
  g_assert_cmpuint (count_votes (fixture), ==, 0);
}

static void
while_people_vote_nothing_is_rated (AssessmentFixture *fixture, gconstpointer unused)
{
  begin_round (fixture, STEG_ROUND_STATE_VOTING, FALSE);
  gtk_widget_activate_action (assessment_cell_at (fixture, 2), "cell.rate", NULL);
  assessment_settle ();
  g_assert_cmpint (assessment_rated (fixture), ==, 0);
  g_assert_false (gtk_widget_get_visible (assessment_find (fixture->page, STEG_TYPE_VERDICT_CARD)));
  g_assert_false (gtk_widget_get_visible (assessment_find (fixture->page, STEG_TYPE_GAPS_CARD)));
}

static void
r_reveals_and_undo_takes_it_back (AssessmentFixture *fixture, gconstpointer unused)
{
  begin_round (fixture, STEG_ROUND_STATE_VOTING, FALSE);
  answer (fixture, 0, 1);
  answer (fixture, 1, 1);
  answer (fixture, 2, 4);
  gtk_widget_child_focus (fixture->page, GTK_DIR_TAB_FORWARD);
  assessment_press (fixture, GDK_KEY_r, 0);
  g_assert_cmpuint (count_votes (fixture), ==, N_VOTERS);
  g_assert_cmpuint (steg_voting_count (fixture->session, fixture->round), ==, 0);
  g_assert_true (says (fixture->page, "3 votes from level 1 to 4, median 1."));
  g_assert_true (says (fixture->page, SECRET));
  assessment_undo (fixture);
  g_assert_cmpuint (count_votes (fixture), ==, 0);
  g_assert_cmpuint (steg_voting_count (fixture->session, fixture->round), ==, N_VOTERS);
  g_assert_false (says (fixture->page, SECRET));
  steg_voting_forget (fixture->session, fixture->round);
}

static void
what_all_agree_on_is_accepted_with_one_press (AssessmentFixture *fixture, gconstpointer unused)
{
  begin_round (fixture, STEG_ROUND_STATE_VOTING, FALSE);
  for (guint i = 0; i < N_VOTERS; i++)
    answer (fixture, i, 3);
  assessment_activate (card_of (fixture), "voting.reveal");
  g_assert_true (says (card_of (fixture), "In 1 aspect everybody voted the same."));
  assessment_activate (card_of (fixture), "voting.accept");
  g_assert_cmpint (assessment_rated (fixture), ==, 3);
  g_assert_false (says (card_of (fixture), "Accept Where All Agree"));
  assessment_undo (fixture);
  g_assert_cmpint (assessment_rated (fixture), ==, 0);
}

static void
an_anonymous_round_waits_for_three_and_names_nobody (AssessmentFixture *fixture,
                                                     gconstpointer      unused)
{
  begin_round (fixture, STEG_ROUND_STATE_VOTING, TRUE);
  answer (fixture, 0, 1);
  answer (fixture, 1, 1);
  g_assert_false (says (card_of (fixture), "Reveal"));
  answer (fixture, 2, 4);
  assessment_activate (card_of (fixture), "voting.reveal");
  g_assert_cmpuint (count_votes (fixture), ==, 0);
  g_assert_true (says (fixture->page, "1 vote stands apart."));
  g_assert_false (says (fixture->page, SECRET));
}

/* The dialog over the fixture's window. Returns: borrowed. */
static StegVotingDialog *
open_dialog (AssessmentFixture *fixture, StegVotingPlace place)
{
  StegVotingDialog *dialog = steg_voting_dialog_new (card_of (fixture), fixture->round, place);

  gtk_window_present (GTK_WINDOW (dialog));
  assessment_settle ();
  return dialog;
}

/* Presses the button that can be seen in @widget and begins with @label. FALSE: there is none. */
static gboolean
press_button (GtkWidget *widget, const char *label)
{
  if (!gtk_widget_get_child_visible (widget) || !gtk_widget_get_visible (widget))
    return FALSE;
  if (GTK_IS_BUTTON (widget) && gtk_button_get_label (GTK_BUTTON (widget)) != NULL
      && g_str_has_prefix (gtk_button_get_label (GTK_BUTTON (widget)), label))
    {
      g_signal_emit_by_name (widget, "clicked");
      assessment_settle ();
      return TRUE;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (press_button (child, label))
      return TRUE;
  return FALSE;
}

static void
choose_first_person (StegVotingDialog *dialog)
{
  GtkWidget *list = assessment_find (GTK_WIDGET (dialog), GTK_TYPE_LIST_BOX);

  g_signal_emit_by_name (list, "row-activated",
                         gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), 0));
  assessment_settle ();
}

/* The sentence of @level in the question that is asked. */
static GtkWidget *
sentence_at (StegVotingDialog *dialog, int level)
{
  GtkWidget *pane = assessment_find (GTK_WIDGET (dialog), STEG_TYPE_BALLOT_PANE);
  GtkWidget *cell = assessment_find (pane, STEG_TYPE_MATRIX_CELL);

  while (--level > 0)
    cell = gtk_widget_get_next_sibling (cell);
  return cell;
}

static StegBallotPane *
pane_of (StegVotingDialog *dialog)
{
  return STEG_BALLOT_PANE (assessment_find (GTK_WIDGET (dialog), STEG_TYPE_BALLOT_PANE));
}

static GtkEditable *
comment_of (StegVotingDialog *dialog)
{
  return GTK_EDITABLE (assessment_find (GTK_WIDGET (pane_of (dialog)), GTK_TYPE_ENTRY));
}

/* Answers the first question with @level and leaves out the others. */
static void
answer_first (StegVotingDialog *dialog, int level)
{
  assessment_activate (sentence_at (dialog, level), "cell.rate");
  gtk_editable_set_text (comment_of (dialog), SECRET);
  while (!says (GTK_WIDGET (pane_of (dialog)), "You have answered 1 of 30"))
    gtk_widget_activate_action (GTK_WIDGET (pane_of (dialog)), "ballot.next", NULL);
  assessment_settle ();
}

static void
close_dialog (StegVotingDialog *dialog)
{
  gtk_window_destroy (GTK_WINDOW (dialog));
  assessment_settle ();
}

static void
the_laptop_goes_round_and_shows_nothing_of_those_before (AssessmentFixture *fixture,
                                                         gconstpointer      unused)
{
  StegVotingDialog *dialog;

  begin_round (fixture, STEG_ROUND_STATE_VOTING, FALSE);
  dialog = open_dialog (fixture, STEG_VOTING_IN_THE_ROOM);
  for (guint i = 0; i < N_VOTERS; i++)
    {
      choose_first_person (dialog);
      g_assert_true (says (GTK_WIDGET (dialog), "Hand the laptop to "));
      g_assert_true (press_button (GTK_WIDGET (dialog), "I Am "));
      g_assert_cmpuint (steg_ballot_pane_count (pane_of (dialog)), ==, 0);
      g_assert_cmpstr (gtk_editable_get_text (comment_of (dialog)), ==, "");
      answer_first (dialog, 2);
      g_assert_true (press_button (GTK_WIDGET (dialog), "Hand In"));
      g_assert_cmpuint (steg_voting_count (fixture->session, fixture->round), ==, i + 1);
      g_assert_cmpstr (gtk_editable_get_text (comment_of (dialog)), ==, "");
      g_assert_cmpint (press_button (GTK_WIDGET (dialog), "Next Person"), ==, i + 1 < N_VOTERS);
    }
  g_assert_cmpuint (count_votes (fixture), ==, 0);
  close_dialog (dialog);
  steg_voting_forget (fixture->session, fixture->round);
}

static void
a_second_press_on_a_sentence_goes_on_and_back_finds_it_again (AssessmentFixture *fixture,
                                                              gconstpointer      unused)
{
  StegVotingDialog *dialog;

  begin_round (fixture, STEG_ROUND_STATE_VOTING, FALSE);
  dialog = open_dialog (fixture, STEG_VOTING_IN_A_FILE);
  choose_first_person (dialog);
  assessment_activate (sentence_at (dialog, 3), "cell.rate");
  g_assert_true (says (GTK_WIDGET (dialog), "1 of 30"));
  assessment_activate (sentence_at (dialog, 3), "cell.rate");
  g_assert_true (says (GTK_WIDGET (dialog), "2 of 30"));
  g_assert_true (press_button (GTK_WIDGET (dialog), "I Do Not Know"));
  g_assert_true (press_button (GTK_WIDGET (dialog), "Back"));
  g_assert_true (gtk_widget_has_css_class (sentence_at (dialog, 3), "rated"));
  g_assert_cmpuint (steg_ballot_pane_count (pane_of (dialog)), ==, 2);
  close_dialog (dialog);
}

static void
closing_asks_before_answers_are_lost (AssessmentFixture *fixture, gconstpointer unused)
{
  StegVotingDialog *dialog;

  begin_round (fixture, STEG_ROUND_STATE_VOTING, FALSE);
  dialog = open_dialog (fixture, STEG_VOTING_IN_A_FILE);
  g_object_add_weak_pointer (G_OBJECT (dialog), (gpointer *) &dialog);
  choose_first_person (dialog);
  assessment_activate (sentence_at (dialog, 3), "cell.rate");
  gtk_window_close (GTK_WINDOW (dialog));
  assessment_settle ();
  g_assert_true (press_button (GTK_WIDGET (dialog), "Go On Answering"));
  g_assert_true (says (GTK_WIDGET (dialog), "1 of 30"));
  gtk_window_close (GTK_WINDOW (dialog));
  assessment_settle ();
  g_assert_true (press_button (GTK_WIDGET (dialog), "Leave"));
  g_assert_null (dialog);
  g_assert_cmpuint (steg_voting_count (fixture->session, fixture->round), ==, 0);
}

/* Types @key in @dialog, wherever the focus is. */
static void
type_in (AssessmentFixture *fixture, StegVotingDialog *dialog, guint key)
{
  GtkWindow *window = fixture->window;

  fixture->window = GTK_WINDOW (dialog);
  assessment_press (fixture, key, 0);
  fixture->window = window;
}

/* Goes to the end of a ballot on which the first @answered questions are answered. */
static void
skip_the_others (StegVotingDialog *dialog, guint answered)
{
  for (; answered < 30; answered++)
    gtk_widget_activate_action (GTK_WIDGET (pane_of (dialog)), "ballot.next", NULL);
  assessment_settle ();
}

static void
paper_ballots_are_typed_one_after_another (AssessmentFixture *fixture, gconstpointer unused)
{
  StegVotingDialog *dialog;

  begin_round (fixture, STEG_ROUND_STATE_VOTING, FALSE);
  g_assert_true (says (card_of (fixture), "Enter a Paper Ballot…"));
  dialog = open_dialog (fixture, STEG_VOTING_FROM_PAPER);
  for (guint i = 0; i < N_VOTERS; i++)
    {
      g_assert_true (says (GTK_WIDGET (dialog), "Whose ballot is it?"));
      choose_first_person (dialog);
      for (guint level = 0; level <= 4; level++)
        type_in (fixture, dialog, GDK_KEY_0 + level);
      skip_the_others (dialog, 5);
      g_assert_true (says (GTK_WIDGET (dialog), "5 of 30 aspects are answered."));
      g_assert_true (press_button (GTK_WIDGET (dialog), "Take the Ballot"));
      g_assert_cmpuint (steg_voting_count (fixture->session, fixture->round), ==, i + 1);
      g_assert_cmpint (press_button (GTK_WIDGET (dialog), "Next Ballot"), ==, i + 1 < N_VOTERS);
    }
  close_dialog (dialog);
  show_again (fixture);
  g_assert_false (says (card_of (fixture), "Enter a Paper Ballot…"));
  steg_voting_forget (fixture->session, fixture->round);
}

static void
a_comment_alone_is_no_answer_and_that_is_said (AssessmentFixture *fixture, gconstpointer unused)
{
  StegVotingDialog *dialog;

  begin_round (fixture, STEG_ROUND_STATE_VOTING, FALSE);
  dialog = open_dialog (fixture, STEG_VOTING_FROM_PAPER);
  choose_first_person (dialog);
  type_in (fixture, dialog, GDK_KEY_plus);
  gtk_editable_set_text (comment_of (dialog), SECRET);
  g_signal_emit_by_name (comment_of (dialog), "activate");
  g_assert_true (says (GTK_WIDGET (dialog), "1 of 30"));
  skip_the_others (dialog, 0);
  g_assert_true (says (GTK_WIDGET (dialog), "1 comment stands where nothing is chosen"));
  for (guint n = 0; n < 30; n++)
    gtk_widget_activate_action (GTK_WIDGET (pane_of (dialog)), "ballot.back", NULL);
  type_in (fixture, dialog, GDK_KEY_2);
  skip_the_others (dialog, 1);
  g_assert_false (says (GTK_WIDGET (dialog), "where nothing is chosen"));
  close_dialog (dialog);
}

static void
a_paper_ballot_after_reveal_is_late (AssessmentFixture *fixture, gconstpointer unused)
{
  StegVotingDialog *dialog;

  begin_round (fixture, STEG_ROUND_STATE_VOTING, FALSE);
  answer (fixture, 0, 2);
  assessment_activate (card_of (fixture), "voting.reveal");
  g_assert_true (says (card_of (fixture), "Enter a Paper Ballot…"));
  dialog = open_dialog (fixture, STEG_VOTING_FROM_PAPER);
  choose_first_person (dialog);
  type_in (fixture, dialog, GDK_KEY_3);
  skip_the_others (dialog, 1);
  g_assert_true (press_button (GTK_WIDGET (dialog), "Take the Ballot"));
  g_assert_true (says (GTK_WIDGET (dialog), "The ballot is taken, and marked as late."));
  close_dialog (dialog);
  g_assert_cmpuint (count_votes (fixture), ==, 2);
  g_assert_true (says (fixture->page, "Came late: "));
}

static void
the_widgets_are_built_and_finalised (void)
{
  const GType types[] = { STEG_TYPE_VOTES_LINE, STEG_TYPE_VOTING_CARD, STEG_TYPE_MATRIX_FOOT,
                          STEG_TYPE_BALLOT_PANE };

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    steg_assert_finalizes (g_object_ref_sink (g_object_new (types[i], NULL)));
}

static void
add (const char *name, void (*test) (AssessmentFixture *, gconstpointer))
{
  g_test_add (name, AssessmentFixture, NULL, assessment_set_up, test, assessment_tear_down);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  ADD_SENTENCE ("voting", the_widgets_are_built_and_finalised);
  add ("/voting/the_card_says_what_the_state_of_the_round_needs",
       the_card_says_what_the_state_of_the_round_needs);
  add ("/voting/without_anybody_at_the_table_nobody_votes",
       without_anybody_at_the_table_nobody_votes);
  add ("/voting/who_rates_at_once_goes_without_votes", who_rates_at_once_goes_without_votes);
  add ("/voting/no_vote_can_be_read_before_reveal", no_vote_can_be_read_before_reveal);
  add ("/voting/while_people_vote_nothing_is_rated", while_people_vote_nothing_is_rated);
  add ("/voting/r_reveals_and_undo_takes_it_back", r_reveals_and_undo_takes_it_back);
  add ("/voting/what_all_agree_on_is_accepted_with_one_press",
       what_all_agree_on_is_accepted_with_one_press);
  add ("/voting/an_anonymous_round_waits_for_three_and_names_nobody",
       an_anonymous_round_waits_for_three_and_names_nobody);
  add ("/voting/the_laptop_goes_round_and_shows_nothing_of_those_before",
       the_laptop_goes_round_and_shows_nothing_of_those_before);
  add ("/voting/a_second_press_on_a_sentence_goes_on_and_back_finds_it_again",
       a_second_press_on_a_sentence_goes_on_and_back_finds_it_again);
  add ("/voting/paper_ballots_are_typed_one_after_another",
       paper_ballots_are_typed_one_after_another);
  add ("/voting/a_comment_alone_is_no_answer_and_that_is_said",
       a_comment_alone_is_no_answer_and_that_is_said);
  add ("/voting/a_paper_ballot_after_reveal_is_late", a_paper_ballot_after_reveal_is_late);
  add ("/voting/closing_asks_before_answers_are_lost", closing_asks_before_answers_are_lost);
  return g_test_run ();
}
