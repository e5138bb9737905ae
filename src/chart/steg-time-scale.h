/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-date.h"

G_BEGIN_DECLS

/* How long a day is on a line of time, in ordinary pixels. Anything from the least to the most may
 * be asked for; the three that buttons name are between. */
#define STEG_TIME_ZOOM_LEAST 0.12  /* decades over years */
#define STEG_TIME_ZOOM_YEAR 0.8    /* years over quarters */
#define STEG_TIME_ZOOM_QUARTER 2.0 /* years over months */
#define STEG_TIME_ZOOM_WEEKS 5.8   /* from here on weeks are named and days can be seen */
#define STEG_TIME_ZOOM_MONTH 7.0   /* months over ISO weeks */
#define STEG_TIME_ZOOM_MOST 60.0   /* ISO weeks over days */

/* Days laid along a line. Day @from begins at 0; @to is the first day that is not on it. */
typedef struct
{
  double   zoom; /* decides what its bands are */
  StegDate from, to;
  double   day;    /* how long a day is */
  double   length; /* the last day may be cut by the end */
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
 * of an ordinary pixel, larger when texts are larger. It begins with a band; it ends with one or
 * with @length. */
StegTimeScale
steg_time_scale_new (double zoom, StegDate first, StegDate last, double unit, double length);

/* The zoom at which a scale of @first to @last is @length long, whole bands and air among it, of
 * which what would take more than a quarter is left outside; the least or the most where none is.
 */
double steg_time_scale_fit (StegDate first, StegDate last, double unit, double length);

double steg_time_scale_get_length (const StegTimeScale *self);

/* Where @day begins; also outside of the scale. */
double steg_time_scale_place (const StegTimeScale *self, StegDate day);

/* The day at @place; the first or last one for what is outside. */
StegDate steg_time_scale_day_at (const StegTimeScale *self, double place);

/* The bands that touch @start to @end, in order: the wide ones (decades, years, months or weeks) or
 * the narrow ones (years, quarters, months, weeks or days), such that the names of the narrow ones
 * have room. Returns: (of StegTimeBand) owned. */
GArray *steg_time_scale_list_wide (const StegTimeScale *self,
                                   const StegTimeWords *words,
                                   double               start,
                                   double               end);
GArray *steg_time_scale_list_narrow (const StegTimeScale *self,
                                     const StegTimeWords *words,
                                     double               start,
                                     double               end);

G_END_DECLS
