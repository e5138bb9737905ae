/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/dialogs/steg-shortcuts-dialog.h"

#include "app/steg-accelerators.h"

#include <glib/gi18n.h>

struct _StegShortcutsDialog
{
  AdwWindow parent;

  AdwPreferencesPage *page;
};

G_DEFINE_FINAL_TYPE (StegShortcutsDialog, steg_shortcuts_dialog, ADW_TYPE_WINDOW)

static char *
describe_key (const char *name)
{
  GdkModifierType modifiers;
  guint           key;

  return gtk_accelerator_parse (name, &key, &modifiers) ? gtk_accelerator_get_label (key, modifiers)
                                                        : g_strdup (name);
}

static GtkWidget *
create_row (const StegAccelerator *entry)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _ (entry->title));
  for (guint i = 0; entry->keys[i] != NULL; i++)
    {
      g_autofree char *key = describe_key (entry->keys[i]);
      GtkWidget       *label = gtk_label_new (key);

      gtk_widget_add_css_class (label, "keycap");
      gtk_widget_set_valign (label, GTK_ALIGN_CENTER);
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
    }
  return row;
}

static void
add_group (StegShortcutsDialog *self, const char *name)
{
  GtkWidget *group = adw_preferences_group_new ();

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _ (name));
  for (const StegAccelerator *entry = steg_accelerators; entry->action != NULL; entry++)
    if (g_str_equal (entry->group, name))
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), create_row (entry));
  adw_preferences_page_add (self->page, ADW_PREFERENCES_GROUP (group));
}

static void
steg_shortcuts_dialog_class_init (StegShortcutsDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/stegvis/Stegvis/dialogs/shortcuts-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, StegShortcutsDialog, page);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
steg_shortcuts_dialog_init (StegShortcutsDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
add_once (GPtrArray *groups, const char *name)
{
  if (!g_ptr_array_find_with_equal_func (groups, name, g_str_equal, NULL))
    g_ptr_array_add (groups, (char *) name);
}

/* Each once, in the order in which the table comes to them. Returns: (of static strings) owned. */
static GPtrArray *
list_groups (const char *first)
{
  GPtrArray *groups = g_ptr_array_new ();

  for (const StegAccelerator *entry = steg_accelerators; entry->action != NULL; entry++)
    if (first != NULL && g_str_has_prefix (entry->action, first))
      add_once (groups, entry->group);
  for (const StegAccelerator *entry = steg_accelerators; entry->action != NULL; entry++)
    add_once (groups, entry->group);
  return groups;
}

StegShortcutsDialog *
steg_shortcuts_dialog_new (GtkWindow *parent, const char *first)
{
  StegShortcutsDialog *self
    = g_object_new (STEG_TYPE_SHORTCUTS_DIALOG, "transient-for", parent, NULL);
  g_autoptr (GPtrArray) groups = list_groups (first);

  for (guint i = 0; i < groups->len; i++)
    add_group (self, groups->pdata[i]);
  return self;
}
