/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/deck/steg-deck-private.h"

#include "base/steg-text.h"
#include "report/figures/steg-forecast-sentences.h"

/* So many of what decides a day, or lacks, are named on a slide. */
#define NAMED 2

static StegTone
tone_for (const StegDeckMaker *self, StegRecord *area, const StegForecastLevel *level)
{
  if (level->state == STEG_FORECAST_REACHED || level->state == STEG_FORECAST_DONE)
    return STEG_TONE_DONE;
  if (level->state == STEG_FORECAST_NOT_PLANNED
      || steg_forecast_is_late (self->standing, area, level))
    return STEG_TONE_LATE;
  return STEG_TONE_PLAIN;
}

/* The first of the actions that decide the day, or of what is not planned. */
static void
add_reasons (const StegDeckMaker *self, StegTopic *topic, const StegForecastLevel *level)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < MIN (level->n_causes, NAMED); i++)
    {
      g_autofree char *title = steg_forecast_cause_title (&level->causes[i]);

      steg_text_list (names, title);
    }
  for (guint i = 0; i < MIN (level->n_holes, NAMED); i++)
    {
      g_autofree char *title
        = steg_forecast_hole_title (self->programme, &level->holes[i], self->catalogue);

      steg_text_list (names, title);
    }
  if (level->n_causes + level->n_holes > NAMED)
    g_string_append (names, " …");
  steg_topic_add_text (topic, names->str, STEG_TONE_PLAIN);
}

static void
add_area (const StegDeckMaker     *self,
          StegTopic               *topic,
          const StegForecast      *forecast,
          const StegForecastPlace *place)
{
  int                      number = steg_forecast_level_asked (self->standing, place->area);
  const StegForecastLevel *level = steg_forecast_get_level (forecast, place, number);
  g_autofree char         *sentence
    = steg_forecast_sentence (forecast, self->standing, place->area, number, self->catalogue);

  if (level == NULL)
    return;
  steg_topic_add_text (topic, steg_deck_name (self, place->area), STEG_TONE_STRONG);
  steg_topic_add_text (topic, sentence, tone_for (self, place->area, level));
  add_reasons (self, topic, level);
}

/* Nothing is foreseen of what nobody has assessed. */
void
steg_deck_add_forecast (const StegDeckMaker *self)
{
  g_autoptr (StegForecast) forecast = NULL;
  g_autofree char *title = NULL;
  g_autofree char *delay = NULL;
  StegTopic       *topic;

  if (self->standing->lowest == 0)
    return;
  forecast = steg_forecast_new (self->programme, self->standing, NULL, 0);
  title = steg_forecast_sentence (forecast, self->standing, NULL,
                                  steg_forecast_level_asked (self->standing, NULL),
                                  self->catalogue);
  if (title == NULL)
    return;
  delay = steg_forecast_delay_sentence (forecast, self->catalogue);
  topic = steg_deck_add (self, steg_catalogue_text (self->catalogue, "Forecast"), NULL);
  topic->is_table = TRUE;
  steg_topic_set_title (topic, title);
  steg_topic_set_subtitle (topic, delay);
  steg_topic_add_column (topic, steg_catalogue_text (self->catalogue, "Area"), 0.7);
  steg_topic_add_column (topic, steg_catalogue_text (self->catalogue, "Forecast"), 1.4);
  steg_topic_add_column (topic, steg_catalogue_text (self->catalogue, "What decides it"), 2);
  for (guint i = 0; i < forecast->n_areas; i++)
    add_area (self, topic, forecast, &forecast->areas[i]);
}
