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

void
steg_staircase_lay_out (StegChart         *chart,
                        StegDrawing       *drawing,
                        StegInk           *ink,
                        const StegPalette *palette,
                        const StegBox     *box)
{
  StegStaircaseFigures *figures = (StegStaircaseFigures *) chart;
  StegStaircaseFrame    frame;

  steg_staircase_frame_init (&frame, figures, ink, palette, box);
  steg_staircase_place_chart (&frame, drawing);
  for (guint i = 0; i < figures->areas->len; i++)
    {
      const StegStaircaseArea *area = steg_staircase_figures_area (figures, i);
      StegMark                 mark = { area->identity, area->spoken };

      mark.box = steg_staircase_frame_area (&frame, i);
      steg_drawing_add_mark (drawing, &mark);
      steg_staircase_place_area (&frame, i, drawing);
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
steg_staircase_get_height (const StegChart *chart,
                           double           font_size,
                           double           width,
                           gboolean         is_least)
{
  const StegStaircaseFigures *figures = (const StegStaircaseFigures *) chart;

  return is_least ? sum_heights (figures, font_size, width, LEAST_BAND, LEAST_ROW)
                  : sum_heights (figures, font_size, width, GOOD_BAND, GOOD_ROW);
}
