/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/deck/steg-deck-private.h"

#include "model/steg-round-difference.h"
#include "model/steg-round.h"
#include "report/figures/steg-difference-sentences.h"

static StegTone
tone_of (StegShift shift)
{
  if (shift == STEG_SHIFT_DOWN || shift == STEG_SHIFT_LOST)
    return STEG_TONE_LATE;
  return shift == STEG_SHIFT_UP || shift == STEG_SHIFT_NEW ? STEG_TONE_DONE : STEG_TONE_DIM;
}

/* "▲ up from level 1 to 2" */
static void
add_verdict (const StegDeckMaker *self, StegTopic *topic, const StegAreaDifference *area)
{
  g_autofree char *words
    = steg_difference_sentences_shift (area->before, area->after, self->catalogue);

  steg_deck_text (topic, tone_of (area->shift), "%s %s",
                  steg_difference_sentences_mark (area->shift), words);
}

static void
add_lines (StegTopic *topic, char **lines)
{
  g_autofree char *text = g_strjoinv ("\n", lines);

  steg_topic_add_text (topic, text, STEG_TONE_PLAIN);
}

static void
add_area (const StegDeckMaker *self, StegTopic *topic, const StegAreaDifference *area)
{
  g_auto (GStrv) aspects
    = steg_difference_sentences_aspects (self->programme, area, self->catalogue);
  g_auto (GStrv) why = steg_difference_sentences_why (area);

  steg_topic_add_text (topic, steg_deck_name (self, area->area), STEG_TONE_STRONG);
  add_verdict (self, topic, area);
  add_lines (topic, aspects);
  add_lines (topic, why);
}

static void
add_columns (const StegDeckMaker *self, StegTopic *topic)
{
  steg_topic_add_column (topic, steg_catalogue_text (self->catalogue, "Area"), 1);
  steg_topic_add_column (topic, steg_catalogue_text (self->catalogue, "Level"), 1);
  steg_topic_add_column (topic, steg_catalogue_text (self->catalogue, "Aspects"), 1.4);
  steg_topic_add_column (
    topic, steg_catalogue_text (self->catalogue, "Done (✓), reasons new (+) and gone (−)"), 2);
}

static void
add_titles (const StegDeckMaker *self, StegTopic *topic, const StegRoundDifference *difference)
{
  g_autofree char *summary = steg_difference_sentences_summary (difference, self->catalogue);

  if (self->before == self->standing->previous && self->after == self->standing->round)
    /* Translators: how many areas went up and down since the round before. */
    steg_deck_title (topic, steg_catalogue_text (self->catalogue, "Since the last round: %s"),
                     summary);
  else
    /* Translators: how many areas went up and down between two rounds. */
    steg_deck_title (topic, steg_catalogue_text (self->catalogue, "What has changed: %s"), summary);
  /* Translators: the titles of two rounds. */
  steg_deck_subtitle (topic, steg_catalogue_text (self->catalogue, "From “%s” to “%s”."),
                      steg_deck_field (difference->before, STEG_ROUND_TITLE),
                      steg_deck_field (difference->after, STEG_ROUND_TITLE));
}

static gboolean
has_something (const StegRoundDifference *difference)
{
  for (guint i = 0; i < difference->areas->len; i++)
    if (!steg_area_difference_is_empty (steg_round_difference_area (difference, i)))
      return TRUE;
  return FALSE;
}

void
steg_deck_add_difference (const StegDeckMaker *self)
{
  g_autoptr (StegRoundDifference) difference = NULL;
  StegTopic *topic;

  if (self->before == NULL || self->after == NULL)
    return;
  difference = steg_round_difference_new (self->programme, self->before, self->after);
  if (!has_something (difference))
    return;
  topic = steg_deck_add (self, steg_catalogue_text (self->catalogue, "What has changed"), NULL);
  topic->is_table = TRUE;
  add_titles (self, topic, difference);
  add_columns (self, topic);
  for (guint i = 0; i < difference->areas->len; i++)
    {
      const StegAreaDifference *area = steg_round_difference_area (difference, i);

      if (!steg_area_difference_is_empty (area))
        add_area (self, topic, area);
    }
}
