/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/steg-cycle-edit.h"

#include "base/steg-text.h"
#include "model/steg-framework.h"
#include "model/steg-gate-template.h"
#include "model/steg-rounds.h"
#include "model/steg-tables.h"
#include "session/steg-action-edit.h"

#define MONTHS 6

static const char *
put_item (StegEdit *edit, const char *cycle, StegPhase phase, const char *text, const char *order)
{
  const char *id = steg_edit_add (edit, &steg_gate_item_table);

  steg_edit_link (edit, id, STEG_GATE_ITEM_CYCLE, cycle);
  steg_edit_choice (edit, id, STEG_GATE_ITEM_PHASE, (int) phase);
  steg_edit_text (edit, id, STEG_GATE_ITEM_TEXT, text);
  steg_edit_text (edit, id, STEG_GATE_ITEM_ORDER, order);
  return id;
}

static void
fill_gate (StegEdit *edit, StegProgramme *programme, const char *id, StegPhase phase)
{
  g_autoptr (GPtrArray) texts
    = steg_gate_template_list (programme, phase, steg_framework_language (programme));
  g_autofree char *order = NULL;

  for (guint i = 0; i < texts->len; i++)
    {
      char *next = steg_text_order_between (order, NULL);

      g_free (order);
      order = next;
      put_item (edit, id, phase, texts->pdata[i], order);
    }
}

void
steg_cycle_edit_fill_gates (StegEdit *edit, StegProgramme *programme, const char *id)
{
  for (int phase = 0; phase < STEG_N_PHASES; phase++)
    fill_gate (edit, programme, id, (StegPhase) phase);
}

const char *
steg_cycle_edit_add (StegEdit *edit, StegProgramme *programme, const char *title, StegDate today)
{
  StegDate    start = steg_cycle_edit_continue (edit, programme, today);
  const char *id = steg_edit_add (edit, &steg_cycle_table);

  steg_edit_text (edit, id, STEG_CYCLE_TITLE, title);
  steg_cycle_edit_lay_out (edit, id, start, steg_date_add_months (start, MONTHS) - 1);
  steg_cycle_edit_fill_gates (edit, programme, id);
  return id;
}

const char *
steg_cycle_edit_add_item (
  StegEdit *edit, StegProgramme *programme, StegRecord *cycle, StegPhase phase, const char *text)
{
  g_autoptr (GPtrArray) items = steg_cycle_items (programme, cycle, phase);
  const char *last = items->len > 0 ? steg_record_get_id (items->pdata[items->len - 1]) : NULL;
  const char *id = put_item (edit, steg_record_get_id (cycle), phase, text, NULL);

  steg_edit_move (edit, id, STEG_GATE_ITEM_ORDER, items, last);
  return id;
}

/* Drops every wording of the field @name of @card. Returns: whether there was one. */
static gboolean
drop_wordings (StegEdit *edit, StegProgramme *programme, StegRecord *card, const char *name)
{
  gboolean found = FALSE;

  for (guint i = 0; i < steg_programme_count (programme, &steg_wording_table); i++)
    {
      StegRecord *wording = steg_programme_at (programme, &steg_wording_table, i);

      if (steg_record_get_link (wording, STEG_WORDING_RECORD) != card
          || g_strcmp0 (steg_record_get_text (wording, STEG_WORDING_FIELD), name) != 0)
        continue;
      steg_edit_remove (edit, steg_record_get_id (wording));
      found = TRUE;
    }
  return found;
}

static void
keep_checklist (StegEdit *edit, StegProgramme *programme, StegRecord *cycle, StegPhase phase)
{
  g_autoptr (GPtrArray) items = steg_cycle_items (programme, cycle, phase);
  StegRecord *card = steg_programme_get_card (programme);
  guint       number = 1;

  for (; number <= MIN (items->len, STEG_GATE_TEMPLATE_MOST); number++)
    {
      g_autofree char  *field = steg_gate_template_field (phase, number);
      const char *const parts[]
        = { steg_record_get_id (card), field, steg_framework_language (programme), NULL };

      steg_edit_text (edit, steg_edit_ensure (edit, &steg_wording_table, parts), STEG_WORDING_TEXT,
                      steg_record_get_text (items->pdata[number - 1], STEG_GATE_ITEM_TEXT));
    }
  for (; number <= STEG_GATE_TEMPLATE_MOST; number++)
    {
      g_autofree char *field = steg_gate_template_field (phase, number);

      if (!drop_wordings (edit, programme, card, field))
        break;
    }
}

void
steg_cycle_edit_keep_checklists (StegEdit *edit, StegProgramme *programme, StegRecord *cycle)
{
  g_return_if_fail (steg_programme_get_card (programme) != NULL);

  for (int phase = 0; phase < STEG_N_PHASES; phase++)
    keep_checklist (edit, programme, cycle, (StegPhase) phase);
}

void
steg_cycle_edit_goal (
  StegEdit *edit, StegProgramme *programme, const char *cycle, StegRecord *area, int level)
{
  const char *const parts[] = { cycle, steg_record_get_id (area), NULL };
  StegRecord       *goal = steg_programme_find_tuple (programme, &steg_cycle_goal_table, parts);

  if (level > 0)
    steg_edit_whole (edit, steg_edit_ensure (edit, &steg_cycle_goal_table, parts),
                     STEG_CYCLE_GOAL_LEVEL, level);
  else if (goal != NULL)
    steg_edit_remove (edit, steg_record_get_id (goal));
}

