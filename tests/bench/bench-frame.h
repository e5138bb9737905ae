/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "bench/bench.h"

G_BEGIN_DECLS

/* What each frame took, in milliseconds: all that this thread worked from the end of the frame
 * before to its end, so that what is put off until after a frame counts too, and what other
 * processes do does not. */
typedef struct
{
  double median;
  double slow; /* the 95th percentile */
} BenchFrames;

/* Shows @widget (taken over) in a window of 1440 × 900, as soon as it is painted. */
GtkWindow *bench_frames_show (GtkWidget *widget);

/* Calls @step, and waits for the frame of @widget after it, @times times. */
BenchFrames bench_frames (GtkWidget *widget, BenchRun step, gpointer subject, guint times);

/* Prints two lines: the median as so many times that of @floor, at most @promise times (0: nothing
 * was promised), and the 95th percentile, at most @most milliseconds. */
void bench_frames_report (const char        *what,
                          const BenchFrames *took,
                          const BenchFrames *floor,
                          double             promise,
                          double             most);

G_END_DECLS
