/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/steg-occurrence.h"

#include "model/steg-action-state.h"
#include "model/steg-cycle-phases.h"
#include "model/steg-repeat.h"
#include "model/steg-tables.h"
#include "session/steg-edit-private.h"

/* What is the same each time. */
static const guint same_fields[] = {
  STEG_ACTION_IMPROVEMENT,
  STEG_ACTION_TITLE,
  STEG_ACTION_OWNER,
  STEG_ACTION_PRIORITY,
  STEG_ACTION_IMPACT,
  STEG_ACTION_EFFORT,
  STEG_ACTION_COST,
  STEG_ACTION_MEASURE,
  STEG_ACTION_REPEAT,
  STEG_ACTION_DETAIL,
};

/* The first of a series has no name for it yet: then it is called by its own id. */
static const char *
series_of (StegRecord *action)
{
  const char *series = steg_record_get_text (action, STEG_ACTION_SERIES);

  return series != NULL ? series : steg_record_get_id (action);
}

static gboolean
has_open_one (StegProgramme *programme, StegRecord *action)
{
  const char *series = series_of (action);

  for (guint i = 0; i < steg_programme_count (programme, &steg_action_table); i++)
    {
      StegRecord *other = steg_programme_at (programme, &steg_action_table, i);

      if (other != action && steg_action_is_open (other)
          && g_strcmp0 (steg_record_get_text (other, STEG_ACTION_SERIES), series) == 0)
        return TRUE;
    }
  return FALSE;
}

static void
copy_fields (StegEdit *edit, StegRecord *action, const char *id)
{
  for (guint i = 0; i < G_N_ELEMENTS (same_fields); i++)
    {
      const StegField *field = &steg_action_table.fields[same_fields[i]];
      g_autofree char *text = NULL;

      if (field->kind == STEG_FIELD_LONG)
        text = g_strdup (steg_record_get_text (action, same_fields[i]));
      else
        text = steg_field_format (field, steg_record_get_value (action, same_fields[i]));
      steg_edit_parse (edit, id, same_fields[i], text, NULL);
    }
}

static void
copy_helpers (StegEdit *edit, StegRecord *action, const char *id)
{
  GPtrArray *helpers = steg_programme_linked (steg_edit_get_programme (edit), &steg_helper_table,
                                              STEG_HELPER_ACTION, steg_record_get_id (action));

  for (guint i = 0; helpers != NULL && i < helpers->len; i++)
    {
      const char *const parts[]
        = { id, steg_record_get_link_id (helpers->pdata[i], STEG_HELPER_PERSON), NULL };

      steg_edit_ensure (edit, &steg_helper_table, parts);
    }
}

static void
set_dates (
  StegEdit *edit, StegRecord *action, const char *id, const StegRepeat *repeat, StegDate today)
{
  StegDate    start = steg_record_get_date (action, STEG_ACTION_START);
  StegDate    due = steg_record_get_date (action, STEG_ACTION_DUE);
  StegDate    day = due != STEG_DATE_NONE ? due : start;
  StegDate    next = steg_repeat_next_after (repeat, day, today);
  StegRecord *cycle = steg_cycles_get_running (steg_edit_get_programme (edit), next);

  if (start != STEG_DATE_NONE)
    steg_edit_date (edit, id, STEG_ACTION_START, start + next - day);
  if (due != STEG_DATE_NONE)
    steg_edit_date (edit, id, STEG_ACTION_DUE, next);
  if (cycle != NULL)
    steg_edit_link (edit, id, STEG_ACTION_CYCLE, steg_record_get_id (cycle));
}

static gboolean
is_sibling (StegRecord *other, gpointer action)
{
  return steg_record_get_link (other, STEG_ACTION_IMPROVEMENT)
         == steg_record_get_link (action, STEG_ACTION_IMPROVEMENT);
}

const char *
steg_occurrence_add (StegEdit *edit, StegRecord *action, StegDate today)
{
  StegProgramme *programme = steg_edit_get_programme (edit);
  StegRepeat     repeat;
  const char    *id;
  g_autoptr (GPtrArray) siblings = NULL;

  if (!steg_repeat_parse (steg_record_get_text (action, STEG_ACTION_REPEAT), &repeat)
      || !(steg_record_has (action, STEG_ACTION_START) || steg_record_has (action, STEG_ACTION_DUE))
      || has_open_one (programme, action))
    return NULL;

  siblings = steg_programme_select (programme, &steg_action_table, is_sibling, action,
                                    STEG_ACTION_ORDER);
  id = steg_edit_add (edit, &steg_action_table);
  copy_fields (edit, action, id);
  copy_helpers (edit, action, id);
  set_dates (edit, action, id, &repeat, today);
  steg_edit_text (edit, id, STEG_ACTION_SERIES, series_of (action));
  if (!steg_record_has (action, STEG_ACTION_SERIES))
    steg_edit_text (edit, steg_record_get_id (action), STEG_ACTION_SERIES, series_of (action));
  steg_edit_move (edit, id, STEG_ACTION_ORDER, siblings, steg_record_get_id (action));
  return id;
}
