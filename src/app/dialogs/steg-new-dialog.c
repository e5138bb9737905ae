/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/dialogs/steg-new-dialog.h"

#include "app/dialogs/steg-file-chooser.h"
#include "app/steg-creation.h"
#include "app/steg-language.h"
#include "app/steg-words.h"

#include <glib/gi18n.h>

struct _StegNewDialog
{
  AdwWindow parent;

  gboolean own_path; /* the user said where: it no longer follows the title */

  GtkEditable *title;
  GtkEditable *organisation;
  AdwComboRow *language;
  GtkEditable *path;
  GtkWidget   *create;
  GtkRevealer *revealer;
  GtkLabel    *problem;
};

enum
{
  SIGNAL_CREATED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* In the order of the list in the template. */
static const char *const languages[] = { "sv", "en" };

G_DEFINE_FINAL_TYPE (StegNewDialog, steg_new_dialog, ADW_TYPE_WINDOW)

static void path_changed_cb (StegNewDialog *self);

static void
update_create (StegNewDialog *self)
{
  g_autofree char *title = g_strstrip (g_strdup (gtk_editable_get_text (self->title)));

  gtk_widget_set_sensitive (self->create,
                            *title != '\0' && *gtk_editable_get_text (self->path) != '\0');
  gtk_revealer_set_reveal_child (self->revealer, FALSE);
}

static void
set_path (StegNewDialog *self, const char *path)
{
  g_signal_handlers_block_by_func (self->path, path_changed_cb, self);
  gtk_editable_set_text (self->path, path);
  g_signal_handlers_unblock_by_func (self->path, path_changed_cb, self);
  update_create (self);
}

static void
title_changed_cb (StegNewDialog *self)
{
  g_autofree char *path = steg_creation_suggest_path (gtk_editable_get_text (self->title));

  if (!self->own_path)
    set_path (self, path);
  update_create (self);
}

static void
path_changed_cb (StegNewDialog *self)
{
  self->own_path = TRUE;
  update_create (self);
}

static void
chosen_cb (gpointer owner, const char *path)
{
  StegNewDialog   *self = STEG_NEW_DIALOG (owner);
  g_autofree char *full
    = g_str_has_suffix (path, ".stegvis") ? g_strdup (path) : g_strconcat (path, ".stegvis", NULL);

  self->own_path = TRUE;
  set_path (self, full);
}

static void
choose_cb (StegNewDialog *self)
{
  steg_file_chooser_ask (GTK_WINDOW (self), STEG_CHOOSE_SAVE, gtk_editable_get_text (self->path),
                         chosen_cb, self);
}

/* A path as somebody types it: "~" and a missing suffix are understood. */
static char *
typed_path (StegNewDialog *self)
{
  g_autofree char *typed = g_strstrip (g_strdup (gtk_editable_get_text (self->path)));
  const char      *suffix = g_str_has_suffix (typed, ".stegvis") ? "" : ".stegvis";

  if (g_str_has_prefix (typed, "~/"))
    return g_strconcat (g_get_home_dir (), typed + 1, suffix, NULL);
  if (!g_path_is_absolute (typed))
    return g_strconcat (g_get_home_dir (), "/", typed, suffix, NULL);
  return g_strconcat (typed, suffix, NULL);
}

static void
create_cb (StegNewDialog *self)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = typed_path (self);
  g_autoptr (StegSession) session = steg_creation_new (
    path, gtk_editable_get_text (self->title), gtk_editable_get_text (self->organisation),
    languages[adw_combo_row_get_selected (self->language)], &error);

  if (session == NULL)
    {
      g_autofree char *sentence = steg_words_error (error);

      gtk_label_set_text (self->problem, sentence);
      gtk_revealer_set_reveal_child (self->revealer, TRUE);
      gtk_widget_grab_focus (GTK_WIDGET (self->path));
      return;
    }
  g_signal_emit (self, signals[SIGNAL_CREATED], 0, session);
  gtk_window_close (GTK_WINDOW (self));
}

static void
steg_new_dialog_class_init (StegNewDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  signals[SIGNAL_CREATED] = g_signal_new ("created", STEG_TYPE_NEW_DIALOG, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 1, STEG_TYPE_SESSION);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/stegvis/Stegvis/dialogs/new-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, StegNewDialog, title);
  gtk_widget_class_bind_template_child (widget_class, StegNewDialog, organisation);
  gtk_widget_class_bind_template_child (widget_class, StegNewDialog, language);
  gtk_widget_class_bind_template_child (widget_class, StegNewDialog, path);
  gtk_widget_class_bind_template_child (widget_class, StegNewDialog, create);
  gtk_widget_class_bind_template_child (widget_class, StegNewDialog, revealer);
  gtk_widget_class_bind_template_child (widget_class, StegNewDialog, problem);
  gtk_widget_class_bind_template_callback (widget_class, title_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, path_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, choose_cb);
  gtk_widget_class_bind_template_callback (widget_class, create_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
steg_new_dialog_init (StegNewDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  adw_combo_row_set_selected (self->language, g_str_equal (steg_language_get (), "sv") ? 0 : 1);
  title_changed_cb (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->title));
}

StegNewDialog *
steg_new_dialog_new (GtkWindow *parent)
{
  return g_object_new (STEG_TYPE_NEW_DIALOG, "transient-for", parent, NULL);
}
