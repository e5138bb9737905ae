/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-anywhere.h"
#include "app/steg-window.h"

#include "app/steg-application.h"
#include "app/steg-creation.h"
#include "app/widgets/steg-programme-bar.h"
#include "support/steg-assert.h"
#include "support/steg-temporary-folder.h"

#include "model/steg-program.h"

static StegApplication *application;

static StegSession *
create_session (StegTemporaryFolder *folder)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = steg_temporary_folder_dup_path (folder, "programme.stegvis");
  StegSession     *session = steg_creation_new (path, "Road to 3", "Organisation", "en", &error);

  g_assert_no_error (error);
  return session;
}

static const char *
state_of (StegWindow *window)
{
  g_autoptr (GVariant) state = g_action_group_get_action_state (G_ACTION_GROUP (window), "view");

  return g_intern_string (g_variant_get_string (state, NULL));
}

static gboolean
has_page (gpointer window)
{
  return steg_window_get_session (window) != NULL;
}

static gboolean
is_closed_to_a_file (gpointer window)
{
  return steg_window_get_path (window) == NULL;
}

static void
destroy (StegWindow *window)
{
  g_object_ref (window);
  gtk_window_destroy (GTK_WINDOW (window));
  steg_assert_finalizes (window);
}

static void
a_window_without_a_programme_can_only_begin_one (void)
{
  StegWindow *window = steg_window_new (GTK_APPLICATION (application));

  gtk_window_present (GTK_WINDOW (window));
  g_assert_false (g_action_group_get_action_enabled (G_ACTION_GROUP (window), "undo"));
  g_assert_false (g_action_group_get_action_enabled (G_ACTION_GROUP (window), "save-copy"));
  g_assert_null (steg_window_get_path (window));
  destroy (window);
}

static void
every_view_is_built_and_finalised (StegTemporaryFolder *folder)
{
  static const char *const views[]
    = { "overview", "assessment", "improvements", "timeline", "measures", "documents", "people",
        "cycles" };
  g_autoptr (StegSession) session = create_session (folder);
  StegWindow *window = steg_window_new (GTK_APPLICATION (application));

  steg_window_take_session (window, session);
  gtk_window_present (GTK_WINDOW (window));
  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    {
      g_action_group_change_action_state (G_ACTION_GROUP (window), "view",
                                          g_variant_new_string (views[i]));
      g_assert_cmpstr (state_of (window), ==, views[i]);
    }
  destroy (window);
  steg_assert_finalizes (g_steal_pointer (&session));
}

static void
a_view_that_there_is_not_is_not_gone_to (StegTemporaryFolder *folder)
{
  g_autoptr (StegSession) session = create_session (folder);
  StegWindow *window = steg_window_new (GTK_APPLICATION (application));
  const char *before;

  steg_window_take_session (window, session);
  before = state_of (window);
  g_action_group_change_action_state (G_ACTION_GROUP (window), "view",
                                      g_variant_new_string ("nowhere"));
  g_assert_cmpstr (state_of (window), ==, before);
  destroy (window);
}

static void
what_was_done_can_be_undone_and_done_again (StegTemporaryFolder *folder)
{
  g_autoptr (StegSession) session = create_session (folder);
  StegWindow *window = steg_window_new (GTK_APPLICATION (application));
  StegRecord *card = steg_programme_get_card (steg_session_get_programme (session));
  StegEdit   *edit = steg_edit_new (steg_session_get_programme (session), "Change the title");

  steg_window_take_session (window, session);
  g_assert_false (g_action_group_get_action_enabled (G_ACTION_GROUP (window), "undo"));
  steg_edit_text (edit, steg_record_get_id (card), STEG_PROGRAM_TITLE, "Another");
  g_assert_true (steg_anywhere_commit (GTK_WIDGET (window), edit));
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (window)), ==, "Another");
  g_assert_true (g_action_group_get_action_enabled (G_ACTION_GROUP (window), "undo"));
  g_action_group_activate_action (G_ACTION_GROUP (window), "undo", NULL);
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (window)), ==, "Road to 3");
  g_action_group_activate_action (G_ACTION_GROUP (window), "redo", NULL);
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (window)), ==, "Another");
  destroy (window);
}

