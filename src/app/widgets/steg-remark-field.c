/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-remark-field.h"

struct _StegRemarkField
{
  GtkWidget parent;

  char *shown; /* what the programme says, to tell typing from it; %NULL: nothing yet */

  guint grow_id;

  GtkWidget   *scroller;
  GtkTextView *view;
};

enum
{
  PROPERTY_LABEL = 1,
};

enum
{
  SIGNAL_LEFT,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StegRemarkField, steg_remark_field, GTK_TYPE_WIDGET)

static void
left_cb (StegRemarkField *self)
{
  g_signal_emit (self, signals[SIGNAL_LEFT], 0);
}

static gboolean
steg_remark_field_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (STEG_REMARK_FIELD (widget)->view));
}

/* GTK's own would have the field take the focus itself when its text is left backwards. */
static gboolean
steg_remark_field_focus (GtkWidget *widget, GtkDirectionType direction)
{
  return gtk_widget_child_focus (STEG_REMARK_FIELD (widget)->scroller, direction);
}

static void
steg_remark_field_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id == PROPERTY_LABEL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (STEG_REMARK_FIELD (object)->view),
                                    GTK_ACCESSIBLE_PROPERTY_LABEL, g_value_get_string (value), -1);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static gboolean
grow_cb (gpointer field)
{
  StegRemarkField *self = field;

  self->grow_id = 0;
  gtk_widget_queue_resize (GTK_WIDGET (self->view));
  return G_SOURCE_REMOVE;
}

/* GTK measures a text for the width that it had before: one that has just come is measured again
 * when its width, and so its height, is known. */
static void
height_changed_cb (GtkAdjustment *adjustment, StegRemarkField *self)
{
  if (gtk_adjustment_get_upper (adjustment) > gtk_adjustment_get_page_size (adjustment)
      && self->grow_id == 0)
    self->grow_id = g_idle_add (grow_cb, self);
}

static void
steg_remark_field_dispose (GObject *object)
{
  g_clear_handle_id (&STEG_REMARK_FIELD (object)->grow_id, g_source_remove);
  g_clear_pointer (&STEG_REMARK_FIELD (object)->scroller, gtk_widget_unparent);
  G_OBJECT_CLASS (steg_remark_field_parent_class)->dispose (object);
}

static void
steg_remark_field_finalize (GObject *object)
{
  g_clear_pointer (&STEG_REMARK_FIELD (object)->shown, g_free);
  G_OBJECT_CLASS (steg_remark_field_parent_class)->finalize (object);
}

static void
steg_remark_field_class_init (StegRemarkFieldClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = steg_remark_field_set_property;
  object_class->dispose = steg_remark_field_dispose;
  object_class->finalize = steg_remark_field_finalize;
  widget_class->grab_focus = steg_remark_field_grab_focus;
  widget_class->focus = steg_remark_field_focus;

  g_object_class_install_property (
    object_class, PROPERTY_LABEL,
    g_param_spec_string ("label", NULL, NULL, NULL,
                         G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS));
  signals[SIGNAL_LEFT] = g_signal_new ("left", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                       NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/stegvis/Stegvis/widgets/remark-field.ui");
  gtk_widget_class_bind_template_child (widget_class, StegRemarkField, scroller);
  gtk_widget_class_bind_template_child (widget_class, StegRemarkField, view);
  gtk_widget_class_bind_template_callback (widget_class, left_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
steg_remark_field_init (StegRemarkField *self)
{
  GtkAdjustment *height;

  gtk_widget_init_template (GTK_WIDGET (self));
  height = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scroller));
  g_signal_connect_object (height, "changed", G_CALLBACK (height_changed_cb), self, 0);
}

void
steg_remark_field_show (StegRemarkField *self, const char *text)
{
  g_autofree char *typed = NULL;

  g_return_if_fail (STEG_IS_REMARK_FIELD (self));

  typed = steg_remark_field_dup_text (self);
  if (text == NULL)
    text = "";
  if ((self->shown == NULL || g_str_equal (typed, self->shown)) && !g_str_equal (typed, text))
    gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->view), text, -1);
  g_free (self->shown);
  self->shown = g_strdup (text);
}

void
steg_remark_field_forget (StegRemarkField *self)
{
  g_return_if_fail (STEG_IS_REMARK_FIELD (self));

  g_clear_pointer (&self->shown, g_free);
}

char *
steg_remark_field_take (StegRemarkField *self)
{
  g_autofree char *typed = NULL;

  g_return_val_if_fail (STEG_IS_REMARK_FIELD (self), NULL);

  typed = steg_remark_field_dup_text (self);
  if (self->shown == NULL || g_str_equal (typed, self->shown))
    return NULL;
  g_free (self->shown);
  self->shown = g_strdup (typed);
  return g_steal_pointer (&typed);
}

char *
steg_remark_field_dup_text (StegRemarkField *self)
{
  GtkTextBuffer *buffer;
  GtkTextIter    start, end;

  g_return_val_if_fail (STEG_IS_REMARK_FIELD (self), NULL);

  buffer = gtk_text_view_get_buffer (self->view);
  gtk_text_buffer_get_bounds (buffer, &start, &end);
  return g_strstrip (gtk_text_buffer_get_text (buffer, &start, &end, FALSE));
}

void
steg_remark_field_select (StegRemarkField *self)
{
  GtkTextBuffer *buffer;
  GtkTextIter    start, end;

  g_return_if_fail (STEG_IS_REMARK_FIELD (self));

  buffer = gtk_text_view_get_buffer (self->view);
  gtk_text_buffer_get_bounds (buffer, &start, &end);
  gtk_text_buffer_select_range (buffer, &end, &start);
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

void
steg_remark_field_set_locked (StegRemarkField *self, gboolean locked)
{
  g_return_if_fail (STEG_IS_REMARK_FIELD (self));

  gtk_text_view_set_editable (self->view, !locked);
}
