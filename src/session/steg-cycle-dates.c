/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/steg-cycle-dates.h"

#include "model/steg-cycle-phases.h"
#include "model/steg-cycle-standing.h"

#define PLAN_DAYS 21
#define DO_DAYS 126
#define CHECK_DAYS 35
#define ACT_DAYS 14

/* The first day of a phase, or (STEG_CYCLE_ENDS_ON, only at the end of the line) the day after the
 * last cycle. */
typedef struct
{
  StegRecord    *cycle;
  StegCycleField field;
  StegDate       day;
} Boundary;

static const StegCycleField starts[STEG_N_PHASES]
  = { STEG_CYCLE_PLAN_FROM, STEG_CYCLE_DO_FROM, STEG_CYCLE_CHECK_FROM, STEG_CYCLE_ACT_FROM };

/* How long a phase without a known end lasts. */
static const int usual_days[STEG_N_PHASES]
  = { PLAN_DAYS, DO_DAYS, CHECK_DAYS - ACT_DAYS, ACT_DAYS };

static Boundary *
at (GArray *line, guint index)
{
  return &g_array_index (line, Boundary, index);
}

static void
add_boundary (GArray *line, StegRecord *cycle, StegCycleField field)
{
  StegDate day = steg_record_get_date (cycle, field);
  Boundary boundary
    = { cycle, field, day != STEG_DATE_NONE && field == STEG_CYCLE_ENDS_ON ? day + 1 : day };

  g_array_append_val (line, boundary);
}

/* The boundaries of all cycles that have days, and of @wanted (may be %NULL). */
static GArray *
list_boundaries (StegProgramme *programme, StegRecord *wanted)
{
  g_autoptr (GPtrArray) cycles = steg_cycles_in_order (programme);
  GArray     *line = g_array_new (FALSE, FALSE, sizeof (Boundary));
  StegRecord *last = NULL;

  for (guint i = 0; i < cycles->len; i++)
    {
      StegRecord *cycle = cycles->pdata[i];

      if (cycle != wanted && steg_cycle_get_period (cycle).from == STEG_DATE_NONE)
        continue;
      for (guint phase = 0; phase < STEG_N_PHASES; phase++)
        add_boundary (line, cycle, starts[phase]);
      last = cycle;
    }
  if (last != NULL)
    add_boundary (line, last, STEG_CYCLE_ENDS_ON);
  return line;
}

/* Days for boundaries that have none: @otherwise where none of them has. */
static void
fill_in (GArray *line, StegDate otherwise)
{
  guint known = 0;

  while (known < line->len && at (line, known)->day == STEG_DATE_NONE)
    known++;
  if (known == line->len)
    at (line, known = 0)->day = otherwise;
  for (guint i = known; i-- > 0;)
    at (line, i)->day = at (line, i + 1)->day - usual_days[i % STEG_N_PHASES];
  for (guint i = known + 1; i < line->len; i++)
    if (at (line, i)->day == STEG_DATE_NONE)
      at (line, i)->day = at (line, i - 1)->day + usual_days[(i - 1) % STEG_N_PHASES];
}

/* Moves what is in the way of the boundary at @index, in both directions. */
static void
push (GArray *line, guint index)
{
  for (guint i = index + 1; i < line->len; i++)
    at (line, i)->day = MAX (at (line, i)->day, at (line, i - 1)->day + 1);
  for (guint i = index; i-- > 0;)
    at (line, i)->day = MIN (at (line, i)->day, at (line, i + 1)->day - 1);
}

static void
put (StegEdit *edit, StegRecord *cycle, StegCycleField field, StegDate day)
{
  if (steg_record_get_date (cycle, field) != day)
    steg_edit_date (edit, steg_record_get_id (cycle), field, day);
}

static void
write_line (StegEdit *edit, GArray *line)
{
  for (guint i = 0; i + 1 < line->len; i++)
    {
      put (edit, at (line, i)->cycle, at (line, i)->field, at (line, i)->day);
      if (at (line, i)->field == STEG_CYCLE_ACT_FROM)
        put (edit, at (line, i)->cycle, STEG_CYCLE_ENDS_ON, at (line, i + 1)->day - 1);
    }
}

/* Where @field of @cycle is in @line: the end of a cycle is where the next begins. */
static guint
find (GArray *line, StegRecord *cycle, StegCycleField field)
{
  guint index = 0;

  while (at (line, index)->cycle != cycle)
    index++;
  return index + (field == STEG_CYCLE_ENDS_ON ? STEG_N_PHASES : field - STEG_CYCLE_PLAN_FROM);
}

void
steg_cycle_edit_date (
  StegEdit *edit, StegProgramme *programme, StegRecord *cycle, StegCycleField field, StegDate day)
{
  g_autoptr (GArray) line = list_boundaries (programme, cycle);
  guint index;

  g_return_if_fail (field >= STEG_CYCLE_PLAN_FROM && field <= STEG_CYCLE_ENDS_ON);
  g_return_if_fail (day != STEG_DATE_NONE);

  index = find (line, cycle, field);
  fill_in (line, day);
  at (line, index)->day = field == STEG_CYCLE_ENDS_ON ? day + 1 : day;
  push (line, index);
  write_line (edit, line);
}

StegDate
steg_cycle_edit_continue (StegEdit *edit, StegProgramme *programme, StegDate otherwise)
{
  g_autoptr (GArray) line = list_boundaries (programme, NULL);

  if (line->len == 0)
    return otherwise;
  fill_in (line, otherwise);
  push (line, 0);
  write_line (edit, line);
  return at (line, line->len - 1)->day;
}

void
steg_cycle_edit_lay_out (StegEdit *edit, const char *id, StegDate start, StegDate end)
{
  g_return_if_fail (end - start >= PLAN_DAYS + CHECK_DAYS);

  steg_edit_date (edit, id, STEG_CYCLE_PLAN_FROM, start);
  steg_edit_date (edit, id, STEG_CYCLE_DO_FROM, start + PLAN_DAYS);
  steg_edit_date (edit, id, STEG_CYCLE_CHECK_FROM, end + 1 - CHECK_DAYS);
  steg_edit_date (edit, id, STEG_CYCLE_ACT_FROM, end + 1 - ACT_DAYS);
  steg_edit_date (edit, id, STEG_CYCLE_ENDS_ON, end);
}

void
steg_cycle_edit_remove (StegEdit *edit, StegProgramme *programme, StegRecord *cycle)
{
  g_autoptr (GPtrArray) cycles = steg_cycles_in_order (programme);
  StegRecord *next = steg_cycle_get_next (programme, cycle);
  StegDate    from = next != NULL ? steg_cycle_get_period (next).from : STEG_DATE_NONE;
  guint       index;

  if (g_ptr_array_find (cycles, cycle, &index) && index > 0 && from != STEG_DATE_NONE)
    put (edit, cycles->pdata[index - 1], STEG_CYCLE_ENDS_ON, from - 1);
  steg_edit_remove (edit, steg_record_get_id (cycle));
}
