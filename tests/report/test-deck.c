/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/steg-blank-programme.h"
#include "exchange/steg-programme-xml.h"
#include "model/steg-cycle-phases.h"
#include "model/steg-framework.h"
#include "model/steg-rounds.h"
#include "report/deck/steg-deck.h"
#include "support/test-programme.h"
#include "support/test-sentence.h"

#include <string.h>

#define TODAY "2026-05-20"

static StegProgramme *
absorb (GPtrArray *changes, const GError *error)
{
  StegProgramme *programme = steg_programme_new ();

  g_assert_no_error (error);
  steg_programme_absorb (programme, changes);
  return programme;
}

static StegProgramme *
new_sample (const char *language)
{
  const StegProgrammeXmlReading reading = { "pillmedtech", language, test_day (TODAY) };
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) changes = steg_programme_xml_sample (&reading, &error);

  return absorb (changes, error);
}

static StegDeck *
new_deck (StegProgramme *programme, const char *language)
{
  g_autoptr (StegStanding) standing = steg_standing_new (programme, test_day (TODAY));

  return steg_deck_new (programme, standing, steg_catalogue_get (language));
}

static const StegTopic *
find_topic (const StegDeck *deck, const char *name, const char *section)
{
  for (guint i = 0; i < deck->topics->len; i++)
    {
      const StegTopic *topic = steg_deck_topic (deck, i);

      if (g_str_equal (topic->name, name) && g_strcmp0 (topic->section, section) == 0)
        return topic;
    }
  return NULL;
}

static void
the_sample_has_every_page_of_the_deck (void)
{
  static const struct
  {
    const char *section, *name, *title;
  } topics[] = {
    { NULL, "Introduction", "From level 1 to level 3" },
    { NULL, "The levels", "4 levels, from reactive to proactive, forward-looking" },
    { NULL, "Result", "Result: 3 of 6 areas have moved up a level" },
    { NULL, "What has changed",
      "Since the last round: 3 areas up, 3 areas unchanged" },
    { NULL, "Trend", "The mean level has risen from 1.0 to 1.5" },
    { NULL, "Way to the goal", "No area has reached its goal yet" },
    { NULL, "Aspect by aspect", "No side is weaker than all the others" },
    { "Risk management", "Level and reasons",
      "Risk management: level 2 of 4, 1 up since the baseline, goal 3" },
    { "Risk management", "Statements", "Risk management: no aspect has reached level 3 yet" },
    { "Follow-up", "Statements", "Follow-up: 2 of 5 aspects have reached level 2" },
    { "Follow-up", "What, how, who", "Follow-up: 1 action is late" },
    { NULL, "Timetable", "We are in cycle 2 of 3: To level 2" },
    { NULL, "Milestones", "Next milestone: Steering documents adopted, 27 Jun 2026" },
    { NULL, "Forecast", "Level 3 is not planned: 8 statements have no action" },
    { NULL, "Measures", "4 of 5 measures are on goal" },
    { NULL, "Losses and gains", "Doing nothing costs about 650\302\240000\302\240SEK a year" },
    { NULL, "Documents", "1 of 10 steering documents is overdue for review" },
    { NULL, "References", "Where help is to be had" },
    { NULL, "Decisions", "We ask you for 4 decisions" },
    { NULL, "Closing", "Step by step to level 3" },
    { NULL, "Sources", "What this is built on" },
  };
  g_autoptr (StegProgramme) programme = new_sample ("en");
  g_autoptr (StegDeck) deck = new_deck (programme, "en");

  for (guint i = 0; i < G_N_ELEMENTS (topics); i++)
    {
      const StegTopic *topic = find_topic (deck, topics[i].name, topics[i].section);

      g_assert_nonnull (topic);
      g_assert_cmpstr (topic->title, ==, topics[i].title);
    }
}

static void
every_area_has_its_three_topics (void)
{
  static const char *const names[] = { "Level and reasons", "Statements", "What, how, who" };
  static const char *const areas[] = { "Risk management", "Information classification",
                                       "Incident management", "Procurement",
                                       "Competence", "Follow-up" };
  g_autoptr (StegProgramme) programme = new_sample ("en");
  g_autoptr (StegDeck) deck = new_deck (programme, "en");

  for (guint i = 0; i < G_N_ELEMENTS (areas); i++)
    for (guint k = 0; k < G_N_ELEMENTS (names); k++)
      g_assert_nonnull (find_topic (deck, names[k], areas[i]));
}

static void
the_titles_follow_the_language (void)
{
  g_autoptr (StegProgramme) programme = new_sample ("sv");
  g_autoptr (StegDeck) deck = new_deck (programme, "sv");

  g_assert_cmpstr (find_topic (deck, "Resultat", NULL)->title, ==,
                   "Resultat: 3 av 6 områden har klättrat");
  g_assert_cmpstr (find_topic (deck, "Utveckling", NULL)->title, ==,
                   "Medelnivån har stigit från 1,0 till 1,5");
  g_assert_cmpstr (find_topic (deck, "Vad, hur, vem", "Uppföljning")->title, ==,
                   "Uppföljning: 1 åtgärd är sen");
}

