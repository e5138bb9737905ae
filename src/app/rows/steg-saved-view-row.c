/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rows/steg-saved-view-row.h"

#include "app/rows/steg-record-rows.h"
#include "app/steg-anywhere.h"
#include "app/widgets/steg-line-label.h"
#include "model/steg-saved-view.h"

#include <glib/gi18n.h>

struct _StegSavedViewRow
{
  GtkListBoxRow parent;

  StegRecord *view;

  GtkImage  *mark;
  GtkLabel  *title;
  GtkWidget *entry;
  GtkWidget *rename;
  GtkWidget *remove;
};

G_DEFINE_FINAL_TYPE (StegSavedViewRow, steg_saved_view_row, GTK_TYPE_LIST_BOX_ROW)

static const char *
title_of (StegSavedViewRow *self)
{
  const char *title = steg_record_get_text (self->view, STEG_SAVED_VIEW_TITLE);

  return title != NULL ? title : "";
}

static void
show_entry (StegSavedViewRow *self, gboolean shown)
{
  gtk_widget_set_visible (self->entry, shown);
  gtk_widget_set_visible (GTK_WIDGET (self->title), !shown);
  gtk_widget_set_visible (self->rename, !shown);
}

static StegEdit *
begin (StegSavedViewRow *self, StegSession *session, const char *label)
{
  StegEdit *edit = steg_edit_new (steg_session_get_programme (session), label);

  steg_edit_argument (edit, title_of (self));
  return edit;
}

static void
rename_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  StegSavedViewRow *self = STEG_SAVED_VIEW_ROW (widget);

  gtk_editable_set_text (GTK_EDITABLE (self->entry), title_of (self));
  show_entry (self, TRUE);
  gtk_widget_grab_focus (self->entry);
}

static void
remove_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  StegSavedViewRow *self = STEG_SAVED_VIEW_ROW (widget);
  StegSession      *session = steg_anywhere_get_session (widget);
  g_autofree char  *toast = g_strdup_printf (_ ("“%s” is removed"), title_of (self));
  StegEdit         *edit;

  if (session == NULL)
    return;
  edit = begin (self, session, N_ ("Remove the view “%s”"));
  steg_edit_remove (edit, steg_record_get_id (self->view));
  steg_anywhere_commit_with_undo (gtk_widget_get_parent (widget), edit, toast);
}

static void
renamed_cb (StegSavedViewRow *self)
{
  StegSession     *session = steg_anywhere_get_session (GTK_WIDGET (self));
  g_autofree char *title
    = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry))));
  StegEdit *edit;

  show_entry (self, FALSE);
  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (session == NULL || *title == '\0' || g_str_equal (title, title_of (self)))
    return;
  edit = begin (self, session, N_ ("Rename the view “%s”"));
  steg_edit_text (edit, steg_record_get_id (self->view), STEG_SAVED_VIEW_TITLE, title);
  steg_anywhere_commit (GTK_WIDGET (self), edit);
}

static gboolean
key_pressed_cb (GtkEventControllerKey *keys,
                guint                  key,
                guint                  code,
                GdkModifierType        state,
                StegSavedViewRow      *self)
{
  if (key != GDK_KEY_Escape)
    return GDK_EVENT_PROPAGATE;
  show_entry (self, FALSE);
  gtk_widget_grab_focus (GTK_WIDGET (self));
  return GDK_EVENT_STOP;
}

static void
steg_saved_view_row_dispose (GObject *object)
{
  g_clear_object (&STEG_SAVED_VIEW_ROW (object)->view);
  G_OBJECT_CLASS (steg_saved_view_row_parent_class)->dispose (object);
}

static void
steg_saved_view_row_class_init (StegSavedViewRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = steg_saved_view_row_dispose;
  gtk_widget_class_install_action (widget_class, "view.rename", NULL, rename_action);
  gtk_widget_class_install_action (widget_class, "view.remove", NULL, remove_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F2, 0, "view.rename", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, 0, "view.remove", NULL);
}

static GtkWidget *
new_button (const char *icon, const char *action, const char *label)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  return button;
}

static GtkWidget *
new_entry (StegSavedViewRow *self)
{
  GtkWidget          *entry = gtk_entry_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_widget_set_visible (entry, FALSE);
  gtk_widget_set_hexpand (entry, TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Name of the view"), -1);
  g_signal_connect_swapped (entry, "activate", G_CALLBACK (renamed_cb), self);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (entry, keys);
  return entry;
}

static void
steg_saved_view_row_init (StegSavedViewRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->mark = GTK_IMAGE (gtk_image_new_from_icon_name ("object-select-symbolic"));
  self->title = steg_line_label_new (NULL, NULL);
  gtk_widget_set_hexpand (GTK_WIDGET (self->title), TRUE);
  self->entry = new_entry (self);
  self->rename = new_button ("document-edit-symbolic", "view.rename", _ ("Rename (F2)"));
  self->remove = new_button ("user-trash-symbolic", "view.remove", _ ("Remove (Delete)"));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->mark));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->title));
  gtk_box_append (GTK_BOX (box), self->entry);
  gtk_box_append (GTK_BOX (box), self->rename);
  gtk_box_append (GTK_BOX (box), self->remove);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);
}

GtkListBoxRow *
steg_saved_view_row_new (StegRecord *view)
{
  StegSavedViewRow *self = g_object_new (STEG_TYPE_SAVED_VIEW_ROW, NULL);

  self->view = g_object_ref (view);
  return GTK_LIST_BOX_ROW (self);
}

void
steg_saved_view_row_show (StegSavedViewRow *self, gboolean is_on)
{
  g_autofree char *spoken = NULL;

  g_return_if_fail (STEG_IS_SAVED_VIEW_ROW (self));

  gtk_label_set_text (self->title, title_of (self));
  gtk_widget_set_opacity (GTK_WIDGET (self->mark), is_on ? 1 : 0);
  spoken = is_on ? g_strdup_printf (_ ("%s, shown now"), title_of (self))
                 : g_strdup (title_of (self));
  steg_record_rows_name (GTK_LIST_BOX_ROW (self), spoken);
}
