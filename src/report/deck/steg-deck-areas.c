/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/deck/steg-deck-private.h"

#include "model/steg-action.h"
#include "model/steg-claim.h"
#include "model/steg-framework.h"
#include "model/steg-improvement.h"
#include "model/steg-person.h"
#include "model/steg-reason.h"
#include "model/steg-rounds.h"
#include "model/steg-verdict.h"
#include "report/figures/steg-area-sentence.h"
#include "report/figures/steg-sentences.h"
#include "report/figures/steg-staircase-figures.h"

#define ASPECT_SHARE 0.7

/* One area of a deck. */
typedef struct
{
  const StegDeckMaker    *maker;
  const StegAreaStanding *place;
  const char             *name;
} Area;

static const char *G_GNUC_FORMAT (2) say (const Area *self, const char *text)
{
  return steg_catalogue_text (self->maker->catalogue, text);
}

static void
add_reasons (const Area *self, StegTopic *topic)
{
  StegProgramme *programme = self->maker->programme;
  StegRecord    *round = self->maker->standing->round;
  g_autoptr (GPtrArray) reasons = steg_rounds_reasons (programme, round, self->place->area);
  StegRecord *verdict = steg_rounds_get_verdict (programme, round, self->place->area);
  const char *dissent = verdict != NULL ? steg_deck_field (verdict, STEG_VERDICT_DISSENT) : "";

  steg_topic_add_column (topic, say (self, N_ ("Why?")), 1);
  for (guint i = 0; i < reasons->len; i++)
    steg_topic_add_text (topic, steg_deck_field (reasons->pdata[i], STEG_REASON_TEXT),
                         STEG_TONE_POINT);
  if (reasons->len == 0)
    steg_topic_add_text (topic, say (self, N_ ("No reasons have been written down yet.")),
                         STEG_TONE_DIM);
  if (*dissent != '\0')
    steg_deck_text (topic, STEG_TONE_DIM, say (self, N_ ("Not all agree: %s")), dissent);
}

static void
set_level_subtitle (const Area *self, StegTopic *topic)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *level = NULL;

  level = g_strdup_printf (
    say (self, N_ ("Level %d: %s")), self->place->level,
    steg_framework_level_name (self->maker->programme, self->place->level,
                               steg_catalogue_get_language (self->maker->catalogue)));
  if (self->place->level > 0)
    steg_sentences_add (text, level);
  if (self->place->planned > self->place->level)
    {
      g_autofree char *planned
        = g_strdup_printf (say (self, N_ ("Planned up to level %d")), self->place->planned);

      steg_sentences_add (text, planned);
    }
  steg_topic_set_subtitle (topic, text->str);
}

static void
add_level (const Area *self)
{
  const StegDeckMaker *maker = self->maker;
  const char          *heading = say (self, N_ ("Level and reasons"));
  StegTopic           *topic = steg_deck_add (maker, heading, self->name);
  g_autofree char     *sentence
    = steg_area_sentence_new (maker->standing, self->place, self->name, maker->catalogue);

  steg_topic_set_title (topic, sentence);
  set_level_subtitle (self, topic);
  steg_topic_take_chart (topic, NULL,
                         steg_staircase_figures_of_area (maker->programme, maker->standing,
                                                         self->place, maker->catalogue));
  add_reasons (self, topic);
}

/* What is said of the statement that the round rated as true: on a high level it needs evidence. */
static const char *
say_truth (const Area *self, StegRecord *aspect)
{
  const StegStanding *standing = self->maker->standing;

  switch (steg_claim_get (self->maker->programme, standing->round, self->place->area, aspect,
                          standing->today))
    {
    case STEG_CLAIM_UNFOUNDED:
      return say (self, N_ ("◇ Claimed, without evidence"));
    case STEG_CLAIM_RAN_OUT:
      return say (self, N_ ("◇ Claimed, the evidence has expired"));
    default:
      return say (self, N_ ("True now"));
    }
}

/* The statement of @aspect on @level, painted where it is what is true now. */
static void
add_statement (const Area *self, StegTopic *topic, StegRecord *aspect, int level, int now)
{
  StegProgramme *programme = self->maker->programme;
  StegRecord    *statement
    = steg_framework_get_statement (programme, self->place->area, aspect, level);
  StegTopicCell cell = { .text = "" };

  if (statement != NULL)
    cell.text = steg_programme_wording (programme, statement, "text",
                                        steg_catalogue_get_language (self->maker->catalogue));
  if (level == now)
    {
      cell.level = level;
      cell.mark = say_truth (self, aspect);
    }
  steg_topic_add_cell (topic, &cell);
}

