/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-timeline-tip.h"

/* Sizes, in units. */
#define RADIUS 5
#define MARGIN 8
#define WIDEST 420

/* A line that is broken has at most so many parts. */
#define MOST_LINES 5

/* On that side of @shape, or on the other where there is no room; always in view. */
static StegBox
place (const StegTimelineLayout *layout,
       const StegTimelinePane   *pane,
       const StegBox            *shape,
       gboolean                  below,
       double                    width,
       double                    height)
{
  StegBox body = steg_timeline_place_body (layout, pane);
  double  u = layout->unit;
  double  over = shape->y - height - MARGIN * u;
  double  under = steg_box_bottom (shape) + MARGIN * u;
  StegBox tip = { shape->x, over, width, height };

  if (over < body.y || (below && under + height <= steg_box_bottom (&body)))
    tip.y = under;
  tip.x = CLAMP (tip.x, body.x, MAX (steg_box_right (&body) - width, body.x));
  return tip;
}

void
steg_timeline_tip_paint (const char               *words,
                         const StegBox            *shape,
                         gboolean                  below,
                         const StegTimelineLayout *layout,
                         const StegTimelinePane   *pane,
                         StegInk                  *ink,
                         const StegPalette        *palette)
{
  g_auto (GStrv) lines = g_strsplit (words, "\n", -1);
  StegTextStyle style = layout->label;
  StegPaint     paint = { palette->background, palette->dim, palette->stroke };
  double        margin = MARGIN * layout->unit;
  double        room = steg_timeline_place_body (layout, pane).width - 2 * margin;
  double        widest = MIN (WIDEST * layout->unit, MAX (room, 1));
  StegBox       size = { 0 };
  StegBox       box;

  style.colour = palette->text;
  style.down = STEG_ALIGN_START;
  style.lines = MOST_LINES;
  for (guint i = 0; lines[i] != NULL; i++)
    {
      StegTextExtent extent = steg_ink_measure (ink, lines[i], &style, widest, 0);

      size.width = MAX (size.width, extent.width);
      size.height += extent.height;
    }
  box = place (layout, pane, shape, below, size.width + 2 * margin, size.height + margin);
  steg_ink_box (ink, &box, RADIUS * layout->unit, &paint);
  box = steg_box_inset (&box, margin, margin / 2);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      StegBox line = { box.x, box.y, widest, 0 };

      line.height = steg_ink_measure (ink, lines[i], &style, widest, 0).height;
      steg_ink_text (ink, &line, lines[i], &style);
      box.y += line.height;
    }
}
