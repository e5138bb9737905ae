/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/figures/steg-measure-figures.h"

#include "support/test-programme.h"
#include "support/test-sentence.h"

/* A measure that goes up to a goal of 80 %, read every month, with @n readings 30 days apart that
 * rise by 30. */
static StegRecord *
add_measure (StegProgramme *programme, guint n)
{
  StegRecord *measure
    = test_programme_add (programme, &steg_measure_table, "title", "People trained", "unit", "%",
                          "goal", "80", "direction", "up", "cadence", "month", NULL);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *on = steg_date_to_iso (test_day ("2026-01-10") + 30 * (int) i);
      g_autofree char *value = g_strdup_printf ("%u", 30 * i);

      test_programme_add (programme, &steg_reading_table, "measure", steg_record_get_id (measure),
                          "on", on, "value", value, NULL);
    }
  return measure;
}

static StegLine *
make (StegProgramme *programme, StegRecord *measure)
{
  return steg_measure_figures_new (programme, measure, steg_catalogue_get ("en"));
}

static void
a_line_has_every_reading_by_its_day (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 4);
  StegRecord *measure = add_measure (programme, 4);
  g_autoptr (StegLine) line = make (programme, measure);

  g_assert_cmpuint (line->readings->len, ==, 4);
  g_assert_true (line->has_goal);
  g_assert_cmpfloat (line->goal, ==, 80);
  g_assert_cmpstr (line->words.unit, ==, "%");
  g_assert_cmpstr (line->words.goal, ==, "Goal: at least 80\u00a0%");
  g_assert_cmpint (steg_line_reading (line, 1)->on, ==, test_day ("2026-02-09"));
  g_assert_cmpstr (steg_line_reading (line, 1)->text, ==, "30");
  g_assert_cmpstr (steg_line_reading (line, 1)->spoken, ==, "9 Feb 2026: 30\u00a0%, off the goal");
  g_assert_false (steg_line_reading (line, 3)->is_off_goal);
  g_assert_cmpstr (steg_line_reading (line, 3)->spoken, ==, "10 Apr 2026: 90\u00a0%, goal reached");
  g_assert_true (g_str_has_prefix (line->chart.spoken,
                                   "People trained. Goal: at least 80\u00a0%. 10 Jan 2026: 0"));
}

static void
a_reading_that_comes_late_has_a_gap_before_it (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 4);
  StegRecord *measure = add_measure (programme, 2);
  g_autoptr (StegLine) line = NULL;

  test_programme_add (programme, &steg_reading_table, "measure", steg_record_get_id (measure), "on",
                      "2026-04-10", "value", "50", NULL);
  line = make (programme, measure);
  g_assert_false (steg_line_reading (line, 0)->is_after_gap);
  g_assert_false (steg_line_reading (line, 1)->is_after_gap);
  g_assert_true (steg_line_reading (line, 2)->is_after_gap);
}

static void
the_cycles_lie_behind_the_line (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 4);
  StegRecord *measure = add_measure (programme, 2);
  g_autoptr (StegLine) line = NULL;

  test_programme_add (programme, &steg_cycle_table, "title", "Foundations", "plan_from",
                      "2026-01-01", "ends_on", "2026-05-31", NULL);
  test_programme_add (programme, &steg_cycle_table, "title", "Some day", NULL);
  line = make (programme, measure);
  g_assert_cmpuint (line->spans->len, ==, 1);
  g_assert_cmpstr (g_array_index (line->spans, StegLineSpan, 0).name, ==, "Foundations");
  g_assert_cmpint (g_array_index (line->spans, StegLineSpan, 0).to, ==, test_day ("2026-05-31"));
}

static void
a_measure_without_goal_or_readings_says_what_to_do (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 4);
  StegRecord *measure
    = test_programme_add (programme, &steg_measure_table, "title", "Incidents", NULL);
  g_autoptr (StegLine) line = make (programme, measure);

  g_assert_true (steg_chart_is_empty (&line->chart));
  g_assert_false (line->has_goal);
  g_assert_null (line->words.goal);
  g_assert_cmpstr (line->chart.empty, ==,
                   "Write down the first reading: then its line begins here.");
}

static void
goals_are_said_by_their_direction (void)
{
  static const struct
  {
    const char *direction, *goal;
  } cases[] = {
    { "up", "Goal: at least 80\u00a0%" },
    { "down", "Goal: at most 80\u00a0%" },
    { "hold", "Goal: hold 80\u00a0%" },
  };
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 4);
  StegRecord *measure = add_measure (programme, 1);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (StegLine) line = NULL;

      test_programme_set (programme, measure, STEG_MEASURE_DIRECTION, cases[i].direction);
      line = make (programme, measure);
      g_assert_cmpstr (line->words.goal, ==, cases[i].goal);
    }
}

static void
values_have_no_more_decimals_than_they_need (void)
{
  static const struct
  {
    double      value;
    const char *unit, *language, *text;
  } cases[] = {
    { 12, NULL, "en", "12" },
    { 12.5, "%", "en", "12.5\u00a0%" },
    { 12.5, "", "sv", "12,5" },
    { 0.125, NULL, "en", "0.125" },
    { 1.0 / 3, NULL, "en", "0.333" },
    { -4, "h", "sv", "-4\u00a0h" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = steg_measure_figures_write (cases[i].value, cases[i].unit,
                                                          steg_catalogue_get (cases[i].language));

      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("measure-figures", a_line_has_every_reading_by_its_day);
  ADD_SENTENCE ("measure-figures", a_reading_that_comes_late_has_a_gap_before_it);
  ADD_SENTENCE ("measure-figures", the_cycles_lie_behind_the_line);
  ADD_SENTENCE ("measure-figures", a_measure_without_goal_or_readings_says_what_to_do);
  ADD_SENTENCE ("measure-figures", goals_are_said_by_their_direction);
  ADD_SENTENCE ("measure-figures", values_have_no_more_decimals_than_they_need);
  return g_test_run ();
}
