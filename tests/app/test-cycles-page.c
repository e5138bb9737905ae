/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/steg-cycles-page.h"

#include "app/dialogs/steg-gate-dialog.h"
#include "app/rows/steg-edited-row.h"
#include "app/rows/steg-field-edit.h"
#include "app/rows/steg-record-rows.h"
#include "app/widgets/steg-cycle-actions.h"
#include "app/widgets/steg-cycle-gate.h"
#include "app/widgets/steg-cycle-goals.h"
#include "app/widgets/steg-cycle-outcome.h"
#include "app/widgets/steg-plan-bars.h"
#include "model/steg-tables.h"
#include "page-fixture.h"
#include "session/steg-cycle-edit.h"

#include <string.h>

static void
set_up (PageFixture *fixture, gconstpointer sample)
{
  page_fixture_set_up (fixture, STEG_TYPE_CYCLES_PAGE, sample != NULL);
}

static void
tear_down (PageFixture *fixture, gconstpointer sample)
{
  page_fixture_tear_down (fixture);
}

static StegRecord *
cycle_at (PageFixture *fixture, guint index)
{
  g_autoptr (GPtrArray) cycles = steg_cycles_in_order (fixture->programme);

  return cycles->pdata[index];
}

static void
activate (PageFixture *fixture, const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->page), action, NULL));
  page_fixture_settle ();
}

static void
an_empty_programme_gets_the_standard_plan (PageFixture *fixture, gconstpointer sample)
{
  g_assert_true (page_fixture_says (GTK_WIDGET (fixture->page), "No Cycle Is Planned Yet"));
  activate (fixture, "cycle.create-plan");
  g_assert_cmpuint (steg_programme_count (fixture->programme, &steg_cycle_table), ==, 3);
  g_assert_cmpstr (steg_page_get_shown (fixture->page), ==,
                   steg_record_get_id (cycle_at (fixture, 0)));
  page_fixture_undo (fixture);
  g_assert_cmpuint (steg_programme_count (fixture->programme, &steg_cycle_table), ==, 0);
}

static void
the_running_cycle_is_shown_first (PageFixture *fixture, gconstpointer sample)
{
  g_assert_cmpstr (steg_page_get_shown (fixture->page), ==,
                   steg_record_get_id (cycle_at (fixture, 1)));
  g_assert_nonnull (page_fixture_find (GTK_WIDGET (fixture->page), STEG_TYPE_PLAN_BARS));
  g_assert_nonnull (page_fixture_find (GTK_WIDGET (fixture->page), STEG_TYPE_AREA_GOALS));
  g_assert_nonnull (page_fixture_find (GTK_WIDGET (fixture->page), STEG_TYPE_CYCLE_ACTIONS));
}

static void
tab_comes_in_at_the_cycle_that_is_shown (PageFixture *fixture, gconstpointer sample)
{
  GtkWidget  *page = GTK_WIDGET (fixture->page);
  GtkListBox *list = GTK_LIST_BOX (page_fixture_find (page, GTK_TYPE_LIST_BOX));
  GtkRoot    *root = gtk_widget_get_root (page);

  gtk_root_set_focus (root, NULL);
  g_assert_true (gtk_widget_child_focus (page, GTK_DIR_TAB_FORWARD));
  g_assert_true (gtk_root_get_focus (root) == GTK_WIDGET (gtk_list_box_get_selected_row (list)));
}

static void
a_new_cycle_follows_the_last (PageFixture *fixture, gconstpointer sample)
{
  activate (fixture, "cycle.add");
  g_assert_cmpstr (steg_page_get_shown (fixture->page), ==,
                   steg_record_get_id (cycle_at (fixture, 3)));
  activate (fixture, "cycle.delete");
  g_assert_cmpuint (steg_programme_count (fixture->programme, &steg_cycle_table), ==, 3);
}

