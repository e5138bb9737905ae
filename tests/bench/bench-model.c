/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bench/bench.h"
#include "model/steg-attention.h"
#include "model/steg-standing.h"
#include "store/store-fixture.h"

#define MANY 100000
#define TIMES 9

static StegDate
today (void)
{
  return steg_date_new (2026, 5, 20);
}

static void
stand (gpointer programme)
{
  g_autoptr (StegStanding) standing = steg_standing_new (programme, today ());
}

static void
attend (gpointer programme)
{
  g_autoptr (GArray) items = steg_attention_new (programme, today (), NULL);
}

/* What any answer about all actions costs at least. */
static void
look_at_each (gpointer programme)
{
  gint64 sum = 0;
  guint  n = steg_programme_count (programme, &steg_action_table);

  for (guint i = 0; i < n; i++)
    sum += steg_record_get_date (steg_programme_at (programme, &steg_action_table, i),
                                 STEG_ACTION_DUE);
  g_assert_cmpint (sum, !=, 0);
}

static void
absorb_one (gpointer programme)
{
  static guint n;
  const char  *id
    = steg_record_get_id (steg_programme_at (programme, &steg_action_table, n++ % MANY));
  g_autoptr (GPtrArray) changes
    = fixture_changes (fixture_set (&steg_action_table, id, STEG_ACTION_PROGRESS, "70"), NULL);

  steg_programme_absorb (programme, changes);
}

static void
absorb_all (gpointer rows)
{
  g_autoptr (StegProgramme) programme = steg_programme_new ();

  steg_programme_absorb (programme, rows);
}

/* Returns: what the standing took. */
static double
at_size (guint n, double half)
{
  g_autoptr (GPtrArray) rows = bench_rows (n);
  g_autoptr (StegProgramme) programme = steg_programme_new ();
  double floor, standing;

  g_print ("# %u actions\n", n);
  steg_programme_absorb (programme, rows);
  floor = bench_measure_work (look_at_each, programme, TIMES);
  standing = bench_measure_work (stand, programme, TIMES);
  bench_report ("standing", standing, n == MANY ? 15 : 0);
  if (half > 0)
    bench_report_ratio ("standing", standing, half, "half as many", 2.2);
  bench_report_ratio ("needs attention", bench_measure_work (attend, programme, TIMES), floor,
                      "a loop over the actions", 0);
  bench_report ("absorb one change", bench_measure_work (absorb_one, programme, TIMES), 0);
  bench_report ("make all records", bench_measure_work (absorb_all, rows, 3), 0);
  return standing;
}

int
main (void)
{
  double half = at_size (MANY / 2, 0);
  double whole = at_size (MANY, half);

  at_size (MANY * 2, whole);
  return 0;
}
