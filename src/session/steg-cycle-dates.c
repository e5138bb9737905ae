/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/steg-cycle-dates.h"

#include "model/steg-cycle-phases.h"
#include "model/steg-cycle-standing.h"
#include "session/steg-edit-private.h"

#define PLAN_DAYS 21
#define DO_DAYS 126
#define CHECK_DAYS 35
#define ACT_DAYS 14

/* The first day of a phase, or (STEG_CYCLE_ENDS_ON, only at the end of the line) the day after the
 * last cycle. */
typedef struct
{
  const char    *cycle;  /* its id */
  StegRecord    *record; /* %NULL for a cycle that the edit adds */
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

/* What stands in @field, which the end of a cycle has as its last day and a boundary as the day
 * after it; none where a new cycle (%NULL) has nothing yet. */
static StegDate
boundary_of (StegRecord *record, StegCycleField field)
{
  StegDate day = record != NULL ? steg_record_get_date (record, field) : STEG_DATE_NONE;

  return field == STEG_CYCLE_ENDS_ON && day != STEG_DATE_NONE ? day + 1 : day;
}

static void
add_boundary (GArray *line, const char *cycle, StegRecord *record, StegCycleField field)
{
  Boundary boundary = { cycle, record, field, boundary_of (record, field) };

  g_array_append_val (line, boundary);
}

static void
add_cycle (GArray *line, const char *cycle, StegRecord *record)
{
  for (guint phase = 0; phase < STEG_N_PHASES; phase++)
    add_boundary (line, cycle, record, starts[phase]);
}

static void
add_end (GArray *line)
{
  if (line->len > 0)
    add_boundary (line, at (line, line->len - 1)->cycle, at (line, line->len - 1)->record,
                  STEG_CYCLE_ENDS_ON);
}

static gboolean
has_days (StegRecord *record)
{
  return record != NULL && steg_cycle_get_period (record).from != STEG_DATE_NONE;
}

/* The boundaries of all cycles that have days, and of the cycle @wanted (an id, may be %NULL): one
 * that has none yet comes after those that began before @first. */
static GArray *
list_boundaries (StegProgramme *programme, const char *wanted, StegDate first)
{
  g_autoptr (GPtrArray) cycles = steg_cycles_in_order (programme);
  StegRecord *record = wanted != NULL ? steg_programme_find (programme, wanted) : NULL;
  GArray     *line = g_array_new (FALSE, FALSE, sizeof (Boundary));
  gboolean    missing = wanted != NULL && !has_days (record);

  for (guint i = 0; i < cycles->len; i++)
    {
      StegPeriod period = steg_cycle_get_period (cycles->pdata[i]);

      if (period.from == STEG_DATE_NONE)
        continue;
      if (missing && period.from > first)
        {
          add_cycle (line, wanted, record);
          missing = FALSE;
        }
      add_cycle (line, steg_record_get_id (cycles->pdata[i]), cycles->pdata[i]);
    }
  if (missing)
    add_cycle (line, wanted, record);
  add_end (line);
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
put (
  StegEdit *edit, const char *cycle, StegRecord *record, StegCycleField field, StegDate day)
{
  if (record == NULL || steg_record_get_date (record, field) != day)
    steg_edit_date (edit, cycle, field, day);
}

static void
write_line (StegEdit *edit, GArray *line)
{
  for (guint i = 0; i + 1 < line->len; i++)
    {
      const Boundary *boundary = at (line, i);

      put (edit, boundary->cycle, boundary->record, boundary->field, boundary->day);
      if (boundary->field == STEG_CYCLE_ACT_FROM)
        put (edit, boundary->cycle, boundary->record, STEG_CYCLE_ENDS_ON,
             at (line, i + 1)->day - 1);
    }
}

/* Where the days of @cycle begin in @line: its end is where the next cycle begins. */
static guint
find (GArray *line, const char *cycle)
{
  guint index = 0;

  while (!g_str_equal (at (line, index)->cycle, cycle))
    index++;
  return index;
}

static StegDate
first_of (const StegDate *days)
{
  for (guint i = 0; i < STEG_CYCLE_N_DAYS; i++)
    if (days[i] != STEG_DATE_NONE)
      return days[i];
  return STEG_DATE_NONE;
}

/* The boundary that the day @number of a cycle stands for: of its end, the day after it. */
static StegDate
as_boundary (const StegDate *days, guint number)
{
  return number == STEG_N_PHASES ? days[number] + 1 : days[number];
}

gboolean
steg_cycle_edit_days (StegEdit      *edit,
                      StegProgramme *programme,
                      const char    *cycle,
                      const StegDate days[STEG_CYCLE_N_DAYS])
{
  StegDate first = first_of (days);
  g_autoptr (GArray) line = list_boundaries (programme, cycle, first);
  guint    begin = find (line, cycle);
  gboolean kept = TRUE;

  g_return_val_if_fail (first != STEG_DATE_NONE, FALSE);

  for (guint i = 0; i < STEG_CYCLE_N_DAYS; i++)
    if (days[i] != STEG_DATE_NONE)
      at (line, begin + i)->day = as_boundary (days, i);
  fill_in (line, first);
  for (guint i = 0; i < STEG_CYCLE_N_DAYS; i++)
    if (days[i] != STEG_DATE_NONE)
      push (line, begin + i);
  for (guint i = 0; i < STEG_CYCLE_N_DAYS; i++)
    kept &= days[i] == STEG_DATE_NONE || at (line, begin + i)->day == as_boundary (days, i);
  if (kept)
    write_line (edit, line);
  return kept;
}

void
steg_cycle_edit_date (
  StegEdit *edit, StegProgramme *programme, StegRecord *cycle, StegCycleField field, StegDate day)
{
  StegDate days[STEG_CYCLE_N_DAYS];

  g_return_if_fail (field >= STEG_CYCLE_PLAN_FROM && field <= STEG_CYCLE_ENDS_ON);
  g_return_if_fail (day != STEG_DATE_NONE);

  for (guint i = 0; i < STEG_CYCLE_N_DAYS; i++)
    days[i] = STEG_DATE_NONE;
  days[field - STEG_CYCLE_PLAN_FROM] = day;
  steg_cycle_edit_days (edit, programme, steg_record_get_id (cycle), days);
}

/* The days of @cycle in @change but for the one in the field @asked (0: all of them). */
static void
list_changed (GArray *moved, const StegChange *change, StegRecord *cycle, guint asked)
{
  for (guint field = STEG_CYCLE_PLAN_FROM; field <= STEG_CYCLE_ENDS_ON; field++)
    if (steg_change_has (change, field) && field != asked)
      {
        const StegCycleDay day
          = { cycle, (StegCycleField) field, (StegDate) change->values[field].whole };

        g_array_append_val (moved, day);
      }
}

GArray *
steg_cycle_edit_list_moved (StegEdit      *edit,
                            StegProgramme *programme,
                            StegRecord    *cycle,
                            StegCycleField field)
{
  GPtrArray *changes = steg_edit_get_changes (edit);
  GArray    *moved = g_array_new (FALSE, FALSE, sizeof (StegCycleDay));

  for (guint i = 0; i < changes->len; i++)
    {
      const StegChange *change = changes->pdata[i];
      StegRecord       *record = steg_programme_find (programme, change->id);

      if (change->table == &steg_cycle_table && change->kind == STEG_CHANGE_SET && record != NULL)
        list_changed (moved, change, record, record == cycle ? field : 0);
    }
  return moved;
}

StegDate
steg_cycle_edit_continue (StegEdit *edit, StegProgramme *programme, StegDate otherwise)
{
  g_autoptr (GArray) line = list_boundaries (programme, NULL, STEG_DATE_NONE);

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
    put (edit, steg_record_get_id (cycles->pdata[index - 1]), cycles->pdata[index - 1],
         STEG_CYCLE_ENDS_ON, from - 1);
  steg_edit_remove (edit, steg_record_get_id (cycle));
}
