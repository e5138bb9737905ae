/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-application.h"

#include "app/dialogs/steg-about.h"
#include "app/dialogs/steg-file-chooser.h"
#include "app/dialogs/steg-help-dialog.h"
#include "app/dialogs/steg-new-dialog.h"
#include "app/dialogs/steg-preferences-dialog.h"
#include "app/dialogs/steg-question.h"
#include "app/dialogs/steg-shortcuts-dialog.h"
#include "app/steg-accelerators.h"
#include "app/steg-creation.h"
#include "app/steg-language.h"
#include "app/steg-preferences.h"
#include "app/steg-stage.h"
#include "app/steg-window-commands.h"
#include "app/steg-windows.h"
#include "app/steg-words.h"
#include "app/steg-workshop.h"

#include <glib/gi18n.h>

struct _StegApplication
{
  AdwApplication parent;
};

G_DEFINE_FINAL_TYPE (StegApplication, steg_application, ADW_TYPE_APPLICATION)

static StegWindow *
ensure_window (StegApplication *self, const char *path)
{
  StegWindow *window = steg_windows_find (GTK_APPLICATION (self), path);

  if (window == NULL && path != NULL)
    window = steg_windows_find (GTK_APPLICATION (self), NULL);
  return window != NULL ? window : steg_window_new (GTK_APPLICATION (self));
}

static void
open_path (StegApplication *self, const char *path)
{
  g_autofree char *real = realpath (path, NULL);
  const char      *full = real != NULL ? real : path;
  StegWindow      *window = ensure_window (self, full);

  if (steg_window_get_path (window) == NULL)
    steg_window_open (window, full);
  gtk_window_present (GTK_WINDOW (window));
}

static StegWindow *
show_session (StegApplication *self, StegSession *session)
{
  StegWindow *window = ensure_window (self, steg_session_get_path (session));

  steg_window_take_session (window, session);
  gtk_window_present (GTK_WINDOW (window));
  return window;
}

static GtkWindow *
active_window (StegApplication *self)
{
  return gtk_application_get_active_window (GTK_APPLICATION (self));
}

static void
created_cb (StegApplication *self, StegSession *session)
{
  show_session (self, session);
}

