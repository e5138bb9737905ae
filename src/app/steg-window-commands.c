/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-window-commands.h"

#include "app/dialogs/steg-difference-dialog.h"
#include "app/dialogs/steg-file-chooser.h"
#include "app/dialogs/steg-framework-dialog.h"
#include "app/steg-answers-taking.h"
#include "app/dialogs/steg-history-dialog.h"
#include "app/dialogs/steg-levels-dialog.h"
#include "app/dialogs/steg-plan-dialog.h"
#include "app/dialogs/steg-programme-dialog.h"
#include "app/dialogs/steg-question.h"
#include "app/dialogs/steg-quick-add-dialog.h"
#include "app/pages/steg-assessment-page.h"
#include "app/pages/steg-improvements-page.h"
#include "app/steg-creation.h"
#include "app/steg-preferences.h"
#include "app/steg-presentation.h"
#include "app/steg-stage.h"
#include "app/steg-window-private.h"
#include "app/steg-windows.h"
#include "app/steg-words.h"
#include "app/widgets/steg-arrange-menu.h"
#include "app/widgets/steg-shared-filter.h"

#include <glib/gi18n.h>

static void
say_error (StegWindow *self, const GError *error)
{
  g_autofree char *sentence = steg_words_error (error);

  steg_window_say (self, sentence);
}

/* Others may have changed a value after the command that is being taken back: theirs stays. */
static void
say_kept (StegWindow *self, guint kept)
{
  g_autofree char *sentence = NULL;

  if (kept == 0)
    return;
  sentence = g_strdup_printf (
    ngettext ("%u value that somebody else has changed since was kept as it is",
              "%u values that somebody else has changed since were kept as they are", kept),
    kept);
  steg_window_say (self, sentence);
}

static void
undo_cb (GSimpleAction *action, GVariant *parameter, gpointer user_value)
{
  StegWindow *self = STEG_WINDOW (user_value);
  g_autoptr (GError) error = NULL;
  guint kept = 0;

  if (steg_session_undo (steg_window_get_session (self), &kept, &error))
    say_kept (self, kept);
  else
    say_error (self, error);
}

static void
redo_cb (GSimpleAction *action, GVariant *parameter, gpointer user_value)
{
  StegWindow *self = STEG_WINDOW (user_value);
  g_autoptr (GError) error = NULL;
  guint kept = 0;

  if (steg_session_redo (steg_window_get_session (self), &kept, &error))
    say_kept (self, kept);
  else
    say_error (self, error);
}

static void
explained_cb (gpointer owner, const char *answer)
{
  if (!g_str_equal (answer, "close"))
    g_action_group_activate_action (G_ACTION_GROUP (owner), answer, NULL);
}

static void
explain (StegWindow *self, const GError *error)
{
  const StegAnswer answers[] = {
    { "close", _ ("Close") },
    { "save", _ ("Try Again") },
    { "save-as", _ ("Keep in Another File…"), TRUE },
    { NULL },
  };
  g_autofree char *body = g_strdup_printf (
    "%s\n\n%s", steg_words_error_advice (error),
    _ ("Nothing is lost: every change is kept on this computer until the file can be saved."));

  steg_question_ask (GTK_WINDOW (self), steg_words_error_title (error), body, answers, explained_cb,
                     self);
}

static void
save_cb (GSimpleAction *action, GVariant *parameter, gpointer user_value)
{
  StegWindow *self = STEG_WINDOW (user_value);
  g_autoptr (GError) error = NULL;

  steg_session_settle (steg_window_get_session (self));
  if (!steg_session_publish (steg_window_get_session (self), &error))
    explain (self, error);
}

/* @path with our suffix, if it has none. Returns: owned. */
static char *
complete_path (const char *path)
{
  return g_str_has_suffix (path, ".stegvis") ? g_strdup (path)
                                             : g_strconcat (path, ".stegvis", NULL);
}

