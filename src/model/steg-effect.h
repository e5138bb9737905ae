/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

G_BEGIN_DECLS

extern const StegTable steg_effect_table;

typedef enum
{
  STEG_EFFECT_KIND,
  STEG_EFFECT_ORDER,
  STEG_EFFECT_TEXT,
  STEG_EFFECT_AREA,
  STEG_EFFECT_AMOUNT,
  STEG_EFFECT_PER,
  STEG_EFFECT_N_FIELDS,
} StegEffectField;

/* The choices of kind, in the order in which they are stored. */
typedef enum
{
  STEG_EFFECT_KIND_LOSS,
  STEG_EFFECT_KIND_GAIN,
} StegEffectKind;

/* The choices of per, in the order in which they are stored. */
typedef enum
{
  STEG_EFFECT_PER_ONCE,
  STEG_EFFECT_PER_MONTH,
  STEG_EFFECT_PER_YEAR,
} StegEffectPer;

G_END_DECLS
