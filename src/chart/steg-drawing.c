/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-drawing.h"

#define TEXT_BLOCK 256

/* So far around a small sign it is still meant. */
#define REACH 6.0

StegDrawing *
steg_drawing_new (void)
{
  StegDrawing *self = g_new0 (StegDrawing, 1);

  self->elements = g_array_new (FALSE, FALSE, sizeof (StegDrawnElement));
  self->marks = g_array_new (FALSE, FALSE, sizeof (StegMark));
  self->points = g_array_new (FALSE, FALSE, sizeof (StegPoint));
  self->texts = g_string_chunk_new (TEXT_BLOCK);
  return self;
}

void
steg_drawing_free (StegDrawing *self)
{
  g_array_unref (self->elements);
  g_array_unref (self->marks);
  g_array_unref (self->points);
  g_string_chunk_free (self->texts);
  g_free (self);
}

const StegDrawnElement *
steg_drawing_element (const StegDrawing *self, guint position)
{
  g_return_val_if_fail (position < self->elements->len, NULL);

  return &g_array_index (self->elements, StegDrawnElement, position);
}

const StegMark *
steg_drawing_mark (const StegDrawing *self, guint position)
{
  g_return_val_if_fail (position < self->marks->len, NULL);

  return &g_array_index (self->marks, StegMark, position);
}

void
steg_drawing_add (StegDrawing *self, const StegDrawnElement *element)
{
  g_return_if_fail ((element->text != NULL) == (element->shape == STEG_DRAWN_TEXT));

  g_array_append_val (self->elements, *element);
}

void
steg_drawing_add_text (StegDrawing         *self,
                       int                  part,
                       int                  mark,
                       const StegBox       *box,
                       const char          *text,
                       const StegTextStyle *style)
{
  const StegDrawnElement element = { .part = part,
                                     .shape = STEG_DRAWN_TEXT,
                                     .mark = mark,
                                     .box = *box,
                                     .text = steg_drawing_keep (self, text),
                                     .style = *style };

  steg_drawing_add (self, &element);
}

void
steg_drawing_add_mark (StegDrawing *self, const StegMark *mark)
{
  g_return_if_fail (mark->identity != NULL && mark->spoken != NULL);

  g_array_append_val (self->marks, *mark);
}

static StegBox
span (const StegPoint *points, guint n_points)
{
  double left = points[0].x, right = left, top = points[0].y, bottom = top;

  for (guint i = 1; i < n_points; i++)
    {
      left = MIN (left, points[i].x);
      right = MAX (right, points[i].x);
      top = MIN (top, points[i].y);
      bottom = MAX (bottom, points[i].y);
    }
  return (StegBox){ left, top, right - left, bottom - top };
}

void
steg_drawing_add_path (StegDrawing            *self,
                       const StegDrawnElement *element,
                       const StegPoint        *points,
                       guint                   n_points)
{
  StegDrawnElement copy = *element;

  g_return_if_fail (n_points >= 2);

  copy.box = span (points, n_points);
  copy.first_point = self->points->len;
  copy.n_points = n_points;
  g_array_append_vals (self->points, points, n_points);
  steg_drawing_add (self, &copy);
}

const char *
steg_drawing_keep (StegDrawing *self, const char *text)
{
  return g_string_chunk_insert_const (self->texts, text);
}

static int
compare_marks (gconstpointer a, gconstpointer b)
{
  return ((const StegDrawnElement *) a)->mark - ((const StegDrawnElement *) b)->mark;
}

void
steg_drawing_finish (StegDrawing *self)
{
  g_array_sort (self->elements, compare_marks);
}

int
steg_drawing_find (const StegDrawing *self, StegPoint point)
{
  for (guint i = 0; i < self->marks->len; i++)
    if (steg_box_contains (&steg_drawing_mark (self, i)->box, point))
      return (int) i;
  for (guint i = 0; i < self->elements->len; i++)
    {
      const StegDrawnElement *element = steg_drawing_element (self, i);
      StegBox                 around = steg_box_inset (&element->box, -REACH, -REACH);

      if (element->mark >= 0 && element->n_points == 0 && steg_box_contains (&around, point))
        return element->mark;
    }
  return -1;
}

/* How far @to lies from @from in the direction of @step; 0 when it does not lie beside it there. */
static double
measure_step (const StegBox *from, const StegBox *to, StegDrawingStep step)
{
  StegPoint here = steg_box_centre (from), there = steg_box_centre (to);
  gboolean  is_across = step == STEG_DRAWING_LEFT || step == STEG_DRAWING_RIGHT;
  double    aside = is_across ? ABS (there.y - here.y) : ABS (there.x - here.x);
  double    room = is_across ? from->height + to->height : from->width + to->width;
  double    way = is_across ? there.x - here.x : there.y - here.y;

  if (step == STEG_DRAWING_LEFT || step == STEG_DRAWING_UP)
    way = -way;
  return way > 1 && aside < room / 2 ? way : 0;
}

