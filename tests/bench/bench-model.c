/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bench/bench.h"
#include "model/steg-attention.h"
#include "model/steg-forecast.h"
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

/* What a forecast is made from. */
typedef struct
{
  StegProgramme *programme;
  StegStanding  *standing;
} Plan;

static void
foresee (gpointer subject)
{
  const Plan *plan = subject;
  g_autoptr (StegForecast) forecast = steg_forecast_new (plan->programme, plan->standing, NULL, 0);
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

/* What must not grow faster than the programme. */
typedef struct
{
  double standing;
  double forecast;
} Taken;

static double
measure_forecast (StegProgramme *programme)
{
  g_autoptr (StegStanding) standing = steg_standing_new (programme, today ());
  Plan plan = { programme, standing };

  return bench_measure_work (foresee, &plan, TIMES);
}

static void
report_growth (const Taken *taken, const Taken *half, guint n)
{
  bench_report ("standing", taken->standing, n == MANY ? 15 : 0);
  if (half != NULL)
    bench_report_ratio ("standing", taken->standing, half->standing, "half as many", 2.2);
  bench_report_ratio ("forecast", taken->forecast, taken->standing, "the standing", 1);
  bench_report ("standing and forecast", taken->standing + taken->forecast, n == MANY ? 15 : 0);
  if (half != NULL)
    bench_report_ratio ("forecast", taken->forecast, half->forecast, "half as many", 2.2);
}

/* @half: what half as many took; %NULL: not known. */
static Taken
at_size (guint n, const Taken *half)
{
  g_autoptr (GPtrArray) rows = bench_rows (n);
  g_autoptr (StegProgramme) programme = steg_programme_new ();
  double floor;
  Taken  taken;

  g_print ("# %u actions\n", n);
  steg_programme_absorb (programme, rows);
  floor = bench_measure_work (look_at_each, programme, TIMES);
  taken.standing = bench_measure_work (stand, programme, TIMES);
  taken.forecast = measure_forecast (programme);
  report_growth (&taken, half, n);
  bench_report_ratio ("needs attention", bench_measure_work (attend, programme, TIMES), floor,
                      "a loop over the actions", 0);
  bench_report ("absorb one change", bench_measure_work (absorb_one, programme, TIMES), 0);
  bench_report ("make all records", bench_measure_work (absorb_all, rows, 3), 0);
  return taken;
}

int
main (void)
{
  Taken half = at_size (MANY / 2, NULL);
  Taken whole = at_size (MANY, &half);

  at_size (MANY * 2, &whole);
  return 0;
}
