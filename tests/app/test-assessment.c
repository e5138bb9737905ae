/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/dialogs/steg-round-dialog.h"
#include "app/pages/steg-assessment-page.h"
#include "app/rows/steg-reason-row.h"
#include "app/rows/steg-record-rows.h"
#include "app/steg-creation.h"
#include "app/widgets/steg-level-picker.h"
#include "app/widgets/steg-matrix-cell.h"
#include "app/widgets/steg-matrix-view.h"
#include "app/widgets/steg-proposals-card.h"
#include "app/widgets/steg-reasons-card.h"
#include "app/widgets/steg-verdict-card.h"
#include "exchange/steg-programme-xml.h"
#include "model/steg-framework.h"
#include "model/steg-improvement.h"
#include "model/steg-participant.h"
#include "model/steg-reason.h"
#include "model/steg-round.h"
#include "model/steg-rounds.h"
#include "model/steg-suggestion.h"
#include "model/steg-verdict.h"
#include "support/steg-assert.h"
#include "support/steg-temporary-folder.h"

/* The sample in a window: its second round, which may be changed, and its first area. */
typedef struct
{
  StegTemporaryFolder *folder;
  StegSession         *session;
  StegProgramme       *programme; /* borrowed, as everything below */
  StegRecord          *round;
  StegRecord          *area;
  StegRecord          *aspect;
  GtkWindow           *window;
  GtkWidget           *page;
} Fixture;

static void
settle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    continue;
}

static void
show_page (Fixture *fixture)
{
  fixture->page = g_object_new (STEG_TYPE_ASSESSMENT_PAGE, "session", fixture->session, NULL);
  fixture->window = g_object_ref (GTK_WINDOW (gtk_window_new ()));
  gtk_window_set_default_size (fixture->window, 1280, 900);
  gtk_window_set_child (fixture->window, fixture->page);
  gtk_window_present (fixture->window);
  settle ();
}

static void
set_up (Fixture *fixture, gconstpointer unused)
{
  StegProgrammeXmlReading reading = { "pillmedtech", "en", steg_date_new (2026, 5, 20) };
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) changes = steg_programme_xml_sample (&reading, &error);
  g_autoptr (GPtrArray) areas = NULL;
  g_autoptr (GPtrArray) aspects = NULL;
  g_autofree char *path = NULL;

  g_assert_no_error (error);
  fixture->folder = steg_temporary_folder_new ();
  path = steg_temporary_folder_dup_path (fixture->folder, "sample.stegvis");
  fixture->session = steg_session_create (path, changes, STEG_STORE_COMMAND, &error);
  g_assert_no_error (error);
  fixture->programme = steg_session_get_programme (fixture->session);
  fixture->round = steg_rounds_get_current (fixture->programme);
  areas = steg_framework_areas (fixture->programme);
  aspects = steg_framework_aspects (fixture->programme);
  fixture->area = areas->pdata[0];
  fixture->aspect = aspects->pdata[1];
  show_page (fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;

  gtk_window_destroy (fixture->window);
  settle ();
  steg_assert_finalizes (fixture->window);
  g_assert_true (steg_session_close (fixture->session, &error));
  g_assert_no_error (error);
  steg_assert_finalizes (fixture->session);
  steg_temporary_folder_free (fixture->folder);
}

static GtkWidget *
find (GtkWidget *widget, GType type)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static GtkWidget *
cell_at (Fixture *fixture, int level)
{
  return steg_matrix_view_get_cell (STEG_MATRIX_VIEW (find (fixture->page, STEG_TYPE_MATRIX_VIEW)),
                                    fixture->aspect, level);
}

static int
rated (Fixture *fixture)
{
  return steg_rounds_rated_level (fixture->programme, fixture->round, fixture->area,
                                  fixture->aspect);
}