static void
freeze (StegEdit *edit, StegProgramme *programme, StegRecord *cycle)
{
  GPtrArray *actions = steg_programme_linked (programme, &steg_action_table, STEG_ACTION_CYCLE,
                                              steg_record_get_id (cycle));

  for (guint i = 0; actions != NULL && i < actions->len; i++)
    {
      StegRecord       *action = actions->pdata[i];
      const char *const parts[] = { steg_record_get_id (cycle), steg_record_get_id (action), NULL };
      const char       *id;

      if (steg_record_get_choice (action, STEG_ACTION_OUTCOME) == STEG_ACTION_OUTCOME_DROPPED)
        continue;
      id = steg_edit_ensure (edit, &steg_planned_table, parts);
      steg_edit_date (edit, id, STEG_PLANNED_START,
                      steg_record_get_date (action, STEG_ACTION_START));
      steg_edit_date (edit, id, STEG_PLANNED_DUE, steg_record_get_date (action, STEG_ACTION_DUE));
    }
}

void
steg_cycle_edit_pass (StegEdit      *edit,
                      StegProgramme *programme,
                      StegRecord    *cycle,
                      StegPhase      phase,
                      StegDate       today,
                      const char    *reason)
{
  const char *const parts[] = { steg_record_get_id (cycle), steg_phase_choices[phase].key, NULL };
  const char       *id = steg_edit_ensure (edit, &steg_gate_table, parts);

  steg_edit_date (edit, id, STEG_GATE_PASSED_ON, today);
  steg_edit_text (edit, id, STEG_GATE_REASON, reason);
  if (phase == STEG_PHASE_PLAN)
    freeze (edit, programme, cycle);
}

void
steg_cycle_edit_thaw (StegEdit *edit, StegProgramme *programme, StegRecord *cycle)
{
  for (guint i = 0; i < steg_programme_count (programme, &steg_planned_table); i++)
    {
      StegRecord *planned = steg_programme_at (programme, &steg_planned_table, i);

      if (steg_record_get_link (planned, STEG_PLANNED_CYCLE) == cycle)
        steg_edit_remove (edit, steg_record_get_id (planned));
    }
}

void
steg_cycle_edit_take_back (StegEdit      *edit,
                           StegProgramme *programme,
                           StegRecord    *cycle,
                           StegPhase      phase)
{
  StegRecord *gate = steg_cycle_get_gate (programme, cycle, phase);

  if (gate != NULL)
    steg_edit_remove (edit, steg_record_get_id (gate));
  if (phase == STEG_PHASE_PLAN)
    steg_cycle_edit_thaw (edit, programme, cycle);
}

static void
invite (StegEdit *edit, StegProgramme *programme, const char *round, StegRecord *before)
{
  for (guint i = 0; i < steg_programme_count (programme, &steg_participant_table); i++)
    {
      StegRecord       *seat = steg_programme_at (programme, &steg_participant_table, i);
      const char       *person = steg_record_get_link_id (seat, STEG_PARTICIPANT_PERSON);
      const char *const parts[] = { round, person, NULL };

      if (steg_record_get_link (seat, STEG_PARTICIPANT_ROUND) == before
          && steg_record_get_flag (seat, STEG_PARTICIPANT_ATTENDED))
        steg_edit_flag (edit, steg_edit_ensure (edit, &steg_participant_table, parts),
                        STEG_PARTICIPANT_ATTENDED, TRUE);
    }
}

void
steg_cycle_edit_open_round (StegEdit      *edit,
                            StegProgramme *programme,
                            StegRecord    *cycle,
                            const char    *title,
                            StegDate       today)
{
  g_autoptr (GPtrArray) rounds = steg_rounds_in_order (programme);
  const char *id = steg_edit_add (edit, &steg_round_table);

  steg_edit_text (edit, id, STEG_ROUND_TITLE, title);
  steg_edit_date (edit, id, STEG_ROUND_HELD_ON, today);
  steg_edit_choice (edit, id, STEG_ROUND_STATE, STEG_ROUND_STATE_TALKING);
  steg_edit_link (edit, steg_record_get_id (cycle), STEG_CYCLE_ROUND, id);
  if (rounds->len > 0)
    invite (edit, programme, id, rounds->pdata[rounds->len - 1]);
}

static void
drop (StegEdit *edit, const StegRemainder *remainder, StegDate today)
{
  const char *id = steg_record_get_id (remainder->action);

  steg_edit_choice (edit, id, STEG_ACTION_OUTCOME, STEG_ACTION_OUTCOME_DROPPED);
  steg_edit_text (edit, id, STEG_ACTION_OUTCOME_REASON, remainder->reason);
  steg_edit_choice (edit, id, STEG_ACTION_PHASE, STEG_PHASE_ACT);
  steg_edit_date (edit, id, STEG_ACTION_CLOSED_ON, today);
}

void
steg_cycle_edit_close (StegEdit            *edit,
                       StegProgramme       *programme,
                       StegRecord          *cycle,
                       const StegRemainder *remainders,
                       guint                n_remainders,
                       const char          *next,
                       StegDate             today,
                       const char          *reason)
{
  StegRecord *following = steg_cycle_get_next (programme, cycle);
  const char *target = following != NULL ? steg_record_get_id (following) : NULL;

  steg_cycle_edit_pass (edit, programme, cycle, STEG_PHASE_ACT, today, reason);
  for (guint i = 0; i < n_remainders; i++)
    {
      if (!remainders[i].drops && target == NULL)
        target = steg_cycle_edit_add (edit, programme, next, today);
      if (remainders[i].drops)
        drop (edit, &remainders[i], today);
      else
        steg_edit_link (edit, steg_record_get_id (remainders[i].action), STEG_ACTION_CYCLE, target);
    }
}
