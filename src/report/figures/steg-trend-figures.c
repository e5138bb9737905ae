/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/figures/steg-trend-figures.h"

#include "model/steg-round.h"
#include "model/steg-rounds.h"
#include "report/figures/steg-sentences.h"

typedef struct
{
  StegProgramme       *programme;
  const StegStanding  *standing;
  const StegCatalogue *catalogue;
  GPtrArray           *rounds; /* of StegRecord, in order */
  StegTrend           *trend;
} Builder;

/* What a round says of all areas. */
typedef struct
{
  double mean;
  int    lowest, highest;
} Spread;

static Spread
measure_round (const Builder *self, StegRecord *round)
{
  Spread spread = { 0 };
  int    sum = 0, known = 0;

  for (guint i = 0; i < self->standing->n_areas; i++)
    {
      int level = steg_rounds_level (self->programme, round, self->standing->areas[i].area);

      if (level == 0)
        continue;
      spread.lowest = known == 0 ? level : MIN (spread.lowest, level);
      spread.highest = MAX (spread.highest, level);
      sum += level;
      known++;
    }
  spread.mean = known > 0 ? (double) sum / known : 0;
  return spread;
}

/* "May 2026", or its title when it has no day; and whether it is made up. */
static char *
name_round (const Builder *self, StegRecord *round)
{
  StegDate         held = steg_record_get_date (round, STEG_ROUND_HELD_ON);
  const char      *title = steg_record_get_text (round, STEG_ROUND_TITLE);
  g_autofree char *name
    = held != STEG_DATE_NONE
        ? steg_catalogue_format_date (self->catalogue, held, STEG_DATE_STYLE_MONTH)
        : g_strdup (title != NULL ? title : "–");

  if (!steg_record_get_flag (round, STEG_ROUND_ILLUSTRATIVE))
    return g_steal_pointer (&name);
  return g_strdup_printf (steg_catalogue_text (self->catalogue, "%s (illustrative)"), name);
}

static char *
say_round (const Builder *self, const char *name, const Spread *spread, const char *mean)
{
  if (spread->mean <= 0)
    return g_strdup_printf (steg_catalogue_text (self->catalogue, "%s: no level yet"), name);
  return g_strdup_printf (
    steg_catalogue_text (self->catalogue, "%s: mean %s, from level %d to level %d"), name, mean,
    spread->lowest, spread->highest);
}

static void
add_round (const Builder *self, StegRecord *round)
{
  Spread           spread = measure_round (self, round);
  g_autofree char *name = name_round (self, round);
  g_autofree char *mean
    = spread.mean > 0 ? steg_catalogue_format_number (self->catalogue, spread.mean, 1) : NULL;
  g_autofree char     *spoken = say_round (self, name, &spread, mean);
  const StegTrendRound figures = {
    steg_record_get_id (round), name, spoken, mean, spread.mean, spread.lowest, spread.highest
  };

  steg_trend_add_round (self->trend, &figures);
}

static void
add_area (const Builder *self, StegRecord *area)
{
  g_autofree int *levels = g_new0 (int, self->rounds->len + 1);

  for (guint i = 0; i < self->rounds->len; i++)
    levels[i] = steg_rounds_level (self->programme, self->rounds->pdata[i], area);
  steg_trend_add_area (self->trend,
                       steg_programme_wording (self->programme, area, "name",
                                               steg_catalogue_get_language (self->catalogue)),
                       levels);
}

static void
say_all (const Builder *self)
{
  g_autoptr (GString) spoken
    = g_string_new (steg_catalogue_text (self->catalogue, "The levels from round to round."));

  for (guint i = 0; i < self->rounds->len; i++)
    steg_sentences_add (spoken, steg_trend_round (self->trend, i)->spoken);
  if (self->trend->goal > 0)
    steg_sentences_add (spoken, self->trend->words.goal);
  steg_chart_set_words (
    &self->trend->chart, spoken->str,
    steg_catalogue_text (self->catalogue,
                         "Hold an assessment, and another one later: then the way from one to the "
                         "next stands here."));
}

static void
add_all (const Builder *self)
{
  for (int number = 1; number <= self->standing->highest_level; number++)
    {
      g_autofree char *title
        = g_strdup_printf (steg_catalogue_text (self->catalogue, "Level %d"), number);

      steg_trend_add_level (self->trend, title);
    }
  for (guint i = 0; i < self->rounds->len; i++)
    add_round (self, self->rounds->pdata[i]);
  for (guint i = 0; i < self->standing->n_areas; i++)
    add_area (self, self->standing->areas[i].area);
  say_all (self);
}

StegTrend *
steg_trend_figures_new (StegProgramme       *programme,
                        const StegStanding  *standing,
                        const StegCatalogue *catalogue)
{
  g_autoptr (GPtrArray) rounds = NULL;
  int              level = standing->goals_agree ? standing->areas[0].goal : 0;
  g_autofree char *goal
    = g_strdup_printf (steg_catalogue_text (catalogue, "Goal: level %d"), level);
  const StegTrendWords words = {
    .goal = goal,
    .mean = steg_catalogue_text (catalogue, "mean of the areas"),
    .range = steg_catalogue_text (catalogue, "from the lowest to the highest area"),
  };
  Builder self = { programme, standing, catalogue };

  g_return_val_if_fail (STEG_IS_PROGRAMME (programme), NULL);

  self.rounds = rounds = steg_rounds_in_order (programme);
  self.trend = steg_trend_new (&words, level);
  add_all (&self);
  return self.trend;
}