/* Does what @key does where @widget has the focus: the first shortcut on the way up. */
static gboolean
press_on (GtkWidget *widget, guint key, GdkModifierType modifiers)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);
      guint n = GTK_IS_SHORTCUT_CONTROLLER (controller)
                  ? g_list_model_get_n_items (G_LIST_MODEL (controller))
                  : 0;

      for (guint k = 0; k < n; k++)
        {
          g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), k);
          GtkShortcutTrigger *trigger = gtk_shortcut_get_trigger (shortcut);

          if (GTK_IS_KEYVAL_TRIGGER (trigger)
              && gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)) == key
              && gtk_keyval_trigger_get_modifiers (GTK_KEYVAL_TRIGGER (trigger)) == modifiers
              && gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, widget,
                                               gtk_shortcut_get_arguments (shortcut)))
            return TRUE;
        }
    }
  return FALSE;
}

static void
press (Fixture *fixture, guint key, GdkModifierType modifiers)
{
  GtkWidget *widget = gtk_window_get_focus (fixture->window);
  gboolean   done = FALSE;

  g_assert_nonnull (widget);
  while (widget != NULL && !(done = press_on (widget, key, modifiers)))
    widget = gtk_widget_get_parent (widget);
  g_assert_true (done);
  settle ();
}

static void
activate (GtkWidget *widget, const char *action)
{
  g_assert_true (gtk_widget_activate_action (widget, action, NULL));
  settle ();
}

static void
undo (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (steg_session_undo (fixture->session, NULL, &error));
  g_assert_no_error (error);
  settle ();
}

static void
a_press_on_a_statement_rates_its_aspect (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *cell = cell_at (fixture, 3);

  activate (cell, "cell.rate");
  g_assert_cmpint (rated (fixture), ==, 3);
  gtk_test_accessible_assert_state (cell, GTK_ACCESSIBLE_STATE_PRESSED,
                                    GTK_ACCESSIBLE_TRISTATE_TRUE);
  gtk_test_accessible_assert_state (cell_at (fixture, 2), GTK_ACCESSIBLE_STATE_PRESSED,
                                    GTK_ACCESSIBLE_TRISTATE_FALSE);
}

static void
a_press_on_what_stands_clears_it_and_undo_brings_it_back (Fixture *fixture, gconstpointer unused)
{
  int before = rated (fixture);

  activate (cell_at (fixture, before), "cell.rate");
  g_assert_cmpint (rated (fixture), ==, 0);
  undo (fixture);
  g_assert_cmpint (rated (fixture), ==, before);
}

static void
the_name_of_a_cell_says_all_of_it (Fixture *fixture, gconstpointer unused)
{
  StegRecord *statement
    = steg_framework_get_statement (fixture->programme, fixture->area, fixture->aspect, 2);
  const char *text = steg_programme_wording (fixture->programme, statement, "text", "en");
  const char *aspect
    = steg_programme_wording (fixture->programme, fixture->aspect, "name", "en");
  g_autofree char *name = g_strdup_printf ("%s, level 2: %s – rated", aspect, text);

  g_assert_cmpint (rated (fixture), ==, 2);
  gtk_test_accessible_assert_property (cell_at (fixture, 2), GTK_ACCESSIBLE_PROPERTY_LABEL, name);
}

static void
digits_rate_the_row_and_delete_clears_it (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *cell = cell_at (fixture, 1);

  gtk_widget_grab_focus (cell);
  press (fixture, GDK_KEY_4, 0);
  g_assert_cmpint (rated (fixture), ==, 4);
  g_assert_true (gtk_window_get_focus (fixture->window) == cell);
  press (fixture, GDK_KEY_space, 0);
  g_assert_cmpint (rated (fixture), ==, 1);
  press (fixture, GDK_KEY_Delete, 0);
  g_assert_cmpint (rated (fixture), ==, 0);
  press (fixture, GDK_KEY_9, 0);
  g_assert_cmpint (rated (fixture), ==, 0);
}

static void
arrow_keys_move_between_cells (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GPtrArray) aspects = steg_framework_aspects (fixture->programme);

  gtk_widget_grab_focus (cell_at (fixture, 2));
  press (fixture, GDK_KEY_Right, 0);
  g_assert_true (gtk_window_get_focus (fixture->window) == cell_at (fixture, 3));
  press (fixture, GDK_KEY_End, 0);
  g_assert_true (gtk_window_get_focus (fixture->window) == cell_at (fixture, 4));
  press (fixture, GDK_KEY_Down, 0);
  fixture->aspect = aspects->pdata[2];
  g_assert_true (gtk_window_get_focus (fixture->window) == cell_at (fixture, 4));
  press (fixture, GDK_KEY_Home, 0);
  g_assert_true (gtk_window_get_focus (fixture->window) == cell_at (fixture, 1));
}

