/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-proposed.h"

#include "model/steg-action-state.h"
#include "model/steg-action-statement.h"
#include "model/steg-action.h"
#include "model/steg-gaps.h"
#include "model/steg-statement.h"

static gboolean
is_kept (StegRecord *action, GPtrArray *also)
{
  if (also != NULL && g_ptr_array_find (also, action, NULL))
    return TRUE;
  return steg_record_get_choice (action, STEG_ACTION_OUTCOME) == STEG_ACTION_OUTCOME_KEPT
         && steg_record_get_choice (action, STEG_ACTION_PHASE) == STEG_PHASE_ACT;
}

/* The first action that made @statement true, if those in @also (may be %NULL) were kept too. */
static StegRecord *
find_maker (StegProgramme *programme, StegRecord *statement, GPtrArray *also)
{
  GPtrArray  *ties = steg_programme_linked (programme, &steg_action_statement_table,
                                            STEG_ACTION_STATEMENT_STATEMENT,
                                            steg_record_get_id (statement));
  StegRecord *maker = NULL;

  for (guint i = 0; ties != NULL && i < ties->len; i++)
    {
      StegRecord *action = steg_record_get_link (ties->pdata[i], STEG_ACTION_STATEMENT_ACTION);

      if (action == NULL)
        continue;
      if (is_kept (action, also))
        maker = maker != NULL ? maker : action;
      else if (steg_action_is_open (action))
        return NULL;
    }
  return maker;
}

static gboolean
found_true (StegProgramme *programme, StegRecord *round, StegRecord *statement)
{
  StegRecord *area = steg_record_get_link (statement, STEG_STATEMENT_AREA);
  StegRecord *aspect = steg_record_get_link (statement, STEG_STATEMENT_ASPECT);
  int         level = (int) steg_record_get_whole (statement, STEG_STATEMENT_LEVEL);

  return round != NULL && area != NULL && aspect != NULL
         && steg_gaps_is_true (programme, round, area, aspect, level);
}

StegRecord *
steg_proposed_get_action (StegProgramme *programme, StegRecord *round, StegRecord *statement)
{
  return found_true (programme, round, statement) ? NULL : find_maker (programme, statement, NULL);
}

static void
append_made_by (StegProgramme *programme,
                StegRecord    *round,
                StegRecord    *action,
                GPtrArray     *actions,
                GPtrArray     *made)
{
  GPtrArray *ties
    = steg_programme_linked (programme, &steg_action_statement_table, STEG_ACTION_STATEMENT_ACTION,
                             steg_record_get_id (action));

  for (guint i = 0; ties != NULL && i < ties->len; i++)
    {
      StegRecord *statement
        = steg_record_get_link (ties->pdata[i], STEG_ACTION_STATEMENT_STATEMENT);

      if (statement != NULL && !g_ptr_array_find (made, statement, NULL)
          && !found_true (programme, round, statement)
          && find_maker (programme, statement, actions) != NULL)
        g_ptr_array_add (made, statement);
    }
}

GPtrArray *
steg_proposed_by_keeping (StegProgramme *programme, StegRecord *round, GPtrArray *actions)
{
  GPtrArray *made = g_ptr_array_new ();

  for (guint i = 0; i < actions->len; i++)
    append_made_by (programme, round, actions->pdata[i], actions, made);
  return made;
}
