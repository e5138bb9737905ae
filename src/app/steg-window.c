/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-window.h"

#include "app/pages/steg-assessment-page.h"
#include "app/pages/steg-improvements-page.h"
#include "app/pages/steg-overview-page.h"
#include "app/pages/steg-timeline-page.h"
#include "app/steg-accelerators.h"
#include "app/steg-page.h"
#include "app/steg-words.h"

#include <glib/gi18n.h>

struct _StegWindow
{
  AdwApplicationWindow parent;

  char         *path;
  StegSession  *session;
  GCancellable *cancellable;

  AdwToastOverlay *overlay;
  GtkStack        *stack;
  AdwStatusPage   *problem;
  AdwViewStack    *views;
};

G_DEFINE_FINAL_TYPE (StegWindow, steg_window, ADW_TYPE_APPLICATION_WINDOW)

/* The page of @view, built when it is first wanted. */
static StegPage *
ensure_page (StegWindow *self, const char *view)
{
  AdwBin *bin = ADW_BIN (adw_view_stack_get_child_by_name (self->views, view));
  GType   type = g_str_equal (view, "overview")       ? STEG_TYPE_OVERVIEW_PAGE
                 : g_str_equal (view, "assessment")   ? STEG_TYPE_ASSESSMENT_PAGE
                 : g_str_equal (view, "improvements") ? STEG_TYPE_IMPROVEMENTS_PAGE
                                                      : STEG_TYPE_TIMELINE_PAGE;

  if (adw_bin_get_child (bin) == NULL)
    adw_bin_set_child (bin, g_object_new (type, "session", self->session, NULL));
  return STEG_PAGE (adw_bin_get_child (bin));
}

static void
view_changed_cb (StegWindow *self)
{
  const char *view = adw_view_stack_get_visible_child_name (self->views);

  if (self->session == NULL || view == NULL)
    return;
  ensure_page (self, view);
  g_action_group_change_action_state (G_ACTION_GROUP (self), "view", g_variant_new_string (view));
}

static void
change_view_cb (GSimpleAction *action, GVariant *state, gpointer user_value)
{
  StegWindow *self = STEG_WINDOW (user_value);
  const char *view = g_variant_get_string (state, NULL);

  if (self->session == NULL || adw_view_stack_get_child_by_name (self->views, view) == NULL)
    return;
  g_simple_action_set_state (action, state);
  adw_view_stack_set_visible_child_name (self->views, view);
}

static void
show_in (StegWindow *self, const char *view, GVariant *id)
{
  if (self->session == NULL)
    return;
  adw_view_stack_set_visible_child_name (self->views, view);
  steg_page_show_record (ensure_page (self, view), g_variant_get_string (id, NULL));
}

static void
show_area_cb (GSimpleAction *action, GVariant *id, gpointer user_value)
{
  show_in (STEG_WINDOW (user_value), "assessment", id);
}

static void
show_action_cb (GSimpleAction *action, GVariant *id, gpointer user_value)
{
  show_in (STEG_WINDOW (user_value), "improvements", id);
}

static void
show_cycle_cb (GSimpleAction *action, GVariant *id, gpointer user_value)
{
  show_in (STEG_WINDOW (user_value), "timeline", id);
}

static void
say_error (StegWindow *self, const GError *error)
{
  g_autofree char *sentence = steg_words_error (error);

  steg_window_add_toast (self, adw_toast_new (sentence));
}

static void
undo_cb (GSimpleAction *action, GVariant *parameter, gpointer user_value)
{
  StegWindow *self = STEG_WINDOW (user_value);
  g_autoptr (GError) error = NULL;

  if (!steg_session_undo (self->session, NULL, &error))
    say_error (self, error);
}

static void
redo_cb (GSimpleAction *action, GVariant *parameter, gpointer user_value)
{
  StegWindow *self = STEG_WINDOW (user_value);
  g_autoptr (GError) error = NULL;

  if (!steg_session_redo (self->session, NULL, &error))
    say_error (self, error);
}

