/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/dialogs/steg-history-dialog.h"

#include "app/rows/steg-log-item.h"
#include "app/steg-words.h"

struct _StegHistoryDialog
{
  AdwWindow parent;

  StegSession *session;
  GListStore  *items;

  GtkStack           *stack;
  GtkSingleSelection *selection;
  AdwStatusPage      *problem;
};

G_DEFINE_FINAL_TYPE (StegHistoryDialog, steg_history_dialog, ADW_TYPE_WINDOW)

static void
show_problem (StegHistoryDialog *self, const GError *error)
{
  adw_status_page_set_title (self->problem, steg_words_error_title (error));
  gtk_stack_set_visible_child_name (self->stack, "problem");
}

static void
update (StegHistoryDialog *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) rows = steg_session_list_log (self->session, &error);
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  if (rows == NULL)
    {
      show_problem (self, error);
      return;
    }
  for (guint i = rows->len; i > 0; i--)
    g_ptr_array_add (items, steg_log_item_new (g_ptr_array_index (rows, i - 1)));
  g_list_store_splice (self->items, 0, g_list_model_get_n_items (G_LIST_MODEL (self->items)),
                       items->pdata, items->len);
}

static void
steg_history_dialog_dispose (GObject *object)
{
  StegHistoryDialog *self = STEG_HISTORY_DIALOG (object);

  g_clear_object (&self->session);
  g_clear_object (&self->items);
  G_OBJECT_CLASS (steg_history_dialog_parent_class)->dispose (object);
}

static void
steg_history_dialog_class_init (StegHistoryDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = steg_history_dialog_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/stegvis/Stegvis/dialogs/history-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, StegHistoryDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, StegHistoryDialog, selection);
  gtk_widget_class_bind_template_child (widget_class, StegHistoryDialog, problem);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
steg_history_dialog_init (StegHistoryDialog *self)
{
  g_type_ensure (STEG_TYPE_LOG_ITEM);
  gtk_widget_init_template (GTK_WIDGET (self));
  self->items = g_list_store_new (STEG_TYPE_LOG_ITEM);
  gtk_single_selection_set_model (self->selection, G_LIST_MODEL (self->items));
}

StegHistoryDialog *
steg_history_dialog_new (GtkWindow *parent, StegSession *session)
{
  StegHistoryDialog *self = g_object_new (STEG_TYPE_HISTORY_DIALOG, "transient-for", parent, NULL);

  self->session = g_object_ref (session);
  g_signal_connect_object (session, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return self;
}