static void
an_aspect_can_be_set_aside (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *matrix = find (fixture->page, STEG_TYPE_MATRIX_VIEW);
  g_autoptr (StegSuggestion) suggestion = NULL;

  g_assert_true (gtk_widget_activate_action (
    matrix, "matrix.set-aside", "(ss)", steg_record_get_id (fixture->aspect), "not_applicable"));
  settle ();
  suggestion = steg_suggestion_new (fixture->programme, fixture->round, fixture->area);
  g_assert_cmpuint (suggestion->left_out->len, ==, 1);
  g_assert_cmpint (rated (fixture), ==, 0);
  activate (cell_at (fixture, 3), "cell.rate");
  g_assert_cmpint (rated (fixture), ==, 3);
}

static void
the_suggestion_is_accepted_with_one_press (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *verdict = find (fixture->page, STEG_TYPE_VERDICT_CARD);

  activate (cell_at (fixture, 1), "cell.rate");
  activate (verdict, "verdict.accept");
  g_assert_cmpint (steg_rounds_level (fixture->programme, fixture->round, fixture->area), ==, 1);
}

static void
a_level_is_chosen_and_taken_back (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *picker = find (fixture->page, STEG_TYPE_LEVEL_PICKER);
  GtkWidget *three = gtk_widget_get_last_child (picker);

  three = gtk_widget_get_prev_sibling (three);
  g_signal_emit_by_name (three, "clicked");
  settle ();
  g_assert_cmpint (steg_rounds_level (fixture->programme, fixture->round, fixture->area), ==, 3);
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (three)));
  g_signal_emit_by_name (gtk_widget_get_first_child (picker), "clicked");
  settle ();
  g_assert_cmpint (steg_rounds_level (fixture->programme, fixture->round, fixture->area), ==, 0);
}

static void
dissent_is_kept_when_the_page_settles (Fixture *fixture, gconstpointer unused)
{
  GtkWidget  *verdict = find (fixture->page, STEG_TYPE_VERDICT_CARD);
  GtkWidget  *text = find (verdict, GTK_TYPE_TEXT_VIEW);
  StegRecord *row;

  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (text)), "IT says 1", -1);
  steg_page_settle (STEG_PAGE (fixture->page));
  row = steg_rounds_get_verdict (fixture->programme, fixture->round, fixture->area);
  g_assert_cmpstr (steg_record_get_text (row, STEG_VERDICT_DISSENT), ==, "IT says 1");
}

static GtkListBox *
reason_list (Fixture *fixture)
{
  return GTK_LIST_BOX (find (find (fixture->page, STEG_TYPE_REASONS_CARD), GTK_TYPE_LIST_BOX));
}

static void
type_reason (Fixture *fixture, const char *text)
{
  GtkWidget *list = GTK_WIDGET (reason_list (fixture));
  GtkWidget *entry = gtk_widget_get_next_sibling (list);

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  g_signal_emit_by_name (entry, "activate");
  settle ();
}

static const char *
reason_at (Fixture *fixture, guint place)
{
  g_autoptr (GPtrArray) reasons
    = steg_rounds_reasons (fixture->programme, fixture->round, fixture->area);

  return place < reasons->len ? steg_record_get_text (reasons->pdata[place], STEG_REASON_TEXT)
                              : NULL;
}

static guint
count_reasons (Fixture *fixture)
{
  g_autoptr (GPtrArray) reasons
    = steg_rounds_reasons (fixture->programme, fixture->round, fixture->area);

  return reasons->len;
}

static void
reasons_are_added_at_the_end (Fixture *fixture, gconstpointer unused)
{
  guint n = count_reasons (fixture);

  type_reason (fixture, " Nobody has time ");
  type_reason (fixture, "   ");
  g_assert_cmpuint (count_reasons (fixture), ==, n + 1);
  g_assert_cmpstr (reason_at (fixture, n), ==, "Nobody has time");
}