static void
an_item_is_added_to_a_checklist (PageFixture *fixture, gconstpointer sample)
{
  GtkWidget *entry
    = page_fixture_find_entry (GTK_WIDGET (fixture->page), "Add to the checklist…");
  g_autoptr (GPtrArray) before
    = steg_cycle_items (fixture->programme, cycle_at (fixture, 1), STEG_PHASE_PLAN);
  g_autoptr (GPtrArray) after = NULL;

  page_fixture_type (entry, "Ask the auditors");
  after = steg_cycle_items (fixture->programme, cycle_at (fixture, 1), STEG_PHASE_PLAN);
  g_assert_cmpuint (after->len, ==, before->len + 1);
  g_assert_true (page_fixture_says (GTK_WIDGET (fixture->page), "Ask the auditors"));
}

static void
a_day_that_moves_others_says_so (PageFixture *fixture, gconstpointer sample)
{
  StegRecord      *cycle = cycle_at (fixture, 1);
  GtkWidget       *page = GTK_WIDGET (fixture->page);
  g_autofree char *complaint = NULL;

  g_assert_true (steg_field_edit_text (page, fixture->programme, cycle, STEG_CYCLE_PLAN_FROM,
                                       "2026-05-02", &complaint));
  g_assert_cmpint (steg_record_get_date (cycle_at (fixture, 0), STEG_CYCLE_ENDS_ON) + 1, ==,
                   steg_record_get_date (cycle, STEG_CYCLE_PLAN_FROM));
  g_assert_false (steg_field_edit_text (page, fixture->programme, cycle, STEG_CYCLE_PLAN_FROM, "",
                                        &complaint));
  g_assert_nonnull (strstr (complaint, "cannot be without a day"));
  page_fixture_undo (fixture);
  g_assert_cmpint (steg_record_get_date (cycle_at (fixture, 0), STEG_CYCLE_ENDS_ON) + 1, ==,
                   steg_record_get_date (cycle, STEG_CYCLE_PLAN_FROM));
}

static void
a_closed_cycle_begins_with_what_came_of_it (PageFixture *fixture, gconstpointer sample)
{
  GtkWidget *outcome
    = page_fixture_find (GTK_WIDGET (fixture->page), STEG_TYPE_CYCLE_OUTCOME);

  g_assert_nonnull (gtk_widget_get_prev_sibling (outcome));
  g_assert_false (page_fixture_says (outcome, "How it went"));
  g_assert_true (
    steg_page_show_record (fixture->page, steg_record_get_id (cycle_at (fixture, 0))));
  page_fixture_settle ();
  g_assert_null (gtk_widget_get_prev_sibling (outcome));
  g_assert_true (page_fixture_says (outcome, "How it went"));
  g_assert_true (page_fixture_says (outcome, "6 of 6 goals reached"));
}

/* The lines of the checklist of Plan. */
static StegEditedRow *
line_at (PageFixture *fixture, guint index)
{
  GtkWidget *gate = page_fixture_find (GTK_WIDGET (fixture->page), STEG_TYPE_CYCLE_GATE);
  GtkWidget *list = page_fixture_find (gate, GTK_TYPE_LIST_BOX);

  return STEG_EDITED_ROW (gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), (int) index));
}

static void
assert_items (PageFixture *fixture, const char *first, const char *second)
{
  g_autoptr (GPtrArray) items
    = steg_cycle_items (fixture->programme, cycle_at (fixture, 1), STEG_PHASE_PLAN);

  g_assert_cmpstr (steg_record_get_text (items->pdata[0], STEG_GATE_ITEM_TEXT), ==, first);
  g_assert_cmpstr (steg_record_get_text (items->pdata[1], STEG_GATE_ITEM_TEXT), ==, second);
}

