/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/plan/steg-plan-words.h"

#include "model/steg-cycle.h"
#include "model/steg-person.h"

typedef struct
{
  StegProgramme       *programme;
  const StegCatalogue *catalogue;
  GPtrArray           *parts; /* of char */
} Teller;

/* The name of an area, a person or a cycle. Borrowed. */
static const char *
name_of (const Teller *self, StegRecord *record)
{
  const StegTable *table = steg_record_get_table (record);
  const char      *name;

  if (table == &steg_person_table)
    name = steg_record_get_text (record, STEG_PERSON_NAME);
  else if (table == &steg_cycle_table)
    name = steg_record_get_text (record, STEG_CYCLE_TITLE);
  else
    name = steg_programme_wording (self->programme, record, "name",
                                   steg_catalogue_get_language (self->catalogue));
  return name != NULL ? name : "";
}

static void
add_link (const Teller *self, const char *field, const char *id)
{
  StegRecord *record = id != NULL ? steg_programme_find (self->programme, id) : NULL;

  if (id != NULL)
    g_ptr_array_add (self->parts,
                     g_strdup_printf ("%s: %s", field,
                                      record != NULL ? name_of (self, record)
                                                     : steg_catalogue_text (self->catalogue,
                                                                            "no longer there")));
}

static const char *
name_state (const StegCatalogue *catalogue, StegActionState state)
{
  switch (state)
    {
    case STEG_ACTION_AHEAD:
      return steg_catalogue_text_in (catalogue, "filter", "Ahead");
    case STEG_ACTION_UNDER_WAY:
      return steg_catalogue_text_in (catalogue, "filter", "Under way");
    case STEG_ACTION_LATE:
      return steg_catalogue_text_in (catalogue, "filter", "Late");
    case STEG_ACTION_DONE:
      return steg_catalogue_text_in (catalogue, "filter", "Done");
    case STEG_ACTION_DROPPED:
    default:
      return steg_catalogue_text_in (catalogue, "filter", "Dropped");
    }
}

static void
add_conditions (const Teller *self, StegFilterConditions conditions)
{
  const char *const words[] = {
    steg_catalogue_text_in (self->catalogue, "filter", "Mine"),
    steg_catalogue_text_in (self->catalogue, "filter", "Late"),
    steg_catalogue_text_in (self->catalogue, "filter", "Due this month"),
    steg_catalogue_text_in (self->catalogue, "filter", "Without owner"),
    steg_catalogue_text_in (self->catalogue, "filter", "Without date"),
    steg_catalogue_text_in (self->catalogue, "filter", "Waiting"),
  };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if ((conditions & (1U << i)) != 0)
      g_ptr_array_add (self->parts, g_strdup (words[i]));
}

char *
steg_plan_words_filter (StegProgramme          *programme,
                        const StegActionFilter *filter,
                        const StegCatalogue    *catalogue)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_null_terminated (0, g_free, TRUE);
  const Teller self = { programme, catalogue, parts };

  if (filter == NULL)
    return g_strdup ("");
  add_conditions (&self, filter->conditions);
  add_link (&self, steg_catalogue_text (catalogue, "Area"), filter->area);
  add_link (&self, steg_catalogue_text (catalogue, "Who"), filter->owner);
  add_link (&self, steg_catalogue_text (catalogue, "Cycle"), filter->cycle);
  if (filter->phase > 0)
    g_ptr_array_add (
      parts,
      g_strdup_printf (
        "%s: %s", steg_catalogue_text (catalogue, "Phase"),
        steg_catalogue_text (catalogue, steg_phase_choices[filter->phase - 1].label)));
  if (filter->state > 0)
    g_ptr_array_add (parts,
                     g_strdup (name_state (catalogue, (StegActionState) (filter->state - 1))));
  if (filter->words != NULL)
    g_ptr_array_add (parts,
                     g_strdup_printf (steg_catalogue_text (catalogue, "“%s”"), filter->words));
  return parts->len > 0 ? g_strjoinv (" · ", (char **) parts->pdata) : g_strdup ("");
}

const char *
steg_plan_words_grouping (StegActionGrouping grouping, const StegCatalogue *catalogue)
{
  switch (grouping)
    {
    case STEG_GROUP_OWNER:
      return steg_catalogue_text (catalogue, "By owner");
    case STEG_GROUP_CYCLE:
      return steg_catalogue_text (catalogue, "By cycle");
    case STEG_GROUP_PHASE:
      return steg_catalogue_text (catalogue, "By phase");
    case STEG_GROUP_MONTH:
      return steg_catalogue_text (catalogue, "By month");
    case STEG_GROUP_AREA:
    case STEG_N_GROUPINGS:
    default:
      return steg_catalogue_text (catalogue, "By area");
    }
}

static const char *
name_rest (StegActionGrouping grouping, const StegCatalogue *catalogue)
{
  switch (grouping)
    {
    case STEG_GROUP_OWNER:
      return steg_catalogue_text (catalogue, "Nobody yet");
    case STEG_GROUP_CYCLE:
      return steg_catalogue_text (catalogue, "Without a cycle");
    case STEG_GROUP_PHASE:
      return steg_catalogue_text (catalogue, "No action yet");
    case STEG_GROUP_MONTH:
      return steg_catalogue_text (catalogue, "No date yet");
    case STEG_GROUP_AREA:
    case STEG_N_GROUPINGS:
    default:
      return steg_catalogue_text (catalogue, "Without an area");
    }
}

char *
steg_plan_words_group (StegProgramme         *programme,
                       const StegActionGroup *group,
                       const StegCatalogue   *catalogue)
{
  const Teller self = { programme, catalogue, NULL };

  if (group->record != NULL)
    return g_strdup (name_of (&self, group->record));
  if (group->grouping == STEG_GROUP_PHASE && group->phase >= 0)
    return g_strdup (steg_catalogue_text (catalogue, steg_phase_choices[group->phase].label));
  if (group->grouping == STEG_GROUP_MONTH && group->month != STEG_DATE_NONE)
    return steg_catalogue_format_date (catalogue, group->month, STEG_DATE_STYLE_MONTH);
  return g_strdup (name_rest (group->grouping, catalogue));
}

char *
steg_plan_words_state (StegRecord *action, StegDate today, const StegCatalogue *catalogue)
{
  StegActionState state = steg_action_state (action, today);
  int             phase = MAX (steg_record_get_choice (action, STEG_ACTION_PHASE), 0);
  const char     *name = steg_catalogue_text (catalogue, steg_phase_choices[phase].label);
  int             days = steg_action_days_late (action, today);
  gint64          progress = steg_record_get_whole (action, STEG_ACTION_PROGRESS);

  if (state == STEG_ACTION_LATE)
    return g_strdup_printf (
      steg_catalogue_plural (catalogue, "%d day late", "%d days late", (gulong) days), days);
  if (state == STEG_ACTION_DROPPED)
    return g_strdup (name_state (catalogue, state));
  if (state == STEG_ACTION_DONE)
    return g_strdup_printf ("✓ %s", name);
  if (progress > 0)
    return g_strdup_printf ("%s, %d %%", name, (int) progress);
  return g_strdup (name);
}
