/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/figures/steg-timeline-figures.h"

#include "support/test-programme.h"
#include "support/test-sentence.h"

#define TODAY (test_day ("2026-05-20"))

static StegTimeline *
show (StegProgramme *programme)
{
  g_autoptr (StegStanding) standing = steg_standing_new (programme, TODAY);

  return steg_timeline_figures_new (programme, standing, steg_catalogue_get ("en"));
}

static const StegTimelineBar *
get_bar (StegTimeline *timeline, guint position)
{
  return &g_array_index (timeline->bars, StegTimelineBar, position);
}

static void
no_two_phases_have_the_same_mark_in_any_language (void)
{
  static const char *const languages[] = { "en", "sv" };

  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 4);
      g_autoptr (StegStanding) standing = steg_standing_new (programme, TODAY);
      g_autoptr (StegTimeline) timeline
        = steg_timeline_figures_new (programme, standing, steg_catalogue_get (languages[i]));
      g_autoptr (GHashTable) marks = g_hash_table_new (g_str_hash, g_str_equal);

      for (guint phase = 0; phase < STEG_TIMELINE_PHASES; phase++)
        g_assert_true (
          g_hash_table_add (marks, (gpointer) timeline->words.phase_marks[phase]));
    }
}

static void
areas_are_groups_with_their_levels (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (2, 1, 4);
  g_autoptr (StegTimeline) timeline = NULL;
  StegRecord        *round = test_programme_round (programme, "2026-01-10", TRUE);
  StegTimelineGroup *group;

  test_programme_judge (programme, round, 1, 2);
  test_programme_set (programme, steg_programme_get_card (programme), STEG_PROGRAM_TARGET_LEVEL,
                      "3");
  timeline = show (programme);
  g_assert_cmpuint (timeline->groups->len, ==, 2);
  group = &g_array_index (timeline->groups, StegTimelineGroup, 0);
  g_assert_cmpstr (group->title, ==, "Area 1");
  g_assert_cmpstr (group->subtitle, ==, "level 2 → 3");
  group = &g_array_index (timeline->groups, StegTimelineGroup, 1);
  g_assert_cmpstr (group->subtitle, ==, "goal: level 3");
}

static void
an_action_is_a_bar_of_its_area (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (2, 1, 4);
  g_autoptr (StegTimeline) timeline = NULL;
  StegRecord *owner
    = test_programme_add (programme, &steg_person_table, "name", "Ägaren", "kind", "role", NULL);
  StegRecord            *action = test_programme_action (programme, 2, "do", "2026-06-30");
  const StegTimelineBar *bar;

  test_programme_set (programme, action, STEG_ACTION_TITLE, "Test backups");
  test_programme_set (programme, action, STEG_ACTION_OWNER, steg_record_get_id (owner));
  test_programme_set (programme, action, STEG_ACTION_START, "2026-05-01");
  test_programme_set (programme, action, STEG_ACTION_PROGRESS, "40");
  timeline = show (programme);
  bar = get_bar (timeline, 0);
  g_assert_cmpstr (bar->identity, ==, steg_record_get_id (action));
  g_assert_cmpstr (bar->initials, ==, "ÄG");
  g_assert_cmpuint (bar->group, ==, 1);
  g_assert_cmpuint (bar->phase, ==, STEG_PHASE_DO);
  g_assert_cmpfloat (bar->progress, ==, 0.4);
  g_assert_cmpstr (bar->spoken, ==,
                   "Action in Area 2: Test backups. Owner: Ägaren. "
                   "From 1 May 2026 to 30 Jun 2026. Phase Do, 40 percent done.");
}

static void
late_actions_say_so (void)
{
  const struct
  {
    const char *phase;
    const char *due;
    gboolean    is_late;
    const char *end;
  } cases[] = {
    { "do", "2026-05-19", TRUE, "1 day late." },
    { "plan", "2026-05-10", TRUE, "10 days late." },
    { "do", "2026-05-20", FALSE, "percent done." },
    { "check", "2026-05-01", FALSE, "percent done." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 4);
      g_autoptr (StegTimeline) timeline = NULL;

      test_programme_action (programme, 1, cases[i].phase, cases[i].due);
      timeline = show (programme);
      g_assert_true (get_bar (timeline, 0)->is_late == cases[i].is_late);
      g_assert_true (g_str_has_suffix (get_bar (timeline, 0)->spoken, cases[i].end));
    }
}