static void
save_copy_chosen_cb (gpointer owner, const char *path)
{
  StegWindow *self = STEG_WINDOW (owner);
  g_autoptr (GError) error = NULL;
  g_autofree char *full = complete_path (path);
  g_autofree char *shown = g_filename_display_basename (full);
  g_autofree char *sentence = NULL;

  steg_session_settle (steg_window_get_session (self));
  if (!steg_session_save_copy (steg_window_get_session (self), full, &error))
    {
      say_error (self, error);
      return;
    }
  sentence = g_strdup_printf (_ ("The copy “%s” is saved"), shown);
  steg_window_say (self, sentence);
}

/* Nothing is ever overwritten, so the name that is offered is free. */
static void
save_copy_cb (GSimpleAction *action, GVariant *parameter, gpointer user_value)
{
  StegWindow      *self = STEG_WINDOW (user_value);
  g_autofree char *start = steg_creation_suggest_beside (steg_window_get_path (self));

  steg_file_chooser_ask (GTK_WINDOW (self), STEG_CHOOSE_COPY, start, save_copy_chosen_cb, self);
}

static void
save_as_chosen_cb (gpointer owner, const char *path)
{
  StegWindow *self = STEG_WINDOW (owner);
  g_autoptr (GError) error = NULL;
  g_autofree char *full = complete_path (path);
  g_autofree char *shown = g_filename_display_basename (full);
  g_autofree char *sentence = NULL;

  steg_session_settle (steg_window_get_session (self));
  if (!steg_session_save_as (steg_window_get_session (self), full, &error))
    {
      explain (self, error);
      return;
    }
  steg_window_update_path (self);
  sentence = g_strdup_printf (_ ("You are now working in “%s”"), shown);
  steg_window_say (self, sentence);
}

static void
save_as_cb (GSimpleAction *action, GVariant *parameter, gpointer user_value)
{
  StegWindow      *self = STEG_WINDOW (user_value);
  g_autofree char *start = steg_creation_suggest_beside (steg_window_get_path (self));

  steg_file_chooser_ask (GTK_WINDOW (self), STEG_CHOOSE_SAVE, start, save_as_chosen_cb, self);
}

static void
explain_cb (GSimpleAction *action, GVariant *parameter, gpointer user_value)
{
  StegWindow   *self = STEG_WINDOW (user_value);
  const GError *problem = steg_session_get_problem (steg_window_get_session (self));

  if (problem != NULL)
    explain (self, problem);
}

static void
present_cb (GSimpleAction *action, GVariant *parameter, gpointer user_value)
{
  StegWindow       *self = STEG_WINDOW (user_value);
  StegPresentation *presentation = steg_presentation_find (ADW_APPLICATION_WINDOW (self));

  if (presentation != NULL)
    {
      steg_presentation_refresh (presentation);
      return;
    }
  if (steg_stage_find (ADW_APPLICATION_WINDOW (self)) != NULL)
    return;
  steg_session_settle (steg_window_get_session (self));
  steg_presentation_begin (ADW_APPLICATION_WINDOW (self), steg_window_get_session (self));
}

/* From wherever one is: in the round and the area that the Assessment page shows. Without a round
 * that page says how to start one. */
static void
workshop_cb (GSimpleAction *action, GVariant *parameter, gpointer user_value)
{
  StegWindow *self = STEG_WINDOW (user_value);

  if (steg_stage_find (ADW_APPLICATION_WINDOW (self)) != NULL)
    return;
  steg_window_set_view (self, "assessment");
  steg_assessment_page_begin_workshop (
    STEG_ASSESSMENT_PAGE (steg_window_ensure_page (self, "assessment")));
}

static void
history_cb (GSimpleAction *action, GVariant *parameter, gpointer user_value)
{
  StegWindow *self = STEG_WINDOW (user_value);

  gtk_window_present (
    GTK_WINDOW (steg_history_dialog_new (GTK_WINDOW (self), steg_window_get_session (self))));
}

static void
framework_cb (GSimpleAction *action, GVariant *parameter, gpointer user_value)
{
  StegWindow *self = STEG_WINDOW (user_value);

  gtk_window_present (
    GTK_WINDOW (steg_framework_dialog_new (GTK_WINDOW (self), steg_window_get_session (self))));
}

