/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/deck/steg-deck-private.h"

#include "model/steg-measure-standing.h"
#include "model/steg-measure.h"
#include "model/steg-person.h"
#include "model/steg-reading.h"
#include "report/figures/steg-measure-figures.h"

static const char *
describe_state (const StegDeckMaker *self, StegMeasureState state, StegTone *tone)
{
  *tone = STEG_TONE_DIM;
  switch (state)
    {
    case STEG_MEASURE_ON_GOAL:
      *tone = STEG_TONE_DONE;
      return steg_catalogue_text (self->catalogue, "On goal");
    case STEG_MEASURE_OFF_GOAL:
      *tone = STEG_TONE_LATE;
      return steg_catalogue_text (self->catalogue, "Off goal");
    case STEG_MEASURE_UNREAD:
      return steg_catalogue_text (self->catalogue, "No reading yet");
    default:
      return steg_catalogue_text (self->catalogue, "No goal");
    }
}

/* "12 per month" under its day. */
static void
add_reading (const StegDeckMaker *self, StegTopic *topic, StegRecord *measure, StegRecord *reading)
{
  g_autofree char *value = NULL;
  g_autofree char *day = NULL;

  if (reading == NULL)
    {
      steg_topic_add_text (topic, "–", STEG_TONE_DIM);
      steg_topic_add_text (topic, "", STEG_TONE_PLAIN);
      return;
    }
  value = steg_deck_number (self, steg_record_get_real (reading, STEG_READING_VALUE));
  day = steg_deck_day (self, steg_record_get_date (reading, STEG_READING_ON));
  steg_deck_text (topic, STEG_TONE_STRONG, "%s %s", value,
                  steg_deck_field (measure, STEG_MEASURE_UNIT));
  steg_topic_add_text (topic, day, STEG_TONE_PLAIN);
}

/* "at least 10". */
static void
add_goal (const StegDeckMaker *self, StegTopic *topic, StegRecord *measure)
{
  g_autofree char *goal
    = steg_deck_number (self, steg_record_get_real (measure, STEG_MEASURE_GOAL));

  if (!steg_record_has (measure, STEG_MEASURE_GOAL))
    steg_topic_add_text (topic, "–", STEG_TONE_DIM);
  else if (steg_record_get_choice (measure, STEG_MEASURE_DIRECTION) == STEG_MEASURE_DIRECTION_UP)
    /* Translators: the goal of a measure, a number. */
    steg_deck_text (topic, STEG_TONE_PLAIN, steg_catalogue_text (self->catalogue, "at least %s"),
                    goal);
  else if (steg_record_get_choice (measure, STEG_MEASURE_DIRECTION) == STEG_MEASURE_DIRECTION_DOWN)
    /* Translators: the goal of a measure, a number. */
    steg_deck_text (topic, STEG_TONE_PLAIN, steg_catalogue_text (self->catalogue, "at most %s"),
                    goal);
  else
    steg_topic_add_text (topic, goal, STEG_TONE_PLAIN);
}

static StegMeasureState
add_measure (const StegDeckMaker *self, StegTopic *topic, StegRecord *measure, StegRecord *latest)
{
  StegMeasureStanding standing = steg_measure_standing (measure, latest, self->standing->today);
  StegTone            tone;
  const char         *state = describe_state (self, standing.state, &tone);

  steg_topic_add_text (topic, steg_deck_field (measure, STEG_MEASURE_TITLE), STEG_TONE_STRONG);
  add_reading (self, topic, measure, latest);
  add_goal (self, topic, measure);
  steg_topic_add_text (topic, state, tone);
  steg_topic_add_text (topic, steg_deck_linked (measure, STEG_MEASURE_OWNER, STEG_PERSON_NAME),
                       STEG_TONE_PLAIN);
  return standing.state;
}

static void
set_title (const StegDeckMaker *self, StegTopic *topic, guint on_goal, guint with_goal)
{
  if (with_goal == 0)
    steg_topic_set_title (topic,
                          steg_catalogue_text (self->catalogue, "What we measure ourselves by"));
  else if (on_goal == 0)
    steg_topic_set_title (topic,
                          steg_catalogue_text (self->catalogue, "No measure is on goal yet"));
  else
    steg_deck_title (topic,
                     steg_catalogue_plural (self->catalogue, "%u of %u measures is on goal",
                                            "%u of %u measures are on goal", on_goal),
                     on_goal, with_goal);
}

static void
add_columns (const StegDeckMaker *self, StegTopic *topic)
{
  steg_topic_add_column (topic, steg_catalogue_text (self->catalogue, "Measure"), 1.6);
  steg_topic_add_column (topic, steg_catalogue_text (self->catalogue, "Last reading"), 1);
  steg_topic_add_column (topic, steg_catalogue_text (self->catalogue, "Date"), 0.7);
  steg_topic_add_column (topic, steg_catalogue_text (self->catalogue, "Goal"), 0.8);
  steg_topic_add_column (topic, "", 0.7);
  steg_topic_add_column (topic, steg_catalogue_text (self->catalogue, "Who"), 0.9);
}

/* The lines of the measures that have been read, as many on a slide as have room there. */
static void
add_lines (const StegDeckMaker *self, GHashTable *latest)
{
  guint      n = steg_programme_count (self->programme, &steg_measure_table);
  StegTopic *topic = NULL;

  for (guint i = 0; i < n; i++)
    {
      StegRecord *measure = steg_programme_at (self->programme, &steg_measure_table, i);

      if (g_hash_table_lookup (latest, steg_record_get_id (measure)) == NULL)
        continue;
      if (topic == NULL || topic->charts->len == STEG_TOPIC_CHARTS)
        {
          topic = steg_deck_add (self, steg_catalogue_text (self->catalogue, "Readings over time"),
                                 NULL);
          steg_topic_set_title (
            topic, steg_catalogue_text (self->catalogue, "How our measures have moved"));
        }
      steg_topic_take_chart (topic, steg_deck_field (measure, STEG_MEASURE_TITLE),
                             steg_measure_figures_new (self->programme, measure, self->catalogue));
    }
}

void
steg_deck_add_measures (const StegDeckMaker *self)
{
  g_autoptr (GHashTable) latest
    = steg_measure_latest_readings (self->programme, self->standing->today);
  guint      n = steg_programme_count (self->programme, &steg_measure_table);
  guint      on_goal = 0, with_goal = 0;
  StegTopic *topic;

  if (n == 0)
    return;
  topic = steg_deck_add (self, steg_catalogue_text (self->catalogue, "Measures"), NULL);
  topic->is_table = TRUE;
  add_columns (self, topic);
  for (guint i = 0; i < n; i++)
    {
      StegRecord      *measure = steg_programme_at (self->programme, &steg_measure_table, i);
      StegRecord      *reading = g_hash_table_lookup (latest, steg_record_get_id (measure));
      StegMeasureState state = add_measure (self, topic, measure, reading);

      on_goal += state == STEG_MEASURE_ON_GOAL;
      with_goal += state == STEG_MEASURE_ON_GOAL || state == STEG_MEASURE_OFF_GOAL;
    }
  set_title (self, topic, on_goal, with_goal);
  add_lines (self, latest);
}
