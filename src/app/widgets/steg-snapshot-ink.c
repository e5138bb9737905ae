/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-snapshot-ink.h"

#include "chart/steg-cairo-shape.h"

#include <math.h>

struct _StegSnapshotInk
{
  StegInk      parent_instance;
  GtkSnapshot *snapshot; /* borrowed while a frame is painted */
};

G_DEFINE_FINAL_TYPE (StegSnapshotInk, steg_snapshot_ink, STEG_TYPE_INK)

static graphene_rect_t
to_rect (const StegBox *box)
{
  return GRAPHENE_RECT_INIT ((float) box->x, (float) box->y, (float) box->width,
                             (float) box->height);
}

static GdkRGBA
to_rgba (const StegColour *colour)
{
  return (GdkRGBA){ colour->red, colour->green, colour->blue, colour->alpha };
}

static double
thickness (const StegPaint *paint)
{
  return paint->thickness > 0 ? paint->thickness : 1;
}

/* A Cairo node just large enough for @box and its outline. */
static cairo_t *
append_cairo (StegSnapshotInk *self, const StegBox *box, const StegPaint *paint)
{
  StegBox         room = steg_box_inset (box, -thickness (paint) - 1, -thickness (paint) - 1);
  graphene_rect_t rect = to_rect (&room);

  return gtk_snapshot_append_cairo (self->snapshot, &rect);
}

static void
append_fill (StegSnapshotInk *self, const StegBox *box, double radius, const StegColour *colour)
{
  graphene_rect_t rect = to_rect (box);
  GdkRGBA         rgba = to_rgba (colour);
  GskRoundedRect  rounded;

  if (radius > 0)
    {
      gsk_rounded_rect_init_from_rect (&rounded, &rect, (float) radius);
      gtk_snapshot_push_rounded_clip (self->snapshot, &rounded);
    }
  gtk_snapshot_append_color (self->snapshot, &rgba, &rect);
  if (radius > 0)
    gtk_snapshot_pop (self->snapshot);
}

static void
append_border (StegSnapshotInk *self, const StegBox *box, double radius, const StegPaint *paint)
{
  double          half = thickness (paint) / 2;
  StegBox         outer = steg_box_inset (box, -half, -half);
  graphene_rect_t rect = to_rect (&outer);
  GdkRGBA         rgba = to_rgba (&paint->outline);
  GskRoundedRect  rounded;

  gsk_rounded_rect_init_from_rect (&rounded, &rect, (float) (radius > 0 ? radius + half : 0));
  gtk_snapshot_append_border (
    self->snapshot, &rounded,
    (float[4]){ (float) (2 * half), (float) (2 * half), (float) (2 * half), (float) (2 * half) },
    (GdkRGBA[4]){ rgba, rgba, rgba, rgba });
}

static void
paint_box (StegInk *ink, const StegBox *box, double radius, const StegPaint *paint)
{
  StegSnapshotInk *self = STEG_SNAPSHOT_INK (ink);

  if (paint->dashed)
    {
      cairo_t *cr = append_cairo (self, box, paint);

      steg_cairo_shape_box (cr, box, radius, paint);
      cairo_destroy (cr);
      return;
    }
  if (paint->fill.alpha > 0)
    append_fill (self, box, radius, &paint->fill);
  if (paint->outline.alpha > 0)
    append_border (self, box, radius, paint);
}

static StegBox
find_bounds (const StegPoint *points, gsize n_points)
{
  double left = points[0].x, right = left, top = points[0].y, bottom = top;

  for (gsize i = 1; i < n_points; i++)
    {
      left = MIN (left, points[i].x);
      right = MAX (right, points[i].x);
      top = MIN (top, points[i].y);
      bottom = MAX (bottom, points[i].y);
    }
  return (StegBox){ left, top, right - left, bottom - top };
}

/* Whether the path is one whole line along an axis, which a box can stand for. */
static gboolean
is_straight (const StegBox *bounds, gsize n_points, gboolean closed, const StegPaint *paint)
{
  return n_points == 2 && !closed && !paint->dashed && (bounds->width <= 0 || bounds->height <= 0);
}

static void
paint_path (
  StegInk *ink, const StegPoint *points, gsize n_points, gboolean closed, const StegPaint *paint)
{
  StegSnapshotInk *self = STEG_SNAPSHOT_INK (ink);
  StegBox          bounds = find_bounds (points, n_points);
  double           half = thickness (paint) / 2;
  cairo_t         *cr;

  if (is_straight (&bounds, n_points, closed, paint))
    {
      StegBox line
        = steg_box_inset (&bounds, bounds.width <= 0 ? -half : 0, bounds.height <= 0 ? -half : 0);

      append_fill (self, &line, 0, &paint->outline);
      return;
    }
  cr = append_cairo (self, &bounds, paint);
  steg_cairo_shape_path (cr, points, n_points, closed, paint);
  cairo_destroy (cr);
}

static void
paint_text (StegInk *ink, const StegTextRun *run)
{
  StegSnapshotInk *self = STEG_SNAPSHOT_INK (ink);
  GdkRGBA          rgba = to_rgba (&run->style->colour);

  gtk_snapshot_save (self->snapshot);
  gtk_snapshot_translate (
    self->snapshot, &GRAPHENE_POINT_INIT ((float) run->origin.x, (float) round (run->origin.y)));
  gtk_snapshot_append_layout (self->snapshot, run->layout, &rgba);
  gtk_snapshot_restore (self->snapshot);
}

static void
push_clip (StegInk *ink, const StegBox *box)
{
  graphene_rect_t rect = to_rect (box);

  gtk_snapshot_push_clip (STEG_SNAPSHOT_INK (ink)->snapshot, &rect);
}

static void
pop_clip (StegInk *ink)
{
  gtk_snapshot_pop (STEG_SNAPSHOT_INK (ink)->snapshot);
}

static void
steg_snapshot_ink_class_init (StegSnapshotInkClass *klass)
{
  StegInkClass *ink_class = STEG_INK_CLASS (klass);

  ink_class->box = paint_box;
  ink_class->path = paint_path;
  ink_class->text = paint_text;
  ink_class->push_clip = push_clip;
  ink_class->pop_clip = pop_clip;
}

static void
steg_snapshot_ink_init (StegSnapshotInk *self)
{
}

StegInk *
steg_snapshot_ink_new (GtkWidget *widget)
{
  StegInk                    *self;
  PangoContext               *context;
  const PangoFontDescription *font;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  self = g_object_new (STEG_TYPE_SNAPSHOT_INK, NULL);
  context = gtk_widget_create_pango_context (widget);
  font = pango_context_get_font_description (context);
  steg_ink_set_font (self, context, pango_font_description_get_family (font));
  g_object_unref (context);
  return self;
}

void
steg_snapshot_ink_set_snapshot (StegSnapshotInk *self, GtkSnapshot *snapshot)
{
  g_return_if_fail (STEG_IS_SNAPSHOT_INK (self));

  self->snapshot = snapshot;
}

double
steg_snapshot_ink_font_size (GtkWidget *widget)
{
  PangoContext               *context = gtk_widget_get_pango_context (widget);
  const PangoFontDescription *font = pango_context_get_font_description (context);
  double                      size = pango_font_description_get_size (font) / (double) PANGO_SCALE;

  if (pango_font_description_get_size_is_absolute (font))
    return size;
  return size * pango_cairo_context_get_resolution (context) / 72.0;
}
