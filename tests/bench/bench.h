/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* Times are told beside a floor of the same run: machines differ, ratios hold. */
typedef void (*BenchRun) (gpointer subject);

/* Runs @run @times times. Returns: the median, in milliseconds that passed, or that this thread
 * worked for what does not wait for a disk: another process on the same machine does not count. */
double bench_measure (BenchRun run, gpointer subject, guint times);
double bench_measure_work (BenchRun run, gpointer subject, guint times);

/* Orders times (double), the shortest first. */
int bench_compare_times (gconstpointer a, gconstpointer b);

/* Prints one line: @what took @took milliseconds, at most @promise (0: nothing was promised). */
void bench_report (const char *what, double took, double promise);

/* The same as so many times @floor. */
void bench_report_ratio (
  const char *what, double took, double floor, const char *floor_words, double promise);

/* The changes that make a programme of @n_actions actions, with what belongs to so many: six areas,
 * improvements, people, cycles, agreed rounds with all their ratings, statements, dependencies.
 * Returns: (of StegChange) owned. */
GPtrArray *bench_rows (guint n_actions);

/* The same as live records. Returns: owned. */
StegProgramme *bench_programme (guint n_actions);

G_END_DECLS
