/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "assessment-fixture.h"

#include "app/dialogs/steg-round-dialog.h"
#include "app/rows/steg-edited-row.h"
#include "app/rows/steg-record-rows.h"
#include "app/steg-creation.h"
#include "app/widgets/steg-level-picker.h"
#include "app/widgets/steg-matrix-cell.h"
#include "app/widgets/steg-matrix-view.h"
#include "app/widgets/steg-proposals-card.h"
#include "app/widgets/steg-reasons-card.h"
#include "app/widgets/steg-verdict-card.h"
#include "model/steg-framework.h"
#include "model/steg-improvement.h"
#include "model/steg-participant.h"
#include "model/steg-reason.h"
#include "model/steg-round.h"
#include "model/steg-rounds.h"
#include "model/steg-suggestion.h"
#include "model/steg-verdict.h"
#include "support/steg-temporary-folder.h"

static void
a_press_on_a_statement_rates_its_aspect (AssessmentFixture *fixture, gconstpointer unused)
{
  GtkWidget *cell = assessment_cell_at (fixture, 3);

  assessment_activate (cell, "cell.rate");
  g_assert_cmpint (assessment_rated (fixture), ==, 3);
  gtk_test_accessible_assert_state (cell, GTK_ACCESSIBLE_STATE_PRESSED,
                                    GTK_ACCESSIBLE_TRISTATE_TRUE);
  gtk_test_accessible_assert_state (assessment_cell_at (fixture, 2), GTK_ACCESSIBLE_STATE_PRESSED,
                                    GTK_ACCESSIBLE_TRISTATE_FALSE);
}

static void
a_press_on_what_stands_clears_it_and_undo_brings_it_back (AssessmentFixture *fixture,
                                                          gconstpointer      unused)
{
  int before = assessment_rated (fixture);

  assessment_activate (assessment_cell_at (fixture, before), "cell.rate");
  g_assert_cmpint (assessment_rated (fixture), ==, 0);
  assessment_undo (fixture);
  g_assert_cmpint (assessment_rated (fixture), ==, before);
}

static void
the_name_of_a_cell_says_all_of_it (AssessmentFixture *fixture, gconstpointer unused)
{
  StegRecord *statement
    = steg_framework_get_statement (fixture->programme, fixture->area, fixture->aspect, 2);
  g_autofree char *name = NULL;
  const char      *text, *aspect;

  text = steg_programme_wording (fixture->programme, statement, "text", "en");
  aspect = steg_programme_wording (fixture->programme, fixture->aspect, "name", "en");
  name = g_strdup_printf ("%s, level 2: %s – rated", aspect, text);
  g_assert_cmpint (assessment_rated (fixture), ==, 2);
  gtk_test_accessible_assert_property (assessment_cell_at (fixture, 2),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, name);
}

static void
digits_rate_the_row_and_delete_clears_it (AssessmentFixture *fixture, gconstpointer unused)
{
  GtkWidget *cell = assessment_cell_at (fixture, 1);

  gtk_widget_grab_focus (cell);
  assessment_press (fixture, GDK_KEY_4, 0);
  g_assert_cmpint (assessment_rated (fixture), ==, 4);
  g_assert_true (gtk_window_get_focus (fixture->window) == cell);
  assessment_press (fixture, GDK_KEY_space, 0);
  g_assert_cmpint (assessment_rated (fixture), ==, 1);
  assessment_press (fixture, GDK_KEY_Delete, 0);
  g_assert_cmpint (assessment_rated (fixture), ==, 0);
  assessment_press (fixture, GDK_KEY_9, 0);
  g_assert_cmpint (assessment_rated (fixture), ==, 0);
}

