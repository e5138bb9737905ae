/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-chart-mark.h"

struct _StegChartMark
{
  GtkWidget parent;

  char *spoken;
};

G_DEFINE_FINAL_TYPE (StegChartMark, steg_chart_mark, GTK_TYPE_WIDGET)

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
  gtk_widget_activate_action (widget, "chart.open", NULL);
}

static void
steg_chart_mark_finalize (GObject *object)
{
  g_free (STEG_CHART_MARK (object)->spoken);
  G_OBJECT_CLASS (steg_chart_mark_parent_class)->finalize (object);
}

static void
steg_chart_mark_class_init (StegChartMarkClass *klass)
{
  static const guint keys[] = { GDK_KEY_Return, GDK_KEY_KP_Enter, GDK_KEY_space, GDK_KEY_KP_Space };
  GtkWidgetClass    *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = steg_chart_mark_finalize;

  gtk_widget_class_set_css_name (widget_class, "chartmark");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_BUTTON);
  gtk_widget_class_install_action (widget_class, "chart.open", NULL, press);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (widget_class, keys[i], 0, "chart.open", NULL);

  signals[SIGNAL_PRESSED] = g_signal_new ("pressed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
steg_chart_mark_init (StegChartMark *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  g_signal_connect_swapped (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

GtkWidget *
steg_chart_mark_new (void)
{
  return g_object_new (STEG_TYPE_CHART_MARK, NULL);
}

void
steg_chart_mark_set_spoken (StegChartMark *self, const char *spoken)
{
  g_return_if_fail (STEG_IS_CHART_MARK (self));
  g_return_if_fail (spoken != NULL);

  g_free (self->spoken);
  self->spoken = g_strdup (spoken);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), spoken);
}

const char *
steg_chart_mark_get_spoken (StegChartMark *self)
{
  g_return_val_if_fail (STEG_IS_CHART_MARK (self), NULL);

  return self->spoken;
}
