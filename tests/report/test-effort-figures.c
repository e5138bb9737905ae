/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/figures/steg-effort-figures.h"

#include "support/test-programme.h"
#include "support/test-sentence.h"

#define TODAY "2026-05-20"

static StegRecord *
add (StegProgramme *programme, const char *title, const char *phase, const char *effort)
{
  StegRecord *action = test_programme_action (programme, 1, phase, NULL);

  test_programme_set (programme, action, STEG_ACTION_TITLE, title);
  test_programme_set (programme, action, STEG_ACTION_EFFORT, effort);
  return action;
}

/* Three statements for 40 hours, one for 20 hours, none, not estimated. */
static StegProgramme *
create (void)
{
  StegProgramme *programme = test_programme_new (2, 3, 3);
  StegRecord    *action = add (programme, "Train all", "plan", "40");

  for (int aspect = 1; aspect <= 3; aspect++)
    test_programme_promise (programme, action, 1, aspect, 2);
  test_programme_set (programme, action, STEG_ACTION_COST, "12000");
  action = add (programme, "Write it down", "do", "20");
  test_programme_promise (programme, action, 2, 1, 2);
  add (programme, "Tell everybody", "check", "8");
  add (programme, "Think about it", "plan", NULL);
  return programme;
}

static StegEffort *
draw (StegProgramme *programme)
{
  return steg_effort_figures_all (programme, test_day (TODAY), steg_catalogue_get ("en"));
}

static void
the_effect_is_how_many_statements_an_action_makes_true (void)
{
  g_autoptr (StegProgramme) programme = create ();
  g_autoptr (StegEffort) effort = draw (programme);

  g_assert_cmpuint (effort->bands->len, ==, 3);
  g_assert_cmpstr (steg_effort_band (effort, 0)->name, ==, "3 statements");
  g_assert_cmpstr (steg_effort_band (effort, 1)->name, ==, "1 statement");
  g_assert_cmpstr (steg_effort_band (effort, 2)->name, ==, "No statement");
  g_assert_cmpuint (effort->items->len, ==, 4);
  g_assert_cmpuint (steg_effort_item (effort, 0)->band, ==, 0);
  g_assert_cmpuint (steg_effort_item (effort, 3)->band, ==, 2);
}

static void
hours_cost_and_what_is_not_estimated_are_said (void)
{
  g_autoptr (StegProgramme) programme = create ();
  g_autoptr (StegEffort) effort = draw (programme);

  g_assert_cmpfloat (steg_effort_item (effort, 0)->hours, ==, 40);
  g_assert_cmpstr (steg_effort_item (effort, 0)->cost, ==, "12\302\240000\302\240SEK");
  g_assert_cmpstr (steg_effort_item (effort, 0)->spoken, ==,
                   "Train all: ahead. Effort: 40 h. Makes 3 statements true. "
                   "Cost: 12\302\240000\302\240SEK. A quick win.");
  g_assert_cmpfloat (steg_effort_item (effort, 3)->hours, ==, STEG_EFFORT_NOT_ESTIMATED);
  g_assert_cmpstr (steg_effort_item (effort, 3)->spoken, ==,
                   "Think about it: ahead. Effort: not estimated. Makes no statement true.");
}

static void
quick_wins_take_two_days_for_a_statement_at_most (void)
{
  g_autoptr (StegProgramme) programme = create ();
  g_autoptr (StegEffort) effort = draw (programme);

  g_assert_cmpfloat (steg_effort_band (effort, 0)->quick, ==, 48);
  g_assert_cmpfloat (steg_effort_band (effort, 1)->quick, ==, 16);
  g_assert_cmpfloat (steg_effort_band (effort, 2)->quick, ==, 0);
  g_assert_cmpstr (effort->chart.spoken, ==,
                   "Effort against effect of 4 actions. Quick wins: Train all.");
}

static void
the_scale_holds_every_action_with_room_at_both_ends (void)
{
  static const struct
  {
    const char *effort;
    double      first, last;
  } cases[] = {
    { "0.5", 1, 160 },
    { "4", 2, 160 },
    { "3", 2, 160 },
    { "200", 2, 320 },
    { "640", 2, 640 },
    { "2", 1, 160 },
    { "1000000", 2, 1000000 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 2);
      g_autoptr (StegEffort) effort = NULL;

      add (programme, "One", "plan", cases[i].effort);
      effort = draw (programme);
      g_test_message ("%s", cases[i].effort);
      g_assert_cmpfloat (steg_effort_tick (effort, 0)->hours, ==, cases[i].first);
      g_assert_cmpfloat (steg_effort_tick (effort, effort->ticks->len - 1)->hours, ==,
                         cases[i].last);
    }
}

static void
what_was_dropped_is_left_out_and_one_can_be_chosen (void)
{
  g_autoptr (StegProgramme) programme = create ();
  StegRecord *action = add (programme, "Forget it", "plan", "4");
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();
  g_autoptr (StegEffort) all = NULL;
  g_autoptr (StegEffort) one = NULL;

  test_programme_set (programme, action, STEG_ACTION_OUTCOME, "dropped");
  all = draw (programme);
  g_assert_cmpint (steg_effort_find (all, steg_record_get_id (action)), ==, -1);
  g_ptr_array_add (rows, action);
  one = steg_effort_figures_new (programme, rows, steg_record_get_id (action), test_day (TODAY),
                                 steg_catalogue_get ("en"));
  g_assert_true (steg_effort_item (one, 0)->is_chosen);
  g_assert_cmpint (steg_effort_item (one, 0)->state, ==, STEG_EFFORT_DONE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("effort-figures", the_effect_is_how_many_statements_an_action_makes_true);
  ADD_SENTENCE ("effort-figures", hours_cost_and_what_is_not_estimated_are_said);
  ADD_SENTENCE ("effort-figures", quick_wins_take_two_days_for_a_statement_at_most);
  ADD_SENTENCE ("effort-figures", the_scale_holds_every_action_with_room_at_both_ends);
  ADD_SENTENCE ("effort-figures", what_was_dropped_is_left_out_and_one_can_be_chosen);
  return g_test_run ();
}
