/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-strip.h"

#include "chart/steg-strip-layout.h"

static void
clear (StegChart *chart)
{
  g_array_unref (((StegStrip *) chart)->cycles);
  g_array_unref (((StegStrip *) chart)->milestones);
}

static gboolean
is_empty (const StegChart *chart)
{
  return ((const StegStrip *) chart)->cycles->len == 0;
}

static const StegChartKind kind = {
  .size = sizeof (StegStrip),
  .clear = clear,
  .is_empty = is_empty,
  .lay_out = steg_strip_lay_out,
  .get_height = steg_strip_get_height,
};

StegStrip *
steg_strip_new (const StegStripWords *words, StegDate today)
{
  StegStrip *self;

  g_return_val_if_fail (words != NULL, NULL);

  self = steg_chart_new (&kind);
  self->today = today;
  self->cycles = g_array_new (FALSE, TRUE, sizeof (StegStripCycle));
  self->milestones = g_array_new (FALSE, TRUE, sizeof (StegStripMilestone));
  self->words.today = steg_chart_keep (&self->chart, words->today);
  for (guint i = 0; i < STEG_STRIP_PHASES; i++)
    {
      self->words.phases[i] = steg_chart_keep (&self->chart, words->phases[i]);
      self->words.marks[i] = steg_chart_keep (&self->chart, words->marks[i]);
    }
  return self;
}

void
steg_strip_add_cycle (StegStrip *self, const StegStripCycle *cycle)
{
  StegStripCycle copy = *cycle;

  g_return_if_fail (cycle->identity != NULL && cycle->title != NULL && cycle->spoken != NULL);

  copy.identity = steg_chart_keep (&self->chart, cycle->identity);
  copy.title = steg_chart_keep (&self->chart, cycle->title);
  copy.period = steg_chart_keep (&self->chart, cycle->period);
  copy.spoken = steg_chart_keep (&self->chart, cycle->spoken);
  g_array_append_val (self->cycles, copy);
}

void
steg_strip_add_milestone (StegStrip *self, const StegStripMilestone *milestone)
{
  StegStripMilestone copy = *milestone;

  g_return_if_fail (milestone->identity != NULL && milestone->text != NULL);
  g_return_if_fail (milestone->spoken != NULL && milestone->cycle < self->cycles->len);

  copy.identity = steg_chart_keep (&self->chart, milestone->identity);
  copy.text = steg_chart_keep (&self->chart, milestone->text);
  copy.spoken = steg_chart_keep (&self->chart, milestone->spoken);
  g_array_append_val (self->milestones, copy);
}

const StegStripCycle *
steg_strip_cycle (const StegStrip *self, guint position)
{
  g_return_val_if_fail (position < self->cycles->len, NULL);

  return &g_array_index (self->cycles, StegStripCycle, position);
}

const StegStripMilestone *
steg_strip_milestone (const StegStrip *self, guint position)
{
  g_return_val_if_fail (position < self->milestones->len, NULL);

  return &g_array_index (self->milestones, StegStripMilestone, position);
}
