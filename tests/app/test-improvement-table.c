/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-anywhere.h"
#include "app/steg-window.h"

#include "app/rows/steg-cell-editor.h"
#include "app/rows/steg-lines.h"
#include "app/steg-application.h"
#include "app/steg-creation.h"
#include "app/steg-language.h"
#include "app/steg-page.h"
#include "app/widgets/steg-person-entry.h"
#include "app/widgets/steg-selection-bar.h"
#include "model/steg-tables.h"
#include "support/steg-assert.h"
#include "support/steg-temporary-folder.h"

#define N_ACTIONS 3

static GtkApplication *application;

typedef struct
{
  StegTemporaryFolder *folder;
  StegWindow          *window;
  StegProgramme       *programme;
  StegRecord          *actions[N_ACTIONS]; /* in the order of the table */
  GtkWidget           *page;
} Fixture;

/* The first widget of @type inside @widget; %NULL when there is none. */
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

static void
add_actions (Fixture *fixture)
{
  StegRecord *area = steg_programme_at (fixture->programme, &steg_area_table, 0);
  StegEdit   *edit = steg_edit_new (fixture->programme, "Add");
  const char *improvement = steg_edit_add (edit, &steg_improvement_table);
  const char *ids[N_ACTIONS];

  steg_edit_link (edit, improvement, STEG_IMPROVEMENT_AREA, steg_record_get_id (area));
  steg_edit_text (edit, improvement, STEG_IMPROVEMENT_TITLE, "Backups");
  steg_edit_text (edit, improvement, STEG_IMPROVEMENT_ORDER, "a");
  for (guint i = 0; i < N_ACTIONS; i++)
    {
      const char order[] = { (char) ('a' + i), '\0' };

      ids[i] = steg_edit_add (edit, &steg_action_table);
      steg_edit_link (edit, ids[i], STEG_ACTION_IMPROVEMENT, improvement);
      steg_edit_text (edit, ids[i], STEG_ACTION_TITLE, order);
      steg_edit_text (edit, ids[i], STEG_ACTION_ORDER, order);
      ids[i] = g_intern_string (ids[i]);
    }
  g_assert_true (steg_anywhere_commit (GTK_WIDGET (fixture->window), edit));
  for (guint i = 0; i < N_ACTIONS; i++)
    fixture->actions[i] = steg_programme_find (fixture->programme, ids[i]);
}

/* The lists that drop-downs have are of the same type, and not shown. */
static GtkWidget *
find_table (GtkWidget *widget)
{
  if (GTK_IS_LIST_VIEW (widget) && gtk_widget_get_mapped (widget))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_table (child);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static gboolean
has_rows (gpointer page)
{
  GtkWidget *table = find_table (page);

  return table != NULL && gtk_widget_get_first_child (table) != NULL;
}

static void
set_up (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *path = NULL;
  g_autoptr (StegSession) session = NULL;

  fixture->folder = steg_temporary_folder_new ();
  path = steg_temporary_folder_dup_path (fixture->folder, "ours.stegvis");
  session = steg_creation_new (path, "Ours", "Organisation", "en", NULL);
  fixture->programme = steg_session_get_programme (session);
  fixture->window = steg_window_new (application);
  steg_window_take_session (fixture->window, session);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1400, 800);
  gtk_window_present (GTK_WINDOW (fixture->window));
  add_actions (fixture);
  g_action_group_change_action_state (G_ACTION_GROUP (fixture->window), "view",
                                      g_variant_new_string ("improvements"));
  fixture->page = gtk_widget_get_ancestor (
    find (GTK_WIDGET (fixture->window), STEG_TYPE_SELECTION_BAR), STEG_TYPE_PAGE);
  steg_assert_soon (has_rows, fixture->page, 10);
}

static void
tear_down (Fixture *fixture, gconstpointer unused)
{
  g_object_ref (fixture->window);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  steg_assert_finalizes (fixture->window);
  steg_temporary_folder_free (fixture->folder);
}