static void
a_checklist_is_edited_where_it_stands (PageFixture *fixture, gconstpointer sample)
{
  g_autoptr (GPtrArray) items
    = steg_cycle_items (fixture->programme, cycle_at (fixture, 1), STEG_PHASE_PLAN);
  g_autofree char *first
    = g_strdup (steg_record_get_text (items->pdata[0], STEG_GATE_ITEM_TEXT));
  g_autofree char *second
    = g_strdup (steg_record_get_text (items->pdata[1], STEG_GATE_ITEM_TEXT));
  StegEditedRow *line = line_at (fixture, 0);

  gtk_widget_activate_action (GTK_WIDGET (line), "line.move", "i", 1);
  assert_items (fixture, second, first);
  gtk_widget_activate_action (GTK_WIDGET (line_at (fixture, 1)), "line.edit", NULL);
  page_fixture_type (page_fixture_find (GTK_WIDGET (line_at (fixture, 1)), GTK_TYPE_ENTRY),
                     "Every goal has an owner");
  assert_items (fixture, second, "Every goal has an owner");
  gtk_widget_activate_action (GTK_WIDGET (line_at (fixture, 0)), "line.remove", NULL);
  page_fixture_settle ();
  g_assert_cmpstr (steg_record_get_text (
                     steg_record_rows_get (GTK_LIST_BOX_ROW (line_at (fixture, 0))),
                     STEG_GATE_ITEM_TEXT),
                   ==, "Every goal has an owner");
  page_fixture_undo (fixture);
  page_fixture_undo (fixture);
  page_fixture_undo (fixture);
  assert_items (fixture, first, second);
}

static void
tab_goes_from_a_line_to_its_check_box_and_then_to_its_menu (PageFixture  *fixture,
                                                            gconstpointer sample)
{
  GtkWidget *line = GTK_WIDGET (line_at (fixture, 0));

  gtk_widget_grab_focus (line);
  gtk_widget_child_focus (line, GTK_DIR_TAB_FORWARD);
  g_assert_true (gtk_window_get_focus (fixture->window)
                 == steg_edited_row_get_mark (STEG_EDITED_ROW (line)));
  gtk_widget_child_focus (line, GTK_DIR_TAB_FORWARD);
  g_assert_true (GTK_IS_TOGGLE_BUTTON (gtk_window_get_focus (fixture->window)));
}

static void
a_text_that_is_being_typed_is_kept_when_the_page_is_left (PageFixture  *fixture,
                                                          gconstpointer sample)
{
  StegEditedRow *line = line_at (fixture, 1);

  steg_edited_row_edit (line);
  gtk_editable_set_text (
    GTK_EDITABLE (page_fixture_find (GTK_WIDGET (line), GTK_TYPE_ENTRY)), "Half");
  steg_page_settle (fixture->page);
  g_assert_cmpstr (
    steg_record_get_text (steg_record_rows_get (GTK_LIST_BOX_ROW (line)), STEG_GATE_ITEM_TEXT), ==,
    "Half");
}

static void
a_gate_asks_before_it_is_passed (PageFixture *fixture, gconstpointer phase)
{
  GtkWidget      *gate = page_fixture_find (GTK_WIDGET (fixture->page), STEG_TYPE_CYCLE_GATE);
  StegGateDialog *dialog
    = steg_gate_dialog_new (gate, cycle_at (fixture, 1), (StegPhase) (GPOINTER_TO_INT (phase) - 1));

  gtk_window_present (GTK_WINDOW (dialog));
  page_fixture_settle ();
  gtk_window_destroy (GTK_WINDOW (dialog));
  page_fixture_settle ();
}

/* The button at or below @widget that is called @name. */
static GtkWidget *
find_button (GtkWidget *widget, const char *name)
{
  GtkWidget *found = NULL;

  if (GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), name) == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_button (child, name);
  return found;
}

