/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/steg-assessment-words.h"
#include "app/steg-language.h"
#include "support/test-programme.h"
#include "support/test-sentence.h"

typedef struct
{
  const char *rule;
  int         levels[3]; /* of the aspects; 0 unrated, -1 not applicable */
  const char *sentence;
} Case;

static const Case cases[] = {
  { "lowest", { 0, 0, 0 }, "No suggestion yet: press the sentence that is true in each row." },
  { "lowest", { 2, 0, 1 }, "No suggestion yet: aspect 2 is not rated." },
  { "lowest", { 2, 0, 0 }, "No suggestion yet: aspect 2 and aspect 3 are not rated." },
  { "lowest", { 2, 1, 2 }, "Suggested: level 1, because aspect 2 is at 1." },
  { "lowest", { 1, 1, 2 }, "Suggested: level 1, because aspect 1 and aspect 2 are at 1." },
  { "lowest", { 2, 2, 2 }, "Suggested: level 2, because every aspect is at 2." },
  { "lowest", { 2, -1, 2 }, "Suggested: level 2, because every aspect is at 2." },
  { "lowest", { -1, -1, -1 }, "No suggestion: no aspect is applicable." },
  { "mean", { 1, 2, 2 }, "Suggested: level 1, because the mean of the aspects is 1.7." },
  { "agreed", { 1, 2, 2 }, NULL },
  { "agreed", { 1, 2, 0 }, "No suggestion yet: aspect 3 is not rated." },
};

static void
the_suggestion_says_how_it_came_about (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (StegProgramme) programme = test_programme_new (1, 3, 4);
      StegRecord *round = test_programme_round (programme, "2026-05-12", FALSE);
      g_autoptr (StegSuggestion) suggestion = NULL;
      g_autofree char *sentence = NULL;

      test_programme_set (programme, steg_programme_get_card (programme), STEG_PROGRAM_RULE,
                          cases[i].rule);
      for (int k = 0; k < 3; k++)
        if (cases[i].levels[k] != 0)
          test_programme_rate (programme, round, 1, k + 1,
                               cases[i].levels[k] > 0 ? "rated" : "not_applicable",
                               MAX (cases[i].levels[k], 0));
      suggestion = steg_suggestion_new (programme, round, test_programme_area (programme, 1));
      sentence = steg_assessment_words_suggestion (programme, suggestion);
      g_assert_cmpstr (sentence, ==, cases[i].sentence);
    }
}

static void
an_area_says_where_it_stands_was_and_shall_be (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 4);
  StegRecord      *first = test_programme_round (programme, "2025-11-12", TRUE);
  StegRecord      *second = test_programme_round (programme, "2026-05-12", TRUE);
  StegRecord      *area = test_programme_area (programme, 1);
  g_autofree char *open = steg_assessment_words_standing (programme, second, area, 0);
  g_autofree char *agreed = NULL;
  g_autofree char *baseline = NULL;

  test_programme_judge (programme, first, 1, 1);
  test_programme_judge (programme, second, 1, 2);
  agreed = steg_assessment_words_standing (programme, second, area, 3);
  baseline = steg_assessment_words_standing (programme, first, area, 3);
  g_assert_cmpstr (open, ==, "No level agreed yet");
  g_assert_cmpstr (agreed, ==, "Level 2 agreed · was 1 at the baseline · target 3");
  g_assert_cmpstr (baseline, ==, "Level 1 agreed · target 3");
}

static void
a_round_says_its_month_and_its_state (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 4);
  StegRecord      *round = test_programme_round (programme, "2026-05-12", TRUE);
  g_autofree char *state = NULL;

  test_programme_set (programme, round, STEG_ROUND_LOCKED, "yes");
  state = steg_assessment_words_round_state (round);
  g_assert_cmpstr (state, ==, "May 2026 · Agreed · locked");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  steg_language_start ();
  ADD_SENTENCE ("assessment-words", the_suggestion_says_how_it_came_about);
  ADD_SENTENCE ("assessment-words", an_area_says_where_it_stands_was_and_shall_be);
  ADD_SENTENCE ("assessment-words", a_round_says_its_month_and_its_state);
  return g_test_run ();
}
