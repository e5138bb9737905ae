/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/figures/steg-timeline-figures.h"

#include "model/steg-action.h"
#include "model/steg-cycle-phases.h"
#include "model/steg-cycle.h"
#include "model/steg-dependency.h"
#include "model/steg-improvement.h"
#include "model/steg-milestone.h"
#include "model/steg-person-initials.h"
#include "model/steg-person.h"
#include "model/steg-planned.h"
#include "report/figures/steg-timeline-goals.h"
#include "report/figures/steg-timeline-sentences.h"

typedef struct
{
  StegProgramme       *programme;
  const StegStanding  *standing;
  const StegCatalogue *catalogue;
  StegTimeline        *timeline;
  GHashTable          *groups; /* what the actions of a group have in common → its position + 1 */
  GHashTable          *plans;  /* action → its StegPlanned */
  GHashTable          *names;  /* area → its name in the language: looking it up takes long */

  const StegTimelineSelection *selection;
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
  steg_timeline_sentences_phases (words.phases, words.phase_marks, catalogue);
  return words;
}

static const char *
get_area_name (Builder *self, StegRecord *area)
{
  const char *name = g_hash_table_lookup (self->names, area);

  if (name == NULL)
    {
      name = steg_programme_wording (self->programme, area, "name",
                                     steg_catalogue_get_language (self->catalogue));
      g_hash_table_insert (self->names, area, (gpointer) name);
    }
  return name;
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

static const char *
get_rest_name (Builder *self)
{
  switch (self->selection->grouping)
    {
    case STEG_TIMELINE_BY_OWNER:
      return steg_catalogue_text (self->catalogue, "Nobody yet");
    case STEG_TIMELINE_BY_CYCLE:
      return steg_catalogue_text (self->catalogue, "Without a cycle");
    case STEG_TIMELINE_BY_AREA:
    default:
      return steg_catalogue_text (self->catalogue, "Without an area");
    }
}

/* @common: what the actions of the group have in common, %NULL: nothing. */
static void
add_group (Builder *self, StegRecord *common, const char *title, const char *subtitle)
{
  const char       *identity = common != NULL ? steg_record_get_id (common) : "rest";
  GHashTable       *collapsed = self->selection->collapsed;
  StegTimelineGroup group = { .title = title, .subtitle = subtitle, .identity = identity };

  group.is_collapsed = collapsed != NULL && g_hash_table_contains (collapsed, identity);
  steg_timeline_add_group (self->timeline, &group);
  g_hash_table_insert (self->groups, common, GUINT_TO_POINTER (self->timeline->groups->len));
}

static void
add_areas (Builder *self)
{
  for (guint i = 0; i < self->standing->n_areas; i++)
    {
      const StegAreaStanding *area = &self->standing->areas[i];
      g_autofree char        *subtitle = describe_area (self, area);

      add_group (self, area->area, get_area_name (self, area->area), subtitle);
    }
}

static StegRecord *
get_area (StegRecord *action)
{
  StegRecord *improvement = steg_record_get_link (action, STEG_ACTION_IMPROVEMENT);

  return improvement != NULL ? steg_record_get_link (improvement, STEG_IMPROVEMENT_AREA) : NULL;
}

static StegRecord *
get_common (Builder *self, StegRecord *action)
{
  switch (self->selection->grouping)
    {
    case STEG_TIMELINE_BY_OWNER:
      return steg_record_get_link (action, STEG_ACTION_OWNER);
    case STEG_TIMELINE_BY_CYCLE:
      return steg_record_get_link (action, STEG_ACTION_CYCLE);
    case STEG_TIMELINE_BY_AREA:
    default:
      return get_area (action);
    }
}

static gboolean
is_wanted (Builder *self, StegRecord *action)
{
  return self->selection->wanted == NULL
         || g_hash_table_contains (self->selection->wanted, action);
}

/* The people or cycles that have actions, in their own order. */
static void
add_groups_of (Builder *self, const StegTable *table, guint title_field)
{
  g_autoptr (GHashTable) used = g_hash_table_new (NULL, NULL);
  guint n_actions = steg_programme_count (self->programme, &steg_action_table);
  guint count = steg_programme_count (self->programme, table);

  for (guint i = 0; i < n_actions; i++)
    {
      StegRecord *action = steg_programme_at (self->programme, &steg_action_table, i);

      if (is_wanted (self, action))
        g_hash_table_add (used, get_common (self, action));
    }
  for (guint i = 0; i < count; i++)
    {
      StegRecord *record = steg_programme_at (self->programme, table, i);
      const char *title = steg_record_get_text (record, title_field);

      if (g_hash_table_contains (used, record))
        add_group (self, record, title != NULL ? title : "", NULL);
    }
}

static void
add_groups (Builder *self)
{
  if (self->selection->grouping == STEG_TIMELINE_BY_OWNER)
    add_groups_of (self, &steg_person_table, STEG_PERSON_NAME);
  else if (self->selection->grouping == STEG_TIMELINE_BY_CYCLE)
    add_groups_of (self, &steg_cycle_table, STEG_CYCLE_TITLE);
  else
    {
      add_areas (self);
      steg_timeline_goals_add (self->timeline, self->programme, self->standing, self->catalogue);
    }
}

/* The group of what has @common in common; one of its own for those that have nothing. */
static guint
ensure_group (Builder *self, StegRecord *common)
{
  guint found = GPOINTER_TO_UINT (g_hash_table_lookup (self->groups, common));

  if (found == 0)
    {
      add_group (self, common,
                 common != NULL && self->selection->grouping == STEG_TIMELINE_BY_AREA
                   ? get_area_name (self, common)
                   : get_rest_name (self),
                 NULL);
      found = self->timeline->groups->len;
    }
  return found - 1;
}

/* The plan of each action: the one of its own cycle, where it has several. */
static void
find_plans (Builder *self)
{
  guint count = steg_programme_count (self->programme, &steg_planned_table);

  for (guint i = 0; i < count; i++)
    {
      StegRecord *plan = steg_programme_at (self->programme, &steg_planned_table, i);
      StegRecord *action = steg_record_get_link (plan, STEG_PLANNED_ACTION);

      if (action == NULL)
        continue;
      if (steg_record_get_link (action, STEG_ACTION_CYCLE)
            == steg_record_get_link (plan, STEG_PLANNED_CYCLE)
          || !g_hash_table_contains (self->plans, action))
        g_hash_table_insert (self->plans, action, plan);
    }
}

static void
set_plan (Builder *self, StegRecord *action, StegTimelineBar *bar)
{
  StegRecord *plan = g_hash_table_lookup (self->plans, action);

  if (plan == NULL)
    return;
  bar->planned_start = steg_record_get_date (plan, STEG_PLANNED_START);
  bar->planned_due = steg_record_get_date (plan, STEG_PLANNED_DUE);
}

static void
add_action (Builder *self, StegRecord *action)
{
  StegRecord      *area = get_area (action);
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

  if (!is_wanted (self, action))
    return;
  bar.group = ensure_group (self, get_common (self, action));
  set_plan (self, action, &bar);
  spoken = steg_timeline_sentences_action (
    action,
    area != NULL ? get_area_name (self, area)
                 : steg_catalogue_text (self->catalogue, "Without an area"),
    today, self->catalogue);
  bar.spoken = spoken;
  steg_timeline_add_bar (self->timeline, &bar);
}

static void
add_cycle (Builder *self, StegRecord *record)
{
  StegPeriod       periods[STEG_N_PHASES];
  const char      *title = steg_record_get_text (record, STEG_CYCLE_TITLE);
  g_autofree char *spoken
    = steg_timeline_sentences_cycle (self->programme, record, self->standing->today,
                                     self->catalogue);
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

static void
add_dependency (Builder *self, StegRecord *record)
{
  StegRecord *waiting = steg_record_get_link (record, STEG_DEPENDENCY_ACTION);
  StegRecord *awaited = steg_record_get_link (record, STEG_DEPENDENCY_WAITS_FOR);

  if (waiting != NULL && awaited != NULL)
    steg_timeline_add_link (self->timeline, steg_record_get_id (waiting),
                            steg_record_get_id (awaited));
}

static void
sum_up (Builder *self)
{
  for (guint i = 0; i < self->timeline->groups->len; i++)
    {
      const StegTimelineGroup *group
        = &g_array_index (self->timeline->groups, StegTimelineGroup, i);
      g_autofree char *summary = steg_timeline_sentences_summary (group, self->catalogue);
      g_autofree char *spoken = g_strdup_printf (
        steg_catalogue_text (self->catalogue, "%s: %s. Collapsed."), group->title, summary);

      steg_timeline_sum_up (self->timeline, i, summary, spoken);
    }
}

StegTimeline *
steg_timeline_figures_select (StegProgramme               *programme,
                              const StegStanding          *standing,
                              const StegTimelineSelection *selection,
                              const StegCatalogue         *catalogue)
{
  g_autoptr (GHashTable) groups = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) plans = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) names = g_hash_table_new (NULL, NULL);
  Builder           self = { .programme = programme,
                             .standing = standing,
                             .catalogue = catalogue,
                             .groups = groups,
                             .plans = plans,
                             .names = names,
                             .selection = selection };
  StegTimelineWords words;

  g_return_val_if_fail (STEG_IS_PROGRAMME (programme), NULL);
  g_return_val_if_fail (standing != NULL && selection != NULL && catalogue != NULL, NULL);

  words = get_words (catalogue);
  self.timeline = steg_timeline_new (standing->today, &words);
  add_groups (&self);
  find_plans (&self);
  add_each (&self, &steg_cycle_table, add_cycle);
  add_each (&self, &steg_milestone_table, add_milestone);
  add_each (&self, &steg_action_table, add_action);
  add_each (&self, &steg_dependency_table, add_dependency);
  sum_up (&self);
  return self.timeline;
}

StegTimeline *
steg_timeline_figures_new (StegProgramme       *programme,
                           const StegStanding  *standing,
                           const StegCatalogue *catalogue)
{
  const StegTimelineSelection all = { .grouping = STEG_TIMELINE_BY_AREA };

  return steg_timeline_figures_select (programme, standing, &all, catalogue);
}
