/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/figures/steg-measure-figures.h"

#include "model/steg-cycle-phases.h"
#include "model/steg-cycle.h"
#include "model/steg-measure-standing.h"
#include "model/steg-measure.h"
#include "model/steg-reading.h"
#include "report/figures/steg-sentences.h"

#include <math.h>

#define MOST_DECIMALS 3

/* From one reading to the next, in days; one that comes later than this and a half has others
 * missing before it. */
static const int periods[] = {
  [STEG_MEASURE_CADENCE_WEEK] = 7,
  [STEG_MEASURE_CADENCE_MONTH] = 31,
  [STEG_MEASURE_CADENCE_QUARTER] = 92,
  [STEG_MEASURE_CADENCE_YEAR] = 366,
};

typedef struct
{
  StegProgramme       *programme;
  StegRecord          *measure;
  const StegCatalogue *catalogue;
  const char          *unit; /* may be %NULL */
  StegLine            *line;
} Builder;

char *
steg_measure_figures_write (double value, const char *unit, const StegCatalogue *catalogue)
{
  int              decimals = 0;
  double           scaled = value;
  g_autofree char *number = NULL;

  while (decimals < MOST_DECIMALS && fabs (scaled - round (scaled)) > 1e-6)
    {
      scaled *= 10;
      decimals++;
    }
  number = steg_catalogue_format_number (catalogue, value, decimals);
  if (unit == NULL || *unit == '\0')
    return g_steal_pointer (&number);
  return g_strdup_printf ("%s\u00a0%s", number, unit);
}

/* "Goal: at least 95 %". */
static char *
describe_goal (const Builder *self)
{
  g_autofree char *value = steg_measure_figures_write (
    steg_record_get_real (self->measure, STEG_MEASURE_GOAL), self->unit, self->catalogue);

  switch (steg_record_get_choice (self->measure, STEG_MEASURE_DIRECTION))
    {
    case STEG_MEASURE_DIRECTION_DOWN:
      return g_strdup_printf (steg_catalogue_text (self->catalogue, "Goal: at most %s"), value);
    case STEG_MEASURE_DIRECTION_HOLD:
      return g_strdup_printf (steg_catalogue_text (self->catalogue, "Goal: hold %s"), value);
    default:
      return g_strdup_printf (steg_catalogue_text (self->catalogue, "Goal: at least %s"), value);
    }
}

static gboolean
is_off_goal (const Builder *self, double value)
{
  return self->line->has_goal && !steg_measure_reaches_goal (self->measure, value);
}

/* "20 May 2026: 82 %, off the goal". */
static char *
say_reading (const Builder *self, StegRecord *reading, double value)
{
  g_autofree char *day = steg_catalogue_format_date (
    self->catalogue, steg_record_get_date (reading, STEG_READING_ON), STEG_DATE_STYLE_FULL);
  g_autofree char *text = steg_measure_figures_write (value, self->unit, self->catalogue);

  if (!self->line->has_goal)
    return g_strdup_printf (steg_catalogue_text (self->catalogue, "%s: %s"), day, text);
  if (is_off_goal (self, value))
    return g_strdup_printf (steg_catalogue_text (self->catalogue, "%s: %s, off the goal"), day,
                            text);
  return g_strdup_printf (steg_catalogue_text (self->catalogue, "%s: %s, goal reached"), day, text);
}

static void
add_reading (const Builder *self, StegRecord *reading, StegDate before)
{
  int                   cadence = steg_record_get_choice (self->measure, STEG_MEASURE_CADENCE);
  double                value = steg_record_get_real (reading, STEG_READING_VALUE);
  StegDate              on = steg_record_get_date (reading, STEG_READING_ON);
  g_autofree char      *text = steg_measure_figures_write (value, NULL, self->catalogue);
  g_autofree char      *spoken = say_reading (self, reading, value);
  const StegLineReading figures = {
    .identity = steg_record_get_id (reading),
    .spoken = spoken,
    .text = text,
    .on = on,
    .value = value,
    .is_off_goal = is_off_goal (self, value),
    .is_after_gap
    = before != STEG_DATE_NONE && cadence >= 0 && 2 * (on - before) > 3 * periods[cadence],
  };

  steg_line_add_reading (self->line, &figures);
}

static void
add_cycle (const Builder *self, StegRecord *cycle)
{
  StegPeriod         period = steg_cycle_get_period (cycle);
  const char        *title = steg_record_get_text (cycle, STEG_CYCLE_TITLE);
  const StegLineSpan span = { title != NULL ? title : "", period.from, period.to };

  if (period.from != STEG_DATE_NONE)
    steg_line_add_span (self->line, &span);
}

static void
say_all (const Builder *self)
{
  const char *title = steg_record_get_text (self->measure, STEG_MEASURE_TITLE);
  g_autoptr (GString) spoken = g_string_new (NULL);

  steg_sentences_add (spoken, title != NULL ? title : "");
  if (self->line->has_goal)
    steg_sentences_add (spoken, self->line->words.goal);
  for (guint i = 0; i < self->line->readings->len; i++)
    steg_sentences_add (spoken, steg_line_reading (self->line, i)->spoken);
  steg_chart_set_words (
    &self->line->chart, spoken->str,
    steg_catalogue_text (self->catalogue,
                         "Write down the first reading: then its line begins here."));
}

static StegLine *
start_line (const Builder *self)
{
  double              value = steg_record_get_real (self->measure, STEG_MEASURE_GOAL);
  gboolean            has_goal = steg_record_has (self->measure, STEG_MEASURE_GOAL);
  g_autofree char    *goal = has_goal ? describe_goal (self) : NULL;
  const StegLineWords words = {
    .unit = self->unit,
    .goal = goal,
    .off_goal = steg_catalogue_text (self->catalogue, "off the goal"),
  };

  return steg_line_new (&words, has_goal ? &value : NULL, self->catalogue);
}

StegLine *
steg_measure_figures_new (StegProgramme       *programme,
                          StegRecord          *measure,
                          const StegCatalogue *catalogue)
{
  g_autoptr (GPtrArray) readings = steg_measure_readings (programme, measure);
  g_autoptr (GPtrArray) cycles = steg_cycles_in_order (programme);
  Builder  self = { programme, measure, catalogue };
  StegDate before = STEG_DATE_NONE;

  g_return_val_if_fail (measure != NULL && catalogue != NULL, NULL);

  self.unit = steg_record_get_text (measure, STEG_MEASURE_UNIT);
  self.line = start_line (&self);
  for (guint i = 0; i < readings->len; i++)
    {
      add_reading (&self, readings->pdata[i], before);
      before = steg_record_get_date (readings->pdata[i], STEG_READING_ON);
    }
  for (guint i = 0; i < cycles->len; i++)
    add_cycle (&self, cycles->pdata[i]);
  say_all (&self);
  return self.line;
}
