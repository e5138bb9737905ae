/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-programme-goals.h"

#include "model/steg-goal.h"
#include "model/steg-own-goal.h"
#include "session/steg-goal-edit.h"

#include <glib/gi18n.h>

static int
get_level (StegProgramme *programme, StegRecord *card, StegRecord *area)
{
  StegRecord *goal = steg_own_goal_find (programme, area);

  return goal != NULL ? (int) steg_record_get_whole (goal, STEG_GOAL_LEVEL) : 0;
}

static char *
tell (StegProgramme *programme, StegRecord *card, StegRecord *area, int level)
{
  StegRecord *goal = steg_own_goal_find (programme, area);

  return goal != NULL && !steg_record_has (goal, STEG_GOAL_DUE)
           ? g_strdup (_ ("By the programme's target date"))
           : NULL;
}

static void
choose (StegEdit *edit, StegProgramme *programme, StegRecord *card, StegRecord *area, int level)
{
  steg_goal_edit_area (edit, programme, area, level);
}

const StegAreaGoalsUse steg_programme_goals = {
  .heading = N_ ("Areas with a goal of their own"),
  .none = N_ ("As the programme"),
  .level = get_level,
  .remark = tell,
  .choose = choose,
  .find = steg_own_goal_find,
};
