/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-small-line.h"

#include "app/widgets/steg-screen-palette.h"

#define MARGIN 4
#define RADIUS 3
#define WIDTH 64
#define HEIGHT 28

struct _StegSmallLine
{
  GtkWidget parent;

  GArray  *points; /* of StegSmallPoint */
  gboolean has_goal;
  double   goal;
};

G_DEFINE_FINAL_TYPE (StegSmallLine, steg_small_line, GTK_TYPE_WIDGET)

/* Where @at is between @low and @high, 0 to 1; the middle where they are one. */
static double
share (double at, double low, double high)
{
  return high > low ? (at - low) / (high - low) : 0.5;
}

void
steg_small_line_place (const StegSmallPoint *points,
                       guint                 n_points,
                       const double         *goal,
                       StegSmallPoint        point,
                       graphene_size_t       size,
                       graphene_point_t     *place)
{
  double low = goal != NULL ? *goal : point.value;
  double high = low;

  for (guint i = 0; i < n_points; i++)
    {
      low = MIN (low, points[i].value);
      high = MAX (high, points[i].value);
    }
  place->x = MARGIN
             + (size.width - 2 * MARGIN)
                 * (float) share (point.on, n_points > 0 ? points[0].on : 0,
                                  n_points > 0 ? points[n_points - 1].on : 0);
  place->y = MARGIN + (size.height - 2 * MARGIN) * (float) (1 - share (point.value, low, high));
}

static void
set_colour (cairo_t *cairo, const StegColour *colour)
{
  cairo_set_source_rgba (cairo, (double) colour->red, (double) colour->green, (double) colour->blue,
                         (double) colour->alpha);
}

static graphene_point_t
place_of (StegSmallLine *self, StegSmallPoint point)
{
  graphene_size_t  size = { (float) gtk_widget_get_width (GTK_WIDGET (self)),
                            (float) gtk_widget_get_height (GTK_WIDGET (self)) };
  graphene_point_t place;

  steg_small_line_place ((StegSmallPoint *) (gpointer) self->points->data, self->points->len,
                         self->has_goal ? &self->goal : NULL, point, size, &place);
  return place;
}

static void
draw_goal (StegSmallLine *self, cairo_t *cairo, const StegPalette *palette)
{
  StegSmallPoint      first = { g_array_index (self->points, StegSmallPoint, 0).on, self->goal };
  graphene_point_t    place = place_of (self, first);
  static const double dashes[] = { 3, 2 };

  set_colour (cairo, &palette->goal);
  cairo_set_line_width (cairo, 1);
  cairo_set_dash (cairo, dashes, 2, 0);
  cairo_move_to (cairo, 0, (double) place.y);
  cairo_line_to (cairo, gtk_widget_get_width (GTK_WIDGET (self)), (double) place.y);
  cairo_stroke (cairo);
  cairo_set_dash (cairo, NULL, 0, 0);
}

static void
draw_points (StegSmallLine *self, cairo_t *cairo, const StegPalette *palette)
{
  graphene_point_t place = { 0, 0 };

  set_colour (cairo, &palette->level_outline);
  cairo_set_line_width (cairo, 1.5);
  for (guint i = 0; i < self->points->len; i++)
    {
      place = place_of (self, g_array_index (self->points, StegSmallPoint, i));
      cairo_line_to (cairo, (double) place.x, (double) place.y);
    }
  cairo_stroke (cairo);
  cairo_arc (cairo, (double) place.x, (double) place.y, RADIUS, 0, 2 * G_PI);
  cairo_fill (cairo);
}

static void
steg_small_line_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  StegSmallLine  *self = STEG_SMALL_LINE (widget);
  StegPalette     palette = steg_screen_palette_get (widget);
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (widget),
                                               (float) gtk_widget_get_height (widget));
  cairo_t        *cairo;

  if (self->points->len == 0)
    return;
  cairo = gtk_snapshot_append_cairo (snapshot, &bounds);
  if (self->has_goal)
    draw_goal (self, cairo, &palette);
  draw_points (self, cairo, &palette);
  cairo_destroy (cairo);
}

static void
steg_small_line_measure (GtkWidget     *widget,
                         GtkOrientation orientation,
                         int            for_size,
                         int           *minimum,
                         int           *natural,
                         int           *minimum_baseline,
                         int           *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? WIDTH : HEIGHT;
}

static void
steg_small_line_finalize (GObject *object)
{
  g_array_unref (STEG_SMALL_LINE (object)->points);
  G_OBJECT_CLASS (steg_small_line_parent_class)->finalize (object);
}

static void
steg_small_line_class_init (StegSmallLineClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = steg_small_line_finalize;
  widget_class->snapshot = steg_small_line_snapshot;
  widget_class->measure = steg_small_line_measure;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
steg_small_line_init (StegSmallLine *self)
{
  self->points = g_array_new (FALSE, FALSE, sizeof (StegSmallPoint));
}

GtkWidget *
steg_small_line_new (void)
{
  return g_object_new (STEG_TYPE_SMALL_LINE, NULL);
}

void
steg_small_line_set_points (StegSmallLine        *self,
                            const StegSmallPoint *points,
                            guint                 n_points,
                            const double         *goal)
{
  g_return_if_fail (STEG_IS_SMALL_LINE (self));

  g_array_set_size (self->points, 0);
  if (n_points > 0)
    g_array_append_vals (self->points, points, n_points);
  self->has_goal = goal != NULL;
  self->goal = goal != NULL ? *goal : 0;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
