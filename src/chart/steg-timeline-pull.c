/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-timeline-pull.h"

#include "chart/steg-timeline-links.h"
#include "chart/steg-timeline-route.h"
#include "chart/steg-timeline-tip.h"

#include <math.h>

/* Sizes, in units: the dot, what of the bar and of the gap below it counts as the dot, and the
 * frame around a bar. */
#define DOT 5
#define HALF_WIDTH 12
#define INSIDE 9
#define BELOW 7
#define FRAME 3
#define FRAME_RADIUS 7

StegPoint
steg_timeline_pull_get_dot (const StegTimelineLayout *layout,
                            const StegTimelinePane   *pane,
                            guint                     position)
{
  StegBox shape = steg_timeline_route_get_shape (layout, pane, position);

  return (StegPoint){ steg_timeline_route_leave (layout, &shape), steg_box_bottom (&shape) };
}

static gboolean
is_at_dot (const StegTimelineLayout *layout,
           const StegTimelinePane   *pane,
           int                       position,
           StegPoint                 point)
{
  StegPoint dot;
  double    u = layout->unit;

  if (position < 0 || steg_timeline_layout_bar (layout, (guint) position) == NULL)
    return FALSE;
  dot = steg_timeline_pull_get_dot (layout, pane, (guint) position);
  return fabs (point.x - dot.x) <= HALF_WIDTH * u && point.y >= dot.y - INSIDE * u
         && point.y < dot.y + BELOW * u;
}

int
steg_timeline_pull_find_dot (const StegTimelineLayout *layout,
                             const StegTimelinePane   *pane,
                             StegPoint                 point)
{
  StegPoint above = { point.x, point.y - BELOW * layout->unit };
  int       position = steg_timeline_place_hit (layout, pane, point);

  if (position < 0)
    position = steg_timeline_place_hit (layout, pane, above);
  return is_at_dot (layout, pane, position, point) ? position : -1;
}

static void
paint_dot (StegInk *ink, const StegPalette *palette, StegPoint at, double u, StegColour colour)
{
  StegPaint paint = { palette->background, colour, 2 * palette->stroke };
  StegBox   dot = { at.x - DOT * u, at.y - DOT * u, 2 * DOT * u, 2 * DOT * u };

  steg_ink_box (ink, &dot, DOT * u, &paint);
}

static void
paint_frame (const StegTimelineLayout *layout,
             const StegTimelinePane   *pane,
             StegInk                  *ink,
             const StegPaint          *paint,
             int                       position)
{
  StegBox box;

  if (position < 0)
    return;
  box = steg_timeline_route_get_shape (layout, pane, (guint) position);
  box = steg_box_inset (&box, -FRAME * layout->unit, -FRAME * layout->unit);
  steg_ink_box (ink, &box, FRAME_RADIUS * layout->unit, paint);
}

/* From the dot of what is awaited to the bar that waits, or to the pointer. */
static void
paint_line (const StegTimelinePull   *self,
            const StegTimelineLayout *layout,
            const StegTimelinePane   *pane,
            StegInk                  *ink,
            const StegPalette        *palette,
            StegColour                colour)
{
  StegPaint line = { .outline = colour, .thickness = 2 * palette->stroke, .dashed = TRUE };
  StegPoint dot;

  if (self->awaited < 0)
    return;
  dot = steg_timeline_pull_get_dot (layout, pane, (guint) self->awaited);
  if (self->waiting >= 0 && !self->is_refused)
    {
      steg_timeline_links_paint_one (layout, pane, ink, palette, (guint) self->awaited,
                                     (guint) self->waiting, colour);
      return;
    }
  if (self->waiting < 0)
    steg_ink_line (ink, dot, self->pointer, &line);
  paint_dot (ink, palette, dot, layout->unit, colour);
}

static void
paint_pulled (const StegTimelinePull   *self,
              const StegTimelineLayout *layout,
              const StegTimelinePane   *pane,
              StegInk                  *ink,
              const StegPalette        *palette)
{
  StegColour colour = self->is_refused ? palette->late : palette->focus;
  StegPaint  frame
    = { .outline = colour, .thickness = 2 * palette->stroke, .dashed = self->is_refused };
  StegBox  at = { self->pointer.x, self->pointer.y, 0, 0 };
  gboolean below = FALSE;

  paint_line (self, layout, pane, ink, palette, colour);
  paint_frame (layout, pane, ink, &frame, self->chosen);
  if (self->chosen >= 0)
    at = steg_timeline_route_get_shape (layout, pane, (guint) self->chosen);
  /* On the side on which the line is not. */
  if (self->awaited >= 0 && self->chosen != self->awaited)
    below = at.y > steg_timeline_pull_get_dot (layout, pane, (guint) self->awaited).y;
  if (self->tip != NULL)
    steg_timeline_tip_paint (self->tip, &at, below, layout, pane, ink, palette);
}

void
steg_timeline_pull_paint (const StegTimelinePull   *self,
                          const StegTimelineLayout *layout,
                          const StegTimelinePane   *pane,
                          StegInk                  *ink,
                          const StegPalette        *palette)
{
  StegBox body = steg_timeline_place_body (layout, pane);

  steg_ink_push_clip (ink, &body);
  if (self->is_pulled)
    paint_pulled (self, layout, pane, ink, palette);
  else if (self->pointed >= 0)
    paint_dot (ink, palette,
               steg_timeline_pull_get_dot (layout, pane, (guint) self->pointed), layout->unit,
               palette->focus);
  steg_ink_pop_clip (ink);
}
