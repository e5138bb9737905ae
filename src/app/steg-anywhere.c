/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-anywhere.h"

#include "app/steg-dialog-undo.h"
#include "app/steg-language.h"
#include "app/steg-page.h"
#include "app/steg-toasts.h"
#include "app/steg-window.h"
#include "app/steg-words.h"
#include "session/steg-edit-circle.h"

#include <glib/gi18n.h>

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
steg_anywhere_get_session (GtkWidget *anywhere)
{
  GtkWidget  *page;
  StegWindow *window;

  g_return_val_if_fail (GTK_IS_WIDGET (anywhere), NULL);

  page = gtk_widget_get_ancestor (anywhere, STEG_TYPE_PAGE);
  if (page != NULL)
    return steg_page_get_session (STEG_PAGE (page));
  window = find_window (anywhere);
  return window != NULL ? steg_window_get_session (window) : NULL;
}

static AdwToast *
create_toast (const char *sentence)
{
  g_autofree char *markup = g_markup_escape_text (sentence, -1);

  return adw_toast_new (markup);
}

void
steg_anywhere_show_toast (GtkWidget *anywhere, AdwToast *toast)
{
  AdwToastOverlay *toasts = steg_dialog_undo_get_toasts (gtk_widget_get_root (anywhere));
  StegWindow      *window = find_window (anywhere);

  if (toasts != NULL)
    steg_toasts_add (toasts, toast);
  else if (window != NULL)
    steg_window_add_toast (window, toast);
  else
    g_object_unref (g_object_ref_sink (toast));
}

void
steg_anywhere_say (GtkWidget *anywhere, const char *sentence)
{
  g_return_if_fail (GTK_IS_WIDGET (anywhere));

  steg_anywhere_show_toast (anywhere, create_toast (sentence));
}

gboolean
steg_anywhere_commit (GtkWidget *anywhere, StegEdit *edit)
{
  g_autoptr (GError) error = NULL;
  StegSession     *session = steg_anywhere_get_session (anywhere);
  g_autofree char *circle = steg_edit_say_circle (edit, steg_language_catalogue ());

  if (session == NULL || circle != NULL)
    steg_edit_free (edit);
  g_return_val_if_fail (session != NULL, FALSE);
  if (circle != NULL)
    {
      steg_anywhere_say (anywhere, circle);
      return FALSE;
    }

  if (!steg_session_commit (session, edit, &error))
    {
      g_autofree char *sentence = steg_words_error (error);

      steg_anywhere_say (anywhere, sentence);
      return FALSE;
    }
  return TRUE;
}

void
steg_anywhere_offer_undo (GtkWidget *anywhere, const char *sentence)
{
  AdwToast *toast = create_toast (sentence);

  adw_toast_set_button_label (toast, _ ("Undo"));
  adw_toast_set_action_name (toast, "win.undo");
  steg_anywhere_show_toast (anywhere, toast);
}

gboolean
steg_anywhere_commit_with_undo (GtkWidget *anywhere, StegEdit *edit, const char *sentence)
{
  if (!steg_anywhere_commit (anywhere, edit))
    return FALSE;

  steg_anywhere_offer_undo (anywhere, sentence);
  return TRUE;
}
