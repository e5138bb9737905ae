/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-staircase.h"

#include "chart/steg-staircase-layout.h"

static void
clear (StegChart *chart)
{
  StegStaircaseFigures *self = (StegStaircaseFigures *) chart;

  g_array_unref (self->levels);
  g_array_unref (self->areas);
}

static gboolean
is_empty (const StegChart *chart)
{
  const StegStaircaseFigures *self = (const StegStaircaseFigures *) chart;

  return self->levels->len == 0 || self->areas->len == 0;
}

static const StegChartKind kind = {
  .size = sizeof (StegStaircaseFigures),
  .clear = clear,
  .is_empty = is_empty,
  .lay_out = steg_staircase_lay_out,
  .get_height = steg_staircase_get_height,
};

static const char *
keep (StegStaircaseFigures *self, const char *text)
{
  return steg_chart_keep (&self->chart, text);
}

StegStaircaseFigures *
steg_staircase_figures_new (const StegStaircaseWords *words)
{
  StegStaircaseFigures *self;

  g_return_val_if_fail (words != NULL, NULL);

  self = steg_chart_new (&kind);
  self->levels = g_array_new (FALSE, TRUE, sizeof (StegStaircaseLevel));
  self->areas = g_array_new (FALSE, TRUE, sizeof (StegStaircaseArea));
  self->words.planned = keep (self, words->planned);
  self->words.not_assessed = keep (self, words->not_assessed);
  self->words.goal = keep (self, words->goal);
  self->words.legend_now = keep (self, words->legend_now);
  self->words.legend_planned = keep (self, words->legend_planned);
  self->words.legend_goal = keep (self, words->legend_goal);
  self->words.legend_change = keep (self, words->legend_change);
  return self;
}

void
steg_staircase_figures_add_level (StegStaircaseFigures *self, const StegStaircaseLevel *level)
{
  StegStaircaseLevel copy = *level;

  g_return_if_fail (level->title != NULL);

  copy.title = keep (self, level->title);
  copy.name = keep (self, level->name);
  g_array_append_val (self->levels, copy);
}

void
steg_staircase_figures_add_area (StegStaircaseFigures *self, const StegStaircaseArea *area)
{
  StegStaircaseArea copy = *area;

  g_return_if_fail (area->identity != NULL);
  g_return_if_fail (area->name != NULL);
  g_return_if_fail (area->spoken != NULL);

  copy.identity = keep (self, area->identity);
  copy.name = keep (self, area->name);
  copy.spoken = keep (self, area->spoken);
  g_array_append_val (self->areas, copy);
}

const StegStaircaseLevel *
steg_staircase_figures_level (const StegStaircaseFigures *self, guint position)
{
  g_return_val_if_fail (position < self->levels->len, NULL);

  return &g_array_index (self->levels, StegStaircaseLevel, position);
}

const StegStaircaseArea *
steg_staircase_figures_area (const StegStaircaseFigures *self, guint position)
{
  g_return_val_if_fail (position < self->areas->len, NULL);

  return &g_array_index (self->areas, StegStaircaseArea, position);
}