static void
the_statement_that_is_true_is_marked_in_words (void)
{
  g_autoptr (StegProgramme) programme = new_sample ("en");
  g_autoptr (StegDeck) deck = new_deck (programme, "en");
  const StegTopic *topic = find_topic (deck, "Statements", "Risk management");
  guint            marked = 0;

  for (guint row = 0; row < steg_topic_count_rows (topic); row++)
    for (guint column = 1; column < topic->columns->len; column++)
      {
        const StegTopicCell *cell = steg_topic_cell (topic, row, column);

        g_assert_cmpint (cell->level > 0, ==, cell->mark != NULL);
        g_assert_true (cell->level == 0 || cell->level == (int) column);
        marked += cell->mark != NULL;
      }
  g_assert_cmpuint (marked, ==, 5);
}

static guint
count_marks (const StegTopic *topic, const char *words)
{
  guint n = 0;

  for (guint row = 0; row < steg_topic_count_rows (topic); row++)
    for (guint column = 1; column < topic->columns->len; column++)
      n += g_strcmp0 (steg_topic_cell (topic, row, column)->mark, words) == 0;
  return n;
}

static void
a_high_level_without_evidence_is_said_to_be_claimed (void)
{
  g_autoptr (StegProgramme) programme = new_sample ("en");
  g_autoptr (GPtrArray) areas = steg_framework_areas (programme);
  g_autoptr (GPtrArray) aspects = steg_framework_aspects (programme);
  StegRecord *rating = steg_rounds_get_rating (programme, steg_rounds_get_current (programme),
                                               areas->pdata[0], aspects->pdata[0]);
  g_autoptr (StegDeck) deck = NULL;

  test_programme_set (programme, rating, STEG_RATING_LEVEL, "3");
  deck = new_deck (programme, "en");
  g_assert_cmpuint (count_marks (find_topic (deck, "Statements", "Risk management"),
                                 "◇ Claimed, without evidence"),
                    ==, 1);
}

static void
an_empty_programme_says_what_to_do_next (void)
{
  const StegBlankProgramme wanted = { "Ours", NULL, "en", NULL, test_day (TODAY) };
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) changes = steg_blank_programme_new (&wanted, &error);
  g_autoptr (StegProgramme) programme = absorb (changes, error);
  g_autoptr (StegDeck) deck = new_deck (programme, "en");
  const StegTopic *next = find_topic (deck, "Next", NULL);
  g_autofree char *spoken = NULL;

  g_assert_nonnull (next);
  g_assert_cmpuint (deck->topics->len, ==, 4);
  g_assert_cmpstr (steg_deck_topic (deck, 0)->title, ==, "Ours");
  g_assert_cmpstr (steg_deck_topic (deck, 1)->name, ==, "The levels");
  spoken = steg_topic_say (next);
  g_assert_nonnull (strstr (spoken, "make the first assessment"));
}

static void
a_programme_without_anything_still_has_slides (void)
{
  g_autoptr (StegProgramme) programme = steg_programme_new ();
  g_autoptr (StegDeck) deck = new_deck (programme, "en");

  g_assert_cmpuint (deck->topics->len, ==, 2);
  g_assert_cmpstr (steg_deck_topic (deck, 0)->title, ==, "Programme");
}

static void
pass_all_gates (StegProgramme *programme, StegRecord *cycle, const char *on)
{
  for (int phase = 0; phase < STEG_N_PHASES; phase++)
    test_programme_add (programme, &steg_gate_table, "cycle", steg_record_get_id (cycle), "phase",
                        steg_phase_choices[phase].key, "passed_on", on, NULL);
}

static StegRecord *
add_planned (StegProgramme *programme, StegRecord *cycle, const char *title, const char *phase)
{
  StegRecord *action = test_programme_action (programme, 1, phase, "2026-03-01");

  test_programme_set (programme, action, STEG_ACTION_TITLE, title);
  test_programme_set (programme, action, STEG_ACTION_CYCLE, steg_record_get_id (cycle));
  test_programme_add (programme, &steg_planned_table, "cycle", steg_record_get_id (cycle), "action",
                      steg_record_get_id (action), "due", "2026-03-01", NULL);
  return action;
}

