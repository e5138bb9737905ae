/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/figures/steg-timeline-goals.h"

#include "model/steg-goal.h"
#include "report/figures/steg-timeline-sentences.h"

typedef struct
{
  StegTimeline        *timeline;
  StegProgramme       *programme;
  const StegCatalogue *catalogue;
  guint                group;
  StegRecord          *area;
} Builder;

static void
add_goal (const Builder *self, int level, StegDate on)
{
  const char      *name = steg_programme_wording (self->programme, self->area, "name",
                                                  steg_catalogue_get_language (self->catalogue));
  g_autofree char *identity
    = g_strdup_printf ("goal:%s:%d", steg_record_get_id (self->area), level);
  g_autofree char *title
    = g_strdup_printf (steg_catalogue_text (self->catalogue, "goal: level %d"), level);
  g_autofree char *spoken = on != STEG_DATE_NONE
                              ? steg_timeline_sentences_goal (name, level, on, self->catalogue)
                              : NULL;
  StegTimelineGoal goal = { identity, title, spoken, on, self->group };

  steg_timeline_add_goal (self->timeline, &goal);
}

/* The goal of the area for @level; %NULL when it has none of its own. */
static StegRecord *
find_goal (const Builder *self, int level)
{
  g_autofree char  *number = g_strdup_printf ("%d", level);
  const char *const parts[] = { steg_record_get_id (self->area), number, NULL };

  return steg_programme_find_tuple (self->programme, &steg_goal_table, parts);
}

static void
add_goals_of (const Builder *self, const StegAreaStanding *standing, int highest)
{
  gboolean has_own = FALSE;

  for (int level = 1; level <= highest; level++)
    {
      StegRecord *goal = find_goal (self, level);

      if (goal == NULL)
        continue;
      has_own = TRUE;
      add_goal (self, level,
                steg_record_has (goal, STEG_GOAL_DUE) ? steg_record_get_date (goal, STEG_GOAL_DUE)
                                                      : standing->goal_on);
    }
  if (!has_own && standing->goal > 0)
    add_goal (self, standing->goal, standing->goal_on);
}

void
steg_timeline_goals_add (StegTimeline        *timeline,
                         StegProgramme       *programme,
                         const StegStanding  *standing,
                         const StegCatalogue *catalogue)
{
  g_return_if_fail (timeline != NULL && STEG_IS_PROGRAMME (programme));
  g_return_if_fail (standing != NULL && catalogue != NULL);

  for (guint i = 0; i < standing->n_areas; i++)
    {
      Builder self = { timeline, programme, catalogue, i, standing->areas[i].area };

      add_goals_of (&self, &standing->areas[i], standing->highest_level);
    }
}
