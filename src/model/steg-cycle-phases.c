/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-cycle-phases.h"

#include "model/steg-cycle.h"

static const StegCycleField starts[STEG_N_PHASES] = {
  [STEG_PHASE_PLAN] = STEG_CYCLE_PLAN_FROM,
  [STEG_PHASE_DO] = STEG_CYCLE_DO_FROM,
  [STEG_PHASE_CHECK] = STEG_CYCLE_CHECK_FROM,
  [STEG_PHASE_ACT] = STEG_CYCLE_ACT_FROM,
};

void
steg_cycle_get_periods (StegRecord *cycle, StegPeriod periods[STEG_N_PHASES])
{
  StegDate to = steg_record_get_date (cycle, STEG_CYCLE_ENDS_ON);

  for (int i = STEG_N_PHASES - 1; i >= 0; i--)
    {
      StegDate from = steg_record_get_date (cycle, starts[i]);

      if (from == STEG_DATE_NONE || (to != STEG_DATE_NONE && to < from))
        periods[i] = (StegPeriod){ STEG_DATE_NONE, STEG_DATE_NONE };
      else
        {
          periods[i] = (StegPeriod){ from, to };
          to = from - 1;
        }
    }
}

StegPeriod
steg_cycle_get_period (StegRecord *cycle)
{
  StegPeriod periods[STEG_N_PHASES];

  steg_cycle_get_periods (cycle, periods);
  for (int i = 0; i < STEG_N_PHASES; i++)
    if (periods[i].from != STEG_DATE_NONE)
      return (StegPeriod){ periods[i].from, steg_record_get_date (cycle, STEG_CYCLE_ENDS_ON) };
  return (StegPeriod){ STEG_DATE_NONE, STEG_DATE_NONE };
}

static gboolean
holds (StegPeriod period, StegDate day)
{
  return period.from != STEG_DATE_NONE && day >= period.from
         && (period.to == STEG_DATE_NONE || day <= period.to);
}

int
steg_cycle_phase_at (StegRecord *cycle, StegDate day)
{
  StegPeriod periods[STEG_N_PHASES];

  steg_cycle_get_periods (cycle, periods);
  for (int i = 0; i < STEG_N_PHASES; i++)
    if (holds (periods[i], day))
      return i;
  return -1;
}

static int
compare_starts (gconstpointer a, gconstpointer b)
{
  StegRecord *left = *(StegRecord *const *) a;
  StegRecord *right = *(StegRecord *const *) b;
  StegDate    x = steg_cycle_get_period (left).from;
  StegDate    y = steg_cycle_get_period (right).from;

  if (x == y)
    return g_strcmp0 (steg_record_get_id (left), steg_record_get_id (right));
  if (x == STEG_DATE_NONE || y == STEG_DATE_NONE)
    return x == STEG_DATE_NONE ? 1 : -1;
  return x < y ? -1 : 1;
}

GPtrArray *
steg_cycles_in_order (StegProgramme *programme)
{
  GPtrArray *cycles = steg_programme_select (programme, &steg_cycle_table, NULL, NULL, -1);

  g_ptr_array_sort (cycles, compare_starts);
  return cycles;
}

StegRecord *
steg_cycles_get_running (StegProgramme *programme, StegDate day)
{
  g_autoptr (GPtrArray) cycles = steg_cycles_in_order (programme);

  for (guint i = cycles->len; i-- > 0;)
    if (steg_cycle_phase_at (cycles->pdata[i], day) >= 0)
      return cycles->pdata[i];
  return NULL;
}
