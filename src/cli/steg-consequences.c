/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/steg-consequences.h"

#include "base/steg-clock.h"
#include "cli/steg-arguments.h"
#include "cli/steg-output.h"
#include "model/steg-tables.h"
#include "session/steg-action-edit.h"
#include "session/steg-cycle-edit.h"

#include <glib/gi18n.h>

/* A day of a cycle as it was. */
typedef struct
{
  StegRecord *cycle; /* owned */
  guint       field;
  StegDate    day;
} Day;

static gboolean
refuse (GError **error, const char *why)
{
  g_set_error_literal (error, STEG_ERROR, STEG_ERROR_INVALID, why);
  return FALSE;
}

static gboolean
put_days (
  StegEdit *edit, StegProgramme *programme, const char *id, GArray *assignments, GError **error)
{
  StegDate days[STEG_CYCLE_N_DAYS];
  gboolean any = FALSE;

  for (guint i = 0; i < STEG_CYCLE_N_DAYS; i++)
    {
      const char *written = steg_arguments_find (assignments, STEG_CYCLE_PLAN_FROM + i);

      days[i] = STEG_DATE_NONE;
      if (written == NULL)
        continue;
      if (!steg_date_parse (written, &days[i]))
        return refuse (error, _ ("A phase cannot be without a day: the one before it would never "
                                 "end. Write another day, or remove the cycle."));
      any = TRUE;
    }
  return !any || steg_cycle_edit_days (edit, programme, id, days)
         || refuse (error, _ ("Those days are not in order: plan_from, do_from, check_from and "
                              "act_from follow each other, and ends_on comes last."));
}

/* The position of the choice that @assignments give @field of @table; -1: none. */
static int
choice_in (const StegTable *table, GArray *assignments, guint field)
{
  const char *key = steg_arguments_find (assignments, field);

  return key != NULL ? steg_field_find_choice (&table->fields[field], key) : -1;
}

static void
put_phase (StegEdit *edit, StegRecord *action, GArray *assignments)
{
  int      phase = choice_in (&steg_action_table, assignments, STEG_ACTION_PHASE);
  gboolean drops = choice_in (&steg_action_table, assignments, STEG_ACTION_OUTCOME)
                   == STEG_ACTION_OUTCOME_DROPPED;

  if (drops)
    steg_action_edit_drop (edit, action,
                           steg_record_get_text (action, STEG_ACTION_OUTCOME_REASON),
                           steg_clock_today ());
  else if (phase >= 0 && phase != steg_record_get_choice (action, STEG_ACTION_PHASE))
    steg_action_edit_phase (edit, action, (StegPhase) phase, steg_clock_today ());
}

/* When Do begins the plan is frozen. @gate: %NULL for one that is added. */
static void
put_gate (StegEdit *edit, StegProgramme *programme, StegRecord *gate, GArray *assignments)
{
  const char *cycle = steg_arguments_find (assignments, STEG_GATE_CYCLE);
  const char *passed = steg_arguments_find (assignments, STEG_GATE_PASSED_ON);
  StegRecord *record = gate != NULL ? steg_record_get_link (gate, STEG_GATE_CYCLE)
                                    : steg_programme_find (programme, cycle);
  int         phase = gate != NULL ? steg_record_get_choice (gate, STEG_GATE_PHASE)
                                   : choice_in (&steg_gate_table, assignments, STEG_GATE_PHASE);
  StegDate    day = STEG_DATE_NONE;

  if (passed == NULL || record == NULL || phase != STEG_PHASE_PLAN)
    return;
  if (!steg_date_parse (passed, &day))
    steg_cycle_edit_thaw (edit, programme, record);
  else if (steg_cycle_passed_on (programme, record, STEG_PHASE_PLAN) == STEG_DATE_NONE)
    steg_cycle_edit_pass (edit, programme, record, STEG_PHASE_PLAN, day, NULL);
}

gboolean
steg_consequences_put (StegEdit        *edit,
                       StegProgramme   *programme,
                       const StegTable *table,
                       const char      *id,
                       GArray          *assignments,
                       GError         **error)
{
  StegRecord *record = steg_programme_find (programme, id);

  if (table == &steg_cycle_table && record == NULL)
    steg_cycle_edit_fill_gates (edit, programme, id);
  if (table == &steg_cycle_table)
    return put_days (edit, programme, id, assignments, error);
  if (table == &steg_gate_table)
    put_gate (edit, programme, record, assignments);
  if (table == &steg_action_table && record != NULL)
    put_phase (edit, record, assignments);
  return TRUE;
}

void
steg_consequences_remove (StegEdit *edit, StegProgramme *programme, StegRecord *record)
{
  if (steg_record_get_table (record) == &steg_gate_table
      && steg_record_get_choice (record, STEG_GATE_PHASE) == STEG_PHASE_PLAN)
    steg_cycle_edit_thaw (edit, programme, steg_record_get_link (record, STEG_GATE_CYCLE));
  if (steg_record_get_table (record) == &steg_cycle_table)
    steg_cycle_edit_remove (edit, programme, record);
  else
    steg_edit_remove (edit, steg_record_get_id (record));
}

static void
clear_day (gpointer day)
{
  g_object_unref (((Day *) day)->cycle);
}

GArray *
steg_consequences_note_days (StegProgramme *programme)
{
  GArray *days = g_array_new (FALSE, FALSE, sizeof (Day));

  g_array_set_clear_func (days, clear_day);
  for (guint i = 0; i < steg_programme_count (programme, &steg_cycle_table); i++)
    for (guint field = STEG_CYCLE_PLAN_FROM; field <= STEG_CYCLE_ENDS_ON; field++)
      {
        StegRecord *cycle = steg_programme_at (programme, &steg_cycle_table, i);
        Day         day = { g_object_ref (cycle), field, steg_record_get_date (cycle, field) };

        g_array_append_val (days, day);
      }
  return days;
}

static void
say_moved (const Day *day)
{
  g_autofree char *iso = steg_date_to_iso (steg_record_get_date (day->cycle, day->field));
  /* Translators: the title of a cycle, a field of it such as do_from, a day. */
  g_autofree char *line = g_strdup_printf (
    _ ("“%s”: %s moves with it, to %s"), steg_record_get_text (day->cycle, STEG_CYCLE_TITLE),
    steg_cycle_table.fields[day->field].name, iso != NULL ? iso : "–");

  steg_output_error (line);
}

void
steg_consequences_say (GArray *days, StegRecord *asked, GArray *assignments)
{
  for (guint i = 0; i < days->len; i++)
    {
      const Day *day = &g_array_index (days, Day, i);

      if (steg_record_get_date (day->cycle, day->field) != day->day
          && (day->cycle != asked || assignments == NULL
              || steg_arguments_find (assignments, day->field) == NULL))
        say_moved (day);
    }
}
