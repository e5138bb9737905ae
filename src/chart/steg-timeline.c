/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-timeline.h"

#define CHUNK 4096

StegTimeline *
steg_timeline_new (StegDate today, const StegTimelineWords *words)
{
  StegTimeline *self;

  g_return_val_if_fail (today != STEG_DATE_NONE, NULL);
  g_return_val_if_fail (words != NULL, NULL);

  self = g_rc_box_new0 (StegTimeline);
  self->today = today;
  self->words = *words;
  self->groups = g_array_new (FALSE, FALSE, sizeof (StegTimelineGroup));
  self->cycles = g_array_new (FALSE, FALSE, sizeof (StegTimelineCycle));
  self->milestones = g_array_new (FALSE, FALSE, sizeof (StegTimelineMilestone));
  self->bars = g_array_new (FALSE, FALSE, sizeof (StegTimelineBar));
  self->undated = g_array_new (FALSE, FALSE, sizeof (StegTimelineBar));
  self->links = g_array_new (FALSE, FALSE, sizeof (StegTimelineLink));
  self->goals = g_array_new (FALSE, FALSE, sizeof (StegTimelineGoal));
  self->bar_places = g_hash_table_new (g_str_hash, g_str_equal);
  self->texts = g_string_chunk_new (CHUNK);
  return self;
}

StegTimeline *
steg_timeline_ref (StegTimeline *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_rc_box_acquire (self);
}

static void
clear (gpointer value)
{
  StegTimeline *self = value;

  g_array_unref (self->groups);
  g_array_unref (self->cycles);
  g_array_unref (self->milestones);
  g_array_unref (self->bars);
  g_array_unref (self->undated);
  g_array_unref (self->links);
  g_array_unref (self->goals);
  g_hash_table_unref (self->bar_places);
  g_string_chunk_free (self->texts);
}

void
steg_timeline_unref (StegTimeline *self)
{
  g_return_if_fail (self != NULL);

  g_rc_box_release_full (self, clear);
}

static const char *
keep (StegTimeline *self, const char *text)
{
  return text != NULL ? g_string_chunk_insert (self->texts, text) : NULL;
}

void
steg_timeline_add_group (StegTimeline *self, const StegTimelineGroup *group)
{
  StegTimelineGroup kept = *group;

  g_return_if_fail (self != NULL && group->title != NULL);

  kept.title = keep (self, group->title);
  kept.subtitle = keep (self, group->subtitle);
  kept.identity = keep (self, group->identity);
  g_array_append_val (self->groups, kept);
}

void
steg_timeline_sum_up (StegTimeline *self, guint group, const char *summary, const char *spoken)
{
  StegTimelineGroup *place;

  g_return_if_fail (self != NULL && group < self->groups->len);

  place = &g_array_index (self->groups, StegTimelineGroup, group);
  place->summary = keep (self, summary);
  place->spoken = keep (self, spoken);
}

static void
count_in (StegTimeline *self, const StegTimelineBar *bar)
{
  StegTimelineGroup *group = &g_array_index (self->groups, StegTimelineGroup, bar->group);

  group->first = group->n_bars == 0 ? bar->start : MIN (group->first, bar->start);
  group->last = MAX (group->last, bar->due);
  group->n_bars++;
  group->n_late += bar->is_late;
}

void
steg_timeline_add_bar (StegTimeline *self, const StegTimelineBar *bar)
{
  StegTimelineBar kept = *bar;

  g_return_if_fail (self != NULL && bar->identity != NULL && bar->title != NULL);
  g_return_if_fail (bar->group < self->groups->len && bar->phase < STEG_TIMELINE_PHASES);

  kept.identity = keep (self, bar->identity);
  kept.title = keep (self, bar->title);
  kept.initials = keep (self, bar->initials);
  kept.spoken = keep (self, bar->spoken != NULL ? bar->spoken : bar->title);
  kept.progress = CLAMP (bar->progress, 0, 1);
  if (kept.due == STEG_DATE_NONE)
    {
      g_array_append_val (self->undated, kept);
      return;
    }
  if (kept.start == STEG_DATE_NONE || kept.start > kept.due)
    kept.start = kept.due;
  g_array_append_val (self->bars, kept);
  g_hash_table_insert (self->bar_places, (gpointer) kept.identity,
                       GUINT_TO_POINTER (self->bars->len));
  count_in (self, &kept);
}

const StegTimelineBar *
steg_timeline_find_bar (const StegTimeline *self, const char *identity)
{
  guint place;

  g_return_val_if_fail (self != NULL && identity != NULL, NULL);

  place = GPOINTER_TO_UINT (g_hash_table_lookup (self->bar_places, identity));
  return place > 0 ? &g_array_index (self->bars, StegTimelineBar, place - 1) : NULL;
}

