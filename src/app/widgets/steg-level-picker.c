/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-level-picker.h"

#include <glib/gi18n.h>

struct _StegLevelPicker
{
  GtkWidget parent;

  GPtrArray *buttons; /* of borrowed GtkWidget, by level */
  int        level;
};

G_DEFINE_FINAL_TYPE (StegLevelPicker, steg_level_picker, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
show_level (StegLevelPicker *self)
{
  for (guint i = 0; i < self->buttons->len; i++)
    gtk_toggle_button_set_active (self->buttons->pdata[i], (int) i == self->level);
}

/* What stands stays until somebody says otherwise. */
static void
clicked_cb (GtkWidget *button, StegLevelPicker *self)
{
  guint level;

  show_level (self);
  if (g_ptr_array_find (self->buttons, button, &level) && (int) level != self->level)
    g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, (int) level);
}

static void
add_button (StegLevelPicker *self, const char *label, const char *spoken)
{
  GtkWidget *button = gtk_toggle_button_new_with_label (label);

  gtk_widget_set_tooltip_text (button, spoken);
  gtk_widget_set_hexpand (button, TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken,
                                  -1);
  g_signal_connect (button, "clicked", G_CALLBACK (clicked_cb), self);
  gtk_widget_set_parent (button, GTK_WIDGET (self));
  g_ptr_array_add (self->buttons, button);
}

static void
steg_level_picker_dispose (GObject *object)
{
  StegLevelPicker *self = STEG_LEVEL_PICKER (object);

  for (guint i = 0; i < self->buttons->len; i++)
    gtk_widget_unparent (self->buttons->pdata[i]);
  g_ptr_array_set_size (self->buttons, 0);
  G_OBJECT_CLASS (steg_level_picker_parent_class)->dispose (object);
}

static void
steg_level_picker_finalize (GObject *object)
{
  g_ptr_array_unref (STEG_LEVEL_PICKER (object)->buttons);
  G_OBJECT_CLASS (steg_level_picker_parent_class)->finalize (object);
}

static void
steg_level_picker_class_init (StegLevelPickerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = steg_level_picker_dispose;
  G_OBJECT_CLASS (klass)->finalize = steg_level_picker_finalize;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "levelpicker");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
}

static void
steg_level_picker_init (StegLevelPicker *self)
{
  self->buttons = g_ptr_array_new ();
  gtk_widget_add_css_class (GTK_WIDGET (self), "linked");
  add_button (self, "–", _ ("No level agreed yet"));
  show_level (self);
}

void
steg_level_picker_add (StegLevelPicker *self, int number, const char *name)
{
  g_autofree char *label = g_strdup_printf ("%d", number);
  g_autofree char *spoken = g_strdup_printf (_ ("Level %d · %s"), number, name);

  g_return_if_fail (STEG_IS_LEVEL_PICKER (self));
  g_return_if_fail (number == (int) self->buttons->len);

  add_button (self, label, spoken);
}

guint
steg_level_picker_count (StegLevelPicker *self)
{
  g_return_val_if_fail (STEG_IS_LEVEL_PICKER (self), 0);

  return self->buttons->len - 1;
}

void
steg_level_picker_set_level (StegLevelPicker *self, int level)
{
  g_return_if_fail (STEG_IS_LEVEL_PICKER (self));

  self->level = level;
  show_level (self);
}

void
steg_level_picker_set_locked (StegLevelPicker *self, gboolean locked)
{
  g_return_if_fail (STEG_IS_LEVEL_PICKER (self));

  gtk_widget_set_can_target (GTK_WIDGET (self), !locked);
  gtk_widget_set_can_focus (GTK_WIDGET (self), !locked);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_DISABLED, locked, -1);
}
