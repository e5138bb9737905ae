/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/figures/steg-timeline-figures.h"

#include "model/steg-action.h"
#include "model/steg-cycle-phases.h"
#include "model/steg-cycle.h"
#include "model/steg-improvement.h"
#include "model/steg-milestone.h"
#include "model/steg-person-initials.h"
#include "report/figures/steg-timeline-sentences.h"

typedef struct
{
  StegProgramme       *programme;
  const StegStanding  *standing;
  const StegCatalogue *catalogue;
  StegTimeline        *timeline;
  GHashTable          *groups; /* the record of an area → its position + 1 */
} Builder;

static StegTimelineWords
get_words (const StegCatalogue *catalogue)
{
  StegTimelineWords words = {
    .time.quarter = steg_catalogue_text (catalogue, "Q%d"),
    .time.week = steg_catalogue_text (catalogue, "W%d"),
    .cycles = steg_catalogue_text (catalogue, "Cycles"),
    .milestones = steg_catalogue_text (catalogue, "Milestones"),
    .today = steg_catalogue_text (catalogue, "Today"),
    .late = steg_catalogue_text (catalogue, "late"),
  };

  for (int month = 1; month <= 12; month++)
    words.time.months[month - 1] = steg_catalogue_month (catalogue, month);
  for (int phase = 0; phase < STEG_TIMELINE_PHASES; phase++)
    words.phases[phase] = steg_catalogue_text (catalogue, steg_phase_choices[phase].label);
  /* Translators: the phases where there is little room; no two may be alike. */
  words.phase_marks[0] = steg_catalogue_text_in (catalogue, "phase, short", "P");
  words.phase_marks[1] = steg_catalogue_text_in (catalogue, "phase, short", "D");
  words.phase_marks[2] = steg_catalogue_text_in (catalogue, "phase, short", "C");
  words.phase_marks[3] = steg_catalogue_text_in (catalogue, "phase, short", "A");
  return words;
}

static const char *
get_area_name (Builder *self, StegRecord *area)
{
  return steg_programme_wording (self->programme, area, "name",
                                 steg_catalogue_get_language (self->catalogue));
}

/* "level 1 → 3"; %NULL when there is neither a level nor a goal. */
static char *
describe_area (Builder *self, const StegAreaStanding *area)
{
  if (area->level == 0 && area->goal == 0)
    return NULL;
  if (area->level == 0)
    return g_strdup_printf (steg_catalogue_text (self->catalogue, "goal: level %d"), area->goal);
  if (area->goal <= area->level)
    return g_strdup_printf (steg_catalogue_text (self->catalogue, "level %d"), area->level);
  return g_strdup_printf (steg_catalogue_text (self->catalogue, "level %d → %d"), area->level,
                          area->goal);
}

static void
add_areas (Builder *self)
{
  for (guint i = 0; i < self->standing->n_areas; i++)
    {
      const StegAreaStanding *area = &self->standing->areas[i];
      g_autofree char        *subtitle = describe_area (self, area);
      StegTimelineGroup       group = { get_area_name (self, area->area), subtitle };

      steg_timeline_add_group (self->timeline, &group);
      g_hash_table_insert (self->groups, area->area, GUINT_TO_POINTER (i + 1));
    }
}

/* The group of the actions of @area; one of its own for those whose area is gone. */
static guint
ensure_group (Builder *self, StegRecord *area)
{
  guint found = GPOINTER_TO_UINT (g_hash_table_lookup (self->groups, area));

  if (found == 0)
    {
      StegTimelineGroup group
        = { area != NULL ? get_area_name (self, area)
                         : steg_catalogue_text (self->catalogue, "Without an area"),
            NULL };

      steg_timeline_add_group (self->timeline, &group);
      found = self->timeline->groups->len;
      g_hash_table_insert (self->groups, area, GUINT_TO_POINTER (found));
    }
  return found - 1;
}

