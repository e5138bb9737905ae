/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bench/bench.h"
#include "chart/steg-recording-ink.h"
#include "chart/steg-timeline-paint.h"
#include "report/figures/steg-timeline-figures.h"
#include "report/plan/steg-plan-pdf.h"

#define MANY 10000
#define TIMES 5
#define ZOOM 2
#define WIDTH 1200
#define HEIGHT 800

/* What is shown, and on what. */
typedef struct
{
  StegProgramme      *programme;
  StegStanding       *standing;
  StegTimeline       *timeline;
  StegInk            *ink;
  StegTimelineLayout *layout;
} Show;

static void
gather (gpointer user_value)
{
  Show *show = user_value;
  g_autoptr (StegTimeline) timeline
    = steg_timeline_figures_new (show->programme, show->standing, steg_catalogue_get ("sv"));
}

static void
lay_out (gpointer user_value)
{
  Show *show = user_value;
  g_autoptr (StegTimelineLayout) layout = steg_timeline_layout_new (
    show->timeline, show->ink, steg_palette_get (STEG_PALETTE_LIGHT), ZOOM, WIDTH);
}

/* What each frame of a zooming movement costs beside its painting. */
static void
zoom (gpointer user_value)
{
  Show *show = user_value;
  g_autoptr (StegTimelineLayout) layout = steg_timeline_layout_zoom (show->layout, ZOOM * 1.1);
}

/* One frame where most of the bars are: of the years 2010 to 2089, 2026. */
static void
paint (gpointer user_value)
{
  Show            *show = user_value;
  StegTimelinePane pane = {
    .x = show->layout->length / 5, .y = show->layout->height / 2, .width = WIDTH, .height = HEIGHT
  };

  steg_timeline_paint (show->layout, &pane, show->ink, steg_palette_get (STEG_PALETTE_LIGHT), -1);
}

/* All of it on paper: the chart three pages wide, and the list. */
static void
put_on_paper (gpointer user_value)
{
  Show                   *show = user_value;
  const StegPlanSelection selection = { .grouping = STEG_GROUP_AREA };
  const StegPlanPaper     paper = steg_plan_paper_parse ("both a4 lying 3");
  g_autoptr (GBytes) pdf
    = steg_plan_pdf_new (steg_plan_new (show->programme, show->standing, &selection,
                                        steg_catalogue_get ("sv")),
                         &paper, NULL, NULL);
}

/* Returns: what the layout took. */
static double
at_size (guint n, double half)
{
  g_autoptr (StegProgramme) programme = bench_programme (n);
  g_autoptr (StegStanding) standing = steg_standing_new (programme, steg_date_new (2026, 5, 20));
  g_autoptr (StegTimeline) timeline
    = steg_timeline_figures_new (programme, standing, steg_catalogue_get ("sv"));
  g_autoptr (StegInk) ink = steg_recording_ink_new (steg_palette_get (STEG_PALETTE_LIGHT));
  g_autoptr (StegTimelineLayout) layout
    = steg_timeline_layout_new (timeline, ink, steg_palette_get (STEG_PALETTE_LIGHT), ZOOM, WIDTH);
  Show   show = { programme, standing, timeline, ink, layout };
  double took;

  g_print ("# %u bars\n", n);
  bench_report ("figures", bench_measure_work (gather, &show, TIMES), 0);
  took = bench_measure_work (lay_out, &show, TIMES);
  if (half > 0)
    bench_report_ratio ("layout", took, half, "half as many", 2.2);
  else
    bench_report ("layout", took, 0);
  bench_report_ratio ("another zoom", bench_measure_work (zoom, &show, 9), took, "the layout", 0.5);
  bench_report ("one frame, recorded", bench_measure_work (paint, &show, 9), 8);
  bench_report ("a PDF of the plan", bench_measure_work (put_on_paper, &show, 1), 2.0 * n);
  return took;
}

int
main (void)
{
  double half = at_size (MANY / 2, 0);
  double whole = at_size (MANY, half);

  at_size (MANY * 2, whole);
  return 0;
}
