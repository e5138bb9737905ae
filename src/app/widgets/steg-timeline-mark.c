/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-timeline-mark.h"

struct _StegTimelineMark
{
  GtkWidget parent;

  guint position;
  char *spoken;
};

enum
{
  SIGNAL_OPENED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StegTimelineMark, steg_timeline_mark, GTK_TYPE_WIDGET)

static void
open_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_OPENED], 0);
}

static void
steg_timeline_mark_finalize (GObject *object)
{
  StegTimelineMark *self = STEG_TIMELINE_MARK (object);

  g_clear_pointer (&self->spoken, g_free);
  G_OBJECT_CLASS (steg_timeline_mark_parent_class)->finalize (object);
}

static void
steg_timeline_mark_class_init (StegTimelineMarkClass *klass)
{
  static const guint keys[]
    = { GDK_KEY_Return, GDK_KEY_KP_Enter, GDK_KEY_ISO_Enter, GDK_KEY_space, GDK_KEY_KP_Space };
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = steg_timeline_mark_finalize;
  signals[SIGNAL_OPENED] = g_signal_new ("opened", STEG_TYPE_TIMELINE_MARK, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_css_name (widget_class, "timelinemark");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_BUTTON);
  gtk_widget_class_install_action (widget_class, "item.open", NULL, open_cb);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (widget_class, keys[i], 0, "item.open", NULL);
}

static void
steg_timeline_mark_init (StegTimelineMark *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
}

GtkWidget *
steg_timeline_mark_new (void)
{
  return g_object_new (STEG_TYPE_TIMELINE_MARK, NULL);
}

void
steg_timeline_mark_assign (StegTimelineMark *self, guint position, const char *spoken)
{
  g_return_if_fail (STEG_IS_TIMELINE_MARK (self));
  g_return_if_fail (spoken != NULL);

  self->position = position;
  if (g_strcmp0 (self->spoken, spoken) == 0)
    return;
  g_free (self->spoken);
  self->spoken = g_strdup (spoken);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}

guint
steg_timeline_mark_get_position (StegTimelineMark *self)
{
  g_return_val_if_fail (STEG_IS_TIMELINE_MARK (self), 0);

  return self->position;
}

const char *
steg_timeline_mark_get_spoken (StegTimelineMark *self)
{
  g_return_val_if_fail (STEG_IS_TIMELINE_MARK (self), NULL);

  return self->spoken;
}
