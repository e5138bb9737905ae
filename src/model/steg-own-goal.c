/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-own-goal.h"

#include "model/steg-framework.h"
#include "model/steg-tables.h"

StegRecord *
steg_own_goal_find (StegProgramme *programme, StegRecord *area)
{
  int highest = steg_framework_highest_level (programme);

  for (int level = highest; level > 0; level--)
    {
      g_autofree char  *number = g_strdup_printf ("%d", level);
      const char *const parts[] = { steg_record_get_id (area), number, NULL };
      StegRecord       *goal = steg_programme_find_tuple (programme, &steg_goal_table, parts);

      if (goal != NULL)
        return goal;
    }
  return NULL;
}
