/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-presentation.h"

#include "app/dialogs/steg-shortcuts-dialog.h"
#include "app/steg-application.h"
#include "app/steg-creation.h"
#include "app/steg-window.h"
#include "model/steg-program.h"
#include "support/steg-assert.h"
#include "support/steg-temporary-folder.h"

static StegApplication *application;

/* A window that presents a programme. */
typedef struct
{
  StegSession      *session;
  StegWindow       *window;
  StegPresentation *presentation; /* %NULL when it has ended */
} Stage;

static void
look (Stage *self)
{
  self->presentation = steg_presentation_find (ADW_APPLICATION_WINDOW (self->window));
}

static Stage
begin (StegTemporaryFolder *folder)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = steg_temporary_folder_dup_path (folder, "programme.stegvis");
  Stage            self = { 0 };

  self.session = steg_creation_new (path, "Road to 3", "Organisation", "en", &error);
  g_assert_no_error (error);
  self.window = steg_window_new (GTK_APPLICATION (application));
  steg_window_take_session (self.window, self.session);
  gtk_window_present (GTK_WINDOW (self.window));
  g_action_group_activate_action (G_ACTION_GROUP (self.window), "present", NULL);
  look (&self);
  g_assert_nonnull (self.presentation);
  return self;
}

static void
end (Stage *self)
{
  g_object_ref (self->window);
  gtk_window_destroy (GTK_WINDOW (self->window));
  steg_assert_finalizes (self->window);
  steg_assert_finalizes (self->session);
}

/* What the presentation does with @key. Returns: whether the key means anything. */
static gboolean
press_with (Stage *self, guint key, GdkModifierType state)
{
  g_autoptr (GListModel) controllers
    = gtk_widget_observe_controllers (GTK_WIDGET (self->presentation));
  gboolean handled = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);

      if (!GTK_IS_EVENT_CONTROLLER_KEY (controller))
        continue;
      g_signal_emit_by_name (controller, "key-pressed", key, 0, state, &handled);
      break;
    }
  look (self);
  return handled;
}

static gboolean
press (Stage *self, guint key)
{
  return press_with (self, key, 0);
}

static void
a_question_mark_tells_the_keys_of_the_slides (StegTemporaryFolder *folder)
{
  Stage      stage = begin (folder);
  GtkWindow *told = NULL;

  g_assert_true (press_with (&stage, GDK_KEY_question, GDK_SHIFT_MASK));
  g_assert_nonnull (stage.presentation);
  for (guint i = 0; i < g_list_model_get_n_items (gtk_window_get_toplevels ()); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (gtk_window_get_toplevels (), i);

      if (STEG_IS_SHORTCUTS_DIALOG (window))
        told = window;
    }
  g_assert_nonnull (told);
  gtk_window_destroy (told);
  end (&stage);
}

static void
keys_and_clickers_walk_through_the_slides (StegTemporaryFolder *folder)
{
  static const struct
  {
    guint key;
    guint expected;
  } steps[] = {
    { GDK_KEY_Right, 1 },
    { GDK_KEY_Page_Down, 2 },
    { GDK_KEY_Left, 1 },
    { GDK_KEY_space, 2 },
    { GDK_KEY_BackSpace, 1 },
    { GDK_KEY_Page_Up, 0 },
    { GDK_KEY_Page_Up, 0 },
    { GDK_KEY_Down, 1 },
    { GDK_KEY_Up, 0 },
    { GDK_KEY_KP_Right, 1 },
    { GDK_KEY_Home, 0 },
    { GDK_KEY_Return, 1 },
    { GDK_KEY_KP_Page_Up, 0 },
  };
  Stage stage = begin (folder);
  guint last = steg_presentation_get_count (stage.presentation) - 1;

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      g_assert_true (press (&stage, steps[i].key));
      g_assert_cmpuint (steg_presentation_get_position (stage.presentation), ==, steps[i].expected);
    }
  press (&stage, GDK_KEY_End);
  g_assert_cmpuint (steg_presentation_get_position (stage.presentation), ==, last);
  press (&stage, GDK_KEY_Right);
  g_assert_cmpuint (steg_presentation_get_position (stage.presentation), ==, last);
  end (&stage);
}

static void
a_number_and_enter_jump (StegTemporaryFolder *folder)
{
  Stage stage = begin (folder);
  guint last = steg_presentation_get_count (stage.presentation) - 1;

  press (&stage, GDK_KEY_3);
  g_assert_cmpuint (steg_presentation_get_position (stage.presentation), ==, 0);
  press (&stage, GDK_KEY_Return);
  g_assert_cmpuint (steg_presentation_get_position (stage.presentation), ==, 2);
  press (&stage, GDK_KEY_KP_9);
  press (&stage, GDK_KEY_KP_9);
  press (&stage, GDK_KEY_KP_Enter);
  g_assert_cmpuint (steg_presentation_get_position (stage.presentation), ==, last);
  end (&stage);
}

