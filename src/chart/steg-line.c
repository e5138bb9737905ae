/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-line.h"

#include "chart/steg-line-layout.h"

static void
clear (StegChart *chart)
{
  g_array_unref (((StegLine *) chart)->readings);
  g_array_unref (((StegLine *) chart)->spans);
}

static gboolean
is_empty (const StegChart *chart)
{
  return ((const StegLine *) chart)->readings->len == 0;
}

static const StegChartKind kind = {
  .size = sizeof (StegLine),
  .clear = clear,
  .is_empty = is_empty,
  .lay_out = steg_line_lay_out,
  .get_height = steg_line_get_height,
};

StegLine *
steg_line_new (const StegLineWords *words, const double *goal, const StegCatalogue *catalogue)
{
  StegLine *self;

  g_return_val_if_fail (words != NULL && catalogue != NULL, NULL);

  self = steg_chart_new (&kind);
  self->catalogue = catalogue;
  self->has_goal = goal != NULL;
  self->goal = goal != NULL ? *goal : 0;
  self->readings = g_array_new (FALSE, TRUE, sizeof (StegLineReading));
  self->spans = g_array_new (FALSE, TRUE, sizeof (StegLineSpan));
  self->words.unit = steg_chart_keep (&self->chart, words->unit);
  self->words.goal = steg_chart_keep (&self->chart, words->goal);
  self->words.off_goal = steg_chart_keep (&self->chart, words->off_goal);
  return self;
}

void
steg_line_add_reading (StegLine *self, const StegLineReading *reading)
{
  StegLineReading copy = *reading;

  g_return_if_fail (reading->identity != NULL && reading->spoken != NULL && reading->text != NULL);
  g_return_if_fail (self->readings->len == 0
                    || steg_line_reading (self, self->readings->len - 1)->on < reading->on);

  copy.identity = steg_chart_keep (&self->chart, reading->identity);
  copy.spoken = steg_chart_keep (&self->chart, reading->spoken);
  copy.text = steg_chart_keep (&self->chart, reading->text);
  g_array_append_val (self->readings, copy);
}

void
steg_line_add_span (StegLine *self, const StegLineSpan *span)
{
  StegLineSpan copy = *span;

  g_return_if_fail (span->name != NULL && span->from != STEG_DATE_NONE);

  copy.name = steg_chart_keep (&self->chart, span->name);
  g_array_append_val (self->spans, copy);
}

const StegLineReading *
steg_line_reading (const StegLine *self, guint position)
{
  g_return_val_if_fail (position < self->readings->len, NULL);

  return &g_array_index (self->readings, StegLineReading, position);
}
