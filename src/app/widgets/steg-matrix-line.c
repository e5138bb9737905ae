/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-matrix-line.h"

#define SPACING 8

typedef struct
{
  gboolean stacked;
} StegMatrixLinePrivate;

G_DEFINE_TYPE_WITH_PRIVATE (StegMatrixLine, steg_matrix_line, GTK_TYPE_WIDGET)

static gboolean
is_stacked (StegMatrixLine *self)
{
  StegMatrixLinePrivate *private = steg_matrix_line_get_instance_private (self);

  return private->stacked;
}

static int
least_width (GtkWidget *child)
{
  int minimum;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  return minimum;
}

static int
height_at (GtkWidget *child, int width)
{
  int natural;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, MAX (width, least_width (child)), NULL,
                      &natural, NULL, NULL);
  return natural;
}

static int
count_columns (GtkWidget *widget)
{
  int n = -1;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n++;
  return MAX (n, 1);
}

/* The left edge of column @index and, as its right neighbour's edge, its width: the pixels that do
 * not divide are spread over the columns. */
static int
column_edge (int from, int width, int n, int index)
{
  return from + (width - from + SPACING) * index / n;
}

static void
measure_width (GtkWidget *widget, int *minimum, int *natural)
{
  GtkWidget *head = gtk_widget_get_first_child (widget);
  gboolean   stacked = is_stacked (STEG_MATRIX_LINE (widget));
  int        n = count_columns (widget);
  int        first = head != NULL ? least_width (head) : 0;
  int        least = 0, wish = 0;

  for (GtkWidget *child = head != NULL ? gtk_widget_get_next_sibling (head) : NULL; child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int child_least, child_wish;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &child_least, &child_wish, NULL,
                          NULL);
      least = MAX (least, child_least);
      wish = MAX (wish, child_wish);
    }
  *minimum = stacked ? MAX (first, least) : first + n * (least + SPACING);
  *natural = stacked ? MAX (first, wish) : first + n * (wish + SPACING);
}

static int
measure_height (GtkWidget *widget, int width)
{
  GtkWidget *head = gtk_widget_get_first_child (widget);
  gboolean   stacked = is_stacked (STEG_MATRIX_LINE (widget));
  int        n = count_columns (widget);
  int        first = head != NULL ? least_width (head) + SPACING : 0;
  int        height = head != NULL ? height_at (head, stacked ? width : first - SPACING) : 0;
  int        index = 0;

  for (GtkWidget *child = head != NULL ? gtk_widget_get_next_sibling (head) : NULL; child != NULL;
       child = gtk_widget_get_next_sibling (child), index++)
    {
      int column
        = column_edge (first, width, n, index + 1) - SPACING - column_edge (first, width, n, index);

      if (stacked)
        height += SPACING / 2 + height_at (child, width);
      else
        height = MAX (height, height_at (child, column));
    }
  return height;
}

static void
steg_matrix_line_measure (GtkWidget     *widget,
                          GtkOrientation orientation,
                          int            for_size,
                          int           *minimum,
                          int           *natural,
                          int           *minimum_baseline,
                          int           *natural_baseline)
{
  int least, wish;

  measure_width (widget, &least, &wish);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = least;
      *natural = wish;
    }
  else
    *minimum = *natural = measure_height (widget, for_size < 0 ? wish : MAX (for_size, least));
}

static GtkSizeRequestMode
steg_matrix_line_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
place (GtkWidget *child, int x, int y, int width, int height)
{
  gtk_widget_size_allocate (child, &(GtkAllocation){ x, y, width, height }, -1);
}

static void
allocate_stack (GtkWidget *widget, int width)
{
  int y = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int height = height_at (child, width);

      place (child, 0, y, width, height);
      y += height + SPACING / 2;
    }
}

static void
allocate_columns (GtkWidget *widget, int width, int height)
{
  GtkWidget *head = gtk_widget_get_first_child (widget);
  gboolean   mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int        n = count_columns (widget);
  int        first = head != NULL ? least_width (head) + SPACING : 0;
  int        index = 0;

  if (head != NULL)
    place (head, mirrored ? width - first + SPACING : 0, 0, first - SPACING, height);
  for (GtkWidget *child = head != NULL ? gtk_widget_get_next_sibling (head) : NULL; child != NULL;
       child = gtk_widget_get_next_sibling (child), index++)
    {
      int x = column_edge (first, width, n, index);
      int column = column_edge (first, width, n, index + 1) - SPACING - x;

      place (child, mirrored ? width - x - column : x, 0, column, height);
    }
}

static void
steg_matrix_line_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  if (is_stacked (STEG_MATRIX_LINE (widget)))
    allocate_stack (widget, width);
  else
    allocate_columns (widget, width, height);
}

static void
steg_matrix_line_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (steg_matrix_line_parent_class)->dispose (object);
}

static void
steg_matrix_line_class_init (StegMatrixLineClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = steg_matrix_line_dispose;
  widget_class->measure = steg_matrix_line_measure;
  widget_class->size_allocate = steg_matrix_line_size_allocate;
  widget_class->get_request_mode = steg_matrix_line_get_request_mode;
  gtk_widget_class_set_css_name (widget_class, "matrixline");
}

static void
steg_matrix_line_init (StegMatrixLine *self)
{
}

void
steg_matrix_line_append (StegMatrixLine *self, GtkWidget *child)
{
  g_return_if_fail (STEG_IS_MATRIX_LINE (self));

  gtk_widget_insert_before (child, GTK_WIDGET (self), NULL);
}

void
steg_matrix_line_set_stacked (StegMatrixLine *self, gboolean stacked)
{
  StegMatrixLinePrivate *private = steg_matrix_line_get_instance_private (self);

  g_return_if_fail (STEG_IS_MATRIX_LINE (self));

  private->stacked = stacked;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
