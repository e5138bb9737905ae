/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bench/bench.h"

#include "base/steg-text.h"
#include "store/store-fixture.h"

#include <time.h>

#define N_AREAS 6
#define N_ASPECTS 5
#define N_LEVELS 4

/* How many actions there are for one of these. */
#define ACTIONS_AN_IMPROVEMENT 4
#define ACTIONS_A_PERSON 500
#define ACTIONS_A_CYCLE 100
#define ACTIONS_A_ROUND 500
#define ACTIONS_A_DEPENDENCY 10

int
bench_compare_times (gconstpointer a, gconstpointer b)
{
  double left = *(const double *) a;
  double right = *(const double *) b;

  return (left > right) - (left < right);
}

static double
read_clock (clockid_t clock)
{
  struct timespec now;

  g_assert_cmpint (clock_gettime (clock, &now), ==, 0);
  return (double) now.tv_sec * 1000 + (double) now.tv_nsec / 1000000;
}

static double
measure (BenchRun run, gpointer subject, guint times, clockid_t clock)
{
  g_autoptr (GArray) all = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < times; i++)
    {
      double start = read_clock (clock);
      double took;

      run (subject);
      took = read_clock (clock) - start;
      g_array_append_val (all, took);
    }
  g_array_sort (all, bench_compare_times);
  return g_array_index (all, double, times / 2);
}

double
bench_measure (BenchRun run, gpointer subject, guint times)
{
  return measure (run, subject, times, CLOCK_MONOTONIC);
}

double
bench_measure_work (BenchRun run, gpointer subject, guint times)
{
  return measure (run, subject, times, CLOCK_THREAD_CPUTIME_ID);
}

void
bench_report (const char *what, double took, double promise)
{
  g_print ("%-40s %9.2f ms", what, took);
  if (promise > 0)
    g_print ("  (promise: %g ms)", promise);
  g_print ("\n");
}

void
bench_report_ratio (
  const char *what, double took, double floor, const char *floor_words, double promise)
{
  g_print ("%-40s %9.2f ms  %6.2f times %s", what, took, took / floor, floor_words);
  if (promise > 0)
    g_print (" (promise: %g)", promise);
  g_print ("\n");
}

/* What has been made so far. */
typedef struct
{
  GPtrArray *rows;
  GPtrArray *areas, *aspects, *statements, *people, *improvements, *cycles, *actions; /* ids */
  guint      n;
} Made;

static const char *
keep (Made *made, GPtrArray *ids, StegChange *row)
{
  g_ptr_array_add (made->rows, row);
  if (ids != NULL)
    g_ptr_array_add (ids, row->id);
  return row->id;
}

static const char *
pick (GPtrArray *ids, guint i)
{
  return ids->pdata[i % ids->len];
}

static void
add_statements (Made *made, const char *area, const char *aspect)
{
  for (guint level = 1; level <= N_LEVELS; level++)
    {
      g_autofree char *number = g_strdup_printf ("%u", level);

      keep (
        made, made->statements,
        fixture_row (&steg_statement_table, "area", area, "aspect", aspect, "level", number, NULL));
    }
}

static void
add_framework (Made *made)
{
  for (guint i = 1; i <= N_LEVELS; i++)
    {
      g_autofree char *number = g_strdup_printf ("%u", i);

      keep (made, NULL, fixture_row (&steg_level_table, "key", number, "number", number, NULL));
    }
  for (guint i = 0; i < N_ASPECTS; i++)
    {
      char name[] = { 'a' + (char) i, '\0' };

      keep (made, made->aspects,
            fixture_row (&steg_aspect_table, "key", name, "order", name, NULL));
    }
  for (guint i = 0; i < N_AREAS; i++)
    {
      char name[] = { 'a' + (char) i, '\0' };

      keep (made, made->areas, fixture_row (&steg_area_table, "key", name, "order", name, NULL));
    }
  for (guint i = 0; i < N_AREAS * N_ASPECTS; i++)
    add_statements (made, pick (made->areas, i), pick (made->aspects, i / N_AREAS));
}

static void
add_round (Made *made, guint i)
{
  g_autofree char *day = g_strdup_printf ("20%02u-%02u-10", 10 + i / 12 % 80, 1 + i % 12);
  StegChange      *row
    = fixture_row (&steg_round_table, "title", "R", "held_on", day, "state", "agreed", NULL);
  const char *round = keep (made, NULL, row);

  for (guint area = 0; area < N_AREAS; area++)
    {
      keep (made, NULL,
            fixture_row (&steg_verdict_table, "round", round, "area", pick (made->areas, area),
                         "level", "1", NULL));
      for (guint aspect = 0; aspect < N_ASPECTS; aspect++)
        keep (made, NULL,
              fixture_row (&steg_rating_table, "round", round, "area", pick (made->areas, area),
                           "aspect", pick (made->aspects, aspect), "state", "rated", "level", "1",
                           NULL));
    }
}

