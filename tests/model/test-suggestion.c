/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-suggestion.h"

#include "support/test-programme.h"
#include "support/test-sentence.h"

#define N_ASPECTS 5

/* What the group said of each aspect: a level, or one of these. */
#define UNRATED 0
#define NOT_ASSESSED -1
#define NOT_APPLICABLE -2

static StegSuggestion *
suggest (StegProgramme *programme, const char *rule, const int said[N_ASPECTS])
{
  StegRecord *round = test_programme_round (programme, "2026-05-12", TRUE);

  test_programme_set (programme, steg_programme_get_card (programme), STEG_PROGRAM_RULE, rule);
  for (int i = 0; i < N_ASPECTS; i++)
    if (said[i] == NOT_ASSESSED)
      test_programme_rate (programme, round, 1, i + 1, "not_assessed", 0);
    else if (said[i] == NOT_APPLICABLE)
      test_programme_rate (programme, round, 1, i + 1, "not_applicable", 0);
    else if (said[i] != UNRATED)
      test_programme_rate (programme, round, 1, i + 1, "rated", said[i]);
  return steg_suggestion_new (programme, round, test_programme_area (programme, 1));
}

/* "135" when those aspects stand in @aspects, in that order. */
static void
assert_aspects (GPtrArray *aspects, const char *expected)
{
  g_autoptr (GString) keys = g_string_new (NULL);

  for (guint i = 0; i < aspects->len; i++)
    g_string_append (keys, steg_record_get_text (aspects->pdata[i], STEG_ASPECT_KEY));
  g_assert_cmpstr (keys->str, ==, expected);
}

static void
each_rule_says_how_it_came_about (void)
{
  static const struct
  {
    const char *rule;
    int         said[N_ASPECTS];
    int         level;
    const char *deciding;
    const char *unrated;
    const char *left_out;
  } cases[] = {
    { "lowest", { 2, 2, 2, 1, 2 }, 1, "4", "", "" },
    { "lowest", { 2, 1, 2, 1, 3 }, 1, "24", "", "" },
    { "lowest", { 3, 3, 3, 3, 3 }, 3, "12345", "", "" },
    { "lowest", { 3, NOT_APPLICABLE, 3, 4, 3 }, 3, "135", "", "2" },
    { "lowest", { 3, UNRATED, 3, 4, 3 }, 0, "", "2", "" },
    { "lowest", { NOT_ASSESSED, 3, 3, UNRATED, 3 }, 0, "", "14", "" },
    { "lowest", { 0, 0, 0, 0, 0 }, 0, "", "12345", "" },
    { "lowest",
      { NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE },
      0,
      "",
      "",
      "12345" },
    { "mean", { 2, 2, 2, 1, 2 }, 1, "12345", "", "" },
    { "mean", { 2, 2, 2, 2, 4 }, 2, "12345", "", "" },
    { "mean", { 3, 3, 3, 3, NOT_APPLICABLE }, 3, "1234", "", "5" },
    { "mean", { 2, 2, UNRATED, 2, 4 }, 0, "", "3", "" },
    { "agreed", { 2, 2, 2, 2, 2 }, 0, "", "", "" },
    { "agreed", { 2, UNRATED, 2, 2, 2 }, 0, "", "2", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (StegProgramme) programme = test_programme_new (1, N_ASPECTS, 4);
      g_autoptr (StegSuggestion) suggestion = suggest (programme, cases[i].rule, cases[i].said);

      g_assert_cmpint (suggestion->level, ==, cases[i].level);
      assert_aspects (suggestion->deciding, cases[i].deciding);
      assert_aspects (suggestion->unrated, cases[i].unrated);
      assert_aspects (suggestion->left_out, cases[i].left_out);
    }
}

static void
the_mean_is_of_the_rated_aspects (void)
{
  static const int said[] = { 2, 1, UNRATED, NOT_APPLICABLE, 3 };
  g_autoptr (StegProgramme) programme = test_programme_new (1, N_ASPECTS, 4);
  g_autoptr (StegSuggestion) suggestion = suggest (programme, "mean", said);

  g_assert_cmpfloat (suggestion->mean, ==, 2.0);
  assert_aspects (suggestion->rated, "125");
}

static void
equal_ratings_make_equal_suggestions (void)
{
  static const int said[] = { 2, 1, 2, 2, 3 };
  g_autoptr (StegProgramme) programme = test_programme_new (1, N_ASPECTS, 4);
  g_autoptr (StegSuggestion) one = suggest (programme, "lowest", said);
  g_autoptr (StegSuggestion) other = suggest (programme, "lowest", said);
  g_autoptr (StegSuggestion) by_mean = suggest (programme, "mean", said);

  g_assert_true (steg_suggestion_equal (one, other));
  g_assert_false (steg_suggestion_equal (one, by_mean));
}

static void
a_programme_without_a_card_suggests_nothing (void)
{
  static const int said[] = { 2, 2, 2, 2, 2 };
  g_autoptr (StegProgramme) programme = test_programme_new (1, N_ASPECTS, 4);
  g_autoptr (StegSuggestion) before = suggest (programme, "lowest", said);
  g_autoptr (StegSuggestion) after = NULL;

  test_programme_remove (programme, steg_programme_get_card (programme));
  after = steg_suggestion_new (programme, steg_programme_at (programme, &steg_round_table, 0),
                               test_programme_area (programme, 1));
  g_assert_cmpint (before->level, ==, 2);
  g_assert_cmpint (after->level, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("suggestion", each_rule_says_how_it_came_about);
  ADD_SENTENCE ("suggestion", the_mean_is_of_the_rated_aspects);
  ADD_SENTENCE ("suggestion", equal_ratings_make_equal_suggestions);
  ADD_SENTENCE ("suggestion", a_programme_without_a_card_suggests_nothing);
  return g_test_run ();
}
