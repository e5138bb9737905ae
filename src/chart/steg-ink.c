/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-ink.h"

#include "chart/steg-typesetter.h"

typedef struct
{
  StegTypesetter *typesetter;
} StegInkPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (StegInk, steg_ink, G_TYPE_OBJECT)

static StegTypesetter *
get_typesetter (StegInk *self)
{
  StegInkPrivate *priv = steg_ink_get_instance_private (self);

  g_assert (priv->typesetter != NULL);
  return priv->typesetter;
}

/* Where something of @size begins that is aligned in @room from @start; without a limit it
 * stands at, around or before @start. */
static double
align (StegAlign align, double start, double room, double size)
{
  double left_over = room > 0 ? room - size : -size;

  return start
         + (align == STEG_ALIGN_START    ? 0
            : align == STEG_ALIGN_CENTRE ? left_over / 2
                                         : left_over);
}

static void
ignore_hot (StegInk *self, const StegBox *box, const char *identity)
{
}

static void
ignore_group (StegInk *self, const char *spoken)
{
}

static void
ignore_end (StegInk *self)
{
}

static void
steg_ink_finalize (GObject *object)
{
  StegInkPrivate *priv = steg_ink_get_instance_private (STEG_INK (object));

  g_clear_pointer (&priv->typesetter, steg_typesetter_free);
  G_OBJECT_CLASS (steg_ink_parent_class)->finalize (object);
}

static void
steg_ink_class_init (StegInkClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = steg_ink_finalize;
  klass->hot = ignore_hot;
  klass->push_group = ignore_group;
  klass->pop_group = ignore_end;
}

static void
steg_ink_init (StegInk *self)
{
}

void
steg_ink_set_font (StegInk *self, PangoContext *context, const char *family)
{
  StegInkPrivate *priv = steg_ink_get_instance_private (self);

  g_return_if_fail (STEG_IS_INK (self));
  g_return_if_fail (PANGO_IS_CONTEXT (context));

  g_clear_pointer (&priv->typesetter, steg_typesetter_free);
  priv->typesetter = steg_typesetter_new (context, family);
}

void
steg_ink_box (StegInk *self, const StegBox *box, double radius, const StegPaint *paint)
{
  g_return_if_fail (STEG_IS_INK (self));

  if (!steg_box_is_empty (box))
    STEG_INK_GET_CLASS (self)->box (self, box, radius, paint);
}

void
steg_ink_line (StegInk *self, StegPoint from, StegPoint to, const StegPaint *paint)
{
  const StegPoint points[] = { from, to };

  steg_ink_path (self, points, G_N_ELEMENTS (points), FALSE, paint);
}

void
steg_ink_path (
  StegInk *self, const StegPoint *points, gsize n_points, gboolean closed, const StegPaint *paint)
{
  g_return_if_fail (STEG_IS_INK (self));
  g_return_if_fail (n_points >= 2);

  STEG_INK_GET_CLASS (self)->path (self, points, n_points, closed, paint);
}

void
steg_ink_text (StegInk *self, const StegBox *box, const char *text, const StegTextStyle *style)
{
  StegTextRun    run = { .text = text, .style = style, .box = *box };
  StegTextExtent extent;

  g_return_if_fail (STEG_IS_INK (self));
  g_return_if_fail (text != NULL);

  if (*text == '\0')
    return;
  run.layout
    = steg_typesetter_set (get_typesetter (self), text, style, box->width, box->height, &extent);
  run.extent.x = align (style->across, box->x, box->width, extent.width);
  run.extent.y = align (style->down, box->y, box->height, extent.height);
  run.extent.width = extent.width;
  run.extent.height = extent.height;
  run.origin = (StegPoint){ box->width > 0 ? box->x : run.extent.x, run.extent.y };
  STEG_INK_GET_CLASS (self)->text (self, &run);
}

StegTextExtent
steg_ink_measure (
  StegInk *self, const char *text, const StegTextStyle *style, double width, double height)
{
  StegTextExtent extent = { 0 };

  g_return_val_if_fail (STEG_IS_INK (self), extent);
  g_return_val_if_fail (text != NULL, extent);

  steg_typesetter_set (get_typesetter (self), text, style, width, height, &extent);
  return extent;
}

void
steg_ink_push_clip (StegInk *self, const StegBox *box)
{
  g_return_if_fail (STEG_IS_INK (self));

  STEG_INK_GET_CLASS (self)->push_clip (self, box);
}

void
steg_ink_pop_clip (StegInk *self)
{
  g_return_if_fail (STEG_IS_INK (self));

  STEG_INK_GET_CLASS (self)->pop_clip (self);
}

void
steg_ink_hot (StegInk *self, const StegBox *box, const char *identity)
{
  g_return_if_fail (STEG_IS_INK (self));

  STEG_INK_GET_CLASS (self)->hot (self, box, identity);
}

void
steg_ink_push_group (StegInk *self, const char *spoken)
{
  g_return_if_fail (STEG_IS_INK (self));

  STEG_INK_GET_CLASS (self)->push_group (self, spoken);
}

void
steg_ink_pop_group (StegInk *self)
{
  g_return_if_fail (STEG_IS_INK (self));

  STEG_INK_GET_CLASS (self)->pop_group (self);
}
