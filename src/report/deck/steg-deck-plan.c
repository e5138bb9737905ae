/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/deck/steg-deck-private.h"

#include "model/steg-cycle-standing.h"
#include "model/steg-cycle.h"
#include "model/steg-milestone.h"
#include "report/figures/steg-strip-figures.h"

/* "20 May – 30 Sep 2026", as far as it is known. Returns: owned. */
static char *
write_period (const StegDeckMaker *self, StegPeriod period)
{
  g_autofree char *from = steg_deck_day (self, period.from);
  g_autofree char *to = steg_deck_day (self, period.to);

  if (period.from == STEG_DATE_NONE)
    return g_strdup (steg_catalogue_text (self->catalogue, "No date yet"));
  if (period.to == STEG_DATE_NONE)
    return g_strdup_printf (steg_catalogue_text (self->catalogue, "from %s"), from);
  return g_strdup_printf ("%s – %s", from, to);
}

/* What phase @cycle is in, or whether it is closed. */
static void
add_cycle_state (const StegDeckMaker *self, StegTopic *topic, StegRecord *cycle)
{
  int phase = steg_cycle_phase_now (self->programme, cycle, self->standing->today);

  if (phase >= 0)
    steg_topic_add_text (topic,
                         steg_catalogue_text (self->catalogue, steg_phase_choices[phase].label),
                         STEG_TONE_STRONG);
  else if (steg_cycle_next_gate (self->programme, cycle) < 0)
    steg_topic_add_text (topic, steg_catalogue_text (self->catalogue, "Over"), STEG_TONE_DONE);
  else
    steg_topic_add_text (topic, steg_catalogue_text (self->catalogue, "Ahead"), STEG_TONE_DIM);
}

static void
add_cycle (const StegDeckMaker *self, StegTopic *topic, StegRecord *cycle)
{
  g_autofree char *period = write_period (self, steg_cycle_get_period (cycle));

  steg_topic_add_text (topic, period, STEG_TONE_PLAIN);
  steg_topic_add_text (topic, steg_deck_field (cycle, STEG_CYCLE_TITLE), STEG_TONE_STRONG);
  steg_topic_add_text (topic, steg_deck_field (cycle, STEG_CYCLE_GOAL), STEG_TONE_PLAIN);
  add_cycle_state (self, topic, cycle);
}

/* The first cycle that has not begun; %NULL when there is none. */
static StegRecord *
find_next (const StegDeckMaker *self, GPtrArray *cycles)
{
  for (guint i = 0; i < cycles->len; i++)
    if (steg_cycle_get_period (cycles->pdata[i]).from > self->standing->today)
      return cycles->pdata[i];
  return NULL;
}

static void
set_cycles_title (const StegDeckMaker *self, StegTopic *topic, GPtrArray *cycles)
{
  const StegStanding *standing = self->standing;
  StegRecord         *next = find_next (self, cycles);

  if (standing->cycle != NULL)
    {
      /* Translators: which cycle of how many, and what it is called. */
      steg_deck_title (topic, steg_catalogue_text (self->catalogue, "We are in cycle %u of %u: %s"),
                       standing->cycle_at, standing->n_cycles,
                       steg_deck_field (standing->cycle, STEG_CYCLE_TITLE));
      steg_deck_subtitle (
        topic, steg_catalogue_text (self->catalogue, "Now in phase %s."),
        steg_catalogue_text (self->catalogue, steg_phase_choices[MAX (standing->phase, 0)].label));
    }
  else if (next != NULL)
    {
      g_autofree char *from = steg_deck_day (self, steg_cycle_get_period (next).from);

      steg_deck_title (topic, steg_catalogue_text (self->catalogue, "The next cycle begins on %s"),
                       from);
    }
  else
    steg_topic_set_title (topic,
                          steg_catalogue_text (self->catalogue, "No cycle is planned from here"));
}

