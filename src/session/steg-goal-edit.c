/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/steg-goal-edit.h"

#include "model/steg-own-goal.h"
#include "model/steg-tables.h"

void
steg_goal_edit_area (StegEdit *edit, StegProgramme *programme, StegRecord *area, int level)
{
  g_autofree char  *number = g_strdup_printf ("%d", level);
  const char *const parts[] = { steg_record_get_id (area), number, NULL };
  GPtrArray        *goals = steg_programme_linked (programme, &steg_goal_table, STEG_GOAL_AREA,
                                                   steg_record_get_id (area));
  StegRecord       *own = steg_own_goal_find (programme, area);
  StegDate          due = own != NULL ? steg_record_get_date (own, STEG_GOAL_DUE) : STEG_DATE_NONE;

  for (guint i = 0; goals != NULL && i < goals->len; i++)
    if (steg_record_get_whole (goals->pdata[i], STEG_GOAL_LEVEL) != level)
      steg_edit_remove (edit, steg_record_get_id (goals->pdata[i]));
  if (level > 0)
    steg_edit_date (edit, steg_edit_ensure (edit, &steg_goal_table, parts), STEG_GOAL_DUE, due);
}
