/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* How a measure stands to its goal. */
typedef enum
{
  STEG_MEASURE_UNREAD, /* no reading yet */
  STEG_MEASURE_NO_GOAL,
  STEG_MEASURE_ON_GOAL,
  STEG_MEASURE_OFF_GOAL,
} StegMeasureState;

/* What a measure's last reading says, and when the next one is to be made. */
typedef struct
{
  StegMeasureState state;
  StegRecord      *latest;    /* the last reading, borrowed; %NULL when there is none */
  StegDate         next;      /* the day of the next reading; none before the first */
  int              days_late; /* since that day; 0 while there is time */
} StegMeasureStanding;

/* Whether @value is as good as the goal of @measure, or better: at least the goal where up is good,
 * at most the goal where down is, within a twentieth of it where the value is to be held. FALSE
 * without a goal. */
gboolean steg_measure_reaches_goal (StegRecord *measure, double value);

/* The readings of @measure that have a value, oldest first. Returns: (of borrowed StegRecord)
 * owned. */
GPtrArray *steg_measure_readings (StegProgramme *programme, StegRecord *measure);

/* The last reading of every measure up to and with @today: borrowed records by the ids of their
 * measures, made in one pass. Returns: owned. */
GHashTable *steg_measure_latest_readings (StegProgramme *programme, StegDate today);

/* How @measure stands when @latest (may be %NULL) is its last reading. */
StegMeasureStanding steg_measure_standing (StegRecord *measure, StegRecord *latest, StegDate today);

/* Whether a reading is missing: late by the measure's cadence, or none has been made at all. */
gboolean steg_measure_standing_is_missing (const StegMeasureStanding *standing);

G_END_DECLS
