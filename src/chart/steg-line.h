/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-catalogue.h"
#include "chart/steg-chart.h"

G_BEGIN_DECLS

/* The words around the figures, already translated; one that is %NULL is not drawn. */
typedef struct
{
  const char *unit;     /* over the scale */
  const char *goal;     /* what the goal line means: "Goal: at least 95 %" */
  const char *off_goal; /* what the sign of a reading that misses the goal means */
} StegLineWords;

typedef struct
{
  const char *identity; /* handed back when the reading is activated */
  const char *spoken;
  const char *text; /* the value as it is written */
  StegDate    on;
  double      value;
  gboolean    is_off_goal;
  gboolean    is_after_gap; /* readings are missing before this one: no line leads to it */
} StegLineReading;

/* A stretch of time behind the line: a cycle. */
typedef struct
{
  const char *name;
  StegDate    from;
  StegDate    to; /* the last day; %STEG_DATE_NONE: no end is set */
} StegLineSpan;

/* What a line shows: one measure over time. */
typedef struct
{
  StegChart            chart;
  StegLineWords        words;
  const StegCatalogue *catalogue; /* for days and numbers along the scales */
  gboolean             has_goal;
  double               goal;
  GArray              *readings; /* of StegLineReading, by day */
  GArray              *spans;    /* of StegLineSpan, by their start */
} StegLine;

/* Without readings and spans; @goal may be %NULL. Texts are copied, here and below. */
StegLine *
steg_line_new (const StegLineWords *words, const double *goal, const StegCatalogue *catalogue);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegLine, steg_chart_unref)

/* Each adds one more: readings by their days, spans by their starts. */
void steg_line_add_reading (StegLine *self, const StegLineReading *reading);
void steg_line_add_span (StegLine *self, const StegLineSpan *span);

/* The reading at @position. Borrowed. */
const StegLineReading *steg_line_reading (const StegLine *self, guint position);

G_END_DECLS
