/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/figures/steg-vote-sentences.h"

#include "base/steg-text.h"
#include "model/steg-framework.h"
#include "model/steg-person.h"
#include "model/steg-vote.h"
#include "report/figures/steg-sentences.h"

#include <math.h>

/* A median of 2 or of 2.5. */
static char *
dup_median (double median, const StegCatalogue *catalogue)
{
  return steg_catalogue_format_number (catalogue, median, floor (median) < median ? 1 : 0);
}

static char *
say_levels (const StegVoteSpread *spread, const StegCatalogue *catalogue)
{
  g_autofree char *median = dup_median (spread->median, catalogue);

  if (spread->n_votes == 1)
    return g_strdup_printf (steg_catalogue_text (catalogue, "1 vote, for level %d"),
                            spread->lowest);
  if (spread->lowest == spread->highest)
    return g_strdup_printf (steg_catalogue_text (catalogue, "%u votes, all for level %d"),
                            spread->n_votes, spread->lowest);
  return g_strdup_printf (
    steg_catalogue_text (catalogue, "%u votes from level %d to %d, median %s"), spread->n_votes,
    spread->lowest, spread->highest, median);
}

char *
steg_vote_sentences_spread (const StegVoteSpread *spread, const StegCatalogue *catalogue)
{
  g_autoptr (GString) text = g_string_new (NULL);
  guint unknown = spread->counts[0];

  if (spread->n_votes == 0 && unknown == 0)
    return g_strdup (steg_catalogue_text (catalogue, "No votes"));
  if (spread->n_votes > 0)
    {
      g_autofree char *levels = say_levels (spread, catalogue);

      steg_sentences_add (text, levels);
    }
  if (unknown > 0)
    {
      g_autofree char *words = g_strdup_printf (
        steg_catalogue_plural (catalogue, "%u does not know", "%u do not know", unknown), unknown);

      steg_sentences_add (text, words);
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static const char *
name_voter (StegRecord *vote, const StegCatalogue *catalogue)
{
  StegRecord *person = steg_record_get_link (vote, STEG_VOTE_PERSON);
  const char *name = person != NULL ? steg_record_get_text (person, STEG_PERSON_NAME) : NULL;

  if (name == NULL)
    name = steg_catalogue_text (catalogue, "somebody who is not in the programme any more");
  return name;
}

char *
steg_vote_sentences_voter (StegRecord *vote, const StegCatalogue *catalogue)
{
  const char *name = name_voter (vote, catalogue);

  if (!steg_record_get_flag (vote, STEG_VOTE_LATE))
    return g_strdup (name);
  /* Translators: whose vote came after the votes were revealed. */
  return g_strdup_printf (steg_catalogue_text (catalogue, "%s (late)"), name);
}

/* "CISO (level 4), IT (level 1)". */
static char *
list_apart (GPtrArray *apart, const StegCatalogue *catalogue)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < apart->len; i++)
    {
      g_autofree char *voter = steg_vote_sentences_voter (apart->pdata[i], catalogue);
      int              level = (int) steg_record_get_whole (apart->pdata[i], STEG_VOTE_LEVEL);

      g_string_append (names, i > 0 ? ", " : "");
      /* Translators: a person and the level that the person voted for. */
      g_string_append_printf (names, steg_catalogue_text (catalogue, "%s: level %d"), voter, level);
    }
  return g_string_free (g_steal_pointer (&names), FALSE);
}

static guint
count_apart (const StegVoteSpread *spread)
{
  guint n = 0;

  for (int level = 1; level < STEG_VOTE_MOST_LEVELS; level++)
    if (steg_vote_spread_stands_apart (spread, level))
      n += spread->counts[level];
  return n;
}

char *
steg_vote_sentences_apart (StegProgramme        *programme,
                           StegRecord           *round,
                           const StegVoteSpread *spread,
                           const StegCatalogue  *catalogue)
{
  g_autoptr (GPtrArray) apart = steg_vote_spread_apart (programme, round, spread);
  g_autofree char *names = NULL;
  guint            n = count_apart (spread);

  if (n == 0)
    return NULL;
  if (apart->len == 0)
    return g_strdup_printf (
      steg_catalogue_plural (catalogue, "%u vote stands apart", "%u votes stand apart", n), n);
  names = list_apart (apart, catalogue);
  /* Translators: whose votes are far from the others'. */
  return g_strdup_printf (steg_catalogue_text (catalogue, "Apart from the others: %s"), names);
}

char *
steg_vote_sentences_late (StegProgramme        *programme,
                          StegRecord           *round,
                          const StegVoteSpread *spread,
                          const StegCatalogue  *catalogue)
{
  g_autoptr (GPtrArray) votes = steg_vote_spread_votes (programme, round, spread);
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < votes->len; i++)
    if (steg_record_get_flag (votes->pdata[i], STEG_VOTE_LATE)
        && !steg_vote_spread_stands_apart (
          spread, (int) steg_record_get_whole (votes->pdata[i], STEG_VOTE_LEVEL)))
      steg_text_list (names, name_voter (votes->pdata[i], catalogue));
  if (names->len == 0)
    return NULL;
  /* Translators: whose votes came after the votes had been revealed. */
  return g_strdup_printf (steg_catalogue_text (catalogue, "Came late: %s"), names->str);
}

/* Of the @votes for @level, whose they are. Returns: owned; "" when nobody is named. */
static char *
list_voters (GPtrArray *votes, int level, const StegCatalogue *catalogue)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < votes->len; i++)
    {
      g_autofree char *voter = steg_vote_sentences_voter (votes->pdata[i], catalogue);

      if ((int) steg_record_get_whole (votes->pdata[i], STEG_VOTE_LEVEL) == level)
        g_string_append_printf (names, names->len > 0 ? ", %s" : "%s", voter);
    }
  return g_string_free (g_steal_pointer (&names), FALSE);
}

static char *
say_count (StegProgramme *programme, guint count, int level, const StegCatalogue *catalogue)
{
  if (level == 0)
    return g_strdup_printf (
      steg_catalogue_plural (catalogue, "%u does not know", "%u do not know", count), count);
  return g_strdup_printf (
    steg_catalogue_plural (catalogue, "Level %d, %s: %u vote", "Level %d, %s: %u votes", count),
    level, steg_framework_level_name (programme, level, steg_catalogue_get_language (catalogue)),
    count);
}

char *
steg_vote_sentences_level (StegProgramme        *programme,
                           StegRecord           *round,
                           const StegVoteSpread *spread,
                           int                   level,
                           const StegCatalogue  *catalogue)
{
  g_autoptr (GPtrArray) votes = steg_vote_spread_votes (programme, round, spread);
  g_autofree char *names = list_voters (votes, level, catalogue);
  g_autofree char *count = NULL;

  g_return_val_if_fail (level >= 0 && level < STEG_VOTE_MOST_LEVELS, NULL);

  count = say_count (programme, spread->counts[level], level, catalogue);
  if (*names == '\0')
    return g_steal_pointer (&count);
  /* Translators: how many votes there are, and whose. */
  return g_strdup_printf (steg_catalogue_text (catalogue, "%s (%s)"), count, names);
}