static void
a_reason_is_edited_where_it_stands (Fixture *fixture, gconstpointer unused)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (reason_list (fixture), 0);
  GtkWidget     *entry = find (GTK_WIDGET (row), GTK_TYPE_ENTRY);

  steg_reason_row_edit (STEG_REASON_ROW (row));
  gtk_editable_set_text (GTK_EDITABLE (entry), "Said better");
  g_signal_emit_by_name (entry, "activate");
  settle ();
  g_assert_cmpstr (reason_at (fixture, 0), ==, "Said better");
  g_assert_true (gtk_list_box_get_row_at_index (reason_list (fixture), 0) == row);
}

static void
alt_and_the_arrows_move_a_reason (Fixture *fixture, gconstpointer unused)
{
  GtkListBoxRow   *row = gtk_list_box_get_row_at_index (reason_list (fixture), 0);
  g_autofree char *first = g_strdup (reason_at (fixture, 0));
  g_autofree char *second = g_strdup (reason_at (fixture, 1));

  gtk_widget_grab_focus (GTK_WIDGET (row));
  press (fixture, GDK_KEY_Down, GDK_ALT_MASK);
  g_assert_cmpstr (reason_at (fixture, 0), ==, second);
  g_assert_cmpstr (reason_at (fixture, 1), ==, first);
  g_assert_true (gtk_window_get_focus (fixture->window) == GTK_WIDGET (row));
  press (fixture, GDK_KEY_Up, GDK_ALT_MASK);
  g_assert_cmpstr (reason_at (fixture, 0), ==, first);
}

static void
delete_removes_a_reason_and_undo_brings_it_back (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *first = g_strdup (reason_at (fixture, 0));
  guint            n = count_reasons (fixture);

  gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (reason_list (fixture), 0)));
  press (fixture, GDK_KEY_Delete, 0);
  g_assert_cmpuint (count_reasons (fixture), ==, n - 1);
  g_assert_true (gtk_window_get_focus (fixture->window)
                 == GTK_WIDGET (gtk_list_box_get_row_at_index (reason_list (fixture), 0)));
  undo (fixture);
  g_assert_cmpstr (reason_at (fixture, 0), ==, first);
}

static void
an_improvement_is_proposed_by_typing (Fixture *fixture, gconstpointer unused)
{
  GtkWidget  *card = find (fixture->page, STEG_TYPE_PROPOSALS_CARD);
  GtkWidget  *entry = gtk_widget_get_last_child (gtk_widget_get_first_child (card));
  guint       n = steg_programme_count (fixture->programme, &steg_improvement_table);
  StegRecord *fresh;

  gtk_editable_set_text (GTK_EDITABLE (entry), "Buy a safe");
  g_signal_emit_by_name (entry, "activate");
  settle ();
  g_assert_cmpuint (steg_programme_count (fixture->programme, &steg_improvement_table), ==, n + 1);
  fresh = steg_programme_at (fixture->programme, &steg_improvement_table, n);
  g_assert_cmpstr (steg_record_get_text (fresh, STEG_IMPROVEMENT_TITLE), ==, "Buy a safe");
  g_assert_true (steg_record_get_link (fresh, STEG_IMPROVEMENT_AREA) == fixture->area);
}

static void
a_locked_round_is_not_changed_until_it_is_unlocked (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *cell = cell_at (fixture, 4);

  fixture->round = steg_rounds_get_baseline (fixture->programme);
  g_assert_true (steg_record_get_flag (fixture->round, STEG_ROUND_LOCKED));
  steg_page_show_record (STEG_PAGE (fixture->page), steg_record_get_id (fixture->round));
  settle ();
  gtk_widget_activate_action (cell, "cell.rate", NULL);
  gtk_widget_grab_focus (cell);
  g_assert_cmpint (rated (fixture), ==, 1);
  activate (fixture->page, "assessment.unlock");
  activate (cell, "cell.rate");
  g_assert_cmpint (rated (fixture), ==, 4);
}

static guint
count_participants (Fixture *fixture, StegRecord *round)
{
  guint n = 0;

  for (guint i = 0; i < steg_programme_count (fixture->programme, &steg_participant_table); i++)
    n += steg_record_get_link (steg_programme_at (fixture->programme, &steg_participant_table, i),
                               STEG_PARTICIPANT_ROUND)
         == round;
  return n;
}

