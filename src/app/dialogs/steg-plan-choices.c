/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/dialogs/steg-plan-choices.h"

#include "app/widgets/steg-arrange-menu.h"
#include "app/widgets/steg-choice-list.h"

#include <glib/gi18n.h>

#define UPRIGHT "upright"
#define LYING "lying"

static void
fill_paper (const StegPlanChoices *self)
{
  StegChoiceList *parts = steg_choice_list_new ();
  StegChoiceList *sizes = steg_choice_list_new ();
  StegChoiceList *orientations = steg_choice_list_new ();

  steg_choice_list_add (parts, _ ("Timeline and list"), steg_plan_parts_keys[STEG_PLAN_BOTH]);
  steg_choice_list_add (parts, _ ("List only"), steg_plan_parts_keys[STEG_PLAN_LIST]);
  steg_choice_list_add (parts, _ ("Timeline only"), steg_plan_parts_keys[STEG_PLAN_CHART]);
  steg_choice_list_show (parts, self->parts);
  steg_choice_list_add (sizes, "A4", steg_plan_size_keys[STEG_PLAN_A4]);
  steg_choice_list_add (sizes, "A3", steg_plan_size_keys[STEG_PLAN_A3]);
  steg_choice_list_show (sizes, self->size);
  steg_choice_list_add (orientations, _ ("Landscape"), LYING);
  steg_choice_list_add (orientations, _ ("Portrait"), UPRIGHT);
  steg_choice_list_show (orientations, self->orientation);
}

static void
fill_groupings (const StegPlanChoices *self)
{
  StegChoiceList *groupings = steg_choice_list_new ();

  steg_choice_list_add (groupings, _ ("By area"), steg_action_grouping_keys[STEG_GROUP_AREA]);
  steg_choice_list_add (groupings, _ ("By owner"), steg_action_grouping_keys[STEG_GROUP_OWNER]);
  steg_choice_list_add (groupings, _ ("By cycle"), steg_action_grouping_keys[STEG_GROUP_CYCLE]);
  steg_choice_list_add (groupings, _ ("By phase"), steg_action_grouping_keys[STEG_GROUP_PHASE]);
  steg_choice_list_add (groupings, _ ("By month"), steg_action_grouping_keys[STEG_GROUP_MONTH]);
  steg_choice_list_show (groupings, self->grouping);
}

void
steg_plan_choices_fill (const StegPlanChoices *self, const StegPlanPaper *paper)
{
  fill_paper (self);
  fill_groupings (self);
  steg_choice_list_select (self->parts, steg_plan_parts_keys[paper->parts]);
  steg_choice_list_select (self->size, steg_plan_size_keys[paper->size]);
  steg_choice_list_select (self->orientation, paper->is_upright ? UPRIGHT : LYING);
  gtk_spin_button_set_value (self->wide, paper->wide);
}

/* The position of the chosen line's key among @keys. */
static guint
chosen_in (GtkDropDown *drop_down, const char *const *keys, guint n_keys)
{
  const char *key = steg_choice_list_get (drop_down);

  for (guint i = 0; i < n_keys; i++)
    if (g_strcmp0 (keys[i], key) == 0)
      return i;
  return 0;
}

StegPlanPaper
steg_plan_choices_read (const StegPlanChoices *self)
{
  return (StegPlanPaper){
    .parts = (StegPlanParts) chosen_in (self->parts, steg_plan_parts_keys, STEG_PLAN_N_PARTS),
    .size = (StegPlanSize) chosen_in (self->size, steg_plan_size_keys, STEG_PLAN_N_SIZES),
    .is_upright = g_strcmp0 (steg_choice_list_get (self->orientation), UPRIGHT) == 0,
    .wide = (guint) gtk_spin_button_get_value_as_int (self->wide),
  };
}

StegActionGrouping
steg_plan_choices_read_grouping (GtkDropDown *grouping)
{
  return (StegActionGrouping) chosen_in (grouping, steg_action_grouping_keys, STEG_N_GROUPINGS);
}
