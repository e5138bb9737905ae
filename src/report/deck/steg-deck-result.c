/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/deck/steg-deck-private.h"

#include "base/steg-text.h"
#include "model/steg-framework.h"
#include "model/steg-round.h"
#include "model/steg-rounds.h"
#include "report/figures/steg-charts.h"
#include "report/figures/steg-sentences.h"

/* With fewer areas the shape of a radar says nothing. */
#define LEAST_SHAPE 3

/* How the areas stand, counted. */
typedef struct
{
  guint with_level;
  guint up, down;
  guint above;   /* higher than the lowest */
  guint at_goal; /* of those that have a goal */
  guint with_goal;
  int   highest;
} Count;

static Count
count_areas (const StegStanding *standing)
{
  Count count = { 0 };

  for (guint i = 0; i < standing->n_areas; i++)
    {
      const StegAreaStanding *area = &standing->areas[i];

      count.with_level += area->level > 0;
      count.up += area->change > 0;
      count.down += area->change < 0;
      count.above += area->level > standing->lowest;
      count.with_goal += area->goal > 0;
      count.at_goal += area->goal > 0 && area->level >= area->goal;
      count.highest = MAX (count.highest, area->level);
    }
  return count;
}

static gboolean
is_first (const StegStanding *standing)
{
  return standing->round == standing->baseline;
}

static void
set_result_title (const StegDeckMaker *self, StegTopic *topic, const Count *count)
{
  const StegStanding *standing = self->standing;

  if (is_first (standing) && count->highest == standing->lowest)
    steg_deck_title (topic,
                     steg_catalogue_text (self->catalogue, "Result: every area is at level %d"),
                     standing->lowest);
  else if (is_first (standing))
    steg_deck_title (
      topic, steg_catalogue_text (self->catalogue, "Result: the areas are at level %d to %d"),
      standing->lowest, count->highest);
  else if (count->up > 0 && count->down > 0)
    /* Translators: two numbers of areas. */
    steg_deck_title (
      topic, steg_catalogue_text (self->catalogue, "Result since the baseline: %u up, %u down"),
      count->up, count->down);
  else if (count->up > 0)
    steg_deck_title (
      topic,
      steg_catalogue_plural (self->catalogue, "Result: %u of %u areas has moved up a level",
                             "Result: %u of %u areas have moved up a level", count->up),
      count->up, standing->n_areas);
  else if (count->down > 0)
    steg_deck_title (
      topic,
      steg_catalogue_plural (self->catalogue, "Result: %u of %u areas has moved down a level",
                             "Result: %u of %u areas have moved down a level", count->down),
      count->down, standing->n_areas);
  else
    steg_topic_set_title (
      topic, steg_catalogue_text (self->catalogue, "Result: no area has moved since the baseline"));
}

/* "Lowest: Incident management, Procurement" where others are higher. */
static char *
list_lowest (const StegDeckMaker *self)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < self->standing->n_areas; i++)
    if (self->standing->areas[i].level == self->standing->lowest)
      steg_text_list (names, steg_deck_name (self, self->standing->areas[i].area));
  return g_strdup_printf (steg_catalogue_text (self->catalogue, "Still at level %d: %s"),
                          self->standing->lowest, names->str);
}

static void
set_result_subtitle (const StegDeckMaker *self, StegTopic *topic, const Count *count)
{
  const StegStanding *standing = self->standing;
  g_autoptr (GString) text = g_string_new (NULL);

  if (count->above > 0 && count->with_level == standing->n_areas)
    {
      g_autofree char *reached = g_strdup_printf (
        steg_catalogue_plural (self->catalogue, "%u of %u areas has reached level %d.",
                               "%u of %u areas have reached level %d.", count->above),
        count->above, standing->n_areas, standing->lowest + 1);
      g_autofree char *lowest = list_lowest (self);

      steg_sentences_add (text, reached);
      steg_sentences_add (text, lowest);
    }
  if (steg_record_get_flag (standing->round, STEG_ROUND_ILLUSTRATIVE))
    steg_sentences_add (text, steg_catalogue_text (self->catalogue, "This round is an example."));
  steg_topic_set_subtitle (topic, text->str);
}

static StegTopic *
add_chart (const StegDeckMaker *self, const char *name, StegCharts which)
{
  StegTopic *topic = steg_deck_add (self, name, NULL);

  steg_topic_take_chart (topic, NULL,
                         steg_charts_new (which, self->programme, self->standing, self->catalogue));
  return topic;
}

static void
add_staircase (const StegDeckMaker *self, const Count *count)
{
  StegTopic *topic
    = add_chart (self, steg_catalogue_text (self->catalogue, "Result"), STEG_CHARTS_LEVEL);

  set_result_title (self, topic, count);
  set_result_subtitle (self, topic, count);
}

