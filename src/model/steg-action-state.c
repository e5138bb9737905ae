/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-action-state.h"

#include "model/steg-action.h"
#include "model/steg-dependency.h"

static gboolean
is_late (StegRecord *action, StegDate today)
{
  StegDate due = steg_record_get_date (action, STEG_ACTION_DUE);

  return due != STEG_DATE_NONE && due < today;
}

StegActionState
steg_action_state (StegRecord *action, StegDate today)
{
  int phase = steg_record_get_choice (action, STEG_ACTION_PHASE);

  if (steg_record_get_choice (action, STEG_ACTION_OUTCOME) == STEG_ACTION_OUTCOME_DROPPED)
    return STEG_ACTION_DROPPED;
  if (phase == STEG_PHASE_CHECK || phase == STEG_PHASE_ACT)
    return STEG_ACTION_DONE;
  if (is_late (action, today))
    return STEG_ACTION_LATE;
  return phase == STEG_PHASE_DO ? STEG_ACTION_UNDER_WAY : STEG_ACTION_AHEAD;
}

gboolean
steg_action_is_open (StegRecord *action)
{
  return steg_action_state (action, STEG_DATE_NONE) < STEG_ACTION_DONE;
}

gboolean
steg_action_is_due_soon (StegRecord *action, StegDate today)
{
  StegDate due = steg_record_get_date (action, STEG_ACTION_DUE);

  return due >= today && due <= today + STEG_ACTION_SOON_DAYS && steg_action_is_open (action);
}

int
steg_action_days_late (StegRecord *action, StegDate today)
{
  if (steg_action_state (action, today) != STEG_ACTION_LATE)
    return 0;
  return today - steg_record_get_date (action, STEG_ACTION_DUE);
}

StegRecord *
steg_action_held_up_by (StegRecord *dependency)
{
  StegRecord *action = steg_record_get_link (dependency, STEG_DEPENDENCY_ACTION);
  StegRecord *awaited = steg_record_get_link (dependency, STEG_DEPENDENCY_WAITS_FOR);

  if (action == NULL || awaited == NULL)
    return NULL;
  return steg_action_is_open (action) && steg_action_is_open (awaited) ? awaited : NULL;
}

StegRecord *
steg_action_get_awaited (StegProgramme *programme, StegRecord *action)
{
  const char *id = steg_record_get_id (action);

  for (guint i = 0; i < steg_programme_count (programme, &steg_dependency_table); i++)
    {
      StegRecord *dependency = steg_programme_at (programme, &steg_dependency_table, i);
      StegRecord *awaited = NULL;

      if (g_strcmp0 (steg_record_get_link_id (dependency, STEG_DEPENDENCY_ACTION), id) == 0)
        awaited = steg_action_held_up_by (dependency);
      if (awaited != NULL)
        return awaited;
    }
  return NULL;
}

GHashTable *
steg_action_all_waiting (StegProgramme *programme)
{
  GHashTable *waiting = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < steg_programme_count (programme, &steg_dependency_table); i++)
    {
      StegRecord *dependency = steg_programme_at (programme, &steg_dependency_table, i);
      StegRecord *action = steg_record_get_link (dependency, STEG_DEPENDENCY_ACTION);
      StegRecord *awaited = steg_action_held_up_by (dependency);

      if (awaited != NULL && !g_hash_table_contains (waiting, action))
        g_hash_table_insert (waiting, action, awaited);
    }
  return waiting;
}
