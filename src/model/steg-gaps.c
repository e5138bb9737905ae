/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-gaps.h"

#include "model/steg-action-state.h"
#include "model/steg-action-statement.h"
#include "model/steg-framework.h"
#include "model/steg-rating.h"
#include "model/steg-rounds.h"

gboolean
steg_gaps_is_true (
  StegProgramme *programme, StegRecord *round, StegRecord *area, StegRecord *aspect, int level)
{
  StegRecord *rating = steg_rounds_get_rating (programme, round, area, aspect);

  if (rating == NULL)
    return FALSE;
  switch (steg_record_get_choice (rating, STEG_RATING_STATE))
    {
    case STEG_RATING_STATE_NOT_APPLICABLE:
      return TRUE;
    case STEG_RATING_STATE_RATED:
      return steg_record_get_whole (rating, STEG_RATING_LEVEL) >= level;
    default:
      return FALSE;
    }
}

GPtrArray *
steg_gaps_new (StegProgramme *programme, StegRecord *round, StegRecord *area)
{
  g_autoptr (GPtrArray) aspects = steg_framework_aspects (programme);
  GPtrArray *gaps = g_ptr_array_new ();
  int        level = steg_rounds_level (programme, round, area);

  for (guint i = 0; level > 0 && i < aspects->len; i++)
    {
      StegRecord *aspect = aspects->pdata[i];
      StegRecord *next = steg_framework_get_statement (programme, area, aspect, level + 1);

      if (next != NULL && !steg_gaps_is_true (programme, round, area, aspect, level + 1))
        g_ptr_array_add (gaps, next);
    }
  return gaps;
}

GPtrArray *
steg_gaps_actions (StegProgramme *programme, StegRecord *statement)
{
  GPtrArray *actions = g_ptr_array_new ();
  GPtrArray *pairs
    = steg_programme_linked (programme, &steg_action_statement_table,
                             STEG_ACTION_STATEMENT_STATEMENT, steg_record_get_id (statement));

  for (guint i = 0; pairs != NULL && i < pairs->len; i++)
    {
      StegRecord *action = steg_record_get_link (pairs->pdata[i], STEG_ACTION_STATEMENT_ACTION);

      if (action != NULL && steg_action_state (action, STEG_DATE_NONE) != STEG_ACTION_DROPPED)
        g_ptr_array_add (actions, action);
    }
  return actions;
}
