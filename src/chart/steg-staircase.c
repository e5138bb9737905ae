/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-staircase.h"

#define TEXT_BLOCK 1024

G_DEFINE_BOXED_TYPE (StegStaircaseFigures,
                     steg_staircase_figures,
                     steg_staircase_figures_ref,
                     steg_staircase_figures_unref)

static const char *
keep (StegStaircaseFigures *self, const char *text)
{
  return text == NULL ? NULL : g_string_chunk_insert_const (self->texts, text);
}

static void
clear (gpointer block)
{
  StegStaircaseFigures *self = block;

  g_array_unref (self->levels);
  g_array_unref (self->areas);
  g_string_chunk_free (self->texts);
}

StegStaircaseFigures *
steg_staircase_figures_new (const StegStaircaseWords *words)
{
  StegStaircaseFigures *self;

  g_return_val_if_fail (words != NULL, NULL);

  self = g_rc_box_new0 (StegStaircaseFigures);
  self->texts = g_string_chunk_new (TEXT_BLOCK);
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

StegStaircaseFigures *
steg_staircase_figures_ref (StegStaircaseFigures *self)
{
  return g_rc_box_acquire (self);
}

void
steg_staircase_figures_unref (StegStaircaseFigures *self)
{
  g_rc_box_release_full (self, clear);
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

static gboolean
words_are_equal (const StegStaircaseWords *a, const StegStaircaseWords *b)
{
  return g_strcmp0 (a->planned, b->planned) == 0
         && g_strcmp0 (a->not_assessed, b->not_assessed) == 0 && g_strcmp0 (a->goal, b->goal) == 0
         && g_strcmp0 (a->legend_now, b->legend_now) == 0
         && g_strcmp0 (a->legend_planned, b->legend_planned) == 0
         && g_strcmp0 (a->legend_goal, b->legend_goal) == 0
         && g_strcmp0 (a->legend_change, b->legend_change) == 0;
}

static gboolean
levels_are_equal (const StegStaircaseLevel *a, const StegStaircaseLevel *b)
{
  return g_str_equal (a->title, b->title) && g_strcmp0 (a->name, b->name) == 0;
}

static gboolean
areas_are_equal (const StegStaircaseArea *a, const StegStaircaseArea *b)
{
  return g_str_equal (a->identity, b->identity) && g_str_equal (a->name, b->name)
         && g_str_equal (a->spoken, b->spoken) && a->level == b->level && a->change == b->change
         && a->planned == b->planned && a->goal == b->goal;
}

gboolean
steg_staircase_figures_equal (const StegStaircaseFigures *a, const StegStaircaseFigures *b)
{
  gboolean equal = words_are_equal (&a->words, &b->words) && a->levels->len == b->levels->len
                   && a->areas->len == b->areas->len;

  for (guint i = 0; equal && i < a->levels->len; i++)
    equal
      = levels_are_equal (steg_staircase_figures_level (a, i), steg_staircase_figures_level (b, i));
  for (guint i = 0; equal && i < a->areas->len; i++)
    equal
      = areas_are_equal (steg_staircase_figures_area (a, i), steg_staircase_figures_area (b, i));
  return equal;
}
