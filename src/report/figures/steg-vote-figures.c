/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/figures/steg-vote-figures.h"

#include "model/steg-framework.h"
#include "report/figures/steg-sentences.h"
#include "report/figures/steg-vote-sentences.h"

typedef struct
{
  StegProgramme        *programme;
  StegRecord           *round;
  const StegVoteSpread *spread;
  const StegCatalogue  *catalogue;
  StegVoteBars         *bars;
} Builder;

static void
add_bar (const Builder *self, int level)
{
  g_autofree char *number = g_strdup_printf ("%d", level);
  g_autofree char *spoken = steg_vote_sentences_level (self->programme, self->round, self->spread,
                                                       level, self->catalogue);
  StegVoteBar      bar = { .identity = number,
                           .label = level > 0 ? number : "?",
                           .spoken = spoken,
                           .count = self->spread->counts[level],
                           .level = level,
                           .is_apart = steg_vote_spread_stands_apart (self->spread, level) };

  steg_vote_bars_add (self->bars, &bar);
}

static void
set_words (const Builder *self)
{
  const char *language = steg_catalogue_get_language (self->catalogue);
  g_autoptr (GString) spoken = g_string_new (NULL);
  g_autofree char *lie = steg_vote_sentences_spread (self->spread, self->catalogue);
  g_autofree char *apart
    = steg_vote_sentences_apart (self->programme, self->round, self->spread, self->catalogue);

  steg_sentences_add (
    spoken, steg_programme_wording (self->programme, self->spread->aspect, "name", language));
  steg_sentences_add (spoken, lie);
  if (apart != NULL)
    steg_sentences_add (spoken, apart);
  steg_chart_set_words (&self->bars->chart, spoken->str,
                        steg_catalogue_text (self->catalogue, "No votes"));
}

StegVoteBars *
steg_vote_figures_new (StegProgramme        *programme,
                       StegRecord           *round,
                       const StegVoteSpread *spread,
                       const StegCatalogue  *catalogue)
{
  int     highest = MIN (steg_framework_highest_level (programme), STEG_VOTE_MOST_LEVELS - 1);
  Builder self = { programme, round, spread, catalogue,
                   steg_vote_bars_new (MAX (highest, 1), spread->median) };

  for (int level = 1; level <= highest; level++)
    add_bar (&self, level);
  add_bar (&self, 0);
  set_words (&self);
  return self.bars;
}