static void
add_cycles (const StegDeckMaker *self)
{
  g_autoptr (GPtrArray) cycles = steg_cycles_in_order (self->programme);
  StegTopic *topic;

  if (cycles->len == 0)
    return;
  topic = steg_deck_add (self, steg_catalogue_text (self->catalogue, "Timetable"), NULL);
  topic->is_table = TRUE;
  set_cycles_title (self, topic, cycles);
  steg_topic_take_chart (topic, NULL,
                         steg_strip_figures_new (self->programme, self->standing, self->catalogue));
  steg_topic_add_column (topic, steg_catalogue_text (self->catalogue, "When"), 1);
  steg_topic_add_column (topic, steg_catalogue_text (self->catalogue, "Cycle"), 0.8);
  steg_topic_add_column (topic, steg_catalogue_text (self->catalogue, "Goal"), 2);
  steg_topic_add_column (topic, steg_catalogue_text (self->catalogue, "Where it is"), 0.5);
  for (guint i = 0; i < cycles->len; i++)
    add_cycle (self, topic, cycles->pdata[i]);
}

static void
add_milestone (const StegDeckMaker *self, StegTopic *topic, StegRecord *milestone)
{
  StegDate         on = steg_record_get_date (milestone, STEG_MILESTONE_ON);
  StegDate         reached = steg_record_get_date (milestone, STEG_MILESTONE_REACHED_ON);
  g_autofree char *day = steg_deck_day (self, on);

  steg_topic_add_text (topic, day, STEG_TONE_PLAIN);
  steg_topic_add_text (topic, steg_deck_field (milestone, STEG_MILESTONE_TITLE), STEG_TONE_STRONG);
  steg_topic_add_text (topic, steg_deck_choice (self, milestone, STEG_MILESTONE_KIND),
                       STEG_TONE_PLAIN);
  if (reached != STEG_DATE_NONE)
    steg_topic_add_text (topic, steg_catalogue_text (self->catalogue, "Reached"), STEG_TONE_DONE);
  else if (on != STEG_DATE_NONE && on < self->standing->today)
    steg_topic_add_text (topic, steg_catalogue_text (self->catalogue, "Missed"), STEG_TONE_LATE);
  else
    steg_topic_add_text (topic, steg_catalogue_text (self->catalogue, "Ahead"), STEG_TONE_DIM);
}

StegRecord *
steg_deck_next_milestone (const StegDeckMaker *self)
{
  StegRecord *next = NULL;
  guint       count = steg_programme_count (self->programme, &steg_milestone_table);

  for (guint i = 0; i < count; i++)
    {
      StegRecord *milestone = steg_programme_at (self->programme, &steg_milestone_table, i);
      StegDate    on = steg_record_get_date (milestone, STEG_MILESTONE_ON);

      if (on < self->standing->today || steg_record_has (milestone, STEG_MILESTONE_REACHED_ON))
        continue;
      if (next == NULL || on < steg_record_get_date (next, STEG_MILESTONE_ON))
        next = milestone;
    }
  return next;
}

static void
add_milestones (const StegDeckMaker *self)
{
  g_autoptr (GPtrArray) milestones
    = steg_programme_select (self->programme, &steg_milestone_table, NULL, NULL, STEG_MILESTONE_ON);
  StegRecord *next = steg_deck_next_milestone (self);
  StegTopic  *topic;

  if (milestones->len == 0)
    return;
  topic = steg_deck_add (self, steg_catalogue_text (self->catalogue, "Milestones"), NULL);
  topic->is_table = TRUE;
  if (next != NULL)
    {
      g_autofree char *on = steg_deck_day (self, steg_record_get_date (next, STEG_MILESTONE_ON));

      /* Translators: a milestone and its day. */
      steg_deck_title (topic, steg_catalogue_text (self->catalogue, "Next milestone: %s, %s"),
                       steg_deck_field (next, STEG_MILESTONE_TITLE), on);
    }
  else
    steg_topic_set_title (topic,
                          steg_catalogue_text (self->catalogue, "No milestone lies ahead of us"));
  steg_topic_add_column (topic, steg_catalogue_text (self->catalogue, "When"), 0.6);
  steg_topic_add_column (topic, steg_catalogue_text (self->catalogue, "Milestone"), 2);
  steg_topic_add_column (topic, steg_catalogue_text (self->catalogue, "Kind"), 0.8);
  steg_topic_add_column (topic, steg_catalogue_text (self->catalogue, "Where it is"), 0.6);
  for (guint i = 0; i < milestones->len; i++)
    add_milestone (self, topic, milestones->pdata[i]);
}

void
steg_deck_add_plan (const StegDeckMaker *self)
{
  add_cycles (self);
  add_milestones (self);
}
