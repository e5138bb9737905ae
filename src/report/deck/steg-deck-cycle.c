/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/deck/steg-deck-private.h"

#include "base/steg-text.h"
#include "model/steg-cycle-standing.h"
#include "model/steg-cycle.h"

/* The cycle that was closed last; %NULL when none has been. */
static StegRecord *
find_closed (const StegDeckMaker *self)
{
  g_autoptr (GPtrArray) cycles = steg_cycles_in_order (self->programme);
  StegRecord *found = NULL;
  StegDate    latest = STEG_DATE_NONE;

  for (guint i = 0; i < cycles->len; i++)
    {
      StegDate closed_on = steg_cycle_passed_on (self->programme, cycles->pdata[i], STEG_PHASE_ACT);

      if (steg_cycle_next_gate (self->programme, cycles->pdata[i]) < 0 && closed_on >= latest)
        {
          found = cycles->pdata[i];
          latest = closed_on;
        }
    }
  return found;
}

/* "Test backups → To level 2" for what was carried over, "Buy a safe (too dear)" for what was
 * dropped. Returns: owned. */
static char *
name_action (const StegCycleAction *action)
{
  const char *title = steg_deck_field (action->action, STEG_ACTION_TITLE);
  const char *cycle = steg_deck_linked (action->action, STEG_ACTION_CYCLE, STEG_CYCLE_TITLE);
  const char *reason = steg_deck_field (action->action, STEG_ACTION_OUTCOME_REASON);

  if (action->fate == STEG_FATE_CARRIED && *cycle != '\0')
    return g_strdup_printf ("%s → %s", title, cycle);
  if (action->fate == STEG_FATE_DROPPED && *reason != '\0')
    return g_strdup_printf ("%s (%s)", title, reason);
  return g_strdup (title);
}

/* A row for what came to @fate, unless nothing did. */
static void
add_fate (StegTopic *topic, GArray *actions, StegFate fate, const char *name, StegTone tone)
{
  g_autoptr (GString) names = g_string_new (NULL);
  guint count = 0;

  for (guint i = 0; i < actions->len; i++)
    {
      const StegCycleAction *action = &g_array_index (actions, StegCycleAction, i);
      g_autofree char       *named = action->fate == fate ? name_action (action) : NULL;

      if (named == NULL)
        continue;
      steg_text_list (names, named);
      count++;
    }
  if (count == 0)
    return;
  steg_deck_text (topic, tone, "%s: %u", name, count);
  steg_topic_add_text (topic, names->str, STEG_TONE_PLAIN);
}

static void
add_fates (const StegDeckMaker *self, StegTopic *topic, GArray *actions)
{
  const StegCatalogue *catalogue = self->catalogue;

  add_fate (topic, actions, STEG_FATE_DONE,
            steg_catalogue_text_in (catalogue, "actions of a cycle", "Done"), STEG_TONE_DONE);
  add_fate (topic, actions, STEG_FATE_CARRIED,
            steg_catalogue_text_in (catalogue, "actions of a cycle", "Carried over"),
            STEG_TONE_STRONG);
  add_fate (topic, actions, STEG_FATE_DROPPED,
            steg_catalogue_text_in (catalogue, "actions of a cycle", "Dropped"), STEG_TONE_DIM);
  add_fate (topic, actions, STEG_FATE_OPEN,
            steg_catalogue_text_in (catalogue, "actions of a cycle", "Still open"), STEG_TONE_LATE);
}

static void
add_learnt (const StegDeckMaker *self, StegTopic *topic, StegRecord *cycle)
{
  const char *learnt = steg_deck_field (cycle, STEG_CYCLE_LEARNT);

  if (*learnt == '\0')
    return;
  steg_topic_add_text (topic, steg_catalogue_text (self->catalogue, "Learnt"), STEG_TONE_STRONG);
  steg_topic_add_text (topic, learnt, STEG_TONE_PLAIN);
}

static void
set_titles (const StegDeckMaker *self, StegTopic *topic, StegRecord *cycle, GArray *actions)
{
  StegCycleResult  result = steg_cycle_result (actions);
  StegDate         closed_on = steg_cycle_passed_on (self->programme, cycle, STEG_PHASE_ACT);
  g_autofree char *day = steg_deck_day (self, closed_on);
  const char      *title = steg_deck_field (cycle, STEG_CYCLE_TITLE);

  if (actions->len == 0)
    /* Translators: the title of a cycle. */
    steg_deck_title (topic, steg_catalogue_text (self->catalogue, "The cycle “%s” is closed"),
                     title);
  else
    /* Translators: the title of a cycle, and how many of its actions are done. */
    steg_deck_title (
      topic,
      steg_catalogue_text (self->catalogue, "The cycle “%s” is closed: %u of %u actions done"),
      title, result.done, actions->len);
  steg_deck_subtitle (
    topic, steg_catalogue_text (self->catalogue, "Closed on %s. Planned when Do began: %u, "
                                                 "added since: %u."),
    day, result.planned, result.added);
}

void
steg_deck_add_closed_cycle (const StegDeckMaker *self)
{
  StegRecord *cycle = find_closed (self);
  g_autoptr (GArray) actions = NULL;
  StegTopic *topic;

  if (cycle == NULL)
    return;
  actions = steg_cycle_actions (self->programme, cycle);
  topic = steg_deck_add (self, steg_catalogue_text (self->catalogue, "The last cycle"), NULL);
  topic->is_table = TRUE;
  set_titles (self, topic, cycle, actions);
  steg_topic_add_column (topic, steg_catalogue_text (self->catalogue, "What became of it"), 0.7);
  steg_topic_add_column (topic, steg_catalogue_text (self->catalogue, "Actions"), 3);
  add_fates (self, topic, actions);
  add_learnt (self, topic, cycle);
}
