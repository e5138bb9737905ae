/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-measure-standing.h"

#include "support/test-programme.h"
#include "support/test-sentence.h"

static StegRecord *
measure (StegProgramme *programme, const char *goal, const char *direction, const char *cadence)
{
  return test_programme_add (programme, &steg_measure_table, "title", "Incidents", "goal", goal,
                             "direction", direction, "cadence", cadence, NULL);
}

static StegRecord *
read_on (StegProgramme *programme, StegRecord *of, const char *on, const char *value)
{
  return test_programme_add (programme, &steg_reading_table, "measure", steg_record_get_id (of),
                             "on", on, "value", value, NULL);
}

static void
a_goal_is_reached_from_the_right_side (void)
{
  static const struct
  {
    const char *goal;
    const char *direction;
    double      value;
    gboolean    reached;
  } cases[] = {
    { "10", "up", 10, TRUE },
    { "10", "up", 9.9, FALSE },
    { "10", "up", 11, TRUE },
    { "10", "down", 10, TRUE },
    { "10", "down", 10.1, FALSE },
    { "10", "down", 0, TRUE },
    { "100", "hold", 105, TRUE },
    { "100", "hold", 95, TRUE },
    { "100", "hold", 94, FALSE },
    { "100", "hold", 106, FALSE },
    { "0", "hold", 0, TRUE },
    { "0", "hold", 0.1, FALSE },
    { "-20", "hold", -21, TRUE },
    { NULL, "up", 10, FALSE },
    { "0", "down", 0, TRUE },
  };
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 1);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (
      steg_measure_reaches_goal (measure (programme, cases[i].goal, cases[i].direction, "month"),
                                 cases[i].value),
      ==, cases[i].reached);
}

static void
the_next_reading_follows_from_the_cadence (void)
{
  static const struct
  {
    const char *cadence;
    const char *today;
    const char *next;
    int         days_late;
  } cases[] = {
    { "week", "2026-02-07", "2026-02-07", 0 },
    { "week", "2026-02-09", "2026-02-07", 2 },
    { "month", "2026-02-28", "2026-02-28", 0 },
    { "month", "2026-03-01", "2026-02-28", 1 },
    { "quarter", "2026-04-30", "2026-04-30", 0 },
    { "quarter", "2026-05-01", "2026-04-30", 1 },
    { "year", "2027-01-31", "2027-01-31", 0 },
    { "year", "2027-02-01", "2027-01-31", 1 },
  };
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 1);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      StegRecord         *of = measure (programme, "1", "up", cases[i].cadence);
      StegRecord         *latest = read_on (programme, of, "2026-01-31", "5");
      StegMeasureStanding standing = steg_measure_standing (of, latest, test_day (cases[i].today));

      g_assert_cmpint (standing.next, ==, test_day (cases[i].next));
      g_assert_cmpint (standing.days_late, ==, cases[i].days_late);
      g_assert_cmpint (steg_measure_standing_is_missing (&standing), ==, cases[i].days_late > 0);
      g_assert_cmpint (standing.state, ==, STEG_MEASURE_ON_GOAL);
    }
}

static void
a_measure_is_judged_by_what_is_known (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 1);
  StegRecord         *aimless = measure (programme, NULL, "up", "month");
  StegRecord         *unread = measure (programme, "5", "up", "month");
  StegRecord         *off = measure (programme, "5", "down", "month");
  StegRecord         *reading = read_on (programme, aimless, "2026-05-01", "3");
  StegRecord         *high = read_on (programme, off, "2026-05-01", "6");
  StegDate            today = test_day ("2026-05-20");
  StegMeasureStanding none = steg_measure_standing (unread, NULL, today);

  g_assert_cmpint (none.state, ==, STEG_MEASURE_UNREAD);
  g_assert_cmpint (none.next, ==, STEG_DATE_NONE);
  g_assert_true (steg_measure_standing_is_missing (&none));
  g_assert_cmpint (steg_measure_standing (aimless, reading, today).state, ==, STEG_MEASURE_NO_GOAL);
  g_assert_cmpint (steg_measure_standing (off, high, today).state, ==, STEG_MEASURE_OFF_GOAL);
}

static void
the_last_reading_is_of_today_or_before_and_has_a_value (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 1);
  StegRecord *one = measure (programme, "1", "up", "month");
  StegRecord *other = measure (programme, "1", "up", "month");
  StegRecord *unread = measure (programme, "1", "up", "month");
  StegRecord *last = read_on (programme, one, "2026-05-20", "2");
  StegRecord *only = read_on (programme, other, "2026-04-01", "3");
  g_autoptr (GHashTable) latest = NULL;
  g_autoptr (GPtrArray) readings = NULL;

  read_on (programme, one, "2026-05-01", "1");
  read_on (programme, one, "2026-05-21", "9");
  read_on (programme, other, "2026-05-02", NULL);
  latest = steg_measure_latest_readings (programme, test_day ("2026-05-20"));
  readings = steg_measure_readings (programme, one);

  g_assert_true (g_hash_table_lookup (latest, steg_record_get_id (one)) == last);
  g_assert_true (g_hash_table_lookup (latest, steg_record_get_id (other)) == only);
  g_assert_null (g_hash_table_lookup (latest, steg_record_get_id (unread)));
  g_assert_cmpuint (readings->len, ==, 3);
  for (guint i = 0; i < readings->len; i++)
    g_assert_cmpint (steg_record_get_date (readings->pdata[i], STEG_READING_ON), ==,
                     test_day (((const char *[]){ "2026-05-01", "2026-05-20", "2026-05-21" })[i]));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("measure-standing", a_goal_is_reached_from_the_right_side);
  ADD_SENTENCE ("measure-standing", the_next_reading_follows_from_the_cadence);
  ADD_SENTENCE ("measure-standing", a_measure_is_judged_by_what_is_known);
  ADD_SENTENCE ("measure-standing", the_last_reading_is_of_today_or_before_and_has_a_value);
  return g_test_run ();
}
