/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-catalogue.h"

G_BEGIN_DECLS

/* Values from @from to @to, with a line at every @step: a number that people count in. */
typedef struct
{
  double from, to, step;
  int    decimals; /* that tell one line from the next */
} StegValueScale;

/* A scale that holds @least and @most with at most @lines steps (2 at least). Nought is on it
 * unless the values are far from it. */
StegValueScale steg_value_scale_new (double least, double most, guint lines);

/* Days from @from to @to. A tick every @months, or where that is 0 every @days. */
typedef struct
{
  StegDate from, to;
  int      months, days;
} StegDayScale;

/* A scale that holds @first and @last with some air and has at most @ticks ticks (1 at least). */
StegDayScale steg_day_scale_new (StegDate first, StegDate last, guint ticks);

/* The first tick on the scale, and the next one after @tick; %STEG_DATE_NONE when there is none. */
StegDate steg_day_scale_first (const StegDayScale *self);
StegDate steg_day_scale_next (const StegDayScale *self, StegDate tick);

/* What stands at @tick: "20 May", "May 2026", "2026". Returns: owned. */
char *
steg_day_scale_label (const StegDayScale *self, StegDate tick, const StegCatalogue *catalogue);

G_END_DECLS
