/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/figures/steg-staircase-figures.h"

#include "support/test-programme.h"
#include "support/test-sentence.h"

#define TODAY "2026-05-20"

static StegStaircaseFigures *
make (StegProgramme *programme)
{
  g_autoptr (StegStanding) standing = steg_standing_new (programme, test_day (TODAY));

  return steg_staircase_figures_from (programme, standing, steg_catalogue_get ("en"));
}

static void
set_target (StegProgramme *programme, const char *level, const char *on)
{
  test_programme_set (programme, steg_programme_get_card (programme), STEG_PROGRAM_TARGET_LEVEL,
                      level);
  test_programme_set (programme, steg_programme_get_card (programme), STEG_PROGRAM_TARGET_ON, on);
}

/* Two areas: one went from 1 to 2 and has a plan for 3, one was never judged. */
static StegProgramme *
road (void)
{
  StegProgramme *programme = test_programme_new (2, 1, 4);
  StegRecord    *first = test_programme_round (programme, "2026-01-10", TRUE);
  StegRecord    *second = test_programme_round (programme, "2026-05-12", TRUE);
  StegRecord    *action = test_programme_action (programme, 1, "plan", "2026-09-01");

  test_programme_judge (programme, first, 1, 1);
  test_programme_judge (programme, second, 1, 2);
  test_programme_promise (programme, action, 1, 1, 3);
  set_target (programme, "3", "2027-05-31");
  return programme;
}

static void
areas_show_what_the_standing_says (void)
{
  g_autoptr (StegProgramme) programme = road ();
  g_autoptr (StegStaircaseFigures) figures = make (programme);
  const StegStaircaseArea *area = steg_staircase_figures_area (figures, 0);

  g_assert_cmpuint (figures->areas->len, ==, 2);
  g_assert_cmpstr (area->identity, ==, steg_record_get_id (test_programme_area (programme, 1)));
  g_assert_cmpstr (area->name, ==, "Area 1");
  g_assert_cmpint (area->level, ==, 2);
  g_assert_cmpint (area->change, ==, 1);
  g_assert_cmpint (area->planned, ==, 3);
  g_assert_cmpint (area->goal, ==, 3);
  g_assert_cmpstr (area->spoken, ==,
                   "Area 1: level 2 of 4, 1 up since the baseline, goal 3. "
                   "Planned up to level 3.");
  g_assert_cmpstr (steg_staircase_figures_area (figures, 1)->spoken, ==,
                   "Area 2: no level yet, goal 3");
}

static void
levels_have_their_number_and_name (void)
{
  g_autoptr (StegProgramme) programme = road ();
  g_autoptr (StegStaircaseFigures) figures = make (programme);

  g_assert_cmpuint (figures->levels->len, ==, 4);
  g_assert_cmpstr (steg_staircase_figures_level (figures, 1)->title, ==, "Level 2");
  g_assert_cmpstr (steg_staircase_figures_level (figures, 1)->name, ==, "Level 2");
}

static void
one_goal_is_said_once (void)
{
  static const struct
  {
    const char *level;
    const char *on;
    const char *goal;
  } cases[] = {
    { "3", "2027-05-31", "Goal: level 3 by May 2027" },
    { "3", NULL, "Goal: level 3" },
    { NULL, NULL, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (StegProgramme) programme = road ();
      g_autoptr (StegStaircaseFigures) figures = NULL;

      set_target (programme, cases[i].level, cases[i].on);
      figures = make (programme);
      g_assert_cmpstr (figures->words.goal, ==, cases[i].goal);
    }
}

static void
different_goals_are_marked_area_by_area (void)
{
  g_autoptr (StegProgramme) programme = road ();
  g_autoptr (StegStaircaseFigures) figures = NULL;

  test_programme_add (programme, &steg_goal_table, "area",
                      steg_record_get_id (test_programme_area (programme, 2)), "level", "2", NULL);
  figures = make (programme);
  g_assert_null (figures->words.goal);
  g_assert_cmpstr (figures->words.legend_goal, ==, "goal");
  g_assert_cmpint (steg_staircase_figures_area (figures, 0)->goal, ==, 3);
  g_assert_cmpint (steg_staircase_figures_area (figures, 1)->goal, ==, 2);
}

static void
the_legend_explains_only_what_occurs (void)
{
  g_autoptr (StegProgramme) full = road ();
  g_autoptr (StegProgramme) fresh = test_programme_new (2, 1, 4);
  g_autoptr (StegStaircaseFigures) everything = make (full);
  g_autoptr (StegStaircaseFigures) little = NULL;

  set_target (fresh, NULL, NULL);
  little = make (fresh);
  g_assert_cmpstr (everything->words.legend_now, ==, "now");
  g_assert_cmpstr (everything->words.legend_planned, ==, "planned");
  g_assert_cmpstr (everything->words.legend_change, ==, "since the baseline");
  g_assert_null (little->words.legend_now);
  g_assert_null (little->words.legend_planned);
  g_assert_null (little->words.legend_goal);
  g_assert_null (little->words.legend_change);
}

static void
the_whole_chart_is_said_area_by_area (void)
{
  g_autoptr (StegProgramme) programme = road ();
  g_autoptr (StegStaircaseFigures) figures = make (programme);

  g_assert_cmpstr (figures->chart.spoken, ==,
                   "Where we stand, area by area. Area 1: level 2 of 4, 1 up since the baseline, "
                   "goal 3. Planned up to level 3. Area 2: no level yet, goal 3.");
}

static void
another_language_is_spoken_at_the_same_time (void)
{
  g_autoptr (StegProgramme) programme = road ();
  g_autoptr (StegStanding) standing = steg_standing_new (programme, test_day (TODAY));
  g_autoptr (StegStaircaseFigures) figures
    = steg_staircase_figures_from (programme, standing, steg_catalogue_get ("sv"));

  g_assert_cmpstr (figures->words.goal, ==, "Mål: nivå 3 senast maj 2027");
  g_assert_cmpstr (steg_staircase_figures_level (figures, 1)->title, ==, "Nivå 2");
  g_assert_cmpstr (steg_staircase_figures_area (figures, 0)->spoken, ==,
                   "Area 1: nivå 2 av 4, upp 1 sedan första omgången, mål 3. "
                   "Planerat upp till nivå 3.");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("staircase-figures", areas_show_what_the_standing_says);
  ADD_SENTENCE ("staircase-figures", levels_have_their_number_and_name);
  ADD_SENTENCE ("staircase-figures", one_goal_is_said_once);
  ADD_SENTENCE ("staircase-figures", different_goals_are_marked_area_by_area);
  ADD_SENTENCE ("staircase-figures", the_legend_explains_only_what_occurs);
  ADD_SENTENCE ("staircase-figures", the_whole_chart_is_said_area_by_area);
  ADD_SENTENCE ("staircase-figures", another_language_is_spoken_at_the_same_time);
  return g_test_run ();
}
