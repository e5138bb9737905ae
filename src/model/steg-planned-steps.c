/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-planned-steps.h"

#include "model/steg-action-state.h"
#include "model/steg-action-statement.h"
#include "model/steg-action.h"
#include "model/steg-framework.h"
#include "model/steg-gaps.h"

static gboolean
is_counted_on (StegRecord *action)
{
  StegActionState state = steg_action_state (action, STEG_DATE_NONE);

  return state == STEG_ACTION_DONE
         || (state != STEG_ACTION_DROPPED && steg_record_has (action, STEG_ACTION_DUE));
}

static gboolean
has_action (StegProgramme *programme, StegRecord *statement)
{
  GPtrArray *pairs
    = steg_programme_linked (programme, &steg_action_statement_table,
                             STEG_ACTION_STATEMENT_STATEMENT, steg_record_get_id (statement));

  for (guint i = 0; pairs != NULL && i < pairs->len; i++)
    {
      StegRecord *action = steg_record_get_link (pairs->pdata[i], STEG_ACTION_STATEMENT_ACTION);

      if (action != NULL && is_counted_on (action))
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_planned (
  StegProgramme *programme, StegRecord *round, StegRecord *area, GPtrArray *aspects, int level)
{
  gboolean any = FALSE;

  for (guint i = 0; i < aspects->len; i++)
    {
      StegRecord *statement
        = steg_framework_get_statement (programme, area, aspects->pdata[i], level);

      if (statement == NULL)
        continue;
      any = TRUE;
      if (!has_action (programme, statement)
          && !steg_gaps_is_true (programme, round, area, aspects->pdata[i], level))
        return FALSE;
    }
  return any;
}

int
steg_planned_steps_up_to (StegProgramme *programme, StegRecord *round, StegRecord *area, int level)
{
  g_autoptr (GPtrArray) aspects = steg_framework_aspects (programme);
  int planned = level;

  if (level == 0)
    return 0;
  while (is_planned (programme, round, area, aspects, planned + 1))
    planned++;
  return planned > level ? planned : 0;
}