static void
closing_says_where_actions_go_and_asks_why_one_is_dropped (PageFixture  *fixture,
                                                           gconstpointer sample)
{
  GtkWidget  *gate = page_fixture_find (GTK_WIDGET (fixture->page), STEG_TYPE_CYCLE_GATE);
  StegRecord *cycle = cycle_at (fixture, 1);
  GtkWidget  *dialog = GTK_WIDGET (steg_gate_dialog_new (gate, cycle, STEG_PHASE_ACT));
  GtkWidget  *close = find_button (dialog, "Close");

  gtk_window_present (GTK_WINDOW (dialog));
  page_fixture_settle ();
  g_assert_true (page_fixture_says (dialog, "What is carried over goes to “Towards level 3”. "
                                            "Ctrl+Enter closes the cycle."));
  g_assert_false (gtk_widget_is_sensitive (close));
  gtk_editable_set_text (
    GTK_EDITABLE (page_fixture_find_entry (dialog, "Why is it passed all the same?")), "Time");
  g_assert_true (gtk_widget_is_sensitive (close));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (find_button (dialog, "Drop")), TRUE);
  g_assert_false (gtk_widget_is_sensitive (close));
  page_fixture_type (page_fixture_find_entry (dialog, "Why is it dropped?"), "Not needed");
  g_assert_true (gtk_widget_is_sensitive (close));
  g_signal_emit_by_name (close, "clicked");
  page_fixture_settle ();
  g_assert_cmpint (steg_cycle_next_gate (fixture->programme, cycle), ==, STEG_PHASE_DO);
  g_assert_cmpint (steg_cycle_passed_on (fixture->programme, cycle, STEG_PHASE_ACT), !=,
                   STEG_DATE_NONE);
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_setenv ("STEGVIS_TODAY", "2026-05-20", TRUE);
  g_test_add ("/cycles-page/an_empty_programme_gets_the_standard_plan", PageFixture, NULL, set_up,
              an_empty_programme_gets_the_standard_plan, tear_down);
  g_test_add ("/cycles-page/the_running_cycle_is_shown_first", PageFixture, "sample", set_up,
              the_running_cycle_is_shown_first, tear_down);
  g_test_add ("/cycles-page/tab_comes_in_at_the_cycle_that_is_shown", PageFixture, "sample", set_up,
              tab_comes_in_at_the_cycle_that_is_shown, tear_down);
  g_test_add ("/cycles-page/a_new_cycle_follows_the_last", PageFixture, "sample", set_up,
              a_new_cycle_follows_the_last, tear_down);
  g_test_add ("/cycles-page/an_item_is_added_to_a_checklist", PageFixture, "sample", set_up,
              an_item_is_added_to_a_checklist, tear_down);
  g_test_add ("/cycles-page/a_day_that_moves_others_says_so", PageFixture, "sample", set_up,
              a_day_that_moves_others_says_so, tear_down);
  g_test_add ("/cycles-page/a_closed_cycle_begins_with_what_came_of_it", PageFixture, "sample",
              set_up, a_closed_cycle_begins_with_what_came_of_it, tear_down);
  g_test_add ("/cycles-page/a_checklist_is_edited_where_it_stands", PageFixture, "sample", set_up,
              a_checklist_is_edited_where_it_stands, tear_down);
  g_test_add ("/cycles-page/tab_goes_from_a_line_to_its_check_box_and_then_to_its_menu",
              PageFixture, "sample", set_up,
              tab_goes_from_a_line_to_its_check_box_and_then_to_its_menu, tear_down);
  g_test_add ("/cycles-page/a_text_that_is_being_typed_is_kept_when_the_page_is_left", PageFixture,
              "sample", set_up, a_text_that_is_being_typed_is_kept_when_the_page_is_left,
              tear_down);
  g_test_add ("/cycles-page/closing_says_where_actions_go_and_asks_why_one_is_dropped", PageFixture,
              "sample", set_up, closing_says_where_actions_go_and_asks_why_one_is_dropped,
              tear_down);
  for (int phase = STEG_PHASE_PLAN; phase <= STEG_PHASE_ACT; phase++)
    {
      g_autofree char *name
        = g_strdup_printf ("/cycles-page/a_gate_asks_before_it_is_passed/%d", phase);

      g_test_add (name, PageFixture, GINT_TO_POINTER (phase + 1), set_up,
                  a_gate_asks_before_it_is_passed, tear_down);
    }
  return g_test_run ();
}
