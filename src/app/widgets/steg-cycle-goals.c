/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-cycle-goals.h"

#include "model/steg-cycle.h"
#include "model/steg-rounds.h"
#include "session/steg-cycle-edit.h"

#include <glib/gi18n.h>

/* Nothing before the Check of the cycle has said anything. */
static char *
tell_outcome (StegProgramme *programme, StegRecord *cycle, StegRecord *area, int goal)
{
  StegRecord *round = steg_record_get_link (cycle, STEG_CYCLE_ROUND);
  int         level = round != NULL ? steg_rounds_level (programme, round, area) : 0;

  if (level == 0)
    return NULL;
  if (goal == 0)
    return g_strdup_printf (_ ("Level %d at Check"), level);
  return g_strdup_printf (level >= goal ? _ ("✓ Reached: level %d at Check")
                                        : _ ("○ Not reached: level %d at Check"),
                          level);
}

static void
choose (StegEdit *edit, StegProgramme *programme, StegRecord *cycle, StegRecord *area, int level)
{
  steg_cycle_edit_goal (edit, programme, steg_record_get_id (cycle), area, level);
}

const StegAreaGoalsUse steg_cycle_goals = {
  .heading = N_ ("Goal for each area"),
  .none = N_ ("No goal"),
  .level = steg_cycle_goal_level,
  .remark = tell_outcome,
  .choose = choose,
};
