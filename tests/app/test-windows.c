/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-anywhere.h"
#include "app/steg-windows.h"

#include "app/dialogs/steg-new-dialog.h"
#include "app/dialogs/steg-preferences-dialog.h"
#include "app/dialogs/steg-quick-add-dialog.h"
#include "app/steg-accelerators.h"
#include "app/steg-application.h"
#include "app/steg-creation.h"
#include "app/steg-language.h"
#include "app/steg-page.h"
#include "app/steg-preferences.h"
#include "app/steg-window-private.h"
#include "support/steg-assert.h"
#include "support/steg-temporary-folder.h"

#include "model/steg-action.h"
#include "model/steg-area.h"
#include "model/steg-person.h"
#include "model/steg-program.h"

#include <string.h>

static GtkApplication *application;

/* A programme called @name in a window. */
static StegWindow *
open_programme (StegTemporaryFolder *folder, const char *name)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *file = g_strconcat (name, ".stegvis", NULL);
  g_autofree char *path = steg_temporary_folder_dup_path (folder, file);
  g_autoptr (StegSession) session = steg_creation_new (path, name, "Organisation", "en", &error);
  StegWindow *window = steg_window_new (application);

  g_assert_no_error (error);
  steg_window_take_session (window, session);
  gtk_window_present (GTK_WINDOW (window));
  return window;
}

static void
destroy (StegWindow *window)
{
  g_object_ref (window);
  gtk_window_destroy (GTK_WINDOW (window));
  steg_assert_finalizes (window);
}

static void
rename_programme (StegWindow *window, const char *title)
{
  StegProgramme *programme = steg_session_get_programme (steg_window_get_session (window));
  StegEdit      *edit = steg_edit_new (programme, "Change the title");

  steg_edit_text (edit, steg_record_get_id (steg_programme_get_card (programme)),
                  STEG_PROGRAM_TITLE, title);
  g_assert_true (steg_anywhere_commit (GTK_WIDGET (window), edit));
}

static guint
count_windows (void)
{
  guint count = 0;

  for (GList *link = gtk_application_get_windows (application); link != NULL; link = link->next)
    count += STEG_IS_WINDOW (link->data) ? 1 : 0;
  return count;
}

static void
go_to (StegWindow *window, const char *view)
{
  g_action_group_change_action_state (G_ACTION_GROUP (window), "view", g_variant_new_string (view));
}

static const char *
view_of (StegWindow *window)
{
  g_autoptr (GVariant) state = g_action_group_get_action_state (G_ACTION_GROUP (window), "view");

  return g_intern_string (g_variant_get_string (state, NULL));
}

static void
one_programme_in_two_windows_is_one_session (StegTemporaryFolder *folder)
{
  StegWindow *one = open_programme (folder, "Ours");
  StegWindow *two = steg_windows_duplicate (one);

  g_assert_true (steg_window_get_session (one) == steg_window_get_session (two));
  g_assert_true (steg_window_has_twin (one));
  go_to (one, "timeline");
  go_to (two, "improvements");
  g_assert_cmpstr (view_of (one), ==, "timeline");
  rename_programme (one, "Another");
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (two)), ==, "Another");
  g_action_group_activate_action (G_ACTION_GROUP (two), "undo", NULL);
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (one)), ==, "Ours");
  destroy (one);
  destroy (two);
}

static void
the_command_opens_one_more (StegTemporaryFolder *folder)
{
  StegWindow *one = open_programme (folder, "Ours");

  g_action_group_activate_action (G_ACTION_GROUP (one), "duplicate", NULL);
  g_assert_cmpuint (count_windows (), ==, 2);
  while (count_windows () > 0)
    destroy (steg_windows_find (application, steg_window_get_path (STEG_WINDOW (
                                               gtk_application_get_active_window (application)))));
}

static void
closing_one_of_two_keeps_the_session (StegTemporaryFolder *folder)
{
  StegWindow *one = open_programme (folder, "Ours");
  StegWindow *two = steg_windows_duplicate (one);

  g_object_ref (one);
  gtk_window_close (GTK_WINDOW (one));
  steg_assert_finalizes (one);
  g_assert_false (steg_window_has_twin (two));
  rename_programme (two, "Another");
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (two)), ==, "Another");
  destroy (two);
}

