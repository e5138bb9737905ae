/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-timeline-links.h"

/* Sizes, in units: how far from its end a line leaves a bar, how far before the other it turns,
 * and how far from a bar it passes by. */
#define LEAVE 7
#define TURN 8
#define PASS 3.5
#define ARROW 6
#define WORD_GAP 5

#define QUIET 0.65f

typedef struct
{
  const StegTimelineLayout *layout;
  const StegTimelinePane   *pane;
  StegInk                  *ink;
  const StegPalette        *palette;
  StegBox                   body;
} Painter;

StegBox
steg_timeline_links_get_shape (const StegTimelineLayout *layout,
                               const StegTimelinePane   *pane,
                               guint                     position)
{
  StegBox shape = steg_timeline_layout_item (layout, position)->shape;

  shape.x += layout->side - pane->x;
  shape.y += layout->heading - pane->y;
  return shape;
}

double
steg_timeline_links_leave (const StegTimelineLayout *layout, const StegBox *shape)
{
  return MAX (steg_box_right (shape) - LEAVE * layout->unit, steg_box_centre (shape).x);
}

/* How far from where its shape begins the words of a bar end: a line in its own lane begins there.
 */
static double
end_of_words (const StegTimelineLayout *layout, guint position)
{
  const StegTimelineItem *item = steg_timeline_layout_item (layout, position);
  double                  end = MIN (item->content + item->words, item->end);

  return MAX (end + WORD_GAP * layout->unit, steg_box_right (&item->shape)) - item->shape.x;
}

/* Where the other bar begins too early for a straight way, around its corner. */
static guint
go_around (StegPoint points[STEG_TIMELINE_ROUTE], const StegBox *to, double u, gboolean down)
{
  double edge = down ? to->y - PASS * u : steg_box_bottom (to) + PASS * u;
  double middle = steg_box_centre (to).y;
  double turn = to->x - TURN * u;

  points[1] = (StegPoint){ points[0].x, edge };
  points[2] = (StegPoint){ turn, edge };
  points[3] = (StegPoint){ turn, middle };
  points[4] = (StegPoint){ to->x, middle };
  return 5;
}

guint
steg_timeline_links_route (const StegTimelineLayout *layout,
                           const StegTimelinePane   *pane,
                           guint                     awaited,
                           guint                     waiting,
                           StegPoint                 points[STEG_TIMELINE_ROUTE])
{
  StegBox  from = steg_timeline_links_get_shape (layout, pane, awaited);
  StegBox  to = steg_timeline_links_get_shape (layout, pane, waiting);
  double   u = layout->unit;
  gboolean down = to.y >= from.y;
  double   middle = steg_box_centre (&to).y;

  if (to.y == from.y && to.x >= steg_box_right (&from))
    {
      points[0] = (StegPoint){ MIN (end_of_words (layout, awaited) + from.x, to.x), middle };
      points[1] = (StegPoint){ to.x, middle };
      return 2;
    }
  points[0].x = steg_timeline_links_leave (layout, &from);
  points[0].y = down ? steg_box_bottom (&from) : from.y;
  if (to.y == from.y || to.x < points[0].x + TURN * u)
    return go_around (points, &to, u, down && to.y != from.y);
  points[1] = (StegPoint){ points[0].x, middle };
  points[2] = (StegPoint){ to.x, middle };
  return 3;
}

/* Boxes, because paths cost a picture of their size. What is far outside is cut. */
static void
paint_part (const Painter *self, StegPoint a, StegPoint b, double width, StegColour colour)
{
  StegPaint paint = { .fill = colour };
  double    left = MAX (MIN (a.x, b.x) - width / 2, self->body.x - width);
  double    top = MAX (MIN (a.y, b.y) - width / 2, self->body.y - width);
  double    right = MIN (MAX (a.x, b.x) + width / 2, steg_box_right (&self->body) + width);
  double    bottom = MIN (MAX (a.y, b.y) + width / 2, steg_box_bottom (&self->body) + width);
  StegBox   box = { left, top, right - left, bottom - top };

  if (box.width > 0 && box.height > 0)
    steg_ink_box (self->ink, &box, 0, &paint);
}

static void
paint_arrow (const Painter *self, StegPoint at, StegColour colour)
{
  double    size = ARROW * self->layout->unit;
  StegPaint paint = { .fill = colour };
  StegPoint points[]
    = { at, { at.x - size, at.y - size * 0.6 }, { at.x - size, at.y + size * 0.6 } };

  if (steg_box_contains (&self->body, at))
    steg_ink_path (self->ink, points, G_N_ELEMENTS (points), TRUE, &paint);
}

/* Whether anything of a way may be in view. */
static gboolean
is_in_view (const Painter *self, const StegPoint *points, guint count)
{
  double left = points[0].x;
  double right = points[0].x;
  double top = points[0].y;
  double bottom = points[0].y;

  for (guint i = 1; i < count; i++)
    {
      left = MIN (left, points[i].x);
      right = MAX (right, points[i].x);
      top = MIN (top, points[i].y);
      bottom = MAX (bottom, points[i].y);
    }
  return right >= self->body.x && left <= steg_box_right (&self->body) && bottom >= self->body.y
         && top <= steg_box_bottom (&self->body);
}

static StegColour
quiet (StegColour colour)
{
  colour.alpha *= QUIET;
  return colour;
}

static void
paint_link (
  const Painter *self, guint awaited, guint waiting, gboolean strong, StegColour colour)
{
  StegPoint points[STEG_TIMELINE_ROUTE];
  double    width = (strong ? 2 : 1) * self->palette->stroke;
  guint     count = steg_timeline_links_route (self->layout, self->pane, awaited, waiting, points);

  if (!is_in_view (self, points, count))
    return;
  for (guint i = 1; i < count; i++)
    paint_part (self, points[i - 1], points[i], width, colour);
  paint_arrow (self, points[count - 1], colour);
}

/* Those of the item at @focused, or all others. */
static void
paint_links (const Painter *self, int focused, gboolean strong)
{
  const GArray *links = self->layout->timeline->links;
  const guint  *places = (const guint *) (gpointer) self->layout->bar_places->data;

  for (guint i = 0; i < links->len; i++)
    {
      const StegTimelineLink *link = &g_array_index (links, StegTimelineLink, i);
      guint                   awaited = places[link->awaited];
      guint                   waiting = places[link->waiting];
      gboolean                is_strong = (int) awaited == focused || (int) waiting == focused;

      if (awaited != G_MAXUINT && waiting != G_MAXUINT && is_strong == strong)
        paint_link (self, awaited, waiting, strong,
                    strong ? self->palette->focus : quiet (self->palette->dim));
    }
}

void
steg_timeline_links_paint_one (const StegTimelineLayout *layout,
                               const StegTimelinePane   *pane,
                               StegInk                  *ink,
                               const StegPalette        *palette,
                               guint                     awaited,
                               guint                     waiting,
                               StegColour                colour)
{
  Painter self = { layout, pane, ink, palette, steg_timeline_place_body (layout, pane) };

  paint_link (&self, awaited, waiting, TRUE, colour);
}

void
steg_timeline_links_paint (const StegTimelineLayout *layout,
                           const StegTimelinePane   *pane,
                           StegInk                  *ink,
                           const StegPalette        *palette,
                           int                       focused)
{
  Painter self = { layout, pane, ink, palette, steg_timeline_place_body (layout, pane) };

  paint_links (&self, focused, FALSE);
  if (focused >= 0)
    paint_links (&self, focused, TRUE);
}
