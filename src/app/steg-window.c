/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-window.h"

#include "app/dialogs/steg-both-kept.h"
#include "app/dialogs/steg-question.h"
#include "app/pages/steg-start-page.h"
#include "app/pages/steg-views.h"
#include "app/steg-accelerators.h"
#include "app/steg-preferences.h"
#include "app/steg-stage.h"
#include "app/steg-recent.h"
#include "app/steg-toast-names.h"
#include "app/steg-toasts.h"
#include "app/steg-typing.h"
#include "app/steg-window-private.h"
#include "app/steg-words.h"
#include "app/widgets/steg-programme-bar.h"
#include "app/widgets/steg-whole-text.h"
#include "app/widgets/steg-width-bin.h"
#include "model/steg-program.h"

#include <glib/gi18n.h>

#define PROGRESS_AFTER_MS 300
#define PULSE_MS 100

struct _StegWindow
{
  AdwApplicationWindow parent;

  char         *path; /* of what is open, being opened or could not be opened */
  StegSession  *session;
  GCancellable *opening; /* set while a file is being opened */
  guint         pulse_id;
  StegTyping   *typing;
  gboolean      leaving; /* the user has said to close although the file is behind */

  AdwToastOverlay  *overlay;
  StegWidthBin     *width_bin;
  GtkStack         *title_stack;
  AdwWindowTitle   *window_title;
  GtkWidget        *undo;
  GtkWidget        *redo;
  GtkWidget        *present;
  GtkMenuButton    *menu;
  StegProgrammeBar *bar;
  GtkStack         *stack;
  GtkWidget        *opening_box;
  GtkLabel         *opening_label;
  GtkProgressBar   *progress;
  AdwStatusPage    *problem;
  GtkLabel         *facts;
  AdwViewStack     *views;
  GtkWidget        *switcher_bar;
};

static guint changed_signal;

G_DEFINE_FINAL_TYPE (StegWindow, steg_window, ADW_TYPE_APPLICATION_WINDOW)

/* A view's bin holds its page from the first time it is shown. */
static AdwBin *
find_bin (StegWindow *self, const char *view)
{
  return ADW_BIN (adw_view_stack_get_child_by_name (self->views, view));
}

StegPage *
steg_window_ensure_page (StegWindow *self, const char *view)
{
  AdwBin *bin = find_bin (self, view);

  for (const StegView *at = steg_views; at->name != NULL; at++)
    if (adw_bin_get_child (bin) == NULL && g_str_equal (at->name, view))
      adw_bin_set_child (bin, g_object_new (at->type (), "session", self->session, NULL));
  return STEG_PAGE (adw_bin_get_child (bin));
}

void
steg_window_foreach_page (StegWindow *self, StegPageFunc func, gpointer user_value)
{
  for (const StegView *at = steg_views; at->name != NULL; at++)
    {
      GtkWidget *page = adw_bin_get_child (find_bin (self, at->name));

      if (page != NULL)
        func (STEG_PAGE (page), at->name, user_value);
    }
}

static void
update_title (StegWindow *self)
{
  StegRecord *card = self->session != NULL
                       ? steg_programme_get_card (steg_session_get_programme (self->session))
                       : NULL;
  const char *title = card != NULL ? steg_record_get_text (card, STEG_PROGRAM_TITLE) : NULL;

  gtk_window_set_title (GTK_WINDOW (self), title != NULL ? title : "Stegvis");
}

/* The switcher sits in the header bar while there is room, else below. */
static void
update_layout (StegWindow *self)
{
  gboolean narrow = steg_width_bin_is_narrow (self->width_bin);
  gboolean open = self->session != NULL;

  adw_window_title_set_title (self->window_title, open ? "" : "Stegvis");
  gtk_stack_set_visible_child_name (self->title_stack, open && !narrow ? "switcher" : "title");
  adw_view_switcher_bar_set_reveal (ADW_VIEW_SWITCHER_BAR (self->switcher_bar), open && narrow);
  gtk_widget_set_visible (GTK_WIDGET (self->bar), open);
  steg_programme_bar_set_brief (self->bar, narrow);
  gtk_widget_set_visible (self->undo, open);
  gtk_widget_set_visible (self->redo, open);
  gtk_widget_set_visible (self->present, open);
}

