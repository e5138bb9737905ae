/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-standing.h"

#include "model/steg-cycle-standing.h"
#include "model/steg-framework.h"
#include "model/steg-goal.h"
#include "model/steg-own-goal.h"
#include "model/steg-participant.h"
#include "model/steg-planned-steps.h"
#include "model/steg-program.h"
#include "model/steg-rounds.h"

G_DEFINE_BOXED_TYPE (StegStanding, steg_standing, steg_standing_ref, steg_standing_unref)

static StegRecord *
hold (StegRecord *record)
{
  return record != NULL ? g_object_ref (record) : NULL;
}

static guint
count_participants (StegProgramme *programme, StegRecord *round)
{
  GPtrArray *rows = round != NULL
                      ? steg_programme_linked (programme, &steg_participant_table,
                                               STEG_PARTICIPANT_ROUND, steg_record_get_id (round))
                      : NULL;
  guint      count = 0;

  for (guint i = 0; rows != NULL && i < rows->len; i++)
    count += steg_record_get_flag (rows->pdata[i], STEG_PARTICIPANT_ATTENDED);
  return count;
}

static void
look_at_rounds (StegStanding *self, StegProgramme *programme, StegRecord *round)
{
  self->round = hold (round);
  self->baseline = hold (steg_rounds_get_baseline (programme));
  if (self->round != NULL)
    self->previous = hold (steg_rounds_get_before (programme, self->round));
  self->participants = count_participants (programme, self->round);
}

static void
look_at_target (StegStanding *self, StegProgramme *programme)
{
  StegRecord *card = steg_programme_get_card (programme);

  if (card == NULL)
    return;
  self->target = (int) steg_record_get_whole (card, STEG_PROGRAM_TARGET_LEVEL);
  self->target_on = steg_record_get_date (card, STEG_PROGRAM_TARGET_ON);
}

static void
set_goal (StegAreaStanding *place, const StegStanding *self, StegProgramme *programme)
{
  StegRecord *own = steg_own_goal_find (programme, place->area);

  place->goal = self->target;
  place->goal_on = self->target_on;
  if (own == NULL)
    return;
  place->goal = (int) steg_record_get_whole (own, STEG_GOAL_LEVEL);
  if (steg_record_has (own, STEG_GOAL_DUE))
    place->goal_on = steg_record_get_date (own, STEG_GOAL_DUE);
}

static StegAreaStanding
stand (StegStanding *self, StegProgramme *programme, StegRecord *area)
{
  StegRecord      *judging = steg_rounds_get_judging (programme, self->round, area);
  StegAreaStanding place = {
    .area = g_object_ref (area),
    .level = steg_rounds_level (programme, judging, area),
    .baseline = steg_rounds_level (programme, self->baseline, area),
    .previous = steg_rounds_level (programme, self->previous, area),
  };

  if (place.level > 0 && place.baseline > 0)
    place.change = place.level - place.baseline;
  set_goal (&place, self, programme);
  if (self->round != NULL)
    place.planned = steg_planned_steps_up_to (programme, self->round, area, place.level);
  return place;
}

static void
look_at_areas (StegStanding *self, StegProgramme *programme)
{
  g_autoptr (GPtrArray) areas = steg_framework_areas (programme);
  StegAreaStanding *places = g_new0 (StegAreaStanding, areas->len);

  self->highest_level = steg_framework_highest_level (programme);
  for (guint i = 0; i < areas->len; i++)
    places[i] = stand (self, programme, areas->pdata[i]);
  self->areas = places;
  self->n_areas = areas->len;
}

static void
sum_up_levels (StegStanding *self)
{
  int   sum = 0, change = 0;
  guint known = 0, compared = 0;

  for (guint i = 0; i < self->n_areas; i++)
    {
      const StegAreaStanding *place = &self->areas[i];

      if (place->level == 0)
        continue;
      self->lowest = known == 0 ? place->level : MIN (self->lowest, place->level);
      sum += place->level;
      known++;
      change += place->change;
      compared += place->baseline > 0;
    }
  self->mean = known > 0 ? (double) sum / known : 0;
  self->mean_change = compared > 0 ? (double) change / compared : 0;
}

static gboolean
do_goals_agree (const StegStanding *self)
{
  for (guint i = 1; i < self->n_areas; i++)
    if (self->areas[i].goal != self->areas[0].goal
        || self->areas[i].goal_on != self->areas[0].goal_on)
      return FALSE;
  return self->n_areas > 0 && self->areas[0].goal > 0;
}