static void
select_first (Fixture *fixture)
{
  g_assert_true (
    steg_page_show_record (STEG_PAGE (fixture->page), steg_record_get_id (fixture->actions[0])));
}

static StegCellEditor *
get_editor (Fixture *fixture)
{
  GtkWidget *editor = find (fixture->page, STEG_TYPE_CELL_EDITOR);

  return editor != NULL ? STEG_CELL_EDITOR (editor) : NULL;
}

static gboolean
is_edited (gpointer fixture)
{
  return get_editor (fixture) != NULL;
}

static void
begin (Fixture *fixture)
{
  gtk_widget_activate_action (fixture->page, "improvement.edit", NULL);
  steg_assert_soon (is_edited, fixture, 10);
}

static void
step (Fixture *fixture, int columns, int rows)
{
  g_signal_emit_by_name (get_editor (fixture), "stepped", columns, rows);
  steg_assert_soon (is_edited, fixture, 10);
}

static void
type (Fixture *fixture, const char *text)
{
  GtkWidget *entry = find (GTK_WIDGET (get_editor (fixture)), GTK_TYPE_ENTRY);

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
}

static void
cells_are_gone_through_as_in_a_spreadsheet (Fixture *fixture, gconstpointer unused)
{
  StegRecord *first = fixture->actions[0];
  GtkWidget  *phases;

  select_first (fixture);
  begin (fixture);
  type (fixture, "Test the backups");
  step (fixture, 1, 0);
  g_assert_cmpstr (steg_record_get_text (first, STEG_ACTION_TITLE), ==, "Test the backups");
  type (fixture, "Auditor");
  step (fixture, 1, 0);
  g_assert_cmpstr (
    steg_record_get_text (steg_record_get_link (first, STEG_ACTION_OWNER), STEG_PERSON_NAME), ==,
    "Auditor");
  phases = find (GTK_WIDGET (get_editor (fixture)), GTK_TYPE_DROP_DOWN);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (phases), STEG_PHASE_DO);
  step (fixture, 1, 0);
  g_assert_cmpint (steg_record_get_choice (first, STEG_ACTION_PHASE), ==, STEG_PHASE_DO);
  type (fixture, "next friday");
  step (fixture, 0, 1);
  g_assert_cmpint (steg_record_get_date (first, STEG_ACTION_DUE), ==, steg_date_new (2026, 5, 29));
  type (fixture, "om 2 veckor");
  step (fixture, 1, 0);
  g_assert_cmpint (steg_record_get_date (fixture->actions[1], STEG_ACTION_DUE), ==,
                   steg_date_new (2026, 6, 3));
  type (fixture, "The third");
  step (fixture, -1, 0);
  g_assert_cmpstr (steg_record_get_text (fixture->actions[2], STEG_ACTION_TITLE), ==, "The third");
}

static void
escape_gives_up (Fixture *fixture, gconstpointer unused)
{
  select_first (fixture);
  begin (fixture);
  type (fixture, "Something else");
  g_signal_emit_by_name (get_editor (fixture), "given-up");
  g_assert_null (get_editor (fixture));
  g_assert_cmpstr (steg_record_get_text (fixture->actions[0], STEG_ACTION_TITLE), ==, "a");
}

static void
the_last_cell_leads_nowhere (Fixture *fixture, gconstpointer unused)
{
  steg_page_show_record (STEG_PAGE (fixture->page), steg_record_get_id (fixture->actions[2]));
  begin (fixture);
  type (fixture, "Typed");
  g_signal_emit_by_name (get_editor (fixture), "stepped", 0, 1);
  g_assert_null (get_editor (fixture));
  g_assert_cmpstr (steg_record_get_text (fixture->actions[2], STEG_ACTION_TITLE), ==, "Typed");
}