static void
name_button (GtkWidget *button, const char *action, const char *text)
{
  g_autofree char *tooltip = steg_accelerators_tooltip (action, text);

  gtk_widget_set_tooltip_text (button, tooltip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static void
update_undo (StegWindow *self)
{
  const StegLogRow *undo = steg_session_get_undo (self->session);
  const StegLogRow *redo = steg_session_get_redo (self->session);
  g_autofree char  *undone = undo != NULL ? steg_words_log (undo) : NULL;
  g_autofree char  *redone = redo != NULL ? steg_words_log (redo) : NULL;
  g_autofree char  *undo_text
    = undo != NULL ? g_strdup_printf (_ ("Undo: %s"), undone) : g_strdup (_ ("Nothing to undo"));
  g_autofree char *redo_text
    = redo != NULL ? g_strdup_printf (_ ("Redo: %s"), redone) : g_strdup (_ ("Nothing to redo"));

  name_button (self->undo, "win.undo", undo_text);
  name_button (self->redo, "win.redo", redo_text);
  name_button (self->present, "win.present", _ ("Present"));
}

static gboolean
is_typing (GtkWidget *window)
{
  return steg_typing_is_going_on (STEG_WINDOW (window)->typing);
}

static void
changed_cb (StegWindow *self)
{
  steg_typing_settle (self->typing);
  steg_toasts_withdraw_undo (self->overlay);
  update_title (self);
  update_undo (self);
  g_signal_emit (self, changed_signal, 0);
}

/* Without a focused widget the next toast would take the focus, and a typed space press its button.
 */
static void
ensure_focus (StegWindow *self)
{
  if (gtk_window_get_focus (GTK_WINDOW (self)) == NULL)
    gtk_widget_child_focus (GTK_WIDGET (self->stack), GTK_DIR_TAB_FORWARD);
}

static void
view_changed_cb (StegWindow *self)
{
  const char *view = adw_view_stack_get_visible_child_name (self->views);

  if (self->session == NULL || view == NULL)
    return;
  steg_window_ensure_page (self, view);
  g_signal_emit (self, changed_signal, 0);
  steg_preferences_set_view (view);
  update_layout (self);
}

const char *
steg_window_get_view (StegWindow *self)
{
  return adw_view_stack_get_visible_child_name (self->views);
}

void
steg_window_set_view (StegWindow *self, const char *view)
{
  StegPage *page;

  if (self->session == NULL || find_bin (self, view) == NULL)
    return;
  page = steg_window_ensure_page (self, view);
  adw_view_stack_set_visible_child_name (self->views, view);
  if (gtk_widget_get_focus_child (GTK_WIDGET (page)) == NULL) /* the stack may have seen to it */
    gtk_widget_child_focus (GTK_WIDGET (page), GTK_DIR_TAB_FORWARD);
}

static void
diverged_cb (StegWindow *self, const char *beside)
{
  g_autofree char *theirs = g_strdup (self->path);

  steg_window_update_path (self);
  steg_both_kept_say_diverged (GTK_WINDOW (self), theirs, beside);
}

void
steg_window_update_path (StegWindow *self)
{
  g_autofree char *path = g_strdup (steg_session_get_path (self->session));

  g_free (self->path);
  self->path = g_steal_pointer (&path);
  steg_recent_add (self->path, gtk_window_get_title (GTK_WINDOW (self)));
}

/* How many windows show the programme of @self, or how many of them have the focus. */
static guint
count_same (StegWindow *self, gboolean active)
{
  GListModel *toplevels = gtk_window_get_toplevels ();
  guint       n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (toplevels); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (toplevels, i);

      if (STEG_IS_WINDOW (window) && STEG_WINDOW (window)->session == self->session
          && (!active || gtk_window_is_active (window)))
        n++;
    }
  return n;
}

gboolean
steg_window_has_twin (StegWindow *self)
{
  return self->session != NULL && count_same (self, FALSE) > 1;
}

static void
active_changed_cb (StegWindow *self)
{
  gboolean active = gtk_window_is_active (GTK_WINDOW (self));

  if (self->session == NULL)
    return;
  steg_session_set_watching (self->session, count_same (self, TRUE) > 0);
  if (active)
    steg_session_look (self->session);
  else
    steg_session_publish (self->session, NULL); /* a failure stands in the state line */
}

static void
remember_size (StegWindow *self)
{
  int width;
  int height;

  gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);
  steg_preferences_set_size (width, height, gtk_window_is_maximized (GTK_WINDOW (self)));
}

static void
recall_size (StegWindow *self)
{
  gboolean maximised = FALSE;
  int      width;
  int      height;

  gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);
  steg_preferences_get_size (&width, &height, &maximised);
  gtk_window_set_default_size (GTK_WINDOW (self), width, height);
  if (maximised)
    gtk_window_maximize (GTK_WINDOW (self));
}

static void
leave_cb (gpointer owner, const char *answer)
{
  StegWindow *self = STEG_WINDOW (owner);

  if (g_str_equal (answer, "leave"))
    {
      self->leaving = TRUE;
      gtk_window_close (GTK_WINDOW (self));
    }
  else if (g_str_equal (answer, "save-as"))
    g_action_group_activate_action (G_ACTION_GROUP (self), answer, NULL);
}