static void
arrow_keys_move_between_cells (AssessmentFixture *fixture, gconstpointer unused)
{
  g_autoptr (GPtrArray) aspects = steg_framework_aspects (fixture->programme);

  gtk_widget_grab_focus (assessment_cell_at (fixture, 2));
  assessment_press (fixture, GDK_KEY_Right, 0);
  g_assert_true (gtk_window_get_focus (fixture->window) == assessment_cell_at (fixture, 3));
  assessment_press (fixture, GDK_KEY_End, 0);
  g_assert_true (gtk_window_get_focus (fixture->window) == assessment_cell_at (fixture, 4));
  assessment_press (fixture, GDK_KEY_Down, 0);
  fixture->aspect = aspects->pdata[2];
  g_assert_true (gtk_window_get_focus (fixture->window) == assessment_cell_at (fixture, 4));
  assessment_press (fixture, GDK_KEY_Home, 0);
  g_assert_true (gtk_window_get_focus (fixture->window) == assessment_cell_at (fixture, 1));
}

static void
one_press_leads_to_the_next_area_until_the_last (AssessmentFixture *fixture, gconstpointer unused)
{
  g_autoptr (GPtrArray) areas = steg_framework_areas (fixture->programme);

  for (guint i = 1; i < areas->len; i++)
    {
      assessment_activate (fixture->page, "assessment.next-area");
      fixture->area = areas->pdata[i];
      assessment_activate (assessment_cell_at (fixture, 4), "cell.rate");
      g_assert_cmpint (assessment_rated (fixture), ==, 4);
    }
  gtk_widget_activate_action (fixture->page, "assessment.next-area", NULL);
  assessment_settle ();
  assessment_activate (assessment_cell_at (fixture, 3), "cell.rate");
  g_assert_cmpint (assessment_rated (fixture), ==, 3);
}

static void
an_aspect_can_be_set_aside (AssessmentFixture *fixture, gconstpointer unused)
{
  GtkWidget *matrix = assessment_find (fixture->page, STEG_TYPE_MATRIX_VIEW);
  g_autoptr (StegSuggestion) suggestion = NULL;

  g_assert_true (gtk_widget_activate_action (
    matrix, "matrix.set-aside", "(ss)", steg_record_get_id (fixture->aspect), "not_applicable"));
  assessment_settle ();
  suggestion = steg_suggestion_new (fixture->programme, fixture->round, fixture->area);
  g_assert_cmpuint (suggestion->left_out->len, ==, 1);
  g_assert_cmpint (assessment_rated (fixture), ==, 0);
  assessment_activate (assessment_cell_at (fixture, 3), "cell.rate");
  g_assert_cmpint (assessment_rated (fixture), ==, 3);
}

static void
the_suggestion_is_accepted_with_one_press (AssessmentFixture *fixture, gconstpointer unused)
{
  GtkWidget *verdict = assessment_find (fixture->page, STEG_TYPE_VERDICT_CARD);

  assessment_activate (assessment_cell_at (fixture, 1), "cell.rate");
  assessment_activate (verdict, "verdict.accept");
  g_assert_cmpint (steg_rounds_level (fixture->programme, fixture->round, fixture->area), ==, 1);
}

static void
a_level_is_chosen_and_taken_back (AssessmentFixture *fixture, gconstpointer unused)
{
  GtkWidget *picker = assessment_find (fixture->page, STEG_TYPE_LEVEL_PICKER);
  GtkWidget *three = gtk_widget_get_last_child (picker);

  three = gtk_widget_get_prev_sibling (three);
  g_signal_emit_by_name (three, "clicked");
  assessment_settle ();
  g_assert_cmpint (steg_rounds_level (fixture->programme, fixture->round, fixture->area), ==, 3);
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (three)));
  g_signal_emit_by_name (gtk_widget_get_first_child (picker), "clicked");
  assessment_settle ();
  g_assert_cmpint (steg_rounds_level (fixture->programme, fixture->round, fixture->area), ==, 0);
}

static void
dissent_is_kept_when_the_page_settles (AssessmentFixture *fixture, gconstpointer unused)
{
  GtkWidget  *verdict = assessment_find (fixture->page, STEG_TYPE_VERDICT_CARD);
  GtkWidget  *text = assessment_find (verdict, GTK_TYPE_TEXT_VIEW);
  StegRecord *row;

  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (text)), "IT says 1", -1);
  steg_page_settle (STEG_PAGE (fixture->page));
  row = steg_rounds_get_verdict (fixture->programme, fixture->round, fixture->area);
  g_assert_cmpstr (steg_record_get_text (row, STEG_VERDICT_DISSENT), ==, "IT says 1");
}

