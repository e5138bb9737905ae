/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/figures/steg-wall-figures.h"

#include "model/steg-framework.h"
#include "model/steg-prompt.h"
#include "model/steg-rounds.h"
#include "model/steg-vote-spread.h"
#include "report/figures/steg-sentences.h"
#include "report/figures/steg-vote-sentences.h"

typedef struct
{
  const StegWallPlace *place;
  const StegCatalogue *catalogue;
  StegRecord          *before; /* the round before; %NULL: none */
  GPtrArray           *aspects;
  int                  highest;
  StegWall            *wall;
} Maker;

static const char *
wording (const Maker *self, StegRecord *record, const char *field)
{
  return record != NULL
           ? steg_programme_wording (self->place->programme, record, field,
                                     steg_catalogue_get_language (self->catalogue))
           : "";
}

/* The questions about @aspect (%NULL: about the whole area), in a row. Returns: owned. */
static char *
dup_prompts (const Maker *self, StegRecord *aspect)
{
  GPtrArray *prompts = steg_programme_linked (self->place->programme, &steg_prompt_table,
                                              STEG_PROMPT_AREA,
                                              steg_record_get_id (self->place->area));
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; prompts != NULL && i < prompts->len; i++)
    if (steg_record_get_link (prompts->pdata[i], STEG_PROMPT_ASPECT) == aspect)
      g_string_append_printf (text, text->len > 0 ? " %s" : "%s",
                              wording (self, prompts->pdata[i], "text"));
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
add_cell (
  const Maker *self, guint row, int level, const char *text, const char *spoken, StegWallCell cell)
{
  g_autofree char *identity = g_strdup_printf ("%u/%d", row, level);
  g_autoptr (GString) sentences = g_string_new (spoken);

  g_string_append_c (sentences, '.');
  if (cell.is_chosen)
    steg_sentences_add (sentences, steg_catalogue_text (self->catalogue, "Agreed"));
  if (cell.is_last)
    steg_sentences_add (sentences, steg_catalogue_text (self->catalogue, "Rated last time"));
  if (cell.votes > 0)
    {
      g_autofree char *votes = g_strdup_printf (
        steg_catalogue_plural (self->catalogue, "%u vote", "%u votes", cell.votes), cell.votes);

      steg_sentences_add (sentences, votes);
    }
  cell.identity = identity;
  cell.text = text;
  cell.spoken = sentences->str;
  steg_wall_add_cell (self->wall, &cell);
}

/* How they lie and who stands apart. Returns: owned; %NULL without votes. */
static char *
dup_votes (const Maker *self, const StegVoteSpread *spread)
{
  g_autofree char *words = NULL;
  g_autofree char *apart = NULL;

  if (spread->n_votes == 0 && spread->counts[0] == 0)
    return NULL;
  words = steg_vote_sentences_spread (spread, self->catalogue);
  apart = steg_vote_sentences_apart (self->place->programme, self->place->round, spread,
                                     self->catalogue);
  return g_strjoin (" ", words, apart, NULL);
}

/* What the last round said of @aspect; 0: nothing. */
static int
last_level (const Maker *self, StegRecord *aspect)
{
  return self->before != NULL ? steg_rounds_rated_level (self->place->programme, self->before,
                                                         self->place->area, aspect)
                              : 0;
}

static void
add_aspect (const Maker *self, guint row)
{
  const StegWallPlace *place = self->place;
  StegRecord          *aspect = self->aspects->pdata[row - 1];
  const char          *name = wording (self, aspect, "name");
  int                  rated
    = steg_rounds_rated_level (place->programme, place->round, place->area, aspect);
  StegVoteSpread spread
    = steg_vote_spread (place->programme, place->round, place->area, aspect);
  int               last = last_level (self, aspect);
  g_autofree char  *votes = dup_votes (self, &spread);
  g_autofree char  *prompts = dup_prompts (self, aspect);
  const StegWallRow line = { name, prompts, votes };

  steg_wall_add_row (self->wall, &line);
  for (int level = 1; level <= self->highest; level++)
    {
      StegRecord *statement
        = steg_framework_get_statement (place->programme, place->area, aspect, level);
      const char      *text = wording (self, statement, "text");
      g_autofree char *spoken
        /* Translators: an aspect, a level and what it looks like. */
        = g_strdup_printf (steg_catalogue_text (self->catalogue, "%s, level %d: %s"), name, level,
                           text);

      add_cell (self, row, level, text, spoken,
                (StegWallCell){ .votes = spread.counts[level],
                                .is_chosen = level == rated,
                                .is_last = level == last });
    }
}

/* The row in which the group agrees on the level of the whole area. */
static void
add_verdict (const Maker *self)
{
  const StegWallPlace *place = self->place;
  const char          *language = steg_catalogue_get_language (self->catalogue);
  int                  agreed = steg_rounds_level (place->programme, place->round, place->area);
  int                  last = steg_rounds_level (place->programme, self->before, place->area);
  const char          *name = steg_catalogue_text (self->catalogue, "The whole area");
  g_autofree char     *prompts = dup_prompts (self, NULL);
  const StegWallRow    line = { name, prompts, NULL };

  steg_wall_add_row (self->wall, &line);
  for (int level = 1; level <= self->highest; level++)
    {
      g_autofree char *text
        = g_strdup_printf ("%d  %s", level,
                           steg_framework_level_name (place->programme, level, language));
      g_autofree char *spoken = g_strdup_printf (
        steg_catalogue_text (self->catalogue, "%s, level %d: %s"), name, level, text);

      add_cell (self, 0, level, text, spoken,
                (StegWallCell){ .is_chosen = level == agreed, .is_last = level == last });
    }
}

StegWall *
steg_wall_figures_new (const StegWallPlace *place, const StegCatalogue *catalogue)
{
  g_autoptr (GPtrArray) aspects = steg_framework_aspects (place->programme);
  Maker               self = { .place = place,
                               .catalogue = catalogue,
                               .before = steg_rounds_get_before (place->programme, place->round),
                               .aspects = aspects,
                               .highest = steg_framework_highest_level (place->programme) };
  const char         *title = wording (&self, place->area, "name");
  const StegWallWords words = { .title = title,
                                .state = place->state,
                                .note = place->note,
                                .last = steg_catalogue_text (catalogue, "last time") };

  self.wall = steg_wall_new (&words, (guint) self.highest, place->current);
  add_verdict (&self);
  for (guint row = 1; row <= aspects->len; row++)
    add_aspect (&self, row);
  steg_chart_set_words (&self.wall->chart, title,
                        steg_catalogue_text (catalogue, "The framework has no statements."));
  return self.wall;
}
