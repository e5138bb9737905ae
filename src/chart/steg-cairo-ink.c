/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-cairo-ink.h"

#include "chart/steg-cairo-shape.h"
#include "chart/steg-typesetter.h"

struct _StegCairoInk
{
  StegInk  parent_instance;
  cairo_t *cairo;
};

G_DEFINE_FINAL_TYPE (StegCairoInk, steg_cairo_ink, STEG_TYPE_INK)

static void
paint_box (StegInk *ink, const StegBox *box, double radius, const StegPaint *paint)
{
  steg_cairo_shape_box (STEG_CAIRO_INK (ink)->cairo, box, radius, paint);
}

static void
paint_path (
  StegInk *ink, const StegPoint *points, gsize n_points, gboolean closed, const StegPaint *paint)
{
  steg_cairo_shape_path (STEG_CAIRO_INK (ink)->cairo, points, n_points, closed, paint);
}

static void
paint_text (StegInk *ink, const StegTextRun *run)
{
  cairo_t *cairo = STEG_CAIRO_INK (ink)->cairo;

  steg_cairo_shape_colour (cairo, &run->style->colour);
  cairo_move_to (cairo, run->origin.x, run->origin.y);
  pango_cairo_show_layout (cairo, run->layout);
  cairo_new_path (cairo);
}

static void
push_clip (StegInk *ink, const StegBox *box)
{
  cairo_t *cairo = STEG_CAIRO_INK (ink)->cairo;

  cairo_save (cairo);
  cairo_rectangle (cairo, box->x, box->y, box->width, box->height);
  cairo_clip (cairo);
}

static void
pop_clip (StegInk *ink)
{
  cairo_restore (STEG_CAIRO_INK (ink)->cairo);
}

static void
steg_cairo_ink_finalize (GObject *object)
{
  StegCairoInk *self = STEG_CAIRO_INK (object);

  g_clear_pointer (&self->cairo, cairo_destroy);
  G_OBJECT_CLASS (steg_cairo_ink_parent_class)->finalize (object);
}

static void
steg_cairo_ink_class_init (StegCairoInkClass *klass)
{
  StegInkClass *ink_class = STEG_INK_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = steg_cairo_ink_finalize;
  ink_class->box = paint_box;
  ink_class->path = paint_path;
  ink_class->text = paint_text;
  ink_class->push_clip = push_clip;
  ink_class->pop_clip = pop_clip;
}

static void
steg_cairo_ink_init (StegCairoInk *self)
{
}

StegInk *
steg_cairo_ink_new (cairo_t *cairo, const StegPalette *palette)
{
  PangoContext *context;
  StegCairoInk *self;

  g_return_val_if_fail (cairo != NULL, NULL);
  g_return_val_if_fail (palette != NULL, NULL);

  self = g_object_new (STEG_TYPE_CAIRO_INK, NULL);
  self->cairo = cairo_reference (cairo);
  context = pango_cairo_create_context (cairo);
  steg_typesetter_measure_exactly (context);
  steg_ink_set_font (STEG_INK (self), context, palette->font_family);
  g_object_unref (context);
  return STEG_INK (self);
}