static GtkListBox *
reason_list (AssessmentFixture *fixture)
{
  return GTK_LIST_BOX (
    assessment_find (assessment_find (fixture->page, STEG_TYPE_REASONS_CARD), GTK_TYPE_LIST_BOX));
}

static void
type_reason (AssessmentFixture *fixture, const char *text)
{
  GtkWidget *list = GTK_WIDGET (reason_list (fixture));
  GtkWidget *entry = gtk_widget_get_next_sibling (list);

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  g_signal_emit_by_name (entry, "activate");
  assessment_settle ();
}

static const char *
reason_at (AssessmentFixture *fixture, guint place)
{
  g_autoptr (GPtrArray) reasons
    = steg_rounds_reasons (fixture->programme, fixture->round, fixture->area);

  return place < reasons->len ? steg_record_get_text (reasons->pdata[place], STEG_REASON_TEXT)
                              : NULL;
}

static guint
count_reasons (AssessmentFixture *fixture)
{
  g_autoptr (GPtrArray) reasons
    = steg_rounds_reasons (fixture->programme, fixture->round, fixture->area);

  return reasons->len;
}

static void
reasons_are_added_at_the_end (AssessmentFixture *fixture, gconstpointer unused)
{
  guint n = count_reasons (fixture);

  type_reason (fixture, " Nobody has time ");
  type_reason (fixture, "   ");
  g_assert_cmpuint (count_reasons (fixture), ==, n + 1);
  g_assert_cmpstr (reason_at (fixture, n), ==, "Nobody has time");
}

static void
several_lines_at_once_become_reasons_of_their_own (AssessmentFixture *fixture,
                                                   gconstpointer      unused)
{
  guint n = count_reasons (fixture);

  type_reason (fixture, "- Nobody has time\n- Nobody has asked\n\n• There is no list");
  g_assert_cmpuint (count_reasons (fixture), ==, n + 3);
  g_assert_cmpstr (reason_at (fixture, n), ==, "Nobody has time");
  g_assert_cmpstr (reason_at (fixture, n + 2), ==, "There is no list");
  assessment_undo (fixture);
  g_assert_cmpuint (count_reasons (fixture), ==, n);
}

/* As pasting does, without Enter. */
static void
a_list_is_split_as_soon_as_it_is_pasted (AssessmentFixture *fixture, gconstpointer unused)
{
  GtkWidget   *list = GTK_WIDGET (reason_list (fixture));
  GtkEditable *typed = GTK_EDITABLE (gtk_widget_get_next_sibling (list));
  guint        n = count_reasons (fixture);
  int          place = 0;

  gtk_editable_set_text (typed, "One line\n");
  g_assert_cmpuint (count_reasons (fixture), ==, n);
  gtk_editable_set_text (typed, "");
  gtk_editable_insert_text (typed, "Nobody has time\r\n2. Nobody has asked\r\n", -1,
                            &place);
  g_assert_cmpuint (count_reasons (fixture), ==, n + 2);
  g_assert_cmpstr (gtk_editable_get_text (typed), ==, "");
  g_assert_cmpstr (reason_at (fixture, n + 1), ==, "Nobody has asked");
}

static void
a_list_pasted_into_a_reason_follows_it (AssessmentFixture *fixture, gconstpointer unused)
{
  GtkListBoxRow   *row = gtk_list_box_get_row_at_index (reason_list (fixture), 0);
  GtkWidget       *entry = assessment_find (GTK_WIDGET (row), GTK_TYPE_ENTRY);
  g_autofree char *second = g_strdup (reason_at (fixture, 1));

  steg_edited_row_edit (STEG_EDITED_ROW (row));
  gtk_editable_set_text (GTK_EDITABLE (entry), "First\n- Then");
  g_signal_emit_by_name (entry, "activate");
  assessment_settle ();
  g_assert_cmpstr (reason_at (fixture, 0), ==, "First");
  g_assert_cmpstr (reason_at (fixture, 1), ==, "Then");
  g_assert_cmpstr (reason_at (fixture, 2), ==, second);
}

