/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The cheapest widget that shows bars: it knows by division which are in view, and paints each as
 * a rounded box with an outline and a line of text that was laid out before, on bands. It can be
 * neither pointed at nor walked through. */
#define BENCH_TYPE_BARS (bench_bars_get_type ())
G_DECLARE_FINAL_TYPE (BenchBars, bench_bars, BENCH, BARS, GtkWidget)

/* Of 10,000 bars, of which @n_visible are in view at a time. */
GtkWidget *bench_bars_new (guint n_visible);

/* Scrolls to @x and @y; a bar is @scale times as long as at first. */
void bench_bars_move (BenchBars *self, double x, double y, double scale);

G_END_DECLS
