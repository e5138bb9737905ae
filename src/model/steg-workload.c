/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-workload.h"

#include "base/steg-text.h"
#include "model/steg-action-state.h"
#include "model/steg-tables.h"

#include <math.h>

gboolean
steg_load_is_heavy (const StegLoad *load)
{
  return floor (load->hours + 0.5) + load->unestimated * STEG_WORKLOAD_UNKNOWN_HOURS
         > STEG_WORKLOAD_MANY_HOURS;
}

static void
free_row (gpointer row)
{
  g_free (((StegWorkloadRow *) row)->months);
  g_free (row);
}

static StegWorkloadRow *
ensure_row (StegWorkload *self, StegRecord *person)
{
  StegWorkloadRow *row;

  for (guint i = 0; i < self->rows->len; i++)
    if (((StegWorkloadRow *) self->rows->pdata[i])->person == person)
      return self->rows->pdata[i];
  row = g_new0 (StegWorkloadRow, 1);
  row->person = person;
  row->months = g_new0 (StegLoad, self->n_months);
  g_ptr_array_add (self->rows, row);
  return row;
}

static void
add (StegLoad *load, StegRecord *action, double share)
{
  gint64 done = steg_record_get_whole (action, STEG_ACTION_PROGRESS);

  load->actions++;
  if (steg_record_has (action, STEG_ACTION_EFFORT))
    load->hours
      += steg_record_get_real (action, STEG_ACTION_EFFORT) * (double) (100 - done) / 100 * share;
  else
    load->unestimated++;
}

static void
spread (StegWorkload *self, StegWorkloadRow *row, StegRecord *action, StegDate today)
{
  StegDate due = MAX (steg_record_get_date (action, STEG_ACTION_DUE), today);
  StegDate start = CLAMP (steg_record_get_date (action, STEG_ACTION_START), today, due);

  for (guint i = 0; i < self->n_months; i++)
    {
      StegDate first = MAX (steg_date_add_months (self->first, (int) i), start);
      StegDate after = MIN (steg_date_add_months (self->first, (int) i + 1), due + 1);

      if (first < after)
        add (&row->months[i], action, (double) (after - first) / (due + 1 - start));
    }
}

static int
compare_rows (gconstpointer a, gconstpointer b)
{
  const StegWorkloadRow *left = *(StegWorkloadRow *const *) a;
  const StegWorkloadRow *right = *(StegWorkloadRow *const *) b;

  return steg_text_compare (steg_record_get_text (left->person, STEG_PERSON_NAME),
                            steg_record_get_text (right->person, STEG_PERSON_NAME));
}

StegWorkload *
steg_workload_new (StegProgramme *programme, StegDate today, guint n_months)
{
  StegWorkload *self = g_new0 (StegWorkload, 1);

  self->first = steg_date_month_start (today);
  self->n_months = n_months;
  self->rows = g_ptr_array_new_with_free_func (free_row);
  for (guint i = 0; i < steg_programme_count (programme, &steg_action_table); i++)
    {
      StegRecord      *action = steg_programme_at (programme, &steg_action_table, i);
      StegRecord      *owner = steg_record_get_link (action, STEG_ACTION_OWNER);
      StegWorkloadRow *row;

      if (owner == NULL || !steg_action_is_open (action))
        continue;
      row = ensure_row (self, owner);
      if (steg_record_has (action, STEG_ACTION_DUE))
        spread (self, row, action, today);
      else
        add (&row->undated, action, 1);
    }
  g_ptr_array_sort (self->rows, compare_rows);
  return self;
}

void
steg_workload_free (StegWorkload *self)
{
  g_ptr_array_unref (self->rows);
  g_free (self);
}
