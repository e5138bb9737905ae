/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-effort-lines.h"

#include "chart/steg-effort-layout.h"

/* In pixels between a line and what is beside it. */
#define AIR 2

static int
compare_tops (gconstpointer a, gconstpointer b)
{
  const StegBox *one = a, *other = b;

  return (one->y > other->y) - (one->y < other->y);
}

static gboolean
is_in_the_way (const StegDrawnElement *element)
{
  return element->part == STEG_EFFORT_POINT || element->part == STEG_EFFORT_TITLE
         || element->part == STEG_EFFORT_COST || element->part == STEG_EFFORT_QUICK_NAME;
}

/* What stands where a line at @x would go, from the top. Returns: (of StegBox) owned. */
static GArray *
list_passed (StegDrawing *drawing, double x)
{
  GArray *passed = g_array_new (FALSE, FALSE, sizeof (StegBox));

  for (guint i = 0; i < drawing->elements->len; i++)
    {
      const StegDrawnElement *element = steg_drawing_element (drawing, i);

      if (is_in_the_way (element) && element->box.x - AIR < x
          && x < steg_box_right (&element->box) + AIR)
        g_array_append_val (passed, element->box);
    }
  g_array_sort (passed, compare_tops);
  return passed;
}

static void
place_piece (
  StegDrawing *drawing, double x, double top, double bottom, const StegColour *colour)
{
  StegDrawnElement line
    = { .part = STEG_EFFORT_TICK_LINE, .shape = STEG_DRAWN_LINE, .mark = -1 };

  line.box = (StegBox){ x - 0.5, top, 1, bottom - top };
  line.paint = (StegPaint){ .outline = *colour, .thickness = 1 };
  if (line.box.height >= 1)
    steg_drawing_add (drawing, &line);
}

static void
place_line (StegDrawing *drawing, double x, double top, double bottom, const StegColour *colour)
{
  g_autoptr (GArray) passed = list_passed (drawing, x);

  for (guint i = 0; i < passed->len; i++)
    {
      const StegBox *box = &g_array_index (passed, StegBox, i);

      place_piece (drawing, x, top, box->y, colour);
      top = steg_box_bottom (box);
    }
  place_piece (drawing, x, top, bottom, colour);
}

void
steg_effort_lines_place (
  StegDrawing *drawing, GArray *places, double top, double bottom, const StegColour *colour)
{
  for (guint i = 0; i < places->len; i++)
    place_line (drawing, g_array_index (places, double, i), top, bottom, colour);
}
