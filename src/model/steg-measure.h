/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

G_BEGIN_DECLS

extern const StegTable steg_measure_table;

typedef enum
{
  STEG_MEASURE_TITLE,
  STEG_MEASURE_AREA,
  STEG_MEASURE_IMPROVEMENT,
  STEG_MEASURE_UNIT,
  STEG_MEASURE_GOAL,
  STEG_MEASURE_DIRECTION,
  STEG_MEASURE_CADENCE,
  STEG_MEASURE_OWNER,
  STEG_MEASURE_N_FIELDS,
} StegMeasureField;

/* The choices of direction, in the order in which they are stored. */
typedef enum
{
  STEG_MEASURE_DIRECTION_UP,
  STEG_MEASURE_DIRECTION_DOWN,
  STEG_MEASURE_DIRECTION_HOLD,
} StegMeasureDirection;

/* The choices of cadence, in the order in which they are stored. */
typedef enum
{
  STEG_MEASURE_CADENCE_WEEK,
  STEG_MEASURE_CADENCE_MONTH,
  STEG_MEASURE_CADENCE_QUARTER,
  STEG_MEASURE_CADENCE_YEAR,
} StegMeasureCadence;

G_END_DECLS