static void
a_file_that_is_open_is_presented (StegTemporaryFolder *folder)
{
  StegWindow *one = open_programme (folder, "Ours");
  StegWindow *two = open_programme (folder, "Theirs");
  g_autoptr (GFile) file = g_file_new_for_path (steg_window_get_path (one));

  g_application_open (G_APPLICATION (application), &file, 1, "");
  g_assert_cmpuint (count_windows (), ==, 2);
  g_assert_true (steg_windows_find (application, steg_window_get_path (one)) == one);
  g_assert_true (steg_windows_find (application, steg_window_get_path (two)) == two);
  g_assert_false (steg_window_has_twin (one));
  destroy (one);
  destroy (two);
}

static void
saving_as_another_file_is_known_to_every_window (StegTemporaryFolder *folder)
{
  g_autofree char *path = steg_temporary_folder_dup_path (folder, "copy.stegvis");
  StegWindow      *one = open_programme (folder, "Ours");
  StegWindow      *two = steg_windows_duplicate (one);

  g_assert_true (steg_session_save_as (steg_window_get_session (one), path, NULL));
  g_assert_cmpstr (steg_window_get_path (two), ==, path);
  destroy (one);
  destroy (two);
}

static void
assert_saved_as (StegTemporaryFolder *folder, const char *file, const char *title)
{
  g_autofree char *path = steg_temporary_folder_dup_path (folder, file);
  g_autoptr (StegSession) session = steg_session_open (path, STEG_STORE_COMMAND, NULL);
  StegRecord *card = steg_programme_get_card (steg_session_get_programme (session));

  g_assert_cmpstr (steg_record_get_text (card, STEG_PROGRAM_TITLE), ==, title);
}

static void
quitting_saves_all (StegTemporaryFolder *folder)
{
  StegWindow *one = open_programme (folder, "Ours");
  StegWindow *two = open_programme (folder, "Theirs");

  gtk_window_present (GTK_WINDOW (steg_windows_duplicate (two)));
  rename_programme (one, "Ours as well");
  rename_programme (two, "Theirs as well");
  g_action_group_activate_action (G_ACTION_GROUP (application), "quit", NULL);
  g_assert_cmpuint (count_windows (), ==, 0);
  assert_saved_as (folder, "Ours.stegvis", "Ours as well");
  assert_saved_as (folder, "Theirs.stegvis", "Theirs as well");
}

/* The first widget inside @widget whose id in its .ui file is @id. */
static GtkWidget *
find (GtkWidget *widget, const char *id)
{
  if (g_strcmp0 (gtk_buildable_get_buildable_id (GTK_BUILDABLE (widget)), id) == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, id);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static gboolean
says (GtkWidget *widget, const char *text)
{
  if (GTK_IS_LABEL (widget) && strcmp (gtk_label_get_text (GTK_LABEL (widget)), text) == 0)
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (says (child, text))
      return TRUE;
  return FALSE;
}

static void
switch_language (const char *language)
{
  g_action_group_change_action_state (G_ACTION_GROUP (application), "language",
                                      g_variant_new_string (language));
}

static void
show_every_view (StegWindow *window)
{
  for (const StegAccelerator *entry = steg_accelerators; entry->action != NULL; entry++)
    if (g_str_has_prefix (entry->action, "win.view::"))
      go_to (window, entry->action + strlen ("win.view::"));
}

static void
the_language_is_switched_in_every_window_with_every_page (StegTemporaryFolder *folder)
{
  StegWindow *windows[2];
  StegWindow *next;

  switch_language ("en");
  windows[0] = open_programme (folder, "Ours");
  windows[1] = steg_windows_duplicate (windows[0]);
  for (guint i = 0; i < 2; i++)
    {
      show_every_view (windows[i]);
      go_to (windows[i], i == 0 ? "timeline" : "overview");
      g_object_ref (windows[i]);
    }
  switch_language ("sv");
  for (guint i = 0; i < 2; i++)
    steg_assert_finalizes (windows[i]);
  g_assert_cmpuint (count_windows (), ==, 2);
  while (count_windows () > 0)
    {
      next = STEG_WINDOW (gtk_application_get_active_window (application));
      g_assert_true (says (GTK_WIDGET (next), "Översikt"));
      g_assert_false (says (GTK_WIDGET (next), "Overview"));
      g_assert_cmpstr (view_of (next), ==, count_windows () == 1 ? "timeline" : "overview");
      destroy (next);
    }
  switch_language ("en");
}

static void
what_is_being_typed_survives_the_switch (StegTemporaryFolder *folder)
{
  StegWindow *window = open_programme (folder, "Ours");
  GtkWidget  *entry;

  switch_language ("en");
  window = STEG_WINDOW (gtk_application_get_active_window (application));
  go_to (window, "improvements");
  entry = find (GTK_WIDGET (window), "new_action");
  gtk_editable_set_text (GTK_EDITABLE (entry), "Test the backu");
  gtk_editable_set_text (GTK_EDITABLE (find (GTK_WIDGET (window), "search")), "restore");
  gtk_widget_grab_focus (entry);
  gtk_editable_set_position (GTK_EDITABLE (entry), 4);
  switch_language ("sv");
  window = STEG_WINDOW (gtk_application_get_active_window (application));
  entry = find (GTK_WIDGET (window), "new_action");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "Test the backu");
  g_assert_cmpint (gtk_editable_get_position (GTK_EDITABLE (entry)), ==, 4);
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (window)), entry));
  entry = find (GTK_WIDGET (window), "search");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "restore");
  destroy (window);
  switch_language ("en");
}