static void
look_at_actions (StegStanding *self, StegProgramme *programme)
{
  g_autoptr (GArray) attention = steg_attention_new (programme, self->today, &self->actions);

  self->n_attention = attention->len;
  self->attention = g_array_steal (attention, NULL);
}

static void
look_at_cycles (StegStanding *self, StegProgramme *programme)
{
  g_autoptr (GPtrArray) cycles = steg_cycles_in_order (programme);
  guint place = 0;

  self->phase = -1;
  self->n_cycles = cycles->len;
  self->cycle = hold (steg_cycles_get_current (programme, self->today));
  if (self->cycle == NULL)
    return;
  self->phase = steg_cycle_phase_now (programme, self->cycle, self->today);
  if (g_ptr_array_find (cycles, self->cycle, &place))
    self->cycle_at = place + 1;
}

StegStanding *
steg_standing_new_at (StegProgramme *programme, StegDate today, StegRecord *round)
{
  StegStanding *self = g_atomic_rc_box_new0 (StegStanding);

  self->today = today;
  look_at_rounds (self, programme, round);
  look_at_target (self, programme);
  look_at_areas (self, programme);
  sum_up_levels (self);
  self->goals_agree = do_goals_agree (self);
  look_at_actions (self, programme);
  look_at_cycles (self, programme);
  return self;
}

StegStanding *
steg_standing_new (StegProgramme *programme, StegDate today)
{
  return steg_standing_new_at (programme, today, steg_rounds_get_current (programme));
}

StegStanding *
steg_standing_ref (StegStanding *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear (gpointer pointer)
{
  StegStanding *self = pointer;

  for (guint i = 0; i < self->n_areas; i++)
    g_object_unref (self->areas[i].area);
  for (guint i = 0; i < self->n_attention; i++)
    g_object_unref (self->attention[i].record);
  g_free ((gpointer) self->areas);
  g_free ((gpointer) self->attention);
  g_clear_object (&self->round);
  g_clear_object (&self->baseline);
  g_clear_object (&self->previous);
  g_clear_object (&self->cycle);
}

void
steg_standing_unref (StegStanding *self)
{
  g_atomic_rc_box_release_full (self, clear);
}

static gboolean
equal_areas (const StegAreaStanding *a, const StegAreaStanding *b)
{
  return a->area == b->area && a->level == b->level && a->baseline == b->baseline
         && a->previous == b->previous && a->goal == b->goal && a->goal_on == b->goal_on
         && a->planned == b->planned;
}

static gboolean
equal_attention (const StegAttention *a, const StegAttention *b)
{
  return a->kind == b->kind && a->record == b->record && a->on == b->on && a->days == b->days;
}

static gboolean
equal_lists (const StegStanding *a, const StegStanding *b)
{
  if (a->n_areas != b->n_areas || a->n_attention != b->n_attention)
    return FALSE;
  for (guint i = 0; i < a->n_areas; i++)
    if (!equal_areas (&a->areas[i], &b->areas[i]))
      return FALSE;
  for (guint i = 0; i < a->n_attention; i++)
    if (!equal_attention (&a->attention[i], &b->attention[i]))
      return FALSE;
  return TRUE;
}

static gboolean
equal_counts (const StegActionCounts *a, const StegActionCounts *b)
{
  return a->done == b->done && a->under_way == b->under_way && a->late == b->late
         && a->ahead == b->ahead;
}

/* The means, the lowest level and whether goals agree follow from what is compared. */
gboolean
steg_standing_equal (const StegStanding *a, const StegStanding *b)
{
  return a->today == b->today && a->round == b->round && a->baseline == b->baseline
         && a->previous == b->previous && a->participants == b->participants
         && a->highest_level == b->highest_level && a->target == b->target
         && a->target_on == b->target_on && a->cycle == b->cycle && a->phase == b->phase
         && a->cycle_at == b->cycle_at && a->n_cycles == b->n_cycles
         && equal_counts (&a->actions, &b->actions) && equal_lists (a, b);
}

const StegAreaStanding *
steg_standing_get_area (const StegStanding *self, StegRecord *area)
{
  for (guint i = 0; i < self->n_areas; i++)
    if (self->areas[i].area == area)
      return &self->areas[i];
  return NULL;
}

int
steg_standing_get_goal (const StegStanding *self, StegRecord *area)
{
  const StegAreaStanding *place = steg_standing_get_area (self, area);

  return place != NULL ? place->goal : 0;
}