/* The mean level of @aspect over the areas in which it is rated; 0 when it is in none. */
static double
average_aspect (const StegDeckMaker *self, StegRecord *aspect)
{
  int   sum = 0;
  guint n = 0;

  for (guint i = 0; i < self->standing->n_areas; i++)
    {
      int level = steg_rounds_rated_level (self->programme, self->standing->round,
                                           self->standing->areas[i].area, aspect);

      sum += level;
      n += level > 0;
    }
  return n > 0 ? sum / (double) n : 0;
}

/* The aspect whose mean is lowest; %NULL when several share that. @n_rated: how many have one. */
static StegRecord *
find_weakest (const StegDeckMaker *self, guint *n_rated)
{
  g_autoptr (GPtrArray) aspects = steg_framework_aspects (self->programme);
  StegRecord *weakest = NULL;
  double      least = G_MAXDOUBLE;

  *n_rated = 0;
  for (guint i = 0; i < aspects->len; i++)
    {
      double mean = average_aspect (self, aspects->pdata[i]);

      if (mean <= 0)
        continue;
      (*n_rated)++;
      weakest = mean < least - 0.001 ? aspects->pdata[i] : mean > least + 0.001 ? weakest
                                                                                : NULL;
      least = MIN (least, mean);
    }
  return weakest;
}

static void
add_heat (const StegDeckMaker *self)
{
  guint       n_rated;
  StegRecord *weakest = find_weakest (self, &n_rated);
  StegTopic  *topic;

  if (n_rated == 0)
    return;
  topic
    = add_chart (self, steg_catalogue_text (self->catalogue, "Aspect by aspect"), STEG_CHARTS_HEAT);
  if (weakest != NULL)
    /* Translators: the name of an aspect, as a heading: "Results". */
    steg_deck_title (topic, steg_catalogue_text (self->catalogue, "Our weakest side: %s"),
                     steg_deck_name (self, weakest));
  else
    steg_topic_set_title (
      topic, steg_catalogue_text (self->catalogue, "No side is weaker than all the others"));
  steg_topic_set_subtitle (
    topic, steg_catalogue_text (self->catalogue,
                                "What the group agreed on, aspect by aspect and area by area."));
}

static void
add_radar (const StegDeckMaker *self, const Count *count)
{
  StegTopic *topic;

  if (count->with_goal == 0 || count->with_level < LEAST_SHAPE)
    return;
  topic
    = add_chart (self, steg_catalogue_text (self->catalogue, "Way to the goal"), STEG_CHARTS_RADAR);
  if (count->at_goal == 0)
    steg_topic_set_title (
      topic, steg_catalogue_text (self->catalogue, "No area has reached its goal yet"));
  else
    steg_deck_title (topic,
                     steg_catalogue_plural (self->catalogue, "%u of %u areas has reached its goal",
                                            "%u of %u areas have reached their goals",
                                            count->at_goal),
                     count->at_goal, self->standing->n_areas);
  steg_topic_set_subtitle (
    topic, steg_catalogue_text (self->catalogue, "What lies between our shape and the goal is "
                                                 "what remains to be done."));
}

static char *
write_level (const StegDeckMaker *self, double level)
{
  return steg_catalogue_format_number (self->catalogue, level, 1);
}

static void
add_trend (const StegDeckMaker *self)
{
  const StegStanding *standing = self->standing;
  g_autofree char    *mean = write_level (self, standing->mean);
  g_autofree char    *before = write_level (self, standing->mean - standing->mean_change);
  StegTopic          *topic;

  if (is_first (standing))
    return;
  topic = add_chart (self, steg_catalogue_text (self->catalogue, "Trend"), STEG_CHARTS_TREND);
  if (g_str_equal (mean, before))
    steg_deck_title (topic, steg_catalogue_text (self->catalogue, "The mean level stays at %s"),
                     mean);
  else if (standing->mean_change > 0)
    steg_deck_title (
      topic, steg_catalogue_text (self->catalogue, "The mean level has risen from %s to %s"),
      before, mean);
  else
    steg_deck_title (
      topic, steg_catalogue_text (self->catalogue, "The mean level has fallen from %s to %s"),
      before, mean);
  steg_topic_set_subtitle (
    topic, steg_catalogue_text (self->catalogue, "Round by round, from the baseline until now."));
}

void
steg_deck_add_result (const StegDeckMaker *self)
{
  const Count count = count_areas (self->standing);

  if (self->standing->round == NULL || count.with_level == 0)
    return;
  add_staircase (self, &count);
  add_trend (self);
  add_radar (self, &count);
  add_heat (self);
}