static void
the_screen_can_be_made_black_and_light_again (StegTemporaryFolder *folder)
{
  Stage stage = begin (folder);

  press (&stage, GDK_KEY_b);
  g_assert_true (steg_presentation_is_blank (stage.presentation));
  press (&stage, GDK_KEY_period);
  g_assert_false (steg_presentation_is_blank (stage.presentation));
  press (&stage, GDK_KEY_period);
  press (&stage, GDK_KEY_Right);
  g_assert_false (steg_presentation_is_blank (stage.presentation));
  end (&stage);
}

static void
keys_of_the_window_are_left_to_it (StegTemporaryFolder *folder)
{
  Stage stage = begin (folder);

  g_assert_false (press_with (&stage, GDK_KEY_w, GDK_CONTROL_MASK));
  g_assert_false (press_with (&stage, GDK_KEY_Right, GDK_ALT_MASK));
  g_assert_false (press (&stage, GDK_KEY_F5));
  g_assert_cmpuint (steg_presentation_get_position (stage.presentation), ==, 0);
  end (&stage);
}

static void
escape_leaves_the_window_as_it_was (StegTemporaryFolder *folder)
{
  Stage      stage = begin (folder);
  GtkWidget *content;

  press (&stage, GDK_KEY_Escape);
  g_assert_null (stage.presentation);
  content = adw_application_window_get_content (ADW_APPLICATION_WINDOW (stage.window));
  g_assert_nonnull (content);
  g_assert_true (
    gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (stage.window)), content));
  g_action_group_activate_action (G_ACTION_GROUP (stage.window), "present", NULL);
  look (&stage);
  g_assert_nonnull (stage.presentation);
  end (&stage);
}

static void
change_title (Stage *self, const char *title)
{
  StegProgramme *programme = steg_session_get_programme (self->session);
  StegEdit      *edit = steg_edit_new (programme, "Change the title");
  g_autoptr (GError) error = NULL;

  steg_edit_text (edit, steg_record_get_id (steg_programme_get_card (programme)),
                  STEG_PROGRAM_TITLE, title);
  g_assert_true (steg_session_commit (self->session, edit, &error));
}

static void
what_changes_meanwhile_is_shown_when_it_is_asked_for (StegTemporaryFolder *folder)
{
  Stage stage = begin (folder);

  press (&stage, GDK_KEY_Right);
  g_assert_false (steg_presentation_is_stale (stage.presentation));
  change_title (&stage, "Another title");
  g_assert_true (steg_presentation_is_stale (stage.presentation));
  change_title (&stage, "Road to 3");
  g_assert_false (steg_presentation_is_stale (stage.presentation));
  change_title (&stage, "Another title");
  press (&stage, GDK_KEY_r);
  g_assert_false (steg_presentation_is_stale (stage.presentation));
  g_assert_cmpuint (steg_presentation_get_position (stage.presentation), ==, 1);
  change_title (&stage, "A third title");
  g_action_group_activate_action (G_ACTION_GROUP (stage.window), "present", NULL);
  g_assert_false (steg_presentation_is_stale (stage.presentation));
  end (&stage);
}

int
main (int argc, char **argv)
{
  static const struct
  {
    const char    *path;
    StegFolderTest test;
  } tests[] = {
    { "/presentation/keys_and_clickers_walk_through_the_slides",
      keys_and_clickers_walk_through_the_slides },
    { "/presentation/a_question_mark_tells_the_keys_of_the_slides",
      a_question_mark_tells_the_keys_of_the_slides },
    { "/presentation/a_number_and_enter_jump", a_number_and_enter_jump },
    { "/presentation/the_screen_can_be_made_black_and_light_again",
      the_screen_can_be_made_black_and_light_again },
    { "/presentation/keys_of_the_window_are_left_to_it", keys_of_the_window_are_left_to_it },
    { "/presentation/escape_leaves_the_window_as_it_was", escape_leaves_the_window_as_it_was },
    { "/presentation/what_changes_meanwhile_is_shown_when_it_is_asked_for",
      what_changes_meanwhile_is_shown_when_it_is_asked_for },
  };
  int result;

  g_test_init (&argc, &argv, NULL);
  application = steg_application_new ();
  g_application_set_flags (G_APPLICATION (application),
                           G_APPLICATION_NON_UNIQUE | G_APPLICATION_HANDLES_OPEN);
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    steg_test_add_in_folder (tests[i].path, tests[i].test);
  result = g_test_run ();
  g_object_unref (application);
  return result;
}
