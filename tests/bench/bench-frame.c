/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bench/bench-frame.h"

#include <time.h>

#define WIDTH 1440
#define HEIGHT 900

/* The first frames set up what the later ones use. */
#define WARM_UP 10

static double
read_work (void)
{
  struct timespec now;

  g_assert_cmpint (clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now), ==, 0);
  return (double) now.tv_sec * 1000 + (double) now.tv_nsec / 1000000;
}

static void
painted_cb (guint *n_frames)
{
  *n_frames += 1;
}

static void
wait_for_frame (GtkWidget *widget, const guint *n_frames)
{
  guint before = *n_frames;

  gtk_widget_queue_draw (widget);
  while (*n_frames == before)
    g_main_context_iteration (NULL, TRUE);
}

GtkWindow *
bench_frames_show (GtkWidget *widget)
{
  GtkWindow *window = GTK_WINDOW (gtk_window_new ());
  guint      n_frames = 0;
  gulong     handler;

  gtk_window_set_default_size (window, WIDTH, HEIGHT);
  gtk_window_set_child (window, widget);
  gtk_window_present (window);
  handler = g_signal_connect_swapped (gtk_widget_get_frame_clock (widget), "after-paint",
                                      G_CALLBACK (painted_cb), &n_frames);
  for (guint i = 0; i < WARM_UP; i++)
    wait_for_frame (widget, &n_frames);
  g_signal_handler_disconnect (gtk_widget_get_frame_clock (widget), handler);
  return window;
}

BenchFrames
bench_frames (GtkWidget *widget, BenchRun step, gpointer subject, guint times)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (widget);
  g_autoptr (GArray) all = g_array_new (FALSE, FALSE, sizeof (double));
  guint  n_frames = 0;
  gulong handler = g_signal_connect_data (clock, "after-paint", G_CALLBACK (painted_cb), &n_frames,
                                          NULL, G_CONNECT_AFTER | G_CONNECT_SWAPPED);
  double before;

  wait_for_frame (widget, &n_frames);
  before = read_work ();
  for (guint i = 0; i < times; i++)
    {
      double now;
      double took;

      step (subject);
      wait_for_frame (widget, &n_frames);
      now = read_work ();
      took = now - before;
      before = now;
      g_array_append_val (all, took);
    }
  g_signal_handler_disconnect (clock, handler);
  g_array_sort (all, bench_compare_times);
  return (BenchFrames){ g_array_index (all, double, times / 2),
                        g_array_index (all, double, times * 95 / 100) };
}

void
bench_frames_report (const char        *what,
                     const BenchFrames *took,
                     const BenchFrames *floor,
                     double             promise,
                     double             most)
{
  g_autofree char *slow = g_strdup_printf ("%s, 95th percentile", what);

  bench_report_ratio (what, took->median, floor->median, "the floor", promise);
  bench_report (slow, took->slow, most);
}
