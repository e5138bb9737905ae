/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-timeline-ghost.h"

#include "chart/steg-timeline-tip.h"

/* Sizes, in units. */
#define GRIP 24
#define RADIUS 5
#define BAR_LEAST 8

StegTimelineGrip
steg_timeline_ghost_grip_at (const StegTimelineLayout *layout,
                             const StegTimelinePane   *pane,
                             guint                     position,
                             StegPoint                 point)
{
  const StegTimelineItem *item = steg_timeline_layout_item (layout, position);
  double                  grip = GRIP * layout->unit;
  double                  x = point.x - layout->side + pane->x;
  double                  left = item->shape.x;
  double                  right = steg_box_right (&item->shape);

  /* An end of a short bar is held outside of it. */
  if (item->shape.width < 3 * grip)
    {
      left -= grip;
      right += grip;
    }
  if (x >= left && x < left + grip)
    return STEG_TIMELINE_GRIP_START;
  if (x > right - grip && x <= right)
    return STEG_TIMELINE_GRIP_END;
  return STEG_TIMELINE_GRIP_BAR;
}

void
steg_timeline_ghost_move (StegTimelineGhost *self, StegTimelineGrip grip, int days)
{
  if (grip == STEG_TIMELINE_GRIP_START)
    self->start = MIN (self->start + days, self->due);
  else if (grip == STEG_TIMELINE_GRIP_END)
    self->due = MAX (self->due + days, self->start);
  else
    {
      self->start += days;
      self->due += days;
    }
}

static StegBox
get_shape (const StegTimelineGhost  *self,
           const StegTimelineLayout *layout,
           const StegTimelinePane   *pane)
{
  StegBox shape = steg_timeline_layout_item (layout, self->position)->shape;

  shape.x = steg_timeline_place_day (layout, pane, self->start);
  shape.y += layout->heading - pane->y;
  shape.width = MAX (steg_timeline_place_day (layout, pane, self->due + 1) - shape.x,
                     BAR_LEAST * layout->unit);
  return shape;
}

void
steg_timeline_ghost_paint (const StegTimelineGhost  *self,
                           const StegTimelineLayout *layout,
                           const StegTimelinePane   *pane,
                           StegInk                  *ink,
                           const StegPalette        *palette)
{
  const StegTimelineBar *bar = steg_timeline_layout_bar (layout, self->position);
  StegBox                body = steg_timeline_place_body (layout, pane);
  StegBox                shape = get_shape (self, layout, pane);
  StegPaint              paint;

  g_return_if_fail (bar != NULL);

  paint = (StegPaint){ palette->phase_soft[bar->phase], palette->focus, 2 * palette->stroke };
  steg_ink_push_clip (ink, &body);
  steg_ink_box (ink, &shape, RADIUS * layout->unit, &paint);
  if (self->tip != NULL)
    steg_timeline_tip_paint (self->tip, &shape, FALSE, layout, pane, ink, palette);
  steg_ink_pop_clip (ink);
}