static void
ask_whether_to_leave (StegWindow *self, const GError *error)
{
  const StegAnswer answers[] = {
    { "stay", _ ("Keep Open") },
    { "leave", _ ("Close Anyway") },
    { "save-as", _ ("Keep in Another File…"), TRUE },
    { NULL },
  };
  g_autofree char *body = g_strdup_printf (
    "%s\n\n%s", steg_words_error_advice (error),
    _ (
      "If you close now, your latest changes stay on this computer and are there when you open the "
      "programme here again. The file itself does not hold them."));

  steg_question_ask (GTK_WINDOW (self), steg_words_error_title (error), body, answers, leave_cb,
                     self);
}

static gboolean
steg_window_close_request (GtkWindow *window)
{
  StegWindow *self = STEG_WINDOW (window);
  g_autoptr (GError) error = NULL;

  if (self->session != NULL && !self->leaving)
    {
      steg_session_settle (self->session);
      if (!steg_session_publish (self->session, &error) && !steg_window_has_twin (self))
        {
          ask_whether_to_leave (self, error);
          return TRUE;
        }
    }
  remember_size (self);
  return GTK_WINDOW_CLASS (steg_window_parent_class)->close_request (window);
}

static void
stop_opening (StegWindow *self)
{
  g_cancellable_cancel (self->opening);
  g_clear_object (&self->opening);
  g_clear_handle_id (&self->pulse_id, g_source_remove);
}

static void
show_problem (StegWindow *self, const GError *error)
{
  g_autofree char *shown = g_filename_display_name (self->path);
  g_autofree char *plain
    = g_markup_printf_escaped ("%s\n\n<b>%s</b>", steg_words_error_advice (error), shown);

  adw_status_page_set_title (self->problem, steg_words_error_title (error));
  adw_status_page_set_description (self->problem, plain);
  gtk_label_set_text (self->facts, error->message);
  gtk_stack_set_visible_child_name (self->stack, "problem");
  ensure_focus (self);
}

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer user_value)
{
  g_autoptr (StegWindow) self = STEG_WINDOW (user_value);
  g_autoptr (GError) error = NULL;
  g_autoptr (StegSession) session = steg_session_open_finish (result, &error);

  if (self->opening == NULL || self->session != NULL)
    return; /* thought better of */
  stop_opening (self);
  if (session != NULL)
    steg_window_take_session (self, session);
  else
    show_problem (self, error);
}

static gboolean
pulse_cb (gpointer user_value)
{
  gtk_progress_bar_pulse (STEG_WINDOW (user_value)->progress);
  return G_SOURCE_CONTINUE;
}

static gboolean
show_progress_cb (gpointer user_value)
{
  StegWindow *self = STEG_WINDOW (user_value);

  gtk_widget_set_visible (self->opening_box, TRUE);
  self->pulse_id = g_timeout_add (PULSE_MS, pulse_cb, self);
  return G_SOURCE_REMOVE;
}

static void
steg_window_dispose (GObject *object)
{
  StegWindow *self = STEG_WINDOW (object);

  stop_opening (self);
  g_clear_pointer (&self->typing, steg_typing_free);
  if (self->session != NULL)
    g_signal_handlers_disconnect_by_data (self->session, self);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (steg_window_parent_class)->dispose (object);
}