/* Adds the row of @aspect. Returns: the level that is true now, 0 for none. */
static int
add_aspect (const Area *self, StegTopic *topic, StegRecord *aspect)
{
  StegProgramme *programme = self->maker->programme;
  StegRecord    *round = self->maker->standing->round;
  int            now = 0;

  if (round != NULL)
    now = steg_rounds_rated_level (programme, round, self->place->area, aspect);
  steg_topic_add_text (topic, steg_deck_name (self->maker, aspect), STEG_TONE_STRONG);
  for (int level = 1; level <= self->maker->standing->highest_level; level++)
    add_statement (self, topic, aspect, level, now);
  return now;
}

static void
set_matrix_title (const Area *self, StegTopic *topic, guint reached, guint n_aspects)
{
  int next = self->place->level + 1;

  if (self->place->level == 0)
    steg_deck_title (topic, say (self, N_ ("%s: what each level looks like")), self->name);
  else if (next > self->maker->standing->highest_level)
    steg_deck_title (topic, say (self, N_ ("%s: the highest level is reached")), self->name);
  else if (reached == 0)
    steg_deck_title (topic, say (self, N_ ("%s: no aspect has reached level %d yet")), self->name,
                     next);
  else
    steg_deck_title (topic,
                     steg_catalogue_plural (self->maker->catalogue,
                                            "%s: %u of %u aspects has reached level %d",
                                            "%s: %u of %u aspects have reached level %d", reached),
                     self->name, reached, n_aspects, next);
}

static void
add_matrix (const Area *self, GPtrArray *aspects)
{
  const StegDeckMaker *maker = self->maker;
  StegTopic           *topic = steg_deck_add (maker, say (self, N_ ("Statements")), self->name);
  guint                reached = 0, rated = 0;

  topic->is_table = TRUE;
  steg_topic_add_column (topic, "", ASPECT_SHARE);
  steg_deck_add_level_columns (maker, topic);
  for (guint i = 0; i < aspects->len; i++)
    {
      int now = add_aspect (self, topic, aspects->pdata[i]);

      rated += now > 0;
      reached += now > self->place->level;
    }
  set_matrix_title (self, topic, reached, aspects->len);
  if (rated == 0)
    steg_topic_set_subtitle (topic, say (self, N_ ("Not assessed yet.")));
}

/* How far the actions of an area are. */
typedef struct
{
  guint    done, open, late;
  StegDate next; /* the first day on which an open one is due; or none */
} Progress;

static void
count_action (Progress *progress, StegRecord *action, StegDate today)
{
  StegActionState state = steg_action_state (action, today);
  StegDate        due = steg_record_get_date (action, STEG_ACTION_DUE);

  progress->done += state == STEG_ACTION_DONE;
  progress->late += state == STEG_ACTION_LATE;
  if (!steg_action_is_open (action))
    return;
  progress->open++;
  if (due >= today && (progress->next == STEG_DATE_NONE || due < progress->next))
    progress->next = due;
}

/* When @action is to be done, or what has become of it. */
static void
add_state (const Area *self, StegTopic *topic, StegRecord *action)
{
  StegActionState  state = steg_action_state (action, self->maker->standing->today);
  StegDate         due = steg_record_get_date (action, STEG_ACTION_DUE);
  g_autofree char *day = steg_deck_day (self->maker, due);

  if (state == STEG_ACTION_DROPPED)
    steg_topic_add_text (topic, say (self, N_ ("Dropped")), STEG_TONE_DIM);
  else if (state == STEG_ACTION_DONE)
    steg_topic_add_text (topic, say (self, N_ ("Done")), STEG_TONE_DONE);
  else if (state == STEG_ACTION_LATE)
    /* Translators: a day on which an action should have been done. */
    steg_deck_text (topic, STEG_TONE_LATE, say (self, N_ ("%s, late")), day);
  else if (due == STEG_DATE_NONE)
    steg_topic_add_text (topic, say (self, N_ ("No date yet")), STEG_TONE_DIM);
  else
    steg_topic_add_text (topic, day, STEG_TONE_PLAIN);
}

static void
add_action (const Area *self, StegTopic *topic, const char *what, StegRecord *action)
{
  const char *owner = steg_deck_linked (action, STEG_ACTION_OWNER, STEG_PERSON_NAME);

  steg_topic_add_text (topic, what, STEG_TONE_STRONG);
  steg_topic_add_text (topic, steg_deck_field (action, STEG_ACTION_TITLE), STEG_TONE_PLAIN);
  steg_topic_add_text (topic, *owner != '\0' ? owner : say (self, N_ ("Nobody yet")),
                       *owner != '\0' ? STEG_TONE_PLAIN : STEG_TONE_DIM);
  add_state (self, topic, action);
}

