/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-wall.h"

#include "chart/steg-wall-layout.h"

static void
clear (StegChart *chart)
{
  StegWall *self = (StegWall *) chart;

  g_array_unref (self->rows);
  g_array_unref (self->cells);
  g_array_unref (self->commands);
}

static gboolean
is_empty (const StegChart *chart)
{
  const StegWall *self = (const StegWall *) chart;

  return self->cells->len == 0 || self->cells->len < self->rows->len * self->n_levels;
}

static const StegChartKind kind = {
  .size = sizeof (StegWall),
  .clear = clear,
  .is_empty = is_empty,
  .lay_out = steg_wall_lay_out,
  .get_height = steg_wall_get_height,
};

StegWall *
steg_wall_new (const StegWallWords *words, guint n_levels, guint current)
{
  StegWall *self;

  g_return_val_if_fail (words != NULL, NULL);

  self = steg_chart_new (&kind);
  self->current = current;
  self->n_levels = n_levels;
  self->rows = g_array_new (FALSE, TRUE, sizeof (StegWallRow));
  self->cells = g_array_new (FALSE, TRUE, sizeof (StegWallCell));
  self->commands = g_array_new (FALSE, TRUE, sizeof (StegWallCommand));
  self->words.title = steg_chart_keep (&self->chart, words->title);
  self->words.state = steg_chart_keep (&self->chart, words->state);
  self->words.note = steg_chart_keep (&self->chart, words->note);
  self->words.last = steg_chart_keep (&self->chart, words->last);
  return self;
}

void
steg_wall_add_row (StegWall *self, const StegWallRow *row)
{
  const StegWallRow copy = { steg_chart_keep (&self->chart, row->name),
                             steg_chart_keep (&self->chart, row->prompt),
                             steg_chart_keep (&self->chart, row->votes) };

  g_array_append_val (self->rows, copy);
}

void
steg_wall_add_cell (StegWall *self, const StegWallCell *cell)
{
  StegWallCell copy = *cell;

  g_return_if_fail (cell->identity != NULL && cell->text != NULL && cell->spoken != NULL);

  copy.identity = steg_chart_keep (&self->chart, cell->identity);
  copy.text = steg_chart_keep (&self->chart, cell->text);
  copy.spoken = steg_chart_keep (&self->chart, cell->spoken);
  g_array_append_val (self->cells, copy);
}

void
steg_wall_add_command (StegWall *self, const StegWallCommand *command)
{
  const StegWallCommand copy = { steg_chart_keep (&self->chart, command->identity),
                                 steg_chart_keep (&self->chart, command->key),
                                 steg_chart_keep (&self->chart, command->words) };

  g_return_if_fail (command->key != NULL && command->words != NULL);

  g_array_append_val (self->commands, copy);
}

const StegWallRow *
steg_wall_row (const StegWall *self, guint row)
{
  return &g_array_index (self->rows, StegWallRow, row);
}

const StegWallCell *
steg_wall_cell (const StegWall *self, guint row, guint column)
{
  return &g_array_index (self->cells, StegWallCell, row * self->n_levels + column);
}
