/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

G_BEGIN_DECLS

extern const StegTable steg_rating_table;

typedef enum
{
  STEG_RATING_ROUND,
  STEG_RATING_AREA,
  STEG_RATING_ASPECT,
  STEG_RATING_STATE,
  STEG_RATING_LEVEL,
  STEG_RATING_CONFIDENCE,
  STEG_RATING_NOTE,
  STEG_RATING_N_FIELDS,
} StegRatingField;

/* The choices of state, in the order in which they are stored. */
typedef enum
{
  STEG_RATING_STATE_RATED,
  STEG_RATING_STATE_NOT_ASSESSED,
  STEG_RATING_STATE_NOT_APPLICABLE,
} StegRatingState;

/* The choices of confidence, in the order in which they are stored. */
typedef enum
{
  STEG_RATING_CONFIDENCE_LOW,
  STEG_RATING_CONFIDENCE_MEDIUM,
  STEG_RATING_CONFIDENCE_HIGH,
} StegRatingConfidence;

G_END_DECLS