static void
a_reason_is_edited_where_it_stands (AssessmentFixture *fixture, gconstpointer unused)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (reason_list (fixture), 0);
  GtkWidget     *entry = assessment_find (GTK_WIDGET (row), GTK_TYPE_ENTRY);

  steg_edited_row_edit (STEG_EDITED_ROW (row));
  gtk_editable_set_text (GTK_EDITABLE (entry), "Said better");
  g_signal_emit_by_name (entry, "activate");
  assessment_settle ();
  g_assert_cmpstr (reason_at (fixture, 0), ==, "Said better");
  g_assert_true (gtk_list_box_get_row_at_index (reason_list (fixture), 0) == row);
}

static void
alt_and_the_arrows_move_a_reason (AssessmentFixture *fixture, gconstpointer unused)
{
  GtkListBoxRow   *row = gtk_list_box_get_row_at_index (reason_list (fixture), 0);
  g_autofree char *first = g_strdup (reason_at (fixture, 0));
  g_autofree char *second = g_strdup (reason_at (fixture, 1));

  gtk_widget_grab_focus (GTK_WIDGET (row));
  assessment_press (fixture, GDK_KEY_Down, GDK_ALT_MASK);
  g_assert_cmpstr (reason_at (fixture, 0), ==, second);
  g_assert_cmpstr (reason_at (fixture, 1), ==, first);
  g_assert_true (gtk_window_get_focus (fixture->window) == GTK_WIDGET (row));
  assessment_press (fixture, GDK_KEY_Up, GDK_ALT_MASK);
  g_assert_cmpstr (reason_at (fixture, 0), ==, first);
}

static void
a_dragged_reason_goes_where_it_is_dropped (AssessmentFixture *fixture, gconstpointer unused)
{
  const struct
  {
    int      from, at;
    gboolean below;
    int      stands; /* -1: nothing moves */
  } cases[] = {
    { 0, 2, TRUE, 2 },
    { 0, 2, FALSE, 1 },
    { 2, 0, FALSE, 0 },
    { 2, 0, TRUE, 1 },
    { 1, 0, TRUE, -1 },
    { 1, 1, TRUE, -1 },
    { 1, 2, FALSE, -1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GtkListBox      *list = reason_list (fixture);
      StegEditedRow   *row = STEG_EDITED_ROW (gtk_list_box_get_row_at_index (list, cases[i].from));
      StegEditedRow   *at = STEG_EDITED_ROW (gtk_list_box_get_row_at_index (list, cases[i].at));
      g_autofree char *text = g_strdup (reason_at (fixture, (guint) cases[i].from));

      g_assert_true (steg_edited_row_drop (row, at, cases[i].below) == (cases[i].stands >= 0));
      assessment_settle ();
      if (cases[i].stands < 0)
        continue;
      g_assert_cmpstr (reason_at (fixture, (guint) cases[i].stands), ==, text);
      assessment_undo (fixture);
      g_assert_cmpstr (reason_at (fixture, (guint) cases[i].from), ==, text);
    }
}

static void
delete_removes_a_reason_and_undo_brings_it_back (AssessmentFixture *fixture, gconstpointer unused)
{
  g_autofree char *first = g_strdup (reason_at (fixture, 0));
  guint            n = count_reasons (fixture);

  gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (reason_list (fixture), 0)));
  assessment_press (fixture, GDK_KEY_Delete, 0);
  g_assert_cmpuint (count_reasons (fixture), ==, n - 1);
  g_assert_true (gtk_window_get_focus (fixture->window)
                 == GTK_WIDGET (gtk_list_box_get_row_at_index (reason_list (fixture), 0)));
  assessment_undo (fixture);
  g_assert_cmpstr (reason_at (fixture, 0), ==, first);
}

