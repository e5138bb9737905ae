/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-column.h"

#include "app/widgets/steg-letter.h"

struct _StegColumn
{
  GtkWidget parent;

  int letters;
};

enum
{
  PROPERTY_LETTERS = 1,
};

G_DEFINE_FINAL_TYPE (StegColumn, steg_column, GTK_TYPE_WIDGET)

static void
steg_column_measure (GtkWidget     *widget,
                     GtkOrientation orientation,
                     int            for_size,
                     int           *minimum,
                     int           *natural,
                     int           *minimum_baseline,
                     int           *natural_baseline)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);

  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = *natural = STEG_COLUMN (widget)->letters * steg_letter_width (widget);
  else if (child != NULL)
    gtk_widget_measure (child, orientation, -1, minimum, natural, NULL, NULL);
}

static void
steg_column_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);
  int        least;

  if (child == NULL || !gtk_widget_should_layout (child))
    return;
  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  gtk_widget_allocate (child, MAX (width, least), height, baseline, NULL);
}

static void
steg_column_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROPERTY_LETTERS)
    g_value_set_int (value, STEG_COLUMN (object)->letters);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
steg_column_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id == PROPERTY_LETTERS)
    STEG_COLUMN (object)->letters = g_value_get_int (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
steg_column_dispose (GObject *object)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (object));

  g_clear_pointer (&child, gtk_widget_unparent);
  G_OBJECT_CLASS (steg_column_parent_class)->dispose (object);
}

static void
steg_column_class_init (StegColumnClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = steg_column_get_property;
  object_class->set_property = steg_column_set_property;
  object_class->dispose = steg_column_dispose;
  widget_class->measure = steg_column_measure;
  widget_class->size_allocate = steg_column_size_allocate;
  g_object_class_install_property (
    object_class, PROPERTY_LETTERS,
    g_param_spec_int ("letters", NULL, NULL, 0, G_MAXINT, 0,
                      G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS));
}

static void
steg_column_init (StegColumn *self)
{
}
