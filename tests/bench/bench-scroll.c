/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-timeline-view.h"
#include "bench/bench-bars.h"
#include "bench/bench-frame.h"

#include <adwaita.h>
#include <math.h>

#define MANY 10000
#define N_GROUPS 6
#define FRAMES 200
#define TODAY (steg_date_new (2026, 5, 20))

/* The bars begin within so many days, and last at most so long. */
#define DAYS 1000
#define LONGEST 90

/* How far one frame of a brisk movement leads, in pixels. */
#define ACROSS 23
#define DOWN 17

/* A movement across, and one that zooms, goes so far and comes back. */
#define ACROSS_STEPS 40
#define ZOOM_STEPS 50
#define ZOOM_STEP 1.02

static const StegTimelineWords words = {
  .time = { .months = { "jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov",
                        "dec" },
            .quarter = "kv. %d",
            .week = "v. %d" },
  .cycles = "Cykler",
  .milestones = "Milstolpar",
  .today = "I dag",
  .late = "sen",
  .phases = { "Plan", "Do", "Check", "Act" },
  .phase_marks = { "P", "D", "C", "A" },
};

static StegTimeline *
new_timeline (void)
{
  StegTimeline *timeline = steg_timeline_new (TODAY, &words);
  g_autoptr (GRand) random = g_rand_new_with_seed (20260520);

  for (guint i = 0; i < N_GROUPS; i++)
    steg_timeline_add_group (timeline, &(StegTimelineGroup){ "Område", "nivå 1 → 3" });
  for (guint i = 0; i < MANY; i++)
    {
      g_autofree char *title = g_strdup_printf ("Öva återläsning av kopior, steg %u", i);
      StegDate         start = TODAY + g_rand_int_range (random, -DAYS / 3, DAYS * 2 / 3);
      StegTimelineBar  bar = { .identity = title, .title = title, .initials = "IT" };

      bar.start = start;
      bar.due = start + g_rand_int_range (random, 3, LONGEST);
      bar.group = i % N_GROUPS;
      bar.phase = (guint) g_rand_int_range (random, 0, 2);
      bar.is_late = bar.due < TODAY;
      steg_timeline_add_bar (timeline, &bar);
    }
  return timeline;
}

/* What moves: the timeline, or the floor. */
typedef struct
{
  StegTimelineView *view;
  GtkAdjustment    *across, *down;
  BenchBars        *bars;
  guint             n_steps;
  guint             n_visible; /* added up over all steps of the timeline */
  double            x, y, scale;
} Scene;

/* Each bar in view has a child. */
static void
count_visible (Scene *scene)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (scene->view)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    scene->n_visible += gtk_widget_get_visible (child);
}

static void
scroll_by (GtkAdjustment *adjustment, double by)
{
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + by);
}

static void
scroll_down (gpointer subject)
{
  Scene *scene = subject;

  count_visible (scene);
  scroll_by (scene->down, DOWN);
}

static void
scroll_across (gpointer subject)
{
  Scene *scene = subject;

  count_visible (scene);
  scroll_by (scene->across, scene->n_steps++ / ACROSS_STEPS % 2 == 0 ? ACROSS : -ACROSS);
}

static double
next_zoom (Scene *scene)
{
  return scene->n_steps++ / ZOOM_STEPS % 2 == 0 ? ZOOM_STEP : 1 / ZOOM_STEP;
}

static void
zoom (gpointer subject)
{
  Scene *scene = subject;

  count_visible (scene);
  steg_timeline_view_set_zoom (scene->view, steg_timeline_view_get_zoom (scene->view)
                                              * next_zoom (scene));
}

static void
scroll_bars_down (gpointer subject)
{
  Scene *scene = subject;

  bench_bars_move (scene->bars, scene->x, scene->y += DOWN, 1);
}

static void
scroll_bars_across (gpointer subject)
{
  Scene *scene = subject;

  bench_bars_move (scene->bars, scene->x += ACROSS, scene->y, 1);
}

static void
zoom_bars (gpointer subject)
{
  Scene *scene = subject;

  bench_bars_move (scene->bars, scene->x, scene->y, scene->scale *= next_zoom (scene));
}

static GtkWidget *
show_timeline (Scene *scene, StegTimeline *timeline)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  scene->view = STEG_TIMELINE_VIEW (steg_timeline_view_new ());
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (scene->view));
  scene->across = gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (scrolled));
  scene->down = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled));
  steg_timeline_view_set_timeline (scene->view, timeline);
  return scrolled;
}

/* The same movement of a floor that shows as many bars. */
static BenchFrames
measure_floor (Scene *scene, const char *what, BenchRun step, guint n_visible)
{
  GtkWidget       *bars = bench_bars_new (n_visible);
  GtkWindow       *window = bench_frames_show (bars);
  g_autofree char *said = g_strdup_printf ("%s, a floor of %u bars", what, n_visible);
  BenchFrames      took;

  scene->bars = BENCH_BARS (bars);
  scene->scale = 1;
  took = bench_frames (bars, step, scene, FRAMES);
  bench_report (said, took.median, 0);
  gtk_window_destroy (window);
  return took;
}

static void
report (Scene *scene, const char *what, BenchRun step, BenchRun floor_step)
{
  BenchFrames took;
  BenchFrames floor;

  scene->n_visible = scene->n_steps = 0;
  took = bench_frames (GTK_WIDGET (scene->view), step, scene, FRAMES);
  floor = measure_floor (scene, what, floor_step, scene->n_visible / FRAMES);

  bench_frames_report (what, &took, &floor, 2, 8);
}

int
main (void)
{
  g_autoptr (StegTimeline) timeline = new_timeline ();
  Scene      scene = { NULL };
  GtkWindow *window;

  adw_init ();
  window = bench_frames_show (show_timeline (&scene, timeline));
  bench_frames (GTK_WIDGET (scene.view), scroll_down, &scene, FRAMES);
  report (&scene, "scrolling down", scroll_down, scroll_bars_down);
  report (&scene, "scrolling across", scroll_across, scroll_bars_across);
  report (&scene, "zooming", zoom, zoom_bars);
  gtk_window_destroy (window);
  return 0;
}