static const GActionEntry entries[] = {
  { .name = "view", .parameter_type = "s", .state = "'overview'", .change_state = change_view_cb },
  { .name = "show-area", .activate = show_area_cb, .parameter_type = "s" },
  { .name = "show-action", .activate = show_action_cb, .parameter_type = "s" },
  { .name = "show-cycle", .activate = show_cycle_cb, .parameter_type = "s" },
  { .name = "undo", .activate = undo_cb },
  { .name = "redo", .activate = redo_cb },
};

static void
update_undo (StegWindow *self)
{
  gboolean can_undo = self->session != NULL && steg_session_get_undo (self->session) != NULL;
  gboolean can_redo = self->session != NULL && steg_session_get_redo (self->session) != NULL;

  g_simple_action_set_enabled (
    G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self), "undo")), can_undo);
  g_simple_action_set_enabled (
    G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self), "redo")), can_redo);
}

static void
show_problem (StegWindow *self, const GError *error)
{
  g_autofree char *sentence = steg_words_error (error);

  adw_status_page_set_title (self->problem, steg_words_error_title (error));
  adw_status_page_set_description (self->problem, sentence);
  gtk_stack_set_visible_child_name (self->stack, "problem");
  g_clear_pointer (&self->path, g_free);
}

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer user_value)
{
  g_autoptr (StegWindow) self = STEG_WINDOW (user_value);
  g_autoptr (GError) error = NULL;
  g_autoptr (StegSession) session = steg_session_open_finish (result, &error);

  if (session != NULL)
    steg_window_take_session (self, session);
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    show_problem (self, error);
}

static void
steg_window_dispose (GObject *object)
{
  StegWindow *self = STEG_WINDOW (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (steg_window_parent_class)->dispose (object);
}

static void
steg_window_finalize (GObject *object)
{
  StegWindow *self = STEG_WINDOW (object);

  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->path, g_free);
  G_OBJECT_CLASS (steg_window_parent_class)->finalize (object);
}

static void
steg_window_class_init (StegWindowClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = steg_window_dispose;
  object_class->finalize = steg_window_finalize;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/stegvis/Stegvis/window.ui");
  gtk_widget_class_bind_template_child (widget_class, StegWindow, overlay);
  gtk_widget_class_bind_template_child (widget_class, StegWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, StegWindow, problem);
  gtk_widget_class_bind_template_child (widget_class, StegWindow, views);
  gtk_widget_class_bind_template_callback (widget_class, view_changed_cb);
}

static void
steg_window_init (StegWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  steg_accelerators_install_yielding (GTK_WIDGET (self));
  update_undo (self);
}

StegWindow *
steg_window_new (GtkApplication *application)
{
  return g_object_new (STEG_TYPE_WINDOW, "application", application, NULL);
}

void
steg_window_open (StegWindow *self, const char *path)
{
  g_return_if_fail (STEG_IS_WINDOW (self));
  g_return_if_fail (self->session == NULL && path != NULL);

  g_free (self->path);
  self->path = g_strdup (path);
  gtk_stack_set_visible_child_name (self->stack, "opening");
  steg_session_open_async (path, self->cancellable, opened_cb, g_object_ref (self));
}

void
steg_window_take_session (StegWindow *self, StegSession *session)
{
  g_return_if_fail (STEG_IS_WINDOW (self));
  g_return_if_fail (STEG_IS_SESSION (session));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);
  g_signal_connect_object (session, "changed", G_CALLBACK (update_undo), self, G_CONNECT_SWAPPED);
  update_undo (self);
  gtk_stack_set_visible_child_name (self->stack, "programme");
  view_changed_cb (self);
}

StegSession *
steg_window_get_session (StegWindow *self)
{
  g_return_val_if_fail (STEG_IS_WINDOW (self), NULL);

  return self->session;
}

const char *
steg_window_get_path (StegWindow *self)
{
  g_return_val_if_fail (STEG_IS_WINDOW (self), NULL);

  return self->session != NULL ? steg_session_get_path (self->session) : self->path;
}

void
steg_window_add_toast (StegWindow *self, AdwToast *toast)
{
  g_return_if_fail (STEG_IS_WINDOW (self));

  adw_toast_overlay_add_toast (self->overlay, toast);
}
