/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-vote-bars.h"

#include "chart/steg-vote-bars-layout.h"

static void
clear (StegChart *chart)
{
  g_array_unref (((StegVoteBars *) chart)->bars);
}

static gboolean
is_empty (const StegChart *chart)
{
  const StegVoteBars *self = (const StegVoteBars *) chart;

  for (guint i = 0; i < self->bars->len; i++)
    if (steg_vote_bars_get (self, i)->count > 0)
      return FALSE;
  return TRUE;
}

static const StegChartKind kind = {
  .size = sizeof (StegVoteBars),
  .clear = clear,
  .is_empty = is_empty,
  .lay_out = steg_vote_bars_lay_out,
  .get_height = steg_vote_bars_get_height,
};

StegVoteBars *
steg_vote_bars_new (int n_levels, double median)
{
  StegVoteBars *self;

  g_return_val_if_fail (n_levels > 0, NULL);

  self = steg_chart_new (&kind);
  self->n_levels = n_levels;
  self->median = median;
  self->bars = g_array_new (FALSE, TRUE, sizeof (StegVoteBar));
  return self;
}

void
steg_vote_bars_add (StegVoteBars *self, const StegVoteBar *bar)
{
  StegVoteBar copy = *bar;

  g_return_if_fail (bar->identity != NULL && bar->label != NULL && bar->spoken != NULL);
  g_return_if_fail (bar->level >= 0 && bar->level <= self->n_levels);

  copy.identity = steg_chart_keep (&self->chart, bar->identity);
  copy.label = steg_chart_keep (&self->chart, bar->label);
  copy.spoken = steg_chart_keep (&self->chart, bar->spoken);
  g_array_append_val (self->bars, copy);
}

const StegVoteBar *
steg_vote_bars_get (const StegVoteBars *self, guint position)
{
  g_return_val_if_fail (position < self->bars->len, NULL);

  return &g_array_index (self->bars, StegVoteBar, position);
}
