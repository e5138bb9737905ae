/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/deck/steg-deck-private.h"

#include "model/steg-decision.h"
#include "model/steg-milestone.h"
#include "model/steg-person.h"
#include "model/steg-program.h"
#include "model/steg-reference.h"
#include "model/steg-rounds.h"

static gboolean
is_asked (StegRecord *decision, gpointer nothing)
{
  return steg_record_get_choice (decision, STEG_DECISION_STATE) == STEG_DECISION_STATE_ASKED;
}

static gboolean
is_decided (StegRecord *decision, gpointer nothing)
{
  return steg_record_get_choice (decision, STEG_DECISION_STATE) == STEG_DECISION_STATE_DECIDED;
}

static void
add_question (const StegDeckMaker *self, StegTopic *topic, StegRecord *decision)
{
  StegDate         needed = steg_record_get_date (decision, STEG_DECISION_NEEDED_BY);
  g_autofree char *day = steg_deck_day (self, needed);
  gboolean         is_late = needed != STEG_DATE_NONE && needed < self->standing->today;

  steg_topic_add_text (topic, steg_deck_field (decision, STEG_DECISION_QUESTION), STEG_TONE_STRONG);
  steg_topic_add_text (topic, steg_deck_field (decision, STEG_DECISION_OPTIONS), STEG_TONE_PLAIN);
  steg_topic_add_text (topic, steg_deck_linked (decision, STEG_DECISION_ASKED_OF, STEG_PERSON_NAME),
                       STEG_TONE_PLAIN);
  steg_topic_add_text (topic, day, is_late ? STEG_TONE_LATE : STEG_TONE_PLAIN);
}

static void
add_asked (const StegDeckMaker *self)
{
  g_autoptr (GPtrArray) asked = steg_programme_select (self->programme, &steg_decision_table,
                                                       is_asked, NULL, STEG_DECISION_NEEDED_BY);
  StegTopic *topic;

  if (asked->len == 0)
    return;
  topic = steg_deck_add (self, steg_catalogue_text (self->catalogue, "Decisions"), NULL);
  topic->is_table = TRUE;
  steg_deck_title (topic,
                   steg_catalogue_plural (self->catalogue, "We ask you for %u decision",
                                          "We ask you for %u decisions", asked->len),
                   asked->len);
  steg_topic_set_subtitle (
    topic,
    steg_catalogue_text (self->catalogue, "What the work waits for until the management decides."));
  steg_topic_add_column (topic, steg_catalogue_text (self->catalogue, "Question"), 1.4);
  steg_topic_add_column (topic, steg_catalogue_text (self->catalogue, "Options"), 1.6);
  steg_topic_add_column (topic, steg_catalogue_text (self->catalogue, "Asked of"), 0.7);
  steg_topic_add_column (topic, steg_catalogue_text (self->catalogue, "Needed by"), 0.6);
  for (guint i = 0; i < asked->len; i++)
    add_question (self, topic, asked->pdata[i]);
}

static void
add_answer (const StegDeckMaker *self, StegTopic *topic, StegRecord *decision)
{
  g_autofree char *day
    = steg_deck_day (self, steg_record_get_date (decision, STEG_DECISION_DECIDED_ON));

  steg_topic_add_text (topic, day, STEG_TONE_PLAIN);
  steg_topic_add_text (topic, steg_deck_field (decision, STEG_DECISION_QUESTION), STEG_TONE_PLAIN);
  steg_topic_add_text (topic, steg_deck_field (decision, STEG_DECISION_ANSWER), STEG_TONE_STRONG);
}

static void
add_decided (const StegDeckMaker *self)
{
  g_autoptr (GPtrArray) decided = steg_programme_select (
    self->programme, &steg_decision_table, is_decided, NULL, STEG_DECISION_DECIDED_ON);
  StegTopic *topic;

  if (decided->len == 0)
    return;
  topic = steg_deck_add (self, steg_catalogue_text (self->catalogue, "Decided"), NULL);
  topic->is_table = TRUE;
  steg_deck_title (topic,
                   steg_catalogue_plural (self->catalogue, "%u decision has been made",
                                          "%u decisions have been made", decided->len),
                   decided->len);
  steg_topic_add_column (topic, steg_catalogue_text (self->catalogue, "When"), 0.5);
  steg_topic_add_column (topic, steg_catalogue_text (self->catalogue, "Question"), 1.4);
  steg_topic_add_column (topic, steg_catalogue_text (self->catalogue, "Answer"), 1.4);
  for (guint i = 0; i < decided->len; i++)
    add_answer (self, topic, decided->pdata[i]);
}

void
steg_deck_add_decisions (const StegDeckMaker *self)
{
  add_decided (self);
  add_asked (self);
}

