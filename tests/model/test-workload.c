/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-workload.h"

#include "support/test-programme.h"
#include "support/test-sentence.h"

#define TODAY "2026-05-20"
#define N_MONTHS 3

typedef struct
{
  const char *what;
  const char *phase, *start, *due, *effort, *progress;
  double      hours[N_MONTHS];
  guint       actions[N_MONTHS];
  guint       undated;
} Case;

static const Case cases[] = {
  { "within this month", "do", "2026-05-01", "2026-05-31", "24", "0", { 24 }, { 1 } },
  { "only what remains", "do", "2026-05-01", "2026-05-31", "24", "75", { 6 }, { 1 } },
  { "over two months, by days",
    "plan",
    "2026-05-27",
    "2026-06-10",
    "30",
    "0",
    { 10, 20 },
    { 1, 1 } },
  { "begun long ago: from today",
    "do",
    "2026-01-01",
    "2026-06-08",
    "20",
    "0",
    { 12, 8 },
    { 1, 1 } },
  { "late: all of it now", "do", "2026-01-01", "2026-05-01", "8", "50", { 4 }, { 1 } },
  { "later than the months shown", "plan", "2026-09-01", "2026-09-30", "8", "0", { 0 }, { 0 } },
  { "beyond the months shown",
    "plan",
    "2026-07-01",
    "2026-08-31",
    "62",
    "0",
    { 0, 0, 31 },
    { 0, 0, 1 } },
  { "no effort: only counted", "plan", NULL, "2026-06-01", NULL, "0", { 0 }, { 1, 1 } },
  { "no date: in no month", "plan", NULL, NULL, "8", "0", { 0 }, { 0 }, 1 },
  { "start after due", "plan", "2026-08-01", "2026-07-10", "8", "0", { 0, 0, 8 }, { 0, 0, 1 } },
};

static StegRecord *
add_owned (StegProgramme *programme, const char *owner, const char *phase, const char *due)
{
  StegRecord *person = test_programme_add (programme, &steg_person_table, "name", owner, NULL);
  StegRecord *action = test_programme_action (programme, 1, phase, due);

  test_programme_set (programme, action, STEG_ACTION_OWNER, steg_record_get_id (person));
  return action;
}

static void
assert_case (const Case *wanted)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 1);
  StegRecord *action = add_owned (programme, "CISO", wanted->phase, wanted->due);
  g_autoptr (StegWorkload) workload = NULL;
  const StegWorkloadRow *row;

  g_test_message ("%s", wanted->what);
  test_programme_set (programme, action, STEG_ACTION_START, wanted->start);
  test_programme_set (programme, action, STEG_ACTION_EFFORT, wanted->effort);
  test_programme_set (programme, action, STEG_ACTION_PROGRESS, wanted->progress);
  workload = steg_workload_new (programme, test_day (TODAY), N_MONTHS);

  g_assert_cmpuint (workload->rows->len, ==, 1);
  row = workload->rows->pdata[0];
  g_assert_cmpuint (row->undated.actions, ==, wanted->undated);
  for (guint i = 0; i < N_MONTHS; i++)
    {
      g_assert_cmpfloat_with_epsilon (row->months[i].hours, wanted->hours[i], 0.001);
      g_assert_cmpuint (row->months[i].actions, ==, wanted->actions[i]);
      g_assert_cmpuint (row->months[i].unestimated, ==,
                        wanted->effort == NULL ? wanted->actions[i] : 0);
    }
}

static void
effort_is_spread_over_the_days_of_an_action (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_case (&cases[i]);
}

static void
the_first_month_is_that_of_today (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 1);
  g_autoptr (StegWorkload) workload = steg_workload_new (programme, test_day (TODAY), N_MONTHS);

  g_assert_cmpint (workload->first, ==, test_day ("2026-05-01"));
  g_assert_cmpuint (workload->n_months, ==, N_MONTHS);
  g_assert_cmpuint (workload->rows->len, ==, 0);
}

static void
only_owners_of_open_actions_have_a_row (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 1);
  g_autoptr (StegWorkload) workload = NULL;

  add_owned (programme, "IT", "do", "2026-06-01");
  add_owned (programme, "CISO", "plan", NULL);
  add_owned (programme, "HR", "act", "2026-06-01");
  test_programme_action (programme, 1, "do", "2026-06-01");
  workload = steg_workload_new (programme, test_day (TODAY), N_MONTHS);

  g_assert_cmpuint (workload->rows->len, ==, 2);
  g_assert_cmpstr (
    steg_record_get_text (((StegWorkloadRow *) workload->rows->pdata[0])->person, STEG_PERSON_NAME),
    ==, "CISO");
}

static void
more_than_a_week_of_work_in_a_month_is_much (void)
{
  static const struct
  {
    StegLoad load;
    gboolean expected;
  } loads[] = {
    { { 0, 0, 0 }, FALSE },
    { { 40, 0, 1 }, FALSE },
    { { 40.4, 0, 1 }, FALSE },
    { { 40.5, 0, 1 }, TRUE },
    { { 0, 5, 5 }, FALSE },
    { { 0, 6, 6 }, TRUE },
    { { 33, 1, 2 }, TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (loads); i++)
    g_assert_cmpint (steg_load_is_heavy (&loads[i].load), ==, loads[i].expected);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD_SENTENCE ("workload", effort_is_spread_over_the_days_of_an_action);
  ADD_SENTENCE ("workload", the_first_month_is_that_of_today);
  ADD_SENTENCE ("workload", only_owners_of_open_actions_have_a_row);
  ADD_SENTENCE ("workload", more_than_a_week_of_work_in_a_month_is_much);
  return g_test_run ();
}