/* As the timeline has it while that is shown, else as the list does. */
static StegActionGrouping
find_grouping (StegWindow *self)
{
  g_autofree char *text = NULL;

  if (g_str_equal (steg_window_get_view (self), "timeline"))
    g_object_get (steg_window_ensure_page (self, "timeline"), "grouping", &text, NULL);
  else
    text = steg_preferences_dup_arrangement ();
  return steg_arrangement_parse (text).grouping;
}

static void
plan_cb (GSimpleAction *action, GVariant *parameter, gpointer user_value)
{
  StegWindow       *self = STEG_WINDOW (user_value);
  StegSession      *session = steg_window_get_session (self);
  StegSharedFilter *shared
    = steg_shared_filter_find (GTK_ROOT (self), steg_session_get_document (session));

  steg_session_settle (session);
  gtk_window_present (GTK_WINDOW (steg_plan_dialog_new (
    GTK_WINDOW (self), session, steg_shared_filter_get (shared), find_grouping (self))));
}

static void
levels_cb (GSimpleAction *action, GVariant *parameter, gpointer user_value)
{
  StegWindow *self = STEG_WINDOW (user_value);

  gtk_window_present (
    GTK_WINDOW (steg_levels_dialog_new (GTK_WINDOW (self), steg_window_get_session (self))));
}

static void
programme_cb (GSimpleAction *action, GVariant *parameter, gpointer user_value)
{
  StegWindow *self = STEG_WINDOW (user_value);

  gtk_window_present (
    GTK_WINDOW (steg_programme_dialog_new (GTK_WINDOW (self), steg_window_get_session (self))));
}

static void
differences_cb (GSimpleAction *action, GVariant *parameter, gpointer user_value)
{
  StegWindow *self = STEG_WINDOW (user_value);

  gtk_window_present (
    GTK_WINDOW (steg_difference_dialog_new (GTK_WINDOW (self), steg_window_get_session (self))));
}

static void
change_view_cb (GSimpleAction *action, GVariant *state, gpointer user_value)
{
  steg_window_set_view (STEG_WINDOW (user_value), g_variant_get_string (state, NULL));
}

static void
show_in (gpointer window, const char *view, GVariant *id)
{
  StegWindow *self = STEG_WINDOW (window);

  steg_window_set_view (self, view);
  steg_page_show_record (steg_window_ensure_page (self, view), g_variant_get_string (id, NULL));
}

static void
show_area_cb (GSimpleAction *action, GVariant *id, gpointer user_value)
{
  show_in (user_value, "assessment", id);
}

static void
show_action_cb (GSimpleAction *action, GVariant *id, gpointer user_value)
{
  show_in (user_value, "improvements", id);
}

static void
show_only_cb (GSimpleAction *action, GVariant *state, gpointer user_value)
{
  StegWindow *self = STEG_WINDOW (user_value);

  steg_window_set_view (self, "improvements");
  steg_page_show_only (steg_window_ensure_page (self, "improvements"),
                       g_variant_get_string (state, NULL));
}

static void
show_cycle_cb (GSimpleAction *action, GVariant *id, gpointer user_value)
{
  show_in (user_value, "cycles", id);
}

static void
duplicate_cb (GSimpleAction *action, GVariant *parameter, gpointer user_value)
{
  gtk_window_present (GTK_WINDOW (steg_windows_duplicate (STEG_WINDOW (user_value))));
}

static void
show_person_cb (GSimpleAction *action, GVariant *id, gpointer user_value)
{
  show_in (user_value, "people", id);
}

static void
show_measure_cb (GSimpleAction *action, GVariant *id, gpointer user_value)
{
  show_in (user_value, "measures", id);
}

static void
show_document_cb (GSimpleAction *action, GVariant *id, gpointer user_value)
{
  show_in (user_value, "documents", id);
}

/* In the line of the page that lists actions, if it is shown; without a programme the first thing
 * to add is one. */
