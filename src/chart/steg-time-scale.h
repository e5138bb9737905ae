/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-date.h"

G_BEGIN_DECLS

/* How much time a screenful holds. */
typedef enum
{
  STEG_TIME_ZOOM_YEAR,    /* years over quarters */
  STEG_TIME_ZOOM_QUARTER, /* years over months */
  STEG_TIME_ZOOM_MONTH,   /* months over ISO weeks */
} StegTimeZoom;

/* Days laid along a line. Day @from begins at 0; @to is the first day that is not on it. */
typedef struct
{
  StegTimeZoom zoom;
  StegDate     from, to;
  double       day; /* how long a day is */
} StegTimeScale;

/* The names that bands of time have, borrowed. @quarter and @week hold one %d for the number. */
typedef struct
{
  const char *months[12];
  const char *quarter;
  const char *week;
} StegTimeWords;

/* A stretch of time on the line, and what it is called. */
typedef struct
{
  double   start, end;
  gboolean is_odd; /* every second one, wherever the line begins */
  char    *label;
} StegTimeBand;

/* A scale that holds @first and @last with some air, and is at least @length long. @unit: the size
 * of an ordinary pixel, larger when texts are larger. It begins and ends with a band. */
StegTimeScale
steg_time_scale_new (StegTimeZoom zoom, StegDate first, StegDate last, double unit, double length);

double steg_time_scale_get_length (const StegTimeScale *self);

/* Where @day begins; also outside of the scale. */
double steg_time_scale_place (const StegTimeScale *self, StegDate day);

/* The day at @place; the first or last one for what is outside. */
StegDate steg_time_scale_day_at (const StegTimeScale *self, double place);

/* The bands that touch @start to @end, in order: the wide ones (years; months when zoomed to a
 * month) or the narrow ones (quarters, months, weeks). Returns: (of StegTimeBand) owned. */
GArray *steg_time_scale_list_wide (const StegTimeScale *self,
                                   const StegTimeWords *words,
                                   double               start,
                                   double               end);
GArray *steg_time_scale_list_narrow (const StegTimeScale *self,
                                     const StegTimeWords *words,
                                     double               start,
                                     double               end);

G_END_DECLS