static gboolean
belongs_to (StegRecord *action, gpointer improvement)
{
  return steg_record_get_link (action, STEG_ACTION_IMPROVEMENT) == improvement;
}

static gboolean
is_in (StegRecord *improvement, gpointer area)
{
  return steg_record_get_link (improvement, STEG_IMPROVEMENT_AREA) == area;
}

/* The rows of @improvement: one for each action, its title before the first. */
static void
add_improvement (const Area *self, StegTopic *topic, StegRecord *improvement, Progress *progress)
{
  g_autoptr (GPtrArray) actions = steg_programme_select (
    self->maker->programme, &steg_action_table, belongs_to, improvement, STEG_ACTION_ORDER);
  const char *what = steg_deck_field (improvement, STEG_IMPROVEMENT_TITLE);

  for (guint i = 0; i < actions->len; i++)
    {
      add_action (self, topic, i == 0 ? what : "", actions->pdata[i]);
      count_action (progress, actions->pdata[i], self->maker->standing->today);
    }
  if (actions->len > 0)
    return;
  steg_topic_add_text (topic, what, STEG_TONE_STRONG);
  steg_topic_add_text (topic, say (self, N_ ("No action yet")), STEG_TONE_DIM);
  steg_topic_add_text (topic, "", STEG_TONE_PLAIN);
  steg_topic_add_text (topic, "", STEG_TONE_PLAIN);
}

static void
set_plan_title (const Area *self, StegTopic *topic, const Progress *progress)
{
  const StegCatalogue *catalogue = self->maker->catalogue;

  if (progress->late > 0)
    steg_deck_title (topic,
                     steg_catalogue_plural (catalogue, "%s: %u action is late",
                                            "%s: %u actions are late", progress->late),
                     self->name, progress->late);
  else if (progress->open > 0)
    steg_deck_title (topic,
                     steg_catalogue_plural (catalogue, "%s: %u action is left to do",
                                            "%s: %u actions are left to do", progress->open),
                     self->name, progress->open);
  else if (progress->done > 0)
    steg_deck_title (topic, say (self, N_ ("%s: all that was planned is done")), self->name);
  else
    steg_deck_title (topic, say (self, N_ ("%s: proposed, but not planned yet")), self->name);
}

static void
set_plan_subtitle (const Area *self, StegTopic *topic, const Progress *progress)
{
  g_autofree char *next = steg_deck_day (self->maker, progress->next);
  guint            all = progress->done + progress->open;

  if (progress->next != STEG_DATE_NONE)
    steg_deck_subtitle (topic, say (self, N_ ("Done: %u of %u. The next is due on %s.")),
                        progress->done, all, next);
  else if (all > 0)
    steg_deck_subtitle (topic, say (self, N_ ("Done: %u of %u.")), progress->done, all);
}

static void
add_plan (const Area *self)
{
  const StegDeckMaker *maker = self->maker;
  g_autoptr (GPtrArray) improvements = steg_programme_select (
    maker->programme, &steg_improvement_table, is_in, self->place->area, STEG_IMPROVEMENT_ORDER);
  Progress   progress = { 0 };
  StegTopic *topic;

  if (improvements->len == 0)
    return;
  topic = steg_deck_add (maker, say (self, N_ ("What, how, who")), self->name);
  topic->is_table = TRUE;
  steg_topic_add_column (topic, say (self, N_ ("What")), 1.2);
  steg_topic_add_column (topic, say (self, N_ ("How")), 1.6);
  steg_topic_add_column (topic, say (self, N_ ("Who")), 0.8);
  steg_topic_add_column (topic, say (self, N_ ("When")), 0.7);
  for (guint i = 0; i < improvements->len; i++)
    add_improvement (self, topic, improvements->pdata[i], &progress);
  set_plan_title (self, topic, &progress);
  set_plan_subtitle (self, topic, &progress);
}

void
steg_deck_add_areas (const StegDeckMaker *self)
{
  g_autoptr (GPtrArray) aspects = steg_framework_aspects (self->programme);

  for (guint i = 0; i < self->standing->n_areas; i++)
    {
      const StegAreaStanding *place = &self->standing->areas[i];
      const Area              area = { self, place, steg_deck_name (self, place->area) };

      if (place->level > 0)
        add_level (&area);
      if (self->standing->round != NULL)
        add_matrix (&area, aspects);
      add_plan (&area);
    }
}
