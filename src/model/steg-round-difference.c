/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-round-difference.h"

#include "base/steg-text.h"
#include "model/steg-action-state.h"
#include "model/steg-action-statement.h"
#include "model/steg-action.h"
#include "model/steg-framework.h"
#include "model/steg-reason.h"
#include "model/steg-round.h"
#include "model/steg-rounds.h"

StegShift
steg_shift_between (int before, int after)
{
  if (before == 0 && after == 0)
    return STEG_SHIFT_NONE;
  if (before == 0)
    return STEG_SHIFT_NEW;
  if (after == 0)
    return STEG_SHIFT_LOST;
  if (before == after)
    return STEG_SHIFT_SAME;
  return after > before ? STEG_SHIFT_UP : STEG_SHIFT_DOWN;
}

/* What is compared. */
typedef struct
{
  StegProgramme *programme;
  StegRecord    *before, *after;
  GPtrArray     *aspects;
} Comparison;

static StegDate
done_on (StegRecord *action)
{
  StegDate checked = steg_record_get_date (action, STEG_ACTION_CHECKED_ON);

  return checked != STEG_DATE_NONE ? checked : steg_record_get_date (action, STEG_ACTION_CLOSED_ON);
}

/* Whether @action was done after the earlier round and not after the later one; a round without a
 * day bounds nothing. */
static gboolean
was_done_between (const Comparison *self, StegRecord *action)
{
  StegDate day = done_on (action);
  StegDate from = steg_record_get_date (self->before, STEG_ROUND_HELD_ON);
  StegDate until = steg_record_get_date (self->after, STEG_ROUND_HELD_ON);

  return steg_action_state (action, STEG_DATE_NONE) == STEG_ACTION_DONE && day != STEG_DATE_NONE
         && (from == STEG_DATE_NONE || day > from) && (until == STEG_DATE_NONE || day <= until);
}

static void
take_action (GPtrArray *actions, StegRecord *action)
{
  if (!g_ptr_array_find (actions, action, NULL))
    g_ptr_array_add (actions, g_object_ref (action));
}

/* Adds the actions that were to make @statement true and were done between the rounds. */
static void
add_actions (const Comparison *self, StegRecord *statement, GPtrArray *actions)
{
  GPtrArray *ties
    = statement != NULL
        ? steg_programme_linked (self->programme, &steg_action_statement_table,
                                 STEG_ACTION_STATEMENT_STATEMENT, steg_record_get_id (statement))
        : NULL;

  for (guint i = 0; ties != NULL && i < ties->len; i++)
    {
      StegRecord *action = steg_record_get_link (ties->pdata[i], STEG_ACTION_STATEMENT_ACTION);

      if (action != NULL && was_done_between (self, action))
        take_action (actions, action);
    }
}

static void
explain_rise (const Comparison *self, StegAreaDifference *area, const StegAspectDifference *rise)
{
  for (int level = rise->before + 1; level <= rise->after; level++)
    add_actions (
      self, steg_framework_get_statement (self->programme, area->area, rise->aspect, level),
      area->actions);
}

static int
compare_days (gconstpointer a, gconstpointer b)
{
  return done_on (*(StegRecord *const *) a) - done_on (*(StegRecord *const *) b);
}

static int
compare_aspects (gconstpointer a, gconstpointer b)
{
  const StegAspectDifference *one = a, *other = b;

  return (int) one->shift - (int) other->shift;
}

static void
clear_aspect (gpointer pointer)
{
  g_object_unref (((StegAspectDifference *) pointer)->aspect);
}

static void
compare_levels (const Comparison *self, StegAreaDifference *area)
{
  for (guint i = 0; i < self->aspects->len; i++)
    {
      StegRecord          *aspect = self->aspects->pdata[i];
      StegAspectDifference difference = {
        .aspect = g_object_ref (aspect),
        .before = steg_rounds_rated_level (self->programme, self->before, area->area, aspect),
        .after = steg_rounds_rated_level (self->programme, self->after, area->area, aspect),
      };

      difference.shift = steg_shift_between (difference.before, difference.after);
      area->worst = MIN (area->worst, difference.shift);
      if (difference.shift == STEG_SHIFT_UP)
        explain_rise (self, area, &difference);
      g_array_append_val (area->aspects, difference);
    }
  g_array_sort (area->aspects, compare_aspects);
  g_ptr_array_sort (area->actions, compare_days);
}

