/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/plan/steg-plan.h"

#include "model/steg-improvement.h"
#include "model/steg-person.h"
#include "model/steg-program.h"
#include "report/figures/steg-timeline-figures.h"
#include "report/plan/steg-plan-timeline.h"
#include "report/plan/steg-plan-words.h"

typedef struct
{
  StegProgramme       *programme;
  const StegStanding  *standing;
  const StegCatalogue *catalogue;
  StegPlan            *plan;
  GHashTable          *actions; /* a set of those that are in it */
} Builder;

static char *
dup_card (StegProgramme *programme, guint field)
{
  StegRecord *card = steg_programme_get_card (programme);
  const char *text = card != NULL ? steg_record_get_text (card, field) : NULL;

  return g_strdup (text != NULL ? text : "");
}

static void
clear_row (gpointer value)
{
  StegPlanRow *row = value;

  for (int column = 0; column < STEG_PLAN_N_COLUMNS; column++)
    g_clear_pointer (&row->texts[column], g_free);
}

static void
clear_group (gpointer group)
{
  g_clear_pointer (&((StegPlanGroup *) group)->title, g_free);
}

static char *
dup_text (StegRecord *record, guint field)
{
  const char *text = record != NULL ? steg_record_get_text (record, field) : NULL;

  return g_strdup (text != NULL ? text : "");
}

static char *
dup_area (const Builder *self, StegRecord *improvement)
{
  StegRecord *area
    = improvement != NULL ? steg_record_get_link (improvement, STEG_IMPROVEMENT_AREA) : NULL;

  if (area == NULL)
    return g_strdup ("");
  return g_strdup (steg_programme_wording (self->programme, area, "name",
                                           steg_catalogue_get_language (self->catalogue)));
}

static char *
say_day (const Builder *self, StegDate day)
{
  return steg_catalogue_format_date (self->catalogue, day, STEG_DATE_STYLE_FULL);
}

static void
fill_from_action (const Builder *self, StegRecord *action, StegPlanRow *row)
{
  StegDate today = self->standing->today;

  row->state = steg_action_state (action, today);
  row->start = steg_record_get_date (action, STEG_ACTION_START);
  row->due = steg_record_get_date (action, STEG_ACTION_DUE);
  row->texts[STEG_PLAN_HOW] = dup_text (action, STEG_ACTION_TITLE);
  row->texts[STEG_PLAN_WHO]
    = dup_text (steg_record_get_link (action, STEG_ACTION_OWNER), STEG_PERSON_NAME);
  row->texts[STEG_PLAN_START] = say_day (self, row->start);
  row->texts[STEG_PLAN_DUE] = say_day (self, row->due);
  row->texts[STEG_PLAN_STATE] = steg_plan_words_state (action, today, self->catalogue);
}

/* Returns: the improvement that it is about; borrowed. */
static StegRecord *
add_row (const Builder *self, StegRecord *record, StegRecord *before)
{
  gboolean    is_action = steg_record_get_table (record) == &steg_action_table;
  StegRecord *improvement
    = is_action ? steg_record_get_link (record, STEG_ACTION_IMPROVEMENT) : record;
  StegPlanRow row = { .is_bare = !is_action };

  row.goes_on_with = improvement != NULL && improvement == before;
  if (is_action)
    {
      fill_from_action (self, record, &row);
      g_hash_table_add (self->actions, record);
    }
  else
    row.texts[STEG_PLAN_HOW]
      = g_strdup (steg_catalogue_text (self->catalogue, "no action yet"));
  row.texts[STEG_PLAN_AREA] = dup_area (self, improvement);
  row.texts[STEG_PLAN_WHAT] = dup_text (improvement, STEG_IMPROVEMENT_TITLE);
  for (int column = 0; column < STEG_PLAN_N_COLUMNS; column++)
    if (row.texts[column] == NULL)
      row.texts[column] = g_strdup ("");
  g_array_append_val (self->plan->rows, row);
  return improvement;
}

static void
add_group (const Builder *self, const StegActionOrder *order, const StegActionGroup *group)
{
  StegPlanGroup added = { steg_plan_words_group (self->programme, group, self->catalogue),
                          group->first, group->n_rows };
  StegRecord   *before = NULL;

  g_array_append_val (self->plan->groups, added);
  for (guint i = group->first; i < group->first + group->n_rows; i++)
    before = add_row (self, order->rows->pdata[i], before);
}

static void
add_rows (const Builder *self, const StegPlanSelection *selection)
{
  g_autoptr (StegActionFilter) all = steg_action_filter_new ();
  g_autoptr (StegActionMatch) match
    = steg_action_match_new (self->programme, selection->filter != NULL ? selection->filter : all,
                             self->standing->today, selection->mine);
  g_autoptr (StegActionOrder) order
    = steg_action_order_new (self->programme, match, selection->grouping, selection->sort,
                             selection->descending);

  for (guint i = 0; i < order->groups->len; i++)
    add_group (self, order, &g_array_index (order->groups, StegActionGroup, i));
}