void
steg_timeline_add_link (StegTimeline *self, const char *waiting, const char *awaited)
{
  StegTimelineLink link;

  g_return_if_fail (self != NULL && waiting != NULL && awaited != NULL);

  link.waiting = GPOINTER_TO_UINT (g_hash_table_lookup (self->bar_places, waiting)) - 1;
  link.awaited = GPOINTER_TO_UINT (g_hash_table_lookup (self->bar_places, awaited)) - 1;
  if (link.waiting < self->bars->len && link.awaited < self->bars->len)
    g_array_append_val (self->links, link);
}

void
steg_timeline_add_goal (StegTimeline *self, const StegTimelineGoal *goal)
{
  StegTimelineGoal kept = *goal;

  g_return_if_fail (self != NULL && goal->identity != NULL && goal->title != NULL);
  g_return_if_fail (goal->group < self->groups->len);

  if (goal->on == STEG_DATE_NONE)
    return;
  kept.identity = keep (self, goal->identity);
  kept.title = keep (self, goal->title);
  kept.spoken = keep (self, goal->spoken != NULL ? goal->spoken : goal->title);
  g_array_append_val (self->goals, kept);
}

void
steg_timeline_add_cycle (StegTimeline *self, const StegTimelineCycle *cycle)
{
  StegTimelineCycle kept = *cycle;
  gboolean          has_days = FALSE;

  g_return_if_fail (self != NULL && cycle->identity != NULL && cycle->title != NULL);

  for (int i = 0; i < STEG_TIMELINE_PHASES; i++)
    has_days |= cycle->from[i] != STEG_DATE_NONE;
  if (!has_days)
    return;
  kept.identity = keep (self, cycle->identity);
  kept.title = keep (self, cycle->title);
  kept.spoken = keep (self, cycle->spoken != NULL ? cycle->spoken : cycle->title);
  g_array_append_val (self->cycles, kept);
}

void
steg_timeline_add_milestone (StegTimeline *self, const StegTimelineMilestone *milestone)
{
  StegTimelineMilestone kept = *milestone;

  g_return_if_fail (self != NULL && milestone->identity != NULL && milestone->title != NULL);

  if (milestone->on == STEG_DATE_NONE)
    return;
  kept.identity = keep (self, milestone->identity);
  kept.title = keep (self, milestone->title);
  kept.spoken = keep (self, milestone->spoken != NULL ? milestone->spoken : milestone->title);
  g_array_append_val (self->milestones, kept);
}

gboolean
steg_timeline_is_empty (const StegTimeline *self)
{
  g_return_val_if_fail (self != NULL, TRUE);

  return self->bars->len == 0 && self->cycles->len == 0 && self->milestones->len == 0;
}

static void
widen (StegDate *first, StegDate *last, StegDate day)
{
  if (day == STEG_DATE_NONE)
    return;
  *first = MIN (*first, day);
  *last = MAX (*last, day);
}

void
steg_timeline_get_days (const StegTimeline *self, StegDate *first, StegDate *last)
{
  g_return_if_fail (self != NULL);

  *first = *last = self->today;
  for (guint i = 0; i < self->bars->len; i++)
    {
      const StegTimelineBar *bar = &g_array_index (self->bars, StegTimelineBar, i);

      widen (first, last, bar->start);
      widen (first, last, bar->due);
      widen (first, last, bar->planned_start);
      widen (first, last, bar->planned_due);
    }
  for (guint i = 0; i < self->goals->len; i++)
    widen (first, last, g_array_index (self->goals, StegTimelineGoal, i).on);
  for (guint i = 0; i < self->milestones->len; i++)
    widen (first, last, g_array_index (self->milestones, StegTimelineMilestone, i).on);
  for (guint i = 0; i < self->cycles->len; i++)
    for (int phase = 0; phase < STEG_TIMELINE_PHASES; phase++)
      {
        const StegTimelineCycle *cycle = &g_array_index (self->cycles, StegTimelineCycle, i);

        widen (first, last, cycle->from[phase]);
        widen (first, last, cycle->to[phase]);
      }
}

const char *
steg_timeline_find_heir (const StegTimeline *self, guint place)
{
  const StegTimelineGroup *group;
  const StegTimelineBar   *first = NULL;

  g_return_val_if_fail (self != NULL && place < self->groups->len, NULL);

  group = &g_array_index (self->groups, StegTimelineGroup, place);
  for (guint i = 0; group->is_collapsed && i < self->bars->len; i++)
    {
      const StegTimelineBar *bar = &g_array_index (self->bars, StegTimelineBar, i);

      if (bar->group == place && (first == NULL || bar->start < first->start))
        first = bar;
    }
  return first != NULL ? first->identity : group->identity;
}