static void
new_cb (GSimpleAction *action, GVariant *parameter, gpointer user_value)
{
  StegApplication *self = STEG_APPLICATION (user_value);
  StegNewDialog   *dialog = steg_new_dialog_new (active_window (self));

  g_signal_connect_object (dialog, "created", G_CALLBACK (created_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
chosen_cb (gpointer owner, const char *path)
{
  open_path (STEG_APPLICATION (owner), path);
}

static void
open_cb (GSimpleAction *action, GVariant *parameter, gpointer user_value)
{
  StegApplication *self = STEG_APPLICATION (user_value);

  steg_file_chooser_ask (active_window (self), STEG_CHOOSE_OPEN, NULL, chosen_cb, self);
}

static void
open_path_cb (GSimpleAction *action, GVariant *path, gpointer user_value)
{
  open_path (STEG_APPLICATION (user_value), g_variant_get_string (path, NULL));
}

static void
say_error (StegApplication *self, const GError *error)
{
  const StegAnswer answers[] = { { "close", _ ("Close") }, { NULL } };

  steg_question_ask (active_window (self), steg_words_error_title (error),
                     steg_words_error_advice (error), answers, NULL, NULL);
}

static void
example_cb (GSimpleAction *action, GVariant *parameter, gpointer user_value)
{
  StegApplication *self = STEG_APPLICATION (user_value);
  g_autoptr (GError) error = NULL;
  g_autoptr (StegSession) session = steg_creation_example (steg_language_get (), &error);
  g_autofree char *path = NULL;
  g_autofree char *sentence = NULL;

  if (session == NULL)
    {
      say_error (self, error);
      return;
    }
  path = g_filename_display_name (steg_session_get_path (session));
  sentence = g_strdup_printf (_ ("The example is kept in %s"), path);
  steg_window_say (show_session (self, session), sentence);
}

static void
about_cb (GSimpleAction *action, GVariant *parameter, gpointer user_value)
{
  steg_about_present (active_window (STEG_APPLICATION (user_value)));
}

static void
help_cb (GSimpleAction *action, GVariant *parameter, gpointer user_value)
{
  gtk_window_present (
    GTK_WINDOW (steg_help_dialog_new (active_window (STEG_APPLICATION (user_value)))));
}

/* The keys of what takes the whole of @window; %NULL when nothing does. */
static const char *
keys_on_stage (GtkWindow *window)
{
  GtkWidget *actor
    = STEG_IS_WINDOW (window) ? steg_stage_find (ADW_APPLICATION_WINDOW (window)) : NULL;

  if (actor == NULL)
    return NULL;
  return STEG_IS_WORKSHOP (actor) ? "workshop." : "slides.";
}

static void
shortcuts_cb (GSimpleAction *action, GVariant *parameter, gpointer user_value)
{
  GtkWindow *window = active_window (STEG_APPLICATION (user_value));

  gtk_window_present (GTK_WINDOW (steg_shortcuts_dialog_new (window, keys_on_stage (window))));
}

static void
quit_cb (GSimpleAction *action, GVariant *parameter, gpointer user_value)
{
  StegApplication *self = STEG_APPLICATION (user_value);
  g_autoptr (GList) windows = g_list_copy (gtk_application_get_windows (GTK_APPLICATION (self)));

  for (GList *link = windows; link != NULL; link = link->next)
    if (STEG_IS_WINDOW (link->data))
      gtk_window_close (GTK_WINDOW (link->data));
}

static void
preferences_cb (GSimpleAction *action, GVariant *parameter, gpointer user_value)
{
  steg_preferences_dialog_present (active_window (STEG_APPLICATION (user_value)));
}

/* A window's words are chosen while it is built, so each is built again around what it shows. */
static void
change_language_cb (GSimpleAction *action, GVariant *state, gpointer user_value)
{
  StegApplication *self = STEG_APPLICATION (user_value);
  const char      *before = steg_language_get ();

  steg_preferences_set_language (g_variant_get_string (state, NULL));
  steg_language_set (g_variant_get_string (state, NULL));
  g_simple_action_set_state (action, state);
  if (g_str_equal (before, steg_language_get ()))
    return;
  steg_windows_rebuild (GTK_APPLICATION (self));
  steg_preferences_dialog_rebuild (active_window (self));
}

static const GActionEntry entries[] = {
  { .name = "new", .activate = new_cb },
  { .name = "open", .activate = open_cb },
  { .name = "open-path", .activate = open_path_cb, .parameter_type = "s" },
  { .name = "example", .activate = example_cb },
  { .name = "language", .parameter_type = "s", .state = "''", .change_state = change_language_cb },
  { .name = "preferences", .activate = preferences_cb },
  { .name = "help", .activate = help_cb },
  { .name = "shortcuts", .activate = shortcuts_cb },
  { .name = "about", .activate = about_cb },
  { .name = "quit", .activate = quit_cb },
};

static void
begin_in_language (StegApplication *self)
{
  g_autofree char *language = steg_preferences_dup_language ();
  GAction         *action = g_action_map_lookup_action (G_ACTION_MAP (self), "language");

  steg_language_set (language);
  g_simple_action_set_state (G_SIMPLE_ACTION (action), g_variant_new_string (language));
}

static void
steg_application_startup (GApplication *application)
{
  G_APPLICATION_CLASS (steg_application_parent_class)->startup (application);

  g_action_map_add_action_entries (G_ACTION_MAP (application), entries, G_N_ELEMENTS (entries),
                                   application);
  begin_in_language (STEG_APPLICATION (application));
  steg_preferences_follow_colours ();
  steg_accelerators_install (GTK_APPLICATION (application));
  gtk_window_set_default_icon_name (STEG_APPLICATION_ID);
}

static void
steg_application_activate (GApplication *application)
{
  gtk_window_present (GTK_WINDOW (ensure_window (STEG_APPLICATION (application), NULL)));
}

static void
say_out_of_reach (StegApplication *self)
{
  StegWindow *window = ensure_window (self, NULL);

  gtk_window_present (GTK_WINDOW (window));
  steg_window_say (window, _ ("That file is out of reach. Copy it to this computer, or connect the "
                              "share that it is on, and open it from there."));
}

static void
steg_application_open (GApplication *application, GFile **files, int n_files, const char *hint)
{
  for (int i = 0; i < n_files; i++)
    {
      g_autofree char *path = g_file_get_path (files[i]);

      if (path != NULL)
        open_path (STEG_APPLICATION (application), path);
      else
        say_out_of_reach (STEG_APPLICATION (application));
    }
}

static int
steg_application_handle_local_options (GApplication *application, GVariantDict *options)
{
  if (!g_variant_dict_contains (options, "version"))
    return -1;
  g_print ("stegvis %s\n", STEG_VERSION);
  return 0;
}

static void
steg_application_window_added (GtkApplication *application, GtkWindow *window)
{
  GTK_APPLICATION_CLASS (steg_application_parent_class)->window_added (application, window);
  if (STEG_IS_WINDOW (window))
    steg_window_commands_install (STEG_WINDOW (window));
}

static void
steg_application_class_init (StegApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  GTK_APPLICATION_CLASS (klass)->window_added = steg_application_window_added;
  application_class->startup = steg_application_startup;
  application_class->activate = steg_application_activate;
  application_class->open = steg_application_open;
  application_class->handle_local_options = steg_application_handle_local_options;
}

static void
steg_application_init (StegApplication *self)
{
  const GOptionEntry options[] = {
    { "version", 0, 0, G_OPTION_ARG_NONE, NULL, _ ("Print the version and leave"), NULL },
    { NULL },
  };

  g_application_add_main_option_entries (G_APPLICATION (self), options);
  g_application_set_option_context_parameter_string (G_APPLICATION (self), _ ("[FILE…]"));
  g_application_set_option_context_summary (
    G_APPLICATION (self),
    _ ("Opens the programmes FILE, each in a window, or else the start page."));
}

StegApplication *
steg_application_new (void)
{
  return g_object_new (STEG_TYPE_APPLICATION, "application-id", STEG_APPLICATION_ID, "flags",
                       G_APPLICATION_HANDLES_OPEN, "resource-base-path",
                       "/io/github/stegvis/Stegvis", NULL);
}