static void
what_may_not_stand_is_kept_and_explained (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *entry;

  select_first (fixture);
  begin (fixture);
  for (int i = 0; i < 3; i++)
    step (fixture, 1, 0);
  type (fixture, "one day");
  step (fixture, 0, 1);
  entry = find (GTK_WIDGET (get_editor (fixture)), GTK_TYPE_ENTRY);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "one day");
  g_assert_true (gtk_widget_has_css_class (entry, "error"));
  g_assert_true (
    gtk_widget_get_visible (find (GTK_WIDGET (get_editor (fixture)), GTK_TYPE_POPOVER)));
  g_assert_false (steg_record_has (fixture->actions[0], STEG_ACTION_DUE));
  type (fixture, "20 june");
  step (fixture, 0, 1);
  g_assert_cmpint (steg_record_get_date (fixture->actions[0], STEG_ACTION_DUE), ==,
                   steg_date_new (2026, 6, 20));
}

static void
what_is_typed_is_settled_with_the_page (Fixture *fixture, gconstpointer unused)
{
  select_first (fixture);
  begin (fixture);
  type (fixture, "Half typed");
  steg_page_settle (STEG_PAGE (fixture->page));
  g_assert_cmpstr (steg_record_get_text (fixture->actions[0], STEG_ACTION_TITLE), ==, "Half typed");
}

static GtkSelectionModel *
get_selection (Fixture *fixture)
{
  return gtk_list_view_get_model (GTK_LIST_VIEW (find_table (fixture->page)));
}

static void
all_rows_are_selected_but_headings (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *bar = find (fixture->page, STEG_TYPE_SELECTION_BAR);

  g_assert_false (gtk_widget_get_visible (bar));
  gtk_selection_model_select_all (get_selection (fixture));
  g_assert_false (gtk_selection_model_is_selected (get_selection (fixture), 0));
  g_assert_true (gtk_selection_model_is_selected (get_selection (fixture), N_ACTIONS));
  g_assert_true (gtk_widget_get_visible (bar));
  gtk_widget_activate_action (fixture->page, "improvement.close", NULL);
  g_assert_false (gtk_widget_get_visible (bar));
}

static void
assert_phases (Fixture *fixture, StegPhase phase)
{
  for (guint i = 0; i < N_ACTIONS; i++)
    g_assert_cmpint (steg_record_get_choice (fixture->actions[i], STEG_ACTION_PHASE), ==, phase);
}

static void
undo (Fixture *fixture)
{
  g_action_group_activate_action (G_ACTION_GROUP (fixture->window), "undo", NULL);
}

static void
several_rows_are_changed_in_one_step (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *bar = find (fixture->page, STEG_TYPE_SELECTION_BAR);
  gboolean   is_date = FALSE;

  gtk_selection_model_select_all (get_selection (fixture));
  g_signal_emit_by_name (bar, "phase-chosen", STEG_PHASE_DO);
  assert_phases (fixture, STEG_PHASE_DO);
  undo (fixture);
  assert_phases (fixture, STEG_PHASE_PLAN);
  g_signal_emit_by_name (bar, "owner-named", "Board");
  for (guint i = 0; i < N_ACTIONS; i++)
    g_assert_nonnull (steg_record_get_link (fixture->actions[i], STEG_ACTION_OWNER));
  undo (fixture);
  g_assert_cmpuint (steg_programme_count (fixture->programme, &steg_person_table), ==, 0);
  g_signal_emit_by_name (bar, "due-typed", "whenever", &is_date);
  g_assert_false (is_date);
  g_signal_emit_by_name (bar, "due-typed", "1 juni", &is_date);
  g_assert_true (is_date);
  for (guint i = 0; i < N_ACTIONS; i++)
    g_assert_cmpint (steg_record_get_date (fixture->actions[i], STEG_ACTION_DUE), ==,
                     steg_date_new (2026, 6, 1));
}