static void
steg_window_finalize (GObject *object)
{
  StegWindow *self = STEG_WINDOW (object);

  g_clear_pointer (&self->path, g_free);
  G_OBJECT_CLASS (steg_window_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/stegvis/Stegvis/window.ui");
  gtk_widget_class_bind_template_child (widget_class, StegWindow, overlay);
  gtk_widget_class_bind_template_child (widget_class, StegWindow, width_bin);
  gtk_widget_class_bind_template_child (widget_class, StegWindow, title_stack);
  gtk_widget_class_bind_template_child (widget_class, StegWindow, window_title);
  gtk_widget_class_bind_template_child (widget_class, StegWindow, undo);
  gtk_widget_class_bind_template_child (widget_class, StegWindow, redo);
  gtk_widget_class_bind_template_child (widget_class, StegWindow, present);
  gtk_widget_class_bind_template_child (widget_class, StegWindow, menu);
  gtk_widget_class_bind_template_child (widget_class, StegWindow, bar);
  gtk_widget_class_bind_template_child (widget_class, StegWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, StegWindow, opening_box);
  gtk_widget_class_bind_template_child (widget_class, StegWindow, opening_label);
  gtk_widget_class_bind_template_child (widget_class, StegWindow, progress);
  gtk_widget_class_bind_template_child (widget_class, StegWindow, problem);
  gtk_widget_class_bind_template_child (widget_class, StegWindow, facts);
  gtk_widget_class_bind_template_child (widget_class, StegWindow, views);
  gtk_widget_class_bind_template_child (widget_class, StegWindow, switcher_bar);
  gtk_widget_class_bind_template_callback (widget_class, view_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, update_layout);
}

static void
steg_window_class_init (StegWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = steg_window_dispose;
  object_class->finalize = steg_window_finalize;
  GTK_WINDOW_CLASS (klass)->close_request = steg_window_close_request;

  changed_signal = g_signal_new ("changed", STEG_TYPE_WINDOW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 0);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
steg_window_init (StegWindow *self)
{
  g_type_ensure (STEG_TYPE_PROGRAMME_BAR);
  g_type_ensure (STEG_TYPE_START_PAGE);
  g_type_ensure (STEG_TYPE_WIDTH_BIN);
  gtk_widget_init_template (GTK_WIDGET (self));
  steg_whole_text_below (self->switcher_bar);
  steg_toast_names_keep (self->overlay);
  steg_stage_make_room (ADW_APPLICATION_WINDOW (self));
  steg_accelerators_install_yielding (GTK_WIDGET (self), is_typing);
  self->typing = steg_typing_new (GTK_WINDOW (self));
  g_signal_connect (self, "notify::is-active", G_CALLBACK (active_changed_cb), NULL);
  recall_size (self);
  update_layout (self);
}

StegWindow *
steg_window_new (GtkApplication *application)
{
  return g_object_new (STEG_TYPE_WINDOW, "application", application, NULL);
}

void
steg_window_open (StegWindow *self, const char *path)
{
  g_autofree char *copy = g_strdup (path);
  g_autofree char *name = NULL;
  g_autofree char *sentence = NULL;

  g_return_if_fail (STEG_IS_WINDOW (self));
  g_return_if_fail (self->session == NULL && path != NULL);

  stop_opening (self);
  g_free (self->path);
  self->path = g_steal_pointer (&copy);
  name = g_filename_display_basename (self->path);
  sentence = g_strdup_printf (_ ("Opening “%s”…"), name);
  gtk_label_set_text (self->opening_label, sentence);
  gtk_widget_set_visible (self->opening_box, FALSE);
  gtk_stack_set_visible_child_name (self->stack, "opening");
  self->opening = g_cancellable_new ();
  self->pulse_id = g_timeout_add (PROGRESS_AFTER_MS, show_progress_cb, self);
  steg_session_open_async (self->path, self->opening, opened_cb, g_object_ref (self));
}

void
steg_window_retry (StegWindow *self)
{
  if (self->session == NULL && self->path != NULL)
    steg_window_open (self, self->path);
}

void
steg_window_show_start (StegWindow *self)
{
  if (self->session != NULL)
    return;
  stop_opening (self);
  g_clear_pointer (&self->path, g_free);
  gtk_stack_set_visible_child_name (self->stack, "start");
}

void
steg_window_take_session (StegWindow *self, StegSession *session)
{
  g_autofree char *first = steg_preferences_dup_first_view ();
  g_autofree char *last = steg_preferences_dup_view ();

  g_return_if_fail (STEG_IS_WINDOW (self));
  g_return_if_fail (STEG_IS_SESSION (session));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);
  g_signal_connect_object (session, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::path", G_CALLBACK (steg_window_update_path), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "diverged", G_CALLBACK (diverged_cb), self, G_CONNECT_SWAPPED);
  steg_programme_bar_set_session (self->bar, session);
  changed_cb (self);
  steg_window_update_path (self);
  gtk_stack_set_visible_child_name (self->stack, "programme");
  view_changed_cb (self);
  steg_window_set_view (self, *first != '\0' ? first : last);
  active_changed_cb (self);
  if (steg_session_get_kept (session) != NULL)
    steg_both_kept_say_lacking (GTK_WINDOW (self), steg_session_get_kept (session));
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

  return self->session != NULL || self->opening != NULL ? self->path : NULL;
}

void
steg_window_add_toast (StegWindow *self, AdwToast *toast)
{
  g_return_if_fail (STEG_IS_WINDOW (self));

  ensure_focus (self);
  steg_toasts_add (self->overlay, toast);
}

void
steg_window_say (StegWindow *self, const char *sentence)
{
  g_autofree char *markup = g_markup_escape_text (sentence, -1);

  steg_window_add_toast (self, adw_toast_new (markup));
}

void
steg_window_popup_menu (StegWindow *self)
{
  gtk_menu_button_popup (self->menu);
}