static void
quick_add_cb (GSimpleAction *action, GVariant *parameter, gpointer user_value)
{
  StegWindow  *self = STEG_WINDOW (user_value);
  StegSession *session = steg_window_get_session (self);
  StegPage    *page;

  if (session == NULL)
    {
      gtk_widget_activate_action (GTK_WIDGET (self), "app.new", NULL);
      return;
    }
  page = steg_window_ensure_page (self, "improvements");
  if (!steg_improvements_page_begin_adding (STEG_IMPROVEMENTS_PAGE (page)))
    steg_quick_add_dialog_show (GTK_WINDOW (self), session);
}

static void
menu_cb (GSimpleAction *action, GVariant *parameter, gpointer user_value)
{
  steg_window_popup_menu (STEG_WINDOW (user_value));
}

static void
retry_cb (GSimpleAction *action, GVariant *parameter, gpointer user_value)
{
  steg_window_retry (STEG_WINDOW (user_value));
}

static void
start_cb (GSimpleAction *action, GVariant *parameter, gpointer user_value)
{
  steg_window_show_start (STEG_WINDOW (user_value));
}

static const GActionEntry always[] = {
  { .name = "menu", .activate = menu_cb },
  { .name = "quick-add", .activate = quick_add_cb },
  { .name = "retry", .activate = retry_cb },
  { .name = "start", .activate = start_cb },
};

static const GActionEntry with_programme[] = {
  { .name = "view", .parameter_type = "s", .state = "'overview'", .change_state = change_view_cb },
  { .name = "show-area", .activate = show_area_cb, .parameter_type = "s" },
  { .name = "show-action", .activate = show_action_cb, .parameter_type = "s" },
  { .name = "show-only", .activate = show_only_cb, .parameter_type = "s" },
  { .name = "show-cycle", .activate = show_cycle_cb, .parameter_type = "s" },
  { .name = "show-person", .activate = show_person_cb, .parameter_type = "s" },
  { .name = "show-measure", .activate = show_measure_cb, .parameter_type = "s" },
  { .name = "show-document", .activate = show_document_cb, .parameter_type = "s" },
  { .name = "save", .activate = save_cb },
  { .name = "save-as", .activate = save_as_cb },
  { .name = "save-copy", .activate = save_copy_cb },
  { .name = "differences", .activate = differences_cb },
  { .name = "framework", .activate = framework_cb },
  { .name = "levels", .activate = levels_cb },
  { .name = "history", .activate = history_cb },
  { .name = "plan", .activate = plan_cb },
  { .name = "present", .activate = present_cb },
  { .name = "workshop", .activate = workshop_cb },
  { .name = "programme", .activate = programme_cb },
  { .name = "duplicate", .activate = duplicate_cb },
  { .name = "explain", .activate = explain_cb },
  { .name = "undo", .activate = undo_cb },
  { .name = "redo", .activate = redo_cb },
};

static void
enable (StegWindow *self, const char *name, gboolean enabled)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), name);

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), enabled);
}

static void
changed_cb (StegWindow *self)
{
  StegSession *session = steg_window_get_session (self);

  for (guint i = 0; i < G_N_ELEMENTS (with_programme); i++)
    enable (self, with_programme[i].name, session != NULL);
  if (session == NULL)
    return;
  enable (self, "undo", steg_session_get_undo (session) != NULL);
  enable (self, "redo", steg_session_get_redo (session) != NULL);
  g_simple_action_set_state (
    G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self), "view")),
    g_variant_new_string (steg_window_get_view (self)));
}

void
steg_window_commands_install (StegWindow *window)
{
  g_return_if_fail (STEG_IS_WINDOW (window));

  g_action_map_add_action_entries (G_ACTION_MAP (window), always, G_N_ELEMENTS (always), window);
  g_action_map_add_action_entries (G_ACTION_MAP (window), with_programme,
                                   G_N_ELEMENTS (with_programme), window);
  g_signal_connect (window, "changed", G_CALLBACK (changed_cb), NULL);
  changed_cb (window);
  steg_answers_taking_accept_drops (GTK_WIDGET (window));
}
