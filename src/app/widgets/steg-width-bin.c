/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-width-bin.h"

#include "app/widgets/steg-letter.h"
#include "app/widgets/steg-style.h"

#define MINIMUM_WIDTH 360

struct _StegWidthBin
{
  GtkWidget parent;

  GtkWidget *child;
  int        threshold;
  gboolean   narrow;
  guint      settle_id;
};

enum
{
  PROPERTY_CHILD = 1,
  PROPERTY_THRESHOLD,
  PROPERTY_NARROW,
  PROPERTY_ORIENTATION,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

static void buildable_interface_init (GtkBuildableIface *interface);

G_DEFINE_FINAL_TYPE_WITH_CODE (StegWidthBin,
                               steg_width_bin,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE, buildable_interface_init))

static void
set_child (StegWidthBin *self, GtkWidget *child)
{
  g_clear_pointer (&self->child, gtk_widget_unparent);
  self->child = child;
  if (child != NULL)
    gtk_widget_set_parent (child, GTK_WIDGET (self));
}

static void
steg_width_bin_add_child (GtkBuildable *buildable,
                          GtkBuilder   *builder,
                          GObject      *child,
                          const char   *type)
{
  set_child (STEG_WIDTH_BIN (buildable), GTK_WIDGET (child));
}

static void
buildable_interface_init (GtkBuildableIface *interface)
{
  interface->add_child = steg_width_bin_add_child;
}

static gboolean
has_little_room (StegWidthBin *self, int width)
{
  return width < self->threshold * steg_letter_width (GTK_WIDGET (self));
}

static gboolean
settle_cb (gpointer user_value)
{
  StegWidthBin *self = STEG_WIDTH_BIN (user_value);
  gboolean      narrow = has_little_room (self, gtk_widget_get_width (GTK_WIDGET (self)));

  self->settle_id = 0;
  if (narrow != self->narrow)
    {
      self->narrow = narrow;
      steg_style_set (GTK_WIDGET (self), "narrow", narrow);
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROPERTY_NARROW]);
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROPERTY_ORIENTATION]);
    }
  return G_SOURCE_REMOVE;
}

static GtkSizeRequestMode
steg_width_bin_get_request_mode (GtkWidget *widget)
{
  GtkWidget *child = STEG_WIDTH_BIN (widget)->child;

  return child != NULL ? gtk_widget_get_request_mode (child) : GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

static void
steg_width_bin_measure (GtkWidget     *widget,
                        GtkOrientation orientation,
                        int            for_size,
                        int           *minimum,
                        int           *natural,
                        int           *minimum_baseline,
                        int           *natural_baseline)
{
  StegWidthBin *self = STEG_WIDTH_BIN (widget);

  *minimum = *natural = 0;
  if (self->child != NULL && orientation == GTK_ORIENTATION_VERTICAL && for_size >= 0)
    {
      int least;

      gtk_widget_measure (self->child, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
      for_size = MAX (for_size, least);
    }
  if (self->child != NULL)
    gtk_widget_measure (self->child, orientation, for_size, minimum, natural, NULL, NULL);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = MIN (*minimum, MINIMUM_WIDTH);
      *natural = MAX (*natural, *minimum);
    }
}

/* A layout may not be changed while sizes are being given out, so the news waits for the main loop.
 */
static void
steg_width_bin_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  StegWidthBin *self = STEG_WIDTH_BIN (widget);
  int           least;

  if (has_little_room (self, width) != self->narrow && self->settle_id == 0)
    self->settle_id = g_idle_add_full (G_PRIORITY_HIGH_IDLE, settle_cb, self, NULL);
  if (self->child == NULL || !gtk_widget_should_layout (self->child))
    return;
  gtk_widget_measure (self->child, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  gtk_widget_allocate (self->child, MAX (width, least), height, baseline, NULL);
}

static void
steg_width_bin_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  StegWidthBin *self = STEG_WIDTH_BIN (object);

  switch (id)
    {
    case PROPERTY_CHILD:
      g_value_set_object (value, self->child);
      break;
    case PROPERTY_THRESHOLD:
      g_value_set_int (value, self->threshold);
      break;
    case PROPERTY_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    case PROPERTY_ORIENTATION:
      g_value_set_enum (value,
                        self->narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
steg_width_bin_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  StegWidthBin *self = STEG_WIDTH_BIN (object);

  switch (id)
    {
    case PROPERTY_CHILD:
      set_child (self, g_value_get_object (value));
      break;
    case PROPERTY_THRESHOLD:
      self->threshold = g_value_get_int (value);
      gtk_widget_queue_allocate (GTK_WIDGET (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
steg_width_bin_dispose (GObject *object)
{
  StegWidthBin *self = STEG_WIDTH_BIN (object);

  g_clear_handle_id (&self->settle_id, g_source_remove);
  g_clear_pointer (&self->child, gtk_widget_unparent);
  G_OBJECT_CLASS (steg_width_bin_parent_class)->dispose (object);
}

static void
install_properties (GObjectClass *object_class)
{
  GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  GParamFlags writable = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  properties[PROPERTY_CHILD] = g_param_spec_object ("child", NULL, NULL, GTK_TYPE_WIDGET, writable);
  properties[PROPERTY_THRESHOLD]
    = g_param_spec_int ("threshold", NULL, NULL, 0, G_MAXINT, 0, writable);
  properties[PROPERTY_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, readable);
  properties[PROPERTY_ORIENTATION] = g_param_spec_enum (
    "orientation", NULL, NULL, GTK_TYPE_ORIENTATION, GTK_ORIENTATION_HORIZONTAL, readable);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
}

static void
steg_width_bin_class_init (StegWidthBinClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = steg_width_bin_get_property;
  object_class->set_property = steg_width_bin_set_property;
  object_class->dispose = steg_width_bin_dispose;
  widget_class->get_request_mode = steg_width_bin_get_request_mode;
  widget_class->measure = steg_width_bin_measure;
  widget_class->size_allocate = steg_width_bin_size_allocate;
  install_properties (object_class);
  gtk_widget_class_set_css_name (widget_class, "widthbin");
}

static void
steg_width_bin_init (StegWidthBin *self)
{
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

gboolean
steg_width_bin_is_narrow (StegWidthBin *self)
{
  g_return_val_if_fail (STEG_IS_WIDTH_BIN (self), FALSE);

  return self->narrow;
}