static void
an_improvement_is_proposed_by_typing (AssessmentFixture *fixture, gconstpointer unused)
{
  GtkWidget  *card = assessment_find (fixture->page, STEG_TYPE_PROPOSALS_CARD);
  GtkWidget  *entry = gtk_widget_get_last_child (gtk_widget_get_first_child (card));
  guint       n = steg_programme_count (fixture->programme, &steg_improvement_table);
  StegRecord *fresh;

  gtk_editable_set_text (GTK_EDITABLE (entry), "Buy a safe");
  g_signal_emit_by_name (entry, "activate");
  assessment_settle ();
  g_assert_cmpuint (steg_programme_count (fixture->programme, &steg_improvement_table), ==, n + 1);
  fresh = steg_programme_at (fixture->programme, &steg_improvement_table, n);
  g_assert_cmpstr (steg_record_get_text (fresh, STEG_IMPROVEMENT_TITLE), ==, "Buy a safe");
  g_assert_true (steg_record_get_link (fresh, STEG_IMPROVEMENT_AREA) == fixture->area);
}

static void
a_locked_round_is_not_changed_until_it_is_unlocked (AssessmentFixture *fixture,
                                                    gconstpointer      unused)
{
  GtkWidget *cell = assessment_cell_at (fixture, 4);

  fixture->round = steg_rounds_get_baseline (fixture->programme);
  g_assert_true (steg_record_get_flag (fixture->round, STEG_ROUND_LOCKED));
  steg_page_show_record (STEG_PAGE (fixture->page), steg_record_get_id (fixture->round));
  assessment_settle ();
  gtk_widget_activate_action (cell, "cell.rate", NULL);
  gtk_widget_grab_focus (cell);
  g_assert_cmpint (assessment_rated (fixture), ==, 1);
  assessment_activate (fixture->page, "assessment.unlock");
  assessment_activate (cell, "cell.rate");
  g_assert_cmpint (assessment_rated (fixture), ==, 4);
}

static guint
count_participants (AssessmentFixture *fixture, StegRecord *round)
{
  guint n = 0;

  for (guint i = 0; i < steg_programme_count (fixture->programme, &steg_participant_table); i++)
    n += steg_record_get_link (steg_programme_at (fixture->programme, &steg_participant_table, i),
                               STEG_PARTICIPANT_ROUND)
         == round;
  return n;
}

static void
a_new_round_has_the_participants_and_none_of_the_answers (AssessmentFixture *fixture,
                                                          gconstpointer      unused)
{
  StegRecord      *before = fixture->round;
  guint            n = steg_programme_count (fixture->programme, &steg_round_table);
  StegRoundDialog *dialog = steg_round_dialog_new (fixture->page, NULL);

  gtk_window_present (GTK_WINDOW (dialog));
  assessment_settle ();
  g_signal_emit_by_name (gtk_window_get_default_widget (GTK_WINDOW (dialog)), "clicked");
  assessment_settle ();
  g_assert_cmpuint (steg_programme_count (fixture->programme, &steg_round_table), ==, n + 1);
  fixture->round = steg_programme_at (fixture->programme, &steg_round_table, n);
  g_assert_cmpuint (count_participants (fixture, fixture->round), ==,
                    count_participants (fixture, before));
  g_assert_cmpint (assessment_rated (fixture), ==, 0);
  g_assert_cmpuint (count_reasons (fixture), ==, 0);
  g_assert_true (steg_rounds_get_before (fixture->programme, fixture->round) == before);
}

