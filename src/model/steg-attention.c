/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-attention.h"

#include "model/steg-action-state.h"
#include "model/steg-action.h"
#include "model/steg-decision.h"
#include "model/steg-document-review.h"
#include "model/steg-document.h"
#include "model/steg-measure-standing.h"
#include "model/steg-measure.h"
#include "model/steg-reading.h"

static void
clear_item (gpointer item)
{
  g_clear_object (&((StegAttention *) item)->record);
}

static void
add (GArray *items, StegAttentionKind kind, StegRecord *record, StegDate on, StegDate today)
{
  StegAttention item = {
    .kind = kind,
    .record = g_object_ref (record),
    .on = on,
    .days = on != STEG_DATE_NONE ? on - today : 0,
  };

  g_array_append_val (items, item);
}

static void
look_at_action (GArray *items, StegRecord *action, StegActionState state, StegDate today)
{
  StegDate due = steg_record_get_date (action, STEG_ACTION_DUE);

  if (state >= STEG_ACTION_DONE)
    return;
  if (state == STEG_ACTION_LATE)
    add (items, STEG_ATTENTION_LATE, action, due, today);
  else if (steg_action_is_due_soon (action, today))
    add (items, STEG_ATTENTION_DUE_SOON, action, due, today);
  else if (!steg_record_has (action, STEG_ACTION_OWNER))
    add (items, STEG_ATTENTION_NO_OWNER, action, due, today);
  else if (due == STEG_DATE_NONE)
    add (items, STEG_ATTENTION_NO_DATE, action, due, today);
}

static StegActionCounts
look_at_actions (GArray *items, StegProgramme *programme, StegDate today)
{
  guint numbers[STEG_ACTION_DROPPED + 1] = { 0 };
  guint n = steg_programme_count (programme, &steg_action_table);

  for (guint i = 0; i < n; i++)
    {
      StegRecord     *action = steg_programme_at (programme, &steg_action_table, i);
      StegActionState state = steg_action_state (action, today);

      numbers[state]++;
      look_at_action (items, action, state, today);
    }
  return (StegActionCounts){
    .done = numbers[STEG_ACTION_DONE],
    .under_way = numbers[STEG_ACTION_UNDER_WAY],
    .late = numbers[STEG_ACTION_LATE],
    .ahead = numbers[STEG_ACTION_AHEAD],
  };
}

static void
look_at_decision (GArray *items, StegRecord *decision, StegDate today)
{
  StegDate needed_by = steg_record_get_date (decision, STEG_DECISION_NEEDED_BY);

  if (steg_record_get_choice (decision, STEG_DECISION_STATE) == STEG_DECISION_STATE_ASKED)
    add (items, STEG_ATTENTION_DECISION, decision, needed_by, today);
}

static void
look_at_document (GArray *items, StegRecord *document, StegDate today)
{
  StegDate review = steg_record_get_date (document, STEG_DOCUMENT_REVIEW_ON);

  if (steg_document_state (document, today) == STEG_DOCUMENT_OVERDUE)
    add (items, STEG_ATTENTION_REVIEW, document, review, today);
}

static void
look_at_measure (GArray *items, StegRecord *measure, StegRecord *latest, StegDate today)
{
  StegMeasureStanding standing = steg_measure_standing (measure, latest, today);

  if (steg_measure_standing_is_missing (&standing))
    add (items, STEG_ATTENTION_READING, measure, standing.next, today);
  else if (standing.state == STEG_MEASURE_OFF_GOAL)
    add (items, STEG_ATTENTION_OFF_GOAL, measure, steg_record_get_date (latest, STEG_READING_ON),
         today);
}

static void
look_at_measures (GArray *items, StegProgramme *programme, StegDate today)
{
  g_autoptr (GHashTable) latest = steg_measure_latest_readings (programme, today);

  for (guint i = 0; i < steg_programme_count (programme, &steg_measure_table); i++)
    {
      StegRecord *measure = steg_programme_at (programme, &steg_measure_table, i);

      look_at_measure (items, measure, g_hash_table_lookup (latest, steg_record_get_id (measure)),
                       today);
    }
}

/* The sort is stable: what is equal stays in the order in which it came. */
static int
compare (gconstpointer a, gconstpointer b)
{
  const StegAttention *left = a;
  const StegAttention *right = b;

  if (left->kind != right->kind)
    return left->kind < right->kind ? -1 : 1;
  if (left->on == right->on)
    return 0;
  if (left->on == STEG_DATE_NONE || right->on == STEG_DATE_NONE)
    return left->on == STEG_DATE_NONE ? 1 : -1;
  return left->on < right->on ? -1 : 1;
}

GArray *
steg_attention_new (StegProgramme *programme, StegDate today, StegActionCounts *counts)
{
  GArray          *items = g_array_new (FALSE, FALSE, sizeof (StegAttention));
  StegActionCounts counted;

  g_array_set_clear_func (items, clear_item);
  counted = look_at_actions (items, programme, today);
  if (counts != NULL)
    *counts = counted;
  for (guint i = 0; i < steg_programme_count (programme, &steg_decision_table); i++)
    look_at_decision (items, steg_programme_at (programme, &steg_decision_table, i), today);
  for (guint i = 0; i < steg_programme_count (programme, &steg_document_table); i++)
    look_at_document (items, steg_programme_at (programme, &steg_document_table, i), today);
  look_at_measures (items, programme, today);
  g_array_sort (items, compare);
  return items;
}
