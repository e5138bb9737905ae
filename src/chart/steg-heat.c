/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-heat.h"

#include "chart/steg-heat-layout.h"

static void
clear (StegChart *chart)
{
  StegHeat *self = (StegHeat *) chart;

  g_ptr_array_unref (self->levels);
  g_ptr_array_unref (self->areas);
  g_ptr_array_unref (self->aspects);
  g_array_unref (self->cells);
  g_array_unref (self->verdicts);
}

static gboolean
is_empty (const StegChart *chart)
{
  const StegHeat *self = (const StegHeat *) chart;

  return self->cells->len == 0 || self->cells->len < self->areas->len * self->aspects->len
         || self->verdicts->len < self->areas->len;
}

static const StegChartKind kind = {
  .size = sizeof (StegHeat),
  .clear = clear,
  .is_empty = is_empty,
  .lay_out = steg_heat_lay_out,
  .get_height = steg_heat_get_height,
};

StegHeat *
steg_heat_new (const StegHeatWords *words)
{
  StegHeat *self;

  g_return_val_if_fail (words != NULL, NULL);

  self = steg_chart_new (&kind);
  self->levels = g_ptr_array_new ();
  self->areas = g_ptr_array_new ();
  self->aspects = g_ptr_array_new ();
  self->cells = g_array_new (FALSE, TRUE, sizeof (StegHeatCell));
  self->verdicts = g_array_new (FALSE, TRUE, sizeof (StegHeatCell));
  self->words.verdict = steg_chart_keep (&self->chart, words->verdict);
  self->words.not_assessed = steg_chart_keep (&self->chart, words->not_assessed);
  self->words.not_applicable = steg_chart_keep (&self->chart, words->not_applicable);
  return self;
}

static void
add_name (StegHeat *self, GPtrArray *names, const char *name)
{
  g_return_if_fail (name != NULL);

  g_ptr_array_add (names, (gpointer) steg_chart_keep (&self->chart, name));
}

void
steg_heat_add_level (StegHeat *self, const char *title)
{
  add_name (self, self->levels, title);
}

void
steg_heat_add_area (StegHeat *self, const char *name)
{
  add_name (self, self->areas, name);
}

void
steg_heat_add_aspect (StegHeat *self, const char *name)
{
  add_name (self, self->aspects, name);
}

static void
add_cell (StegHeat *self, GArray *cells, const StegHeatCell *cell)
{
  StegHeatCell copy = *cell;

  g_return_if_fail (cell->identity != NULL && cell->spoken != NULL);

  copy.identity = steg_chart_keep (&self->chart, cell->identity);
  copy.spoken = steg_chart_keep (&self->chart, cell->spoken);
  g_array_append_val (cells, copy);
}

void
steg_heat_add_cell (StegHeat *self, const StegHeatCell *cell)
{
  add_cell (self, self->cells, cell);
}

void
steg_heat_add_verdict (StegHeat *self, const StegHeatCell *cell)
{
  add_cell (self, self->verdicts, cell);
}