static void
what_was_said_last_time_is_kept_with_a_press (AssessmentFixture *fixture, gconstpointer unused)
{
  StegRecord    *before = fixture->round;
  GtkWidget     *last;
  GtkListBoxRow *row;

  a_new_round_has_the_participants_and_none_of_the_answers (fixture, unused);
  steg_page_show_record (STEG_PAGE (fixture->page), steg_record_get_id (fixture->round));
  last = gtk_widget_get_next_sibling (
    gtk_widget_get_next_sibling (GTK_WIDGET (reason_list (fixture))));
  row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (assessment_find (last, GTK_TYPE_LIST_BOX)), 0);
  g_assert_true (steg_record_get_link (steg_record_rows_get (row), STEG_REASON_ROUND) == before);
  g_signal_emit_by_name (assessment_find (last, GTK_TYPE_LIST_BOX), "row-activated", row);
  assessment_settle ();
  g_assert_cmpuint (count_reasons (fixture), ==, 1);
  row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (assessment_find (last, GTK_TYPE_LIST_BOX)), 0);
  g_assert_cmpstr (steg_record_get_text (steg_record_rows_get (row), STEG_REASON_TEXT), !=,
                   reason_at (fixture, 0));
}

static void
what_others_change_is_shown (AssessmentFixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  StegEdit *edit = steg_edit_new (fixture->programme, "Elsewhere");
  g_autoptr (GPtrArray) reasons
    = steg_rounds_reasons (fixture->programme, fixture->round, fixture->area);

  steg_edit_remove (edit, steg_record_get_id (reasons->pdata[0]));
  g_assert_true (steg_session_commit (fixture->session, edit, &error));
  assessment_settle ();
  g_assert_null (steg_record_rows_find (reason_list (fixture), reasons->pdata[0]));
}

static void
an_empty_programme_starts_its_first_round_with_one_press (void)
{
  g_autoptr (GError) error = NULL;
  StegTemporaryFolder *folder = steg_temporary_folder_new ();
  g_autofree char     *path = steg_temporary_folder_dup_path (folder, "new.stegvis");
  AssessmentFixture    fixture = { 0 };

  fixture.session = steg_creation_new (path, "Road to 3", NULL, "en", &error);
  g_assert_no_error (error);
  fixture.programme = steg_session_get_programme (fixture.session);
  assessment_show_page (&fixture);
  assessment_activate (fixture.page, "assessment.first-round");
  g_assert_cmpuint (steg_programme_count (fixture.programme, &steg_round_table), ==, 1);
  g_assert_true (STEG_IS_MATRIX_CELL (gtk_window_get_focus (fixture.window)));

  fixture.folder = folder;
  assessment_tear_down (&fixture, NULL);
}

#define ADD(sentence)                                                                         \
  g_test_add ("/assessment/" #sentence, AssessmentFixture, NULL, assessment_set_up, sentence, \
              assessment_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  ADD (a_press_on_a_statement_rates_its_aspect);
  ADD (a_press_on_what_stands_clears_it_and_undo_brings_it_back);
  ADD (the_name_of_a_cell_says_all_of_it);
  ADD (digits_rate_the_row_and_delete_clears_it);
  ADD (arrow_keys_move_between_cells);
  ADD (one_press_leads_to_the_next_area_until_the_last);
  ADD (an_aspect_can_be_set_aside);
  ADD (the_suggestion_is_accepted_with_one_press);
  ADD (a_level_is_chosen_and_taken_back);
  ADD (dissent_is_kept_when_the_page_settles);
  ADD (reasons_are_added_at_the_end);
  ADD (several_lines_at_once_become_reasons_of_their_own);
  ADD (a_list_is_split_as_soon_as_it_is_pasted);
  ADD (a_list_pasted_into_a_reason_follows_it);
  ADD (a_reason_is_edited_where_it_stands);
  ADD (alt_and_the_arrows_move_a_reason);
  ADD (a_dragged_reason_goes_where_it_is_dropped);
  ADD (delete_removes_a_reason_and_undo_brings_it_back);
  ADD (an_improvement_is_proposed_by_typing);
  ADD (a_locked_round_is_not_changed_until_it_is_unlocked);
  ADD (a_new_round_has_the_participants_and_none_of_the_answers);
  ADD (what_was_said_last_time_is_kept_with_a_press);
  ADD (what_others_change_is_shown);
  g_test_add_func ("/assessment/an_empty_programme_starts_its_first_round_with_one_press",
                   an_empty_programme_starts_its_first_round_with_one_press);
  return g_test_run ();
}