guint
steg_drawing_step (const StegDrawing *self, guint position, StegDrawingStep step)
{
  guint  last = self->marks->len - 1, nearest = position;
  double least = G_MAXDOUBLE;

  g_return_val_if_fail (position < self->marks->len, position);

  if (step == STEG_DRAWING_FIRST || step == STEG_DRAWING_LAST)
    return step == STEG_DRAWING_FIRST ? 0 : last;
  for (guint i = 0; i <= last; i++)
    {
      double way = measure_step (&steg_drawing_mark (self, position)->box,
                                 &steg_drawing_mark (self, i)->box, step);

      if (way > 0 && way < least)
        {
          least = way;
          nearest = i;
        }
    }
  if (nearest != position)
    return nearest;
  if (step == STEG_DRAWING_LEFT || step == STEG_DRAWING_UP)
    return position > 0 ? position - 1 : 0;
  return MIN (position + 1, last);
}

static void
paint_line (const StegBox *box, const StegPaint *paint, StegInk *ink)
{
  StegPoint middle = steg_box_centre (box);

  if (box->width >= box->height)
    steg_ink_line (ink, (StegPoint){ box->x, middle.y },
                   (StegPoint){ steg_box_right (box), middle.y }, paint);
  else
    steg_ink_line (ink, (StegPoint){ middle.x, box->y },
                   (StegPoint){ middle.x, steg_box_bottom (box) }, paint);
}

static void
paint_triangle (const StegDrawnElement *element, StegInk *ink)
{
  const StegBox *box = &element->box;
  StegPoint      middle = steg_box_centre (box);
  double         right = steg_box_right (box), bottom = steg_box_bottom (box);
  StegPoint      up[] = { { middle.x, box->y }, { right, bottom }, { box->x, bottom } };
  StegPoint      down[] = { { middle.x, bottom }, { box->x, box->y }, { right, box->y } };
  StegPoint      along[] = { { box->x, box->y }, { right, middle.y }, { box->x, bottom } };
  StegPoint     *points = element->shape == STEG_DRAWN_UP     ? up
                          : element->shape == STEG_DRAWN_DOWN ? down
                                                              : along;

  steg_ink_path (ink, points, G_N_ELEMENTS (up), TRUE, &element->paint);
}

static void
paint_diamond (const StegDrawnElement *element, StegInk *ink)
{
  const StegBox  *box = &element->box;
  StegPoint       middle = steg_box_centre (box);
  const StegPoint points[] = { { middle.x, box->y },
                               { steg_box_right (box), middle.y },
                               { middle.x, steg_box_bottom (box) },
                               { box->x, middle.y } };

  steg_ink_path (ink, points, G_N_ELEMENTS (points), TRUE, &element->paint);
}

static void
paint_path (const StegDrawing *self, const StegDrawnElement *element, StegInk *ink)
{
  const StegPoint *points = &g_array_index (self->points, StegPoint, element->first_point);

  steg_ink_path (ink, points, element->n_points, element->shape == STEG_DRAWN_POLYGON,
                 &element->paint);
}

static void
paint_element (const StegDrawing *self, const StegDrawnElement *element, StegInk *ink)
{
  switch (element->shape)
    {
    case STEG_DRAWN_BOX:
      steg_ink_box (ink, &element->box, element->radius, &element->paint);
      break;
    case STEG_DRAWN_TEXT:
      steg_ink_text (ink, &element->box, element->text, &element->style);
      break;
    case STEG_DRAWN_LINE:
      paint_line (&element->box, &element->paint, ink);
      break;
    case STEG_DRAWN_UP:
    case STEG_DRAWN_DOWN:
    case STEG_DRAWN_RIGHT:
      paint_triangle (element, ink);
      break;
    case STEG_DRAWN_DIAMOND:
      paint_diamond (element, ink);
      break;
    case STEG_DRAWN_PATH:
    case STEG_DRAWN_POLYGON:
      paint_path (self, element, ink);
      break;
    default:
      g_assert_not_reached ();
    }
}

/* Paints the elements of @mark, which begin at @next. */
static void
paint_elements (const StegDrawing *self, int mark, guint *next, StegInk *ink)
{
  for (; *next < self->elements->len; (*next)++)
    {
      const StegDrawnElement *element = steg_drawing_element (self, *next);

      if (element->mark != mark)
        return;
      paint_element (self, element, ink);
    }
}

void
steg_drawing_paint (const StegDrawing *self, StegInk *ink)
{
  guint next = 0;

  g_return_if_fail (STEG_IS_INK (ink));

  paint_elements (self, -1, &next, ink);
  for (guint i = 0; i < self->marks->len; i++)
    {
      const StegMark *mark = steg_drawing_mark (self, i);

      steg_ink_push_group (ink, mark->spoken);
      steg_ink_hot (ink, &mark->box, mark->identity);
      paint_elements (self, (int) i, &next, ink);
      steg_ink_pop_group (ink);
    }
}
