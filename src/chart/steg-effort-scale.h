/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-effort.h"

G_BEGIN_DECLS

/* Where hours are: first a column for what is not estimated, then a scale on which equal steps
 * double the hours, so that days and months both have room. */
typedef struct
{
  double left;        /* where the column begins */
  double column;      /* its width */
  double from, to;    /* the places of the ends of the scale */
  double right;       /* where labels end */
  double first, last; /* the hours of its ends */
} StegEffortScale;

/* The scale of @figures, which are not empty, from @left on in @width; the same however often it is
 * asked for, so that a pointer can be followed without a drawing. */
StegEffortScale
steg_effort_scale_new (const StegEffort *figures, double font_size, double left, double width);

/* Where @hours are, of what is not estimated in the middle of its column. What is beyond an end of
 * the scale stands at it. */
double steg_effort_scale_place (const StegEffortScale *self, double hours);

/* What a place means, in round hours. */
double steg_effort_scale_hours (const StegEffortScale *self, double place);

/* The nearest round number of hours, at least one: halves up to 4, whole ones up to a couple of
 * days, then steps of 4, 8 … STEG_EFFORT_NOT_ESTIMATED stays what it is. */
double steg_effort_scale_round (double hours);

/* The round number of hours @steps after @hours (before it where negative). Below the first one
 * lies STEG_EFFORT_NOT_ESTIMATED. */
double steg_effort_scale_step (double hours, int steps);

G_END_DECLS
