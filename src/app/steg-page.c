/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-page.h"

#include "app/steg-window.h"
#include "app/steg-words.h"

#include <glib/gi18n.h>

G_DEFINE_INTERFACE (StegPage, steg_page, GTK_TYPE_WIDGET)

static void
steg_page_default_init (StegPageInterface *interface)
{
  g_object_interface_install_property (
    interface,
    g_param_spec_object ("session", NULL, NULL, STEG_TYPE_SESSION,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS));
}

gboolean
steg_page_show_record (StegPage *self, const char *id)
{
  StegPageInterface *interface;

  g_return_val_if_fail (STEG_IS_PAGE (self), FALSE);

  interface = STEG_PAGE_GET_IFACE (self);
  return interface->show_record != NULL && interface->show_record (self, id);
}

void
steg_page_show_only (StegPage *self, const char *state)
{
  StegPageInterface *interface;

  g_return_if_fail (STEG_IS_PAGE (self));

  interface = STEG_PAGE_GET_IFACE (self);
  if (interface->show_only != NULL)
    interface->show_only (self, state);
}

void
steg_page_settle (StegPage *self)
{
  StegPageInterface *interface;

  g_return_if_fail (STEG_IS_PAGE (self));

  interface = STEG_PAGE_GET_IFACE (self);
  if (interface->settle != NULL)
    interface->settle (self);
}

/* The window of a widget, or for one in a dialog the window that the dialog belongs to. */
static StegWindow *
find_window (GtkWidget *anywhere)
{
  GtkRoot *root = gtk_widget_get_root (anywhere);

  while (root != NULL && !STEG_IS_WINDOW (root))
    root
      = GTK_IS_WINDOW (root) ? GTK_ROOT (gtk_window_get_transient_for (GTK_WINDOW (root))) : NULL;
  return root != NULL ? STEG_WINDOW (root) : NULL;
}

StegSession *
steg_page_find_session (GtkWidget *anywhere)
{
  g_autoptr (StegSession) session = NULL;
  GtkWidget  *page;
  StegWindow *window;

  g_return_val_if_fail (GTK_IS_WIDGET (anywhere), NULL);

  page = gtk_widget_get_ancestor (anywhere, STEG_TYPE_PAGE);
  if (page != NULL)
    {
      g_object_get (page, "session", &session, NULL);
      return session;
    }
  window = find_window (anywhere);
  return window != NULL ? steg_window_get_session (window) : NULL;
}

static AdwToast *
create_toast (const char *sentence)
{
  g_autofree char *markup = g_markup_escape_text (sentence, -1);

  return adw_toast_new (markup);
}

static void
show_toast (GtkWidget *anywhere, AdwToast *toast)
{
  StegWindow *window = find_window (anywhere);

  if (window != NULL)
    steg_window_add_toast (window, toast);
  else
    g_object_unref (g_object_ref_sink (toast));
}

void
steg_page_say (GtkWidget *anywhere, const char *sentence)
{
  g_return_if_fail (GTK_IS_WIDGET (anywhere));

  show_toast (anywhere, create_toast (sentence));
}

gboolean
steg_page_commit (GtkWidget *anywhere, StegEdit *edit)
{
  g_autoptr (GError) error = NULL;
  StegSession *session = steg_page_find_session (anywhere);

  if (session == NULL)
    {
      steg_edit_free (edit);
      g_return_val_if_reached (FALSE);
    }

  if (!steg_session_commit (session, edit, &error))
    {
      g_autofree char *sentence = steg_words_error (error);

      steg_page_say (anywhere, sentence);
      return FALSE;
    }
  return TRUE;
}

gboolean
steg_page_commit_with_undo (GtkWidget *anywhere, StegEdit *edit, const char *sentence)
{
  AdwToast *toast;

  if (!steg_page_commit (anywhere, edit))
    return FALSE;

  toast = create_toast (sentence);
  adw_toast_set_button_label (toast, _ ("Undo"));
  adw_toast_set_action_name (toast, "win.undo");
  show_toast (anywhere, toast);
  return TRUE;
}
