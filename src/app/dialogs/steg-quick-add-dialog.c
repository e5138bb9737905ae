/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/dialogs/steg-quick-add-dialog.h"

#include "app/widgets/steg-quick-add.h"
#include "app/widgets/steg-quick-marks.h"

struct _StegQuickAddDialog
{
  AdwWindow parent;

  StegQuickAdd *quick_add;
};

/* Where a window keeps what was typed and not added. */
#define DRAFT "steg-quick-add-draft"

G_DEFINE_FINAL_TYPE (StegQuickAddDialog, steg_quick_add_dialog, ADW_TYPE_WINDOW)

static void
add_cb (StegQuickAddDialog *self)
{
  steg_quick_add_finish (self->quick_add);
}

static void
added_cb (StegQuickAddDialog *self)
{
  gtk_window_close (GTK_WINDOW (self));
}

static gboolean
steg_quick_add_dialog_close_request (GtkWindow *window)
{
  GtkWindow  *parent = gtk_window_get_transient_for (window);
  const char *text = steg_quick_add_get_text (STEG_QUICK_ADD_DIALOG (window)->quick_add);

  if (parent != NULL)
    g_object_set_data_full (G_OBJECT (parent), DRAFT, g_strdup (text), g_free);
  return GTK_WINDOW_CLASS (steg_quick_add_dialog_parent_class)->close_request (window);
}

static void
steg_quick_add_dialog_class_init (StegQuickAddDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  GTK_WINDOW_CLASS (klass)->close_request = steg_quick_add_dialog_close_request;
  g_type_ensure (STEG_TYPE_QUICK_ADD);
  g_type_ensure (STEG_TYPE_QUICK_MARKS);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/stegvis/Stegvis/dialogs/quick-add-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, StegQuickAddDialog, quick_add);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
  gtk_widget_class_bind_template_callback (widget_class, added_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
steg_quick_add_dialog_init (StegQuickAddDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
steg_quick_add_dialog_show (GtkWindow *parent, StegSession *session)
{
  StegQuickAddDialog *self;
  const char         *draft;

  g_return_if_fail (GTK_IS_WINDOW (parent) && STEG_IS_SESSION (session));

  self = g_object_new (STEG_TYPE_QUICK_ADD_DIALOG, "transient-for", parent, NULL);
  steg_quick_add_set_session (self->quick_add, session);
  draft = g_object_get_data (G_OBJECT (parent), DRAFT);
  if (draft != NULL)
    steg_quick_add_set_text (self->quick_add, draft);
  gtk_window_present (GTK_WINDOW (self));
  steg_quick_add_begin (self->quick_add);
}
