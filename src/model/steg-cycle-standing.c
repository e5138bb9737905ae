/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-cycle-standing.h"

#include "model/steg-tables.h"

StegRecord *
steg_cycle_get_gate (StegProgramme *programme, StegRecord *cycle, StegPhase phase)
{
  const char *const parts[] = { steg_record_get_id (cycle), steg_phase_choices[phase].key, NULL };

  return steg_programme_find_tuple (programme, &steg_gate_table, parts);
}

StegDate
steg_cycle_passed_on (StegProgramme *programme, StegRecord *cycle, StegPhase phase)
{
  StegRecord *gate = steg_cycle_get_gate (programme, cycle, phase);

  return gate != NULL ? steg_record_get_date (gate, STEG_GATE_PASSED_ON) : STEG_DATE_NONE;
}

int
steg_cycle_next_gate (StegProgramme *programme, StegRecord *cycle)
{
  for (int phase = 0; phase < STEG_N_PHASES; phase++)
    if (steg_cycle_passed_on (programme, cycle, (StegPhase) phase) == STEG_DATE_NONE)
      return phase;
  return -1;
}

int
steg_cycle_phase_now (StegProgramme *programme, StegRecord *cycle, StegDate today)
{
  StegDate from = steg_cycle_get_period (cycle).from;
  int      phase = steg_cycle_next_gate (programme, cycle);

  if (phase == STEG_PHASE_PLAN && (from == STEG_DATE_NONE || from > today))
    return -1;
  return phase;
}

StegRecord *
steg_cycles_get_current (StegProgramme *programme, StegDate today)
{
  g_autoptr (GPtrArray) cycles = steg_cycles_in_order (programme);

  for (guint i = cycles->len; i-- > 0;)
    if (steg_cycle_phase_now (programme, cycles->pdata[i], today) >= 0)
      return cycles->pdata[i];
  return NULL;
}

typedef struct
{
  StegRecord *cycle;
  StegPhase   phase;
} Gate;

static gboolean
is_item_of (StegRecord *item, gpointer user_value)
{
  const Gate *gate = user_value;

  return steg_record_get_link (item, STEG_GATE_ITEM_CYCLE) == gate->cycle
         && steg_record_get_choice (item, STEG_GATE_ITEM_PHASE) == (int) gate->phase;
}

GPtrArray *
steg_cycle_items (StegProgramme *programme, StegRecord *cycle, StegPhase phase)
{
  Gate gate = { cycle, phase };

  return steg_programme_select (programme, &steg_gate_item_table, is_item_of, &gate,
                                STEG_GATE_ITEM_ORDER);
}

guint
steg_cycle_items_done (GPtrArray *items)
{
  guint done = 0;

  for (guint i = 0; i < items->len; i++)
    done += steg_record_get_flag (items->pdata[i], STEG_GATE_ITEM_DONE) != FALSE;
  return done;
}

static gboolean
is_dropped (StegRecord *action)
{
  return steg_record_get_choice (action, STEG_ACTION_OUTCOME) == STEG_ACTION_OUTCOME_DROPPED;
}

static gboolean
is_unready (StegRecord *action, gpointer user_value)
{
  const Gate *gate = user_value;

  if (steg_record_get_link (action, STEG_ACTION_CYCLE) != gate->cycle || is_dropped (action)
      || steg_record_get_choice (action, STEG_ACTION_PHASE) >= STEG_PHASE_CHECK)
    return FALSE;
  return gate->phase != STEG_PHASE_PLAN
         || steg_record_get_link (action, STEG_ACTION_OWNER) == NULL
         || !steg_record_has (action, STEG_ACTION_DUE);
}

GPtrArray *
steg_cycle_unready (StegProgramme *programme, StegRecord *cycle, StegPhase phase)
{
  Gate gate = { cycle, phase };

  return steg_programme_select (programme, &steg_action_table, is_unready, &gate, STEG_ACTION_DUE);
}

static StegFate
find_fate (StegRecord *action, StegRecord *cycle)
{
  if (steg_record_get_link (action, STEG_ACTION_CYCLE) != cycle)
    return STEG_FATE_CARRIED;
  if (is_dropped (action))
    return STEG_FATE_DROPPED;
  return steg_record_get_choice (action, STEG_ACTION_PHASE) >= STEG_PHASE_CHECK ? STEG_FATE_DONE
                                                                                : STEG_FATE_OPEN;
}

static StegDate
first_known (StegRecord *action, guint field, guint other)
{
  StegDate date = steg_record_get_date (action, field);

  return date != STEG_DATE_NONE ? date : steg_record_get_date (action, other);
}

