/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rows/steg-attachment-row.h"

#include "app/dialogs/steg-file-chooser.h"
#include "app/rows/steg-record-rows.h"
#include "app/steg-anywhere.h"
#include "app/steg-words.h"
#include "app/widgets/steg-line-label.h"
#include "model/steg-attachment.h"
#include "session/steg-attaching.h"

#include <glib/gi18n.h>

struct _StegAttachmentRow
{
  GtkListBoxRow parent;

  StegRecord *tie;
  StegRecord *attachment;

  GtkImage *icon;
  GtkLabel *name;
  GtkLabel *kind;
};

G_DEFINE_FINAL_TYPE (StegAttachmentRow, steg_attachment_row, GTK_TYPE_LIST_BOX_ROW)

static void
say_error (StegAttachmentRow *self, const GError *error)
{
  g_autofree char *sentence = NULL;

  /* The words for a programme that is damaged or gone would not be about this file. */
  if (g_error_matches (error, STEG_ERROR, STEG_ERROR_GONE)
      || g_error_matches (error, STEG_ERROR, STEG_ERROR_DAMAGED))
    sentence = g_strdup (_ ("The content of this attachment is missing. Attach the file again."));
  else
    sentence = steg_words_error (error);
  steg_anywhere_say (GTK_WIDGET (self), sentence);
}

/* @sentence is taken over. */
static void
say (StegAttachmentRow *self, char *sentence)
{
  g_autofree char *owned = sentence;

  steg_anywhere_say (GTK_WIDGET (self), owned);
}

static const char *
name_of (StegAttachmentRow *self)
{
  return steg_record_get_text (self->attachment, STEG_ATTACHMENT_NAME);
}

static void
open_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  StegAttachmentRow *self = STEG_ATTACHMENT_ROW (widget);
  StegSession       *session = steg_anywhere_get_session (widget);
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;
  g_autofree char *address = NULL;

  if (session == NULL || self->attachment == NULL)
    return;
  if (steg_attaching_may_run (steg_record_get_text (self->attachment, STEG_ATTACHMENT_MEDIA_TYPE)))
    {
      say (self, g_strdup_printf (
                   _ ("“%s” could run as a program, so it is not opened here. Save it instead."),
                   name_of (self)));
      return;
    }
  path = steg_attaching_copy (session, self->attachment, &error);
  if (path == NULL)
    {
      say_error (self, error);
      return;
    }
  address = g_filename_to_uri (path, NULL, NULL);
  gtk_show_uri (GTK_WINDOW (gtk_widget_get_root (widget)), address, GDK_CURRENT_TIME);
}

static void
save_to_cb (gpointer owner, const char *path)
{
  StegAttachmentRow *self = STEG_ATTACHMENT_ROW (owner);
  StegSession       *session = steg_anywhere_get_session (GTK_WIDGET (self));
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes
    = session != NULL ? steg_attaching_content (session, self->attachment, &error) : NULL;

  if (bytes == NULL)
    {
      if (error != NULL)
        say_error (self, error);
      return;
    }
  if (g_file_set_contents_full (path, g_bytes_get_data (bytes, NULL),
                                (gssize) g_bytes_get_size (bytes), G_FILE_SET_CONTENTS_DURABLE,
                                0666, &error))
    say (self, g_strdup_printf (_ ("“%s” is saved"), name_of (self)));
  else
    say (self, g_strdup_printf (_ ("“%s” could not be saved there. Choose another folder."),
                                name_of (self)));
}

static void
save_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  StegAttachmentRow *self = STEG_ATTACHMENT_ROW (widget);
  g_autofree char   *name = g_strdelimit (g_strdup (name_of (self)), "/", '_');
  g_autofree char   *start = g_build_filename (g_get_home_dir (), name, NULL);

  steg_file_chooser_ask (GTK_WINDOW (gtk_widget_get_root (widget)), STEG_CHOOSE_KEEP, start,
                         save_to_cb, self);
}

/* The toast belongs to the list: the row is gone by the time it is shown. */
static void
remove_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  StegAttachmentRow *self = STEG_ATTACHMENT_ROW (widget);
  StegSession       *session = steg_anywhere_get_session (widget);
  g_autofree char   *toast = NULL;

  if (session == NULL)
    return;
  toast = g_strdup_printf (_ ("“%s” is removed"), name_of (self));
  steg_anywhere_commit_with_undo (
    gtk_widget_get_parent (widget),
    steg_attaching_remove (steg_session_get_programme (session), self->tie), toast);
}

