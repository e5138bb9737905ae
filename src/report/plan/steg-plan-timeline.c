/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/plan/steg-plan-timeline.h"

#define NOWHERE G_MAXUINT

typedef struct
{
  StegDate first, last;
} Days;

static Days
find_days (const StegTimeline *self)
{
  Days days = { G_MAXINT32, STEG_DATE_NONE };

  for (guint i = 0; i < self->bars->len; i++)
    {
      const StegTimelineBar *bar = &g_array_index (self->bars, StegTimelineBar, i);

      days.first = MIN (days.first, bar->start != STEG_DATE_NONE ? bar->start : bar->due);
      days.last = MAX (days.last, bar->due);
    }
  return days;
}

/* A phase without an end lasts as long as anything. */
static gboolean
is_cycle_in (const StegTimelineCycle *cycle, Days days)
{
  for (int phase = 0; phase < STEG_TIMELINE_PHASES; phase++)
    {
      StegDate to = cycle->to[phase] != STEG_DATE_NONE ? cycle->to[phase] : G_MAXINT32;

      if (cycle->from[phase] != STEG_DATE_NONE && cycle->from[phase] <= days.last
          && to >= days.first)
        return TRUE;
    }
  return FALSE;
}

static void
prune_days (StegTimeline *self, Days days)
{
  for (guint i = self->cycles->len; i-- > 0;)
    if (!is_cycle_in (&g_array_index (self->cycles, StegTimelineCycle, i), days))
      g_array_remove_index (self->cycles, i);
  for (guint i = self->milestones->len; i-- > 0;)
    {
      StegDate on = g_array_index (self->milestones, StegTimelineMilestone, i).on;

      if (on < days.first || on > days.last)
        g_array_remove_index (self->milestones, i);
    }
  for (guint i = self->goals->len; i-- > 0;)
    {
      StegDate on = g_array_index (self->goals, StegTimelineGoal, i).on;

      if (on < days.first || on > days.last)
        g_array_remove_index (self->goals, i);
    }
}

/* Which groups have actions with a date. Returns: (of gboolean) owned. */
static GArray *
find_used (const StegTimeline *self)
{
  GArray *used = g_array_new (FALSE, TRUE, sizeof (gboolean));

  g_array_set_size (used, self->groups->len);
  for (guint i = 0; i < self->bars->len; i++)
    g_array_index (used, gboolean, g_array_index (self->bars, StegTimelineBar, i).group) = TRUE;
  return used;
}

static void
prune_groups (StegTimeline *self)
{
  g_autoptr (GArray) used = find_used (self);
  g_autofree guint *places = g_new (guint, self->groups->len + 1);
  guint             kept = 0;

  for (guint i = 0; i < used->len; i++)
    {
      places[i] = g_array_index (used, gboolean, i) ? kept++ : NOWHERE;
      if (places[i] != NOWHERE)
        g_array_index (self->groups, StegTimelineGroup, places[i])
          = g_array_index (self->groups, StegTimelineGroup, i);
    }
  g_array_set_size (self->groups, kept);
  for (guint i = 0; i < self->bars->len; i++)
    {
      StegTimelineBar *bar = &g_array_index (self->bars, StegTimelineBar, i);

      bar->group = places[bar->group];
    }
  for (guint i = self->goals->len; i-- > 0;)
    {
      StegTimelineGoal *goal = &g_array_index (self->goals, StegTimelineGoal, i);

      goal->group = places[goal->group];
      if (goal->group == NOWHERE)
        g_array_remove_index (self->goals, i);
    }
}

void
steg_plan_timeline_prune (StegTimeline *self)
{
  g_return_if_fail (self != NULL);

  if (self->bars->len == 0)
    return;
  prune_days (self, find_days (self));
  prune_groups (self);
}