/* What @view of @window shows. */
static const char *
shown_in (StegWindow *window, const char *view)
{
  AdwViewStack *views = ADW_VIEW_STACK (find (GTK_WIDGET (window), "views"));
  GtkWidget    *page = adw_bin_get_child (ADW_BIN (adw_view_stack_get_child_by_name (views, view)));

  return steg_page_get_shown (STEG_PAGE (page));
}

static void
the_same_area_is_shown_after_the_switch (StegTemporaryFolder *folder)
{
  StegWindow    *window = open_programme (folder, "Ours");
  StegProgramme *programme = steg_session_get_programme (steg_window_get_session (window));
  const char    *area = steg_record_get_id (steg_programme_at (programme, &steg_area_table, 3));

  g_action_group_activate_action (G_ACTION_GROUP (window), "show-area",
                                  g_variant_new_string (area));
  g_assert_cmpstr (shown_in (window, "assessment"), ==, area);
  switch_language ("sv");
  window = STEG_WINDOW (gtk_application_get_active_window (application));
  g_assert_cmpstr (shown_in (window, "assessment"), ==, area);
  destroy (window);
  switch_language ("en");
}

static void
a_programme_opens_with_the_page_that_was_chosen (StegTemporaryFolder *folder)
{
  StegWindow *window;

  steg_preferences_set_view ("timeline");
  steg_preferences_set_first_view ("assessment");
  window = open_programme (folder, "Ours");
  g_assert_cmpstr (view_of (window), ==, "assessment");
  destroy (window);
  steg_preferences_set_first_view ("");
  steg_preferences_set_view ("timeline");
  window = open_programme (folder, "Theirs");
  g_assert_cmpstr (view_of (window), ==, "timeline");
  destroy (window);
}

/* The dialog of @type that stands; %NULL when none does. Borrowed. */
static GtkWindow *
find_dialog (GType type)
{
  GListModel *toplevels = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (toplevels); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (toplevels, i);

      if (G_TYPE_CHECK_INSTANCE_TYPE (window, type))
        return window;
    }
  return NULL;
}

static GtkWindow *
find_preferences (void)
{
  return find_dialog (STEG_TYPE_PREFERENCES_DIALOG);
}

/* The line of quick add that Ctrl+N leads to over the page that is shown. */
static GtkWidget *
add_over_page (StegWindow *window)
{
  g_action_group_activate_action (G_ACTION_GROUP (window), "quick-add", NULL);
  return find (GTK_WIDGET (find_dialog (STEG_TYPE_QUICK_ADD_DIALOG)), "new_action");
}

static void
close_and_forget (GtkWindow *dialog)
{
  g_object_ref (dialog);
  gtk_window_close (dialog);
  steg_assert_finalizes (dialog);
}

