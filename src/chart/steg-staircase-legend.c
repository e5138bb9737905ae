/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-staircase-legend.h"

#include "chart/steg-legend.h"

#define N_ENTRIES 4

static gboolean
shows_planned (const StegStaircaseArea *area)
{
  return area->planned > area->level;
}

static gboolean
shows_goal (const StegStaircaseArea *area)
{
  return area->goal > 0;
}

static gboolean
shows_change (const StegStaircaseArea *area)
{
  return area->level > 0 && area->change != 0;
}

static gboolean
shows_level (const StegStaircaseArea *area)
{
  return area->level > 0;
}

static gboolean
any_area (const StegStaircaseFigures *figures, gboolean (*shows) (const StegStaircaseArea *))
{
  for (guint i = 0; i < figures->areas->len; i++)
    if (shows (steg_staircase_figures_area (figures, i)))
      return TRUE;
  return FALSE;
}

/* The word of a sign that the chart shows; %NULL of one that it does not. */
static const char *
word_if (const StegStaircaseFrame *frame,
         gboolean (*shows) (const StegStaircaseArea *),
         const char *word)
{
  return any_area (frame->figures, shows) ? word : NULL;
}

static void
list (const StegStaircaseFrame *frame, StegLegendEntry entries[N_ENTRIES])
{
  const StegStaircaseWords *words = &frame->figures->words;
  const StegPalette        *palette = frame->palette;
  const StegPaint           now = { .fill = palette->level_fill[2],
                                    .outline = palette->level_outline,
                                    .thickness = palette->stroke };
  const StegPaint           planned
    = { .outline = palette->planned, .thickness = palette->stroke, .dashed = TRUE };
  const StegPaint goal = { .outline = palette->goal, .thickness = 2.5 };
  const StegPaint change = { .fill = palette->dim };

  entries[0] = (StegLegendEntry){ word_if (frame, shows_level, words->legend_now), STEG_DRAWN_BOX,
                                  0.7, 2, now };
  entries[1] = (StegLegendEntry){ word_if (frame, shows_planned, words->legend_planned),
                                  STEG_DRAWN_BOX, 1.0, 2, planned };
  entries[2] = (StegLegendEntry){ word_if (frame, shows_goal, words->legend_goal), STEG_DRAWN_LINE,
                                  1.1, 0, goal };
  entries[3] = (StegLegendEntry){ word_if (frame, shows_change, words->legend_change),
                                  STEG_DRAWN_UP, 0.7, 0, change };
}

double
steg_staircase_legend_height (const StegStaircaseFrame *frame)
{
  StegLegendEntry entries[N_ENTRIES];

  list (frame, entries);
  return steg_legend_height (frame->ink, frame->palette, frame->box.width, entries, N_ENTRIES);
}

void
steg_staircase_legend_place (const StegStaircaseFrame *frame, StegDrawing *drawing)
{
  StegLegendEntry entries[N_ENTRIES];

  list (frame, entries);
  steg_legend_place (drawing, frame->ink, frame->palette, &frame->box, entries, N_ENTRIES);
}
