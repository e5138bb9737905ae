/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-staircase-column.h"

struct _StegStaircaseColumn
{
  GtkWidget parent;

  char *spoken;
};

G_DEFINE_FINAL_TYPE (StegStaircaseColumn, steg_staircase_column, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_PRESSED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
press (GtkWidget *widget, const char *action, GVariant *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_PRESSED], 0);
}

static void
released_cb (GtkWidget *widget, int n_press, double x, double y)
{
  if (!gtk_widget_contains (widget, x, y))
    return;
  gtk_widget_grab_focus (widget);
  gtk_widget_activate_action (widget, "staircase.open", NULL);
}

static void
steg_staircase_column_finalize (GObject *object)
{
  g_free (STEG_STAIRCASE_COLUMN (object)->spoken);
  G_OBJECT_CLASS (steg_staircase_column_parent_class)->finalize (object);
}

static void
steg_staircase_column_class_init (StegStaircaseColumnClass *klass)
{
  static const guint keys[] = { GDK_KEY_Return, GDK_KEY_KP_Enter, GDK_KEY_space, GDK_KEY_KP_Space };
  GtkWidgetClass    *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = steg_staircase_column_finalize;

  gtk_widget_class_set_css_name (widget_class, "staircasecolumn");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_BUTTON);
  gtk_widget_class_install_action (widget_class, "staircase.open", NULL, press);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (widget_class, keys[i], 0, "staircase.open", NULL);

  signals[SIGNAL_PRESSED] = g_signal_new ("pressed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
steg_staircase_column_init (StegStaircaseColumn *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  g_signal_connect_swapped (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

GtkWidget *
steg_staircase_column_new (void)
{
  return g_object_new (STEG_TYPE_STAIRCASE_COLUMN, NULL);
}

void
steg_staircase_column_set_spoken (StegStaircaseColumn *self, const char *spoken)
{
  g_return_if_fail (STEG_IS_STAIRCASE_COLUMN (self));
  g_return_if_fail (spoken != NULL);

  g_free (self->spoken);
  self->spoken = g_strdup (spoken);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}

const char *
steg_staircase_column_get_spoken (StegStaircaseColumn *self)
{
  g_return_val_if_fail (STEG_IS_STAIRCASE_COLUMN (self), NULL);

  return self->spoken;
}