/* What is next in a programme in which nothing has been assessed. */
static void
add_first_steps (const StegDeckMaker *self)
{
  StegTopic *topic = steg_deck_add (self, steg_catalogue_text (self->catalogue, "Next"), NULL);

  steg_topic_set_title (topic,
                        steg_catalogue_text (self->catalogue, "Next: find out where we stand"));
  steg_topic_add_column (topic, NULL, 1);
  steg_topic_add_text (
    topic,
    steg_catalogue_text (self->catalogue,
                         "Sit down together and make the first assessment, area by area"),
    STEG_TONE_POINT);
  steg_topic_add_text (topic,
                       steg_catalogue_text (self->catalogue, "Agree on a level and write down why"),
                       STEG_TONE_POINT);
  steg_topic_add_text (
    topic, steg_catalogue_text (self->catalogue, "Decide what to do, how, who does it and by when"),
    STEG_TONE_POINT);
}

static void
add_ahead (const StegDeckMaker *self, StegTopic *topic)
{
  StegRecord *milestone = steg_deck_next_milestone (self);
  g_autoptr (GPtrArray) asked
    = steg_programme_select (self->programme, &steg_decision_table, is_asked, NULL, -1);

  if (milestone != NULL)
    {
      g_autofree char *on
        = steg_deck_day (self, steg_record_get_date (milestone, STEG_MILESTONE_ON));

      steg_deck_text (topic, STEG_TONE_POINT,
                      steg_catalogue_text (self->catalogue, "Next milestone: %s, %s"),
                      steg_deck_field (milestone, STEG_MILESTONE_TITLE), on);
    }
  if (self->standing->actions.late > 0)
    steg_deck_text (topic, STEG_TONE_POINT,
                    steg_catalogue_plural (
                      self->catalogue, "%u action is late and must be caught up",
                      "%u actions are late and must be caught up", self->standing->actions.late),
                    self->standing->actions.late);
  if (asked->len > 0)
    steg_deck_text (topic, STEG_TONE_POINT,
                    steg_catalogue_plural (self->catalogue, "We ask you for %u decision",
                                           "We ask you for %u decisions", asked->len),
                    asked->len);
}

static void
add_close (const StegDeckMaker *self)
{
  StegTopic *topic = steg_deck_add (self, steg_catalogue_text (self->catalogue, "Closing"), NULL);

  if (self->standing->target > 0)
    steg_deck_title (topic, steg_catalogue_text (self->catalogue, "Step by step to level %d"),
                     self->standing->target);
  else
    steg_topic_set_title (topic, steg_catalogue_text (self->catalogue, "Step by step upwards"));
  steg_topic_set_subtitle (
    topic, steg_catalogue_text (self->catalogue,
                                "Information security is a chance to build strength and trust."));
  steg_topic_add_column (topic, NULL, 1);
  add_ahead (self, topic);
  steg_topic_add_text (
    topic,
    steg_catalogue_text (self->catalogue, "The management's commitment is the key to success"),
    STEG_TONE_POINT);
  steg_topic_add_text (topic, steg_catalogue_text (self->catalogue, "Questions and thoughts?"),
                       STEG_TONE_STRONG);
}

static gboolean
is_source (StegRecord *reference, gpointer card)
{
  return steg_record_get_link (reference, STEG_REFERENCE_RECORD) == card;
}

static void
add_sources (const StegDeckMaker *self)
{
  StegRecord *card = steg_programme_get_card (self->programme);
  g_autoptr (GPtrArray) sources = steg_programme_select (self->programme, &steg_reference_table,
                                                         is_source, card, STEG_REFERENCE_ORDER);
  StegTopic *topic;

  if (card == NULL || sources->len == 0)
    return;
  topic = steg_deck_add (self, steg_catalogue_text (self->catalogue, "Sources"), NULL);
  steg_topic_set_title (topic, steg_catalogue_text (self->catalogue, "What this is built on"));
  steg_topic_add_column (topic, NULL, 1);
  for (guint i = 0; i < sources->len; i++)
    {
      const char         *url = steg_deck_field (sources->pdata[i], STEG_REFERENCE_URL);
      const StegTopicCell cell
        = { .text = steg_deck_field (sources->pdata[i], STEG_REFERENCE_TITLE),
            .tone = STEG_TONE_POINT,
            .url = *url != '\0' ? url : NULL };

      steg_topic_add_cell (topic, &cell);
    }
}

void
steg_deck_add_closing (const StegDeckMaker *self)
{
  if (self->standing->lowest == 0)
    add_first_steps (self);
  else
    add_close (self);
  add_sources (self);
}
