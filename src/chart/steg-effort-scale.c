/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-effort-scale.h"

#include <math.h>

/* In parts of the font size. */
#define EMPTY_COLUMN 8.0
#define LEAST_COLUMN 6.0
#define FULL_COLUMN 12.0
#define MARGIN 0.9
#define AFTER 7.0

/* In parts of the width. */
#define MOST_COLUMN 0.25
#define MOST_AFTER 0.25

/* Shorter than this nothing is estimated. */
#define LEAST 1.0

/* Up to so many hours an estimate is a multiple of so many: nobody knows it better. */
static const struct
{
  double limit, step;
} steps[] = {
  { 4, 0.5 },
  { 16, 1 },
  { 40, 4 },
  { 160, 8 },
  { 400, 20 },
  { 1000, 50 },
  { HUGE_VAL, 100 },
};

static gboolean
has_unestimated (const StegEffort *figures)
{
  for (guint i = 0; i < figures->items->len; i++)
    if (steg_effort_item (figures, i)->hours < 0)
      return TRUE;
  return FALSE;
}

StegEffortScale
steg_effort_scale_new (const StegEffort *figures, double font_size, double left, double width)
{
  double          column = has_unestimated (figures) ? FULL_COLUMN : EMPTY_COLUMN;
  StegEffortScale self = { .left = left, .right = left + width };

  self.column = MIN (column * font_size, MAX (width * MOST_COLUMN, LEAST_COLUMN * font_size));
  self.from = left + self.column + MARGIN * font_size;
  self.to = MAX (self.right - MIN (AFTER * font_size, width * MOST_AFTER), self.from + 1);
  self.first = steg_effort_tick (figures, 0)->hours;
  self.last = steg_effort_tick (figures, figures->ticks->len - 1)->hours;
  return self;
}

double
steg_effort_scale_place (const StegEffortScale *self, double hours)
{
  if (hours < 0)
    return self->left + self->column / 2;
  hours = CLAMP (hours, self->first, self->last);
  return self->from
         + (self->to - self->from) * log (hours / self->first) / log (self->last / self->first);
}

double
steg_effort_scale_hours (const StegEffortScale *self, double place)
{
  double part = (place - self->from) / (self->to - self->from);

  if (place < self->left + self->column)
    return STEG_EFFORT_NOT_ESTIMATED;
  return steg_effort_scale_round (self->first
                                  * pow (self->last / self->first, CLAMP (part, 0, 1)));
}

static double
step_up_from (double hours)
{
  guint i = 0;

  while (hours >= steps[i].limit)
    i++;
  return steps[i].step;
}

static double
step_down_from (double hours)
{
  guint i = 0;

  while (hours > steps[i].limit)
    i++;
  return steps[i].step;
}

double
steg_effort_scale_round (double hours)
{
  double step;

  if (hours < 0)
    return STEG_EFFORT_NOT_ESTIMATED;
  step = step_down_from (hours);
  return MAX (round (hours / step) * step, LEAST);
}

static double
step_once (double hours, gboolean is_up)
{
  double step;

  if (hours < 0)
    return is_up ? LEAST : STEG_EFFORT_NOT_ESTIMATED;
  if (is_up)
    {
      step = step_up_from (hours);
      return MAX ((floor (hours / step) + 1) * step, LEAST);
    }
  if (hours <= LEAST)
    return STEG_EFFORT_NOT_ESTIMATED;
  step = step_down_from (hours);
  return MAX ((ceil (hours / step) - 1) * step, LEAST);
}

double
steg_effort_scale_step (double hours, int n_steps)
{
  for (int i = 0; i < ABS (n_steps); i++)
    hours = step_once (hours, n_steps > 0);
  return hours;
}
