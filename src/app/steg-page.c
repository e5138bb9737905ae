/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-page.h"

#include "app/steg-window.h"
#include "app/steg-words.h"

#include <glib/gi18n.h>

typedef struct
{
  StegSession *session;
} StegPagePrivate;

enum
{
  PROPERTY_SESSION = 1,
};

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (StegPage, steg_page, ADW_TYPE_BIN)

static StegPagePrivate *
private_of (gpointer self)
{
  return steg_page_get_instance_private (STEG_PAGE (self));
}

static void
changed_cb (StegPage *self)
{
  StegPageClass *klass = STEG_PAGE_GET_CLASS (self);

  if (klass->refresh != NULL)
    klass->refresh (self);
}

static void
steg_page_constructed (GObject *object)
{
  StegSession *session = private_of (object)->session;

  G_OBJECT_CLASS (steg_page_parent_class)->constructed (object);
  if (session == NULL)
    return;
  g_signal_connect_object (session, "changed", G_CALLBACK (changed_cb), object, G_CONNECT_SWAPPED);
  changed_cb (STEG_PAGE (object));
}

static void
steg_page_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROPERTY_SESSION)
    g_value_set_object (value, private_of (object)->session);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
steg_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id == PROPERTY_SESSION)
    private_of (object)->session = g_value_dup_object (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
steg_page_dispose (GObject *object)
{
  g_clear_object (&private_of (object)->session);
  G_OBJECT_CLASS (steg_page_parent_class)->dispose (object);
}

static void
steg_page_class_init (StegPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = steg_page_constructed;
  object_class->get_property = steg_page_get_property;
  object_class->set_property = steg_page_set_property;
  object_class->dispose = steg_page_dispose;
  g_object_class_install_property (
    object_class, PROPERTY_SESSION,
    g_param_spec_object ("session", NULL, NULL, STEG_TYPE_SESSION,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS));
}

static void
steg_page_init (StegPage *self)
{
}

StegSession *
steg_page_get_session (StegPage *self)
{
  g_return_val_if_fail (STEG_IS_PAGE (self), NULL);

  return private_of (self)->session;
}

StegProgramme *
steg_page_get_programme (StegPage *self)
{
  return steg_session_get_programme (steg_page_get_session (self));
}

gboolean
steg_page_show_record (StegPage *self, const char *id)
{
  StegPageClass *klass;

  g_return_val_if_fail (STEG_IS_PAGE (self), FALSE);

  klass = STEG_PAGE_GET_CLASS (self);
  return klass->show_record != NULL && klass->show_record (self, id);
}

const char *
steg_page_get_shown (StegPage *self)
{
  StegPageClass *klass;

  g_return_val_if_fail (STEG_IS_PAGE (self), NULL);

  klass = STEG_PAGE_GET_CLASS (self);
  return klass->get_shown != NULL ? klass->get_shown (self) : NULL;
}

void
steg_page_show_only (StegPage *self, const char *state)
{
  StegPageClass *klass;

  g_return_if_fail (STEG_IS_PAGE (self));

  klass = STEG_PAGE_GET_CLASS (self);
  if (klass->show_only != NULL)
    klass->show_only (self, state);
}

void
steg_page_settle (StegPage *self)
{
  StegPageClass *klass;

  g_return_if_fail (STEG_IS_PAGE (self));

  klass = STEG_PAGE_GET_CLASS (self);
  if (klass->settle != NULL)
    klass->settle (self);
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