static void
the_last_closed_cycle_says_what_became_of_its_plan (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 3);
  StegRecord *first = test_programme_add (programme, &steg_cycle_table, "title", "One", "plan_from",
                                          "2025-11-01", "learnt", "Begin earlier.", NULL);
  StegRecord *second = test_programme_add (programme, &steg_cycle_table, "title", "Two",
                                           "plan_from", "2026-05-01", NULL);
  StegRecord *carried = NULL;
  StegRecord *dropped = NULL;
  g_autoptr (StegDeck) deck = NULL;
  g_autofree char *said = NULL;
  const StegTopic *topic;

  add_planned (programme, first, "Test backups", "check");
  carried = add_planned (programme, first, "Train everybody", "do");
  dropped = add_planned (programme, first, "Buy a safe", "do");
  test_programme_set (programme, carried, STEG_ACTION_CYCLE, steg_record_get_id (second));
  test_programme_set (programme, dropped, STEG_ACTION_OUTCOME, "dropped");
  test_programme_set (programme, dropped, STEG_ACTION_OUTCOME_REASON, "too dear");
  pass_all_gates (programme, first, "2026-04-30");
  deck = new_deck (programme, "en");
  topic = find_topic (deck, "The last cycle", NULL);
  g_assert_nonnull (topic);
  g_assert_cmpstr (topic->title, ==, "The cycle “One” is closed: 1 of 3 actions done");
  g_assert_cmpstr (topic->subtitle, ==,
                   "Closed on 30 Apr 2026. Planned when Do began: 3, added since: 0.");
  said = steg_topic_say (topic);
  g_assert_nonnull (strstr (said, "Test backups"));
  g_assert_nonnull (strstr (said, "Train everybody → Two"));
  g_assert_nonnull (strstr (said, "Buy a safe (too dear)"));
  g_assert_nonnull (strstr (said, "Begin earlier."));
}

static void
a_cycle_that_is_not_closed_has_no_slide_of_its_own (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 3);
  StegRecord *cycle
    = test_programme_add (programme, &steg_cycle_table, "title", "One", "plan_from", "2025-11-01",
                          NULL);
  g_autoptr (StegDeck) deck = NULL;

  add_planned (programme, cycle, "Test backups", "check");
  deck = new_deck (programme, "en");
  g_assert_null (find_topic (deck, "The last cycle", NULL));
  g_assert_nonnull (find_topic (deck, "Timetable", NULL));
}

static void
two_decks_differ_when_the_programme_does (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (2, 2, 3);
  StegRecord *round = test_programme_round (programme, "2026-05-01", TRUE);
  g_autoptr (StegDeck) before = NULL;
  g_autoptr (StegDeck) same = NULL;
  g_autoptr (StegDeck) after = NULL;

  test_programme_judge (programme, round, 1, 1);
  test_programme_judge (programme, round, 2, 2);
  before = new_deck (programme, "en");
  same = new_deck (programme, "en");
  g_assert_true (steg_deck_equal (before, same));
  test_programme_action (programme, 1, "plan", "2026-06-01");
  after = new_deck (programme, "en");
  g_assert_false (steg_deck_equal (before, after));
}

static void
the_first_round_is_told_as_it_is (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (2, 2, 3);
  StegRecord *round = test_programme_round (programme, "2026-05-01", TRUE);
  g_autoptr (StegDeck) alike = NULL;
  g_autoptr (StegDeck) apart = NULL;

  test_programme_judge (programme, round, 1, 1);
  test_programme_judge (programme, round, 2, 1);
  alike = new_deck (programme, "en");
  g_assert_cmpstr (find_topic (alike, "Result", NULL)->title, ==,
                   "Result: every area is at level 1");
  g_assert_null (find_topic (alike, "Trend", NULL));
  round = test_programme_round (programme, "2026-05-10", TRUE);
  test_programme_judge (programme, round, 1, 3);
  test_programme_judge (programme, round, 2, 1);
  apart = new_deck (programme, "en");
  g_assert_cmpstr (find_topic (apart, "Result", NULL)->title, ==,
                   "Result: 1 of 2 areas has moved up a level");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("deck", the_sample_has_every_page_of_the_deck);
  ADD_SENTENCE ("deck", every_area_has_its_three_topics);
  ADD_SENTENCE ("deck", the_titles_follow_the_language);
  ADD_SENTENCE ("deck", the_statement_that_is_true_is_marked_in_words);
  ADD_SENTENCE ("deck", a_high_level_without_evidence_is_said_to_be_claimed);
  ADD_SENTENCE ("deck", an_empty_programme_says_what_to_do_next);
  ADD_SENTENCE ("deck", a_programme_without_anything_still_has_slides);
  ADD_SENTENCE ("deck", the_last_closed_cycle_says_what_became_of_its_plan);
  ADD_SENTENCE ("deck", a_cycle_that_is_not_closed_has_no_slide_of_its_own);
  ADD_SENTENCE ("deck", two_decks_differ_when_the_programme_does);
  ADD_SENTENCE ("deck", the_first_round_is_told_as_it_is);
  return g_test_run ();
}
