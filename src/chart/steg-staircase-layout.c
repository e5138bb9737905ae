/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-staircase-layout.h"

#include "chart/steg-staircase-frame.h"
#include "chart/steg-staircase-place.h"

/* Heights in parts of the font size. */
#define LEAST_BAND 3.0
#define GOOD_BAND 5.8
#define LEAST_ROW 2.1
#define GOOD_ROW 2.6
#define AROUND 7.5

/* Below this width of a column the chart will rather lie on its side. */
#define LIKELY_COLUMN 6.2

#define TEXT_BLOCK 128

struct _StegStaircaseLayout
{
  StegStaircaseFigures *figures;
  gboolean              is_lying;
  GArray               *elements; /* of StegStaircaseElement */
  GArray               *areas;    /* of StegBox */
  GStringChunk         *texts;
};

StegStaircaseLayout *
steg_staircase_layout_new (StegStaircaseFigures *figures,
                           StegInk              *ink,
                           const StegPalette    *palette,
                           const StegBox        *box)
{
  StegStaircaseLayout *self;
  StegStaircaseFrame   frame;

  g_return_val_if_fail (figures != NULL && figures->levels->len > 0, NULL);
  g_return_val_if_fail (STEG_IS_INK (ink), NULL);
  g_return_val_if_fail (palette != NULL, NULL);

  self = g_new0 (StegStaircaseLayout, 1);
  self->figures = steg_staircase_figures_ref (figures);
  self->elements = g_array_new (FALSE, FALSE, sizeof (StegStaircaseElement));
  self->areas = g_array_new (FALSE, FALSE, sizeof (StegBox));
  self->texts = g_string_chunk_new (TEXT_BLOCK);
  steg_staircase_frame_init (&frame, figures, ink, palette, box);
  self->is_lying = frame.is_lying;
  steg_staircase_place_chart (&frame, self->elements);
  for (guint i = 0; i < figures->areas->len; i++)
    {
      StegBox area = steg_staircase_frame_area (&frame, i);

      g_array_append_val (self->areas, area);
      steg_staircase_place_area (&frame, i, self->elements, self->texts);
    }
  return self;
}

void
steg_staircase_layout_free (StegStaircaseLayout *self)
{
  steg_staircase_figures_unref (self->figures);
  g_array_unref (self->elements);
  g_array_unref (self->areas);
  g_string_chunk_free (self->texts);
  g_free (self);
}

gboolean
steg_staircase_layout_is_lying (const StegStaircaseLayout *self)
{
  return self->is_lying;
}

guint
steg_staircase_layout_get_n_elements (const StegStaircaseLayout *self)
{
  return self->elements->len;
}

const StegStaircaseElement *
steg_staircase_layout_get_element (const StegStaircaseLayout *self, guint i)
{
  g_return_val_if_fail (i < self->elements->len, NULL);

  return &g_array_index (self->elements, StegStaircaseElement, i);
}

const StegBox *
steg_staircase_layout_get_area (const StegStaircaseLayout *self, guint position)
{
  g_return_val_if_fail (position < self->areas->len, NULL);

  return &g_array_index (self->areas, StegBox, position);
}

int
steg_staircase_layout_find (const StegStaircaseLayout *self, StegPoint point)
{
  for (guint i = 0; i < self->areas->len; i++)
    if (steg_box_contains (steg_staircase_layout_get_area (self, i), point))
      return (int) i;
  return -1;
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
paint_triangle (const StegStaircaseElement *element, StegInk *ink)
{
  const StegBox *box = &element->box;
  StegPoint      middle = steg_box_centre (box);
  double         right = steg_box_right (box), bottom = steg_box_bottom (box);
  StegPoint      up[] = { { middle.x, box->y }, { right, bottom }, { box->x, bottom } };
  StegPoint      down[] = { { middle.x, bottom }, { box->x, box->y }, { right, box->y } };
  StegPoint      along[] = { { box->x, box->y }, { right, middle.y }, { box->x, bottom } };
  StegPoint     *points = element->shape == STEG_STAIRCASE_UP     ? up
                          : element->shape == STEG_STAIRCASE_DOWN ? down
                                                                  : along;

  steg_ink_path (ink, points, G_N_ELEMENTS (up), TRUE, &element->paint);
}

static void
paint_element (const StegStaircaseElement *element, StegInk *ink)
{
  switch (element->shape)
    {
    case STEG_STAIRCASE_BOX:
      steg_ink_box (ink, &element->box, element->radius, &element->paint);
      break;
    case STEG_STAIRCASE_TEXT:
      steg_ink_text (ink, &element->box, element->text, &element->style);
      break;
    case STEG_STAIRCASE_LINE:
      paint_line (&element->box, &element->paint, ink);
      break;
    case STEG_STAIRCASE_UP:
    case STEG_STAIRCASE_DOWN:
    case STEG_STAIRCASE_RIGHT:
      paint_triangle (element, ink);
      break;
    default:
      g_assert_not_reached ();
    }
}

void
steg_staircase_layout_paint (const StegStaircaseLayout *self, StegInk *ink)
{
  guint next = 0;

  for (; next < self->elements->len; next++)
    {
      const StegStaircaseElement *element = steg_staircase_layout_get_element (self, next);

      if (element->area >= 0)
        break;
      paint_element (element, ink);
    }
  for (guint i = 0; i < self->areas->len; i++)
    {
      const StegStaircaseArea *area = steg_staircase_figures_area (self->figures, i);

      steg_ink_push_group (ink, area->spoken);
      steg_ink_hot (ink, steg_staircase_layout_get_area (self, i), area->identity);
      for (; next < self->elements->len; next++)
        {
          const StegStaircaseElement *element = steg_staircase_layout_get_element (self, next);

          if (element->area != (int) i)
            break;
          paint_element (element, ink);
        }
      steg_ink_pop_group (ink);
    }
}

/* The height that the bands, or the rows where @width asks for these, take together. */
static double
sum_heights (
  const StegStaircaseFigures *figures, double font_size, double width, double band, double row)
{
  double column = width * 0.8 / MAX (figures->areas->len, 1);

  if (column < LIKELY_COLUMN * font_size)
    return (MAX (figures->areas->len * row, figures->levels->len * band) + AROUND) * font_size;
  return (figures->levels->len * band + AROUND) * font_size;
}

double
steg_staircase_least_height (const StegStaircaseFigures *figures, double font_size, double width)
{
  return sum_heights (figures, font_size, width, LEAST_BAND, LEAST_ROW);
}

double
steg_staircase_good_height (const StegStaircaseFigures *figures, double font_size, double width)
{
  return sum_heights (figures, font_size, width, GOOD_BAND, GOOD_ROW);
}
