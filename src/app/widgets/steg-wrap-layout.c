/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-wrap-layout.h"

/* Between children and between lines. */
#define SPACING 6

struct _StegWrapLayout
{
  GtkLayoutManager parent;
};

G_DEFINE_FINAL_TYPE (StegWrapLayout, steg_wrap_layout, GTK_TYPE_LAYOUT_MANAGER)

/* Goes through the children that are shown, line by line. */
typedef struct
{
  int        width; /* of a line */
  GtkWidget *child;
  int        x, y, child_width, child_height;
  int        line_height;
} Walk;

static GtkWidget *
skip_hidden (GtkWidget *child)
{
  while (child != NULL && !gtk_widget_should_layout (child))
    child = gtk_widget_get_next_sibling (child);
  return child;
}

/* Places the next child. Returns: whether there is one. */
static gboolean
go_on (Walk *walk, GtkWidget *widget)
{
  GtkWidget *next = walk->child == NULL ? gtk_widget_get_first_child (widget)
                                        : gtk_widget_get_next_sibling (walk->child);
  int        natural = 0;

  if (walk->child != NULL)
    walk->x += walk->child_width + SPACING;
  walk->child = skip_hidden (next);
  if (walk->child == NULL)
    return FALSE;
  gtk_widget_measure (walk->child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  walk->child_width = MIN (natural, walk->width);
  if (walk->x > 0 && walk->x + walk->child_width > walk->width)
    {
      walk->y += walk->line_height + SPACING;
      walk->x = 0;
      walk->line_height = 0;
    }
  gtk_widget_measure (walk->child, GTK_ORIENTATION_VERTICAL, walk->child_width, NULL,
                      &walk->child_height, NULL, NULL);
  walk->line_height = MAX (walk->line_height, walk->child_height);
  return TRUE;
}

static GtkSizeRequestMode
steg_wrap_layout_get_request_mode (GtkLayoutManager *manager, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
measure_width (GtkWidget *widget, int *minimum, int *natural)
{
  Walk walk = { .width = G_MAXINT / 2 };

  *minimum = 0;
  *natural = 0;
  while (go_on (&walk, widget))
    {
      int least = 0;

      gtk_widget_measure (walk.child, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
      *minimum = MAX (*minimum, least);
      *natural = walk.x + walk.child_width;
    }
}

static void
steg_wrap_layout_measure (GtkLayoutManager *manager,
                          GtkWidget        *widget,
                          GtkOrientation    orientation,
                          int               for_size,
                          int              *minimum,
                          int              *natural,
                          int              *minimum_baseline,
                          int              *natural_baseline)
{
  Walk walk = { .width = for_size < 0 ? G_MAXINT / 2 : for_size };

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      measure_width (widget, minimum, natural);
      return;
    }
  while (go_on (&walk, widget))
    ;
  *minimum = walk.y + walk.line_height;
  *natural = *minimum;
}

static void
steg_wrap_layout_allocate (
  GtkLayoutManager *manager, GtkWidget *widget, int width, int height, int baseline)
{
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  Walk     walk = { .width = width };

  while (go_on (&walk, widget))
    {
      GtkAllocation place = { mirrored ? width - walk.x - walk.child_width : walk.x, walk.y,
                              walk.child_width, walk.child_height };

      gtk_widget_size_allocate (walk.child, &place, -1);
    }
}

static void
steg_wrap_layout_class_init (StegWrapLayoutClass *klass)
{
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  manager_class->get_request_mode = steg_wrap_layout_get_request_mode;
  manager_class->measure = steg_wrap_layout_measure;
  manager_class->allocate = steg_wrap_layout_allocate;
}

static void
steg_wrap_layout_init (StegWrapLayout *self)
{
}