static char *
fold_reason (StegRecord *reason)
{
  const char *text = steg_record_get_text (reason, STEG_REASON_TEXT);

  return steg_text_fold (text != NULL ? text : "");
}

/* Puts those of @reasons into @found whose words none of @others has. */
static void
keep_missing (GPtrArray *reasons, GPtrArray *others, GPtrArray *found)
{
  g_autoptr (GHashTable) known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < others->len; i++)
    g_hash_table_add (known, fold_reason (others->pdata[i]));
  for (guint i = 0; i < reasons->len; i++)
    {
      g_autofree char *words = fold_reason (reasons->pdata[i]);

      if (!g_hash_table_contains (known, words))
        g_ptr_array_add (found, g_object_ref (reasons->pdata[i]));
    }
}

static void
compare_reasons (const Comparison *self, StegAreaDifference *area)
{
  g_autoptr (GPtrArray) before = steg_rounds_reasons (self->programme, self->before, area->area);
  g_autoptr (GPtrArray) after = steg_rounds_reasons (self->programme, self->after, area->area);

  keep_missing (after, before, area->added);
  keep_missing (before, after, area->gone);
}

static StegAreaDifference
compare_area (const Comparison *self, StegRecord *area)
{
  StegAreaDifference difference = {
    .area = g_object_ref (area),
    .before = steg_rounds_level (self->programme, self->before, area),
    .after = steg_rounds_level (self->programme, self->after, area),
    .aspects = g_array_new (FALSE, FALSE, sizeof (StegAspectDifference)),
    .added = g_ptr_array_new_with_free_func (g_object_unref),
    .gone = g_ptr_array_new_with_free_func (g_object_unref),
    .actions = g_ptr_array_new_with_free_func (g_object_unref),
  };

  g_array_set_clear_func (difference.aspects, clear_aspect);
  difference.shift = steg_shift_between (difference.before, difference.after);
  difference.worst = difference.shift;
  compare_levels (self, &difference);
  compare_reasons (self, &difference);
  return difference;
}

static void
clear_area (gpointer pointer)
{
  StegAreaDifference *area = pointer;

  g_object_unref (area->area);
  g_array_unref (area->aspects);
  g_ptr_array_unref (area->added);
  g_ptr_array_unref (area->gone);
  g_ptr_array_unref (area->actions);
}

/* A verdict that fell comes before an aspect that did, and what fell before what rose. */
static int
compare_areas (gconstpointer a, gconstpointer b)
{
  const StegAreaDifference *one = a, *other = b;

  if (one->worst != other->worst)
    return (int) one->worst - (int) other->worst;
  return (int) one->shift - (int) other->shift;
}

StegRoundDifference *
steg_round_difference_new (StegProgramme *programme, StegRecord *before, StegRecord *after)
{
  StegRoundDifference *self = g_new0 (StegRoundDifference, 1);
  g_autoptr (GPtrArray) areas = steg_framework_areas (programme);
  g_autoptr (GPtrArray) aspects = steg_framework_aspects (programme);
  const Comparison comparison = { programme, before, after, aspects };

  self->before = g_object_ref (before);
  self->after = g_object_ref (after);
  self->areas = g_array_new (FALSE, FALSE, sizeof (StegAreaDifference));
  g_array_set_clear_func (self->areas, clear_area);
  for (guint i = 0; i < areas->len; i++)
    {
      StegAreaDifference area = compare_area (&comparison, areas->pdata[i]);

      self->n[area.shift]++;
      g_array_append_val (self->areas, area);
    }
  g_array_sort (self->areas, compare_areas);
  return self;
}

void
steg_round_difference_free (StegRoundDifference *self)
{
  g_array_unref (self->areas);
  g_object_unref (self->before);
  g_object_unref (self->after);
  g_free (self);
}

const StegAreaDifference *
steg_round_difference_area (const StegRoundDifference *self, guint at)
{
  g_return_val_if_fail (at < self->areas->len, NULL);

  return &g_array_index (self->areas, StegAreaDifference, at);
}

const StegAspectDifference *
steg_area_difference_aspect (const StegAreaDifference *self, guint at)
{
  g_return_val_if_fail (at < self->aspects->len, NULL);

  return &g_array_index (self->aspects, StegAspectDifference, at);
}

gboolean
steg_area_difference_is_empty (const StegAreaDifference *self)
{
  return self->worst >= STEG_SHIFT_SAME && self->added->len == 0 && self->gone->len == 0;
}
