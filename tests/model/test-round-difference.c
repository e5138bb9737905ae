/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-round-difference.h"

#include "support/test-programme.h"
#include "support/test-sentence.h"

/* Two rounds of a programme of three areas with two aspects on four levels. */
typedef struct
{
  StegProgramme *programme;
  StegRecord    *before, *after;
} Rounds;

static Rounds
make_rounds (void)
{
  Rounds self = { .programme = test_programme_new (3, 2, 4) };

  self.before = test_programme_round (self.programme, "2026-01-15", TRUE);
  self.after = test_programme_round (self.programme, "2026-06-15", TRUE);
  return self;
}

static StegRoundDifference *
compare (const Rounds *self)
{
  return steg_round_difference_new (self->programme, self->before, self->after);
}

/* What is said about the area at @number. */
static const StegAreaDifference *
find_area (const StegRoundDifference *difference, StegProgramme *programme, int number)
{
  for (guint i = 0; i < difference->areas->len; i++)
    if (steg_round_difference_area (difference, i)->area == test_programme_area (programme, number))
      return steg_round_difference_area (difference, i);
  g_assert_not_reached ();
}

static void
a_level_shifts_in_one_of_six_ways (void)
{
  static const struct
  {
    int       before, after;
    StegShift shift;
  } cases[] = {
    { 0, 0, STEG_SHIFT_NONE },
    { 0, 2, STEG_SHIFT_NEW },
    { 2, 0, STEG_SHIFT_LOST },
    { 2, 2, STEG_SHIFT_SAME },
    { 1, 3, STEG_SHIFT_UP },
    { 3, 2, STEG_SHIFT_DOWN },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (steg_shift_between (cases[i].before, cases[i].after), ==, cases[i].shift);
}

static void
verdicts_are_counted_by_how_they_shifted (void)
{
  Rounds rounds = make_rounds ();
  g_autoptr (StegProgramme) programme = rounds.programme;
  g_autoptr (StegRoundDifference) difference = NULL;

  test_programme_judge (programme, rounds.before, 1, 1);
  test_programme_judge (programme, rounds.after, 1, 2);
  test_programme_judge (programme, rounds.before, 2, 2);
  test_programme_judge (programme, rounds.after, 2, 1);
  test_programme_judge (programme, rounds.after, 3, 1);
  difference = compare (&rounds);
  g_assert_cmpuint (difference->n[STEG_SHIFT_UP], ==, 1);
  g_assert_cmpuint (difference->n[STEG_SHIFT_DOWN], ==, 1);
  g_assert_cmpuint (difference->n[STEG_SHIFT_NEW], ==, 1);
  g_assert_cmpuint (difference->n[STEG_SHIFT_SAME], ==, 0);
}

static void
assert_order (const StegRoundDifference *difference, StegProgramme *programme, const int *order)
{
  for (guint i = 0; i < difference->areas->len; i++)
    g_assert_true (steg_round_difference_area (difference, i)->area
                   == test_programme_area (programme, order[i]));
}

static void
what_became_worse_comes_first (void)
{
  Rounds rounds = make_rounds ();
  g_autoptr (StegProgramme) programme = rounds.programme;
  g_autoptr (StegRoundDifference) difference = NULL;

  test_programme_judge (programme, rounds.before, 1, 1);
  test_programme_judge (programme, rounds.after, 1, 1);
  test_programme_judge (programme, rounds.before, 2, 1);
  test_programme_judge (programme, rounds.after, 2, 2);
  test_programme_judge (programme, rounds.before, 3, 2);
  test_programme_judge (programme, rounds.after, 3, 1);
  difference = compare (&rounds);
  assert_order (difference, programme, (int[]){ 3, 2, 1 });
}

static void
an_aspect_that_fell_brings_its_area_to_the_front (void)
{
  Rounds rounds = make_rounds ();
  g_autoptr (StegProgramme) programme = rounds.programme;
  g_autoptr (StegRoundDifference) difference = NULL;
  const StegAreaDifference *area;

  test_programme_judge (programme, rounds.before, 1, 1);
  test_programme_judge (programme, rounds.after, 1, 2);
  test_programme_rate (programme, rounds.before, 2, 1, "rated", 1);
  test_programme_rate (programme, rounds.after, 2, 1, "rated", 2);
  test_programme_rate (programme, rounds.before, 2, 2, "rated", 2);
  test_programme_rate (programme, rounds.after, 2, 2, "rated", 1);
  difference = compare (&rounds);
  assert_order (difference, programme, (int[]){ 2, 1, 3 });
  area = steg_round_difference_area (difference, 0);
  g_assert_cmpint (area->worst, ==, STEG_SHIFT_DOWN);
  g_assert_cmpint (area->shift, ==, STEG_SHIFT_NONE);
  g_assert_true (steg_area_difference_aspect (area, 0)->aspect
                 == test_programme_aspect (programme, 2));
  g_assert_cmpint (steg_area_difference_aspect (area, 1)->shift, ==, STEG_SHIFT_UP);
}

static void
an_aspect_shifts_by_what_was_rated (void)
{
  static const struct
  {
    const char *was;
    int         before;
    const char *is;
    int         after;
    StegShift   shift;
  } cases[] = {
    { "rated", 2, "not_assessed", 0, STEG_SHIFT_LOST },
    { "rated", 2, "not_applicable", 0, STEG_SHIFT_LOST },
    { "rated", 2, NULL, 0, STEG_SHIFT_LOST },
    { "not_assessed", 0, "rated", 1, STEG_SHIFT_NEW },
    { NULL, 0, "rated", 1, STEG_SHIFT_NEW },
    { "not_applicable", 0, "not_applicable", 0, STEG_SHIFT_NONE },
    { "rated", 3, "rated", 3, STEG_SHIFT_SAME },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      Rounds rounds = make_rounds ();
      g_autoptr (StegProgramme) programme = rounds.programme;
      g_autoptr (StegRoundDifference) difference = NULL;

      if (cases[i].was != NULL)
        test_programme_rate (programme, rounds.before, 1, 1, cases[i].was, cases[i].before);
      if (cases[i].is != NULL)
        test_programme_rate (programme, rounds.after, 1, 1, cases[i].is, cases[i].after);
      difference = compare (&rounds);
      g_assert_cmpint (find_area (difference, programme, 1)->worst, ==, cases[i].shift);
    }
}

static void
say (StegProgramme *programme, StegRecord *round, int area, const char *text)
{
  test_programme_add (programme, &steg_reason_table, "round", steg_record_get_id (round), "area",
                      steg_record_get_id (test_programme_area (programme, area)), "text", text,
                      NULL);
}

static void
assert_reason (GPtrArray *reasons, const char *text)
{
  g_assert_cmpuint (reasons->len, ==, 1);
  g_assert_cmpstr (steg_record_get_text (reasons->pdata[0], STEG_REASON_TEXT), ==, text);
}

static void
reasons_are_told_apart_by_their_words (void)
{
  Rounds rounds = make_rounds ();
  g_autoptr (StegProgramme) programme = rounds.programme;
  g_autoptr (StegRoundDifference) difference = NULL;
  const StegAreaDifference *area;

  say (programme, rounds.before, 1, "No owner");
  say (programme, rounds.before, 1, "Nothing is written down");
  say (programme, rounds.after, 1, "no owner");
  say (programme, rounds.after, 1, "There is a routine");
  say (programme, rounds.after, 2, "No owner");
  difference = compare (&rounds);
  area = find_area (difference, programme, 1);
  assert_reason (area->added, "There is a routine");
  assert_reason (area->gone, "Nothing is written down");
  g_assert_false (steg_area_difference_is_empty (area));
  assert_reason (find_area (difference, programme, 2)->added, "No owner");
  g_assert_true (steg_area_difference_is_empty (find_area (difference, programme, 3)));
}

/* An action for the statement of @level in the first aspect of the first area. */
static StegRecord *
promise (const Rounds *self, const char *phase, const char *checked_on, int level)
{
  StegRecord *action = test_programme_action (self->programme, 1, phase, NULL);

  test_programme_set (self->programme, action, STEG_ACTION_CHECKED_ON, checked_on);
  test_programme_promise (self->programme, action, 1, 1, level);
  return action;
}

static guint
count_explaining (const Rounds *self)
{
  g_autoptr (StegRoundDifference) difference = compare (self);

  return find_area (difference, self->programme, 1)->actions->len;
}

static void
an_action_explains_a_rise_if_it_was_done_in_between (void)
{
  static const struct
  {
    const char *phase, *checked_on, *outcome;
    int         level;
    guint       explains;
  } cases[] = {
    { "check", "2026-03-01", "open", 2, 1 },
    { "act", "2026-03-01", "kept", 3, 1 },
    { "check", "2026-06-15", "open", 2, 1 },
    { "check", "2026-01-15", "open", 2, 0 },
    { "check", "2026-06-16", "open", 2, 0 },
    { "do", "2026-03-01", "open", 2, 0 },
    { "act", "2026-03-01", "dropped", 2, 0 },
    { "check", NULL, "open", 2, 0 },
    { "check", "2026-03-01", "open", 1, 0 },
    { "check", "2026-03-01", "open", 4, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      Rounds rounds = make_rounds ();
      g_autoptr (StegProgramme) programme = rounds.programme;
      StegRecord *action = promise (&rounds, cases[i].phase, cases[i].checked_on, cases[i].level);

      test_programme_set (programme, action, STEG_ACTION_OUTCOME, cases[i].outcome);
      test_programme_rate (programme, rounds.before, 1, 1, "rated", 1);
      test_programme_rate (programme, rounds.after, 1, 1, "rated", 3);
      g_assert_cmpuint (count_explaining (&rounds), ==, cases[i].explains);
    }
}

static void
what_did_not_rise_needs_no_explanation (void)
{
  Rounds rounds = make_rounds ();
  g_autoptr (StegProgramme) programme = rounds.programme;

  promise (&rounds, "check", "2026-03-01", 2);
  test_programme_rate (programme, rounds.after, 1, 1, "rated", 2);
  g_assert_cmpuint (count_explaining (&rounds), ==, 0);
}

static void
actions_stand_once_and_in_the_order_in_which_they_were_done (void)
{
  Rounds rounds = make_rounds ();
  g_autoptr (StegProgramme) programme = rounds.programme;
  g_autoptr (StegRoundDifference) difference = NULL;
  StegRecord *late = promise (&rounds, "check", "2026-05-01", 2);
  StegRecord *early = promise (&rounds, "check", "2026-02-01", 3);
  GPtrArray  *actions;

  test_programme_promise (programme, late, 1, 1, 3);
  test_programme_rate (programme, rounds.before, 1, 1, "rated", 1);
  test_programme_rate (programme, rounds.after, 1, 1, "rated", 3);
  difference = compare (&rounds);
  actions = find_area (difference, programme, 1)->actions;
  g_assert_cmpuint (actions->len, ==, 2);
  g_assert_true (actions->pdata[0] == early);
  g_assert_true (actions->pdata[1] == late);
}

static void
a_round_without_a_day_bounds_nothing (void)
{
  Rounds rounds = make_rounds ();
  g_autoptr (StegProgramme) programme = rounds.programme;

  test_programme_set (programme, rounds.after, STEG_ROUND_HELD_ON, NULL);
  promise (&rounds, "check", "2027-03-01", 2);
  test_programme_rate (programme, rounds.before, 1, 1, "rated", 1);
  test_programme_rate (programme, rounds.after, 1, 1, "rated", 2);
  g_assert_cmpuint (count_explaining (&rounds), ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("round-difference", a_level_shifts_in_one_of_six_ways);
  ADD_SENTENCE ("round-difference", verdicts_are_counted_by_how_they_shifted);
  ADD_SENTENCE ("round-difference", what_became_worse_comes_first);
  ADD_SENTENCE ("round-difference", an_aspect_that_fell_brings_its_area_to_the_front);
  ADD_SENTENCE ("round-difference", an_aspect_shifts_by_what_was_rated);
  ADD_SENTENCE ("round-difference", reasons_are_told_apart_by_their_words);
  ADD_SENTENCE ("round-difference", an_action_explains_a_rise_if_it_was_done_in_between);
  ADD_SENTENCE ("round-difference", what_did_not_rise_needs_no_explanation);
  ADD_SENTENCE ("round-difference", actions_stand_once_and_in_the_order_in_which_they_were_done);
  ADD_SENTENCE ("round-difference", a_round_without_a_day_bounds_nothing);
  return g_test_run ();
}