static void
a_file_that_is_not_ours_is_never_an_empty_programme (StegTemporaryFolder *folder)
{
  g_autofree char *path = steg_temporary_folder_write (folder, "x.stegvis", "not ours");
  StegWindow      *window = steg_window_new (GTK_APPLICATION (application));

  gtk_window_present (GTK_WINDOW (window));
  steg_window_open (window, path);
  g_assert_cmpstr (steg_window_get_path (window), ==, path);
  steg_assert_soon (is_closed_to_a_file, window, 10);
  g_assert_null (steg_window_get_session (window));
  destroy (window);
}

static void
a_file_is_opened_in_the_background (StegTemporaryFolder *folder)
{
  StegSession     *session = create_session (folder);
  g_autofree char *path = g_strdup (steg_session_get_path (session));
  StegWindow      *window = steg_window_new (GTK_APPLICATION (application));

  g_assert_true (steg_session_close (session, NULL));
  g_object_unref (session);
  steg_window_open (window, path);
  g_assert_null (steg_window_get_session (window));
  steg_assert_soon (has_page, window, 10);
  g_assert_cmpstr (steg_window_get_path (window), ==, path);
  destroy (window);
}

static void
a_second_file_beside_has_a_free_name (StegTemporaryFolder *folder)
{
  g_autofree char *path = steg_temporary_folder_write (folder, "plan.stegvis", "");
  g_autofree char *second = steg_temporary_folder_write (folder, "plan 2.stegvis", "");
  g_autofree char *third = steg_temporary_folder_dup_path (folder, "plan 3.stegvis");
  g_autofree char *suggested = steg_creation_suggest_beside (path);

  g_assert_cmpstr (suggested, ==, third);
}

static void
the_state_line_is_built_and_finalised (StegTemporaryFolder *folder)
{
  g_autoptr (StegSession) session = create_session (folder);
  StegProgrammeBar *bar = g_object_ref_sink (g_object_new (STEG_TYPE_PROGRAMME_BAR, NULL));

  steg_programme_bar_set_session (bar, session);
  steg_assert_finalizes (bar);
}

int
main (int argc, char **argv)
{
  int result;

  g_test_init (&argc, &argv, NULL);
  application = steg_application_new ();
  g_application_set_flags (G_APPLICATION (application),
                           G_APPLICATION_NON_UNIQUE | G_APPLICATION_HANDLES_OPEN);
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  g_test_add_func ("/window/a_window_without_a_programme_can_only_begin_one",
                   a_window_without_a_programme_can_only_begin_one);
  steg_test_add_in_folder ("/window/every_view_is_built_and_finalised",
                           every_view_is_built_and_finalised);
  steg_test_add_in_folder ("/window/a_view_that_there_is_not_is_not_gone_to",
                           a_view_that_there_is_not_is_not_gone_to);
  steg_test_add_in_folder ("/window/what_was_done_can_be_undone_and_done_again",
                           what_was_done_can_be_undone_and_done_again);
  steg_test_add_in_folder ("/window/a_file_that_is_not_ours_is_never_an_empty_programme",
                           a_file_that_is_not_ours_is_never_an_empty_programme);
  steg_test_add_in_folder ("/window/a_file_is_opened_in_the_background",
                           a_file_is_opened_in_the_background);
  steg_test_add_in_folder ("/window/a_second_file_beside_has_a_free_name",
                           a_second_file_beside_has_a_free_name);
  steg_test_add_in_folder ("/window/the_state_line_is_built_and_finalised",
                           the_state_line_is_built_and_finalised);
  result = g_test_run ();
  g_object_unref (application);
  return result;
}
