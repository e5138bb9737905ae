/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/dialogs/steg-difference-dialog.h"
#include "app/dialogs/steg-help-dialog.h"
#include "app/dialogs/steg-history-dialog.h"
#include "app/dialogs/steg-levels-dialog.h"
#include "app/dialogs/steg-new-dialog.h"
#include "app/dialogs/steg-question.h"
#include "app/dialogs/steg-shortcuts-dialog.h"
#include "app/pages/steg-start-page.h"
#include "app/rows/steg-log-item.h"
#include "app/steg-creation.h"
#include "model/steg-framework.h"
#include "support/steg-assert.h"
#include "support/steg-temporary-folder.h"

static void
show_and_destroy (gpointer dialog)
{
  GtkWindow *window = g_object_ref (GTK_WINDOW (dialog));

  gtk_window_present (window);
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  gtk_window_destroy (window);
  steg_assert_finalizes (window);
}

static void
the_new_dialog_is_built_and_finalised (void)
{
  show_and_destroy (steg_new_dialog_new (NULL));
}

/* Else Enter on a row would press the dialog's default button rather than the row. */
static void
check_rows_take_enter (GtkWidget *widget)
{
  if (GTK_IS_LIST_BOX_ROW (widget) && !ADW_IS_ENTRY_ROW (widget)
      && gtk_list_box_row_get_activatable (GTK_LIST_BOX_ROW (widget)))
    g_assert_true (gtk_widget_get_receives_default (widget));
  if (ADW_IS_ACTION_ROW (widget))
    return;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    check_rows_take_enter (child);
}

static void
enter_on_a_row_of_a_new_programme_presses_the_row (void)
{
  StegNewDialog *dialog = steg_new_dialog_new (NULL);

  check_rows_take_enter (GTK_WIDGET (dialog));
  show_and_destroy (dialog);
}

static void
the_shortcuts_dialog_is_built_and_finalised (void)
{
  show_and_destroy (steg_shortcuts_dialog_new (NULL, NULL));
}

/* The titles of the groups below @widget, in their order. */
static void
collect_groups (GtkWidget *widget, GPtrArray *titles)
{
  if (ADW_IS_PREFERENCES_GROUP (widget))
    g_ptr_array_add (
      titles, (char *) adw_preferences_group_get_title (ADW_PREFERENCES_GROUP (widget)));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect_groups (child, titles);
}

static void
the_shortcuts_stand_in_groups_that_come_once_and_the_wanted_one_first (void)
{
  StegShortcutsDialog *dialog = steg_shortcuts_dialog_new (NULL, "workshop.");
  g_autoptr (GPtrArray) titles = g_ptr_array_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  collect_groups (GTK_WIDGET (dialog), titles);
  g_assert_cmpuint (titles->len, >, 2);
  g_assert_cmpstr (titles->pdata[0], ==, "Workshop mode");
  for (guint i = 0; i < titles->len; i++)
    g_assert_true (g_hash_table_add (seen, titles->pdata[i]));
  show_and_destroy (dialog);
}

static void
the_help_dialog_is_built_and_finalised (void)
{
  show_and_destroy (steg_help_dialog_new (NULL));
}

static void
the_start_page_is_built_and_finalised (void)
{
  steg_assert_finalizes (g_object_ref_sink (g_object_new (STEG_TYPE_START_PAGE, NULL)));
}

static void
the_history_lists_what_was_done (StegTemporaryFolder *folder)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = steg_temporary_folder_dup_path (folder, "programme.stegvis");
  g_autoptr (StegSession) session = steg_creation_new (path, "Road to 3", NULL, "en", &error);

  g_assert_no_error (error);
  show_and_destroy (steg_history_dialog_new (NULL, session));
}

