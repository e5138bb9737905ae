/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/dialogs/steg-quick-add-dialog.h"

#include "app/widgets/steg-quick-add.h"

struct _StegQuickAddDialog
{
  AdwWindow parent;

  StegQuickAdd *quick_add;
};

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

static void
steg_quick_add_dialog_class_init (StegQuickAddDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (STEG_TYPE_QUICK_ADD);
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

/* The one of @parent; %NULL when it has none yet. Borrowed. */
static StegQuickAddDialog *
find (GtkWindow *parent)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

      if (STEG_IS_QUICK_ADD_DIALOG (window) && gtk_window_get_transient_for (window) == parent)
        return STEG_QUICK_ADD_DIALOG (window);
    }
  return NULL;
}

void
steg_quick_add_dialog_show (GtkWindow *parent, StegSession *session)
{
  StegQuickAddDialog *self;

  g_return_if_fail (GTK_IS_WINDOW (parent) && STEG_IS_SESSION (session));

  self = find (parent);
  if (self == NULL)
    {
      self = g_object_new (STEG_TYPE_QUICK_ADD_DIALOG, "transient-for", parent, NULL);
      steg_quick_add_set_session (self->quick_add, session);
    }
  gtk_window_present (GTK_WINDOW (self));
  steg_quick_add_begin (self->quick_add);
}