static void
a_dropped_action_is_neither_late_nor_under_way (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 4);
  g_autoptr (StegTimeline) timeline = NULL;
  StegRecord *action = test_programme_action (programme, 1, "do", "2026-05-01");

  test_programme_set (programme, action, STEG_ACTION_OUTCOME, "dropped");
  timeline = show (programme);
  g_assert_true (get_bar (timeline, 0)->is_dropped);
  g_assert_false (get_bar (timeline, 0)->is_late);
}

static void
an_action_without_dates_is_apart (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 4);
  g_autoptr (StegTimeline) timeline = NULL;

  test_programme_action (programme, 1, "plan", NULL);
  timeline = show (programme);
  g_assert_cmpuint (timeline->bars->len, ==, 0);
  g_assert_cmpuint (timeline->undated->len, ==, 1);
}

static void
a_cycle_has_its_phases (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 4);
  g_autoptr (StegTimeline) timeline = NULL;
  const StegTimelineCycle *cycle;

  test_programme_add (programme, &steg_cycle_table, "title", "Foundations", "plan_from",
                      "2026-05-01", "do_from", "2026-05-15", "check_from", "2026-09-01", "act_from",
                      "2026-09-15", "ends_on", "2026-09-30", NULL);
  test_programme_add (programme, &steg_cycle_table, "title", "Without days", NULL);
  timeline = show (programme);
  g_assert_cmpuint (timeline->cycles->len, ==, 1);
  cycle = &g_array_index (timeline->cycles, StegTimelineCycle, 0);
  g_assert_cmpint (cycle->from[STEG_PHASE_DO], ==, test_day ("2026-05-15"));
  g_assert_cmpint (cycle->to[STEG_PHASE_DO], ==, test_day ("2026-08-31"));
  g_assert_cmpint (cycle->to[STEG_PHASE_ACT], ==, test_day ("2026-09-30"));
  g_assert_cmpstr (cycle->spoken, ==,
                   "Cycle: Foundations. From 1 May 2026 to 30 Sep 2026. Now in phase Plan.");
}

static void
milestones_differ_by_kind_and_by_being_reached (void)
{
  const struct
  {
    const char      *kind;
    const char      *reached_on;
    StegTimelineSign sign;
  } cases[] = {
    { "assessment", "2026-05-02", STEG_TIMELINE_SIGN_POINT },
    { "review", NULL, STEG_TIMELINE_SIGN_REVIEW },
    { "goal", NULL, STEG_TIMELINE_SIGN_GOAL },
    { "certification", NULL, STEG_TIMELINE_SIGN_GOAL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 4);
      g_autoptr (StegTimeline) timeline = NULL;
      const StegTimelineMilestone *milestone;

      test_programme_add (programme, &steg_milestone_table, "title", "Level 2?", "on", "2026-05-01",
                          "kind", cases[i].kind, cases[i].reached_on != NULL ? "reached_on" : NULL,
                          cases[i].reached_on, NULL);
      timeline = show (programme);
      milestone = &g_array_index (timeline->milestones, StegTimelineMilestone, 0);
      g_assert_cmpint (milestone->sign, ==, cases[i].sign);
      g_assert_true (milestone->is_reached == (cases[i].reached_on != NULL));
      g_assert_true (g_str_has_prefix (milestone->spoken, "Milestone on 1 May 2026: Level 2?."));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("timeline-figures", no_two_phases_have_the_same_mark_in_any_language);
  ADD_SENTENCE ("timeline-figures", areas_are_groups_with_their_levels);
  ADD_SENTENCE ("timeline-figures", an_action_is_a_bar_of_its_area);
  ADD_SENTENCE ("timeline-figures", late_actions_say_so);
  ADD_SENTENCE ("timeline-figures", a_dropped_action_is_neither_late_nor_under_way);
  ADD_SENTENCE ("timeline-figures", an_action_without_dates_is_apart);
  ADD_SENTENCE ("timeline-figures", a_cycle_has_its_phases);
  ADD_SENTENCE ("timeline-figures", milestones_differ_by_kind_and_by_being_reached);
  return g_test_run ();
}