static void
add_cycle (Made *made, guint i)
{
  guint            year = 10 + i % 80;
  g_autofree char *plan = g_strdup_printf ("20%02u-01-01", year);
  g_autofree char *act = g_strdup_printf ("20%02u-10-01", year);
  g_autofree char *do_from = g_strdup_printf ("20%02u-02-01", year);
  g_autofree char *check = g_strdup_printf ("20%02u-09-01", year);
  g_autofree char *end = g_strdup_printf ("20%02u-12-31", year);

  keep (made, made->cycles,
        fixture_row (&steg_cycle_table, "title", "Cycle", "plan_from", plan, "do_from", do_from,
                     "check_from", check, "act_from", act, "ends_on", end, NULL));
}

static void
add_action (Made *made, guint i)
{
  static const char *const phases[] = { "plan", "do", "check", "act", "act" };
  guint                    month = 1 + i % 11;
  g_autofree char         *start = g_strdup_printf ("2026-%02u-%02u", month, 1 + i % 28);
  g_autofree char         *due = g_strdup_printf ("2026-%02u-%02u", month + 1, 1 + i % 28);
  g_autofree char         *title = g_strdup_printf ("Öva återläsning av kopior, steg %u", i);
  const char              *action
    = keep (made, made->actions,
            fixture_row (&steg_action_table, "improvement", pick (made->improvements, i), "title",
                         title, "owner", pick (made->people, i), "phase",
                         phases[i % G_N_ELEMENTS (phases)], "start", start, "due", due, "cycle",
                         pick (made->cycles, i), "progress", "30", NULL));

  keep (made, NULL,
        fixture_row (&steg_action_statement_table, "action", action, "statement",
                     pick (made->statements, i), NULL));
  if (i % ACTIONS_A_DEPENDENCY == 1)
    keep (made, NULL,
          fixture_row (&steg_dependency_table, "action", action, "waits_for",
                       pick (made->actions, i - 1), NULL));
}

static void
add_improvement (Made *made, guint i)
{
  g_autofree char *title = g_strdup_printf ("Säkerhetskopior, del %u", i);
  g_autofree char *order = g_strdup_printf ("a%07u", i);

  keep (made, made->improvements,
        fixture_row (&steg_improvement_table, "area", pick (made->areas, i), "title", title,
                     "order", order, NULL));
}

static void
add_all (Made *made, guint n)
{
  keep (made, NULL,
        fixture_row (&steg_program_table, "title", "Large", "target_level", "3", "target_on",
                     "2027-01-01", NULL));
  add_framework (made);
  for (guint i = 0; i <= n / ACTIONS_A_PERSON; i++)
    keep (made, made->people, fixture_row (&steg_person_table, "name", "Someone", NULL));
  for (guint i = 0; i <= n / ACTIONS_A_ROUND; i++)
    add_round (made, i);
  for (guint i = 0; i <= n / ACTIONS_A_CYCLE; i++)
    add_cycle (made, i);
  for (guint i = 0; i <= n / ACTIONS_AN_IMPROVEMENT; i++)
    add_improvement (made, i);
  for (guint i = 0; i < n; i++)
    add_action (made, i);
}

GPtrArray *
bench_rows (guint n_actions)
{
  g_autoptr (GPtrArray) areas = g_ptr_array_new ();
  g_autoptr (GPtrArray) aspects = g_ptr_array_new ();
  g_autoptr (GPtrArray) statements = g_ptr_array_new ();
  g_autoptr (GPtrArray) people = g_ptr_array_new ();
  g_autoptr (GPtrArray) improvements = g_ptr_array_new ();
  g_autoptr (GPtrArray) cycles = g_ptr_array_new ();
  g_autoptr (GPtrArray) actions = g_ptr_array_new ();
  Made made
    = { steg_changes_new (), areas, aspects, statements, people, improvements, cycles, actions };

  add_all (&made, n_actions);
  return made.rows;
}

StegProgramme *
bench_programme (guint n_actions)
{
  g_autoptr (GPtrArray) rows = bench_rows (n_actions);
  StegProgramme *programme = steg_programme_new ();

  steg_programme_absorb (programme, rows);
  return programme;
}
