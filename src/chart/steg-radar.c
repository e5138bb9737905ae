/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-radar.h"

#include "chart/steg-radar-layout.h"

static void
clear (StegChart *chart)
{
  g_array_unref (((StegRadar *) chart)->areas);
}

static gboolean
is_empty (const StegChart *chart)
{
  const StegRadar *self = (const StegRadar *) chart;

  return self->areas->len == 0 || self->n_levels == 0;
}

static const StegChartKind kind = {
  .size = sizeof (StegRadar),
  .clear = clear,
  .is_empty = is_empty,
  .lay_out = steg_radar_lay_out,
  .get_height = steg_radar_get_height,
};

StegRadar *
steg_radar_new (const StegRadarWords *words, int n_levels)
{
  StegRadar *self;

  g_return_val_if_fail (words != NULL && n_levels >= 0, NULL);

  self = steg_chart_new (&kind);
  self->n_levels = n_levels;
  self->areas = g_array_new (FALSE, TRUE, sizeof (StegRadarArea));
  self->words.now = steg_chart_keep (&self->chart, words->now);
  self->words.before = steg_chart_keep (&self->chart, words->before);
  self->words.goal = steg_chart_keep (&self->chart, words->goal);
  return self;
}

void
steg_radar_add (StegRadar *self, const StegRadarArea *area)
{
  StegRadarArea copy = *area;

  g_return_if_fail (area->identity != NULL && area->name != NULL);
  g_return_if_fail (area->value != NULL && area->spoken != NULL);

  copy.identity = steg_chart_keep (&self->chart, area->identity);
  copy.name = steg_chart_keep (&self->chart, area->name);
  copy.value = steg_chart_keep (&self->chart, area->value);
  copy.spoken = steg_chart_keep (&self->chart, area->spoken);
  g_array_append_val (self->areas, copy);
}

const StegRadarArea *
steg_radar_area (const StegRadar *self, guint position)
{
  g_return_val_if_fail (position < self->areas->len, NULL);

  return &g_array_index (self->areas, StegRadarArea, position);
}
