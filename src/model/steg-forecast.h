/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-finish.h"
#include "model/steg-standing.h"

G_BEGIN_DECLS

/* When each level is reached, by arithmetic that can be told: a statement comes true when all its
 * actions are done, an area reaches a level when every statement above its present level and up to
 * there is true, the programme when all areas have. What was true in the area's last round needs
 * nothing. Of a statement's actions the dropped ones count for nothing, and so do those that were
 * done before that round was held, if the round denies the statement all the same; then the others
 * decide, and without any the statement is not planned. When an action is finished is
 * told by StegFinishes. */

/* How it is with one level, the later the worse: the programme's is the worst of its areas'. */
typedef enum
{
  STEG_FORECAST_REACHED,      /* already */
  STEG_FORECAST_DONE,         /* all that was to do for it; no round has said so yet */
  STEG_FORECAST_DATED,        /* reached on a day */
  STEG_FORECAST_NOT_ASSESSED, /* nobody knows what remains, since there is no level yet */
  STEG_FORECAST_NOT_PLANNED,  /* something lacks an action or a date */
} StegForecastState;

/* An action that decides a day: if it is moved later by itself, so is the day; no other action does
 * that. */
typedef struct
{
  StegRecord *area;
  StegRecord *statement; /* the first that it holds up */
  StegRecord *action;
  StegRecord *waiting; /* the action that waits for it; %NULL: it is itself to make the statement
                        * true */
  StegDate due;        /* as planned, or moved */
} StegForecastCause;

/* Why something is not planned. */
typedef enum
{
  STEG_FORECAST_NO_ACTION,    /* the statement has none */
  STEG_FORECAST_DROPPED,      /* the statement has only dropped ones */
  STEG_FORECAST_DENIED,       /* what it had is done, and the round after that denied it */
  STEG_FORECAST_NO_DATE,      /* an action has no due day */
  STEG_FORECAST_CIRCLE,       /* an action waits for itself through others */
  STEG_FORECAST_AREA_UNKNOWN, /* an area has no level yet */
  STEG_FORECAST_N_HOLES,
} StegForecastHoleKind;

typedef struct
{
  StegForecastHoleKind kind;
  int                  level; /* of the statement; 0 without one */
  StegRecord          *area;
  StegRecord          *statement; /* %NULL for an unknown area */
  StegRecord          *action;    /* that has no date, waits, was dropped or denied; or %NULL */
  StegRecord          *waiting;   /* the action that waits for it, or %NULL */
} StegForecastHole;

/* One level. Its day is that of its last action; for DONE the last on which an action was done, as
 * far as that is known. The counts are of statements for the first three kinds of holes, of actions
 * for the next two, and of areas for the last. */
typedef struct
{
  int                      level;
  StegForecastState        state;
  StegDate                 on;     /* or none */
  const StegForecastCause *causes; /* of the day, by area and aspect; none unless DATED */
  guint                    n_causes;
  const StegForecastHole  *holes; /* what is not planned, from the next level on */
  guint                    n_holes;
  guint                    counts[STEG_FORECAST_N_HOLES];
} StegForecastLevel;

/* One area, or the whole programme. */
typedef struct
{
  StegRecord              *area;   /* %NULL: the programme */
  const StegForecastLevel *levels; /* of the framework, from level 1 */
} StegForecastPlace;

/* Immutable and counted; it holds the records it names. */
#define STEG_TYPE_FORECAST (steg_forecast_get_type ())
typedef struct _StegForecast StegForecast;

struct _StegForecast
{
  StegDate today;
  int      delay;      /* by so many days the planned days were moved: steg_finishes_get_delay() */
  guint    n_finished; /* so many finished actions tell that */
  int      n_levels;

  StegForecastPlace        programme;
  const StegForecastPlace *areas; /* as in the standing */
  guint                    n_areas;
};

GType steg_forecast_get_type (void);

/* The forecast of @programme from where it stands. @moves (may be %NULL with @n_moves 0): dates to
 * be taken in the place of those of the records, to see what a change would do before it is made.
 * Takes time in proportion to the number of actions. Returns: owned. */
StegForecast *steg_forecast_new (StegProgramme          *programme,
                                 const StegStanding     *standing,
                                 const StegForecastMove *moves,
                                 guint                   n_moves);

StegForecast *steg_forecast_ref (StegForecast *self);
void          steg_forecast_unref (StegForecast *self);

/* The place of @area (%NULL: the programme); %NULL when it is not in the framework. Borrowed. */
const StegForecastPlace *steg_forecast_get_place (const StegForecast *self, StegRecord *area);

/* What is said of @level at @place; %NULL when the framework has no such level. Borrowed. */
const StegForecastLevel *
steg_forecast_get_level (const StegForecast *self, const StegForecastPlace *place, int level);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegForecast, steg_forecast_unref)

G_END_DECLS