static void
a_new_round_has_the_participants_and_none_of_the_answers (Fixture *fixture, gconstpointer unused)
{
  StegRecord      *before = fixture->round;
  guint            n = steg_programme_count (fixture->programme, &steg_round_table);
  StegRoundDialog *dialog = steg_round_dialog_new (fixture->page, NULL);

  gtk_window_present (GTK_WINDOW (dialog));
  settle ();
  g_signal_emit_by_name (gtk_window_get_default_widget (GTK_WINDOW (dialog)), "clicked");
  settle ();
  g_assert_cmpuint (steg_programme_count (fixture->programme, &steg_round_table), ==, n + 1);
  fixture->round = steg_programme_at (fixture->programme, &steg_round_table, n);
  g_assert_cmpuint (count_participants (fixture, fixture->round), ==,
                    count_participants (fixture, before));
  g_assert_cmpint (rated (fixture), ==, 0);
  g_assert_cmpuint (count_reasons (fixture), ==, 0);
  g_assert_true (steg_rounds_get_before (fixture->programme, fixture->round) == before);
}

static void
what_was_said_last_time_is_kept_with_a_press (Fixture *fixture, gconstpointer unused)
{
  StegRecord    *before = fixture->round;
  GtkWidget     *last;
  GtkListBoxRow *row;

  a_new_round_has_the_participants_and_none_of_the_answers (fixture, unused);
  steg_page_show_record (STEG_PAGE (fixture->page), steg_record_get_id (fixture->round));
  last = gtk_widget_get_next_sibling (
    gtk_widget_get_next_sibling (GTK_WIDGET (reason_list (fixture))));
  row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (find (last, GTK_TYPE_LIST_BOX)), 0);
  g_assert_true (steg_record_get_link (steg_record_rows_get (row), STEG_REASON_ROUND) == before);
  g_signal_emit_by_name (find (last, GTK_TYPE_LIST_BOX), "row-activated", row);
  settle ();
  g_assert_cmpuint (count_reasons (fixture), ==, 1);
  row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (find (last, GTK_TYPE_LIST_BOX)), 0);
  g_assert_cmpstr (steg_record_get_text (steg_record_rows_get (row), STEG_REASON_TEXT), !=,
                   reason_at (fixture, 0));
}

static void
what_others_change_is_shown (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  StegEdit *edit = steg_edit_new (fixture->programme, "Elsewhere");
  g_autoptr (GPtrArray) reasons
    = steg_rounds_reasons (fixture->programme, fixture->round, fixture->area);

  steg_edit_remove (edit, steg_record_get_id (reasons->pdata[0]));
  g_assert_true (steg_session_commit (fixture->session, edit, &error));
  settle ();
  g_assert_null (steg_record_rows_find (reason_list (fixture), reasons->pdata[0]));
}

static void
an_empty_programme_starts_its_first_round_with_one_press (void)
{
  g_autoptr (GError) error = NULL;
  StegTemporaryFolder *folder = steg_temporary_folder_new ();
  g_autofree char     *path = steg_temporary_folder_dup_path (folder, "new.stegvis");
  Fixture              fixture = { 0 };

  fixture.session = steg_creation_new (path, "Road to 3", NULL, "en", &error);
  g_assert_no_error (error);
  fixture.programme = steg_session_get_programme (fixture.session);
  show_page (&fixture);
  activate (fixture.page, "assessment.first-round");
  g_assert_cmpuint (steg_programme_count (fixture.programme, &steg_round_table), ==, 1);

  fixture.folder = folder;
  tear_down (&fixture, NULL);
}

#define ADD(sentence) \
  g_test_add ("/assessment/" #sentence, Fixture, NULL, set_up, sentence, tear_down)

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
  ADD (an_aspect_can_be_set_aside);
  ADD (the_suggestion_is_accepted_with_one_press);
  ADD (a_level_is_chosen_and_taken_back);
  ADD (dissent_is_kept_when_the_page_settles);
  ADD (reasons_are_added_at_the_end);
  ADD (a_reason_is_edited_where_it_stands);
  ADD (alt_and_the_arrows_move_a_reason);
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
