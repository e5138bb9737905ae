/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/figures/steg-vote-figures.h"
#include "report/figures/steg-vote-sentences.h"

#include "support/test-programme.h"
#include "support/test-sentence.h"

typedef struct
{
  const char *name;
  int         level; /* below 0: no more */
  gboolean    late;
} Vote;

typedef struct
{
  StegProgramme *programme;
  StegRecord    *round;
  StegVoteSpread spread;
} Voted;

static void
vote (const Voted *self, const Vote *vote)
{
  g_autofree char *level = g_strdup_printf ("%d", vote->level);
  StegRecord      *person
    = test_programme_add (self->programme, &steg_person_table, "name", vote->name, NULL);

  test_programme_add (self->programme, &steg_vote_table, "round", steg_record_get_id (self->round),
                      "area", steg_record_get_id (test_programme_area (self->programme, 1)),
                      "aspect", steg_record_get_id (test_programme_aspect (self->programme, 1)),
                      "person", steg_record_get_id (person), "level", level, "late",
                      vote->late ? "yes" : NULL, NULL);
}

static Voted
create (const Vote *votes)
{
  Voted self = { .programme = test_programme_new (1, 1, 4) };

  self.round = test_programme_round (self.programme, "2026-05-12", FALSE);
  for (; votes->name != NULL; votes++)
    vote (&self, votes);
  self.spread
    = steg_vote_spread (self.programme, self.round, test_programme_area (self.programme, 1),
                        test_programme_aspect (self.programme, 1));
  return self;
}

static void
a_spread_has_its_sentences (void)
{
  static const struct
  {
    Vote        votes[6];
    const char *spread;
    const char *apart;
    const char *late;
  } cases[] = {
    { { { NULL } }, "No votes", NULL },
    { { { "IT", 0 } }, "1 does not know.", NULL },
    { { { "IT", 0 }, { "HR", 0 } }, "2 do not know.", NULL },
    { { { "IT", 3 } }, "1 vote, for level 3.", NULL },
    { { { "IT", 2 }, { "HR", 2 } }, "2 votes, all for level 2.", NULL },
    { { { "IT", 1 }, { "HR", 2 }, { "CISO", 0 } },
      "2 votes from level 1 to 2, median 1.5. 1 does not know.",
      NULL },
    { { { "IT", 1 }, { "HR", 1 }, { "CISO", 4 } },
      "3 votes from level 1 to 4, median 1.",
      "Apart from the others: CISO: level 4" },
    { { { "IT", 1, TRUE }, { "HR", 3 }, { "CISO", 3 } },
      "3 votes from level 1 to 3, median 3.",
      "Apart from the others: IT (late): level 1" },
    { { { "IT", 2, TRUE }, { "HR", 0, TRUE } },
      "1 vote, for level 2. 1 does not know.",
      NULL,
      "Came late: IT, HR" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const StegCatalogue *catalogue = steg_catalogue_get ("en");
      Voted                voted = create (cases[i].votes);
      g_autofree char     *spread = steg_vote_sentences_spread (&voted.spread, catalogue);
      g_autofree char     *apart
        = steg_vote_sentences_apart (voted.programme, voted.round, &voted.spread, catalogue);

      g_autofree char *late
        = steg_vote_sentences_late (voted.programme, voted.round, &voted.spread, catalogue);

      g_assert_cmpstr (spread, ==, cases[i].spread);
      g_assert_cmpstr (apart, ==, cases[i].apart);
      g_assert_cmpstr (late, ==, cases[i].late);
      g_object_unref (voted.programme);
    }
}

static void
every_level_says_who_voted_for_it (void)
{
  static const Vote votes[]
    = { { "IT", 1 }, { "HR", 1 }, { "CISO", 4, TRUE }, { "Legal", 0 }, { NULL } };
  static const char *const sentences[] = {
    "1 does not know (Legal)",
    "Level 1, Level 1: 2 votes (HR, IT)",
    "Level 2, Level 2: 0 votes",
    "Level 3, Level 3: 0 votes",
    "Level 4, Level 4: 1 vote (CISO (late))",
  };
  Voted voted = create (votes);

  for (int level = 0; level < (int) G_N_ELEMENTS (sentences); level++)
    {
      g_autofree char *sentence = steg_vote_sentences_level (
        voted.programme, voted.round, &voted.spread, level, steg_catalogue_get ("en"));

      g_assert_cmpstr (sentence, ==, sentences[level]);
    }
  g_object_unref (voted.programme);
}

static void
a_tally_has_no_names (void)
{
  static const Vote    nobody[] = { { NULL } };
  const StegCatalogue *catalogue = steg_catalogue_get ("en");
  Voted                voted = create (nobody);
  g_autofree char     *apart = NULL;
  g_autofree char     *level = NULL;

  voted.spread.counts[1] = 3;
  voted.spread.counts[4] = 1;
  voted.spread.n_votes = 4;
  voted.spread.median = 1;
  voted.spread.lowest = 1;
  voted.spread.highest = 4;
  apart = steg_vote_sentences_apart (voted.programme, voted.round, &voted.spread, catalogue);
  level = steg_vote_sentences_level (voted.programme, voted.round, &voted.spread, 4, catalogue);
  g_assert_cmpstr (apart, ==, "1 vote stands apart");
  g_assert_cmpstr (level, ==, "Level 4, Level 4: 1 vote");
  g_object_unref (voted.programme);
}

static void
the_bars_are_the_levels_and_those_who_do_not_know (void)
{
  static const Vote  votes[] = { { "IT", 1 }, { "HR", 1 }, { "CISO", 4 }, { "Law", 0 }, { NULL } };
  static const guint counts[] = { 2, 0, 0, 1, 1 };
  Voted              voted = create (votes);
  g_autoptr (StegVoteBars) bars = steg_vote_figures_new (voted.programme, voted.round,
                                                         &voted.spread, steg_catalogue_get ("en"));

  g_assert_cmpuint (bars->bars->len, ==, G_N_ELEMENTS (counts));
  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    g_assert_cmpuint (steg_vote_bars_get (bars, i)->count, ==, counts[i]);
  g_assert_true (steg_vote_bars_get (bars, 3)->is_apart);
  g_assert_cmpstr (steg_vote_bars_get (bars, 4)->label, ==, "?");
  g_assert_cmpstr (bars->chart.spoken, ==,
                   "Aspect 1. 3 votes from level 1 to 4, median 1. 1 does not know. "
                   "Apart from the others: CISO: level 4.");
  g_object_unref (voted.programme);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("vote-sentences", a_spread_has_its_sentences);
  ADD_SENTENCE ("vote-sentences", every_level_says_who_voted_for_it);
  ADD_SENTENCE ("vote-sentences", a_tally_has_no_names);
  ADD_SENTENCE ("vote-sentences", the_bars_are_the_levels_and_those_who_do_not_know);
  return g_test_run ();
}
