/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rows/steg-attachment-row.h"

#include "app/rows/steg-record-rows.h"
#include "app/steg-anywhere.h"
#include "app/steg-attached-file.h"
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

static const char *
name_of (StegAttachmentRow *self)
{
  return steg_record_get_text (self->attachment, STEG_ATTACHMENT_NAME);
}

static void
open_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  steg_attached_file_open (widget, STEG_ATTACHMENT_ROW (widget)->attachment);
}

static void
save_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  steg_attached_file_save (widget, STEG_ATTACHMENT_ROW (widget)->attachment);
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

void
steg_attachment_row_show (StegAttachmentRow *self, StegRecord *attachment, gboolean locked)
{
  const char      *name = steg_record_get_text (attachment, STEG_ATTACHMENT_NAME);
  const char      *media_type = steg_record_get_text (attachment, STEG_ATTACHMENT_MEDIA_TYPE);
  g_autofree char *type
    = g_content_type_from_mime_type (media_type != NULL ? media_type : "application/octet-stream");
  g_autofree char *kind = steg_attached_file_describe (attachment);
  g_autofree char *spoken = g_strdup_printf ("%s. %s", name, kind);
  g_autoptr (GIcon) icon = g_content_type_get_symbolic_icon (type);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "attachment.remove", !locked);
  g_set_object (&self->attachment, attachment);
  gtk_image_set_from_gicon (self->icon, icon);
  gtk_label_set_text (self->name, name);
  gtk_label_set_text (self->kind, kind);
  steg_record_rows_name (GTK_LIST_BOX_ROW (self), spoken);
}