static void
an_action_can_be_written_down_over_any_page (StegTemporaryFolder *folder)
{
  StegWindow    *window = open_programme (folder, "Ours");
  StegProgramme *programme = steg_session_get_programme (steg_window_get_session (window));
  GtkWidget     *entry = add_over_page (window);
  GtkWindow     *dialog = GTK_WINDOW (gtk_widget_get_root (entry));

  gtk_editable_set_text (GTK_EDITABLE (entry), "Test it @Auditor");
  close_and_forget (dialog);
  entry = add_over_page (window);
  dialog = g_object_ref (GTK_WINDOW (gtk_widget_get_root (entry)));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "Test it @Auditor");
  g_signal_emit_by_name (entry, "activate");
  steg_assert_finalizes (dialog);
  g_assert_cmpuint (steg_programme_count (programme, &steg_action_table), ==, 1);
  g_assert_cmpuint (steg_programme_count (programme, &steg_person_table), ==, 1);
  destroy (window);
}

static gboolean
is_mapped (gpointer widget)
{
  return gtk_widget_get_mapped (widget);
}

static void
the_line_of_the_page_is_used_where_it_is_shown (StegTemporaryFolder *folder)
{
  StegWindow *window = open_programme (folder, "Ours");
  GtkWidget  *entry;

  go_to (window, "improvements");
  entry = find (GTK_WIDGET (window), "new_action");
  steg_assert_soon (is_mapped, entry, 10);
  g_action_group_activate_action (G_ACTION_GROUP (window), "quick-add", NULL);
  g_assert_null (find_dialog (STEG_TYPE_QUICK_ADD_DIALOG));
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (window)), entry));
  destroy (window);
}

static void
without_a_programme_one_is_added_first (StegTemporaryFolder *folder)
{
  StegWindow *window = steg_window_new (application);
  GtkWindow  *dialog;

  gtk_window_present (GTK_WINDOW (window));
  g_action_group_activate_action (G_ACTION_GROUP (window), "quick-add", NULL);
  dialog = find_dialog (STEG_TYPE_NEW_DIALOG);
  g_assert_nonnull (dialog);
  gtk_window_destroy (dialog);
  destroy (window);
}

static gboolean
is_swedish (gpointer unused)
{
  GtkWindow *dialog = find_preferences ();

  return dialog != NULL && g_strcmp0 (gtk_window_get_title (dialog), "Inställningar") == 0;
}

static void
preferences_switch_the_language_and_themselves (StegTemporaryFolder *folder)
{
  StegWindow *window = open_programme (folder, "Ours");
  GtkWidget  *row;

  switch_language ("en");
  g_action_group_activate_action (G_ACTION_GROUP (application), "preferences", NULL);
  row = find (GTK_WIDGET (find_preferences ()), "language");
  g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (row)), ==, 2);
  adw_combo_row_set_selected (ADW_COMBO_ROW (row), 1);
  steg_assert_soon (is_swedish, NULL, 10);
  g_assert_cmpstr (steg_language_get (), ==, "sv");
  window = STEG_WINDOW (gtk_window_get_transient_for (find_preferences ()));
  gtk_window_destroy (find_preferences ());
  destroy (window);
  switch_language ("en");
}

static void
preferences_are_built_and_finalised (StegTemporaryFolder *folder)
{
  GtkWindow *dialog;

  steg_preferences_dialog_present (NULL);
  dialog = g_object_ref (find_preferences ());
  steg_preferences_dialog_present (NULL);
  g_assert_true (find_preferences () == dialog);
  gtk_window_destroy (dialog);
  steg_assert_finalizes (dialog);
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
  g_application_set_default (G_APPLICATION (application));
#define ADD(sentence) steg_test_add_in_folder ("/windows/" #sentence, sentence)
  ADD (one_programme_in_two_windows_is_one_session);
  ADD (the_command_opens_one_more);
  ADD (closing_one_of_two_keeps_the_session);
  ADD (a_file_that_is_open_is_presented);
  ADD (saving_as_another_file_is_known_to_every_window);
  ADD (quitting_saves_all);
  ADD (the_language_is_switched_in_every_window_with_every_page);
  ADD (what_is_being_typed_survives_the_switch);
  ADD (the_same_area_is_shown_after_the_switch);
  ADD (a_programme_opens_with_the_page_that_was_chosen);
  ADD (preferences_switch_the_language_and_themselves);
  ADD (preferences_are_built_and_finalised);
  ADD (an_action_can_be_written_down_over_any_page);
  ADD (the_line_of_the_page_is_used_where_it_is_shown);
  ADD (without_a_programme_one_is_added_first);
  result = g_test_run ();
  g_object_unref (application);
  return result;
}