static GtkWidget *
find_label (GtkWidget *widget, const char *text)
{
  GtkWidget *found = NULL;

  if (GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_label (child, text);
  return found;
}

static void
the_levels_are_told_whatever_the_area (StegTemporaryFolder *folder)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = steg_temporary_folder_dup_path (folder, "programme.stegvis");
  g_autoptr (StegSession) session = steg_creation_new (path, "Road to 3", NULL, "en", &error);
  StegLevelsDialog *dialog = steg_levels_dialog_new (NULL, session);
  StegProgramme    *programme = steg_session_get_programme (session);
  g_autoptr (GPtrArray) aspects = steg_framework_aspects (programme);
  StegRecord *trait = steg_framework_get_trait (programme, aspects->pdata[4], 4);

  g_assert_no_error (error);
  g_assert_nonnull (find_label (GTK_WIDGET (dialog), "Level 3 · Improvement drive"));
  g_assert_nonnull (
    find_label (GTK_WIDGET (dialog), steg_programme_wording (programme, trait, "text", "en")));
  show_and_destroy (dialog);
}

static void
assert_said (const char *kind, const char *sentence)
{
  char            *arguments[] = { (char *) "Test backups", NULL };
  StegLogRow       row = { .kind = (char *) kind,
                           .label = (char *) "Move due date of “%s”",
                           .arguments = arguments,
                           .author = (char *) "CISO",
                           .time = 1 };
  StegLogItem     *item = steg_log_item_new (&row);
  g_autofree char *what = NULL;
  g_autofree char *who = NULL;

  g_object_get (item, "what", &what, "who", &who, NULL);
  g_assert_cmpstr (what, ==, sentence);
  g_assert_cmpstr (who, ==, "CISO");
  steg_assert_finalizes (item);
}

static void
a_row_of_the_history_is_said_in_words (void)
{
  assert_said ("edit", "Move due date of “Test backups”");
  assert_said ("undo", "Undone: Move due date of “Test backups”");
  assert_said ("redo", "Done again: Move due date of “Test backups”");
}

static void
answered_cb (gpointer owner, const char *answer)
{
  g_object_set_data (owner, "answer", (char *) g_intern_string (answer));
}

static GtkWindow *
find_dialog_over (GtkWindow *parent)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

      if (gtk_window_get_transient_for (window) == parent)
        return window;
    }
  return NULL;
}

static gboolean
is_answered (gpointer owner)
{
  return g_object_get_data (owner, "answer") != NULL;
}

static void
closing_a_question_is_its_first_answer (void)
{
  const StegAnswer answers[] = { { "stay", "_Stay" }, { "leave", "_Leave", TRUE }, { NULL } };
  GtkWindow       *parent = GTK_WINDOW (gtk_window_new ());

  gtk_window_present (parent);
  steg_question_ask (parent, "Leave?", "You may stay.", answers, answered_cb, parent);
  gtk_window_close (find_dialog_over (parent));
  steg_assert_soon (is_answered, parent, 5);
  g_assert_cmpstr (g_object_get_data (G_OBJECT (parent), "answer"), ==, "stay");
  gtk_window_destroy (parent);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/dialogs/the_new_dialog_is_built_and_finalised",
                   the_new_dialog_is_built_and_finalised);
  g_test_add_func ("/dialogs/enter_on_a_row_of_a_new_programme_presses_the_row",
                   enter_on_a_row_of_a_new_programme_presses_the_row);
  g_test_add_func ("/dialogs/the_shortcuts_dialog_is_built_and_finalised",
                   the_shortcuts_dialog_is_built_and_finalised);
  g_test_add_func (
    "/dialogs/the_shortcuts_stand_in_groups_that_come_once_and_the_wanted_one_first",
    the_shortcuts_stand_in_groups_that_come_once_and_the_wanted_one_first);
  g_test_add_func ("/dialogs/the_help_dialog_is_built_and_finalised",
                   the_help_dialog_is_built_and_finalised);
  g_test_add_func ("/dialogs/the_start_page_is_built_and_finalised",
                   the_start_page_is_built_and_finalised);
  steg_test_add_in_folder ("/dialogs/the_history_lists_what_was_done",
                           the_history_lists_what_was_done);
  steg_test_add_in_folder ("/dialogs/the_levels_are_told_whatever_the_area",
                           the_levels_are_told_whatever_the_area);
  g_test_add_func ("/dialogs/a_row_of_the_history_is_said_in_words",
                   a_row_of_the_history_is_said_in_words);
  g_test_add_func ("/dialogs/closing_a_question_is_its_first_answer",
                   closing_a_question_is_its_first_answer);
  return g_test_run ();
}