static void
add_action (Builder *self, StegRecord *action)
{
  StegRecord      *improvement = steg_record_get_link (action, STEG_ACTION_IMPROVEMENT);
  StegRecord      *owner = steg_record_get_link (action, STEG_ACTION_OWNER);
  StegDate         today = self->standing->today;
  StegActionState  state = steg_action_state (action, today);
  const char      *title = steg_record_get_text (action, STEG_ACTION_TITLE);
  g_autofree char *initials = owner != NULL ? steg_person_initials_new (owner) : NULL;
  g_autofree char *spoken = NULL;
  StegTimelineBar  bar = {
     .identity = steg_record_get_id (action),
     .title = title != NULL ? title : "",
     .initials = initials,
     .start = steg_record_get_date (action, STEG_ACTION_START),
     .due = steg_record_get_date (action, STEG_ACTION_DUE),
     .phase = (guint) MAX (steg_record_get_choice (action, STEG_ACTION_PHASE), 0),
     .progress = steg_record_get_whole (action, STEG_ACTION_PROGRESS) / 100.0,
     .is_late = state == STEG_ACTION_LATE,
     .is_dropped = state == STEG_ACTION_DROPPED,
  };

  bar.group = ensure_group (
    self, improvement != NULL ? steg_record_get_link (improvement, STEG_IMPROVEMENT_AREA) : NULL);
  spoken = steg_timeline_sentences_action (
    action, g_array_index (self->timeline->groups, StegTimelineGroup, bar.group).title, today,
    self->catalogue);
  bar.spoken = spoken;
  steg_timeline_add_bar (self->timeline, &bar);
}

static void
add_cycle (Builder *self, StegRecord *record)
{
  StegPeriod       periods[STEG_N_PHASES];
  const char      *title = steg_record_get_text (record, STEG_CYCLE_TITLE);
  g_autofree char *spoken
    = steg_timeline_sentences_cycle (record, self->standing->today, self->catalogue);
  StegTimelineCycle cycle = { .identity = steg_record_get_id (record),
                              .title = title != NULL ? title : "",
                              .spoken = spoken };

  steg_cycle_get_periods (record, periods);
  for (int phase = 0; phase < STEG_TIMELINE_PHASES; phase++)
    {
      cycle.from[phase] = periods[phase].from;
      cycle.to[phase] = periods[phase].to;
    }
  steg_timeline_add_cycle (self->timeline, &cycle);
}

static StegTimelineSign
get_sign (StegRecord *milestone)
{
  switch (steg_record_get_choice (milestone, STEG_MILESTONE_KIND))
    {
    case STEG_MILESTONE_KIND_GOAL:
    case STEG_MILESTONE_KIND_CERTIFICATION:
      return STEG_TIMELINE_SIGN_GOAL;
    case STEG_MILESTONE_KIND_REVIEW:
      return STEG_TIMELINE_SIGN_REVIEW;
    default:
      return STEG_TIMELINE_SIGN_POINT;
    }
}

static void
add_milestone (Builder *self, StegRecord *record)
{
  const char           *title = steg_record_get_text (record, STEG_MILESTONE_TITLE);
  g_autofree char      *spoken = steg_timeline_sentences_milestone (record, self->catalogue);
  StegTimelineMilestone milestone = {
    .identity = steg_record_get_id (record),
    .title = title != NULL ? title : "",
    .spoken = spoken,
    .on = steg_record_get_date (record, STEG_MILESTONE_ON),
    .sign = get_sign (record),
    .is_reached = steg_record_has (record, STEG_MILESTONE_REACHED_ON),
  };

  steg_timeline_add_milestone (self->timeline, &milestone);
}

static void
add_each (Builder *self, const StegTable *table, void (*add) (Builder *self, StegRecord *record))
{
  guint count = steg_programme_count (self->programme, table);

  for (guint i = 0; i < count; i++)
    add (self, steg_programme_at (self->programme, table, i));
}

StegTimeline *
steg_timeline_figures_new (StegProgramme       *programme,
                           const StegStanding  *standing,
                           const StegCatalogue *catalogue)
{
  g_autoptr (GHashTable) groups = g_hash_table_new (NULL, NULL);
  Builder           self = { programme, standing, catalogue, NULL, groups };
  StegTimelineWords words;

  g_return_val_if_fail (STEG_IS_PROGRAMME (programme), NULL);
  g_return_val_if_fail (standing != NULL && catalogue != NULL, NULL);

  words = get_words (catalogue);
  self.timeline = steg_timeline_new (standing->today, &words);
  add_areas (&self);
  add_each (&self, &steg_cycle_table, add_cycle);
  add_each (&self, &steg_milestone_table, add_milestone);
  add_each (&self, &steg_action_table, add_action);
  return self.timeline;
}