static const char *
add_cycle (Fixture *fixture)
{
  StegEdit   *edit = steg_edit_new (fixture->programme, "Add");
  const char *id = g_intern_string (steg_edit_add (edit, &steg_cycle_table));

  steg_edit_text (edit, id, STEG_CYCLE_TITLE, "First");
  g_assert_true (steg_anywhere_commit (GTK_WIDGET (fixture->window), edit));
  return id;
}

static void
several_rows_come_into_a_cycle_and_out_of_it (Fixture *fixture, gconstpointer unused)
{
  GtkWidget  *bar = find (fixture->page, STEG_TYPE_SELECTION_BAR);
  const char *cycle = add_cycle (fixture);

  gtk_selection_model_select_all (get_selection (fixture));
  g_signal_emit_by_name (bar, "cycle-chosen", cycle);
  for (guint i = 0; i < N_ACTIONS; i++)
    g_assert_cmpstr (steg_record_get_link_id (fixture->actions[i], STEG_ACTION_CYCLE), ==, cycle);
  g_signal_emit_by_name (bar, "cycle-chosen", "");
  for (guint i = 0; i < N_ACTIONS; i++)
    g_assert_null (steg_record_get_link_id (fixture->actions[i], STEG_ACTION_CYCLE));
  undo (fixture);
  for (guint i = 0; i < N_ACTIONS; i++)
    g_assert_cmpstr (steg_record_get_link_id (fixture->actions[i], STEG_ACTION_CYCLE), ==, cycle);
}

static void
a_column_is_sorted_by_forwards_backwards_and_not (Fixture *fixture, gconstpointer unused)
{
  static const char *const orders[] = { "abc", "cba", "abc" };
  GListModel              *lines = G_LIST_MODEL (get_selection (fixture));

  for (guint i = 0; i < G_N_ELEMENTS (orders); i++)
    {
      gtk_widget_activate_action (fixture->page, "improvement.sort", "s", "title");
      for (guint k = 0; k < N_ACTIONS; k++)
        {
          g_autoptr (StegRecord) action = g_list_model_get_item (lines, k + 1);

          g_assert_cmpint (*steg_record_get_text (action, STEG_ACTION_TITLE), ==, orders[i][k]);
        }
    }
}

static void
several_rows_are_deleted_in_one_step (Fixture *fixture, gconstpointer unused)
{
  gtk_selection_model_select_all (get_selection (fixture));
  gtk_widget_activate_action (fixture->page, "improvement.delete", NULL);
  g_assert_cmpuint (steg_programme_count (fixture->programme, &steg_action_table), ==, 0);
  undo (fixture);
  g_assert_cmpuint (steg_programme_count (fixture->programme, &steg_action_table), ==, N_ACTIONS);
}

int
main (int argc, char **argv)
{
  int result;

  g_test_init (&argc, &argv, NULL);
  steg_language_start ();
  application = GTK_APPLICATION (steg_application_new ());
  g_application_set_flags (G_APPLICATION (application),
                           G_APPLICATION_NON_UNIQUE | G_APPLICATION_HANDLES_OPEN);
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
#define ADD(sentence) \
  g_test_add ("/improvement-table/" #sentence, Fixture, NULL, set_up, sentence, tear_down)
  ADD (cells_are_gone_through_as_in_a_spreadsheet);
  ADD (escape_gives_up);
  ADD (the_last_cell_leads_nowhere);
  ADD (what_may_not_stand_is_kept_and_explained);
  ADD (what_is_typed_is_settled_with_the_page);
  ADD (all_rows_are_selected_but_headings);
  ADD (several_rows_are_changed_in_one_step);
  ADD (several_rows_come_into_a_cycle_and_out_of_it);
  ADD (a_column_is_sorted_by_forwards_backwards_and_not);
  ADD (several_rows_are_deleted_in_one_step);
  result = g_test_run ();
  g_object_unref (application);
  return result;
}