/* A timeline has no groups by phase or month: it then has those by area. */
static StegTimelineGrouping
find_timeline_grouping (StegActionGrouping grouping)
{
  if (grouping == STEG_GROUP_OWNER)
    return STEG_TIMELINE_BY_OWNER;
  return grouping == STEG_GROUP_CYCLE ? STEG_TIMELINE_BY_CYCLE : STEG_TIMELINE_BY_AREA;
}

static void
add_timeline (const Builder *self, const StegPlanSelection *selection)
{
  const StegTimelineSelection wanted
    = { find_timeline_grouping (selection->grouping), NULL, self->actions };

  self->plan->timeline = steg_timeline_figures_select (self->programme, self->standing, &wanted,
                                                       self->catalogue);
  if (self->plan->is_part)
    steg_plan_timeline_prune (self->plan->timeline);
}

StegPlan *
steg_plan_new (StegProgramme           *programme,
               const StegStanding      *standing,
               const StegPlanSelection *selection,
               const StegCatalogue     *catalogue)
{
  g_autoptr (GHashTable) actions = g_hash_table_new (NULL, NULL);
  const Builder self = { programme, standing, catalogue, g_new0 (StegPlan, 1), actions };
  StegPlan     *plan = self.plan;

  plan->catalogue = catalogue;
  plan->today = standing->today;
  plan->title = dup_card (programme, STEG_PROGRAM_TITLE);
  plan->organisation = dup_card (programme, STEG_PROGRAM_ORGANISATION);
  plan->shown = steg_plan_words_filter (programme, selection->filter, catalogue);
  plan->grouped = steg_plan_words_grouping (selection->grouping, catalogue);
  plan->is_part = *plan->shown != '\0';
  plan->has_areas = selection->grouping != STEG_GROUP_AREA;
  plan->rows = g_array_new (FALSE, FALSE, sizeof (StegPlanRow));
  g_array_set_clear_func (plan->rows, clear_row);
  plan->groups = g_array_new (FALSE, FALSE, sizeof (StegPlanGroup));
  g_array_set_clear_func (plan->groups, clear_group);
  add_rows (&self, selection);
  add_timeline (&self, selection);
  return plan;
}

void
steg_plan_free (StegPlan *self)
{
  g_free (self->title);
  g_free (self->organisation);
  g_free (self->shown);
  g_array_unref (self->rows);
  g_array_unref (self->groups);
  steg_timeline_unref (self->timeline);
  g_free (self);
}

const StegPlanRow *
steg_plan_row (const StegPlan *self, guint position)
{
  g_return_val_if_fail (position < self->rows->len, NULL);

  return &g_array_index (self->rows, StegPlanRow, position);
}

const StegPlanGroup *
steg_plan_group (const StegPlan *self, guint position)
{
  g_return_val_if_fail (position < self->groups->len, NULL);

  return &g_array_index (self->groups, StegPlanGroup, position);
}

const char *
steg_plan_heading (const StegPlan *self, StegPlanColumn column)
{
  const char *const headings[STEG_PLAN_N_COLUMNS] = {
    [STEG_PLAN_AREA] = steg_catalogue_text (self->catalogue, "Area"),
    [STEG_PLAN_WHAT] = steg_catalogue_text (self->catalogue, "What"),
    [STEG_PLAN_HOW] = steg_catalogue_text (self->catalogue, "How"),
    [STEG_PLAN_WHO] = steg_catalogue_text (self->catalogue, "Who"),
    [STEG_PLAN_START] = steg_catalogue_text (self->catalogue, "Start"),
    [STEG_PLAN_DUE] = steg_catalogue_text (self->catalogue, "Due"),
    [STEG_PLAN_STATE] = steg_catalogue_text (self->catalogue, "Where it is"),
  };

  g_return_val_if_fail (column < STEG_PLAN_N_COLUMNS, "");

  return headings[column];
}

static void
free_cells (gpointer cells)
{
  g_strfreev (cells);
}

/* The cells of @row, or the headings over them where it is %NULL. */
static char **
write_cells (const StegPlan *self, const StegPlanRow *row)
{
  g_autoptr (GStrvBuilder) cells = g_strv_builder_new ();
  g_autofree char *start = row != NULL ? steg_date_to_iso (row->start) : NULL;
  g_autofree char *due = row != NULL ? steg_date_to_iso (row->due) : NULL;

  for (StegPlanColumn column = 0; column < STEG_PLAN_N_COLUMNS; column++)
    {
      const char *text = row != NULL ? row->texts[column] : steg_plan_heading (self, column);

      if (row != NULL && column == STEG_PLAN_START)
        text = start != NULL ? start : "";
      if (row != NULL && column == STEG_PLAN_DUE)
        text = due != NULL ? due : "";
      g_strv_builder_add (cells, text);
    }
  return g_strv_builder_end (cells);
}

GPtrArray *
steg_plan_table (const StegPlan *self)
{
  GPtrArray *table = g_ptr_array_new_with_free_func (free_cells);

  g_ptr_array_add (table, write_cells (self, NULL));
  for (guint i = 0; i < self->rows->len; i++)
    g_ptr_array_add (table, write_cells (self, steg_plan_row (self, i)));
  return table;
}
