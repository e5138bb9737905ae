/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-trend.h"

#include "chart/steg-trend-layout.h"

static void
clear (StegChart *chart)
{
  StegTrend *self = (StegTrend *) chart;

  g_ptr_array_unref (self->levels);
  g_array_unref (self->rounds);
  g_ptr_array_unref (self->areas);
  g_array_unref (self->cells);
}

static gboolean
is_empty (const StegChart *chart)
{
  const StegTrend *self = (const StegTrend *) chart;

  return self->levels->len == 0 || self->rounds->len == 0;
}

static const StegChartKind kind = {
  .size = sizeof (StegTrend),
  .clear = clear,
  .is_empty = is_empty,
  .lay_out = steg_trend_lay_out,
  .get_height = steg_trend_get_height,
};

StegTrend *
steg_trend_new (const StegTrendWords *words, int goal)
{
  StegTrend *self;

  g_return_val_if_fail (words != NULL, NULL);

  self = steg_chart_new (&kind);
  self->goal = goal;
  self->levels = g_ptr_array_new ();
  self->rounds = g_array_new (FALSE, TRUE, sizeof (StegTrendRound));
  self->areas = g_ptr_array_new ();
  self->cells = g_array_new (FALSE, TRUE, sizeof (int));
  self->words.goal = steg_chart_keep (&self->chart, words->goal);
  self->words.mean = steg_chart_keep (&self->chart, words->mean);
  self->words.range = steg_chart_keep (&self->chart, words->range);
  return self;
}

void
steg_trend_add_level (StegTrend *self, const char *title)
{
  g_return_if_fail (title != NULL);

  g_ptr_array_add (self->levels, (gpointer) steg_chart_keep (&self->chart, title));
}

void
steg_trend_add_round (StegTrend *self, const StegTrendRound *round)
{
  StegTrendRound copy = *round;

  g_return_if_fail (round->identity != NULL && round->name != NULL && round->spoken != NULL);
  g_return_if_fail ((round->value != NULL) == (round->mean > 0));

  copy.identity = steg_chart_keep (&self->chart, round->identity);
  copy.name = steg_chart_keep (&self->chart, round->name);
  copy.spoken = steg_chart_keep (&self->chart, round->spoken);
  copy.value = steg_chart_keep (&self->chart, round->value);
  g_array_append_val (self->rounds, copy);
}

void
steg_trend_add_area (StegTrend *self, const char *name, const int *levels)
{
  g_return_if_fail (name != NULL);

  g_ptr_array_add (self->areas, (gpointer) steg_chart_keep (&self->chart, name));
  g_array_append_vals (self->cells, levels, self->rounds->len);
}

const StegTrendRound *
steg_trend_round (const StegTrend *self, guint position)
{
  g_return_val_if_fail (position < self->rounds->len, NULL);

  return &g_array_index (self->rounds, StegTrendRound, position);
}
