/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-cycle-phases.h"

#include "support/test-programme.h"
#include "support/test-sentence.h"

static StegRecord *
cycle (StegProgramme *programme, const char *const dates[5])
{
  return test_programme_add (programme, &steg_cycle_table, "title", "Cycle", "plan_from", dates[0],
                             "do_from", dates[1], "check_from", dates[2], "act_from", dates[3],
                             "ends_on", dates[4], NULL);
}

static void
assert_period (StegPeriod period, const char *from, const char *to)
{
  g_autofree char *starts = steg_date_to_iso (period.from);
  g_autofree char *ends = steg_date_to_iso (period.to);

  g_assert_cmpstr (starts, ==, from);
  g_assert_cmpstr (ends, ==, to);
}

static void
each_phase_lasts_until_the_next_begins (void)
{
  static const struct
  {
    const char *dates[5];
    const char *periods[4][2];
  } cases[] = {
    { { "2026-01-01", "2026-02-01", "2026-05-01", "2026-06-01", "2026-06-30" },
      { { "2026-01-01", "2026-01-31" },
        { "2026-02-01", "2026-04-30" },
        { "2026-05-01", "2026-05-31" },
        { "2026-06-01", "2026-06-30" } } },
    /* a phase that was left out */
    { { "2026-01-01", NULL, "2026-05-01", "2026-06-01", "2026-06-30" },
      { { "2026-01-01", "2026-04-30" },
        { NULL, NULL },
        { "2026-05-01", "2026-05-31" },
        { "2026-06-01", "2026-06-30" } } },
    /* no end yet */
    { { "2026-01-01", "2026-02-01", NULL, NULL, NULL },
      { { "2026-01-01", "2026-01-31" }, { "2026-02-01", NULL } } },
    /* a phase of one day, and one that a merge put behind the next */
    { { "2026-03-01", "2026-02-01", "2026-02-02", "2026-06-01", "2026-06-01" },
      { { NULL, NULL },
        { "2026-02-01", "2026-02-01" },
        { "2026-02-02", "2026-05-31" },
        { "2026-06-01", "2026-06-01" } } },
    { { NULL, NULL, NULL, NULL, "2026-06-30" }, { { NULL, NULL } } },
  };
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 1);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      StegPeriod periods[STEG_N_PHASES];

      steg_cycle_get_periods (cycle (programme, cases[i].dates), periods);
      for (int phase = 0; phase < STEG_N_PHASES; phase++)
        assert_period (periods[phase], cases[i].periods[phase][0], cases[i].periods[phase][1]);
    }
}

static void
a_cycle_lasts_from_its_first_start_to_its_end (void)
{
  static const char *const whole[]
    = { "2026-01-01", "2026-02-01", "2026-05-01", "2026-06-01", "2026-06-30" };
  static const char *const headless[] = { NULL, "2026-02-01", NULL, NULL, NULL };
  static const char *const empty[] = { NULL, NULL, NULL, NULL, "2026-06-30" };
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 1);

  assert_period (steg_cycle_get_period (cycle (programme, whole)), "2026-01-01", "2026-06-30");
  assert_period (steg_cycle_get_period (cycle (programme, headless)), "2026-02-01", NULL);
  assert_period (steg_cycle_get_period (cycle (programme, empty)), NULL, NULL);
}

static void
every_day_of_a_cycle_has_its_phase (void)
{
  static const char *const dates[]
    = { "2026-01-01", "2026-02-01", "2026-05-01", "2026-06-01", "2026-06-30" };
  static const struct
  {
    const char *day;
    int         phase;
  } cases[] = {
    { "2025-12-31", -1 },
    { "2026-01-01", STEG_PHASE_PLAN },
    { "2026-01-31", STEG_PHASE_PLAN },
    { "2026-02-01", STEG_PHASE_DO },
    { "2026-05-01", STEG_PHASE_CHECK },
    { "2026-06-01", STEG_PHASE_ACT },
    { "2026-06-30", STEG_PHASE_ACT },
    { "2026-07-01", -1 },
  };
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 1);
  StegRecord *record = cycle (programme, dates);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (steg_cycle_phase_at (record, test_day (cases[i].day)), ==, cases[i].phase);
}

static void
the_cycle_that_began_last_is_the_one_that_runs (void)
{
  static const char *const dates[][5] = {
    { "2026-07-01", NULL, NULL, NULL, "2026-12-31" },
    { NULL, NULL, NULL, NULL, NULL },
    { "2026-01-01", NULL, NULL, NULL, NULL },
    { "2026-03-01", NULL, NULL, NULL, "2026-06-30" },
  };
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 1);
  StegRecord *last = cycle (programme, dates[0]);
  StegRecord *undated = cycle (programme, dates[1]);
  StegRecord *first = cycle (programme, dates[2]);
  StegRecord *second = cycle (programme, dates[3]);
  g_autoptr (GPtrArray) cycles = steg_cycles_in_order (programme);

  g_assert_true (cycles->pdata[0] == first && cycles->pdata[1] == second);
  g_assert_true (cycles->pdata[2] == last && cycles->pdata[3] == undated);
  g_assert_null (steg_cycles_get_running (programme, test_day ("2025-12-31")));
  g_assert_true (steg_cycles_get_running (programme, test_day ("2026-02-01")) == first);
  g_assert_true (steg_cycles_get_running (programme, test_day ("2026-05-20")) == second);
  g_assert_true (steg_cycles_get_running (programme, test_day ("2026-07-01")) == last);
  g_assert_true (steg_cycles_get_running (programme, test_day ("2027-07-01")) == first);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("cycle-phases", each_phase_lasts_until_the_next_begins);
  ADD_SENTENCE ("cycle-phases", a_cycle_lasts_from_its_first_start_to_its_end);
  ADD_SENTENCE ("cycle-phases", every_day_of_a_cycle_has_its_phase);
  ADD_SENTENCE ("cycle-phases", the_cycle_that_began_last_is_the_one_that_runs);
  return g_test_run ();
}