static void
steg_attachment_row_dispose (GObject *object)
{
  StegAttachmentRow *self = STEG_ATTACHMENT_ROW (object);

  g_clear_object (&self->tie);
  g_clear_object (&self->attachment);
  G_OBJECT_CLASS (steg_attachment_row_parent_class)->dispose (object);
}

static void
steg_attachment_row_class_init (StegAttachmentRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = steg_attachment_row_dispose;
  gtk_widget_class_install_action (widget_class, "attachment.open", NULL, open_action);
  gtk_widget_class_install_action (widget_class, "attachment.save", NULL, save_action);
  gtk_widget_class_install_action (widget_class, "attachment.remove", NULL, remove_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, 0, "attachment.remove", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_Delete, 0, "attachment.remove",
                                       NULL);
}

static void
add_button (GtkWidget *box, const char *icon, const char *action, const char *words)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, words,
                                  -1);
  gtk_box_append (GTK_BOX (box), button);
}

static GtkWidget *
new_words (StegAttachmentRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->name = steg_line_label_new (NULL, NULL);
  self->kind = steg_line_label_new (NULL, "quiet");
  gtk_widget_add_css_class (GTK_WIDGET (self->kind), "caption");
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->name));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->kind));
  gtk_widget_set_hexpand (box, TRUE);
  return box;
}

static void
steg_attachment_row_init (StegAttachmentRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->icon = GTK_IMAGE (gtk_image_new ());
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->icon));
  gtk_box_append (GTK_BOX (box), new_words (self));
  add_button (box, "document-save-as-symbolic", "attachment.save", _ ("Save a copy of this file"));
  add_button (box, "list-remove-symbolic", "attachment.remove", _ ("Remove this file"));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);
}

GtkListBoxRow *
steg_attachment_row_new (StegRecord *tie)
{
  StegAttachmentRow *self = g_object_new (STEG_TYPE_ATTACHMENT_ROW, NULL);

  self->tie = g_object_ref (tie);
  return GTK_LIST_BOX_ROW (self);
}

/* Kilobytes and megabytes as in the limit; "" for a size that nobody wrote down. Owned. */
static char *
size_in_words (gint64 size)
{
  g_autofree char *number = NULL;

  if (size <= 0)
    return g_strdup ("");
  if (size < 1000)
    return g_strdup_printf (ngettext ("%d byte", "%d bytes", (gulong) size), (int) size);
  if (size < 1000 * 1000)
    return g_strdup_printf (_ ("%d kB"), (int) ((size + 500) / 1000));
  number = steg_words_number ((double) size / 1e6, 1);
  return g_strdup_printf (_ ("%s MB"), number);
}

void
steg_attachment_row_show (StegAttachmentRow *self, StegRecord *attachment, gboolean locked)
{
  const char      *name = steg_record_get_text (attachment, STEG_ATTACHMENT_NAME);
  const char      *media_type = steg_record_get_text (attachment, STEG_ATTACHMENT_MEDIA_TYPE);
  g_autofree char *type
    = g_content_type_from_mime_type (media_type != NULL ? media_type : "application/octet-stream");
  g_autofree char *described = g_content_type_get_description (type);
  g_autofree char *size = size_in_words (steg_record_get_whole (attachment, STEG_ATTACHMENT_SIZE));
  g_autofree char *kind
    = *size != '\0' ? g_strdup_printf (C_ ("kind of file · size", "%s · %s"), described, size)
                    : g_strdup (described);
  g_autofree char *spoken = g_strdup_printf ("%s. %s", name, kind);
  g_autoptr (GIcon) icon = g_content_type_get_symbolic_icon (type);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "attachment.remove", !locked);
  g_set_object (&self->attachment, attachment);
  gtk_image_set_from_gicon (self->icon, icon);
  gtk_label_set_text (self->name, name);
  gtk_label_set_text (self->kind, kind);
  steg_record_rows_name (GTK_LIST_BOX_ROW (self), spoken);
}
