/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-effort.h"

#include "chart/steg-effort-layout.h"

static void
clear (StegChart *chart)
{
  StegEffort *self = (StegEffort *) chart;

  g_array_unref (self->bands);
  g_array_unref (self->ticks);
  g_array_unref (self->items);
}

static gboolean
is_empty (const StegChart *chart)
{
  const StegEffort *self = (const StegEffort *) chart;

  return self->items->len == 0 || self->ticks->len < 2;
}

static const StegChartKind kind = {
  .size = sizeof (StegEffort),
  .clear = clear,
  .is_empty = is_empty,
  .lay_out = steg_effort_lay_out,
  .get_height = steg_effort_get_height,
};

StegEffort *
steg_effort_new (const StegEffortWords *words)
{
  StegEffort *self;

  g_return_val_if_fail (words != NULL, NULL);

  self = steg_chart_new (&kind);
  self->words.not_estimated = steg_chart_keep (&self->chart, words->not_estimated);
  self->words.quick = steg_chart_keep (&self->chart, words->quick);
  self->words.quick_key = steg_chart_keep (&self->chart, words->quick_key);
  for (guint i = 0; i < STEG_EFFORT_N_STATES; i++)
    self->words.states[i] = steg_chart_keep (&self->chart, words->states[i]);
  self->bands = g_array_new (FALSE, TRUE, sizeof (StegEffortBand));
  self->ticks = g_array_new (FALSE, TRUE, sizeof (StegEffortTick));
  self->items = g_array_new (FALSE, TRUE, sizeof (StegEffortItem));
  return self;
}

void
steg_effort_add_band (StegEffort *self, const StegEffortBand *band)
{
  StegEffortBand copy = *band;

  g_return_if_fail (band->name != NULL);

  copy.name = steg_chart_keep (&self->chart, band->name);
  g_array_append_val (self->bands, copy);
}

void
steg_effort_add_tick (StegEffort *self, const StegEffortTick *tick)
{
  StegEffortTick copy = *tick;

  g_return_if_fail (tick->label != NULL && tick->hours > 0);
  g_return_if_fail (self->ticks->len == 0
                    || tick->hours > steg_effort_tick (self, self->ticks->len - 1)->hours);

  copy.label = steg_chart_keep (&self->chart, tick->label);
  g_array_append_val (self->ticks, copy);
}

void
steg_effort_add_item (StegEffort *self, const StegEffortItem *item)
{
  StegEffortItem copy = *item;

  g_return_if_fail (item->identity != NULL && item->title != NULL && item->spoken != NULL);
  g_return_if_fail (item->band < self->bands->len && item->state < STEG_EFFORT_N_STATES);

  copy.identity = steg_chart_keep (&self->chart, item->identity);
  copy.title = steg_chart_keep (&self->chart, item->title);
  copy.cost = steg_chart_keep (&self->chart, item->cost);
  copy.spoken = steg_chart_keep (&self->chart, item->spoken);
  g_array_append_val (self->items, copy);
}

const StegEffortBand *
steg_effort_band (const StegEffort *self, guint position)
{
  g_return_val_if_fail (position < self->bands->len, NULL);

  return &g_array_index (self->bands, StegEffortBand, position);
}

const StegEffortTick *
steg_effort_tick (const StegEffort *self, guint position)
{
  g_return_val_if_fail (position < self->ticks->len, NULL);

  return &g_array_index (self->ticks, StegEffortTick, position);
}

const StegEffortItem *
steg_effort_item (const StegEffort *self, guint position)
{
  g_return_val_if_fail (position < self->items->len, NULL);

  return &g_array_index (self->items, StegEffortItem, position);
}

int
steg_effort_find (const StegEffort *self, const char *identity)
{
  for (guint i = 0; i < self->items->len; i++)
    if (g_strcmp0 (steg_effort_item (self, i)->identity, identity) == 0)
      return (int) i;
  return -1;
}
