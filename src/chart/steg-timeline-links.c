/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-timeline-links.h"

#include "chart/steg-timeline-route.h"

/* In units. */
#define ARROW 6
#define PASS 8

#define QUIET 0.65f

typedef struct
{
  const StegTimelineLayout *layout;
  const StegTimelinePane   *pane;
  StegInk                  *ink;
  const StegPalette        *palette;
  StegBox                   body;
} Painter;

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
  StegBox room = { at.x - size, at.y - size * 0.6, size, size * 1.2 };

  if (steg_box_overlaps (&self->body, &room))
    steg_ink_path (self->ink, points, G_N_ELEMENTS (points), TRUE, &paint);
}

/* Whether anything of the way between the two may be in view, before it is looked for. */
static gboolean
may_be_in_view (const Painter *self, guint awaited, guint waiting)
{
  StegBox from = steg_timeline_route_get_shape (self->layout, self->pane, awaited);
  StegBox to = steg_timeline_route_get_shape (self->layout, self->pane, waiting);
  StegBox both = steg_box_union (&from, &to);

  both = steg_box_inset (&both, -STEG_TIMELINE_DETOUR * self->layout->unit,
                         -PASS * self->layout->unit);
  return steg_box_overlaps (&both, &self->body);
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
  guint     count;

  if (!may_be_in_view (self, awaited, waiting))
    return;
  count = steg_timeline_route (self->layout, self->pane, awaited, waiting, points);
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