static void
add_action (GArray *actions, StegRecord *cycle, StegRecord *action, StegRecord *planned)
{
  StegCycleAction row = { .action = action, .planned = planned != NULL };

  if (planned != NULL)
    row.plan = (StegPeriod){ steg_record_get_date (planned, STEG_PLANNED_START),
                             steg_record_get_date (planned, STEG_PLANNED_DUE) };
  row.actual = (StegPeriod){ first_known (action, STEG_ACTION_STARTED_ON, STEG_ACTION_START),
                             first_known (action, STEG_ACTION_CHECKED_ON, STEG_ACTION_DUE) };
  row.fate = find_fate (action, cycle);
  g_array_append_val (actions, row);
}

static void
add_planned (GArray *actions, StegProgramme *programme, StegRecord *cycle)
{
  for (guint i = 0; i < steg_programme_count (programme, &steg_planned_table); i++)
    {
      StegRecord *planned = steg_programme_at (programme, &steg_planned_table, i);
      StegRecord *action = steg_record_get_link (planned, STEG_PLANNED_ACTION);

      if (steg_record_get_link (planned, STEG_PLANNED_CYCLE) == cycle && action != NULL)
        add_action (actions, cycle, action, planned);
    }
}

/* Those that came later, or before there was a frozen plan. */
static void
add_others (GArray *actions, StegProgramme *programme, StegRecord *cycle)
{
  GPtrArray *rows = steg_programme_linked (programme, &steg_action_table, STEG_ACTION_CYCLE,
                                           steg_record_get_id (cycle));

  for (guint i = 0; rows != NULL && i < rows->len; i++)
    {
      const char *const parts[]
        = { steg_record_get_id (cycle), steg_record_get_id (rows->pdata[i]), NULL };

      if (steg_programme_find_tuple (programme, &steg_planned_table, parts) == NULL)
        add_action (actions, cycle, rows->pdata[i], NULL);
    }
}

static StegDate
ready_on (const StegCycleAction *action)
{
  return action->plan.to != STEG_DATE_NONE ? action->plan.to : action->actual.to;
}

static int
compare (gconstpointer a, gconstpointer b)
{
  StegDate x = ready_on (a);
  StegDate y = ready_on (b);

  if (x == y)
    return g_strcmp0 (steg_record_get_id (((const StegCycleAction *) a)->action),
                      steg_record_get_id (((const StegCycleAction *) b)->action));
  if (x == STEG_DATE_NONE || y == STEG_DATE_NONE)
    return x == STEG_DATE_NONE ? 1 : -1;
  return x < y ? -1 : 1;
}

GArray *
steg_cycle_actions (StegProgramme *programme, StegRecord *cycle)
{
  GArray *actions = g_array_new (FALSE, FALSE, sizeof (StegCycleAction));

  add_planned (actions, programme, cycle);
  add_others (actions, programme, cycle);
  g_array_sort (actions, compare);
  return actions;
}

StegCycleResult
steg_cycle_result (GArray *actions)
{
  StegCycleResult result = { 0 };

  for (guint i = 0; i < actions->len; i++)
    {
      const StegCycleAction *action = &g_array_index (actions, StegCycleAction, i);

      result.planned += action->planned;
      result.added += !action->planned;
      result.done += action->fate == STEG_FATE_DONE;
      result.carried += action->fate == STEG_FATE_CARRIED;
      result.dropped += action->fate == STEG_FATE_DROPPED;
      result.open += action->fate == STEG_FATE_OPEN;
    }
  return result;
}

int
steg_cycle_action_delay (const StegCycleAction *action)
{
  if (action->plan.to == STEG_DATE_NONE || action->actual.to == STEG_DATE_NONE)
    return 0;
  return action->actual.to - action->plan.to;
}

int
steg_cycle_goal_level (StegProgramme *programme, StegRecord *cycle, StegRecord *area)
{
  const char *const parts[] = { steg_record_get_id (cycle), steg_record_get_id (area), NULL };
  StegRecord       *goal = steg_programme_find_tuple (programme, &steg_cycle_goal_table, parts);

  return goal != NULL ? (int) steg_record_get_whole (goal, STEG_CYCLE_GOAL_LEVEL) : 0;
}

StegRecord *
steg_cycle_get_next (StegProgramme *programme, StegRecord *cycle)
{
  g_autoptr (GPtrArray) cycles = steg_cycles_in_order (programme);
  guint index;

  if (!g_ptr_array_find (cycles, cycle, &index) || index + 1 >= cycles->len)
    return NULL;
  return cycles->pdata[index + 1];
}
