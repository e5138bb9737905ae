/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-effort-ghost.h"

#include "chart/steg-effort-layout.h"
#include "chart/steg-effort-plan.h"

/* In parts of the font size. */
#define SIZE 0.9
#define LINE 1.4
#define MARGIN 0.5
#define RADIUS 0.35

/* Above the point, or below it where there is no room; always in @room. */
static StegBox
place_tip (StegPoint at, double em, double width, double height, const StegBox *room)
{
  StegBox tip = { at.x - width / 2, at.y - height - em, width, height };

  if (tip.y < room->y)
    tip.y = at.y + em;
  tip.x = CLAMP (tip.x, room->x, MAX (steg_box_right (room) - width, room->x));
  return tip;
}

static void
paint_tip (const char        *tip,
           StegPoint          at,
           const StegBox     *room,
           StegInk           *ink,
           const StegPalette *palette)
{
  double          em = palette->font_size;
  StegTextStyle   style = steg_chart_style (palette, SIZE, FALSE, &palette->text);
  const StegPaint paint = { palette->background, palette->dim, palette->stroke, FALSE };
  StegTextExtent  extent;
  StegBox         box, text;

  style.lines = 8;
  extent = steg_ink_measure (ink, tip, &style, MAX (room->width - 2 * em * MARGIN, em), 0);
  box = place_tip (at, em, extent.width + 2 * em * MARGIN + 1, extent.height + em * MARGIN, room);
  text = steg_box_inset (&box, em * MARGIN, em * MARGIN / 2);
  steg_ink_box (ink, &box, em * RADIUS, &paint);
  steg_ink_text (ink, &text, tip, &style);
}

void
steg_effort_ghost_paint (const StegEffortGhost *self,
                         const StegEffortScale *scale,
                         const StegBox         *mark,
                         const StegBox         *room,
                         StegInk               *ink,
                         const StegPalette     *palette)
{
  StegPoint        at = { steg_effort_scale_place (scale, self->hours), 0 };
  StegDrawnElement point;
  StegPaint        line = { .outline = palette->focus, .thickness = 1, .dashed = TRUE };

  at.y = steg_box_centre (mark).y;
  point = steg_effort_point (palette, self->state, at, steg_effort_plan_point (palette->font_size));
  point.paint.outline = palette->focus;
  point.paint.thickness = 2 * palette->stroke;
  steg_ink_line (ink, (StegPoint){ at.x, room->y }, (StegPoint){ at.x, steg_box_bottom (room) },
                 &line);
  steg_ink_box (ink, &point.box, point.box.width / 2, &point.paint);
  if (self->tip != NULL)
    paint_tip (self->tip, at, room, ink, palette);
}
